# Әңгіме: жауапты қайтарып алу, жеткізу туралы шындық, телефон экраны, файлдар, аударма. Қызметкерлер үшін.

## Taking an answer back
desk_talk-leaves = { $seconds } секундтан кейін кетеді
desk_talk-leaving = Кетіп жатыр
desk_talk-undo = Жібермеу
desk_talk-undone = Қайтарып алынды, ештеңе жіберілген жоқ. Сөзіңіз қайтадан өрісте.
desk_talk-undo-late = Кеш: сөздер жіберіліп жатыр. Қайтарып алу мүмкін болмады.
desk_talk-withdraw = Қайтарып алу
desk_talk-taken-back = Жауап кетпей тұрып қайтарылып алынды.

## What became of a message
desk_talk-again = Қайта жіберу
desk_talk-again-hint = Телефонда екі рет тұруы мүмкін.
desk_talk-again-not = Қайта жіберуге болмайды: сөздер жеткен немесе енді сақталмаған.
desk_talk-once-more = Тағы бір рет жіберілді
desk_talk-twice = Тағы бір рет жіберілді: екі рет жетуі мүмкін
desk_talk-theirs = Адамның тілінде
desk_talk-why =
    .number = бұл нөмір хабар қабылдамайды
    .off = телефон өшірулі не желіден тыс
    .blocked = бізді бұғаттаған не «стоп» деген
    .stopped = адам жазбауды сұраған
    .gone = бұл мекенжайда енді ешкім жоқ
    .refused = желі бұл мәтінді қабылдамады
    .session = 24 сағат өтті: алдымен адам жазсын
    .ours = бізде ақау бар, әкімшіге айтыңыз
    .busy = желі бос емес, қайта көреміз
    .wire = байланыс үзілді, қайта көреміз
    .words = хабар құрылмады
    .other = желі бізге белгісіз код берді

## The agreed word
desk_talk-word = Келісілген сөз
desk_talk-word-state =
    .none = Келісілген сөз жоқ
    .given = Келісілген сөз айтылды
    .owed = Жауаптар келісілген сөзді күтеді
    .wrong = Сөз үш рет қате, жауаптар жасырылды
desk_talk-word-hint = Дауысынан дәл сол адам екеніне және жазу қауіпсіз екеніне көзіңіз жетсе ғана.
desk_talk-word-reason = Қалай тексердіңіз? Бұл жазба болып сақталады.
desk_talk-word-overrule = Бұл сол адам: жауаптарды көрсету
desk_talk-word-overruled = Сөз енді керек емес. Күтіп тұрған жауаптар жіберіледі.
desk_talk-word-not-owed = Бұл өтініште сөз керек емес.

## The phone's picture
desk_talk-phone = Телефон экраны
desk_talk-phone-title = Телефон, өтініш { $number }
desk_talk-phone-hint = Телефонда қазір осылай көрінеді: сол сөздер, сол тіл.
desk_talk-phone-empty = Бұл телефонда біздің хабарлар жоқ.
desk_talk-phone-close = Жабу
desk_talk-back-to-case = Өтінішке оралу
desk_talk-phone-mark =
    .sent = кетті, жеткені белгісіз
    .unknown = жетпеген болуы мүмкін
    .failed = жеткен жоқ

## Files people send
desk_talk-file =
    .voice = Дауыстық хабар
    .photo = Сурет
    .video = Бейне
    .file = Файл
desk_talk-kb = { $count } КБ
desk_talk-file-open-photo = Суретті ашу
desk_talk-file-open-video = Бейнені ашу
desk_talk-file-warning = Қарау ауыр болуы мүмкін. Көргеніңіз жазылады.
desk_talk-file-clear = Анық көрсету
desk_talk-file-keep = Файлды сақтау
desk_talk-file-keep-note = Тек осындай файлдарға арналған компьютерде ашыңыз.
desk_talk-file-not-yours = Тек өтінішті алған адам аша алады.
desk_talk-file-child = Ашылмады: 18-ге толмаған болуы мүмкін. Сурет сұрамаңыз.
desk_talk-file-no-door = Мұны бұл жерде ашу мүмкін емес. Сөзбен жазуын сұраңыз.
desk_talk-file-large = Файл тым үлкен, бұл жерде ашылмайды.
desk_talk-file-gone = Бұл файл енді жоқ.
desk_talk-file-slow = Файл уақытында келмеді. Қайталап көріңіз.
desk_talk-file-away = Қазір файлды алу мүмкін емес. Қайталап көріңіз.
desk_talk-file-ours = Файлды алу мүмкін емес. Әкімшіге айтыңыз.
desk_talk-copy = Координаттарды көшіру
desk_talk-copied = Көшірілді
desk_talk-place-note = Өтініш жабылғанда бұл орын өшіріледі.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Бұл телефонға нөмірі не сілтемесі бар SMS жіберуге болмайды: ондай хабар кетпейді.
desk_talk-road-ascii = Сөзіңіз қарапайым латын әріптерімен кетеді, басқа таңбалар түсіп қалады.
desk_talk-road-latin = Сөзіңіз латын әріптерімен кетеді.
desk_talk-road-apart = 70 әріптен асса, латын әріптерімен кетеді. 160 әріптен асса, нөмірленген бірнеше хабар болып кетеді.
desk_talk-road-long = 200 әріптен асса, латын әріптерімен кетеді.

## Interpreters
desk_talk-interpret-ask = Аударма сұрау
desk_talk-interpret-draft = Аударуға беру: { $language }
desk_talk-interpret-asked = Аударма сұралды. Аудармашы тек осы хабарды көреді.
desk_talk-interpret-waits = Аудармашыны күтеді: { $languages }
desk_talk-interpret-by = Аударған: { $name }
desk_talk-interpret-ready = Жауабыңыздың аудармасы:
desk_talk-interpret-use = Өріске қою
desk_talk-interpret-used = Аударма өрісте. Оқып, сосын жіберіңіз.
desk_talk-interpret-already = Бұл аударма бұрын сұралған.
desk_talk-interpret-same = Бұл онсыз да осы тілде.
desk_talk-interpret-nothing = Мұнда аударатын ештеңе жоқ.
desk_talk-interpret-taken = Мұны басқа біреу аударып жатыр не аударма енді керек емес.
desk_talk-interpret-long = Аударма тым ұзын. Қысқартыңыз.
desk_talk-interpret-lead = Тілдеріңіз: { $languages }. Сіз тек бір хабарды көресіз, басқа ештеңені емес.
desk_talk-interpret-open = Аударманы күтіп тұр
desk_talk-interpret-none = Ештеңе күтпейді. Жаңа сұраулар осында өзі шығады.
desk_talk-interpret-size = Таңбалар: { $count }
desk_talk-interpret-take = Аудару
desk_talk-interpret-answer = Аударма
desk_talk-interpret-send = Тапсыру
desk_talk-interpret-back = Басқаға қалдыру
