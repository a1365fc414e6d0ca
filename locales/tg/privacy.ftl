# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Забон, кишварҳо ва ҷавобҳои Шуморо 30 рӯз нигоҳ медорем. Бе ном.
    Гуфтугӯ бо одамро дарозтар нигоҳ медорем: 12 моҳ баъди тамом шуданаш.
    Telegram, ширкати алоқа ё ҳисоби алоқа шояд нишон диҳад, ки Шумо навиштаед.
    .short = Ҷавобҳо 30 рӯз мемонанд. Ҳисоб ё барнома шояд нишон диҳад, ки Шумо навиштаед.
privacy-whatsapp = WhatsApp медонад, ки Шумо ба мо навиштед ва кай навиштед. Чат дар телефонатон мемонад, то онро нест накунед.
    .short = WhatsApp медонад, ки навиштед. Чатро худатон нест кунед.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Чӣ мехоҳед?
    .short = Чӣ мехоҳед?
    .quiet = Ҳолати ором: калимаҳои кӯтоҳу оддӣ
    .quiet_short = ором
    .open = Ҳолати муқаррарӣ: матни пурра
    .open_short = муқаррарӣ
    .wipe = Тоза кардани ин чат
    .wipe_short = тоза кардан
    .delete = Нест кардани ҳама чиз дар бораи ман
    .delete_short = нест кардан
    .back = Рамз барои баргаштан
    .back_short = баргаштан
    .menu = Меню
    .menu_short = меню
privacy-quiet_is_on = Ҳолати ором фаъол аст. Акнун бо калимаҳои кӯтоҳу оддӣ менависем.
    .short = Ҳолати ором фаъол аст.
privacy-quiet_is_off = Ҳолати муқаррарӣ фаъол аст.
    .short = Ҳолати муқаррарӣ фаъол аст.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Акнун паёмҳои ин ҷо дар давоми як рӯз нест мешаванд. Лозимашро дар ёд гиред.
    .short = Паёмҳои ин ҷо дар як рӯз нест мешаванд. Лозимашро дар ёд гиред.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Ин чатро тоза мекунем.
    Telegram ба мо иҷозат медиҳад, ки танҳо паёмҳои ду рӯзи охирро нест кунем, огоҳиномаҳо шояд боқӣ монанд. Боқимондаро худатон нест кунед: чатро дар рӯйхат зер карда нигоҳ доред ва «Нест кардан»-ро пахш кунед.
    .short = 2 рӯзи охир тоза мешавад. Боқимонда: чатро зер карда, нест кунед.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Мо аз телефонатон чизеро нест карда наметавонем. Лутфан, ин паёмҳоро худатон нест кунед.
    .short = Аз телефонатон нест карда наметавонем. Лутфан, худатон нест кунед.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Баъзе паёмҳои кӯҳна боқӣ монданд. Барои нест кардан чатро дар рӯйхат зер карда нигоҳ доред ва «Нест кардан»-ро пахш кунед.
    .short = Паёмҳои кӯҳна боқӣ монданд. Чатро зер карда, нест кунед.
# Answers: common-agree.
privacy-sure = Ҳамаи чизеро, ки дар бораи Шумо дорем, нест кунем? Баргардондан мумкин нест.
    .short = Ҳамаашро нест кунем? Баргардондан мумкин нест.
privacy-deleted =
    Чизеро, ки дар бораи Шумо доштем, нест кардем. Нусхаҳои эҳтиётӣ дар давоми 35 рӯз нест мешаванд.
    Танҳо санаҳо, кишварҳо ва шумораҳо мемонанд, бе ном.
    Лутфан, чатро дар телефонатон ҳам нест кунед.
    .short = Дар ин ҷо нест шуд. Лутфан, дар телефонатон ҳам нест кунед.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Ҳоло имкон нест. Лутфан, дертар боз кӯшиш кунед.
    .short = Ҳоло имкон нест. Дертар боз кӯшиш кунед.
# Answers: common-agree.
privacy-back = Сим-корт ё аккаунти нав мегиред? Мо ба Шумо рамзи 12-рақама дода метавонем. Онро аз он ҷо ба мо нависед, гуфтугӯро давом медиҳем. Ҳоло нишон диҳем?
    .short = Рамзи 12-рақама барои сим-корти нав. Ҳоло нишон диҳем?
privacy-back_word =
    Рамзи 12-рақамаи Шумо: { $word }
    Онро дар ҷойе нависед, ки танҳо Шумо мебинед. Ин паёмро нест кунед.
    Рамзро аз сим-корт ё аккаунти нав ба мо нависед. Он як бор кор мекунад. Рамзҳои пешина дигар кор намекунанд.
    .short = { $word } Рамзро нигоҳ доред. Аз сим-корти нав нависед. Як бор кор мекунад.
