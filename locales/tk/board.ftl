# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Hawa ýa-da ýok
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_yes_no_skip = Hawa ýa-da ýok
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
    .skip = Taşlap geçmek
    .skip_short = geçmek
board-as_agree = Hawa ýa-da ýok
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
board-as_clear = Düşnükli ýa-da ýok
    .yes = Düşnükli
    .yes_short = hawa
    .no = Düşnüksiz
    .no_short = ýok
board-as_whose = Kim üçin
    .me = Özüm üçin
    .me_short = özüm üçin
    .other = Başga adam üçin
    .other_short = başga adam
board-as_minutes = Näçe wagt
    .few = 5 minut
    .few_short = 5 minut
    .half = Ýarym sagat
    .half_short = ýarym sagat
    .hour = 1 sagat ýa-da ondan köp
    .hour_short = sagatdan köp
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_soon = Haçan
    .now = Häzir, islendik minutda
    .now_short = häzir
    .today = Şu gün
    .today_short = şu gün
    .tomorrow = Ertir ýa-da soňrak
    .tomorrow_short = soň
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_hurt = Näçe agyr
    .no = Ýok
    .no_short = ýok
    .little = Azajyk
    .little_short = azajyk
    .badly = Agyr
    .badly_short = agyr
board-as_doctor = Haçan
    .now = Hawa, häzir
    .now_short = häzir
    .later = Hawa, soň
    .later_short = soň
    .no = Ýok
    .no_short = ýok
board-as_people = Näçe adam
    .none = Hiç kim
    .none_short = hiç kim
    .one = 1 adam
    .one_short = bir
    .some = 2 ýa-da 3 adam
    .some_short = 2-3
    .many = 4 adam ýa-da ondan köp
    .many_short = 4+
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_with = Kim
    .alone = Ýanymda hiç kim ýok
    .alone_short = hiç kim
    .friends = Meniň ýaly adamlar
    .friends_short = meniň ýaly
    .family = Maşgalam
    .family_short = maşgala
    .children = Çagalar
    .children_short = çagalar
    .they = Meni goýbermeýänler
    .they_short = olar
board-as_kind = Nähili ýer
    .house = Jaý ýa-da kwartira
    .house_short = jaý
    .building = Gurluşyk
    .building_short = gurluşyk
    .farm = Ferma ýa-da meýdan
    .farm_short = ferma
    .factory = Zawod ýa-da ammar
    .factory_short = zawod
    .car = Maşyn, ýolda
    .car_short = maşyn
    .street = Köçe
    .street_short = köçe
    .other = Başga ýer
    .other_short = başga
board-as_floor = Haýsy gat
    .ground = 1-nji gat
    .ground_short = birinji
    .low = 2–4-nji gat
    .low_short = 2-4
    .high = 5-nji gat ýa-da ondan ýokary
    .high_short = 5+
    .cellar = Ýerzemin
    .cellar_short = ýerzemin
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_long = Näçe wagt boldy
    .days = Birnäçe gün
    .days_short = günler
    .weeks = Birnäçe hepde
    .weeks_short = hepdeler
    .months = Birnäçe aý
    .months_short = aýlar
    .years = Bir ýyl ýa-da ondan köp
    .years_short = ýyldan köp
board-as_papers = Kimde
    .me = Özümde
    .me_short = özümde
    .they = Elimden aldylar
    .they_short = aldylar
    .lost = Ýitdi
    .lost_short = ýitdi
    .none = Hiç haçan bolmady
    .none_short = bolmady
board-as_pay = Näçe
    .yes = Hawa, gepleşilişi ýaly
    .yes_short = hawa
    .part = Diňe bir bölegini
    .part_short = bölegini
    .no = Ýok
    .no_short = ýok
board-as_battery = Näçe
    .much = Doly diýen ýaly
    .much_short = köp
    .half = Ýarysy töweregi
    .half_short = ýarysy
    .little = Gaty az
    .little_short = az
board-as_who = Kim
    .boss = Hojaýyn
    .boss_short = hojaýyn
    .agent = Meni bu ýere getiren adam
    .agent_short = getiren
    .family = Garyndaş
    .family_short = garyndaş
    .stranger = Nätanyş adam
    .stranger_short = nätanyş
    .many = Birnäçe adam
    .many_short = birnäçe
    .skip = Taşlap geçmek
    .skip_short = geçmek
board-as_wish = Näme
    .leave = Ol ýerden gitmek
    .leave_short = gitmek
    .home = Öýe dolanmak
    .home_short = öýe
    .stay = Galyp işlemek
    .stay_short = galmak
    .papers = Resminamalarymy almak
    .papers_short = resminama
    .pay = Aýlygymy almak
    .pay_short = aýlyk
    .doctor = Lukmana gitmek
    .doctor_short = lukman
    .talk = Gürleşmek
    .talk_short = gürleşmek
