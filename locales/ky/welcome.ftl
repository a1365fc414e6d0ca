# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Азыр муну жалгыз окуп, жооп бере аласызбы?
    .short = Азыр муну жалгыз окуй аласызбы?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Макул. Ыңгайлуу болгондо жазыңыз.
    .short = Макул. Ыңгайлуу болгондо жазыңыз.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Тандаңыз.
    Бул жерде бот жооп берет. Каалаган убакта адамды чакырсаңыз болот.
    .short = Меню:
    .check = Сапарымды алдын ала текшерүү
    .check_short = сапар
    .trouble = Менде көйгөй бар
    .trouble_short = көйгөй
    .someone_else = Башка адам үчүн тынчсызданып жатам
    .someone_else_short = бирөө үчүн
    .numbers = Телефон номерин табуу
    .numbers_short = номерлер
    .human = Адам менен жазышуу
    .human_short = адамга жазуу
    .privacy = Эмне сакталат. Тынч режим. Өчүрүү
    .privacy_short = маалыматым
    .language = Тилди өзгөртүү
    .language_short = тил
    .know = Иштей турган өлкөнүн эрежелери
    .know_short = эрежелер

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Улантуу үчүн өз сөзүңүздү жазыңыз.
    .short = Улантуу үчүн өз сөзүңүздү жазыңыз.
    .later = Азыр эмес
    .later_short = азыр эмес
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Бул башка сөз. Дагы бир жолу жазыңыз.
    .short = Бул башка сөз. Дагы бир жолу жазыңыз.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Мындан ары сизге эски номерге эмес, ушул жерге жазалыбы?
    .short = Эми сизге ушул жерге жазалыбы?
welcome-link_sure = Сиз бизге башка номерден же аккаунттан да жазасызбы?
    .short = Бизге башка номерден да жазасызбы?
welcome-link_code =
    Кодуңуз: { $word }
    Аны бизге 24 сааттын ичинде башка номериңизден же аккаунтуңуздан жазыңыз. Ал жакка да код келет: аны бул жерге жазыңыз.
    Башка номериңиз же аккаунтуңуз жок болсо, бул кодду эч кимге айтпаңыз.
    .short = { $word } Бул кодду бизге башка номериңизден жазыңыз.
welcome-link_right = Рахмат. Код кабыл алынды.
    .short = Рахмат. Код кабыл алынды.
welcome-link_wrong = Бул код туура келген жок.
    .short = Бул код туура келген жок.
welcome-uninvited =
    Бул ботту азырынча чакан топ менен сынап жатабыз.
    Сизге 10 цифралуу код берилген болсо, ушул жерге жазыңыз.
    Төмөндөгүлөрдүн баары кодсуз да ачык.
    .short = Бул сыноо. 10 цифралуу код барбы? Жазыңыз. Же:
