# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Сменалар
desk_rota-weeks = Апталар
desk_rota-before = Мурунку апта
desk_rota-after = Кийинки апта
desk_rota-this-week = Ушул апта
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Убакыт иш ордунун сааты боюнча ({ $zone })
desk_rota-day = Күн
    .mon = Дүйшөмбү
    .tue = Шейшемби
    .wed = Шаршемби
    .thu = Бейшемби
    .fri = Жума
    .sat = Ишемби
    .sun = Жекшемби
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = { $at } болгончо
desk_rota-next-day = (эртеси күнү)
desk_rota-there = Ордунда
desk_rota-not-ready = Планда бар, ордунда жок
desk_rota-long = 8 сааттан ашык
desk_rota-phone = Нөөмөт телефону
desk_rota-desk = Иш ордунда
# Times follow.
desk_rota-hole = Планда эч ким жок:
# Names of countries follow.
desk_rota-holiday = Майрам:

## Planning

desk_rota-add-title = Смена кошуу
desk_rota-change-title = Сменаны өзгөртүү
desk_rota-who = Ким
desk_rota-on-day = Күн
desk_rota-from = Башталышы
desk_rota-to = Аягы
desk_rota-over-night = Эгер аягы башталышынан эрте болсо, смена түн жарымынан кийин да уланат.
desk_rota-kind = Түрү
desk_rota-add = Кошуу
desk_rota-save = Сактоо
desk_rota-change = Өзгөртүү
desk_rota-change-of = Өзгөртүү: { $name }, { $at }
desk_rota-drop = Өчүрүү
desk_rota-drop-of = Өчүрүү: { $name }, { $at }
desk_rota-running = Смена жүрүп жатат
desk_rota-hand-to = Калганын кимге берүү
desk_rota-hand = Өткөрүп берүү
desk_rota-end = Азыр бүтүрүү
desk_rota-copy-title = Бул аптаны кайталоо
desk_rota-copy-weeks = Канча апта алдыга
desk_rota-copy-hint = Сааттагы убакыт өзгөрбөйт. Адамдын сменасы бар жерде эч нерсе өзгөрбөйт.
desk_rota-copy = Аптаны кайталоо
desk_rota-leave = Сменамды азыр бүтүрүү
desk_rota-leave-hint = Эрте кетүү керек болсо, бул жерде белгилеңиз: күткөндөргө чындык айтылат.

## Said after a form

desk_rota-added = Смена планга кирди.
desk_rota-changed = Смена өзгөрдү.
desk_rota-dropped = Смена өчүрүлдү.
desk_rota-ended = Смена бүттү.
desk_rota-handed = Смена өткөрүп берилди. Жаңы оператор сыноо сигналын угушу керек.
# $made, $left = numbers of shifts.
desk_rota-copied = Кайталанган сменалар: { $made }. Өзгөрүүсүз калганы: { $left }.
desk_rota-ready = Сиз ордуңуздасыз. Жазгандарга бул жерде адам бар экени айтылат.

## Refused

desk_rota-no-such = Бул адамды сменага коюуга болбойт. Башкасын тандаңыз.
desk_rota-over = Бул убакыт өтүп кетти. Кийинкисин тандаңыз.
desk_rota-begun = Смена башталды. Аны бүтүрсө же өткөрүп берсе болот.
desk_rota-too-short = Смена жарым сааттан кем болбойт.
desk_rota-too-far = Бул өтө алыс. План жарым жылдан ашпайт.
desk_rota-double = Бул адамдын ушул убакта сменасы бар.
desk_rota-too-long = Катары менен 12 сааттан ашып кетет. Эч ким мынча узак кунт коюп уга албайт.
desk_rota-gone = Бул смена эми жок. Планды кайра караңыз.
desk_rota-not-running = Бул смена азыр жүрүп жаткан жок.
desk_rota-not-yours = Бул сиздин сменаңыз эмес же азыр анын убактысы эмес.
desk_rota-bad-weeks = 1ден 12 аптага чейин тандаңыз.
desk_rota-bad-time = Күндү жана эки убакытты тандаңыз.
desk_rota-empty-week = Бул аптада план жок.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Сиздин сменаңыз: { $begins }–{ $until }
desk_rota-test-why = Сыноо сигналын күйгүзүңүз. Сиз аны укмайынча, адамдарга бул жерде эч ким жок деп айтылат.
desk_rota-test = Сыноо сигналын күйгүзүү
desk_rota-test-note = Сыноо сигналы
desk_rota-heard = Уктум, ордумдамын
desk_rota-notify-blocked = Браузер билдирүүлөрдү көрсөтпөйт. Бул барак үчүн уруксат бериңиз же баракты ачык кармаңыз.
desk_rota-you-are-there = { $until } болгончо нөөмөттөсүз.
# $at = date and time.
desk_rota-ends = План бүтөт: { $at }. Андан кийин адамдарга бул жерде эч ким жок деп айтылат.
desk_rota-no-plan = Планда эч ким жок. Адамдарга бул жерде эч ким жок деп айтылат.
desk_rota-plan-on = План түзүү
