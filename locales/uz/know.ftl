# Know: rules of the country of work, as cards. Which card is shown to whom, and until when: flows/know/*.toml.
# Value = full words (Telegram); .short = SMS and a phone that others may read: no word like "police" there.
# A card: at most 3 short sentences, only what its source says. Numbers and addresses of pages never stand here.

# Names of countries follow as choices; the person may also type one.
know-country = Qaysi davlat qoidalari kerak? Tanlang yoki yozing.
    .short = Qaysi davlat? Tanlang yoki yozing.
know-topic = Nima haqida bilmoqchisiz?
    .short = Nima haqida?
    .entry_ban = Kirish taqiqi
    .entry_ban_short = taqiq
    .stay_days = Necha kun turish mumkin
    .stay_days_short = kunlar
    .registration = Manzil boʻyicha roʻyxatdan oʻtish
    .registration_short = manzil
    .permit = Ishlashga ruxsat
    .permit_short = ruxsat
    .papers = Safar uchun hujjatlar
    .papers_short = hujjatlar
    .checks = Hujjat tekshirilsa
    .checks_short = tekshiruv
    .army = Armiya hujjatlari va urush
    .army_short = armiya
    .phone = Telefon va sim-karta
    .phone_short = sim-karta
    .workplace = Xavfli ish joylari
    .workplace_short = joylar

# The last line of every card. $as_of = month and year, or a year: of when the source is. $sure = no: nobody has
# confirmed it. $where = where to ask; $site = an address on the internet.
know-as_of =
    { $sure ->
        [no] Maʼlumot sanasi: { $as_of }. Keyin oʻzgargan boʻlishi mumkin.
       *[other] Maʼlumot sanasi: { $as_of }.
    }
    Avval aniqlang: { $where ->
        [site] { $site } sahifasidan
        [ministry] Rossiya Ichki ishlar vazirligining onlayn xizmatidan
        [consulate] konsulligingizdan
        [centre] davlat xizmatlari markazidan
        [numbers] telefon orqali, menyuda «Telefon raqamini topish»
       *[other] u yerda ishlayotgan odamlardan
    }
    .short =
        { $as_of }. Aniqlang: { $where ->
            [site] { $site } sahifasidan
            [ministry] onlayn xizmatdan
            [consulate] konsullikdan
            [centre] xizmatlar markazidan
            [numbers] telefon orqali
           *[other] u yerdagi odamlardan
        }

## What comes after a card

know-more = Endi nima qilamiz?
    .short = Endi nima qilamiz?
    .topic = Boshqa mavzu
    .topic_short = mavzu
    .country = Boshqa davlat
    .country_short = davlat
    .check = Safarimni tekshirish
    .check_short = safar
    .numbers = Telefon raqamini topish
    .numbers_short = raqamlar
    .human = Odam bilan yozishish
    .human_short = odam
    .menu = Menyu
    .menu_short = menyu
# The card was on the list and has grown too old since.
know-gone = Bu maʼlumot eskirgan. Uni endi koʻrsatmaymiz.
    .short = Bu maʼlumot eskirgan.
# No card is left for this country, or none at all. It must stay honest: we do not know.
know-none = Bu haqda bizda yangi maʼlumot yoʻq. Qoidalar tez-tez oʻzgaradi. Avval soʻrang.
    .short = Bu haqda bizda yangi maʼlumot yoʻq. Avval soʻrang.
know-instead = Kimdan soʻramoqchisiz?
    .short = Kimdan soʻraysiz?
    .numbers = Telefon raqamini topish
    .numbers_short = raqamlar
    .human = Odam bilan yozishish
    .human_short = odam
    .menu = Menyu
    .menu_short = menyu

## Russia

know-card_ru_ban =
    Chipta olishdan oldin kirish taqiqini tekshiring.
    Rossiya Ichki ishlar vazirligi onlayn xizmatida faqat oʻz taqiqlari bor, ular kech chiqadi.
    Ismingiz nazoratdagi shaxslar reyestrida boʻlsa, sizga hech kim aytmagan boʻlsa ham, bu amal qiladi.
    .short = Chiptadan oldin kirish taqiqini tekshiring. Onlayn roʻyxat toʻliq emas.
