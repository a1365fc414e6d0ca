# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Ish joyi
desk-skip = Suhbatga oʻtish
desk-sign-out = Chiqish
desk-page-language = Sahifa tili
desk-demo = Bu namoyish rejimi. Navbatdagi odamlar oʻylab topilgan.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Jonli aloqa yoʻq. Yangi xabarlar koʻrinmasligi mumkin. Qayta ulanishga urinyapmiz.
desk-link-back = Yana ulandi.
desk-sound-on = Ovoz yoqilgan
desk-sound-off = Ovoz oʻchirilgan
desk-you = Siz { $name } nomi bilan kirgansiz
desk-back-to-queue = Navbatga qaytish

## Signing in
desk-sign-in = Kirish
desk-sign-in-lead = Faqat shu xizmat operatorlari uchun.
desk-login = Ism
desk-password = Parol
desk-code = Olti raqamli kod
desk-code-hint = Faqat kod ilovasidan foydalansangiz.
desk-wrong = Ism, parol yoki kod notoʻgʻri.
# After several wrong attempts. $minutes is a number.
desk-locked = Urinishlar juda koʻp. { $minutes } daqiqadan keyin qaytadan urinib koʻring.
desk-signed-out = Siz tizimdan chiqdingiz.
desk-expired = Seans tugadi. Iltimos, qaytadan kiring.

## The queue
desk-queue = Navbat
desk-waiting-count = Kutmoqda: { $count }
desk-mine-count = Sizniki: { $count }
desk-mine = Siz olgan murojaatlar
desk-unclaimed = Hali hech kim olmagan
desk-others = Hamkasblarda
desk-queue-empty = Hech kim kutmayapti.
desk-queue-empty-more = Yangi murojaatlar shu yerda oʻzi chiqadi. Sahifani ochiq qoldirishingiz mumkin.
desk-choose-case = Chapdan murojaatni tanlang.
desk-choose-case-more = Eng shoshilinchi doim tepada turadi. Suhbat shu yerda ochiladi.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Sizda T1 murojaati bor. Yana birini faqat boshqa hech kim ololmasa, oling.
desk-load-many = Sizda { $count } suhbat bor. Uchtadan koʻpini maslahat bermaymiz.
desk-load-shift = Siz 8 soatdan ortiq navbatchilikdasiz.

## One case: labels of facts. Each is followed by its value.
desk-case = Murojaat { $number }
desk-fact-waits = Kutmoqda
desk-fact-language = Til
desk-fact-stays-in = Hozir qayerda
desk-fact-comes-from = Qayerdan
desk-fact-tags = Belgilar
desk-fact-safe-until = Yozish qachongacha xavfsiz
desk-fact-call-at = Qoʻngʻiroq soʻragan
desk-fact-owner = Kim olgan
desk-fact-opened = Ochilgan
desk-fact-channel = Kanal
desk-unknown = nomaʼlum
desk-nobody = hech kim
desk-you-own = siz
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Sokin rejim
desk-discreet-more = Bu telefonni birov oʻqishi mumkin. Mavzuni bildiradigan hech narsa yozmang.
desk-child = Yoshi 18 dan kichik boʻlishi mumkin
desk-safe-over = Xavfsiz vaqt tugadi
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Yangi: { $count }
desk-tier =
    .T1 = Xavf
    .T2 = Tez orada
    .T3 = Bugun
    .T4 = Savol
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = 5 daqiqa ichida javob bering
    .T2 = 30 daqiqa ichida javob bering
    .T3 = 4 soat ichida javob bering
    .T4 = 2 ish kuni ichida javob bering
desk-state =
    .waiting = Kutmoqda
    .claimed = Olingan
    .active = Odam yozdi
    .waiting_on_person = Biz yozdik, javob kutyapmiz
    .handed_back = Qaytarilgan
    .referred = Boshqa joyga yoʻnaltirilgan
    .closed = Yopilgan
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = hozirgina
    .min = daq
    .h = soat
    .d = kun
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = 18 dan kichik boʻlishi mumkin
    .labour_rights = mehnat huquqlari
    .act_unconfirmed = hammasini oʻzi tashkil qilgan
    .pre_exploitation = nazorat, ekspluatatsiya hali koʻrinmadi
    .forced_crime_or_war = jinoyatga yoki urushga majburlash
    .incomplete = koʻp savol oʻtkazib yuborilgan
    .marked = belgi: faqat xalaqit beradi
