### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Ҳозир қайси давлатдасиз? Танланг ёки ёзинг.
    .short = Қайси давлатдасиз? Танланг ёки ёзинг.
numbers-comes_from = Паспортингиз қайси давлатники? Танланг ёки ёзинг.
    .short = Паспорт қайси давлатники? Танланг ёки ёзинг.
# Phone numbers follow on the next lines.
numbers-found = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
numbers-more = Энди нима қиламиз?
    .short = Энди нима қиламиз?
    .talk = Одам билан ёзишиш
    .talk_short = одам
    .other_country = Бошқа давлат
    .other_country_short = давлат
    .menu = Меню
    .menu_short = меню
# Asked when the person writes again after we gave them a number.
numbers-answered = Биз берган рақам жавоб бердими?
    .short = Жавоб беришдими?
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
    .later = Ҳали қўнғироқ қилмадим
    .later_short = ҳали йўқ
numbers-thanks = Раҳмат. Бу бошқаларга ҳам ёрдам беради.
    .short = Раҳмат.
# They answered: nobody took the call.
numbers-not_answered = Узр сўраймиз. Буни ёзиб қўйдик.
    .short = Узр. Ёзиб қўйдик.
# Another phone number follows on the next line.
numbers-another = Бу рақамга ҳам қўнғироқ қилишингиз мумкин:
    .short = Тел:
numbers-after_no = Энди нима қиламиз?
    .short = Энди нима қиламиз?
    .talk = Одам билан ёзишиш
    .talk_short = одам
    .menu = Меню
    .menu_short = меню

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Ишда алданган ёки мажбурланганлар учун ишонч телефони
numbers-kind-emergency = Шошилинч ёрдам
numbers-kind-police = Полиция
numbers-kind-ambulance = Тез ёрдам
numbers-kind-fire = Ўт ўчириш хизмати
numbers-kind-violence = Бировдан озор кўрганлар учун ишонч телефони
numbers-kind-child = Болалар учун ишонч телефони
numbers-kind-migration = Чет элда яшовчилар учун ишонч телефони
numbers-kind-consular = Консуллик
numbers-kind-iom_office = БМТ Миграция агентлиги (IOM) идораси
numbers-kind-labour = Иш ва иш ҳақи бўйича ишонч телефони

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = кеча-ю кундуз
    .short = 24/7
numbers-open = ҳозир ишлаяпти
    .short = ишлаяпти
# $at = date and time.
numbers-opens = { $at } дан ишлайди
    .short = { $at } дан
numbers-free = бепул
    .short = бепул
# $languages = names of languages with commas, from the list below.
numbers-speaks = тиллар: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = жамоат ташкилоти хизмати
numbers-run_by-state = давлат хизмати
numbers-run_by-iom = БМТ Миграция агентлиги (IOM) хизмати

## Sentences that may follow the numbers

numbers-note-country_unknown = Қаерда эканингизни билмаймиз. Қайси давлатдасиз? Ёзинг.
    .short = Қайси давлатдасиз? Ёзинг.
numbers-note-no_checked = У ерда текширилган рақамимиз йўқ.
    .short = У ерда текширилган рақам йўқ.
# Shown in the demonstration only.
numbers-note-not_verified = Ҳали қўнғироқ қилиб текширилмаган.
    .short = Рақам текширилмаган.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Полиция ҳужжатларингизни текшириши мумкин.
    .short = Ҳужжат текширишлари мумкин.
numbers-note-closed_now = Бу рақамларнинг айримлари ҳозир ишламаяпти.
    .short = Айримлари ҳозир ишламаяпти.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Давлатингиздаги рақам бу давлатдан ишламайди.
    .short = Давлатингиздаги рақам бу давлатдан ишламайди.
numbers-trace = Қўнғироқдан из қолади: телефонда ва тўлов ҳисобида.
    .short = Қўнғироқ телефонда ва тўлов ҳисобида қолади.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = русча
numbers-lang-ky = қирғизча
numbers-lang-tg = тожикча
numbers-lang-uz = ўзбекча
numbers-lang-kk = қозоқча
numbers-lang-tk = туркманча
numbers-lang-en = инглизча
numbers-lang-tr = туркча
numbers-lang-ar = арабча
numbers-lang-ko = корейсча
numbers-lang-pl = полякча
numbers-lang-de = немисча
numbers-lang-fa = форсча
