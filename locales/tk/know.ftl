# Know: rules of the country of work, as cards. Which card is shown to whom, and until when: flows/know/*.toml.
# Value = full words (Telegram); .short = SMS and a phone that others may read: no word like "police" there.
# A card: at most 3 short sentences, only what its source says. Numbers and addresses of pages never stand here.

# Names of countries follow as choices; the person may also type one.
know-country = Haýsy ýurduň düzgünleri gerek? Saýlaň ýa-da ýazyň.
    .short = Haýsy ýurt? Saýlaň ýa-da ýazyň.
know-topic = Näme barada bilmek isleýärsiňiz?
    .short = Näme barada?
    .entry_ban = Girmek gadaganlygy
    .entry_ban_short = gadaganlyk
    .stay_days = Näçe gün galyp bolýar
    .stay_days_short = günler
    .registration = Salgy boýunça hasaba durmak
    .registration_short = salgy
    .permit = Iş rugsatnamasy
    .permit_short = rugsat
    .papers = Sapar üçin resminamalar
    .papers_short = kagyzlar
    .checks = Resminama barlansa
    .checks_short = barlag
    .army = Goşun kagyzlary we uruş
    .army_short = goşun
    .phone = Telefon we SIM-kart
    .phone_short = SIM-kart
    .workplace = Howply iş ýerleri
    .workplace_short = ýerler

# The last line of every card. $as_of = month and year, or a year: of when the source is. $sure = no: nobody has
# confirmed it. $where = where to ask; $site = an address on the internet.
know-as_of =
    { $sure ->
        [no] Maglumatyň senesi: { $as_of }. Soň üýtgän bolmagy mümkin.
       *[other] Maglumatyň senesi: { $as_of }.
    }
    Ilki anyklaň: { $where ->
        [site] { $site } sahypasyndan
        [ministry] Russiýanyň Içeri işler ministrliginiň onlaýn hyzmatyndan
        [consulate] konsullygyňyzdan
        [centre] ilata hyzmat ediş merkezinden
        [numbers] telefon arkaly, menýuda “Telefon belgisini tapmak”
       *[other] ol ýerde işleýän adamlardan
    }
    .short =
        { $as_of }. Anyklaň: { $where ->
            [site] { $site } sahypasyndan
            [ministry] onlaýn hyzmatdan
            [consulate] konsullykdan
            [centre] hyzmat merkezinden
            [numbers] telefon arkaly
           *[other] ol ýerdäki adamlardan
        }

## What comes after a card

know-more = Indi näme edeli?
    .short = Indi näme edeli?
    .topic = Başga mowzuk
    .topic_short = mowzuk
    .country = Başga ýurt
    .country_short = ýurt
    .check = Saparymy barlamak
    .check_short = sapar
    .numbers = Telefon belgisini tapmak
    .numbers_short = belgiler
    .human = Adam bilen ýazyşmak
    .human_short = adam
    .menu = Menýu
    .menu_short = menýu
# The card was on the list and has grown too old since.
know-gone = Bu maglumat könelişdi. Ony indi görkezmeýäris.
    .short = Bu maglumat könelişdi.
# No card is left for this country, or none at all. It must stay honest: we do not know.
know-none = Bu barada bizde täze maglumat ýok. Düzgünler ýygy-ýygydan üýtgeýär. Ilki soraň.
    .short = Bu barada bizde täze maglumat ýok. Ilki soraň.
know-instead = Kimden soramak isleýärsiňiz?
    .short = Kimden soramaly?
    .numbers = Telefon belgisini tapmak
    .numbers_short = belgiler
    .human = Adam bilen ýazyşmak
    .human_short = adam
    .menu = Menýu
    .menu_short = menýu

## Russia

know-card_ru_ban =
    Petek almazdan öň girmek gadaganlygyny barlaň.
    Russiýanyň Içeri işler ministrliginiň onlaýn hyzmaty diňe öz gadaganlyklaryny we giç görkezýär.
    Adyňyz gözegçilikdäki adamlaryň sanawynda bolsa, size hiç kim aýtmasa-da, ol güýjünde.
    .short = Petekden öň girmek gadaganlygyny barlaň. Onlaýn sanaw doly däl.