# Why the case was opened.
desk-reason =
    .asked = Odam bilan yozishishni soʻradi
    .phone = Telefon qildi
    .walk_in = Oʻzi keldi
    .call_me = Qoʻngʻiroq qilishni soʻradi
    .help_word = Yordam soʻzini yubordi
    .help_word_danger = Yordam soʻzi, xavfni tasdiqladi
    .no_danger = Xavf yoʻq dedi
    .screening = Javoblar hozirgi xavfni koʻrsatadi
    .self_harm = Joniga qasd qilish haqida gaplar
    .third_party = Boshqa odam haqida yozdi
    .third_party_danger = Xavfdagi boshqa odam haqida yozdi
    .danger_phrase = Xavf haqida yozdi
    .no_answer = Yordam soʻzi, keyin jimlik
    .failure = Suhbatda tizimimiz ishlamay qoldi
# The level a flow has worked out.
desk-level =
    .none_seen = belgilar koʻrinmadi
    .possible = ehtimoliy belgilar
    .likely = kuchli belgilar
    .urgent = hozir xavf bor
    .green = tekshiruv: yashil
    .amber = tekshiruv: sariq
    .red = tekshiruv: qizil
    .stop = tekshiruv: toʻxtash
desk-call-at =
    .morning = ertalab
    .noon = tush payti
    .evening = kechqurun
    .night = kechasi

## The conversation
desk-talk = Suhbat
desk-talk-empty = Hali hech narsa yozilmagan.
desk-new-below = Pastda yangi xabar bor
# Who said a line.
desk-author-person = Odam
desk-author-bot = Avtomatik
desk-chose = tanladi
# The person's words were erased by our retention rules.
desk-words-gone = Bu soʻzlar endi saqlanmaydi.
# What the person sent when it was not words.
desk-kind =
    .photo = surat (ochilmagan)
    .document = fayl (ochilmagan)
    .voice = ovozli xabar
    .location = turgan joyi
    .contact = kontakt
    .sticker = stiker
    .edit = avvalgi xabarni oʻzgartirdi
    .missed_call = javobsiz qoʻngʻiroq
    .other = koʻrsatib boʻlmaydigan narsa
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = hozir ketadi
    .waiting = yuborishni kutmoqda
    .sending = yuborilmoqda
    .spoken = ovoz chiqarib oʻqildi
    .sent = yuborildi
    .delivered = yetkazildi
    .read = telefonda ochildi
    .failed = yetkazilmadi
    .unknown = yetgan-yetmagani nomaʼlum
    .held = yozguncha yoki xavfsiz boʻlguncha turadi
    .held_session = odam yozguncha turadi: 24 soat oʻtdi
    .held_word = maxfiy soʻzni kutmoqda
    .held_not_now = odam «hozir emas» dedi
    .expired = yuborilmadi, juda kech edi
    .withdrawn = yuborilmadi, almashtirildi
    .unread = koʻrsatilmadi, vaqti oʻtdi
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Ovozidan tanilgach, soʻz bekor qilindi
    .opened = Murojaat ochildi
    .call_back = Qoʻngʻiroq raqami yozildi yo oʻchirildi
    .came_back = Boshqa raqam yoki akkauntdan qaytdi
    .raised = Shoshilinchligi oshirildi
    .lowered = Shoshilinchligi kamaytirildi
    .claimed = Olindi
    .handed_back = Qaytarildi
    .expired = Navbatga qaytdi: operatordan xabar yoʻq
    .referred = Boshqa joyga yoʻnaltirildi
    .closed = Yopildi
    .reopened = Qayta ochildi
    .taken_back = Javob qaytarib olindi
    .word_right = Soʻz toʻgʻri: endi javob berish mumkin
    .word_wrong = Uch marta xato soʻz: javoblar yashirin
    .unread = Javob koʻrsatilmadi: vaqti oʻtdi
    .no_number = Raqam SMS bilan yuborilmadi
    .not_told = Bu haqda odamga aytib boʻlmadi
    .restored = Zaxira nusxadan tiklandi, toʻliq emas
    .timer_missed = Rejalashtirilgan xabar yuborilmadi
desk-today = Bugun
desk-yesterday = Kecha

