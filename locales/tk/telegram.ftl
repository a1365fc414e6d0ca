# Telegram: what the app shows about the bot. Others may read it, so neutral words only: travel, work, papers.

telegram-name = Safar
# At most 120 characters.
telegram-about = Daşary ýurda gitmek we işlemek: soraglar, telefon belgileri, ýazyp jogap berýän adam.
# At most 512 characters. Shown before the first message.
telegram-description =
    Daşary ýurda gitmek we işlemek.
    Gitmezden öň saparyňyzy barlaň. Ýurduňyz üçin telefon belgisini tapyň. Adam bilen ýazyşmagy soraň.
    Adyňyzy aýtmak hökman däl. Diliňizi saýlaň we Start düwmesine basyň.
# Commands of the menu button, at most 60 characters each.
telegram-cmd-help = Derrew telefon belgisi
telegram-cmd-menu = Menýu
telegram-cmd-number = Telefon belgisini tapmak
telegram-cmd-human = Adam bilen ýazyşmak
telegram-cmd-language = Dili üýtgetmek
telegram-cmd-leave = Çykmak
telegram-cmd-delete = Men baradaky ähli zady pozmak