# For citizens of Kyrgyzstan.
know-card_ru_ban_kg =
    Girmek gadaganlygyny sapardan azyndan iki aý öň barlaň.
    Russiýanyň Içeri işler ministrliginiň onlaýn hyzmaty diňe öz gadaganlyklaryny we giç görkezýär.
    Adyňyz gözegçilikdäki adamlaryň sanawynda bolsa, size hiç kim aýtmasa-da, ol güýjünde.
    .short = Girmek gadaganlygyny sapardan 2 aý öň barlaň.
know-card_ru_days =
    Russiýada bir kalendar ýylynda wizasyz iň köp 90 gün galyp bolýar.
    Çykyp, ýene gelseňiz, hasap täzeden başlamaýar.
    .short = Wizasyz: kalendar ýylynda 90 gün. Çykyp gelmek hasaby täzelemeýär.
# "Amina" = an app that shows the state where workers are. Citizens of Kyrgyzstan and Kazakhstan: 30 days.
know-card_ru_registration_30 =
    Hasaba durmak — salgyňyzy döwlete ýazdyrmak: muny jaýyň eýesi 30 günde edýär.
    Moskwada we Moskwa oblastynda işçilere “Amina” programmasy hem gerek.
    Onda 3 iş gününden köp ýeriňiz görünmese, hasapdan çykaryp bilerler.
    .short = Jaýyň eýesi sizi 30 günde hasaba alýar. Moskwa: “Amina” programmasy hem gerek.
# Citizens of Tajikistan and Uzbekistan: 15 days.
know-card_ru_registration_15 =
    Hasaba durmak — salgyňyzy döwlete ýazdyrmak: muny jaýyň eýesi 15 günde edýär.
    Moskwada we Moskwa oblastynda işçilere “Amina” programmasy hem gerek.
    Onda 3 iş gününden köp ýeriňiz görünmese, hasapdan çykaryp bilerler.
    .short = Jaýyň eýesi sizi 15 günde hasaba alýar. Moskwa: “Amina” programmasy hem gerek.
# Citizens of Turkmenistan and others: 7 working days.
know-card_ru_registration_7 =
    Hasaba durmak — salgyňyzy döwlete ýazdyrmak: muny jaýyň eýesi 7 iş gününde edýär.
    Moskwada we Moskwa oblastynda işçilere “Amina” programmasy hem gerek.
    Onda 3 iş gününden köp ýeriňiz görünmese, hasapdan çykaryp bilerler.
    .short = Jaýyň eýesi sizi 7 iş gününde hasaba alýar. Moskwa: “Amina” hem gerek.
# Citizens of Tajikistan and Uzbekistan.
know-card_ru_permit_patent =
    Size patent gerek: bu kagyz işlemäge rugsat berýär.
    Girende maksadyňyzy “iş” diýip görkeziň.
    30 günde: lukman barlagy, barmak yzy, dil synagy we patent.
    .short = Maksat: iş. 30 günde: lukman, barmak yzy, dil synagy, patent.
# Citizens of Kyrgyzstan and Kazakhstan.
know-card_ru_permit_union =
    Size zähmet şertnamasy gerek, patent gerek däl.
    Girende maksadyňyzy “iş” diýip görkeziň.
    30 günde: lukman barlagy we barmak yzy.
    .short = Maksat: iş. Şertnama gerek. 30 günde: lukman, barmak yzy.
# RuID = an electronic application; planned, not confirmed. The doubt must stay in every language.
know-card_ru_application =
    Russiýa 2026-njy ýylyň iýulyndan täze düzgün meýilleşdiripdi.
    Wizasyz işe gitmezden öň: RuID elektron arzasy.
    Häzir gerekdigini bilmeýäris: petek almazdan öň soraň.
    .short = Belki, sapardan öň RuID arzasy gerekdir. Petekden öň soraň.
