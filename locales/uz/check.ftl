# Check: a person wants to travel for work. We ask, give the reason and the next step. We forbid nothing.
# Value = full words (Telegram); .short = SMS and a phone that others may read.
# X-why = the reason shown in the result when the answer to question X was bad or not sure.
# Several reasons stand under each other, so each must be clear alone.

check-hello =
    Bu — ishga ketishdan oldingi qisqa tekshiruv. U hech narsani taqiqlamaydi.
    Ismingizni soʻramaymiz.
    .short = Safar tekshiruvi.

# Answers: common-sure.
check-a0 = Yoshingiz 18 dan kichikmi?
    .short = Yoshingiz 18 dan kichikmi?
check-a0-why = Yoshingiz 18 dan kichik boʻlishi mumkin. Iltimos, safardan oldin biror kishi bilan gaplashing.
    .short = Yoshingiz 18 dan kichikmi? Avval biror kishi bilan gaplashing.
# Names of countries follow as choices; the person may also type one. Same in the next one.
check-going_to = Qaysi davlatga bormoqchisiz? Tanlang yoki yozing.
    .short = Qaysi davlatga borasiz? Tanlang yoki yozing.
check-comes_from = Pasportingiz qaysi davlatniki? Tanlang yoki yozing.
    .short = Pasport qaysi davlatniki? Tanlang yoki yozing.

## Full questions (Telegram only). Answers, where nothing else stands: yes, no, not sure, does not apply.

check-arranged = Bu ishni sizga kim topib, toʻgʻrilab beryapti?
    .agency = Firma yoki agentlik
    .person = Vositachi
    .online = Eʼlon yoki internetdagi odam
    .employer = Ish beruvchi
    .family = Oila yoki doʻstlar
    .nobody = Hech kim, hammasini oʻzim qilyapman
check-p9 = Ish shulardan birimi?
    .none = Yoʻq, boshqa ish
    .club = Klub, raqs, massaj, model, eskort
    .online = Osiyoda onlayn yoki koll-markaz ishi
    .parcels = Birovning posilkasini tashish
    .war = Armiya hujjati yoki urush yaqinida ish
    .unsure = Aniq bilmayman
    .skip = Oʻtkazib yuborish
check-p9-why =
    Bunday ishda odamlarni koʻp aldashadi.
    Ketishdan oldin biror kishi bilan gaplashing. Armiya hujjatiga imzo qoʻymang.
    .short = Xavfli ish turi. Avval biror kishi bilan gaplashing.

# E-9 = the Korean work visa for workers from abroad. A "yes" is the bad answer.
check-p2_korea =
    E-9 ish vizasi faqat davlat dasturi orqali beriladi.
    Sizga E-9 vizasini xususiy vositachi olib beryaptimi?
check-p2_korea-why =
    E-9 vizasi uchun joyni hech kim sota olmaydi.
    Faqat davlat dasturi orqali boring.
    .short = E-9 vizasi: faqat davlat dasturi orqali.
# KRAZ = the official Polish register of agencies.
check-p2_poland = Agentlikni Polshaning KRAZ roʻyxatidan oʻzingiz topdingizmi?
check-p2_poland-why =
    Agentlik tekshirilmagan. Uni rasmiy KRAZ roʻyxatidan qidiring.
    Guvohnoma surati yetarli emas.
    .short = Agentlikni KRAZ roʻyxatidan tekshiring.
check-p2 =
    Chet elga odam yuboradigan firmaga litsenziya kerak.
    Sizni yuborayotgan firma litsenziyasini rasmiy roʻyxatdan oʻzingiz tekshirdingizmi?
check-p2-why =
    Litsenziya tekshirilmagan. Litsenziyali firmalarning rasmiy roʻyxatini koʻring.
    Nomi, davlati va sanasini solishtiring. Surat yetarli emas.
    .short = Litsenziyani rasmiy roʻyxatdan tekshiring.

check-p7 =
    Taklif odatdagidan ancha yaxshimi?
    Masalan: katta ish haqi, tajriba shart emas, darhol joʻnash, bepul chipta.
