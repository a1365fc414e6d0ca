# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Мизи корӣ
desk-skip = Гузаштан ба гуфтугӯ
desk-sign-out = Баромадан
desk-page-language = Забони саҳифа
desk-demo = Намоиш. Одамони ин навбат хаёлӣ ҳастанд.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Алоқаи мустақим нест. Паёмҳои нав шояд нарасанд. Мо кӯшишро давом медиҳем.
desk-link-back = Алоқа барқарор шуд.
desk-sound-on = Садо фаъол
desk-sound-off = Садо хомӯш
desk-you = Шумо ҳамчун { $name } даромадаед
desk-back-to-queue = Бозгашт ба навбат

## Signing in
desk-sign-in = Даромадан
desk-sign-in-lead = Танҳо барои операторони ин хизмат.
desk-login = Ном
desk-password = Парол
desk-code = Рамзи шашрақама
desk-code-hint = Танҳо агар барномаи рамз дошта бошед.
desk-wrong = Ном, парол ё рамз нодуруст аст.
# After several wrong attempts. $minutes is a number.
desk-locked = Кӯшишҳо аз ҳад зиёданд. Баъди { $minutes } дақиқа боз кӯшиш кунед.
desk-signed-out = Шумо баромадед.
desk-expired = Сеанси Шумо тамом шуд. Лутфан, аз нав дароед.

## The queue
desk-queue = Навбат
desk-waiting-count = Интизоранд: { $count }
desk-mine-count = Аз они Шумо: { $count }
desk-mine = Муроҷиатҳои Шумо
desk-unclaimed = Касеро интизоранд
desk-others = Дар назди ҳамкорон
desk-queue-empty = Ҳеҷ кас интизор нест.
desk-queue-empty-more = Муроҷиатҳои нав дар ин ҷо худ ба худ пайдо мешаванд. Метавонед саҳифаро кушода монед.
desk-choose-case = Аз тарафи чап муроҷиатро интихоб кунед.
desk-choose-case-more = Таъҷилитарин муроҷиат ҳамеша дар боло аст. Гуфтугӯ дар ин ҷо кушода мешавад.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Шумо аллакай муроҷиати T1 доред. Дигарашро танҳо вақте гиред, ки каси дигар натавонад.
desk-load-many = Шумо аллакай { $count } гуфтугӯ доред. Маслиҳат медиҳем, ки бештар аз 3 нагиред.
desk-load-shift = Навбатдории Шумо зиёда аз 8 соат давом дорад.

## One case: labels of facts. Each is followed by its value.
desk-case = Муроҷиати { $number }
desk-fact-waits = Интизорӣ
desk-fact-language = Забон
desk-fact-stays-in = Дар куҷост
desk-fact-comes-from = Аз куҷост
desk-fact-tags = Нишонаҳо
desk-fact-safe-until = Навиштан бехатар аст то
desk-fact-call-at = Хоҳиши занг
desk-fact-owner = Масъул
desk-fact-opened = Кушода шуд
desk-fact-channel = Канал
desk-unknown = номаълум
desk-nobody = ҳеҷ кас
desk-you-own = Шумо
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Эҳтиёт
desk-discreet-more = Шояд ин телефонро каси дигар мехонда бошад. Чизе нанависед, ки мавзуъро фош кунад.
desk-child = Шояд то 18-сола
desk-safe-over = Вақти бехатар гузашт
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Нав: { $count }
desk-tier =
    .T1 = Хатар
    .T2 = Зуд
    .T3 = Имрӯз
    .T4 = Савол
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = Дар давоми 5 дақиқа ҷавоб диҳед
    .T2 = Дар давоми 30 дақиқа ҷавоб диҳед
    .T3 = Дар давоми 4 соат ҷавоб диҳед
    .T4 = Дар давоми 2 рӯзи корӣ ҷавоб диҳед
desk-state =
    .waiting = Интизор аст
    .claimed = Гирифта шуд
    .active = Одам навишт
    .waiting_on_person = Мо навиштем, ҷавоби одамро интизорем
    .handed_back = Баргардонда шуд
    .referred = Равона шуд
    .closed = Баста шуд
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = ҳозир
    .min = дақ
    .h = соат
    .d = рӯз
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = шояд то 18-сола
    .labour_rights = ҳуқуқҳои меҳнатӣ
    .act_unconfirmed = худаш ташкил кардааст
    .pre_exploitation = назорат ҳаст, истисмор ҳанӯз дида нашуд
    .forced_crime_or_war = маҷбур ба ҷиноят ё ҷанг
    .incomplete = бисёр саволҳо гузаронда шуданд
    .marked = нишона: танҳо халал мерасонад
