# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Ваш язык, страны и ответы мы храним 30 дней. Без имени.
    Разговор с человеком храним дольше: ещё 12 месяцев после конца разговора.
    Telegram, сотовая компания или счёт могут показать, что вы писали.
    .short = Ответы хранятся 30 дней. По счёту или приложению могут увидеть, что вы писали.
privacy-whatsapp = WhatsApp знает, что вы нам писали и когда. Чат останется в телефоне, пока вы его не удалите.
    .short = WhatsApp знает, что вы писали. Удалите чат вручную.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Что бы вы хотели?
    .short = Что бы вы хотели?
    .quiet = Тихий режим: коротко и незаметно
    .quiet_short = тихий
    .open = Обычный режим: полный текст
    .open_short = обычный
    .wipe = Очистить этот чат
    .wipe_short = очистить
    .delete = Удалить всё обо мне
    .delete_short = удалить всё
    .back = Цифры, чтобы вернуться
    .back_short = вернуться
    .menu = Меню
    .menu_short = меню
privacy-quiet_is_on = Тихий режим включён. Теперь мы пишем коротко и незаметно.
    .short = Тихий режим включён.
privacy-quiet_is_off = Обычный режим включён.
    .short = Обычный режим включён.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Теперь сообщения здесь исчезают в течение суток. Запомните то, что нужно.
    .short = Сообщения здесь исчезают за сутки. Запомните, что нужно.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Мы очищаем этот чат.
    Telegram позволяет нам убрать только последние два дня, уведомления могут остаться. Остальное удалите сами: задержите палец на чате в списке и нажмите «Удалить».
    .short = Убираем 2 последних дня. Остальное: зажмите чат и «Удалить».
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Мы не можем ничего удалить в вашем телефоне. Пожалуйста, удалите эти сообщения вручную.
    .short = В телефоне мы удалить не можем. Удалите, пожалуйста, вручную.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Часть старых сообщений осталась. Чтобы их удалить, задержите палец на чате в списке и нажмите «Удалить».
    .short = Старые сообщения остались. Зажмите чат и «Удалить».
# Answers: common-agree.
privacy-sure = Удалить всё, что мы храним о вас? Вернуть это будет нельзя.
    .short = Удалить всё? Вернуть будет нельзя.
privacy-deleted =
    Мы удалили всё, что хранили о вас. Из запасных копий это исчезнет в течение 35 дней.
    Останутся только даты, страны и подсчёты, без имени.
    Пожалуйста, удалите чат и в своём телефоне.
    .short = Здесь удалено. Пожалуйста, удалите и в своём телефоне.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Сейчас это невозможно. Пожалуйста, попробуйте позже.
    .short = Сейчас нельзя. Попробуйте позже.
# Answers: common-agree.
privacy-back = Будет новая сим-карта или аккаунт? Мы дадим вам 12 цифр. Напишите их нам оттуда, и мы продолжим с вами. Показать сейчас?
    .short = 12 цифр для новой сим-карты. Показать сейчас?
privacy-back_word =
    Ваши 12 цифр: { $word }
    Запишите их там, где видите только вы, и удалите это сообщение.
    Напишите их нам с новой сим-карты или с нового аккаунта. Они действуют один раз. Прежние больше не действуют.
    .short = { $word } Сохраните цифры. Напишите их нам с новой сим-карты. Действуют один раз.
