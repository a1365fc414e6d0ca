### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Сафар
# At most 120 characters.
telegram-about = Чет элга бориш ва ишлаш: саволлар, телефон рақамлари, ёзиб жавоб берадиган одам.
# At most 512 characters. Shown before the first message.
telegram-description =
    Чет элга бориш ва ишлаш.
    Кетишдан олдин сафарни текширинг. Давлатингиз учун телефон рақамини топинг. Одам билан ёзишишни сўранг.
    Исмингизни айтиш шарт эмас. Тилни танланг ва Start тугмасини босинг.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Дарҳол телефон рақами
telegram-cmd-menu = Меню
telegram-cmd-number = Телефон рақамини топиш
telegram-cmd-human = Одам билан ёзишиш
telegram-cmd-language = Тилни ўзгартириш
telegram-cmd-leave = Чиқиш
telegram-cmd-delete = Мен ҳақимдаги ҳамма нарсани ўчириш
