# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Shifts
desk_rota-weeks = Weeks
desk_rota-before = Previous week
desk_rota-after = Following week
desk_rota-this-week = This week
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Times on the clock of the desk ({ $zone })
desk_rota-day = Day
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = until { $at }
desk_rota-next-day = (next day)
desk_rota-there = At the desk
desk_rota-not-ready = Planned, not there
desk_rota-long = More than 8 hours
desk_rota-phone = Duty phone
desk_rota-desk = At the desk
# Times follow.
desk_rota-hole = Nobody planned:
# Names of countries follow.
desk_rota-holiday = Public holiday:

## Planning

desk_rota-add-title = Add a shift
desk_rota-change-title = Change the shift
desk_rota-who = Who
desk_rota-on-day = Day
desk_rota-from = From
desk_rota-to = Until
desk_rota-over-night = If the end is earlier than the beginning, the shift goes on over midnight.
desk_rota-kind = Kind
desk_rota-add = Add
desk_rota-save = Save
desk_rota-change = Change
desk_rota-change-of = Change: { $name }, { $at }
desk_rota-drop = Delete
desk_rota-drop-of = Delete: { $name }, { $at }
desk_rota-running = This shift is running
desk_rota-hand-to = Hand the rest over to
desk_rota-hand = Hand over
desk_rota-end = End it now
desk_rota-copy-title = Copy this week
desk_rota-copy-weeks = Into how many of the next weeks
desk_rota-copy-hint = Times stay as they are on the clock. Where a person already has a shift, nothing changes.
desk_rota-copy = Copy the week
desk_rota-leave = End my shift now
desk_rota-leave-hint = If you must leave early, say so here: people who wait are told the truth.

## Said after a form

desk_rota-added = The shift is on the rota.
desk_rota-changed = The shift is changed.
desk_rota-dropped = The shift is deleted.
desk_rota-ended = The shift has ended.
desk_rota-handed = The shift is handed over. The new operator must hear the test alarm.
# $made, $left = numbers of shifts.
desk_rota-copied = Shifts copied: { $made }. Left as they were: { $left }.
desk_rota-ready = You are at the desk. People who write hear that somebody is there.

## Refused

desk_rota-no-such = This person cannot be planned. Choose another.
desk_rota-over = This time is over. Choose a later one.
desk_rota-begun = This shift has begun. You can end it or hand it over.
desk_rota-too-short = A shift lasts half an hour at least.
desk_rota-too-far = That is too far ahead. Plan at most six months.
desk_rota-double = This person has a shift at that time.
desk_rota-too-long = That would be more than 12 hours at a stretch. Nobody can listen well for so long.
desk_rota-gone = This shift is no longer there. Look at the rota again.
desk_rota-not-running = This shift is not running now.
desk_rota-not-yours = This is not your shift, or it is not its time.
desk_rota-bad-weeks = Choose 1 to 12 weeks.
desk_rota-bad-time = Choose a day and two times.
desk_rota-empty-week = Nothing is planned in this week.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Your shift: { $begins }–{ $until }
desk_rota-test-why = Play the test alarm. Until you have heard it, people are told that nobody is here.
desk_rota-test = Play the test alarm
desk_rota-test-note = Test alarm
desk_rota-heard = I heard it, I am here
desk_rota-notify-blocked = This browser shows no notifications. Allow them for this page, or keep the page in front.
desk_rota-you-are-there = You are on duty until { $until }.
# $at = date and time.
desk_rota-ends = The plan ends on { $at }. After that people are told that nobody is here.
desk_rota-no-plan = Nobody is planned. People are told that nobody is here.
desk_rota-plan-on = Plan shifts