# Why the case was opened.
desk-reason =
    .asked = Хост, ки одам ҷавоб диҳад
    .phone = Занги телефон
    .walk_in = Худаш омад
    .call_me = Занг хост
    .help_word = Калимаи кӯмак фиристод
    .help_word_danger = Калимаи кӯмак, хатар тасдиқ шуд
    .no_danger = Гуфт, ки хатар нест
    .screening = Ҷавобҳо хатари ҳозираро нишон медиҳанд
    .self_harm = Сухан дар бораи ба ҷони худ қасд кардан
    .third_party = Дар бораи каси дигар менависад
    .third_party_danger = Менависад, ки каси дигар дар хатар аст
    .danger_phrase = Дар бораи хатар навишт
    .no_answer = Калимаи кӯмак, баъд хомӯшӣ
    .failure = Системаи мо дар гуфтугӯ вайрон шуд
# The level a flow has worked out.
desk-level =
    .none_seen = нишона дида нашуд
    .possible = нишонаҳои эҳтимолӣ
    .likely = нишонаҳои қавӣ
    .urgent = хатар ҳоло
    .green = санҷиш: сабз
    .amber = санҷиш: зард
    .red = санҷиш: сурх
    .stop = санҷиш: ист
desk-call-at =
    .morning = пагоҳӣ
    .noon = дар нисфирӯзӣ
    .evening = бегоҳӣ
    .night = шабона

## The conversation
desk-talk = Гуфтугӯ
desk-talk-empty = Ҳанӯз чизе гуфта нашудааст.
desk-new-below = Паёми нав дар поён
# Who said a line.
desk-author-person = Одам
desk-author-bot = Худкор
desk-chose = интихоб кард
# The person's words were erased by our retention rules.
desk-words-gone = Ин суханон дигар нигоҳ дошта намешаванд.
# What the person sent when it was not words.
desk-kind =
    .photo = сурат (кушода нашуд)
    .document = файл (кушода нашуд)
    .voice = паёми овозӣ
    .location = макон
    .contact = контакт
    .sticker = стикер
    .edit = паёми пештараро тағйир дод
    .missed_call = занги беҷавоб
    .other = чизе, ки нишон дода наметавонем
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = ҳозир меравад
    .waiting = фиристоданро интизор аст
    .sending = фиристода мешавад
    .spoken = бо овоз хонда шуд
    .sent = фиристода шуд
    .delivered = расид
    .read = дар телефон кушода шуд
    .failed = нарасид
    .unknown = расидан ё нарасиданаш номаълум
    .held = мунтазири навиштани одам ё вақти бехатар
    .held_session = мунтазири навиштани одам: 24 соат гузашт
    .held_word = мунтазири калимаи махфӣ
    .held_not_now = одам гуфт: «ҳоло не»
    .expired = фиристода нашуд, дер шуда буд
    .withdrawn = фиристода нашуд, иваз шуд
    .unread = нишон дода нашуд, вақташ гузашт
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Калима баъди санҷиш бо овоз бекор шуд
    .opened = Муроҷиат кушода шуд
    .call_back = Рақам барои занг навишта ё пок шуд
    .came_back = Аз рақам ё аккаунти дигар баргашт
    .raised = Таъҷилитар шуд
    .lowered = Таъҷилияташ кам шуд
    .claimed = Гирифта шуд
    .handed_back = Баргардонда шуд
    .expired = Ба навбат баргашт: хабари оператор нест
    .referred = Равона шуд
    .closed = Баста шуд
    .reopened = Аз нав кушода шуд
    .taken_back = Ҷавоб пас гирифта шуд
    .word_right = Калима дуруст: ҷавоб фиристодан мумкин
    .word_wrong = Се бор калимаи дигар: ҷавобҳо пинҳонанд
    .unread = Ҷавоб нишон дода нашуд: вақташ гузашт
    .no_number = Рақам бо SMS фиристода нашуд
    .not_told = Дар ин бора ба одам хабар дода нашуд
    .restored = Аз нусхаи эҳтиётӣ гирифта шуд, нопурра
    .timer_missed = Паёми нақшавӣ фиристода нашуд
desk-today = Имрӯз
desk-yesterday = Дирӯз

