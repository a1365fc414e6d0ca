# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Ҳоло метавонед инро тавре хонед ва ҷавоб диҳед, ки касе набинад?
    .short = Ҳоло инро танҳо худатон мехонед?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Лутфан, интихоб кунед.
    Дар ин ҷо бот ҷавоб медиҳад. Ҳар вақт метавонед одамро даъват кунед.
    .short = Меню:
    .check = Санҷидани сафарам пеш аз рафтан
    .check_short = сафар
    .trouble = Мушкилӣ дорам
    .trouble_short = мушкилӣ
    .someone_else = Аз ҳоли каси дигар нигаронам
    .someone_else_short = каси дигар
    .numbers = Ёфтани рақами телефон
    .numbers_short = рақамҳо
    .human = Навиштан ба одам
    .human_short = одам
    .privacy = Маълумоти ман. Ҳолати ором. Нест кардан
    .privacy_short = маълумотам
    .language = Иваз кардани забон
    .language_short = забон
    .know = Қоидаҳои кишвари кор
    .know_short = қоидаҳо

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Барои идома калимаи худро нависед.
    .short = Барои идома калимаи худро нависед.
    .later = Ҳоло не
    .later_short = ҳоло не
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Ин калимаи дигар аст. Бори дигар кӯшиш кунед.
    .short = Ин калимаи дигар аст. Бори дигар кӯшиш кунед.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Акнун ба Шумо дар ин ҷо нависем, на ба рақами кӯҳна?
    .short = Акнун ба Шумо дар ин ҷо нависем?
welcome-link_sure = Шумо ба мо аз рақам ё аккаунти дигар ҳам менависед?
    .short = Аз рақами дигар ҳам менависед?
welcome-link_code =
    Рамзи Шумо: { $word }
    Онро дар давоми 24 соат аз рақам ё аккаунти дигари худ ба мо нависед. Ба он ҷо ҳам рамз меояд: онро ин ҷо нависед.
    Агар рақами дигар надошта бошед, ин рамзро ба касе нагӯед.
    .short = { $word } Ин рамзро аз рақами дигаратон нависед.
welcome-link_right = Раҳмат. Рамз қабул шуд.
    .short = Раҳмат. Рамз қабул шуд.
welcome-link_wrong = Ин рамз мувофиқ наомад.
    .short = Ин рамз мувофиқ наомад.
welcome-uninvited =
    Мо ҳоло ин ботро бо гурӯҳи хурд месанҷем.
    Агар ба Шумо рамзи даҳрақама дода бошанд, онро ин ҷо нависед.
    Ҳар чи дар поён аст, бе рамз ҳам дастрас аст.
    .short = Ботро месанҷем. Рамзи 10-рақама ҳаст? Нависед. Ё:
