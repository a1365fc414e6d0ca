# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Häzir haýsy ýurtdasyňyz? Saýlaň ýa-da ýazyň.
    .short = Haýsy ýurtdasyňyz? Saýlaň ýa-da ýazyň.
numbers-comes_from = Pasportyňyzy haýsy ýurt berdi? Saýlaň ýa-da ýazyň.
    .short = Pasport haýsy ýurduňky? Saýlaň ýa-da ýazyň.
# Phone numbers follow on the next lines.
numbers-found = Jaň edip bilersiňiz:
    .short = Tel:
numbers-more = Indi näme edeli?
    .short = Indi näme edeli?
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .other_country = Başga ýurt
    .other_country_short = ýurt
    .menu = Menýu
    .menu_short = menýu
# Asked when the person writes again after we gave them a number.
numbers-answered = Biziň beren belgimizden jogap berdilermi?
    .short = Jogap berdilermi?
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
    .later = Entek jaň etmedim
    .later_short = entek ýok
numbers-thanks = Sag boluň. Bu başga adamlara-da kömek edýär.
    .short = Sag boluň.
# They answered: nobody took the call.
numbers-not_answered = Gynanýarys. Muny belläp goýduk.
    .short = Gynanýarys. Belläp goýduk.
# Another phone number follows on the next line.
numbers-another = Şu belgä hem jaň edip bilersiňiz:
    .short = Tel:
numbers-after_no = Indi näme edeli?
    .short = Indi näme edeli?
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .menu = Menýu
    .menu_short = menýu

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Işde aldanan ýa-da mejbur edilen adamlar üçin ynam telefony
numbers-kind-emergency = Gyssagly kömek
numbers-kind-police = Polisiýa
numbers-kind-ambulance = Tiz kömek
numbers-kind-fire = Ýangyn söndüriş gullugy
numbers-kind-violence = Azar görýän adamlar üçin ynam telefony
numbers-kind-child = Çagalar üçin ynam telefony
numbers-kind-migration = Daşary ýurtda ýaşaýanlar üçin ynam telefony
numbers-kind-consular = Konsullyk
numbers-kind-iom_office = Birleşen Milletler Guramasynyň migrasiýa edarasy (IOM)
numbers-kind-labour = Iş we aýlyk barada ynam telefony

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = gije-gündiz
    .short = 24/7
numbers-open = häzir işleýär
    .short = işleýär
# $at = date and time.
numbers-opens = açylýan wagty: { $at }
    .short = açylýar: { $at }
numbers-free = mugt
    .short = mugt
# $languages = names of languages with commas, from the list below.
numbers-speaks = gürleýän dilleri: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = jemgyýetçilik guramasy alyp barýar
numbers-run_by-state = döwlet alyp barýar
numbers-run_by-iom = Birleşen Milletler Guramasynyň migrasiýa edarasy (IOM) alyp barýar

## Sentences that may follow the numbers

numbers-note-country_unknown = Siziň nirededigiňizi bilmeýäris. Bolýan ýurduňyzy ýazyň.
    .short = Bolýan ýurduňyzy ýazyň.
numbers-note-no_checked = Ol ýer üçin bizde barlanan belgi ýok.
    .short = Ol ýerde barlanan belgi ýok.
# Shown in the demonstration only.
numbers-note-not_verified = Entek jaň edilip barlanmady.
    .short = Belgi barlanmady.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Polisiýa resminamalaryňyzy barlap biler.
    .short = Kagyzlaryňyzy barlap bilerler.
numbers-note-closed_now = Bu telefonlaryň käbiri häzir işlemeýär.
    .short = Käbiri häzir işlemeýär.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Öz ýurduňyzyň belgisi bu ýurtdan işlemeýär.
    .short = Öz ýurduňyzyň belgisi bu ýurtdan işlemeýär.
numbers-trace = Jaň yz galdyrýar: telefonda we töleg hasabynda.
    .short = Jaň telefonda we töleg hasabynda galýar.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = rusça
numbers-lang-ky = gyrgyzça
numbers-lang-tg = täjikçe
numbers-lang-uz = özbekçe
numbers-lang-kk = gazakça
numbers-lang-tk = türkmençe
numbers-lang-en = iňlisçe
numbers-lang-tr = türkçe
numbers-lang-ar = arapça
numbers-lang-ko = koreýçe
numbers-lang-pl = polýakça
numbers-lang-de = nemesçe
numbers-lang-fa = parsça