## What an operator does
desk-claim = Гирифтани муроҷиат
desk-claim-first = Барои ҷавоб додан муроҷиатро гиред. Бо хондан он гирифта намешавад.
desk-reply = Ҷавоби Шумо
desk-reply-hint = Агар тавонед, бо забони одам. То { $limit } аломат.
desk-left = боқӣ: { $count }
desk-send = Фиристодан
desk-note = Қайд
desk-note-hint = Танҳо барои ҳамкорон. Далелҳои кӯтоҳ, бе иқтибос.
desk-note-save = Нигоҳ доштани қайд
desk-note-ok = Қайд нигоҳ дошта шуд.
desk-hand-back = Баргардондан
desk-hand-back-hint = Муроҷиат дарҳол ба навбат бармегардад. Барои ҳамкори навбатӣ қайд монед.
desk-hand-back-do = Баргардондани муроҷиат
desk-close = Бастан
desk-close-hint = Ба одам хабар дода мешавад, ки гуфтугӯ тамом шуд.
desk-close-do = Бастани муроҷиат
desk-reopen = Аз нав кушодан
desk-cancel = Бекор кардан
desk-outcome = Чӣ тавр тамом шуд?
desk-outcomes =
    .helped = Кӯмак расид
    .referred = Ба ҷойи дигар равона шуд
    .no_answer = Одам ҷавоб надод
    .not_for_us = Ба ин хизмат дахл надорад
    .nuisance = Шӯхӣ ё таҳқир
    .duplicate = Такрори муроҷиати дигар
    .forgotten = Одам ҳамаро нест кард
desk-own-level = Баҳои худи Шумо
desk-own-levels =
    .T1 = T1: хатар ба ҷон ё тан
    .T2 = T2: нишонаҳои қавӣ
    .T3 = T3: баъзе нишонаҳо
    .T4 = T4: савол
    .none = Муроҷиат нест
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Ин калимаҳо метавонанд одамро фош кунанд: { $words }
desk-lint-more = Шояд ин телефонро каси дигар мехонда бошад. Калимаҳоро иваз кунед ё сатри безарари зеринро фиристед.
desk-lint-neutral = Фиристодани ин сатри безарар
desk-lint-edit = Иваз кардани калимаҳоям
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Дар ҳолати ҳозираи муроҷиат ин мумкин нест. Саҳифа акнун ҳолати ҳозираро нишон медиҳад.
# $name is a colleague.
desk-claimed-by = { $name } ин муроҷиатро аллакай гирифт. Хондан мумкин, ҷавоб додан не.
desk-not-yours = Муроҷиат дигар аз они Шумо нест. Суханони Шумо дар поён ҳастанд ва фиристода нашуданд.
desk-changed = Вақте менавиштед, муроҷиат тағйир ёфт. Суханони Шумо дар поён ҳастанд ва фиристода нашуданд. Сатрҳои навро хонед ва аз нав фиристед.
desk-too-long = Ҷавоб аз { $limit } аломат дарозтар аст. Чизе фиристода нашуд.
desk-empty = Аввал чизе нависед.
desk-pick = Интихоб кунед: чӣ тавр тамом шуд ва баҳои худи Шумо.
desk-already = Ин аллакай фиристода шудааст. Ҳеҷ чиз ду бор нарафт.
desk-no-way = Ҳоло бо ин одам алоқа кардан мумкин нест: ӯ гуфтугӯро қатъ кард ё моро масдуд кард.
desk-closed-ok = Муроҷиат баста шуд.
desk-handed-back-ok = Муроҷиат ба навбат баргашт.
desk-claimed-ok = Муроҷиат аз они Шумост. Ба одам хабар дода мешавад, ки касе дар ин ҷост.
desk-no-case = Чунин саҳифа ё муроҷиат нест.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Ҳозир каси дигар ин муроҷиатро гирифт. Хондан мумкин, ҷавоб додан не.
desk-too-late = Ин муроҷиат зиёда аз 30 рӯз пеш баста шудааст. Аз нав кушодан мумкин нест.
desk-other-open = Ин одам аллакай муроҷиати кушодаи дигар дорад. Дар он ҷо ҷавоб диҳед.
desk-forbidden = Саҳифа аз ҳад зиёд кушода монд. Баргардед, аз нав бор кунед ва боз кӯшиш кунед.
desk-failed = Дар системаи мо хато шуд. Чизе фиристода нашуд. Боз кӯшиш кунед.
desk-store-down = Анбори маълумот ҷавоб намедиҳад. Чизе нигоҳ дошта нашуд. Баъди як дақиқа боз кӯшиш кунед.

## The menu of pages
desk-skip-page = Ба саҳифа гузаштан
desk-not-yours-page = Ин саҳифа ба нақши Шумо дохил намешавад.
desk-menu = Меню
    .queue = Навбат
    .interpret = Тарҷума
    .rota = Навбатдорӣ
    .alarms = Бонги хатар
    .partners = Шарикон
    .numbers = Рақамҳо
    .overview = Назари умумӣ
    .reports = Ҳисоботҳо
    .reviews = Санҷиш
    .audit = Журнал
    .texts = Матнҳо
    .accounts = Ҳисобҳо
    .me = Ҳисоби ман
desk-acts = Бо муроҷиат чӣ бояд кард
desk-more = Боз
