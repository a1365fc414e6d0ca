# Operator navbati. Xodimlar uchun soʻzlar. Izohlar: locales/en.

## Above the queue
desk_queue-take_next = Keyingisini olish
desk_queue-take_next_hint = Hech kim olmaganlarning eng shoshilinchi. Tugma: T
desk_queue-none = Operatorni hech kim kutmayapti.
desk_queue-busy = Bu murojaatlarni hamkasblar oldi. Yana urinib koʻring.
desk_queue-filter = Filtr
desk_queue-filters = Filtr
    .tier = Shoshilinchligi
    .locale = Til
    .country = Davlat
    .child = 18 yoshgacha
    .who = Kimda
desk_queue-all = Hammasi
desk_queue-who = Kimda
    .mine = Menda
    .free = Hech kimda emas
    .others = Hamkasblarda
desk_queue-child_only = Faqat 18 dan kichik boʻlishi mumkin boʻlganlar
desk_queue-apply = Koʻrsatish
desk_queue-clear = Filtrni olib tashlash: { $name }
desk_queue-clear_all = Hamma filtrni olib tashlash
desk_queue-hidden = Filtr yashirgan: { $count }. Xavfdagilar doim koʻrinadi.
desk_queue-more = Yana koʻrsatish. Qolgani: { $count }
desk_queue-beyond = Koʻrsatilmagan: { $count }
desk_queue-with_partners = Hamkorlarda
desk_queue-closed = Yopilgan murojaatlar
desk_queue-still = Shu yerdamisiz? Murojaatlaringiz tez orada navbatga qaytadi.
desk_queue-still_yes = Shu yerdaman

## On a card
desk_queue-foreign = sizning tilingiz emas
desk_queue-overdue = Javob { $at } dan beri kechikmoqda
desk_queue-owed = Maxfiy soʻz soʻraldi
desk_queue-handed = Sizga { $name } topshirdi
desk_queue-source = Qanday kelgan
    .phone = Telefon orqali
    .walk_in = Oʻzi kelgan
desk_queue-deleted = Odam hammasini oʻchirgan
desk_queue-deleted_more = Odam oʻzi haqidagi hammasini oʻchirgan. Javob beradigan odam yoʻq. Murojaatni yoping.
desk_queue-bury = Murojaatni yopish
desk_queue-confirm_by = Tasdiq { $at } gacha
desk_queue-is_confirmed = Hamkor tasdiqladi

## Handing over and back
desk_queue-transfer = Topshirish
desk_queue-transfer_to = Navbatchi hamkasbga
desk_queue-transfer_nobody = Hozir navbatchilikda boshqa hech kim yoʻq. Murojaatni navbatga qaytarish mumkin.
desk_queue-handover = Keyingi hamkasb nimani bilishi kerak
desk_queue-handover_hint = Qisqa faktlar: nima vaʼda qilingan, keyin nima.
desk_queue-transfer_do = Hamkasbga topshirish
desk_queue-transfer_hint = 5 daqiqa ichida ochmasa, murojaat navbatga qaytadi.
desk_queue-transfer_ok = Topshirildi. Eslatma saqlandi.
desk_queue-no_colleague = Bu hamkasb hozir navbatchilikda emas. Murojaat topshirilmadi.
desk_queue-back_note = Keyingi hamkasbga eslatma (istasangiz)

