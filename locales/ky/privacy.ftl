# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Тилиңизди, өлкөлөрдү жана жоопторуңузду 30 күн сактайбыз. Атыңызды сактабайбыз.
    Адам менен сүйлөшүү узагыраак сакталат: бүткөндөн кийин 12 ай.
    Жазышканыңызды Telegram, байланыш компаниясы же төлөм эсеби көрсөтүшү мүмкүн.
    .short = Жооптор 30 күн сакталат. Жазышканыңызды төлөм эсеби же колдонмо көрсөтүшү мүмкүн.
privacy-whatsapp = Бизге качан жазганыңызды WhatsApp билет. Өчүрмөйүнчө, чат телефонуңузда калат.
    .short = Жазганыңызды WhatsApp билет. Чатты өзүңүз өчүрүңүз.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Эмнени каалайсыз?
    .short = Эмнени каалайсыз?
    .quiet = Тынч режим: кыска, жөнөкөй сөздөр
    .quiet_short = тынч
    .open = Кадимки режим: толук сөздөр
    .open_short = кадимки
    .wipe = Бул чатты тазалоо
    .wipe_short = тазалоо
    .delete = Мен жөнүндө баарын өчүрүү
    .delete_short = бүт өчүрүү
    .back = Кайтып келүү үчүн сандар
    .back_short = кайтуу
    .menu = Меню
    .menu_short = меню
privacy-quiet_is_on = Тынч режим күйгүзүлдү. Эми кыска, жөнөкөй сөздөр менен жазабыз.
    .short = Тынч режим күйгүзүлдү.
privacy-quiet_is_off = Кадимки режим күйгүзүлдү.
    .short = Кадимки режим күйгүзүлдү.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Эми бул жердеги билдирүүлөр бир күндүн ичинде өчөт. Керегин эстеп калыңыз.
    .short = Билдирүүлөр бир күндө өчөт. Керегин эстеп калыңыз.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Бул чатты тазалап жатабыз.
    Telegram бизге акыркы 2 күндүн билдирүүлөрүн гана өчүрүүгө уруксат берет, эскертмелер калышы мүмкүн. Калганын өзүңүз өчүрүңүз: тизмеден чатты басып кармап туруп, «Өчүрүү» дегенди басыңыз.
    .short = Акыркы 2 күн өчөт. Калганы: чатты басып кармаңыз, «Өчүрүү».
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Телефонуңуздан биз эч нерсе өчүрө албайбыз. Сураныч, бул билдирүүлөрдү өзүңүз өчүрүңүз.
    .short = Телефонуңуздан өчүрө албайбыз. Сураныч, өзүңүз өчүрүңүз.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Кээ бир эски билдирүүлөр калды. Аларды өчүрүү үчүн тизмеден чатты басып кармап туруп, «Өчүрүү» дегенди басыңыз.
    .short = Эски билдирүүлөр калды. Чатты басып кармаңыз, «Өчүрүү».
# Answers: common-agree.
privacy-sure = Сиз жөнүндө сактаганыбыздын баарын өчүрөлүбү? Аны кайра калыбына келтирүүгө болбойт.
    .short = Баарын өчүрөлүбү? Кайра калыбына келтирүүгө болбойт.
privacy-deleted =
    Сиз жөнүндө сактаганыбызды өчүрдүк. Камдык көчүрмөлөр 35 күн ичинде өчүрүлөт.
    Даталар, өлкөлөр жана жалпы сан гана калат, атыңызсыз.
    Сураныч, телефонуңуздагы чатты да өчүрүңүз.
    .short = Бул жерден өчүрүлдү. Сураныч, телефонуңуздан да өчүрүңүз.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Азыр мүмкүн эмес. Кийинчерээк кайра аракет кылыңыз.
    .short = Азыр болбойт. Кийинчерээк аракет кылыңыз.
# Answers: common-agree.
privacy-back = Жаңы сим-карта же аккаунт болобу? Биз сизге 12 сан беребиз. Аларды ошол жерден бизге жазыңыз, сүйлөшүүнү улантабыз. Азыр көрсөтөлүбү?
    .short = Жаңы сим-карта үчүн 12 сан. Азыр көрсөтөлүбү?
privacy-back_word =
    Сиздин 12 саныңыз: { $word }
    Аларды өзүңүз гана көргөн жерге жазып коюңуз. Бул билдирүүнү өчүрүңүз.
    Жаңы сим-картадан же аккаунттан бизге жазыңыз. Алар бир жолу гана иштейт. Мурдагылары эми иштебейт.
    .short = { $word } Сандарды сактаңыз. Жаңы сим-картадан жазыңыз. Бир жолу иштейт.