check-p7-why =
    Taklif haddan tashqari yaxshi. Ish haqini yana ikki joydan solishtiring.
    Telefon raqami va suratlarni internetdan qidiring.
    .short = Juda yaxshimi? Ish haqini yana 2 joydan solishtiring.
check-p3 =
    Oʻzingiz oʻqiy oladigan tilda yozma shartnoma bormi?
    Unda ish, ish haqi, ish vaqti, yashash joyi, manzil yozilganmi?
check-p3-why =
    Sizda aniq shartnoma yoʻq. «U yerda imzolayman» deb yoʻlga chiqmang.
    Hozir soʻrang. Har bir betini suratga oling.
    .short = Oʻzingiz oʻqiy oladigan shartnomani soʻrang.
check-p1 =
    Ish beruvchining toʻliq nomi va manzilini bilasizmi?
    U bilan oʻzingiz gaplashdingizmi?
check-p1-why =
    Ish beruvchi haqida kam bilasiz. Nomi va manzilini soʻrang.
    Ish joyiga video qoʻngʻiroq qiling.
    .short = Ish beruvchining nomi va manzilini soʻrang.
check-p12 =
    Oʻz telefoningiz va ishlaydigan sim-kartangiz boʻladimi?
    Uyga qaytish chiptasiga pulingiz ham boʻladimi?
check-p12-why =
    U yerda boshqalarga qaram boʻlib qolishingiz mumkin.
    Oʻz telefoningiz, sim-karta va qaytish pulini oling.
    .short = Telefon, sim-karta va qaytish pulini oling.

## Do the papers allow work? The question differs by country. A permit that is given after arrival counts as "yes".

# Patent = the Russian paper that allows work.
check-p4_ru_patent =
    Rossiyada sizga patent kerak. Bu hujjat ishlashga ruxsat beradi.
    «Ish» maqsadi bilan kirib, 30 kun ichida patent olasizmi?
check-p4_ru_patent-why =
    Patentsiz Rossiyada ishlash mumkin emas.
    Kirish maqsadiga «ish» deb yozing. Patentni 30 kun ichida oling.
    .short = Rossiya: maqsad «ish», patent 30 kun ichida.
check-p4_ru_union =
    Rossiyada sizga patent kerak emas. Mehnat shartnomasi kerak.
    30 kun ichida tibbiy koʻrik va barmoq izi ham kerak.
    Shularning hammasini qilasizmi?
check-p4_ru_union-why =
    Rossiyada mehnat shartnomasi kerak.
    Tibbiy koʻrik va barmoq izini 30 kun ichida topshiring.
    .short = Rossiya: shartnoma, 30 kun ichida tibbiy koʻrik.
# The public service centre (in Kazakhstan) gives the permit.
check-p4_kz_permit =
    Qozogʻistonda xususiy shaxslarga ishlash uchun ruxsatnoma kerak.
    Uni davlat xizmatlari markazi beradi.
    Ishingiz uchun ruxsatnomangiz boʻladimi?
check-p4_kz_permit-why =
    Hujjatlaringiz Qozogʻistonda ishlashga ruxsat bermasligi mumkin.
    Ruxsatnoma haqida u yerdagi davlat xizmatlari markazidan soʻrang.
    .short = Qozogʻiston: ishingiz uchun ruxsatnoma oling.
check-p4_kz_union =
    Qozogʻistonda sizga ruxsatnoma kerak emas. Mehnat shartnomasi kerak.
    Yozma shartnomangiz boʻladimi?
check-p4_kz_union-why =
    Qozogʻistonda shartnoma bilan ishlaysiz.
    Safardan oldin yozma shartnoma soʻrang.
    .short = Qozogʻiston: yozma shartnoma soʻrang.
check-p4_tr =
    Turkiyaga vizasiz kirish ishlashga ruxsat bermaydi.
    Ish ruxsatnomasini ish beruvchi olishi va pulini toʻlashi kerak.
    Ish beruvchingiz shunday qiladimi?
check-p4_tr-why =
    Ish ruxsatnomasisiz Turkiyada ishlash mumkin emas.
    Safardan oldin ish beruvchidan ruxsatnomani koʻrsatishni soʻrang.
    .short = Turkiya: ruxsatnomani ish beruvchi olishi kerak.
