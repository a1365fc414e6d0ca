# Навбати оператор. Калимаҳо барои кормандон. Тавзеҳот: locales/en.

## Above the queue
desk_queue-take_next = Навбатиро гирифтан
desk_queue-take_next_hint = Таъҷилитарин муроҷиати озод. Тугма: T
desk_queue-none = Ҳеҷ кас операторро интизор нест.
desk_queue-busy = Ин муроҷиатҳоро ҳамкорон гирифтанд. Боз кӯшиш кунед.
desk_queue-filter = Филтр
desk_queue-filters = Филтр
    .tier = Таъҷилият
    .locale = Забон
    .country = Кишвар
    .child = То 18-сола
    .who = Дар дасти кӣ
desk_queue-all = Ҳама
desk_queue-who = Дар дасти кӣ
    .mine = Аз они ман
    .free = Озод
    .others = Дар назди ҳамкорон
desk_queue-child_only = Танҳо касоне, ки шояд то 18-солаанд
desk_queue-apply = Нишон додан
desk_queue-clear = Бардоштани филтр: { $name }
desk_queue-clear_all = Бардоштани ҳамаи филтрҳо
desk_queue-hidden = Филтр пинҳон кард: { $count }. Хатар ҳамеша намоён аст.
desk_queue-more = Боз нишон додан. Мондааст: { $count }
desk_queue-beyond = Нишон дода нашуд: { $count }
desk_queue-with_partners = Дар назди шарикон
desk_queue-closed = Муроҷиатҳои басташуда
desk_queue-still = Шумо дар ҷоед? Муроҷиатҳои Шумо ба зудӣ ба навбат бармегарданд.
desk_queue-still_yes = Ман дар ҷоям

## On a card
desk_queue-foreign = забони Шумо нест
desk_queue-overdue = Ҷавоб аз { $at } дер монд
desk_queue-owed = Калимаи махфӣ пурсида шуд
desk_queue-handed = Ба Шумо { $name } супурд
desk_queue-source = Чӣ тавр омад
    .phone = Бо телефон
    .walk_in = Худаш омад
desk_queue-deleted = Одам ҳамаро нест кард
desk_queue-deleted_more = Одам ҳама чизро дар бораи худ нест кард. Касе нест, ки ба ӯ ҷавоб диҳед. Муроҷиатро бандед.
desk_queue-bury = Бастани муроҷиат
desk_queue-confirm_by = Тасдиқ то { $at }
desk_queue-is_confirmed = Шарик тасдиқ кард

## Handing over and back
desk_queue-transfer = Супурдан
desk_queue-transfer_to = Ба ҳамкори навбатдор
desk_queue-transfer_nobody = Ҳоло дар навбатдорӣ каси дигар нест. Муроҷиатро ба навбат баргардондан мумкин аст.
desk_queue-handover = Ҳамкори навбатӣ чиро бояд донад
desk_queue-handover_hint = Далелҳои кӯтоҳ: чӣ ваъда шуд, баъд чӣ.
desk_queue-transfer_do = Ба ҳамкор супурдан
desk_queue-transfer_hint = Агар дар 5 дақиқа накушояд, муроҷиат ба навбат бармегардад.
desk_queue-transfer_ok = Супурда шуд. Қайд нигоҳ дошта шуд.
desk_queue-no_colleague = Ин ҳамкор ҳоло дар навбатдорӣ нест. Муроҷиат супурда нашуд.
desk_queue-back_note = Қайд барои ҳамкори навбатӣ (агар хоҳед)

