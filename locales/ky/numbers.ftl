# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Азыр кайсы өлкөдөсүз? Тандаңыз же жазыңыз.
    .short = Кайсы өлкөдөсүз? Тандаңыз же жазыңыз.
numbers-comes_from = Паспортуңузду кайсы өлкө берген? Тандаңыз же жазыңыз.
    .short = Паспортуңуз кайсы өлкөдөн? Тандаңыз же жазыңыз.
# Phone numbers follow on the next lines.
numbers-found = Чалсаңыз болот:
    .short = Тел:
numbers-more = Эми эмне кылалы?
    .short = Эми эмне кылалы?
    .talk = Адам менен жазышуу
    .talk_short = адамга жазуу
    .other_country = Башка өлкө
    .other_country_short = башка өлкө
    .menu = Меню
    .menu_short = меню
# Asked when the person writes again after we gave them a number.
numbers-answered = Биз берген номерден бирөө жооп бердиби?
    .short = Бирөө жооп бердиби?
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
    .later = Азырынча чала элекмин
    .later_short = чала элекмин
numbers-thanks = Рахмат. Бул башка адамдарга да жардам берет.
    .short = Рахмат.
# They answered: nobody took the call.
numbers-not_answered = Кечирим сурайбыз. Муну жазып койдук.
    .short = Кечиресиз. Жазып койдук.
# Another phone number follows on the next line.
numbers-another = Бул номерге да чалсаңыз болот:
    .short = Тел:
numbers-after_no = Эми эмне кылалы?
    .short = Эми эмне кылалы?
    .talk = Адам менен жазышуу
    .talk_short = адамга жазуу
    .menu = Меню
    .menu_short = меню

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Жумушта алданган же мажбурланган адамдарга жардам телефону
numbers-kind-emergency = Шашылыш жардам
numbers-kind-police = Полиция
numbers-kind-ambulance = Тез жардам
numbers-kind-fire = Өрт өчүрүү кызматы
numbers-kind-violence = Бирөө кыйнаганда чалчу жардам телефону
numbers-kind-child = Балдарга жардам телефону
numbers-kind-migration = Чет өлкөдө жашагандарга жардам телефону
numbers-kind-consular = Консулдук
numbers-kind-iom_office = БУУнун миграция агенттигинин (IOM) кеңсеси
numbers-kind-labour = Жумуш жана айлык боюнча жардам телефону

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = күнү-түнү
    .short = 24/7
numbers-open = азыр ачык
    .short = ачык
# $at = date and time.
numbers-opens = ачылат: { $at }
    .short = ачылат: { $at }
numbers-free = акысыз
    .short = акысыз
# $languages = names of languages with commas, from the list below.
numbers-speaks = { $languages } сүйлөшөт
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = коомдук уюмдун телефону
numbers-run_by-state = мамлекеттик телефон
numbers-run_by-iom = БУУнун миграция агенттигинин (IOM) телефону

## Sentences that may follow the numbers

numbers-note-country_unknown = Кайда экениңизди билбейбиз. Турган өлкөңүздү жазыңыз.
    .short = Турган өлкөңүздү жазыңыз.
numbers-note-no_checked = Ал жакта текшерилген номерибиз жок.
    .short = Текшерилген номер жок.
# Shown in the demonstration only.
numbers-note-not_verified = Номерлерди азырынча чалып текшере элекпиз.
    .short = Текшериле элек.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = Полиция документтериңизди текшериши мүмкүн.
    .short = Документ текшериши мүмкүн.
numbers-note-closed_now = Бул телефондордун айрымдары азыр жабык.
    .short = Айрымдары азыр жабык.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = Өлкөңүздүн номери бул өлкөдөн иштебейт.
    .short = Өлкөңүздүн номери бул өлкөдөн иштебейт.
numbers-trace = Чалуудан из калат: телефондо жана төлөм эсебинде.
    .short = Чалуунун изи телефондо жана эсепте калат.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = орусча
numbers-lang-ky = кыргызча
numbers-lang-tg = тажикче
numbers-lang-uz = өзбекче
numbers-lang-kk = казакча
numbers-lang-tk = түркмөнчө
numbers-lang-en = англисче
numbers-lang-tr = түркчө
numbers-lang-ar = арабча
numbers-lang-ko = корейче
numbers-lang-pl = полякча
numbers-lang-de = немисче
numbers-lang-fa = фарсча
