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
