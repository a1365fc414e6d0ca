### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Иш жойи
desk-skip = Суҳбатга ўтиш
desk-sign-out = Чиқиш
desk-page-language = Саҳифа тили
desk-demo = Бу намойиш режими. Навбатдаги одамлар ўйлаб топилган.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Жонли алоқа йўқ. Янги хабарлар кўринмаслиги мумкин. Қайта уланишга уриняпмиз.
desk-link-back = Яна уланди.
desk-sound-on = Овоз ёқилган
desk-sound-off = Овоз ўчирилган
desk-you = Сиз { $name } номи билан киргансиз
desk-back-to-queue = Навбатга қайтиш

## Signing in
desk-sign-in = Кириш
desk-sign-in-lead = Фақат шу хизмат операторлари учун.
desk-login = Исм
desk-password = Пароль
desk-code = Олти рақамли код
desk-code-hint = Фақат код иловасидан фойдалансангиз.
desk-wrong = Исм, пароль ёки код нотўғри.
# After several wrong attempts. $minutes is a number.
desk-locked = Уринишлар жуда кўп. { $minutes } дақиқадан кейин қайтадан уриниб кўринг.
desk-signed-out = Сиз тизимдан чиқдингиз.
desk-expired = Сеанс тугади. Илтимос, қайтадан киринг.

## The queue
desk-queue = Навбат
desk-waiting-count = Кутмоқда: { $count }
desk-mine-count = Сизники: { $count }
desk-mine = Сиз олган мурожаатлар
desk-unclaimed = Ҳали ҳеч ким олмаган
desk-others = Ҳамкасбларда
desk-queue-empty = Ҳеч ким кутмаяпти.
desk-queue-empty-more = Янги мурожаатлар шу ерда ўзи чиқади. Саҳифани очиқ қолдиришингиз мумкин.
desk-choose-case = Чапдан мурожаатни танланг.
desk-choose-case-more = Энг шошилинчи доим тепада туради. Суҳбат шу ерда очилади.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Сизда T1 мурожаати бор. Яна бирини фақат бошқа ҳеч ким ололмаса, олинг.
desk-load-many = Сизда { $count } суҳбат бор. Учтадан кўпини маслаҳат бермаймиз.
desk-load-shift = Сиз 8 соатдан ортиқ навбатчиликдасиз.

## One case: labels of facts. Each is followed by its value.
desk-case = Мурожаат { $number }
desk-fact-waits = Кутмоқда
desk-fact-language = Тил
desk-fact-stays-in = Ҳозир қаерда
desk-fact-comes-from = Қаердан
desk-fact-tags = Белгилар
desk-fact-safe-until = Ёзиш қачонгача хавфсиз
desk-fact-call-at = Қўнғироқ сўраган
desk-fact-owner = Ким олган
desk-fact-opened = Очилган
desk-fact-channel = Канал
desk-unknown = номаълум
desk-nobody = ҳеч ким
desk-you-own = сиз
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Сокин режим
desk-discreet-more = Бу телефонни биров ўқиши мумкин. Мавзуни билдирадиган ҳеч нарса ёзманг.
desk-child = Ёши 18 дан кичик бўлиши мумкин
desk-safe-over = Хавфсиз вақт тугади
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Янги: { $count }
desk-tier =
    .T1 = Хавф
    .T2 = Тез орада
    .T3 = Бугун
    .T4 = Савол
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = 5 дақиқа ичида жавоб беринг
    .T2 = 30 дақиқа ичида жавоб беринг
    .T3 = 4 соат ичида жавоб беринг
    .T4 = 2 иш куни ичида жавоб беринг
desk-state =
    .waiting = Кутмоқда
    .claimed = Олинган
    .active = Одам ёзди
    .waiting_on_person = Биз ёздик, жавоб кутяпмиз
    .handed_back = Қайтарилган
    .referred = Бошқа жойга йўналтирилган
    .closed = Ёпилган
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = ҳозиргина
    .min = дақ
    .h = соат
    .d = кун
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = 18 дан кичик бўлиши мумкин
    .labour_rights = меҳнат ҳуқуқлари
    .act_unconfirmed = ҳаммасини ўзи ташкил қилган
    .pre_exploitation = назорат, эксплуатация ҳали кўринмади
    .forced_crime_or_war = жиноятга ёки урушга мажбурлаш
    .incomplete = кўп савол ўтказиб юборилган
    .marked = белги: фақат халақит беради
# Why the case was opened.
desk-reason =
    .asked = Одам билан ёзишишни сўради
    .phone = Телефон қилди
    .walk_in = Ўзи келди
    .call_me = Қўнғироқ қилишни сўради
    .help_word = Ёрдам сўзини юборди
    .help_word_danger = Ёрдам сўзи, хавфни тасдиқлади
    .no_danger = Хавф йўқ деди
    .screening = Жавоблар ҳозирги хавфни кўрсатади
    .self_harm = Жонига қасд қилиш ҳақида гаплар
    .third_party = Бошқа одам ҳақида ёзди
    .third_party_danger = Хавфдаги бошқа одам ҳақида ёзди
    .danger_phrase = Хавф ҳақида ёзди
    .no_answer = Ёрдам сўзи, кейин жимлик
    .failure = Суҳбатда тизимимиз ишламай қолди
# The level a flow has worked out.
desk-level =
    .none_seen = белгилар кўринмади
    .possible = эҳтимолий белгилар
    .likely = кучли белгилар
    .urgent = ҳозир хавф бор
    .green = текширув: яшил
    .amber = текширув: сариқ
    .red = текширув: қизил
    .stop = текширув: тўхташ
desk-call-at =
    .morning = эрталаб
    .noon = туш пайти
    .evening = кечқурун
    .night = кечаси

## The conversation
desk-talk = Суҳбат
desk-talk-empty = Ҳали ҳеч нарса ёзилмаган.
desk-new-below = Пастда янги хабар бор
# Who said a line.
desk-author-person = Одам
desk-author-bot = Автоматик
desk-chose = танлади
# The person's words were erased by our retention rules.
desk-words-gone = Бу сўзлар энди сақланмайди.
# What the person sent when it was not words.
desk-kind =
    .photo = сурат (очилмаган)
    .document = файл (очилмаган)
    .voice = овозли хабар
    .location = турган жойи
    .contact = контакт
    .sticker = стикер
    .edit = аввалги хабарни ўзгартирди
    .missed_call = жавобсиз қўнғироқ
    .other = кўрсатиб бўлмайдиган нарса
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = ҳозир кетади
    .waiting = юборишни кутмоқда
    .sending = юборилмоқда
    .spoken = овоз чиқариб ўқилди
    .sent = юборилди
    .delivered = етказилди
    .read = телефонда очилди
    .failed = етказилмади
    .unknown = етган-етмагани номаълум
    .held = ёзгунча ёки хавфсиз бўлгунча туради
    .held_session = одам ёзгунча туради: 24 соат ўтди
    .held_word = махфий сўзни кутмоқда
    .held_not_now = одам «ҳозир эмас» деди
    .expired = юборилмади, жуда кеч эди
    .withdrawn = юборилмади, алмаштирилди
    .unread = кўрсатилмади, вақти ўтди
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Овозидан танилгач, сўз бекор қилинди
    .opened = Мурожаат очилди
    .call_back = Қўнғироқ рақами ёзилди ё ўчирилди
    .came_back = Бошқа рақам ёки аккаунтдан қайтди
    .raised = Шошилинчлиги оширилди
    .lowered = Шошилинчлиги камайтирилди
    .claimed = Олинди
    .handed_back = Қайтарилди
    .expired = Навбатга қайтди: оператордан хабар йўқ
    .referred = Бошқа жойга йўналтирилди
    .closed = Ёпилди
    .reopened = Қайта очилди
    .taken_back = Жавоб қайтариб олинди
    .word_right = Сўз тўғри: энди жавоб бериш мумкин
    .word_wrong = Уч марта хато сўз: жавоблар яширин
    .unread = Жавоб кўрсатилмади: вақти ўтди
    .no_number = Рақам SMS билан юборилмади
    .not_told = Бу ҳақда одамга айтиб бўлмади
    .restored = Захира нусхадан тикланди, тўлиқ эмас
    .timer_missed = Режалаштирилган хабар юборилмади
desk-today = Бугун
desk-yesterday = Кеча

