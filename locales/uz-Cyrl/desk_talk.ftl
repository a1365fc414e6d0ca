### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Suhbat: javobni qaytarib olish, yetkazish haqidagi haqiqat, telefon ekrani, fayllar, tarjima. Xodimlar uchun.

## Taking an answer back
desk_talk-leaves = { $seconds } сониядан кейин кетади
desk_talk-leaving = Кетмоқда
desk_talk-undo = Юбормаслик
desk_talk-undone = Қайтариб олинди, ҳеч нарса кетмади. Сўзларингиз яна майдонда.
desk_talk-undo-late = Кеч бўлди: сўзлар кетмоқда. Қайтариб олиб бўлмади.
desk_talk-withdraw = Қайтариб олиш
desk_talk-taken-back = Жавоб кетмасдан олдин қайтариб олинди.

## What became of a message
desk_talk-again = Қайта юбориш
desk_talk-again-hint = Хабар телефонда икки марта чиқиши мумкин.
desk_talk-again-not = Қайта юбориб бўлмайди: сўзлар етган ёки сақланмайди.
desk_talk-once-more = Яна бир марта юборилди
desk_talk-twice = Яна бир марта юборилди: икки марта етиши мумкин
desk_talk-theirs = Одамнинг тилида
desk_talk-why =
    .number = бу рақам хабар олмайди
    .off = телефон ўчиқ ёки тармоқдан ташқарида
    .blocked = бизни блоклаган ёки «стоп» деган
    .stopped = одам ёзмасликни сўраган
    .gone = бу манзилда энди ҳеч ким йўқ
    .refused = тармоқ бу матнни қабул қилмади
    .session = 24 соат ўтди: аввал одам ёзсин
    .ours = бизда хато бор, администраторга айтинг
    .busy = тармоқ банд, яна уринамиз
    .wire = алоқа узилди, яна уринамиз
    .words = хабар тузилмади
    .other = тармоқ бизга номаълум код берди

## The agreed word
desk_talk-word = Махфий сўз
desk_talk-word-state =
    .none = Махфий сўз келишилмаган
    .given = Махфий сўз айтилди
    .owed = Жавоблар махфий сўзни кутмоқда
    .wrong = Сўз уч марта хато, жавоблар яширилди
desk_talk-word-hint = Фақат овозидан ўша одам эканига ва ёзиш хавфсизлигига ишонч ҳосил қилсангиз.
desk_talk-word-reason = Қандай текширдингиз? Бу эслатма бўлиб сақланади.
desk_talk-word-overrule = Бу ўша одам: жавобларни кўрсатиш
desk_talk-word-overruled = Сўз энди керак эмас. Кутган жавоблар кетади.
desk_talk-word-not-owed = Бу мурожаатда сўз керак эмас.

## The phone's picture
desk_talk-phone = Телефон экрани
desk_talk-phone-title = Телефон, мурожаат { $number }
desk_talk-phone-hint = Телефонда ҳозир шундай кўринади: ўша сўзлар, ўша тил.
desk_talk-phone-empty = Бу телефонда бизнинг хабарлар йўқ.
desk_talk-phone-close = Ёпиш
desk_talk-back-to-case = Мурожаатга
desk_talk-phone-mark =
    .sent = кетди, етгани номаълум
    .unknown = етмаган бўлиши мумкин
    .failed = етмади

## Files people send
desk_talk-file =
    .voice = Овозли хабар
    .photo = Сурат
    .video = Видео ёзув
    .file = Файл
desk_talk-kb = { $count } КБ
desk_talk-file-open-photo = Суратни очиш
desk_talk-file-open-video = Видеони очиш
desk_talk-file-warning = Кўриш оғир бўлиши мумкин. Кўрганингиз қайд этилади.
desk_talk-file-clear = Аниқ кўрсатиш
desk_talk-file-keep = Файлни сақлаш
desk_talk-file-keep-note = Фақат бундай файллар учун ажратилган компьютерда очинг.
desk_talk-file-not-yours = Фақат мурожаатни олган киши оча олади.
desk_talk-file-child = Очилмади: 18 га тўлмаган бўлиши мумкин. Сурат сўраманг.
desk_talk-file-no-door = Буни шу ерда очиб бўлмайди. Сўз билан ёзишини сўранг.
desk_talk-file-large = Файл жуда катта, бу ерда очилмайди.
desk_talk-file-gone = Бу файл энди йўқ.
desk_talk-file-slow = Файл вақтида келмади. Яна уриниб кўринг.
desk_talk-file-away = Ҳозир файлни олиб бўлмайди. Яна уриниб кўринг.
desk_talk-file-ours = Файлни олиб бўлмайди. Администраторга айтинг.
desk_talk-copy = Координаталарни нусхалаш
desk_talk-copied = Нусхаланди
desk_talk-place-note = Мурожаат ёпилганда жой ўчирилади.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Телефон рақами ёки ҳавола ёзилган SMS бу телефонга кетмайди: бундай хабар ушлаб қолинади.
desk_talk-road-ascii = Сўзларингиз оддий лотин ҳарфлари билан кетади, бошқа белгилар тушиб қолади.
desk_talk-road-latin = Сўзларингиз лотин ҳарфлари билан кетади.
desk_talk-road-apart = 70 ҳарфдан ошса, лотин ҳарфлари билан кетади. 160 ҳарфдан ошса, рақамланган бир неча хабар бўлиб кетади.
desk_talk-road-long = 200 ҳарфдан ошса, лотин ҳарфлари билан кетади.

## Interpreters
desk_talk-interpret-ask = Таржима сўраш
desk_talk-interpret-draft = Таржимага бериш: { $language }
desk_talk-interpret-asked = Таржима сўралди. Таржимон фақат шу хабарни кўради.
desk_talk-interpret-waits = Таржимонни кутмоқда: { $languages }
desk_talk-interpret-by = Таржима: { $name }
desk_talk-interpret-ready = Жавобингиз таржимаси:
desk_talk-interpret-use = Майдонга қўйиш
desk_talk-interpret-used = Таржима майдонда. Ўқинг, кейин юборинг.
desk_talk-interpret-already = Бу таржима аллақачон сўралган.
desk_talk-interpret-same = Бу аллақачон шу тилда.
desk_talk-interpret-nothing = Бу ерда таржима қиладиган нарса йўқ.
desk_talk-interpret-taken = Буни бошқа биров таржима қилмоқда ёки таржима энди керак эмас.
desk_talk-interpret-long = Таржима жуда узун. Қисқартиринг.
desk_talk-interpret-lead = Тилларингиз: { $languages }. Сиз фақат битта хабарни кўрасиз, бошқа ҳеч нарсани эмас.
desk_talk-interpret-open = Таржима кутаётганлар
desk_talk-interpret-none = Ҳеч нарса кутмаяпти. Янги сўровлар бу ерда ўзи чиқади.
desk_talk-interpret-size = Белгилар: { $count }
desk_talk-interpret-take = Таржима қилиш
desk_talk-interpret-answer = Таржима
desk_talk-interpret-send = Топшириш
desk_talk-interpret-back = Бошқага қолдириш
