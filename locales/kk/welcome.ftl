# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Қазір мұны оңаша оқып, жауап бере аласыз ба?
    .short = Қазір мұны оңаша оқи аласыз ба?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Жарайды. Ыңғайлы кезде жазыңыз.
    .short = Жарайды. Ыңғайлы кезде жазыңыз.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Таңдаңыз.
    Мұнда бот жауап береді. Қалаған кезде адаммен жазысуды сұрай аласыз.
    .short = Мәзір:
    .check = Сапарымды алдын ала тексеру
    .check_short = сапар
    .trouble = Қиындыққа тап болдым
    .trouble_short = қиындық
    .someone_else = Басқа біреу үшін алаңдаймын
    .someone_else_short = басқа адам
    .numbers = Телефон нөмірін табу
    .numbers_short = нөмірлер
    .human = Адаммен жазысу
    .human_short = адам
    .privacy = Не сақталады. Өшіру. Тыныш режим
    .privacy_short = деректерім
    .language = Тілді өзгерту
    .language_short = тіл
    .know = Жұмыс істейтін елдің ережелері
    .know_short = ережелер

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Жалғастыру үшін өз сөзіңізді жазыңыз.
    .short = Жалғастыру үшін өз сөзіңізді жазыңыз.
    .later = Қазір емес
    .later_short = қазір емес
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Бұл басқа сөз. Қайталап көріңіз.
    .short = Бұл басқа сөз. Қайталап көріңіз.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Енді сізге ескі нөмірге емес, осында жазайық па?
    .short = Енді сізге осында жазайық па?
welcome-link_sure = Сіз бізге басқа нөмірден немесе аккаунттан да жазасыз ба?
    .short = Басқа нөмірден де жазасыз ба?
welcome-link_code =
    Кодыңыз: { $word }
    Оны бізге 24 сағат ішінде басқа нөміріңізден немесе аккаунтыңыздан жазыңыз. Онда да код келеді: оны осында жазыңыз.
    Басқа нөміріңіз де, аккаунтыңыз да жоқ болса, бұл кодты ешкімге айтпаңыз.
    .short = { $word } Бұл кодты бізге басқа нөміріңізден жазыңыз.
welcome-link_right = Рақмет. Код қабылданды.
    .short = Рақмет. Код қабылданды.
welcome-link_wrong = Бұл код сәйкес келмеді.
    .short = Бұл код сәйкес келмеді.
welcome-uninvited =
    Бұл ботты әзірге шағын топпен сынап жүрміз.
    Сізге 10 цифрлы код берілген болса, осында жазыңыз.
    Төмендегінің бәрі кодсыз да ашық.
    .short = Бұл сынақ. 10 цифрлы код бар ма? Жазыңыз. Немесе:
