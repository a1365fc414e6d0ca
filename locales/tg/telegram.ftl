# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Сафар ва кор дар хориҷа: саволҳо, рақамҳои телефон, одаме, ки хаттӣ ҷавоб медиҳад.
# At most 512 characters. Shown before the first message.
telegram-description =
    Сафар ва кор дар хориҷа.
    Пеш аз рафтан сафарро санҷед. Рақами телефонро барои кишваратон ёбед. Одамро даъват кунед.
    Номи худро гуфтан ҳатмӣ нест. Забонро интихоб кунед ва тугмаи оғозро пахш кунед.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Рақами телефон дарҳол
telegram-cmd-menu = Меню
telegram-cmd-number = Ёфтани рақами телефон
telegram-cmd-human = Навиштан ба одам
telegram-cmd-language = Иваз кардани забон
telegram-cmd-leave = Баромадан
telegram-cmd-delete = Нест кардани ҳама чиз дар бораи ман
