# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Ҳа ё не
    .yes = Ҳа
    .no = Не
    .unsure = Аниқ намедонам
    .skip = Гузаронидан
common-yes_no_na = Ҳа ё не
    .yes = Ҳа
    .no = Не
    .unsure = Аниқ намедонам
    .skip = Ба ман дахл надорад
    .skip_short = гузаронидан
common-sure = Ҳа ё не
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
    .unsure = Аниқ намедонам
    .unsure_short = намедонам
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Ҳа ё не
    .yes = ҳа
    .no = не
    .unsure = ?
common-agree = Ҳа ё не
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
common-other_country = Кишвари дигар
    .short = дигар

## What we could not use. The present question is asked again right after.

common-not_understood = Мо нафаҳмидем. Лутфан, боз интихоб кунед ё нависед.
    .short = Нафаҳмидем. Лутфан, боз интихоб кунед.
common-old_button = Ин тугмаи саволи пештара аст. Лутфан, ба ин савол ҷавоб диҳед.
    .short = Он саволи пештара буд. Лутфан, ба ин савол ҷавоб диҳед.
common-flow_changed = Safar нав шуд. Аз меню идома медиҳем.
    .short = Навсозӣ шуд. Ана меню.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Дар системаи мо чизе вайрон шуд. Гапҳои Шумо нигоҳ дошта шуданд.
    Вақте навбатдор меояд, онҳоро мехонад. Агар интизор шуда натавонед, 0 нависед.
    .short = Хато аз мост. Гапҳоятон нигоҳ дошта шуданд. 0 = рақам.
common-voice = Бот паёми овозиро шунида наметавонад. Лутфан, нависед ё одамро даъват кунед.
    .short = Паёми овозиро шунида наметавонем. Лутфан, нависед.
common-picture = Бот суратро дида наметавонад. Лутфан, нависед ё одамро даъват кунед.
    .short = Суратро дида наметавонем. Лутфан, нависед.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Мо суратро накушодем. Лутфан, сурат нафиристед. Метавонед нависед.
    .short = Мо онро накушодем. Лутфан, сурат нафиристед.
common-document = Бот файлро хонда наметавонад. Лутфан, нависед ё одамро даъват кунед.
    .short = Файлро хонда наметавонем. Лутфан, нависед.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Ташаккур. Маконатон ба мо расид. Вақте гуфтугӯ баста шавад, ин маълумотро нест мекунем.
    .short = Ташаккур. Ба мо расид.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Фиристодани макони ман
    .short = Фиристодани макони ман
common-place_not_now = Маконро танҳо вақте мегирем, ки дар хатар бошед. Онро нигоҳ надоштем.
    .short = Ҳоло лозим нест. Нигоҳ надоштем.
common-place_unseen = Харитаро намебинем ва маконатонро нигоҳ надоштем. Бо калимаҳо нависед: шаҳр, кӯча, дар паҳлӯ чӣ ҳаст.
    .short = Харитаро намебинем. Бо калимаҳо нависед, ки дар куҷоед.
common-contact = Мо контактҳои одамони дигарро нигоҳ намедорем. Инро ҳам нигоҳ надоштем.
    .short = Ин контактро нигоҳ надоштем.
common-sticker = Бот стикерро хонда наметавонад. Лутфан, бо калимаҳо нависед.
    .short = Лутфан, бо калимаҳо нависед.
common-edited = Тағйири паёмҳои кӯҳнаро намебинем. Лутфан, аз нав нависед.
    .short = Тағйирро намебинем. Лутфан, аз нав нависед.
common-missed_call = Шумо ба мо занг задед. Дар ин ҷо ба занг ҷавоб намедиҳанд. Лутфан, нависед. Ё барои гирифтани рақам 0 нависед.
    .short = Шумо занг задед. Лутфан, нависед. 0 = рақам.
common-other = Бот чунин паёмро хонда наметавонад. Лутфан, бо калимаҳо нависед.
    .short = Инро хонда наметавонем. Лутфан, бо калимаҳо нависед.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Мо онро расондем. Онро одам мехонад.
    .short = Расондем. Одам мехонад.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Мо онро нигоҳ доштем. Ҳоло навбатдор нест.
       *[other] Мо онро нигоҳ доштем. То { $at } навбатдор нест.
    }
    Агар интизор шуда натавонед, 0 нависед. Рақами телефон мегиред.
    .short =
        { $at ->
            [none] Нигоҳ доштем. Ҳоло касе нест. 0 = рақам.
           *[other] Нигоҳ доштем. То { $at } касе нест. 0 = рақам.
        }
common-joined = Акнун одам дар ин ҷост. Шумо ба одам менависед, на ба бот.
    .short = Акнун одам дар ин ҷост.
common-handed_back = Гуфтугӯро бо Шумо одами дигар идома медиҳад. Лутфан, каме интизор шавед.
    .short = Гуфтугӯро бо Шумо одами дигар идома медиҳад.
common-case_closed = Ин гуфтугӯ баста шуд. Ҳар вақт метавонед боз нависед.
    .short = Ин гуфтугӯ баста шуд. Ҳар вақт нависед.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Мо дигар наменависем. Агар ба мо нависед, мо дар ин ҷоем.
    .short = Мо дигар наменависем. Ҳар вақт метавонед нависед.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Барои аз нав навиштан аввал { $word } фиристед.
    .short = Барои аз нав навиштан аввал { $word } фиристед.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 соат = 60 дақиқа.
    .short = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 соат = 60 дақиқа.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Салом. Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Салом. Ҳар вақт ки ба Шумо қулай бошад, нависед.
common-check_in = Салом. Аҳволатон чӣ хел? Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Салом. Аҳволатон чӣ хел? Ҳар вақт ки ба Шумо қулай бошад, нависед.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Ба ин телефон бо SMS рақам фиристода намешавад. Аз телефони дигар ё дар Telegram нависед.
    .short = Ба ин телефон бо SMS рақам фиристода намешавад. Аз телефони дигар ё дар Telegram нависед.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Ҷавоби ин SMS ба мо намерасад. Занг занед ё бо роҳи дигар нависед.
    .short = Ҷавоби ин SMS ба мо намерасад. Занг занед ё бо роҳи дигар нависед.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Ҷавобро ба рақаме нависед, ки пештар ба он навиштед.
    .short = Ҷавобро ба рақаме нависед, ки пештар ба он навиштед.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Ҳоло ба Шумо чӣ лозим аст?
    .short = Ҳоло ба Шумо чӣ лозим аст?
common-lost = Бо суханони худ нависед, ки ба Шумо чӣ лозим аст. Ё 0 нависед: рақами телефон мегиред.
    .short = Нависед, ки чӣ лозим аст. 0 = рақам.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Саломат бошед. Ҳар вақт лозим шавад, нависед.
    .short = Саломат бошед. Ҳар вақт нависед.
common-back_to_questions = Ба саволҳо бармегардем.
    .short = Ба саволҳо бармегардем.
common-language_now = Бо забони тоҷикӣ давом медиҳем.
    .short = Бо забони тоҷикӣ давом медиҳем.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Кӯмак
    .short = Кӯмак
common-leave_button = Баромадан
    .short = Баромадан
# The last line of an SMS: the two keys that always work.
common-keys = 0 кӯмак 9 баромадан
    .short = 0 кӯмак 9 баромадан
# Stands after a list of reasons that was cut.
common-reasons_more = Сабабҳои дигар ҳам ҳастанд. Дар бораи онҳо аз одам пурсед.
    .short = Боз сабабҳо ҳастанд.