## What an operator does
desk-claim = Murojaatni olish
desk-claim-first = Javob berish uchun murojaatni oling. Oʻqish uni olish degani emas.
desk-reply = Javobingiz
desk-reply-hint = Iloji boʻlsa, odamning tilida. Koʻpi bilan { $limit } belgi.
desk-left = { $count } belgi qoldi
desk-send = Yuborish
desk-note = Eslatma
desk-note-hint = Faqat hamkasblar uchun. Qisqa faktlar, iqtibossiz.
desk-note-save = Eslatmani saqlash
desk-note-ok = Eslatma saqlandi.
desk-hand-back = Qaytarish
desk-hand-back-hint = Murojaat darhol navbatga qaytadi. Keyin oladigan hamkasbga eslatma qoldiring.
desk-hand-back-do = Murojaatni qaytarish
desk-close = Yopish
desk-close-hint = Odamga suhbat tugagani aytiladi.
desk-close-do = Murojaatni yopish
desk-reopen = Qayta ochish
desk-cancel = Bekor qilish
desk-outcome = Nima bilan tugadi?
desk-outcomes =
    .helped = Yordam berildi
    .referred = Boshqa joyga yoʻnaltirildi
    .no_answer = Odam javob bermadi
    .not_for_us = Bu xizmatga tegishli emas
    .nuisance = Hazil yoki haqorat
    .duplicate = Boshqa murojaat bilan bir xil
    .forgotten = Odam hammasini oʻchirgan
desk-own-level = Sizning bahongiz
desk-own-levels =
    .T1 = T1: hayotga yoki sogʻliqqa xavf
    .T2 = T2: kuchli belgilar
    .T3 = T3: ayrim belgilar
    .T4 = T4: savol
    .none = Murojaat emas
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Bu soʻzlar odamni fosh qilishi mumkin: { $words }
desk-lint-more = Bu telefonni birov oʻqishi mumkin. Soʻzlarni oʻzgartiring yoki pastdagi beozor qatorni yuboring.
desk-lint-neutral = Shu beozor qatorni yuborish
desk-lint-edit = Soʻzlarimni oʻzgartirish
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Murojaatning hozirgi holatida buni qilib boʻlmaydi. Sahifa endi uning holatini koʻrsatadi.
# $name is a colleague.
desk-claimed-by = Bu murojaatni { $name } olgan. Oʻqishingiz mumkin, lekin javob bera olmaysiz.
desk-not-yours = Murojaat endi sizniki emas. Soʻzlaringiz pastda saqlangan, yuborilmadi.
desk-changed = Siz yozguncha murojaat oʻzgardi. Soʻzlaringiz pastda saqlangan, yuborilmadi. Yangi qatorlarni oʻqib, qaytadan yuboring.
desk-too-long = Javob { $limit } belgidan uzun. Hech narsa yuborilmadi.
desk-empty = Avval biror narsa yozing.
desk-pick = Nima bilan tugaganini va oʻz bahongizni tanlang.
desk-already = Bu allaqachon yuborilgan. Hech narsa ikki marta yuborilmadi.
desk-no-way = Hozir bu odam bilan bogʻlanib boʻlmaydi: u suhbatni toʻxtatgan yoki bloklagan.
desk-closed-ok = Murojaat yopildi.
desk-handed-back-ok = Murojaat navbatga qaytdi.
desk-claimed-ok = Murojaat sizniki. Odamga bu yerda kimdir borligi aytiladi.
desk-no-case = Bunday sahifa yoki murojaat yoʻq.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Bu murojaatni hozirgina boshqa hamkasb oldi. Oʻqishingiz mumkin, lekin javob bera olmaysiz.
desk-too-late = Bu murojaat yopilganiga 30 kundan oshgan. Uni qayta ochib boʻlmaydi.
desk-other-open = Bu odamning boshqa ochiq murojaati bor. Oʻsha yerda javob bering.
desk-forbidden = Sahifa juda uzoq ochiq turdi. Orqaga qayting, sahifani yangilang va qaytadan urinib koʻring.
desk-failed = Bizda xato boʻldi. Hech narsa yuborilmadi. Qaytadan urinib koʻring.
desk-store-down = Maʼlumotlar ombori javob bermayapti. Hech narsa saqlanmadi. Bir daqiqadan keyin qaytadan urinib koʻring.

## The menu of pages
desk-skip-page = Sahifaga oʻtish
desk-not-yours-page = Bu sahifa sizning vazifangizga kirmaydi.
desk-menu = Menyu
    .queue = Navbat
    .interpret = Tarjima
    .rota = Smenalar
    .alarms = Xavf signali
    .partners = Hamkorlar
    .numbers = Raqamlar
    .overview = Umumiy koʻrinish
    .reports = Hisobotlar
    .reviews = Tekshiruv
    .audit = Jurnal
    .texts = Matnlar
    .accounts = Hisoblar
    .me = Mening hisobim
desk-acts = Murojaat bilan nima qilish kerak
desk-more = Yana