## What an operator does
desk-claim = Мурожаатни олиш
desk-claim-first = Жавоб бериш учун мурожаатни олинг. Ўқиш уни олиш дегани эмас.
desk-reply = Жавобингиз
desk-reply-hint = Иложи бўлса, одамнинг тилида. Кўпи билан { $limit } белги.
desk-left = { $count } белги қолди
desk-send = Юбориш
desk-note = Эслатма
desk-note-hint = Фақат ҳамкасблар учун. Қисқа фактлар, иқтибоссиз.
desk-note-save = Эслатмани сақлаш
desk-note-ok = Эслатма сақланди.
desk-hand-back = Қайтариш
desk-hand-back-hint = Мурожаат дарҳол навбатга қайтади. Кейин оладиган ҳамкасбга эслатма қолдиринг.
desk-hand-back-do = Мурожаатни қайтариш
desk-close = Ёпиш
desk-close-hint = Одамга суҳбат тугагани айтилади.
desk-close-do = Мурожаатни ёпиш
desk-reopen = Қайта очиш
desk-cancel = Бекор қилиш
desk-outcome = Нима билан тугади?
desk-outcomes =
    .helped = Ёрдам берилди
    .referred = Бошқа жойга йўналтирилди
    .no_answer = Одам жавоб бермади
    .not_for_us = Бу хизматга тегишли эмас
    .nuisance = Ҳазил ёки ҳақорат
    .duplicate = Бошқа мурожаат билан бир хил
    .forgotten = Одам ҳаммасини ўчирган
desk-own-level = Сизнинг баҳонгиз
desk-own-levels =
    .T1 = T1: ҳаётга ёки соғлиққа хавф
    .T2 = T2: кучли белгилар
    .T3 = T3: айрим белгилар
    .T4 = T4: савол
    .none = Мурожаат эмас
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Бу сўзлар одамни фош қилиши мумкин: { $words }
desk-lint-more = Бу телефонни биров ўқиши мумкин. Сўзларни ўзгартиринг ёки пастдаги беозор қаторни юборинг.
desk-lint-neutral = Шу беозор қаторни юбориш
desk-lint-edit = Сўзларимни ўзгартириш
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Мурожаатнинг ҳозирги ҳолатида буни қилиб бўлмайди. Саҳифа энди унинг ҳолатини кўрсатади.
# $name is a colleague.
desk-claimed-by = Бу мурожаатни { $name } олган. Ўқишингиз мумкин, лекин жавоб бера олмайсиз.
desk-not-yours = Мурожаат энди сизники эмас. Сўзларингиз пастда сақланган, юборилмади.
desk-changed = Сиз ёзгунча мурожаат ўзгарди. Сўзларингиз пастда сақланган, юборилмади. Янги қаторларни ўқиб, қайтадан юборинг.
desk-too-long = Жавоб { $limit } белгидан узун. Ҳеч нарса юборилмади.
desk-empty = Аввал бирор нарса ёзинг.
desk-pick = Нима билан тугаганини ва ўз баҳонгизни танланг.
desk-already = Бу аллақачон юборилган. Ҳеч нарса икки марта юборилмади.
desk-no-way = Ҳозир бу одам билан боғланиб бўлмайди: у суҳбатни тўхтатган ёки блоклаган.
desk-closed-ok = Мурожаат ёпилди.
desk-handed-back-ok = Мурожаат навбатга қайтди.
desk-claimed-ok = Мурожаат сизники. Одамга бу ерда кимдир борлиги айтилади.
desk-no-case = Бундай саҳифа ёки мурожаат йўқ.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Бу мурожаатни ҳозиргина бошқа ҳамкасб олди. Ўқишингиз мумкин, лекин жавоб бера олмайсиз.
desk-too-late = Бу мурожаат ёпилганига 30 кундан ошган. Уни қайта очиб бўлмайди.
desk-other-open = Бу одамнинг бошқа очиқ мурожаати бор. Ўша ерда жавоб беринг.
desk-forbidden = Саҳифа жуда узоқ очиқ турди. Орқага қайтинг, саҳифани янгиланг ва қайтадан уриниб кўринг.
desk-failed = Бизда хато бўлди. Ҳеч нарса юборилмади. Қайтадан уриниб кўринг.
desk-store-down = Маълумотлар омбори жавоб бермаяпти. Ҳеч нарса сақланмади. Бир дақиқадан кейин қайтадан уриниб кўринг.

## The menu of pages
desk-skip-page = Саҳифага ўтиш
desk-not-yours-page = Бу саҳифа сизнинг вазифангизга кирмайди.
desk-menu = Меню
    .queue = Навбат
    .interpret = Таржима
    .rota = Сменалар
    .alarms = Хавф сигнали
    .partners = Ҳамкорлар
    .numbers = Рақамлар
    .overview = Умумий кўриниш
    .reports = Ҳисоботлар
    .reviews = Текширув
    .audit = Журнал
    .texts = Матнлар
    .accounts = Ҳисоблар
    .me = Менинг ҳисобим
desk-acts = Мурожаат билан нима қилиш керак
desk-more = Яна
