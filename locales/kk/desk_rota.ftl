# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Ауысымдар
desk_rota-weeks = Апталар
desk_rota-before = Алдыңғы апта
desk_rota-after = Келесі апта
desk_rota-this-week = Осы апта
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Уақыт жұмыс орнының сағатымен ({ $zone })
desk_rota-day = Күн
    .mon = Дүйсенбі
    .tue = Сейсенбі
    .wed = Сәрсенбі
    .thu = Бейсенбі
    .fri = Жұма
    .sat = Сенбі
    .sun = Жексенбі
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = аяғы: { $at }
desk_rota-next-day = (келесі күні)
desk_rota-there = Орнында
desk_rota-not-ready = Жоспарда бар, орнында жоқ
desk_rota-long = 8 сағаттан артық
desk_rota-phone = Кезекші телефон
desk_rota-desk = Жұмыс орнында
# Times follow.
desk_rota-hole = Жоспарда ешкім жоқ:
# Names of countries follow.
desk_rota-holiday = Мереке:

## Planning

desk_rota-add-title = Ауысым қосу
desk_rota-change-title = Ауысымды өзгерту
desk_rota-who = Кім
desk_rota-on-day = Күн
desk_rota-from = Басталуы
desk_rota-to = Аяғы
desk_rota-over-night = Егер аяғы басталуынан ерте болса, ауысым түн ортасынан өтеді.
desk_rota-kind = Түрі
desk_rota-add = Қосу
desk_rota-save = Сақтау
desk_rota-change = Өзгерту
desk_rota-change-of = Өзгерту: { $name }, { $at }
desk_rota-drop = Өшіру
desk_rota-drop-of = Өшіру: { $name }, { $at }
desk_rota-running = Ауысым жүріп жатыр
desk_rota-hand-to = Қалған бөлігін кімге тапсыру
desk_rota-hand = Тапсыру
desk_rota-end = Қазір аяқтау
desk_rota-copy-title = Осы аптаны қайталау
desk_rota-copy-weeks = Неше апта алға
desk_rota-copy-hint = Сағаттағы уақыт өзгермейді. Адамның ауысымы бар жерде ештеңе өзгермейді.
desk_rota-copy = Аптаны қайталау
desk_rota-leave = Ауысымымды қазір аяқтау
desk_rota-leave-hint = Ерте кету керек болса, осында белгілеңіз: күтіп тұрғандарға шындық айтылады.

## Said after a form

desk_rota-added = Ауысым жоспарға кірді.
desk_rota-changed = Ауысым өзгерді.
desk_rota-dropped = Ауысым өшірілді.
desk_rota-ended = Ауысым аяқталды.
desk_rota-handed = Ауысым тапсырылды. Жаңа оператор сынақ дабылын естуі керек.
# $made, $left = numbers of shifts.
desk_rota-copied = Қайталанған ауысымдар: { $made }. Өзгеріссіз қалғаны: { $left }.
desk_rota-ready = Сіз орныңыздасыз. Жазғандарға мұнда адам бар екені айтылады.

## Refused

desk_rota-no-such = Бұл адамды ауысымға қоюға болмайды. Басқасын таңдаңыз.
desk_rota-over = Бұл уақыт өтіп кетті. Кейінгісін таңдаңыз.
desk_rota-begun = Ауысым басталды. Оны аяқтауға немесе тапсыруға болады.
desk_rota-too-short = Ауысым жарты сағаттан кем болмайды.
desk_rota-too-far = Бұл тым алыс. Жоспар жарты жылдан аспайды.
desk_rota-double = Бұл адамның осы уақытта ауысымы бар.
desk_rota-too-long = Қатарынан 12 сағаттан асады. Ешкім мұнша ұзақ зейін қойып тыңдай алмайды.
desk_rota-gone = Бұл ауысым енді жоқ. Жоспарды қайта қараңыз.
desk_rota-not-running = Бұл ауысым қазір жүріп жатқан жоқ.
desk_rota-not-yours = Бұл сіздің ауысымыңыз емес немесе қазір оның уақыты емес.
desk_rota-bad-weeks = 1 аптадан 12 аптаға дейін таңдаңыз.
desk_rota-bad-time = Күнді және екі уақытты таңдаңыз.
desk_rota-empty-week = Бұл аптада жоспар жоқ.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Сіздің ауысымыңыз: { $begins }–{ $until }
desk_rota-test-why = Сынақ дабылын қосыңыз. Сіз оны естімейінше, адамдарға мұнда ешкім жоқ деп айтылады.
desk_rota-test = Сынақ дабылын қосу
desk_rota-test-note = Сынақ дабылы
desk_rota-heard = Естідім, орнымдамын
desk_rota-notify-blocked = Браузер хабарландыру көрсетпейді. Осы бетке рұқсат беріңіз немесе бетті ашық ұстаңыз.
desk_rota-you-are-there = Сіз кезекшісіз. Ауысымның аяғы: { $until }.
# $at = date and time.
desk_rota-ends = Жоспардың соңы: { $at }. Содан кейін адамдарға мұнда ешкім жоқ деп айтылады.
desk_rota-no-plan = Жоспарда ешкім жоқ. Адамдарға мұнда ешкім жоқ деп айтылады.
desk_rota-plan-on = Жоспар құру
