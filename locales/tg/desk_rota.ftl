# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Навбатдорӣ
desk_rota-weeks = Ҳафтаҳо
desk_rota-before = Ҳафтаи пешина
desk_rota-after = Ҳафтаи баъдӣ
desk_rota-this-week = Ҳамин ҳафта
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Вақт аз рӯи соати мизи корӣ ({ $zone })
desk_rota-day = Рӯз
    .mon = Душанбе
    .tue = Сешанбе
    .wed = Чоршанбе
    .thu = Панҷшанбе
    .fri = Ҷумъа
    .sat = Шанбе
    .sun = Якшанбе
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = то { $at }
desk_rota-next-day = (рӯзи дигар)
desk_rota-there = Дар ҷояш
desk_rota-not-ready = Дар нақша ҳаст, дар ҷояш нест
desk_rota-long = Зиёда аз 8 соат
desk_rota-phone = Телефони навбатдорӣ
desk_rota-desk = Дар мизи корӣ
# Times follow.
desk_rota-hole = Дар нақша касе нест:
# Names of countries follow.
desk_rota-holiday = Ид:

## Planning

desk_rota-add-title = Иловаи навбатдорӣ
desk_rota-change-title = Тағйири навбатдорӣ
desk_rota-who = Кӣ
desk_rota-on-day = Рӯз
desk_rota-from = Аз соати
desk_rota-to = То соати
desk_rota-over-night = Агар вақти анҷом аз вақти оғоз барвақттар бошад, навбатдорӣ аз нимашаб мегузарад.
desk_rota-kind = Навъ
desk_rota-add = Илова кардан
desk_rota-save = Нигоҳ доштан
desk_rota-change = Тағйир додан
desk_rota-change-of = Тағйир додан: { $name }, { $at }
desk_rota-drop = Нест кардан
desk_rota-drop-of = Нест кардан: { $name }, { $at }
desk_rota-running = Навбатдорӣ давом дорад
desk_rota-hand-to = Боқимондаро ба кӣ додан
desk_rota-hand = Супурдан
desk_rota-end = Ҳоло тамом кардан
desk_rota-copy-title = Такрори ин ҳафта
desk_rota-copy-weeks = Барои чанд ҳафтаи оянда
desk_rota-copy-hint = Соати оғоз ва анҷом ҳамон мемонад. Агар шахс аллакай навбатдорӣ дошта бошад, чизе тағйир намеёбад.
desk_rota-copy = Ҳафтаро такрор кардан
desk_rota-leave = Навбатдории маро ҳоло тамом кардан
desk_rota-leave-hint = Агар барвақт рафтан лозим бошад, ин ҷо қайд кунед: ба онҳое, ки интизоранд, ростӣ гуфта мешавад.

## Said after a form

desk_rota-added = Навбатдорӣ дар нақша аст.
desk_rota-changed = Навбатдорӣ тағйир ёфт.
desk_rota-dropped = Навбатдорӣ нест карда шуд.
desk_rota-ended = Навбатдорӣ тамом шуд.
desk_rota-handed = Навбатдорӣ супурда шуд. Оператори нав бояд сигнали санҷиширо шунавад.
# $made, $left = numbers of shifts.
desk_rota-copied = Навбатдориҳои такроршуда: { $made }. Бетағйир монданд: { $left }.
desk_rota-ready = Шумо дар ҷоятон ҳастед. Ба онҳое, ки менависанд, гуфта мешавад, ки ин ҷо одам ҳаст.

## Refused

desk_rota-no-such = Ин шахсро ба навбатдорӣ гузоштан мумкин нест. Дигареро интихоб кунед.
desk_rota-over = Ин вақт гузашт. Вақти дертарро интихоб кунед.
desk_rota-begun = Навбатдорӣ сар шуд. Онро тамом кардан ё супурдан мумкин аст.
desk_rota-too-short = Навбатдорӣ аз ним соат кам намешавад.
desk_rota-too-far = Ин хеле дур аст. На бештар аз 6 моҳ ба нақша гиред.
desk_rota-double = Ин шахс дар ин вақт навбатдорӣ дорад.
desk_rota-too-long = Паиҳам зиёда аз 12 соат мешавад. Ҳеҷ кас ин қадар вақт бо диққат гӯш карда наметавонад.
desk_rota-gone = Ин навбатдорӣ дигар нест. Нақшаро аз нав бинед.
desk_rota-not-running = Ин навбатдорӣ ҳоло давом надорад.
desk_rota-not-yours = Ин навбатдории Шумо нест ё ҳоло вақти он нест.
desk_rota-bad-weeks = Аз 1 то 12 ҳафта интихоб кунед.
desk_rota-bad-time = Рӯз ва ду вақтро интихоб кунед.
desk_rota-empty-week = Дар ин ҳафта нақша нест.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Навбатдории Шумо: { $begins }–{ $until }
desk_rota-test-why = Сигнали санҷиширо фаъол кунед. То Шумо онро нашунавед, ба одамон мегӯянд, ки ин ҷо касе нест.
desk_rota-test = Сигнали санҷиширо фаъол кардан
desk_rota-test-note = Сигнали санҷишӣ
desk_rota-heard = Шунидам, дар ҷоям ҳастам
desk_rota-notify-blocked = Браузер огоҳинома нишон намедиҳад. Барои ин саҳифа иҷозат диҳед ё саҳифаро кушода нигоҳ доред.
desk_rota-you-are-there = Шумо то { $until } навбатдоред.
# $at = date and time.
desk_rota-ends = Нақша { $at } тамом мешавад. Баъд ба одамон мегӯянд, ки ин ҷо касе нест.
desk_rota-no-plan = Дар нақша касе нест. Ба одамон мегӯянд, ки ин ҷо касе нест.
desk_rota-plan-on = Нақша тартиб додан