## Referring
desk_queue-refer = Равон кардан
desk_queue-partner = Шарик
desk_queue-partner_hint = Ном ё ҷойро нависед ва интихоб кунед.
desk_queue-no_partners = Рӯйхати шарикон холӣ аст. Онро супервизор пур мекунад.
desk_queue-open_partners = Кушодани рӯйхат
desk_queue-consent = Одам ба ин шарик розӣ шуд
desk_queue-told = Ба шарик чӣ гуфта шуд
desk_queue-told_hint = Танҳо он чи одам иҷозат дод.
desk_queue-refer_do = Ба шарик равон кардан
desk_queue-refer_hint = Агар дар 24 соат тасдиқ нашавад, муроҷиат ба навбат бармегардад.
desk_queue-refer_ok = Равон карда шуд. Аз шарик тасдиқ пурсед.
desk_queue-referral = Равонкунӣ
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Тасдиқро то { $at } интизорем.
desk_queue-referral_confirmed = Шарик тасдиқ кард · { $by } · { $at }
desk_queue-referral_told = Ба онҳо гуфта шуд:
desk_queue-confirm = Тасдиқ карданд: одам дар назди онҳост
desk_queue-confirm_ok = Тасдиқ шуд. Муроҷиатро бастан мумкин аст.
desk_queue-decline = Наметавонанд: ба навбат баргардондан
desk_queue-decline_ok = Муроҷиат боз дар навбат аст.
desk_queue-why = Чӣ тавр тамом шуд
    .unconfirmed = дар 24 соат тасдиқ нашуд
    .overtaken = ба шарики дигар муроҷиат шуд
    .closed = муроҷиат баста шуд
    .declined = шарик натавонист
desk_queue-event = Чӣ шуд
    .transferred = Ба ҳамкор супурда шуд
    .confirmed = Шарик тасдиқ кард
    .unconfirmed = Шарик дар 24 соат тасдиқ накард
    .forgotten = Одам ҳама чизро дар бораи худ нест кард

## Refusals
desk_queue-close_changed = Ҳангоми бастан одам навишт. Муроҷиат баста нашуд. Аввал сатрҳои навро хонед.
desk_queue-no_consent = Бе розигии худи одам ӯро ба ҷойе равон намекунем. Аввал аз ӯ пурсед.
desk_queue-which_partner = Аз рӯйхат як шарикро интихоб кунед.
desk_queue-words_missing = Аввал чанд калима нависед.
desk_queue-words_long = Хеле дароз. Ҳеҷ чиз нигоҳ дошта нашуд.

## Closed cases
desk_queue-closed_lead = Дар 30 рӯзи охир баста шудаанд. Онҳоро боз кушодан мумкин аст.
desk_queue-closed_empty = Дар 30 рӯзи охир чизе баста нашуд.
desk_queue-number = Рақами муроҷиат
desk_queue-find = Ҷустуҷӯ
desk_queue-not_found = Муроҷиат бо чунин рақам нест.
desk_queue-closed_at = Баста шуд
desk_queue-outcome = Натиҷа

## The directory of partners
desk_queue-partners = Шарикон
desk_queue-partners_lead = Одамонро бо розигиашон ба кӣ равон мекунем.
desk_queue-partners_empty = Ҳоло шарикон нестанд.
desk_queue-partners_empty_more = Ташкилотҳоеро илова кунед, ки бо онҳо кор мекунед. Танҳо он чи худатон санҷидаед.
desk_queue-partners_none = Чизе мувофиқ нест. Калимаҳои камтар нависед.
desk_queue-search = Ном ё ҷой
desk_queue-add = Илова кардани шарик
desk_queue-edit = Тағйир додан
desk_queue-save = Нигоҳ доштан
desk_queue-hide = Пинҳон кардан
desk_queue-unhide = Боз нишон додан
desk_queue-hidden_list = Шарикони пинҳон
desk_queue-shown_list = Шарикони амалкунанда
desk_queue-check = Имрӯз санҷида шуд
desk_queue-checked = Санҷида шуд: { $at } · { $name }
desk_queue-stale = 90 рӯз санҷида нашуд
desk_queue-name = Ном
desk_queue-kind = Навъ
    .shelter = Паноҳгоҳ
    .lawyer = Ҳуқуқшинос
    .psychologist = Равоншинос
    .doctor = Духтур
    .consulate = Консулгарӣ
    .other = Дигар
desk_queue-country = Кишвар
desk_queue-place = Шаҳр ё ҷой
desk_queue-languages = Забонҳо
desk_queue-contact = Чӣ тавр алоқа кардан
desk_queue-contact_hint = Танҳо барои ҳамкорон. Рамзгузоришуда нигоҳ дошта мешавад.
desk_queue-takes = Киро қабул мекунанд ва киро не
desk_queue-bad_name = Ном бояд аз 1 то 120 аломат бошад.
desk_queue-bad_choice = Навъ, кишвар ва забонҳоро аз рӯйхат интихоб кунед.
desk_queue-no_partner = Чунин шарик нест.
desk_queue-any = Ҳар кадом
