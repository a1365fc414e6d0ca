# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Вы можете сейчас читать и отвечать так, чтобы никто не видел?
    .short = Сейчас это читаете только вы?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Хорошо. Напишите, когда вам будет удобно.
    .short = Хорошо. Напишите, когда вам будет удобно.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Пожалуйста, выберите.
    Здесь отвечает бот. В любой момент можно позвать человека.
    .short = Меню:
    .check = Проверить поездку перед отъездом
    .check_short = поездка
    .trouble = У меня проблема
    .trouble_short = проблема
    .someone_else = Беспокоюсь за другого человека
    .someone_else_short = за других
    .numbers = Найти номер телефона
    .numbers_short = номера
    .human = Написать человеку, а не боту
    .human_short = человек
    .privacy = Что мы храним. Тихий режим. Удалить
    .privacy_short = мои данные
    .language = Сменить язык
    .language_short = язык
    .know = Правила страны, куда едут работать
    .know_short = правила

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Чтобы продолжить, напишите своё слово.
    .short = Чтобы продолжить, напишите своё слово.
    .later = Не сейчас
    .later_short = не сейчас
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Это другое слово. Попробуйте ещё раз.
    .short = Это другое слово. Попробуйте ещё раз.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Писать вам теперь сюда, а на старый номер больше не писать?
    .short = Теперь писать вам сюда?
welcome-link_sure = Вы пишете нам ещё и с другого номера или аккаунта?
    .short = Пишете нам и с другого номера?
welcome-link_code =
    Ваш код: { $word }
    В течение 24 часов напишите его нам с другого номера или аккаунта. Там вы тоже получите код: напишите его здесь.
    Если другого номера или аккаунта нет, никому не говорите этот код.
    .short = { $word } Напишите нам этот код с другого номера.
welcome-link_right = Спасибо. Код принят.
    .short = Спасибо. Код принят.
welcome-link_wrong = Этот код не подошёл.
    .short = Этот код не подошёл.
welcome-uninvited =
    Мы пока пробуем этого бота с небольшой группой.
    Если вам дали код из десяти цифр, напишите его сюда.
    Всё, что ниже, доступно и без кода.
    .short = Это проба. Есть код из 10 цифр? Напишите. Или:
