# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Смены
desk_rota-weeks = Недели
desk_rota-before = Предыдущая неделя
desk_rota-after = Следующая неделя
desk_rota-this-week = Эта неделя
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Время по часам рабочего места ({ $zone })
desk_rota-day = День
    .mon = Понедельник
    .tue = Вторник
    .wed = Среда
    .thu = Четверг
    .fri = Пятница
    .sat = Суббота
    .sun = Воскресенье
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = до { $at }
desk_rota-next-day = (на следующий день)
desk_rota-there = На месте
desk_rota-not-ready = По плану, но не на месте
desk_rota-long = Больше 8 часов
desk_rota-phone = Дежурный телефон
desk_rota-desk = На рабочем месте
# Times follow.
desk_rota-hole = Никого в плане:
# Names of countries follow.
desk_rota-holiday = Праздник:

## Planning

desk_rota-add-title = Добавить смену
desk_rota-change-title = Изменить смену
desk_rota-who = Кто
desk_rota-on-day = День
desk_rota-from = С
desk_rota-to = До
desk_rota-over-night = Если конец раньше начала, смена идёт через полночь.
desk_rota-kind = Вид
desk_rota-add = Добавить
desk_rota-save = Сохранить
desk_rota-change = Изменить
desk_rota-change-of = Изменить: { $name }, { $at }
desk_rota-drop = Удалить
desk_rota-drop-of = Удалить: { $name }, { $at }
desk_rota-running = Смена идёт
desk_rota-hand-to = Кому передать остаток
desk_rota-hand = Передать
desk_rota-end = Закончить сейчас
desk_rota-copy-title = Повторить эту неделю
desk_rota-copy-weeks = На сколько следующих недель
desk_rota-copy-hint = Время на часах остаётся прежним. Где у человека уже есть смена, ничего не меняется.
desk_rota-copy = Повторить неделю
desk_rota-leave = Закончить мою смену сейчас
desk_rota-leave-hint = Если нужно уйти раньше, отметьте это здесь: тем, кто ждёт, скажут правду.

## Said after a form

desk_rota-added = Смена в плане.
desk_rota-changed = Смена изменена.
desk_rota-dropped = Смена удалена.
desk_rota-ended = Смена закончена.
desk_rota-handed = Смена передана. Новый оператор должен услышать пробный сигнал.
# $made, $left = numbers of shifts.
desk_rota-copied = Повторено смен: { $made }. Осталось без изменений: { $left }.
desk_rota-ready = Вы на месте. Тем, кто пишет, говорят, что здесь есть человек.

## Refused

desk_rota-no-such = Этого человека нельзя поставить в смену. Выберите другого.
desk_rota-over = Это время уже прошло. Выберите более позднее.
desk_rota-begun = Смена уже началась. Её можно закончить или передать.
desk_rota-too-short = Смена длится не меньше получаса.
desk_rota-too-far = Это слишком далеко. План — не больше чем на полгода.
desk_rota-double = У этого человека уже есть смена в это время.
desk_rota-too-long = Получится больше 12 часов подряд. Столько никто не может слушать внимательно.
desk_rota-gone = Этой смены уже нет. Посмотрите план ещё раз.
desk_rota-not-running = Эта смена сейчас не идёт.
desk_rota-not-yours = Это не ваша смена или сейчас не её время.
desk_rota-bad-weeks = Выберите от 1 до 12 недель.
desk_rota-bad-time = Выберите день и два времени.
desk_rota-empty-week = На этой неделе ничего нет в плане.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Ваша смена: { $begins }–{ $until }
desk_rota-test-why = Включите пробный сигнал. Пока вы его не услышали, людям говорят, что здесь никого нет.
desk_rota-test = Включить пробный сигнал
desk_rota-test-note = Пробный сигнал
desk_rota-heard = Сигнал слышно, я на месте
desk_rota-notify-blocked = Браузер не показывает уведомления. Разрешите их для этой страницы или держите её открытой перед собой.
desk_rota-you-are-there = Вы дежурите до { $until }.
# $at = date and time.
desk_rota-ends = План заканчивается { $at }. Потом людям будут говорить, что здесь никого нет.
desk_rota-no-plan = В плане никого нет. Людям говорят, что здесь никого нет.
desk_rota-plan-on = Составить план
