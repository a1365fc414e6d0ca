# Ish joyi klaviatura bilan. Xodimlar uchun soʻzlar.

desk_keys-title = Tugmalar
desk_keys-lead = Siz yozmayotgan har qanday joyda, har qanday klaviaturada ishlaydi.
desk_keys-on = Yakka tugmalardan foydalanish
desk_keys-close = Ishga qaytish
desk_keys-hint = Tugmalar: ? ni bosing
desk_keys-what = Tugmalar
    .take_next = Keyingi murojaatni olish
    .move = Navbatda yuqoriga va pastga
    .open = Murojaatni ochish
    .claim = Bu murojaatni olish
    .answer = Javob yozish
    .phrases = Iboralar
    .send = Yuborish
    .undo = Oxirgi javobni qaytarib olish
    .note = Eslatma yozish
    .screen = Telefonda nima koʻrinib turibdi
    .more = Qolgan hammasi
    .close = Murojaatni yopish
    .new_case = Yangi murojaat: qoʻngʻiroq yoki tashrif
    .filter = Navbat filtri
    .sound = Ovozni yoqish yoki oʻchirish
    .back = Maydondan chiqish
    .keys = Shu roʻyxat
