### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Тилингиз, давлатлар ва жавобларингизни 30 кун сақлаймиз. Исмингизни сақламаймиз.
    Одам билан суҳбатни узоқроқ сақлаймиз: тугаганидан кейин 12 ой.
    Ёзганингизни Telegram, телефон компанияси ёки тўлов ҳисоби кўрсатиши мумкин.
    .short = Жавоблар 30 кун сақланади. Ёзганингиз тўлов ҳисоби ёки иловада кўриниши мумкин.
privacy-whatsapp = Бизга ёзганингизни ва қачон ёзганингизни WhatsApp билади. Ўчирмагунингизча ёзишма телефонингизда қолади.
    .short = Ёзганингизни WhatsApp билади. Ёзишмани ўзингиз ўчиринг.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Нимани хоҳлайсиз?
    .short = Нимани хоҳлайсиз?
    .quiet = Сокин режим: қисқа, умумий сўзлар
    .quiet_short = сокин
    .open = Оддий режим: тўлиқ сўзлар
    .open_short = оддий
    .wipe = Бу ёзишмани тозалаш
    .wipe_short = тозалаш
    .delete = Мен ҳақимдаги ҳамма нарсани ўчириш
    .delete_short = ўчириш
    .back = Қайтиб келиш учун код
    .back_short = қайтиш
    .menu = Меню
    .menu_short = меню
privacy-quiet_is_on = Сокин режим ёқилди. Энди қисқа, умумий сўзлар ишлатамиз.
    .short = Сокин режим ёқилди.
privacy-quiet_is_off = Оддий режим ёқилди.
    .short = Оддий режим ёқилди.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Энди бу ердаги хабарлар бир кун ичида ўчади. Керагини эслаб қолинг.
    .short = Бу ердаги хабарлар бир кунда ўчади. Керагини эслаб қолинг.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Бу ёзишмани тозалаяпмиз.
    Telegram бизга фақат охирги икки кундаги хабарларни ўчиришга рухсат беради, билдиришномалар қолиши мумкин. Қолганини ўзингиз ўчиринг: рўйхатда ёзишмани босиб туринг ва «Ўчириш» деган тугмани босинг.
    .short = Охирги 2 кун ўчади. Қолгани: ёзишмани босиб туринг, ўчиринг.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Телефонингиздан ҳеч нарсани ўчира олмаймиз. Илтимос, бу хабарларни ўзингиз ўчиринг.
    .short = Телефонингиздан ўчира олмаймиз. Илтимос, ўзингиз ўчиринг.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Баъзи эски хабарлар қолди. Уларни ўчириш учун рўйхатда ёзишмани босиб туринг ва «Ўчириш» деган тугмани босинг.
    .short = Эски хабарлар қолди. Ёзишмани босиб туринг, ўчиринг.
# Answers: common-agree.
privacy-sure = Сиз ҳақингизда сақланган ҳамма нарсани ўчирайликми? Кейин қайтариб бўлмайди.
    .short = Ҳаммасини ўчирайликми? Кейин қайтариб бўлмайди.
privacy-deleted =
    Сиз ҳақингизда сақланганларни ўчирдик. Захира нусхалар 35 кун ичида ўчади.
    Фақат саналар, давлатлар ва сонлар қолади, исмингизсиз.
    Илтимос, телефонингиздаги ёзишмани ҳам ўчиринг.
    .short = Бу ерда ўчирдик. Телефонингизда ҳам ўчиринг.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Ҳозир бунинг иложи йўқ. Илтимос, кейинроқ уриниб кўринг.
    .short = Ҳозир иложи йўқ. Кейинроқ уриниб кўринг.
# Answers: common-agree.
privacy-back = Янги сим-карта ёки аккаунт бўладими? Сизга 12 хонали код берамиз. Уни ўша ердан бизга ёзинг, суҳбатни давом эттирамиз. Ҳозир кўрсатайликми?
    .short = Янги сим-карта учун 12 хонали код. Ҳозир кўрсатайликми?
privacy-back_word =
    Сизнинг 12 хонали кодингиз: { $word }
    Уни фақат ўзингиз кўрадиган жойга ёзиб олинг ва бу хабарни ўчиринг.
    Уни янги сим-карта ёки аккаунтдан бизга ёзинг. Код бир марта ишлайди. Олдинги кодлар энди ишламайди.
    .short = { $word } Кодни сақланг. Янги сим-картадан бизга ёзинг. Бир марта ишлайди.
