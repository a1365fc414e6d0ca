# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Қазір қай елдесіз? Таңдаңыз немесе жазыңыз.
    .short = Қай елдесіз? Таңдаңыз немесе жазыңыз.
numbers-comes_from = Паспортыңыз қай елдікі? Таңдаңыз немесе жазыңыз.
    .short = Паспортыңыз қай елдікі? Таңдаңыз не жазыңыз.
# Phone numbers follow on the next lines.
numbers-found = Қоңырау шала аласыз:
    .short = Тел:
numbers-more = Енді не істейміз?
    .short = Енді не істейміз?
    .talk = Адаммен жазысу
    .talk_short = адам
    .other_country = Басқа ел
    .other_country_short = ел
    .menu = Мәзір
    .menu_short = мәзір
# Asked when the person writes again after we gave them a number.
numbers-answered = Біз берген нөмірден біреу жауап берді ме?
    .short = Біреу жауап берді ме?
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
    .later = Әлі қоңырау шалған жоқпын
    .later_short = әлі жоқ
numbers-thanks = Рақмет. Бұл басқа адамдарға да көмектеседі.
    .short = Рақмет.
# They answered: nobody took the call.
numbers-not_answered = Кешіріңіз. Мұны жазып алдық.
    .short = Кешіріңіз. Жазып алдық.
# Another phone number follows on the next line.
numbers-another = Мұнда да қоңырау шала аласыз:
    .short = Тел:
numbers-after_no = Енді не істейміз?
    .short = Енді не істейміз?
    .talk = Адаммен жазысу
    .talk_short = адам
    .menu = Мәзір
    .menu_short = мәзір

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Алданған немесе жұмысқа мәжбүрленген адамдарға көмек телефоны
numbers-kind-emergency = Шұғыл көмек
numbers-kind-police = Полиция
numbers-kind-ambulance = Жедел жәрдем
numbers-kind-fire = Өрт сөндіру қызметі
numbers-kind-violence = Зәбір көргендерге көмек телефоны
numbers-kind-child = Балаларға көмек телефоны
numbers-kind-migration = Шетелде жүргендерге көмек телефоны
numbers-kind-consular = Консулдық
numbers-kind-iom_office = БҰҰ Көші-қон агенттігінің (IOM) кеңсесі
numbers-kind-labour = Жұмыс пен жалақы туралы көмек телефоны

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = тәулік бойы
    .short = 24/7
numbers-open = қазір жұмыс істеп тұр
    .short = ашық
# $at = date and time.
numbers-opens = ашылады: { $at }
    .short = ашылады: { $at }
numbers-free = тегін
    .short = тегін
# $languages = names of languages with commas, from the list below.
numbers-speaks = сөйлейтін тілдері: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = қоғамдық ұйымдікі
numbers-run_by-state = мемлекеттікі
numbers-run_by-iom = БҰҰ Көші-қон агенттігінікі (IOM)

## Sentences that may follow the numbers

numbers-note-country_unknown = Қай елде екеніңізді білмейміз. Елдің атын жазыңыз.
    .short = Қай елдесіз? Жазыңыз.
numbers-note-no_checked = Ол жақта тексерілген нөміріміз жоқ.
    .short = Онда тексерілген нөмір жоқ.
# Shown in the demonstration only.
numbers-note-not_verified = Әлі қоңырау шалып тексермедік.
    .short = Нөмір тексерілмеген.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Полиция құжаттарыңызды тексеруі мүмкін.
    .short = Құжаттарыңызды тексеруі мүмкін.
numbers-note-closed_now = Бұл телефондардың кейбірі қазір жұмыс істемейді.
    .short = Кейбірі қазір жабық.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Еліңіздің көмек телефонына бұл елден қоңырау өтпейді.
    .short = Еліңіздің нөміріне бұл елден қоңырау өтпейді.
numbers-trace = Қоңырау із қалдырады: телефонда және телефон шотында.
    .short = Қоңырау телефонда және шотта көрініп қалады.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = орысша
numbers-lang-ky = қырғызша
numbers-lang-tg = тәжікше
numbers-lang-uz = өзбекше
numbers-lang-kk = қазақша
numbers-lang-tk = түрікменше
numbers-lang-en = ағылшынша
numbers-lang-tr = түрікше
numbers-lang-ar = арабша
numbers-lang-ko = корейше
numbers-lang-pl = полякша
numbers-lang-de = немісше
numbers-lang-fa = парсыша