check-p4_ae =
    Amirliklarda tashrif vizasi ishlashga ruxsat bermaydi.
    Safargacha ish ruxsatnomangiz boʻladimi?
check-p4_ae-why =
    Tashrif vizasi Amirliklarda ishlashga ruxsat bermaydi.
    Faqat ish ruxsatnomasi boʻlganda yoʻlga chiqing.
    .short = Amirliklar: safardan oldin ish ruxsatnomasini oling.
check-p4_kr =
    E-9 ish vizasiga davlat dasturi va koreys tili imtihoni kerak.
    Hujjatlaringiz Koreyada birinchi kundan ishlashga ruxsat beradimi?
check-p4_kr-why =
    Hujjatlaringiz Koreyada ishlashga ruxsat bermasligi mumkin.
    E-9 vizasini davlat dasturi va imtihon orqali oling.
    .short = Koreya: viza ishlashga ruxsat berishini tekshiring.
check-p4 =
    Hujjatlaringiz u yerda ishlashga ruxsat beradimi?
    Yetib borgandan keyin olinadigan ruxsatnoma ham hisobga kiradi.
check-p4-why =
    Hujjatlaringiz u yerda ishlashga ruxsat bermasligi mumkin.
    Safardan oldin qonuniy yoʻlini bilib oling.
    .short = Hujjatlar u yerda ishlashga ruxsat berishini tekshiring.

check-p11 =
    Ishongan odamingiz yoʻnalish, ish beruvchi va manzilni biladimi?
    Unda hujjatlaringiz nusxasi ham bormi?
check-p11-why = Yoʻnalish, manzil va hujjat nusxalarini ishongan odamingizga bering.
    .short = Yoʻnalish va nusxalarni ishongan odamingizga bering.
check-p5 = Birov pasportingiz yoki telefoningizni olib qoʻyaman dedimi?
check-p5-why =
    Pasport yoki telefoningizni hech kim olib qoʻymasligi kerak. Rozi boʻlmang.
    Pasport suratini oʻz elektron pochtangizga yuborib qoʻying.
    .short = Pasport va telefoningiz oʻzingizda tursin.
check-p6 =
    Bu ish uchun xoʻjayin, vositachi yoki begona odamdan qarzdor boʻlasizmi?
    Masalan: chipta, viza yoki xizmat haqi uchun. Oilangiz bergan pul hisobga kirmaydi.
check-p6-why =
    Qarz sizni ishga bogʻlab qoʻyishi mumkin. Iloji boʻlsa, chiptani oʻzingiz oling.
    Yoki yozdirib oling: kim toʻladi, qancha, qachon qaytariladi.
    .short = Qarz bogʻlab qoʻyishi mumkin. Hammasini yozdirib oling.
check-p10 =
    Kirish taqiqi, chiqish taqiqi va toʻlanmagan jarimalarni tekshirdingizmi?
    Necha kun turish mumkinligini ham tekshirdingizmi?
check-p10-why = Taqiq, jarima va turish kunlari tekshirilmagan. Ularni hozir tekshiring.
    .short = Taqiq, jarima va turish kunlarini hozir tekshiring.
check-p8 =
    Safarni oilangizdan yashirishni birov soʻradimi?
    Yoki chegarada yolgʻon gapirishni soʻradimi?
check-p8-why =
    Birov safarni yashirishingizni yoki yolgʻon gapirishingizni xohlayapti.
    Kutib turing. Bugun ishongan bitta odamingizga ayting.
    .short = Yashirish yoki yolgʻon soʻrashdimi? Kuting, kimgadir ayting.
# A "yes" leads at once to the questions about danger.
check-p13 = Ketishingiz uchun birov qistayaptimi, tahdid qilyaptimi yoki nazorat qilyaptimi?
check-p13-why =
    Birov sizni ketishga qistayapti. Yoʻq deyishingiz mumkin.
    Qaror qilishdan oldin biror kishi bilan gaplashing.
    .short = Yoʻq deyishingiz mumkin. Avval biror kishi bilan gaplashing.

