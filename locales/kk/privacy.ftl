# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Тіліңізді, елдерді және жауаптарыңызды 30 күн сақтаймыз. Атыңызды сақтамаймыз.
    Адаммен әңгіме ұзағырақ сақталады: біткеннен кейін 12 ай.
    Жазғаныңызды Telegram, байланыс компаниясы немесе телефон шоты көрсетуі мүмкін.
    .short = Жауаптар 30 күн сақталады. Жазғаныңыз шоттан не қосымшадан көрінуі мүмкін.
privacy-whatsapp = Бізге қашан жазғаныңызды WhatsApp біледі. Өшірмейінше, чат телефоныңызда қалады.
    .short = Жазғаныңызды WhatsApp біледі. Чатты өзіңіз өшіріңізші.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Не қалайсыз?
    .short = Не қалайсыз?
    .quiet = Тыныш режим: қысқа, жай сөздер
    .quiet_short = тыныш
    .open = Әдеттегі режим: толық сөздер
    .open_short = әдеттегі
    .wipe = Осы чатты тазалау
    .wipe_short = тазалау
    .delete = Мен туралы бәрін өшіру
    .delete_short = бәрін өшіру
    .back = Қайтып келуге арналған цифрлар
    .back_short = қайтып келу
    .menu = Мәзір
    .menu_short = мәзір
privacy-quiet_is_on = Тыныш режим қосылды. Енді қысқа, жай сөздермен жазамыз.
    .short = Тыныш режим қосылды.
privacy-quiet_is_off = Әдеттегі режим қосылды.
    .short = Әдеттегі режим қосылды.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Енді мұндағы хабарламалар бір күн ішінде өшеді. Керегін есте сақтаңыз.
    .short = Мұндағы хабарламалар бір күнде өшеді. Керегін есте сақтаңыз.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Бұл чатты тазалап жатырмыз.
    Telegram бізге тек соңғы екі күннің хабарларын өшіруге мүмкіндік береді, хабарландырулар қалуы мүмкін. Қалғанын өзіңіз өшіріңіз: тізімде чатты басып ұстап тұрып, «Жою» дегенді басыңыз.
    .short = Соңғы 2 күн өшеді. Қалғаны: чатты басып ұстап, «Жою» басыңыз.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Телефоныңыздан ештеңе өшіре алмаймыз. Бұл хабарламаларды өзіңіз өшіріңізші.
    .short = Телефоныңыздан өшіре алмаймыз. Өзіңіз өшіріңізші.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Кейбір ескі хабарламалар қалды. Оларды өшіру үшін тізімде чатты басып ұстап тұрып, «Жою» дегенді басыңыз.
    .short = Ескі хабарламалар қалды. Чатты басып ұстап, «Жою» басыңыз.
# Answers: common-agree.
privacy-sure = Сіз туралы сақталғанның бәрін өшірейік пе? Оны қайтаруға болмайды.
    .short = Бәрін өшірейік пе? Оны қайтаруға болмайды.
privacy-deleted =
    Сіз туралы сақталғанды өшірдік. Сақтық көшірмелер 35 күн ішінде өшіріледі.
    Тек күндер, елдер мен сандар қалады, ал атыңыз қалмайды.
    Телефоныңыздағы чатты да өшіріңізші.
    .short = Мұнда өшірілді. Телефоныңыздан да өшіріңізші.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Қазір мүмкін емес. Кейінірек қайта көріңіз.
    .short = Қазір болмайды. Кейінірек көріңіз.
# Answers: common-agree.
privacy-back = Жаңа сим-карта не аккаунт бола ма? Біз сізге 12 цифр береміз. Оларды сол жерден бізге жазыңыз, әңгімені жалғастырамыз. Қазір көрсетейік пе?
    .short = Жаңа сим-картаға 12 цифр. Қазір көрсетейік пе?
privacy-back_word =
    Сіздің 12 цифрыңыз: { $word }
    Оларды тек өзіңіз көретін жерге жазып алып, бұл хабарды өшіріңіз.
    Жаңа сим-картадан не аккаунттан бізге жазыңыз. Олар бір рет қана жарайды. Бұрынғылары енді жарамайды.
    .short = { $word } Цифрларды сақтаңыз. Жаңа сим-картадан жазыңыз. Бір рет жарайды.
