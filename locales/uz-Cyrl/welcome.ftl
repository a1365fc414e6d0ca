### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Ҳозир буни ёлғиз ҳолда ўқиб, жавоб бера оласизми?
    .short = Ҳозир буни ёлғиз ҳолда ўқий оласизми?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Яхши. Ўзингизга қулай пайтда ёзинг.
    .short = Яхши. Ўзингизга қулай пайтда ёзинг.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Илтимос, танланг.
    Бу ерда бот жавоб беради. Исталган пайт одам билан ёзишишни сўрашингиз мумкин.
    .short = Меню:
    .check = Кетишдан олдин сафаримни текшириш
    .check_short = сафар
    .trouble = Менда муаммо бор
    .trouble_short = муаммо
    .someone_else = Бошқа одам учун хавотирдаман
    .someone_else_short = бошқа одам
    .numbers = Телефон рақамини топиш
    .numbers_short = рақамлар
    .human = Одам билан ёзишиш
    .human_short = одам
    .privacy = Нима сақланади. Ўчириш. Сокин режим
    .privacy_short = махфийлик
    .language = Тилни ўзгартириш
    .language_short = тил
    .know = Ишлайдиган давлатингиз қоидалари
    .know_short = қоидалар

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Давом этиш учун ўз сўзингизни ёзинг.
    .short = Давом этиш учун ўз сўзингизни ёзинг.
    .later = Ҳозир эмас
    .later_short = ҳозир эмас
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Бу бошқа сўз. Илтимос, қайтадан ёзинг.
    .short = Бу бошқа сўз. Илтимос, қайтадан ёзинг.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Энди сизга эски рақамга эмас, шу ерга ёзайликми?
    .short = Энди сизга шу ерга ёзайликми?
welcome-link_sure = Бизга бошқа рақам ёки аккаунтдан ҳам ёзасизми?
    .short = Бошқа рақамдан ҳам ёзасизми?
welcome-link_code =
    Кодингиз: { $word }
    Уни бизга 24 соат ичида бошқа рақамингиз ёки аккаунтингиздан ёзинг. У ерга ҳам код келади: уни шу ерга ёзинг.
    Бошқа рақам ёки аккаунтингиз бўлмаса, бу кодни ҳеч кимга айтманг.
    .short = { $word } Бу кодни бизга бошқа рақамингиздан ёзинг.
welcome-link_right = Раҳмат. Код қабул қилинди.
    .short = Раҳмат. Код қабул қилинди.
welcome-link_wrong = Бу код тўғри келмади.
    .short = Бу код тўғри келмади.
welcome-uninvited =
    Бу ботни ҳозирча кичик гуруҳ билан синаб кўряпмиз.
    Сизга ўн рақамли код берилган бўлса, шу ерга ёзинг.
    Қуйидагиларнинг ҳаммаси кодсиз ҳам очиқ.
    .short = Бу синов. 10 рақамли код борми? Ёзинг. Ёки:
