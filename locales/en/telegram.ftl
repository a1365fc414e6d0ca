# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Travel and work abroad: questions, phone numbers, a person who answers in writing.
# At most 512 characters. Shown before the first message.
telegram-description =
    Travel and work abroad.
    Check a trip before you go. Find a phone number for your country. Ask for a person.
    You do not have to give your name. Choose your language and press Start.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = A phone number at once
telegram-cmd-menu = Menu
telegram-cmd-number = Find a phone number
telegram-cmd-human = Write with a person
telegram-cmd-language = Change the language
telegram-cmd-leave = Leave
telegram-cmd-delete = Delete everything about me
