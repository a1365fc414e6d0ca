# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Yangi murojaat
desk_links-new-lead = Telefondagi yoki oldingizdagi odam uchun. Murojaat darhol sizniki.
desk_links-source = Odam qanday murojaat qildi?
desk_links-sources =
    .phone = Telefon orqali
    .walk_in = Oʻzi keldi
desk_links-language = Odam qaysi tilda gapiradi?
desk_links-stays-in = U hozir qayerda?
desk_links-comes-from = Uning pasporti qaysi davlatniki?
desk_links-unknown = Nomaʼlum
desk_links-child = U 18 yoshga toʻlmaganmi?
desk_links-tier = Bu qanchalik shoshilinch?
desk_links-tier-hint = Eshitganingizga qarab tanlang. Savollar keyin shoshilinchligini oshirishi mumkin.
desk_links-discreet = Ehtiyot boʻling: yonida kimdir eshitishi yoki oʻqishi mumkin
desk_links-open = Murojaatni ochish
desk_links-pick = Nimadir yetishmaydi yoki toʻgʻri kelmaydi. Qayta tanlang.
desk_links-twice = Bu shakl avval yuborilgan. Yangisini oching.

## The questions, read aloud
desk_links-ask = Savollar
desk_links-ask-lead = Hech narsa yuborilmaydi. Siz soʻzlarni ovoz chiqarib oʻqiysiz va odamning javobini bosasiz.
desk_links-begin = Nimadan boshlaymiz:
desk_links-flows =
    .trouble = Odam qiyin ahvolda
    .check = Safar, hali ketmagan
    .someone_else = Boshqa odamdan xavotirda
    .numbers = Telefon raqamlari
desk_links-typed = Yoki javobini yozing
desk_links-typed-do = Qabul qilish
desk_links-other_question = Hozir boshqa savol turibdi. Sahifaga qarang va oʻshanga javob bering.
desk_links-not_read = Bu javobni tushunmadik. Roʻyxatdan tanlang yoki boshqacha yozing.

## A number to call back, and consent
desk_links-call = Qayta qoʻngʻiroq, rozilik
desk_links-call-lead = Faqat shu qoʻngʻiroq uchun berilgan raqam. U maxfiy saqlanadi va murojaat yopilganda oʻchiriladi.
desk_links-call-number = Raqam
desk_links-call-when = Qachon qoʻngʻiroq qilish xavfsiz?
desk_links-times =
    .now = Istalgan vaqtda
    .morning = Ertalab
    .noon = Tush payti
    .evening = Kechqurun
    .night = Kechasi
desk_links-call-keep = Raqamni saqlash
desk_links-call-forget = Raqamni oʻchirish
desk_links-call-kept = Raqam shu qoʻngʻiroq uchun saqlandi.
desk_links-call-gone = Raqam oʻchirildi.
desk_links-bad_number = Bu telefon raqami emas. Hech narsa saqlanmadi.
desk_links-consent-lead = Ovoz chiqarib oʻqing. «Ha» boʻlmasa, soʻzlar va eslatmalar 72 soatdan keyin oʻchiriladi.
desk_links-consent-do = Odam «ha» dedi
desk_links-consent-ok = Roziligi yozildi.
