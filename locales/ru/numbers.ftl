# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = В какой стране вы сейчас? Выберите или напишите.
    .short = В какой вы стране? Выберите или напишите.
numbers-comes_from = Паспорт какой страны у вас? Выберите или напишите.
    .short = Какой у вас паспорт? Выберите или напишите.
# Phone numbers follow on the next lines.
numbers-found = Можно позвонить:
    .short = Тел.:
numbers-more = Что дальше?
    .short = Что дальше?
    .talk = Написать человеку, а не боту
    .talk_short = человек
    .other_country = Другая страна
    .other_country_short = страна
    .menu = Меню
    .menu_short = меню
# Asked when the person writes again after we gave them a number.
numbers-answered = Вам ответили по номеру, который мы дали?
    .short = Вам ответили?
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
    .later = Звонка ещё не было
    .later_short = ещё нет
numbers-thanks = Спасибо. Это поможет и другим людям.
    .short = Спасибо.
# They answered: nobody took the call.
numbers-not_answered = Нам жаль. Мы это записали.
    .short = Жаль. Мы это записали.
# Another phone number follows on the next line.
numbers-another = Ещё можно позвонить:
    .short = Тел.:
numbers-after_no = Что дальше?
    .short = Что дальше?
    .talk = Написать человеку, а не боту
    .talk_short = человек
    .menu = Меню
    .menu_short = меню

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Телефон помощи тем, кого обманули или заставляют работать
numbers-kind-emergency = Экстренная помощь
numbers-kind-police = Полиция
numbers-kind-ambulance = Скорая помощь
numbers-kind-fire = Пожарная служба
numbers-kind-violence = Телефон помощи тем, кому делают больно
numbers-kind-child = Телефон помощи детям
numbers-kind-migration = Телефон помощи тем, кто живёт за границей
numbers-kind-consular = Консульство
numbers-kind-iom_office = Офис Агентства ООН по миграции (МОМ)
numbers-kind-labour = Телефон помощи по работе и зарплате

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = круглосуточно
    .short = 24/7
numbers-open = сейчас работает
    .short = работает
# $at = date and time.
numbers-opens = откроется { $at }
    .short = с { $at }
numbers-free = бесплатно
    .short = бесплатно
# $languages = names of languages with commas, from the list below.
numbers-speaks = языки: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = линия общественной организации
numbers-run_by-state = государственная линия
numbers-run_by-iom = линия Агентства ООН по миграции (МОМ)

## Sentences that may follow the numbers

numbers-note-country_unknown = Мы не знаем, где вы. Напишите, в какой вы стране.
    .short = В какой вы стране? Напишите.
numbers-note-no_checked = Для этой страны у нас нет проверенного номера.
    .short = Там нет проверенного номера.
# Shown in the demonstration only.
numbers-note-not_verified = Мы ещё не проверили это звонком.
    .short = Номер не проверен.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Полиция может проверить ваши документы.
    .short = Там могут проверить ваши документы.
numbers-note-closed_now = Некоторые из этих линий сейчас закрыты.
    .short = Некоторые сейчас закрыты.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Из этой страны на линию вашей страны не дозвониться.
    .short = Из этой страны на номер вашей страны не дозвониться.
numbers-trace = Звонок оставляет следы: в телефоне и в счёте за связь.
    .short = Звонок останется в телефоне и в счёте за связь.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = русский
numbers-lang-ky = кыргызский
numbers-lang-tg = таджикский
numbers-lang-uz = узбекский
numbers-lang-kk = казахский
numbers-lang-tk = туркменский
numbers-lang-en = английский
numbers-lang-tr = турецкий
numbers-lang-ar = арабский
numbers-lang-ko = корейский
numbers-lang-pl = польский
numbers-lang-de = немецкий
numbers-lang-fa = персидский