# The state may be the threat: the consulate and the line of the home country come first.
know-card_ru_checks =
    Polisiýa resminamalary barlap biler, käbir adamlary saklapdyrlar ýa-da olardan pul alypdyrlar.
    Ilki konsullyga ýa-da öz ýurduňyzyň telefonyna jaň ediň.
    Gyssagly belgi jana howp abananda gerek.
    .short = Kagyz barlap, pul soraýarlarmy? Ilki konsullyk ýa-da öz ýurduňyzyň belgisi.
know-card_ru_army =
    Adamlary aldaýarlar: urşa golaý iş, garawulçylyk, “gysga kontrakt”.
    Hiç zada gol çekmäň, “düşünmeýärin” diýiň, konsullygy soraň, maşgalaňyza aýdyň.
    Daşary ýurtda uruşana öz ýurdunda jeza berilýär.
    .short = Harby kagyza gol çekmäň. Konsullygy soraň, maşgalaňyza aýdyň.
know-card_ru_phone =
    Daşary ýurt SIM-karty: ilkinji 24 sagat internet we SMS ýok.
    Soň hem SMS işlemän biler, Russiýada Telegram haýal işleýär.
    Maşgalaňyz bilen adaty telefon jaňyny belläň.
    .short = Daşary ýurt SIM-karty: 24 sagat internet we SMS ýok. Jaňy belläň.

## Kazakhstan

know-card_kz_registration =
    Wizasyz: 30 günüň içinde onlaýn hasaba duruň, jaýyň eýesi muny programmada tassyklaýar.
    Täze salgy: 5 iş gününiň içinde.
    Jaýyň eýesi hojaýynyňyz bolup, ýok diýse, bu duýduryş alamaty.
    .short = Onlaýn hasaba durmak: 30 günde, täze salgy 5 iş gününde.
# Citizens of Tajikistan and Uzbekistan.
know-card_kz_permit_private =
    Gazagystanda hususy adamlarda işlemek üçin rugsatnama gerek.
    Ony ilata hyzmat ediş merkezi berýär.
    .short = Hususy adamlarda işlemek: rugsatnamany hyzmat merkezi berýär.
# Citizens of Kyrgyzstan.
know-card_kz_permit_union =
    Gazagystanda size rugsatnama gerek däl. Size zähmet şertnamasy gerek.
    .short = Rugsatnama gerek däl. Zähmet şertnamasy gerek.
# Also for people who work inside their own country.
know-card_kz_far_place =
    Käbir uzak fermalarda, gyşlaglarda, gurluşyklarda işçilere pul bermändirler we olary goýbermändirler.
    Takyk salgyny soraň, ol ýerde telefon işleýärmi, anyklaň.
    Gazagystanda daşary ýurtlular hem raýatlar bilen deň kömek alýar.
    .short = Uzak ýermi? Salgyny soraň. Ol ýerde telefon işleýärmi?

## Türkiye

know-card_tr_permit =
    Türkiýä wizasyz girmek işlemäge hak bermeýär.
    Iş rugsatnamasyny iş beriji öz puluna almaly.
    .short = Wizasyz girmek rugsat däl. Rugsatnamany iş beriji öz puluna alýar.
# Citizens of Turkmenistan.
know-card_tr_passport =
    Türkmenistanyň daşary ýurtdaky konsullyklary täze pasport bermeýär.
    Öýe gaýdan adamy ýene goýbermän bilerler: daşary ýurtda düzgün bozulan bolsa, 5 ýyl.
    Pasportyň möhleti ol ýerdäki tutuş wagta ýetmeli.
    .short = Daşary ýurtda täze pasport berilmeýär. Pasportyň soňky gününi barlaň.
know-card_tr_care =
    Çaga ýa-da garry adama seretmek işini radiodan ýa-da çatdan tapdyňyzmy?
    Şertnama köplenç ýalan bolýar.
    Gitmezden öň şertnamany we rugsatnamany görüň.
    .short = Adama seretmek işi radiodan, çatdanmy? Ilki şertnamany, rugsatnamany görüň.
