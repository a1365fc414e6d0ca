# Гуфтугӯ: бозпас гирифтани ҷавоб, ҳақиқат дар бораи расидан, экрани телефон, файлҳо, тарҷума. Барои кормандон.

## Taking an answer back
desk_talk-leaves = Пас аз { $seconds } с меравад
desk_talk-leaving = Ҳоло меравад
desk_talk-undo = Нафиристодан
desk_talk-undone = Бозпас гирифта шуд, чизе нарафт. Суханони Шумо боз дар майдон ҳастанд.
desk_talk-undo-late = Дер шуд: суханон рафта истодаанд. Чизе бозпас гирифта нашуд.
desk_talk-withdraw = Бозпас гирифтан
desk_talk-taken-back = Ҷавоб пеш аз рафтан бозпас гирифта шуд.

## What became of a message
desk_talk-again = Аз нав фиристодан
desk_talk-again-hint = Шояд дар телефон ду бор пайдо шавад.
desk_talk-again-not = Аз нав фиристодан мумкин нест: суханон расидаанд ё дигар нигоҳ дошта намешаванд.
desk_talk-once-more = Бори дигар фиристода шуд
desk_talk-twice = Бори дигар фиристода шуд: шояд ду бор расад
desk_talk-theirs = Ба забони одам
desk_talk-why =
    .number = ин рақам паём намегирад
    .off = телефон хомӯш ё берун аз шабака аст
    .blocked = моро масдуд кард ё «стоп» навишт
    .stopped = одам хоҳиш кард, ки нанависем
    .gone = дар ин суроға дигар касе нест
    .refused = шабака ин матнро нагирифт
    .session = 24 соат гузашт: аввал одам нависад
    .ours = дар ҳисоби мо хато ҳаст, ба маъмур гӯед
    .busy = шабака банд аст, боз мекӯшем
    .wire = алоқа канда шуд, боз мекӯшем
    .words = паём сохта нашуд
    .other = шабака рамзи номаълум дод

## The agreed word
desk_talk-word = Калимаи махфӣ
desk_talk-word-state =
    .none = Калимаи махфӣ нест
    .given = Калимаи махфӣ гуфта шуд
    .owed = Ҷавобҳо мунтазири калимаи махфианд
    .wrong = Калима се бор хато, ҷавобҳо пинҳонанд
desk_talk-word-hint = Танҳо агар бо овоз аниқ карда бошед, ки ин ҳамон одам аст ва навиштан бехатар аст.
desk_talk-word-reason = Чӣ тавр санҷидед? Ҷавоб ҳамчун қайд мемонад.
desk_talk-word-overrule = Ин ҳамон одам аст: ҷавобҳоро нишон додан
desk_talk-word-overruled = Калима дигар лозим нест. Ҷавобҳои мунтазир мераванд.
desk_talk-word-not-owed = Дар ин муроҷиат калима лозим нест.

## The phone's picture
desk_talk-phone = Экрани телефон
desk_talk-phone-title = Телефон, муроҷиати { $number }
desk_talk-phone-hint = Ҳоло дар телефон чунин менамояд: ҳамон суханон, ҳамон забон.
desk_talk-phone-empty = Дар ин телефон паёми мо нест.
desk_talk-phone-close = Пӯшидан
desk_talk-back-to-case = Ба муроҷиат
desk_talk-phone-mark =
    .sent = рафт, расиданаш маълум нест
    .unknown = шояд нарасидааст
    .failed = нарасид

## Files people send
desk_talk-file =
    .voice = Паёми овозӣ
    .photo = Сурат
    .video = Видео
    .file = Файл
desk_talk-kb = { $count } КБ
desk_talk-file-open-photo = Кушодани сурат
desk_talk-file-open-video = Кушодани видео
desk_talk-file-warning = Шояд дидан вазнин бошад. Дидани Шумо қайд мешавад.
desk_talk-file-clear = Равшан нишон додан
desk_talk-file-keep = Нигоҳ доштани файл
desk_talk-file-keep-note = Танҳо дар компютери барои чунин файлҳо кушоед.
desk_talk-file-not-yours = Танҳо касе, ки муроҷиатро дорад, кушода метавонад.
desk_talk-file-child = Кушода нашуд: шояд то 18-сола бошад. Сурат напурсед.
desk_talk-file-no-door = Инро дар ин ҷо кушодан мумкин нест. Хоҳиш кунед, ки бо сухан нависад.
desk_talk-file-large = Файл хеле калон аст, ин ҷо кушода намешавад.
desk_talk-file-gone = Ин файл дигар нест.
desk_talk-file-slow = Файл сари вақт наомад. Боз кӯшиш кунед.
desk_talk-file-away = Ҳоло файлро гирифтан мумкин нест. Боз кӯшиш кунед.
desk_talk-file-ours = Файлро гирифтан мумкин нест. Ба маъмур гӯед.
desk_talk-copy = Нусхаи координатҳо
desk_talk-copied = Нусха гирифта шуд
desk_talk-place-note = Вақте муроҷиат баста мешавад, макон нест карда мешавад.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Ба ин телефон SMS бо рақам ё пайванд фиристодан мумкин нест: чунин паём намеравад.
desk_talk-road-ascii = Суханони Шумо бо ҳарфҳои оддии лотинӣ мераванд, аломатҳои дигар партофта мешаванд.
desk_talk-road-latin = Суханони Шумо бо ҳарфҳои лотинӣ мераванд.
desk_talk-road-apart = Аз 70 ҳарф зиёд бошад, бо ҳарфҳои лотинӣ меравад. Аз 160 ҳарф зиёд бошад, чанд паёми рақамдор мешавад.
desk_talk-road-long = Аз 200 ҳарф зиёд бошад, бо ҳарфҳои лотинӣ меравад.

## Interpreters
desk_talk-interpret-ask = Тарҷума хостан
desk_talk-interpret-draft = Ба тарҷума додан: { $language }
desk_talk-interpret-asked = Тарҷума хоста шуд. Тарҷумон танҳо ин паёмро мебинад.
desk_talk-interpret-waits = Мунтазири тарҷумон: { $languages }
desk_talk-interpret-by = Тарҷума: { $name }
desk_talk-interpret-ready = Тарҷумаи ҷавоби Шумо:
desk_talk-interpret-use = Ба майдон гузоштан
desk_talk-interpret-used = Тарҷума дар майдон аст. Хонед ва фиристед.
desk_talk-interpret-already = Ин тарҷума аллакай хоста шудааст.
desk_talk-interpret-same = Ин аллакай ба ҳамин забон аст.
desk_talk-interpret-nothing = Дар ин ҷо чизе барои тарҷума нест.
desk_talk-interpret-taken = Инро каси дигар тарҷума мекунад ё тарҷума дигар лозим нест.
desk_talk-interpret-long = Тарҷума хеле дароз аст. Кӯтоҳ кунед.
desk_talk-interpret-lead = Забонҳои Шумо: { $languages }. Шумо танҳо як паёмро мебинед ва дигар ҳеҷ чизро.
desk_talk-interpret-open = Мунтазири тарҷума
desk_talk-interpret-none = Чизе мунтазир нест. Хоҳишҳои нав худашон ин ҷо пайдо мешаванд.
desk_talk-interpret-size = Аломатҳо: { $count }
desk_talk-interpret-take = Тарҷума кардан
desk_talk-interpret-answer = Тарҷума
desk_talk-interpret-send = Супурдан
desk_talk-interpret-back = Ба каси дигар гузоштан