## Referring
desk_queue-refer = Yoʻnaltirish
desk_queue-partner = Hamkor
desk_queue-partner_hint = Nomi yoki joyini yozing va tanlang.
desk_queue-no_partners = Hamkorlar roʻyxati boʻsh. Uni supervizor toʻldiradi.
desk_queue-open_partners = Roʻyxatni ochish
desk_queue-consent = Odam shu hamkorga rozi boʻldi
desk_queue-told = Hamkorga nima aytildi
desk_queue-told_hint = Faqat odam ruxsat berganini.
desk_queue-refer_do = Hamkorga yoʻnaltirish
desk_queue-refer_hint = 24 soat ichida tasdiqlanmasa, murojaat navbatga qaytadi.
desk_queue-refer_ok = Yoʻnaltirildi. Hamkordan tasdiq soʻrang.
desk_queue-referral = Yoʻllanma
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Tasdiq { $at } gacha kutiladi.
desk_queue-referral_confirmed = Hamkor tasdiqladi · { $by } · { $at }
desk_queue-referral_told = Ularga aytilgani:
desk_queue-confirm = Tasdiqlashdi: odam ularda
desk_queue-confirm_ok = Tasdiqlandi. Murojaatni yopish mumkin.
desk_queue-decline = Ola olishmaydi: navbatga qaytarish
desk_queue-decline_ok = Murojaat yana navbatda.
desk_queue-why = Qanday tugadi
    .unconfirmed = 24 soat ichida tasdiqlanmadi
    .overtaken = boshqa hamkorga murojaat qilindi
    .closed = murojaat yopildi
    .declined = hamkor ola olmadi
desk_queue-event = Nima boʻldi
    .transferred = Hamkasbga topshirildi
    .confirmed = Hamkor tasdiqladi
    .unconfirmed = Hamkor 24 soat ichida tasdiqlamadi
    .forgotten = Odam oʻzi haqidagi hammasini oʻchirdi

## Refusals
desk_queue-close_changed = Yopayotganingizda odam yozdi. Murojaat yopilmadi. Avval yangi qatorlarni oʻqing.
desk_queue-no_consent = Odam oʻzi rozi boʻlmasa, uni hech qayerga yoʻnaltirmaymiz. Avval undan soʻrang.
desk_queue-which_partner = Roʻyxatdan bitta hamkorni tanlang.
desk_queue-words_missing = Avval bir necha soʻz yozing.
desk_queue-words_long = Juda uzun. Hech narsa saqlanmadi.

## Closed cases
desk_queue-closed_lead = Oxirgi 30 kunda yopilganlar. Ularni qayta ochish mumkin.
desk_queue-closed_empty = Oxirgi 30 kunda hech narsa yopilmadi.
desk_queue-number = Murojaat raqami
desk_queue-find = Qidirish
desk_queue-not_found = Bunday raqamli murojaat yoʻq.
desk_queue-closed_at = Yopilgan
desk_queue-outcome = Natija

## The directory of partners
desk_queue-partners = Hamkorlar
desk_queue-partners_lead = Odamlarni roziligi bilan kimlarga yoʻnaltiramiz.
desk_queue-partners_empty = Hozircha hamkorlar yoʻq.
desk_queue-partners_empty_more = Siz bilan birga ishlaydigan tashkilotlarni qoʻshing. Faqat oʻzingiz tekshirganini.
desk_queue-partners_none = Mos keladigani yoʻq. Kamroq soʻz yozib koʻring.
desk_queue-search = Nomi yoki joyi
desk_queue-add = Hamkor qoʻshish
desk_queue-edit = Oʻzgartirish
desk_queue-save = Saqlash
desk_queue-hide = Yashirish
desk_queue-unhide = Yana koʻrsatish
desk_queue-hidden_list = Yashirilgan hamkorlar
desk_queue-shown_list = Amaldagi hamkorlar
desk_queue-check = Bugun tekshirildi
desk_queue-checked = Tekshirilgan: { $at } · { $name }
desk_queue-stale = 90 kundan beri tekshirilmagan
desk_queue-name = Nomi
desk_queue-kind = Turi
    .shelter = Boshpana
    .lawyer = Yurist
    .psychologist = Psixolog
    .doctor = Shifokor
    .consulate = Konsullik
    .other = Boshqa
desk_queue-country = Davlat
desk_queue-place = Shahar yoki joy
desk_queue-languages = Tillari
desk_queue-contact = Qanday bogʻlanish mumkin
desk_queue-contact_hint = Faqat hamkasblar uchun. Shifrlangan holda saqlanadi.
desk_queue-takes = Kimni qabul qiladi, kimni yoʻq
desk_queue-bad_name = Nomda 1 dan 120 gacha belgi boʻladi.
desk_queue-bad_choice = Tur, davlat va tillarni roʻyxatdan tanlang.
desk_queue-no_partner = Bunday hamkor yoʻq.
desk_queue-any = Istalgan
