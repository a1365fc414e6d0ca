# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Чет өлкөгө сапар жана жумуш: суроолор, телефон номерлери, жазышып жооп берген адам.
# At most 512 characters. Shown before the first message.
telegram-description =
    Чет өлкөгө сапар жана жумуш.
    Жолго чыгардан мурда сапарды текшериңиз. Өлкөңүз үчүн телефон номерин табыңыз. Адамды чакырыңыз.
    Атыңызды айтуу милдеттүү эмес. Тилди тандап, Start баскычын басыңыз.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Дароо телефон номери
telegram-cmd-menu = Меню
telegram-cmd-number = Телефон номерин табуу
telegram-cmd-human = Адам менен жазышуу
telegram-cmd-language = Тилди өзгөртүү
telegram-cmd-leave = Чыгуу
telegram-cmd-delete = Мен жөнүндө баарын өчүрүү
