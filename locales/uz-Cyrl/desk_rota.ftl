### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Сменалар
desk_rota-weeks = Ҳафталар
desk_rota-before = Олдинги ҳафта
desk_rota-after = Кейинги ҳафта
desk_rota-this-week = Шу ҳафта
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Вақт иш жойи соати бўйича ({ $zone })
desk_rota-day = Кун
    .mon = Душанба
    .tue = Сешанба
    .wed = Чоршанба
    .thu = Пайшанба
    .fri = Жума
    .sat = Шанба
    .sun = Якшанба
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = { $at } гача
desk_rota-next-day = (эртаси куни)
desk_rota-there = Ўз жойида
desk_rota-not-ready = Режада бор, жойида йўқ
desk_rota-long = 8 соатдан кўп
desk_rota-phone = Навбатчи телефон
desk_rota-desk = Иш жойида
# Times follow.
desk_rota-hole = Режада ҳеч ким йўқ:
# Names of countries follow.
desk_rota-holiday = Байрам:

## Planning

desk_rota-add-title = Смена қўшиш
desk_rota-change-title = Сменани ўзгартириш
desk_rota-who = Ким
desk_rota-on-day = Кун
desk_rota-from = Бошланиши
desk_rota-to = Тугаши
desk_rota-over-night = Агар тугаши бошланишидан эрта бўлса, смена ярим тундан ўтади.
desk_rota-kind = Тури
desk_rota-add = Қўшиш
desk_rota-save = Сақлаш
desk_rota-change = Ўзгартириш
desk_rota-change-of = Ўзгартириш: { $name }, { $at }
desk_rota-drop = Ўчириш
desk_rota-drop-of = Ўчириш: { $name }, { $at }
desk_rota-running = Смена давом этяпти
desk_rota-hand-to = Қолганини кимга топшириш
desk_rota-hand = Топшириш
desk_rota-end = Ҳозир тугатиш
desk_rota-copy-title = Шу ҳафтани такрорлаш
desk_rota-copy-weeks = Неча ҳафта олдинга
desk_rota-copy-hint = Соатдаги вақт ўзгармайди. Одамнинг сменаси бор жойда ҳеч нарса ўзгармайди.
desk_rota-copy = Ҳафтани такрорлаш
desk_rota-leave = Сменамни ҳозир тугатиш
desk_rota-leave-hint = Эрта кетиш керак бўлса, шу ерда белгиланг: кутаётганларга ростини айтамиз.

## Said after a form

desk_rota-added = Смена режага кирди.
desk_rota-changed = Смена ўзгарди.
desk_rota-dropped = Смена ўчирилди.
desk_rota-ended = Смена тугади.
desk_rota-handed = Смена топширилди. Янги оператор синов сигналини эшитиши керак.
# $made, $left = numbers of shifts.
desk_rota-copied = Такрорланган сменалар: { $made }. Ўзгармай қолгани: { $left }.
desk_rota-ready = Сиз жойингиздасиз. Ёзганларга шу ерда одам борлиги айтилади.

## Refused

desk_rota-no-such = Бу одамни сменага қўйиб бўлмайди. Бошқасини танланг.
desk_rota-over = Бу вақт ўтиб кетди. Кейингисини танланг.
desk_rota-begun = Смена бошланди. Уни тугатиш ёки топшириш мумкин.
desk_rota-too-short = Смена ярим соатдан кам бўлмайди.
desk_rota-too-far = Бу жуда узоқ. Режа ярим йилдан ошмайди.
desk_rota-double = Бу одамнинг шу вақтда сменаси бор.
desk_rota-too-long = Кетма-кет 12 соатдан ошади. Ҳеч ким шунча вақт диққат билан тинглай олмайди.
desk_rota-gone = Бу смена энди йўқ. Режага қайта қаранг.
desk_rota-not-running = Бу смена ҳозир давом этмаяпти.
desk_rota-not-yours = Бу сизнинг сменангиз эмас ёки ҳозир унинг вақти эмас.
desk_rota-bad-weeks = 1 дан 12 ҳафтагача танланг.
desk_rota-bad-time = Кун ва икки вақтни танланг.
desk_rota-empty-week = Бу ҳафтада режа йўқ.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Сизнинг сменангиз: { $begins }–{ $until }
desk_rota-test-why = Синов сигналини ёқинг. Сиз уни эшитмагунингизча, одамларга шу ерда ҳеч ким йўқ деб айтилади.
desk_rota-test = Синов сигналини ёқиш
desk_rota-test-note = Синов сигнали
desk_rota-heard = Эшитдим, жойимдаман
desk_rota-notify-blocked = Браузер билдиришнома кўрсатмаяпти. Шу саҳифага рухсат беринг ёки саҳифани очиқ тутинг.
desk_rota-you-are-there = Сиз { $until } гача навбатчисиз.
# $at = date and time.
desk_rota-ends = Режа { $at } да тугайди. Ундан кейин одамларга шу ерда ҳеч ким йўқ деб айтилади.
desk_rota-no-plan = Режада ҳеч ким йўқ. Одамларга шу ерда ҳеч ким йўқ деб айтилади.
desk_rota-plan-on = Режа тузиш