board-as_leave = Haçan
    .now = Hawa, häzir
    .now_short = häzir
    .later = Hawa, ýöne häzir däl
    .later_short = soň
    .no = Ýok
    .no_short = ýok
    .unsure = Anyk bilmeýärin
    .unsure_short = ?
board-as_call = Kime
    .emergency = Gyssagly kömek gullugyna
    .emergency_short = gyssagly
    .consulate = Konsullyga
    .consulate_short = konsullyk
    .helpers = Döwlete degişli däl kömekçilere
    .helpers_short = kömekçi
    .family = Maşgalama
    .family_short = maşgalama
    .nobody = Hiç kime
    .nobody_short = hiç kime
board-as_here = Şu ýerde ýa-da ýok
    .yes = Men şu ýerde
    .yes_short = şu ýerde
    .go = Men gitmeli
    .go_short = gitmeli
board-as_later = Haçan
    .hour = Bir sagatdan soň
    .hour_short = sagatdan soň
    .evening = Şu gün agşam
    .evening_short = agşam
    .tomorrow = Ertir
    .tomorrow_short = ertir
    .self = Özüm ýazaryn
    .self_short = özüm ýazaryn
board-as_age = Näçe ýaş
    .under12 = 12 ýaşdan kiçi
    .under12_short = 12-den kiçi
    .teen = 12–15 ýaş
    .teen_short = 12-15
    .sixteen = 16 ýa-da 17 ýaş
    .sixteen_short = 16-17
    .adult = 18 ýaş ýa-da ondan uly
    .adult_short = 18+

## Greeting

board-hello = Salam. Men bot däl, adam. Ýazanlaryňyzy okaýaryn.
    .short = Salam. Size bot däl, adam ýazýar.
board-language = Men siziň diliňizi bilmeýärin. Size taýýar soraglar geler. Haýyş edýäris, düwme ýa-da san bilen jogap beriň. Düşnüklimi?
    .short = Diliňizi bilmeýärin. San bilen jogap beriň. Düşnüklimi?
board-who_we_are = Öýden uzakda kynçylyk çekýän adamlara kömek edýäris. Bu mugt.
board-no_name = Adyňyzy aýtmak hökman däl.
board-may_skip = Islän soragyňyzy taşlap geçip bilersiňiz. Islän wagtyňyz bes edip bilersiňiz.
board-good_wrote = Ýazanyňyz gowy boldy.
board-not_fault = Bolan işde siziň günäňiz ýok.
board-whose = Özüňiz üçin ýazýarsyňyzmy ýa-da başga adam üçinmi?
    .short = Özüňiz üçinmi ýa başga adam üçinmi?

## Is it safe to read

board-alone_now = Häzir muny hiç kim görmez ýaly okap, jogap berip bilersiňizmi?
    .short = Häzir muny ýekelikde okaýarsyňyzmy?
board-phone_seen = Telefonyňyza başga biri seredip bilermi?
board-how_long = Näçe wagt ýazyp bilersiňiz?
board-call_ok = Häzir telefonda gürleşip bilersiňizmi?
board-silent = Haýyş edýäris, telefonyňyzyň sesini öçüriň.
board-come_nine = Biri golaýlasa, 9 ýazyň. Bu ýerde ýönekeý ýazgy çykar.
    .short = Biri gelse, 9 ýazyň.
board-delete = Haýyş edýäris, okanyňyzdan soň bu habarlary pozuň.
board-stop_now = Howply bolsa, ýazmaň. Mümkin bolanda ýene ýazyň.

## Danger now

board-danger_now = Häzir size howp abanýarmy?
board-danger_soon = Size haçan howp abanyp biler?
board-weapon = Olarda ýarag barmy?
board-threat = Size ýa-da maşgalaňyza haýbat atýarlarmy?
board-beaten = Sizi urdularmy ýa-da azar berdilermi?
board-moved = Sizi başga ýere äkitjek bolýarlarmy?
board-lock_door = Gapyny içinden gulplap bilersiňizmi?
board-near_people = Mümkin bolsa, başga adamlaryň ýanynda boluň.
board-no_argue = Haýyş edýäris, olar bilen jedelleşmäň.
board-no_risk = Özüňiz üçin howply zat etmäň.
board-afraid_officers = Polisiýa size erbet garar öýdüp gorkýarsyňyzmy?
    .short = Forma geýen adamlardan gorkýarsyňyzmy?

## Health

board-hurt = Ýaralandyňyzmy?
board-doctor = Size lukman gerekmi?
board-bleeding = Gan köp akýarmy?
board-press_cloth = Ýaranyň üstüne arassa mata basyň we saklaň.
board-breathe = Size dem almak kynmy?
board-walk = Ýöräp bilýärsiňizmi?
board-pregnant = Siz göwrelimi?
board-medicine = Siz her gün derman içmelimi?
board-medicine_have = Şol derman häzir ýanyňyzdamy?

## Can they go out

board-locked = Sizi gabap goýdularmy?
board-go_out = Islän wagtyňyz daşary çykyp bilýärsiňizmi?
board-guards = Gitmez ýaly sizi biri garawullaýarmy?
    .short = Sizi biri garawullaýarmy?
board-guards_many = Sizi näçe adam garawullaýar?
board-guards_now = Olar häzir ýanyňyzdamy?
board-back_when = Olar haçan dolanyp geler?
board-window = Penjireden köçe görünýärmi?
board-ask_others = Ýanyňyzda kömek edip biljek adamlar barmy?

## Who is with them

board-who_with = Häzir ýanyňyzda kim bar?
board-how_many = Ol ýerde siziň ýaly kynçylykda ýene näçe adam bar?
    .short = Ol ýerde siziň ýaly ýene näçe adam bar?
board-others_want = Olara hem kömek gerekmi?
board-anyone_hurt = Ýanyňyzda agyr ýaralanan adam barmy?
board-children = Ýanyňyzda çagalar barmy?
board-children_many = Näçe çaga bar?

## Where they are

board-country_same = Siz häzir başda aýdan ýurduňyzdamy?
    .short = Siz aýdan ýurduňyzdamy?
board-country = Häzir haýsy ýurtdasyňyz? Adyny ýazyň.
board-city = Şäheriň ýa-da obanyň adyny bilýärsiňizmi?
board-city_name = Şäheriň ýa-da obanyň adyny ýazyň.
board-street = Bilseňiz, köçäni we jaýyň belgisini ýazyň.
    .short = Köçäni we jaýyň belgisini ýazyň.
board-landmark = Daş-töweregiňizde näme görýärsiňiz? Dükanyň, mekdebiň ýa-da ýazgynyň adyny ýazyň.
    .short = Golaýdaky dükanyň ýa ýazgynyň adyny ýazyň.
board-where_now = Häzir nirededigiňizi iberip bilersiňizmi? Bolmasa, daş-töwerekde görýän zadyňyzy ýazyň.
    .short = Nirededigiňizi ýa-da näme görýändigiňizi ýazyň.
board-place_kind = Bu nähili ýer?
board-floor = Siz haýsy gatda?
board-long_there = Ol ýerde näçe wagtdan bäri bolýarsyňyz?

## Papers and pay

board-papers = Pasportyňyz nirede?
board-papers_photo = Resminamalaryňyzyň suraty barmy?
board-permit = Ol ýerde ýaşamak üçin resminamalaryňyz dogrumy?
board-pay = Işiňiz üçin pul töleýärlermi?
board-debt = Siziň bergiňiz bar diýýärlermi?

## What they need

board-battery = Telefonyňyzyň zarýady näçe?
board-charger = Telefonyňyzy zarýad edip bilýärsiňizmi?
board-credit = Jaň etmek üçin telefonyňyzda pul barmy?
board-food = Sizde iýmit we suw barmy?
board-sleep = Şu gije ýatmaga ýyly ýeriňiz barmy?
board-money = Ýol üçin puluňyz barmy?

## Who holds them, who is near

board-who_holds = Sizi kim goýbermeýär? Haýyş edýäris, adyny ýazmaň.
    .short = Sizi kim goýbermeýär? Adyny ýazmaň.
board-trusted = Ýanyňyzda ynanýan adamyňyz barmy?
board-family_know = Maşgalaňyz nirededigiňizi bilýärmi?
board-asked_before = Öň birinden kömek soradyňyzmy?

## What they want

board-wish = Häzir iň köp näme isleýärsiňiz?
board-leave = Ol ýerden gitmek isleýärsiňizmi?
board-ask_first = Birine jaň etmezden öň sizden soraýarys. Diňe biriniň janyna howp abansa, soraman jaň edip bileris.
    .short = Jaň etmezden öň soraýarys. Diňe jana howp abansa, soraman jaň edip bileris.
board-call_whom = Siziň üçin kime jaň edip bileris?
board-call_emergency = Size gyssagly kömek çagyrsak bolarmy?
board-call_consulate = Konsullygyňyza jaň etsek bolarmy?
board-call_family = Maşgalaňyza jaň etsek bolarmy?

## Passing on to a partner

