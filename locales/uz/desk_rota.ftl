# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Smenalar
desk_rota-weeks = Haftalar
desk_rota-before = Oldingi hafta
desk_rota-after = Keyingi hafta
desk_rota-this-week = Shu hafta
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Vaqt ish joyi soati boʻyicha ({ $zone })
desk_rota-day = Kun
    .mon = Dushanba
    .tue = Seshanba
    .wed = Chorshanba
    .thu = Payshanba
    .fri = Juma
    .sat = Shanba
    .sun = Yakshanba
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = { $at } gacha
desk_rota-next-day = (ertasi kuni)
desk_rota-there = Oʻz joyida
desk_rota-not-ready = Rejada bor, joyida yoʻq
desk_rota-long = 8 soatdan koʻp
desk_rota-phone = Navbatchi telefon
desk_rota-desk = Ish joyida
# Times follow.
desk_rota-hole = Rejada hech kim yoʻq:
# Names of countries follow.
desk_rota-holiday = Bayram:

## Planning

desk_rota-add-title = Smena qoʻshish
desk_rota-change-title = Smenani oʻzgartirish
desk_rota-who = Kim
desk_rota-on-day = Kun
desk_rota-from = Boshlanishi
desk_rota-to = Tugashi
desk_rota-over-night = Agar tugashi boshlanishidan erta boʻlsa, smena yarim tundan oʻtadi.
desk_rota-kind = Turi
desk_rota-add = Qoʻshish
desk_rota-save = Saqlash
desk_rota-change = Oʻzgartirish
desk_rota-change-of = Oʻzgartirish: { $name }, { $at }
desk_rota-drop = Oʻchirish
desk_rota-drop-of = Oʻchirish: { $name }, { $at }
desk_rota-running = Smena davom etyapti
desk_rota-hand-to = Qolganini kimga topshirish
desk_rota-hand = Topshirish
desk_rota-end = Hozir tugatish
desk_rota-copy-title = Shu haftani takrorlash
desk_rota-copy-weeks = Necha hafta oldinga
desk_rota-copy-hint = Soatdagi vaqt oʻzgarmaydi. Odamning smenasi bor joyda hech narsa oʻzgarmaydi.
desk_rota-copy = Haftani takrorlash
desk_rota-leave = Smenamni hozir tugatish
desk_rota-leave-hint = Erta ketish kerak boʻlsa, shu yerda belgilang: kutayotganlarga rostini aytamiz.

## Said after a form

desk_rota-added = Smena rejaga kirdi.
desk_rota-changed = Smena oʻzgardi.
desk_rota-dropped = Smena oʻchirildi.
desk_rota-ended = Smena tugadi.
desk_rota-handed = Smena topshirildi. Yangi operator sinov signalini eshitishi kerak.
# $made, $left = numbers of shifts.
desk_rota-copied = Takrorlangan smenalar: { $made }. Oʻzgarmay qolgani: { $left }.
desk_rota-ready = Siz joyingizdasiz. Yozganlarga shu yerda odam borligi aytiladi.

## Refused

desk_rota-no-such = Bu odamni smenaga qoʻyib boʻlmaydi. Boshqasini tanlang.
desk_rota-over = Bu vaqt oʻtib ketdi. Keyingisini tanlang.
desk_rota-begun = Smena boshlandi. Uni tugatish yoki topshirish mumkin.
desk_rota-too-short = Smena yarim soatdan kam boʻlmaydi.
desk_rota-too-far = Bu juda uzoq. Reja yarim yildan oshmaydi.
desk_rota-double = Bu odamning shu vaqtda smenasi bor.
desk_rota-too-long = Ketma-ket 12 soatdan oshadi. Hech kim shuncha vaqt diqqat bilan tinglay olmaydi.
desk_rota-gone = Bu smena endi yoʻq. Rejaga qayta qarang.
desk_rota-not-running = Bu smena hozir davom etmayapti.
desk_rota-not-yours = Bu sizning smenangiz emas yoki hozir uning vaqti emas.
desk_rota-bad-weeks = 1 dan 12 haftagacha tanlang.
desk_rota-bad-time = Kun va ikki vaqtni tanlang.
desk_rota-empty-week = Bu haftada reja yoʻq.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Sizning smenangiz: { $begins }–{ $until }
desk_rota-test-why = Sinov signalini yoqing. Siz uni eshitmaguningizcha, odamlarga shu yerda hech kim yoʻq deb aytiladi.
desk_rota-test = Sinov signalini yoqish
desk_rota-test-note = Sinov signali
desk_rota-heard = Eshitdim, joyimdaman
desk_rota-notify-blocked = Brauzer bildirishnoma koʻrsatmayapti. Shu sahifaga ruxsat bering yoki sahifani ochiq tuting.
desk_rota-you-are-there = Siz { $until } gacha navbatchisiz.
# $at = date and time.
desk_rota-ends = Reja { $at } da tugaydi. Undan keyin odamlarga shu yerda hech kim yoʻq deb aytiladi.
desk_rota-no-plan = Rejada hech kim yoʻq. Odamlarga shu yerda hech kim yoʻq deb aytiladi.
desk_rota-plan-on = Reja tuzish
