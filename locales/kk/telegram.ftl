# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Шетелге сапар және шетелде жұмыс: сұрақтар, телефон нөмірлері, жазбаша жауап беретін адам.
# At most 512 characters. Shown before the first message.
telegram-description =
    Шетелге сапар және шетелде жұмыс.
    Жолға шықпай тұрып сапарды тексеріңіз. Еліңізге арналған телефон нөмірін табыңыз. Адаммен жазысуды сұраңыз.
    Атыңызды айту міндетті емес. Тілді таңдап, Start түймесін басыңыз.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Телефон нөмірін бірден алу
telegram-cmd-menu = Мәзір
telegram-cmd-number = Телефон нөмірін табу
telegram-cmd-human = Адаммен жазысу
telegram-cmd-language = Тілді өзгерту
telegram-cmd-leave = Шығу
telegram-cmd-delete = Мен туралы бәрін өшіру
