# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Муроҷиати нав
desk_links-new-lead = Барои касе, ки занг мезанад ё дар назди Шумост. Муроҷиат дарҳол аз они Шумост.
desk_links-source = Одам чӣ тавр муроҷиат кард?
desk_links-sources =
    .phone = Бо телефон
    .walk_in = Худаш омад
desk_links-language = Одам бо кадом забон гап мезанад?
desk_links-stays-in = Ӯ ҳоло дар куҷост?
desk_links-comes-from = Шиносномаи ӯ аз кадом кишвар аст?
desk_links-unknown = Маълум нест
desk_links-child = Синни ӯ аз 18 кам аст?
desk_links-tier = Ин чӣ қадар таъҷилӣ аст?
desk_links-tier-hint = Аз рӯи он чи мешунавед, интихоб кунед. Саволҳо баъд метавонанд онро таъҷилитар кунанд.
desk_links-discreet = Эҳтиёт: шояд касе гӯш мекунад ё мехонад
desk_links-open = Кушодани муроҷиат
desk_links-pick = Чизе намерасад ё мувофиқ нест. Лутфан, боз интихоб кунед.
desk_links-twice = Ин варақа пештар фиристода шуд. Варақаи навро кушоед.

## The questions, read aloud
desk_links-ask = Саволҳо
desk_links-ask-lead = Ҳеҷ чиз фиристода намешавад. Шумо суханонро бо овоз мехонед ва ҷавоби одамро пахш мекунед.
desk_links-begin = Оғоз аз:
desk_links-flows =
    .trouble = Одам дар душворӣ аст
    .check = Сафар, ҳанӯз нарафтааст
    .someone_else = Аз ҳоли каси дигар нигарон аст
    .numbers = Рақамҳои телефон
desk_links-typed = Ё ҷавобашро нависед
desk_links-typed-do = Қабул кардан
desk_links-other_question = Ҳоло саволи дигар истодааст. Ба саҳифа нигаред ва ба он ҷавоб диҳед.
desk_links-not_read = Ин ҷавобро нафаҳмидем. Аз рӯйхат интихоб кунед ё ба тарзи дигар нависед.

## A number to call back, and consent
desk_links-call = Занг ба одам, розигӣ
desk_links-call-lead = Танҳо рақаме, ки барои ҳамин занг доданд. Он махфӣ нигоҳ дошта мешавад ва ҳангоми бастани муроҷиат пок мешавад.
desk_links-call-number = Рақам
desk_links-call-when = Кай занг задан бехатар аст?
desk_links-times =
    .now = Дар ҳар вақт
    .morning = Пагоҳӣ
    .noon = Нисфирӯзӣ
    .evening = Бегоҳӣ
    .night = Шабона
desk_links-call-keep = Нигоҳ доштани рақам
desk_links-call-forget = Пок кардани рақам
desk_links-call-kept = Рақам барои ҳамин занг нигоҳ дошта шуд.
desk_links-call-gone = Рақам пок шуд.
desk_links-bad_number = Ин рақами телефон нест. Ҳеҷ чиз нигоҳ дошта нашуд.
desk_links-consent-lead = Бо овоз хонед. Бе «ҳа» суханон ва қайдҳо баъди 72 соат пок мешаванд.
desk_links-consent-do = Одам «ҳа» гуфт
desk_links-consent-ok = Розигӣ навишта шуд.