board-partner = Bir guramanyň adamlary, belki, ol ýerde size kömek edip biler. Olara siz barada aýtsak bolarmy?
    .short = Ol ýerdäki kömekçilere siz barada aýtsak bolarmy?
board-partner_what = Olar nirededigiňizi, size näme gerekdigini we siz bilen nädip habarlaşmalydygyny biler.
    .short = Olar nirededigiňizi we size näme gerekdigini biler.
board-partner_call = Olar size jaň etse bolarmy?
board-number_ask = Size jaň edip boljak telefon belgisini ýazyň.
    .short = Size jaň etmek üçin belgini ýazyň.
board-call_when = Haçan jaň etseler bolar?

## While they wait

board-here = Men henizem şu ýerde.
board-wait = Haýyş edýäris, biraz garaşyň. Kärdeşimden soraýaryn.
board-ten_minutes = Haýyş edýäris, 10 minut töweregi garaşyň. Soň mümkin bolsa, ýene ýazyň.
    .short = Haýyş edýäris, 10 minut töweregi garaşyň.
board-calling = Häzir jaň edýäris. Haýyş edýäris, garaşyň.
board-still_there = Siz henizem şu ýerdemi?
board-thanks = Sag boluň. Maňa düşnükli.
board-not_understood = Bagyşlaň, men düşünmedim. Haýyş edýäris, jogaplaryň birini saýlaň.
    .short = Düşünmedim. Jogaplaryň birini saýlaň.
board-write_number = Haýyş edýäris, näçedigini san bilen ýazyň.
board-write_simple = Haýyş edýäris, ýönekeý sözler bilen gysga ýazyň.
board-is_right = Bu dogrumy?
board-more = Ýene bir zat aýtmak isleýärsiňizmi?

## The end of the talk

board-write_later = Haçan ýene ýazyp bilersiňiz?
board-may_write = Soň size şu ýere ýazsak bolarmy?
board-word = Diňe özüňiziň bilýän bir sözüňizi ýazyň. Sizi tanamak üçin soň ony sorap bileris.
    .short = Diňe özüňiziň bilýän sözüňizi ýazyň. Soň sorap bileris.
board-keep_phone = Mümkin bolsa, telefony zarýadly saklap, ýanyňyzda goýuň. Sessiz bolsun.
    .short = Telefon ýanyňyzda, zarýadly we sessiz bolsun.
board-come_back = Bu ýere islän wagtyňyz ýazyp bilersiňiz. Telefon belgisini almak üçin 0 ýazyň.
    .short = Islän wagtyňyz ýazyň. 0 = telefon belgisi.
board-next_person = Gürrüňi siz bilen başga adam dowam eder. Ol bu ýazylanlary okar.
    .short = Gürrüňi siz bilen başga adam dowam eder.
board-bye = Gürrüňi tamamlaýarys. Islän wagtyňyz ýene ýazyp bilersiňiz.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Muny aýdanyňyz üçin sag boluň. Bu agyrlygy ýeke özüňiz çekmeli dälsiňiz.
board-sh_ask = Öz janyňyza kast etmek barada pikir edýärsiňizmi?
board-sh_today = Muny şu gün etmek isleýärsiňizmi?
board-sh_means = Ýanyňyzda muny etmek üçin bir zat barmy?
    .short = Ýanyňyzda muny etmek üçin bir zat barmy?
board-sh_away = Haýyş edýäris, ony özüňizden uzakda goýuň ýa-da başga otaga geçiň.
board-sh_alone = Häzir ýanyňyzda biri barmy?
board-sh_go_to = Ynanýan adamyňyzyň ýanyna baryp bilersiňizmi?
board-sh_stay = Men şu ýerde, okaýaryn. Haýyş edýäris, ýazyberiň.
board-sh_help = Ýanyňyza kömek çagyrsak bolarmy?

## A child. No secret is promised.

board-ch_age = Siz näçe ýaşyňyzda?
board-ch_not_wrong = Siz hiç hili ýalňyş iş etmediňiz.
board-ch_secret = Hemme zady gizlin saklap bilmeýäris. Size howp abansa, çagalary goraýan adamlara aýtmaly bolup bileris. Howpsuz bolanda bu barada size aýdarys.
    .short = Size howp abansa, çagalary goraýan adamlara aýtmaly bolup bileris.
board-ch_adult = Ynanýan uly ýaşly adamyňyz barmy?
board-ch_home = Maşgalaňyzyň ýanynda siziň üçin howpsuzmy?
board-ch_parents = Ene-ataňyz bilen gürleşsek bolarmy?
board-ch_no_photos = Haýyş edýäris, surat ibermäň. Söz ýeterlik.