# For citizens of Kyrgyzstan.
know-card_ru_ban_kg =
    Kirish taqiqini safardan kamida ikki oy oldin tekshiring.
    Rossiya Ichki ishlar vazirligi onlayn xizmatida faqat oʻz taqiqlari bor, ular kech chiqadi.
    Ismingiz nazoratdagi shaxslar reyestrida boʻlsa, sizga hech kim aytmagan boʻlsa ham, bu amal qiladi.
    .short = Kirish taqiqini safardan 2 oy oldin tekshiring.
know-card_ru_days =
    Rossiyada vizasiz bir kalendar yilida koʻpi bilan 90 kun turish mumkin.
    Chiqib qayta kirish hisobni yangidan boshlamaydi.
    .short = Vizasiz: kalendar yilida 90 kun. Chiqib kirish hisobni yangilamaydi.
# "Amina" = an app that shows the state where workers are. Citizens of Kyrgyzstan and Kazakhstan: 30 days.
know-card_ru_registration_30 =
    Roʻyxat: manzilingizni davlatga uy egasi 30 kun ichida bildiradi.
    Moskva va uning viloyatida ishchilarga «Amina» ilovasi ham kerak.
    Unda 3 ish kunidan ortiq joylashuv koʻrinmasa, roʻyxatdan chiqarishlari mumkin.
    .short = Uy egasi sizni 30 kun ichida roʻyxatdan oʻtkazadi. Moskva: «Amina» ilovasi ham kerak.
# Citizens of Tajikistan and Uzbekistan: 15 days.
know-card_ru_registration_15 =
    Roʻyxat: manzilingizni davlatga uy egasi 15 kun ichida bildiradi.
    Moskva va uning viloyatida ishchilarga «Amina» ilovasi ham kerak.
    Unda 3 ish kunidan ortiq joylashuv koʻrinmasa, roʻyxatdan chiqarishlari mumkin.
    .short = Uy egasi sizni 15 kun ichida roʻyxatdan oʻtkazadi. Moskva: «Amina» ilovasi ham kerak.
# Citizens of Turkmenistan and others: 7 working days.
know-card_ru_registration_7 =
    Roʻyxat: manzilingizni davlatga uy egasi 7 ish kuni ichida bildiradi.
    Moskva va uning viloyatida ishchilarga «Amina» ilovasi ham kerak.
    Unda 3 ish kunidan ortiq joylashuv koʻrinmasa, roʻyxatdan chiqarishlari mumkin.
    .short = Uy egasi sizni 7 ish kuni ichida roʻyxatdan oʻtkazadi. Moskva: «Amina» ilovasi ham kerak.
# Citizens of Tajikistan and Uzbekistan.
know-card_ru_permit_patent =
    Sizga patent kerak: bu hujjat ishlashga ruxsat beradi.
    Kirish maqsadiga «ish» deb yozing.
    30 kun ichida: tibbiy koʻrik, barmoq izi, til imtihoni va patent.
    .short = Maqsad: ish. 30 kun ichida: shifokor, barmoq izi, til imtihoni, patent.
# Citizens of Kyrgyzstan and Kazakhstan.
know-card_ru_permit_union =
    Sizga mehnat shartnomasi kerak, patent kerak emas.
    Kirish maqsadiga «ish» deb yozing.
    30 kun ichida: tibbiy koʻrik va barmoq izi.
    .short = Maqsad: ish. Shartnoma kerak. 30 kun ichida: shifokor, barmoq izi.
# RuID = an electronic application; planned, not confirmed. The doubt must stay in every language.
know-card_ru_application =
    Rossiya 2026-yil iyuldan yangi qoida rejalashtirgan edi.
    Vizasiz ishga borishdan oldin: RuID elektron arizasi.
    Hozir kerakligini bilmaymiz: chipta olishdan oldin soʻrang.
    .short = Balki safardan oldin RuID arizasi kerakdir. Chiptadan oldin soʻrang.
# The state may be the threat: the consulate and the line of the home country come first.
know-card_ru_checks =
    Politsiya hujjatlarni tekshirishi mumkin, ayrimlarni ushlab turishgan yoki pul toʻlatishgan.
    Avval konsullikka yoki oʻz davlatingiz raqamiga qoʻngʻiroq qiling.
    Shoshilinch raqam hayotga xavf boʻlganda kerak.
    .short = Hujjat tekshirib, pul soʻrashyaptimi? Avval konsullik yoki davlatingiz raqami.
know-card_ru_army =
    Odamlarni aldashadi: urush yaqinida ish, qorovullik, «qisqa kontrakt».
    Hech narsaga imzo qoʻymang, tushunmayman deng, konsulni soʻrang, oilaga ayting.
    Chet elda urushganlar oʻz yurtida jazolanadi.
    .short = Armiya hujjatiga imzo qoʻymang. Konsulni soʻrang, oilaga ayting.
know-card_ru_phone =
    Chet el sim-kartasi: dastlabki 24 soat mobil internet va SMS yoʻq.
    Keyin ham SMS ishlamasligi mumkin, Rossiyada Telegram sekin ishlaydi.
    Oila bilan ovozli qoʻngʻiroqni kelishib oling.
    .short = Chet el sim-kartasi: 24 soat internet va SMS yoʻq. Qoʻngʻiroqni kelishib oling.

## Kazakhstan

know-card_kz_registration =
    Vizasiz: 30 kun ichida onlayn roʻyxatdan oʻting, uy egasi buni ilovada tasdiqlaydi.
    Yangi manzil: 5 ish kuni ichida.
    Uy egasi xoʻjayiningiz boʻlsa va rad etsa, bu xavf belgisi.
    .short = Onlayn roʻyxatdan oʻting: 30 kun ichida. Yangi manzil: 5 ish kuni ichida.
# Citizens of Tajikistan and Uzbekistan.
know-card_kz_permit_private =
    Qozogʻistonda xususiy shaxslarga ishlash uchun ruxsatnoma kerak.
    Uni davlat xizmatlari markazi beradi.
    .short = Xususiy shaxslarga ishlash: ruxsatnomani xizmatlar markazi beradi.
# Citizens of Kyrgyzstan.
know-card_kz_permit_union =
    Qozogʻistonda sizga ruxsatnoma kerak emas. Mehnat shartnomasi kerak.
    .short = Ruxsatnoma kerak emas. Mehnat shartnomasi kerak.
# Also for people who work inside their own country.
know-card_kz_far_place =
    Odamlardan uzoq ayrim ferma, qishlov va qurilishlarda pul berishmagan, ketishga qoʻyishmagan.
    Aniq manzilni soʻrang va u yerda telefon ishlashini bilib oling.
    Qozogʻistonda chet elliklarga ham fuqarolarday yordam berishadi.
    .short = Uzoq joymi? Manzilni soʻrang. U yerda telefon ishlaydimi?

## Türkiye

know-card_tr_permit =
    Turkiyaga vizasiz kirish ishlashga ruxsat bermaydi.
    Ish ruxsatnomasini ish beruvchi olishi va pulini toʻlashi kerak.
    .short = Vizasiz kirish ishlashga ruxsat bermaydi. Ruxsatnomani ish beruvchi oladi va toʻlaydi.
# Citizens of Turkmenistan.
know-card_tr_passport =
    Chet eldagi Turkmaniston konsulliklari yangi pasport bermaydi.
    Uyga qaytganlarni yana chiqarmasliklari mumkin: chet elda qoida buzilgan boʻlsa, 5 yilga.
    Pasport butun turish muddatiga yaroqli boʻlishi kerak.
    .short = Chet elda yangi pasport berilmaydi. Pasport muddatini tekshiring.
know-card_tr_care =
    Bola yoki keksaga qarash ishini radiodan, chatdan topdingizmi?
    Shartnoma koʻpincha yolgʻon boʻladi.
    Safardan oldin shartnoma va ruxsatnomani koʻring.
    .short = Parvarish ishi chatdan yoki radiodanmi? Avval shartnoma va ruxsatnomani koʻring.
