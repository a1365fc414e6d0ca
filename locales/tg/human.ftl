# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Агар одам дар ин ҷо ба Шумо нависад, бехатар аст?
    .short = Мумкин аст, ки одам дар ин ҷо нависад?
    .yes = Ҳа, ба ман дар ин ҷо нависед
    .yes_short = ҳа
    .no = Не, дар ин ҷо не
    .no_short = не
    .call = Лутфан, ба ман занг занед
    .call_short = занг занед
human-until = То кай дар ин ҷо ба Шумо навиштан бехатар аст?
    .short = То кай навиштан мумкин аст?
    .hour = 1 соат
    .hour_short = як соат
    .three = 3 соат
    .three_short = се соат
    .day = 24 соат
    .day_short = як рӯз
    .unsure = Аниқ намедонам
    .unsure_short = намедонам
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Розӣ ҳастед, ки ин гуфтугӯро нигоҳ дорем?
    Барои чӣ: то одамони ин ҷо ба Шумо кӯмак карда тавонанд.
    Кӣ мебинад: онҳое, ки дар ин ҷо кор мекунанд. Ташкилоти шарик танҳо бо розигии Шумо.
    Агар кӯдак ё ҷони касе дар хатар бошад, метавонем ба дигарон гӯем. Вақте бехатар шавад, ба Шумо хабар медиҳем.
    Барои омор танҳо мешуморем, ки чанд нафар буданд. Ном ва гапҳоро намегирем.
    Чанд вақт: то 12 моҳ баъди тамом шудани гуфтугӯ.
    Метавонед хоҳиш кунед, ки онро нишон диҳем. Барои пас гирифтани розигӣ нависед: нест кардан.
    Метавонед гузаронед ё бас кунед. Бо ҷавоби «не» ҳам ба одам навишта метавонед.
    .short = Гуфтугӯро барои кӯмак нигоҳ дорем? Кормандон мебинанд, шарикон бо розигии Шумо. 12 моҳ. Бе ном мешуморем. Ҳар вақт дидан, гузаронидан, бас ё нест кардан мумкин аст.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Калимаеро интихоб кунед, ки танҳо Шумо медонед.
    Одаме, ки ҷавоб медиҳад, метавонад онро пурсад, то Шуморо шиносад.
    Калимаро дар ин ҷо нависед ё гузаронед.
    .short = Калимае нависед, ки танҳо Шумо медонед. Баъд метавонем пурсем.
    .skip = Гузаронидан
    .skip_short = гузаронидан
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Одами навбатдор дар ҷояш аст. Навбати баъдӣ аз они Шумост.
       *[other] Одами навбатдор дар ҷояш аст. Пеш аз Шумо интизоранд: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Одам ин ҷост. Баъд навбати Шумост.
           *[other] Одам ин ҷост. Пеш аз Шумо: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Ҳоло навбатдор нест. Гуфта наметавонем, ки кай ҷавоб медиҳанд.
       *[other] То { $at } навбатдор нест.
    }
    Агар интизор шуда натавонед, 0 нависед. Рақами телефон мегиред.
    .short =
        { $at ->
            [none] Ҳоло касе нест. 0 = рақам.
           *[other] То { $at } касе нест. 0 = рақам.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Рӯзҳои охир одамон { $pace } дақиқа интизор шуданд.
    .short = Рӯзҳои охир одамон { $pace } дақиқа интизор шуданд.
# Follows either of the two before.
human-waiting_more = То он вақт метавонед дар ин ҷо нависед. Касе, ки ҷавоб медиҳад, аввал инро мехонад.
    .short = То он вақт метавонед дар ин ҷо нависед.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Хуб, дар ин ҷо наменависем. Метавонед занг занед:
    .short = Тел.:
human-not_here_call = Мехоҳед, ки мо ба Шумо занг занем?
    .short = Ба Шумо занг занем?
    .call = Ҳа, ба ман занг занед
    .call_short = ҳа
    .no = Не
    .no_short = не
human-not_here_line = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.

## The person wants to be called

human-call_at = Кай ба Шумо занг задан бехатар аст? Вақти маҳаллии Шумо.
    .short = Кай занг занем? Вақти маҳаллии Шумо.
    .morning = Пагоҳӣ
    .morning_short = пагоҳӣ
    .noon = Нисфирӯзӣ
    .noon_short = нисфирӯзӣ
    .evening = Бегоҳӣ
    .evening_short = бегоҳӣ
    .night = Шабона
    .night_short = шабона
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Ба кадом рақам занг занем? Нависед.
    .short = Ба кадом рақам? Нависед.
    .this = Ба рақаме, ки аз он менависам
    .this_short = ҳамин рақам
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Ин ба рақами телефон монанд нест.
    Рақамро бо рамзи кишвар чунин нависед: { $form }
    .short = Ин рақами телефон нест. Чунин нависед: { $form }
# No promise of an exact time.
human-call_noted =
    Навишта гирифтем. Одами навбатдор мебинад, ки кай занг задан лозим аст.
    Мо танҳо дар вақти интихобкардаи Шумо занг мезанем.
    .short = Навишта гирифтем. Танҳо дар вақти интихобкардаатон занг мезанем.
