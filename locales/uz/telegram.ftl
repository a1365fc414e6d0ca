# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Chet elga borish va ishlash: savollar, telefon raqamlari, yozib javob beradigan odam.
# At most 512 characters. Shown before the first message.
telegram-description =
    Chet elga borish va ishlash.
    Ketishdan oldin safarni tekshiring. Davlatingiz uchun telefon raqamini toping. Odam bilan yozishishni soʻrang.
    Ismingizni aytish shart emas. Tilni tanlang va Start tugmasini bosing.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Darhol telefon raqami
telegram-cmd-menu = Menyu
telegram-cmd-number = Telefon raqamini topish
telegram-cmd-human = Odam bilan yozishish
telegram-cmd-language = Tilni oʻzgartirish
telegram-cmd-leave = Chiqish
telegram-cmd-delete = Men haqimdagi hamma narsani oʻchirish
