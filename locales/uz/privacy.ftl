# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Tilingiz, davlatlar va javoblaringizni 30 kun saqlaymiz. Ismingizni saqlamaymiz.
    Odam bilan suhbatni uzoqroq saqlaymiz: tugaganidan keyin 12 oy.
    Yozganingizni Telegram, telefon kompaniyasi yoki toʻlov hisobi koʻrsatishi mumkin.
    .short = Javoblar 30 kun saqlanadi. Yozganingiz toʻlov hisobi yoki ilovada koʻrinishi mumkin.
privacy-whatsapp = Bizga yozganingizni va qachon yozganingizni WhatsApp biladi. Oʻchirmaguningizcha yozishma telefoningizda qoladi.
    .short = Yozganingizni WhatsApp biladi. Yozishmani oʻzingiz oʻchiring.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Nimani xohlaysiz?
    .short = Nimani xohlaysiz?
    .quiet = Sokin rejim: qisqa, umumiy soʻzlar
    .quiet_short = sokin
    .open = Oddiy rejim: toʻliq soʻzlar
    .open_short = oddiy
    .wipe = Bu yozishmani tozalash
    .wipe_short = tozalash
    .delete = Men haqimdagi hamma narsani oʻchirish
    .delete_short = oʻchirish
    .back = Qaytib kelish uchun kod
    .back_short = qaytish
    .menu = Menyu
    .menu_short = menyu
privacy-quiet_is_on = Sokin rejim yoqildi. Endi qisqa, umumiy soʻzlar ishlatamiz.
    .short = Sokin rejim yoqildi.
privacy-quiet_is_off = Oddiy rejim yoqildi.
    .short = Oddiy rejim yoqildi.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Endi bu yerdagi xabarlar bir kun ichida oʻchadi. Keragini eslab qoling.
    .short = Bu yerdagi xabarlar bir kunda oʻchadi. Keragini eslab qoling.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Bu yozishmani tozalayapmiz.
    Telegram bizga faqat oxirgi ikki kundagi xabarlarni oʻchirishga ruxsat beradi, bildirishnomalar qolishi mumkin. Qolganini oʻzingiz oʻchiring: roʻyxatda yozishmani bosib turing va «Oʻchirish» degan tugmani bosing.
    .short = Oxirgi 2 kun oʻchadi. Qolgani: yozishmani bosib turing, oʻchiring.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Telefoningizdan hech narsani oʻchira olmaymiz. Iltimos, bu xabarlarni oʻzingiz oʻchiring.
    .short = Telefoningizdan oʻchira olmaymiz. Iltimos, oʻzingiz oʻchiring.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Baʼzi eski xabarlar qoldi. Ularni oʻchirish uchun roʻyxatda yozishmani bosib turing va «Oʻchirish» degan tugmani bosing.
    .short = Eski xabarlar qoldi. Yozishmani bosib turing, oʻchiring.
# Answers: common-agree.
privacy-sure = Siz haqingizda saqlangan hamma narsani oʻchiraylikmi? Keyin qaytarib boʻlmaydi.
    .short = Hammasini oʻchiraylikmi? Keyin qaytarib boʻlmaydi.
privacy-deleted =
    Siz haqingizda saqlanganlarni oʻchirdik. Zaxira nusxalar 35 kun ichida oʻchadi.
    Faqat sanalar, davlatlar va sonlar qoladi, ismingizsiz.
    Iltimos, telefoningizdagi yozishmani ham oʻchiring.
    .short = Bu yerda oʻchirdik. Telefoningizda ham oʻchiring.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Hozir buning iloji yoʻq. Iltimos, keyinroq urinib koʻring.
    .short = Hozir iloji yoʻq. Keyinroq urinib koʻring.
# Answers: common-agree.
privacy-back = Yangi sim-karta yoki akkaunt boʻladimi? Sizga 12 xonali kod beramiz. Uni oʻsha yerdan bizga yozing, suhbatni davom ettiramiz. Hozir koʻrsataylikmi?
    .short = Yangi sim-karta uchun 12 xonali kod. Hozir koʻrsataylikmi?
privacy-back_word =
    Sizning 12 xonali kodingiz: { $word }
    Uni faqat oʻzingiz koʻradigan joyga yozib oling va bu xabarni oʻchiring.
    Uni yangi sim-karta yoki akkauntdan bizga yozing. Kod bir marta ishlaydi. Oldingi kodlar endi ishlamaydi.
    .short = { $word } Kodni saqlang. Yangi sim-kartadan bizga yozing. Bir marta ishlaydi.
