# Suhbat: javobni qaytarib olish, yetkazish haqidagi haqiqat, telefon ekrani, fayllar, tarjima. Xodimlar uchun.

## Taking an answer back
desk_talk-leaves = { $seconds } soniyadan keyin ketadi
desk_talk-leaving = Ketmoqda
desk_talk-undo = Yubormaslik
desk_talk-undone = Qaytarib olindi, hech narsa ketmadi. Soʻzlaringiz yana maydonda.
desk_talk-undo-late = Kech boʻldi: soʻzlar ketmoqda. Qaytarib olib boʻlmadi.
desk_talk-withdraw = Qaytarib olish
desk_talk-taken-back = Javob ketmasdan oldin qaytarib olindi.

## What became of a message
desk_talk-again = Qayta yuborish
desk_talk-again-hint = Xabar telefonda ikki marta chiqishi mumkin.
desk_talk-again-not = Qayta yuborib boʻlmaydi: soʻzlar yetgan yoki saqlanmaydi.
desk_talk-once-more = Yana bir marta yuborildi
desk_talk-twice = Yana bir marta yuborildi: ikki marta yetishi mumkin
desk_talk-theirs = Odamning tilida
desk_talk-why =
    .number = bu raqam xabar olmaydi
    .off = telefon oʻchiq yoki tarmoqdan tashqarida
    .blocked = bizni bloklagan yoki «stop» degan
    .stopped = odam yozmaslikni soʻragan
    .gone = bu manzilda endi hech kim yoʻq
    .refused = tarmoq bu matnni qabul qilmadi
    .session = 24 soat oʻtdi: avval odam yozsin
    .ours = bizda xato bor, administratorga ayting
    .busy = tarmoq band, yana urinamiz
    .wire = aloqa uzildi, yana urinamiz
    .words = xabar tuzilmadi
    .other = tarmoq bizga nomaʼlum kod berdi

## The agreed word
desk_talk-word = Maxfiy soʻz
desk_talk-word-state =
    .none = Maxfiy soʻz kelishilmagan
    .given = Maxfiy soʻz aytildi
    .owed = Javoblar maxfiy soʻzni kutmoqda
    .wrong = Soʻz uch marta xato, javoblar yashirildi
desk_talk-word-hint = Faqat ovozidan oʻsha odam ekaniga va yozish xavfsizligiga ishonch hosil qilsangiz.
desk_talk-word-reason = Qanday tekshirdingiz? Bu eslatma boʻlib saqlanadi.
desk_talk-word-overrule = Bu oʻsha odam: javoblarni koʻrsatish
desk_talk-word-overruled = Soʻz endi kerak emas. Kutgan javoblar ketadi.
desk_talk-word-not-owed = Bu murojaatda soʻz kerak emas.

## The phone's picture
desk_talk-phone = Telefon ekrani
desk_talk-phone-title = Telefon, murojaat { $number }
desk_talk-phone-hint = Telefonda hozir shunday koʻrinadi: oʻsha soʻzlar, oʻsha til.
desk_talk-phone-empty = Bu telefonda bizning xabarlar yoʻq.
desk_talk-phone-close = Yopish
desk_talk-back-to-case = Murojaatga
desk_talk-phone-mark =
    .sent = ketdi, yetgani nomaʼlum
    .unknown = yetmagan boʻlishi mumkin
    .failed = yetmadi

## Files people send
desk_talk-file =
    .voice = Ovozli xabar
    .photo = Surat
    .video = Video yozuv
    .file = Fayl
desk_talk-kb = { $count } KB
desk_talk-file-open-photo = Suratni ochish
desk_talk-file-open-video = Videoni ochish
desk_talk-file-warning = Koʻrish ogʻir boʻlishi mumkin. Koʻrganingiz qayd etiladi.
desk_talk-file-clear = Aniq koʻrsatish
desk_talk-file-keep = Faylni saqlash
desk_talk-file-keep-note = Faqat bunday fayllar uchun ajratilgan kompyuterda oching.
desk_talk-file-not-yours = Faqat murojaatni olgan kishi ocha oladi.
desk_talk-file-child = Ochilmadi: 18 ga toʻlmagan boʻlishi mumkin. Surat soʻramang.
desk_talk-file-no-door = Buni shu yerda ochib boʻlmaydi. Soʻz bilan yozishini soʻrang.
desk_talk-file-large = Fayl juda katta, bu yerda ochilmaydi.
desk_talk-file-gone = Bu fayl endi yoʻq.
desk_talk-file-slow = Fayl vaqtida kelmadi. Yana urinib koʻring.
desk_talk-file-away = Hozir faylni olib boʻlmaydi. Yana urinib koʻring.
desk_talk-file-ours = Faylni olib boʻlmaydi. Administratorga ayting.
desk_talk-copy = Koordinatalarni nusxalash
desk_talk-copied = Nusxalandi
desk_talk-place-note = Murojaat yopilganda joy oʻchiriladi.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Telefon raqami yoki havola yozilgan SMS bu telefonga ketmaydi: bunday xabar ushlab qolinadi.
desk_talk-road-ascii = Soʻzlaringiz oddiy lotin harflari bilan ketadi, boshqa belgilar tushib qoladi.
desk_talk-road-latin = Soʻzlaringiz lotin harflari bilan ketadi.
desk_talk-road-apart = 70 harfdan oshsa, lotin harflari bilan ketadi. 160 harfdan oshsa, raqamlangan bir necha xabar boʻlib ketadi.
desk_talk-road-long = 200 harfdan oshsa, lotin harflari bilan ketadi.

## Interpreters
desk_talk-interpret-ask = Tarjima soʻrash
desk_talk-interpret-draft = Tarjimaga berish: { $language }
desk_talk-interpret-asked = Tarjima soʻraldi. Tarjimon faqat shu xabarni koʻradi.
desk_talk-interpret-waits = Tarjimonni kutmoqda: { $languages }
desk_talk-interpret-by = Tarjima: { $name }
desk_talk-interpret-ready = Javobingiz tarjimasi:
desk_talk-interpret-use = Maydonga qoʻyish
desk_talk-interpret-used = Tarjima maydonda. Oʻqing, keyin yuboring.
desk_talk-interpret-already = Bu tarjima allaqachon soʻralgan.
desk_talk-interpret-same = Bu allaqachon shu tilda.
desk_talk-interpret-nothing = Bu yerda tarjima qiladigan narsa yoʻq.
desk_talk-interpret-taken = Buni boshqa birov tarjima qilmoqda yoki tarjima endi kerak emas.
desk_talk-interpret-long = Tarjima juda uzun. Qisqartiring.
desk_talk-interpret-lead = Tillaringiz: { $languages }. Siz faqat bitta xabarni koʻrasiz, boshqa hech narsani emas.
desk_talk-interpret-open = Tarjima kutayotganlar
desk_talk-interpret-none = Hech narsa kutmayapti. Yangi soʻrovlar bu yerda oʻzi chiqadi.
desk_talk-interpret-size = Belgilar: { $count }
desk_talk-interpret-take = Tarjima qilish
desk_talk-interpret-answer = Tarjima
desk_talk-interpret-send = Topshirish
desk_talk-interpret-back = Boshqaga qoldirish
