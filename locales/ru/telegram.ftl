# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Поездки и работа за границей: вопросы, номера телефонов, человек, который отвечает письменно.
# At most 512 characters. Shown before the first message.
telegram-description =
    Поездки и работа за границей.
    Проверьте поездку перед отъездом. Найдите номер телефона для вашей страны. Позовите человека.
    Имя называть не нужно. Выберите язык и нажмите кнопку внизу.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Сразу номер телефона
telegram-cmd-menu = Меню
telegram-cmd-number = Найти номер телефона
telegram-cmd-human = Написать человеку, а не боту
telegram-cmd-language = Сменить язык
telegram-cmd-leave = Выйти
telegram-cmd-delete = Удалить всё обо мне