## The four short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Good answer: yes.
check-s1 = 1/4 Ish beruvchi, shartnoma, hujjat tekshirilganmi?
check-s1-why = Hali hammasi tekshirib boʻlinmagan: ish beruvchi, litsenziya, shartnoma, hujjatlar. Avval ularni tekshiring.
    .short = Ish beruvchi, litsenziya, shartnoma, hujjatni tekshiring.
# Any one means yes: money owed for the job, papers kept by someone, an offer that looks too good.
check-s2 = 2/4 Qarz bormi, hujjat birovdami, taklif juda zoʻrmi?
check-s2-why = Qarz, birovdagi hujjat, zoʻr taklif sizni bogʻlab qoʻyishi mumkin. Avval soʻrab biling.
    .short = Qarz yoki birovdagi hujjat bogʻlab qoʻyishi mumkin. Rozi boʻlmang.
# Any one means yes.
check-s3 = 3/4 Yashirish, yolgʻon, majburlash yoki armiya bormi?
check-s3-why =
    Hech kim sizni majburlashga yoki yolgʻon gapirtirishga haqli emas. Armiya hujjatiga imzo qoʻymang.
    Kutib turing. Ishongan odamingizga ayting.
    .short = Kutib turing. Bugun ishongan bitta odamingizga ayting.
# Good answer: yes, all of it.
check-s4 = 4/4 Oʻz telefon va pulingiz bormi, oilangiz biladimi?
check-s4-why = Oʻz telefoningiz va qaytish pulini oling. Yoʻnalishni kimgadir ayting.
    .short = Telefon va pul oling. Yoʻnalishni ayting.

## Where the check leads

# The person is pressed to go. The questions about danger follow.
check-pressed_line = Sizni ketishga majburlashga hech kim haqli emas. Yoʻq deyishingiz mumkin.
    .short = Majburlashga hech kim haqli emas. Yoʻq deyishingiz mumkin.
# The person is under 18 or not sure.
check-child =
    Iltimos, safardan oldin biror kishi bilan gaplashing.
    Faqat ishongan katta yoshli odamingiz bilan boring. Qonuniy rozilik hujjatlari ham boʻlsin.
    .short = Iltimos, safardan oldin biror kishi bilan gaplashing.
check-child_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq

# The four results. $reasons = lines with the reasons, each an X-why from above.
check-stop =
    Qatʼiy maslahatimiz: biror kishi bilan gaplashmasdan safarga chiqmang.
    { $reasons }
    .short =
        Iltimos, safardan oldin biror kishi bilan gaplashing.
        { $reasons }
check-red =
    Jiddiy xavf belgilari bor. Avval shularni toʻgʻrilang:
    { $reasons }
    3 kundan keyin bu tekshiruvni takrorlashingiz mumkin.
    .short =
        Jiddiy belgilar bor. Avval shularni qiling:
        { $reasons }
check-amber =
    Ayrim kamchiliklar bor. Ularni toʻgʻrilashingiz mumkin:
    { $reasons }
    .short =
        Kamchiliklar bor. Shularni qiling:
        { $reasons }
# There may be no reasons at all. The last sentence must stay: we promise nothing.
check-green =
    Javoblaringizda kuchli xavf belgilari koʻrinmadi.
    { $reasons }
    Bu kafolat emas.
    .short =
        Kuchli belgilar koʻrinmadi. Bu kafolat emas.
        { $reasons }
check-stop_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
check-stop_offer = Nimani xohlaysiz?
    .short = Nimani xohlaysiz?
    .talk = Odam bilan yozishish
    .talk_short = odam
    .say_no = Odob bilan «yoʻq» deyish
    .say_no_short = yoʻq deyish
    .plan = Safarim rejasi
    .plan_short = reja
    .menu = Menyu
    .menu_short = menyu
# The person sends this text to the one who offers the job. It is in the person's own voice, polite, no reasons, no gender.
check-say_no = Taklif uchun rahmat. Rejalarim oʻzgardi. Hozir bormayman.
    .short = Taklif uchun rahmat. Rejalarim oʻzgardi. Hozir bormayman.
check-plan_offer = Nimani xohlaysiz?
    .short = Nimani xohlaysiz?
    .plan = Safarim rejasi
    .plan_short = reja
    .talk = Odam bilan yozishish
    .talk_short = odam
    .menu = Menyu
    .menu_short = menyu

## The plan. The person saves or forwards it. It must look like own notes, not like a text from a service. "I" = the person.

check-plan =
    Safarim rejasi
    1. Hujjat, chipta, ish beruvchi, yoʻnalish surati: ishongan ikki odamimga.
    2. Muhim telefon raqamlari: yoddan yoki oddiy nomlar bilan saqlangan.
    3. Oila bilan ikki maxfiy soʻz: «hammasi joyida» va «erkin emasman».
    4. Qoʻngʻiroq kunlari aniq. Ikkita qoʻngʻiroq boʻlmasa, oila yordam soʻraydi.
    5. Uyga qaytish puli, hamyondan alohida. Ikkinchi karta.
    6. Birinchi kun uchun sim-karta.
    7. Pasportim oʻzimda turadi. Garovga bermayman.
    8. Faqat oʻqib tushunganimga imzo qoʻyaman. Armiya hujjatiga imzo qoʻymayman.
    9. Sanalar: roʻyxatdan oʻtish, ruxsatnoma, turishning oxirgi kuni.
    10. Birinchi hafta: ish haqi kuni aniqmi? Eshik ochiqmi? Hujjatlar oʻzimdami? Qoʻngʻiroq mumkinmi?
    11. Istalgan payt fikrimni oʻzgartirib, qaytishim mumkin.
    .short = Hujjat nusxasi 2 odamga. Qoʻngʻiroq kunlari. Qaytish puli. Pasport oʻzimda. Faqat oʻqiganimga imzo.
check-plan_RU =
    Rossiya: vizasiz bir kalendar yilida koʻpi bilan 90 kun.
    Chiqib qayta kirish hisobni yangidan boshlamaydi.
    Chet el sim-kartasi: boshida internet va SMS boʻlmasligi mumkin. Ovozli qoʻngʻiroqni rejalashtirish.
    .short = Rossiya: yiliga 90 kun. Sim-karta birinchi kuni ishlamasligi mumkin.
check-plan_KZ =
    Qozogʻiston: yashash joyini vaqtida roʻyxatdan oʻtkazish.
    Uy egasi buni tasdiqlashi kerak. Rad etsa, bu xavf belgisi.
    .short = Qozogʻiston: yashash joyini vaqtida roʻyxatdan oʻtkazish.
check-plan_TR =
    Turkiya: ish ruxsatnomasini ish beruvchi oladi va pulini toʻlaydi.
    Pasport butun turish muddatiga yaroqli boʻlishi kerak.
    .short = Turkiya: ish ruxsatnomasi, pasport butun muddatga yaroqli.
check-plan_AE =
    Amirliklar: yollash, viza, tibbiy koʻrik pulini ish beruvchi toʻlaydi.
    Pasport oʻzimda turadi. Shartnoma taklifga mos boʻlishi kerak.
    .short = Amirliklar: shartnoma taklifdagidek. Pasport oʻzimda.
check-plan_KR =
    Koreya: ish beruvchidan faqat rasmiy tartib bilan ketish.
    Ish tugasa, 1 oy ichida roʻyxatdan oʻtish. Yangi shartnoma: 3 oy ichida.
    .short = Koreya: ish tugadimi? 1 oy ichida roʻyxatdan oʻtish.
check-plan_PL =
    Polsha: ish topish ishchi uchun bepul boʻlishi kerak.
    Agentlik KRAZ roʻyxatida boʻlishi kerak.
    .short = Polsha: ish topilgani uchun pul toʻlamaslik.
# Phone numbers of the country of the trip follow. Also part of the person's own notes.
check-plan_numbers = Telefon raqamlari:
    .short = Tel:
check-after_plan = Endi nima qilamiz?
    .short = Endi nima qilamiz?
    .menu = Menyu
    .menu_short = menyu
    .talk = Odam bilan yozishish
    .talk_short = odam
    .rules = Ishlaydigan davlatingiz qoidalari
    .rules_short = qoidalar
