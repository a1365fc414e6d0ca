### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Xavf signali: xodimlar guruhi, navbatchi telefon, sahifalardagi ovoz va ular haqidagi sahifa. Izohlar: locales/en/desk_alarms.ftl.

desk_alarms-line = { $number } · { $tier } · { $language }
    .taken = олинди
    .over = энди кутмаяпти
desk_alarms-take = Олиш: { $number }
desk_alarms-call = сафар: { $number } рақамли шошилинч мурожаат. Исталган рақамни босинг.
desk_alarms-call_test = сафар: бу текширув. Исталган рақамни босинг.
desk_alarms-call_thanks = сафар: белгиланди. Иш жойини очинг.
desk_alarms-call_taken = сафар: мурожаат энди кутмаяпти. Раҳмат.
desk_alarms-call_failed = сафар: белгилаб бўлмади. Иш жойини очинг.

## The alarm on every page of whoever is on duty
desk_alarms-notice = сафар: кутмоқда { $count }
desk_alarms-waits = Хавф. Ҳеч ким олмаган: { $count }
desk_alarms-open = Мурожаатни очиш: { $number }
desk_alarms-mute = 2 дақиқа овозсиз
desk_alarms-muted = Овоз қайтгунча

## The page about alarms
desk_alarms-title = Хавф сигнали
desk_alarms-now = Ҳозир кимга хабар боради
desk_alarms-now_desk = Навбатчиликдаги иш жойлари: { $count }
desk_alarms-now_no_desk = Иш жойида навбатчи йўқ.
desk_alarms-now_group = Ходимларнинг Телеграмдаги гуруҳи
desk_alarms-now_no_group = Ходимлар гуруҳи уланмаган.
desk_alarms-now_phone = Навбатчи телефонлар, тартиб билан:
desk_alarms-now_no_phone = Қўнғироқ қилинадиган навбатчи телефон йўқ.
desk_alarms-now_config = созламалардаги { $number }-телефон
desk_alarms-nobody = Ҳозир ҳеч кимга хабар бормайди. Смена ёки навбатчи телефонни режалаштиринг.
desk_alarms-trouble_group = Ходимлар гуруҳига хабар етмаяпти. Бот ҳали гуруҳдами?
desk_alarms-trouble_duty_phone = Охирги қўнғироқ амалга ошмади. Рақамни ва алоқа хизматидаги ҳисобни текширинг.
desk_alarms-test = Текшириш учун навбатчи телефонга қўнғироқ қилиш
desk_alarms-test_more = Телефон бир марта жиринглайди. Исталган рақамни босинг, жавоб пастда чиқади.
desk_alarms-test_done = Қўнғироқ қиляпмиз. Натижаси пастда чиқади.
desk_alarms-no_phone = Қўнғироқ қилинадиган навбатчи телефон йўқ.
desk_alarms-last = Охирги огоҳлантиришлар: { $count }
desk_alarms-none = Ҳали огоҳлантириш бўлмаган.
desk_alarms-when = Қачон
desk_alarms-case = Мурожаат
desk_alarms-step = Босқич
desk_alarms-way = Йўли
desk_alarms-outcome = Натижа
desk_alarms-wake =
    .first = Дарҳол
    .second_operator = Иккинчи оператор
    .supervisor = Супервизор
    .duty_manager = Навбатчи раҳбар
    .test = Текширув
desk_alarms-by =
    .desk = Иш жойи
    .group = Гуруҳ
    .phone = Телефон
desk_alarms-state =
    .ready = Юборишга тайёр
    .sending = Юборилмоқда
    .sent = Юборилди
    .rings = Жирингламоқда
    .shown = Кўрсатилди
    .answered = Жавоб берилди
    .refused = Юборилмади
    .failed = Жавоб йўқ
    .not_told = Етиб бормади
    .over = Тугади: энди керак эмас
desk_alarms-why =
    .busy = банд
    .no_answer = ҳеч ким кўтармади
    .unpressed = кўтаришди, лекин рақам босилмади
    .unreachable = рақамга уланиб бўлмади
    .cancelled = қўнғироқ бекор қилинди
    .no_news = алоқа хизмати жавоб бермади
    .nobody = қўнғироқ қилинадиган телефон йўқ
    .gone = бу телефон рўйхатда йўқ
desk_alarms-code = код { $code }
desk_alarms-tries = { $number }-қўнғироқ
