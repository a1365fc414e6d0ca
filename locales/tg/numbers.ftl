# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Ҳоло дар кадом кишвар ҳастед? Интихоб кунед ё нависед.
    .short = Дар кадом кишваред? Интихоб кунед ё нависед.
numbers-comes_from = Шиносномаи кадом кишварро доред? Интихоб кунед ё нависед.
    .short = Шиносномаи кадом кишвар? Интихоб кунед ё нависед.
# Phone numbers follow on the next lines.
numbers-found = Метавонед занг занед:
    .short = Тел.:
numbers-more = Дигар чӣ лозим аст?
    .short = Дигар чӣ лозим аст?
    .talk = Навиштан ба одам
    .talk_short = одам
    .other_country = Кишвари дигар
    .other_country_short = кишвар
    .menu = Меню
    .menu_short = меню
# Asked when the person writes again after we gave them a number.
numbers-answered = Аз рақаме, ки мо додем, ба Шумо ҷавоб доданд?
    .short = Ба Шумо ҷавоб доданд?
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
    .later = Ҳанӯз занг назадаам
    .later_short = ҳанӯз не
numbers-thanks = Ташаккур. Ин ба дигарон ҳам кӯмак мекунад.
    .short = Ташаккур.
# They answered: nobody took the call.
numbers-not_answered = Мебахшед. Мо инро навишта гирифтем.
    .short = Мебахшед. Навишта гирифтем.
# Another phone number follows on the next line.
numbers-another = Ба ин ҷо ҳам метавонед занг занед:
    .short = Тел.:
numbers-after_no = Дигар чӣ лозим аст?
    .short = Дигар чӣ лозим аст?
    .talk = Навиштан ба одам
    .talk_short = одам
    .menu = Меню
    .menu_short = меню

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Телефони кӯмак ба онҳое, ки дар кор фиреб хӯрдаанд ё маҷбур шудаанд
numbers-kind-emergency = Кӯмаки фаврӣ
numbers-kind-police = Политсия
numbers-kind-ambulance = Ёрии таъҷилӣ
numbers-kind-fire = Хадамоти оташнишонӣ
numbers-kind-violence = Телефони кӯмак ба онҳое, ки озор мебинанд
numbers-kind-child = Телефони кӯмак ба кӯдакон
numbers-kind-migration = Телефони кӯмак ба онҳое, ки дар хориҷа зиндагӣ мекунанд
numbers-kind-consular = Консулгарӣ
numbers-kind-iom_office = Дафтари Агентии СММ оид ба муҳоҷират (IOM)
numbers-kind-labour = Телефони кӯмак оид ба кор ва музд

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = шабонарӯзӣ
    .short = 24/7
numbers-open = ҳоло кор мекунад
    .short = кор мекунад
# $at = date and time.
numbers-opens = аз { $at } кор мекунад
    .short = аз { $at }
numbers-free = ройгон
    .short = ройгон
# $languages = names of languages with commas, from the list below.
numbers-speaks = забонҳо: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = телефони ташкилоти ҷамъиятӣ
numbers-run_by-state = телефони давлатӣ
numbers-run_by-iom = телефони Агентии СММ оид ба муҳоҷират (IOM)

## Sentences that may follow the numbers

numbers-note-country_unknown = Намедонем, ки Шумо дар куҷоед. Нависед, ки дар кадом кишваред.
    .short = Дар кадом кишваред? Нависед.
numbers-note-no_checked = Барои он ҷо рақами санҷидашуда надорем.
    .short = Он ҷо рақами санҷидашуда нест.
# Shown in the demonstration only.
numbers-note-not_verified = Мо инро ҳанӯз бо занг насанҷидаем.
    .short = Рақам санҷида нашудааст.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Политсия метавонад ҳуҷҷатҳоятонро санҷад.
    .short = Шояд ҳуҷҷат санҷанд.
numbers-note-closed_now = Ҳоло вақти кории баъзе аз ин телефонҳо нест.
    .short = Ҳоло вақти кории баъзеашон нест.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Телефони кишвари Шумо аз ин кишвар кор намекунад.
    .short = Рақами кишваратон аз ин кишвар кор намекунад.
numbers-trace = Аз занг из мемонад: дар телефон ва дар ҳисоби алоқа.
    .short = Занг дар телефон ва дар ҳисоби алоқа мемонад.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = русӣ
numbers-lang-ky = қирғизӣ
numbers-lang-tg = тоҷикӣ
numbers-lang-uz = ӯзбекӣ
numbers-lang-kk = қазоқӣ
numbers-lang-tk = туркманӣ
numbers-lang-en = англисӣ
numbers-lang-tr = туркӣ
numbers-lang-ar = арабӣ
numbers-lang-ko = кореягӣ
numbers-lang-pl = лаҳистонӣ
numbers-lang-de = немисӣ
numbers-lang-fa = форсӣ
