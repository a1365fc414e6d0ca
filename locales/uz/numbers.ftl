# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Hozir qaysi davlatdasiz? Tanlang yoki yozing.
    .short = Qaysi davlatdasiz? Tanlang yoki yozing.
numbers-comes_from = Pasportingiz qaysi davlatniki? Tanlang yoki yozing.
    .short = Pasport qaysi davlatniki? Tanlang yoki yozing.
# Phone numbers follow on the next lines.
numbers-found = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
numbers-more = Endi nima qilamiz?
    .short = Endi nima qilamiz?
    .talk = Odam bilan yozishish
    .talk_short = odam
    .other_country = Boshqa davlat
    .other_country_short = davlat
    .menu = Menyu
    .menu_short = menyu
# Asked when the person writes again after we gave them a number.
numbers-answered = Biz bergan raqam javob berdimi?
    .short = Javob berishdimi?
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
    .later = Hali qoʻngʻiroq qilmadim
    .later_short = hali yoʻq
numbers-thanks = Rahmat. Bu boshqalarga ham yordam beradi.
    .short = Rahmat.
# They answered: nobody took the call.
numbers-not_answered = Uzr soʻraymiz. Buni yozib qoʻydik.
    .short = Uzr. Yozib qoʻydik.
# Another phone number follows on the next line.
numbers-another = Bu raqamga ham qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
numbers-after_no = Endi nima qilamiz?
    .short = Endi nima qilamiz?
    .talk = Odam bilan yozishish
    .talk_short = odam
    .menu = Menyu
    .menu_short = menyu

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Ishda aldangan yoki majburlanganlar uchun ishonch telefoni
numbers-kind-emergency = Shoshilinch yordam
numbers-kind-police = Politsiya
numbers-kind-ambulance = Tez yordam
numbers-kind-fire = Oʻt oʻchirish xizmati
numbers-kind-violence = Birovdan ozor koʻrganlar uchun ishonch telefoni
numbers-kind-child = Bolalar uchun ishonch telefoni
numbers-kind-migration = Chet elda yashovchilar uchun ishonch telefoni
numbers-kind-consular = Konsullik
numbers-kind-iom_office = BMT Migratsiya agentligi (IOM) idorasi
numbers-kind-labour = Ish va ish haqi boʻyicha ishonch telefoni

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = kecha-yu kunduz
    .short = 24/7
numbers-open = hozir ishlayapti
    .short = ishlayapti
# $at = date and time.
numbers-opens = { $at } dan ishlaydi
    .short = { $at } dan
numbers-free = bepul
    .short = bepul
# $languages = names of languages with commas, from the list below.
numbers-speaks = tillar: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = jamoat tashkiloti xizmati
numbers-run_by-state = davlat xizmati
numbers-run_by-iom = BMT Migratsiya agentligi (IOM) xizmati

## Sentences that may follow the numbers

numbers-note-country_unknown = Qayerda ekaningizni bilmaymiz. Qaysi davlatdasiz? Yozing.
    .short = Qaysi davlatdasiz? Yozing.
numbers-note-no_checked = U yerda tekshirilgan raqamimiz yoʻq.
    .short = U yerda tekshirilgan raqam yoʻq.
# Shown in the demonstration only.
numbers-note-not_verified = Hali qoʻngʻiroq qilib tekshirilmagan.
    .short = Raqam tekshirilmagan.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Politsiya hujjatlaringizni tekshirishi mumkin.
    .short = Hujjat tekshirishlari mumkin.
numbers-note-closed_now = Bu raqamlarning ayrimlari hozir ishlamayapti.
    .short = Ayrimlari hozir ishlamayapti.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Davlatingizdagi raqam bu davlatdan ishlamaydi.
    .short = Davlatingizdagi raqam bu davlatdan ishlamaydi.
numbers-trace = Qoʻngʻiroqdan iz qoladi: telefonda va toʻlov hisobida.
    .short = Qoʻngʻiroq telefonda va toʻlov hisobida qoladi.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = ruscha
numbers-lang-ky = qirgʻizcha
numbers-lang-tg = tojikcha
numbers-lang-uz = oʻzbekcha
numbers-lang-kk = qozoqcha
numbers-lang-tk = turkmancha
numbers-lang-en = inglizcha
numbers-lang-tr = turkcha
numbers-lang-ar = arabcha
numbers-lang-ko = koreyscha
numbers-lang-pl = polyakcha
numbers-lang-de = nemischa
numbers-lang-fa = forscha
