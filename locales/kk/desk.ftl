# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Жұмыс орны
desk-skip = Әңгімеге өту
desk-sign-out = Шығу
desk-page-language = Беттің тілі
desk-demo = Көрсету нұсқасы. Бұл кезектегі адамдар ойдан алынған.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Байланыс үзілді. Жаңа хабарламалар көрінбеуі мүмкін. Қайта қосылуға тырысып жатырмыз.
desk-link-back = Байланыс қайта қосылды.
desk-sound-on = Дыбыс қосулы
desk-sound-off = Дыбыс өшірулі
desk-you = Сіз { $name } болып кірдіңіз
desk-back-to-queue = Кезекке қайту

## Signing in
desk-sign-in = Кіру
desk-sign-in-lead = Тек осы қызметтің операторларына арналған.
desk-login = Аты
desk-password = Құпиясөз
desk-code = Алты таңбалы код
desk-code-hint = Код қолданбасын пайдалансаңыз ғана.
desk-wrong = Аты, құпиясөз немесе код дұрыс емес.
# After several wrong attempts. $minutes is a number.
desk-locked = Тым көп қате әрекет болды. { $minutes } минуттан кейін қайталап көріңіз.
desk-signed-out = Сіз шықтыңыз.
desk-expired = Сеансыңыз аяқталды. Қайта кіріңіз.

## The queue
desk-queue = Кезек
desk-waiting-count = Күтіп тұр: { $count }
desk-mine-count = Сіздікі: { $count }
desk-mine = Сіздің өтініштеріңіз
desk-unclaimed = Біреуді күтіп тұр
desk-others = Әріптестерде
desk-queue-empty = Ешкім күтіп тұрған жоқ.
desk-queue-empty-more = Жаңа өтініштер осында өзі шығады. Бұл бетті ашық қалдыруға болады.
desk-choose-case = Сол жақтан өтініш таңдаңыз.
desk-choose-case-more = Ең шұғылы әрқашан жоғарыда тұрады. Әңгіме осында ашылады.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Сізде T1 өтініші бар. Басқа ешкім ала алмаса ғана, тағы біреуін алыңыз.
desk-load-many = Сізде { $count } әңгіме бар. Кеңесіміз: үштен асырмаңыз.
desk-load-shift = Ауысымыңыз 8 сағаттан асты.

## One case: labels of facts. Each is followed by its value.
desk-case = Өтініш { $number }
desk-fact-waits = Күткені
desk-fact-language = Тілі
desk-fact-stays-in = Қазір жүрген елі
desk-fact-comes-from = Қай елден
desk-fact-tags = Белгілер
desk-fact-safe-until = Осы уақытқа дейін жазу қауіпсіз
desk-fact-call-at = Қоңырау сұраған уақыты
desk-fact-owner = Кім жүргізеді
desk-fact-opened = Ашылған уақыты
desk-fact-channel = Арна
desk-unknown = белгісіз
desk-nobody = ешкім
desk-you-own = сіз
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Тыныш режим
desk-discreet-more = Бұл телефонды біреу оқуы мүмкін. Мәселенің не екенін білдіретін ештеңе жазбаңыз.
desk-child = 18 жастан кіші болуы мүмкін
desk-safe-over = Қауіпсіз уақыт бітті
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Жаңа: { $count }
desk-tier =
    .T1 = Қауіп
    .T2 = Тез арада
    .T3 = Бүгін
    .T4 = Сұрақ
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = 5 минут ішінде жауап беріңіз
    .T2 = 30 минут ішінде жауап беріңіз
    .T3 = 4 сағат ішінде жауап беріңіз
    .T4 = 2 жұмыс күні ішінде жауап беріңіз
desk-state =
    .waiting = Күтіп тұр
    .claimed = Алынды
    .active = Адам жазды
    .waiting_on_person = Біз жаздық, адамның жауабын күтеміз
    .handed_back = Кезекке қайтарылды
    .referred = Серіктеске жолданды
    .closed = Жабылды
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = жаңа ғана
    .min = мин
    .h = сағ
    .d = күн
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = 18 жастан кіші болуы мүмкін
    .labour_rights = еңбек құқығы
    .act_unconfirmed = бәрін өзі реттеген
    .pre_exploitation = бақылау бар, қанау әзірге көрінбейді
    .forced_crime_or_war = қылмысқа не соғысқа мәжбүрлеу
    .incomplete = көп сұрақ өткізіп жіберілген
    .marked = белгі: тек мазалайды
# Why the case was opened.
desk-reason =
    .asked = Адаммен жазысуды сұрады
    .phone = Телефонмен хабарласты
    .walk_in = Өзі келді
    .call_me = Қоңырау шалуды сұрады
    .help_word = Көмек сөзін жазды
    .help_word_danger = Көмек сөзі, қауіп расталды
    .no_danger = Қауіп жоқ деді
    .screening = Жауаптары қазір қауіп барын көрсетеді
    .self_harm = Өз өмірін қию туралы сөздер
    .third_party = Басқа адам туралы жазды
    .third_party_danger = Қауіпте жүрген басқа адам туралы жазды
    .danger_phrase = Қауіп туралы жазды
    .no_answer = Көмек сөзі, кейін үнсіздік
    .failure = Әңгіме кезінде жүйеміз бұзылды
# The level a flow has worked out.
desk-level =
    .none_seen = белгілер көрінбеді
    .possible = ықтимал белгілер
    .likely = айқын белгілер
    .urgent = қазір қауіп бар
    .green = тексеру: жасыл
    .amber = тексеру: сары
    .red = тексеру: қызыл
    .stop = тексеру: тоқтау
desk-call-at =
    .morning = таңертең
    .noon = түсте
    .evening = кешке
    .night = түнде

## The conversation
desk-talk = Әңгіме
desk-talk-empty = Әзірге ештеңе айтылған жоқ.
desk-new-below = Төменде жаңа хабарлама бар
# Who said a line.
desk-author-person = Адам
desk-author-bot = Автоматты
desk-chose = таңдады
# The person's words were erased by our retention rules.
desk-words-gone = Бұл сөздер енді сақталмайды.
# What the person sent when it was not words.
desk-kind =
    .photo = сурет (ашылмаған)
    .document = файл (ашылмаған)
    .voice = дауыстық хабарлама
    .location = тұрған жері
    .contact = контакт
    .sticker = стикер
    .edit = бұрынғы хабарламаны өзгертті
    .missed_call = қабылданбаған қоңырау
    .other = көрсете алмайтын нәрсе
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = қазір кетеді
    .waiting = жіберілуін күтіп тұр
    .sending = жіберіліп жатыр
    .spoken = дауыстап оқылды
    .sent = жіберілді
    .delivered = жеткізілді
    .read = телефонда ашылды
    .failed = жеткізілмеді
    .unknown = жеткен-жетпегені белгісіз
    .held = адам жазғанша не қауіпсіз болғанша тұр
    .held_session = адам жазғанша тұр: 24 сағат өтті
    .held_word = келісілген сөзді күтіп тұр
    .held_not_now = адам «қазір емес» деді
    .expired = жіберілмеді, тым кеш болды
    .withdrawn = жіберілмеді, ауыстырылды
    .unread = көрсетілмеді, уақыты өтті
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Дауысы тексерілді, сөз енді керек емес
    .opened = Өтініш ашылды
    .call_back = Қоңырау нөмірі жазылды немесе өшірілді
    .came_back = Басқа нөмірден қайтып келді
    .raised = Шұғылдығы артты
    .lowered = Шұғылдығы төмендеді
    .claimed = Алынды
    .handed_back = Кезекке қайтарылды
    .expired = Кезекке қайтты: оператордан белгі жоқ
    .referred = Серіктеске жолданды
    .closed = Жабылды
    .reopened = Қайта ашылды
    .taken_back = Жауап қайтарып алынды
    .word_right = Келісілген сөз дұрыс: жауаптар ашық
    .word_wrong = Үш рет қате сөз: жауаптар жасырын қалады
    .unread = Жауап көрсетілмеді: уақыты өтті
    .no_number = Нөмір SMS арқылы жіберілмеді
    .not_told = Бұл туралы адамға айту мүмкін болмады
    .restored = Сақтық көшірмеден алынды, толық емес
    .timer_missed = Жоспарланған хабарлама жіберілмеді
desk-today = Бүгін
desk-yesterday = Кеше

## What an operator does
desk-claim = Өтінішті алу
desk-claim-first = Жауап беру үшін өтінішті алыңыз. Оқыған кезде ол алынбайды.
desk-reply = Сіздің жауабыңыз
desk-reply-hint = Мүмкін болса, адамның тілінде жазыңыз. Ең көбі { $limit } таңба.
desk-left = { $count } таңба қалды
desk-send = Жіберу
desk-note = Жазба
desk-note-hint = Тек әріптестерге. Қысқа деректер, адамның сөзін келтірмеңіз.
desk-note-save = Жазбаны сақтау
desk-note-ok = Жазба сақталды.
desk-hand-back = Қайтару
desk-hand-back-hint = Өтініш бірден кезекке қайтады. Келесі операторға жазба қалдырыңыз.
desk-hand-back-do = Өтінішті қайтару
desk-close = Жабу
desk-close-hint = Адамға әңгіменің аяқталғаны айтылады.
desk-close-do = Өтінішті жабу
desk-reopen = Қайта ашу
desk-cancel = Бас тарту
desk-outcome = Немен аяқталды?
desk-outcomes =
    .helped = Көмек берілді
    .referred = Басқа біреуге жолданды
    .no_answer = Адам жауап бермеді
    .not_for_us = Бұл қызметке қатысы жоқ
    .nuisance = Қалжың немесе балағат
    .duplicate = Басқа өтінішпен бірдей
    .forgotten = Адам бәрін өшірді
desk-own-level = Өз бағалауыңыз
desk-own-levels =
    .T1 = T1: өмірге немесе денеге қауіп
    .T2 = T2: айқын белгілер
    .T3 = T3: кейбір белгілер
    .T4 = T4: сұрақ
    .none = Өтініш емес
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Бұл сөздер адамды әшкере етіп қоюы мүмкін: { $words }
desk-lint-more = Бұл телефонды біреу оқуы мүмкін. Сөздерді өзгертіңіз немесе төмендегі бейтарап жолды жіберіңіз.
desk-lint-neutral = Осы бейтарап жолды жіберу
desk-lint-edit = Сөздерімді өзгерту
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Өтініштің қазіргі күйінде бұлай істеуге болмайды. Бет енді оның қазіргі күйін көрсетеді.
# $name is a colleague.
desk-claimed-by = Бұл өтінішті { $name } алып қойған. Оны оқи аласыз, бірақ жауап бере алмайсыз.
desk-not-yours = Бұл өтініш енді сіздікі емес. Жазғаныңыз төменде сақталды, жіберілген жоқ.
desk-changed = Сіз жазып жатқанда өтініш өзгерді. Жазғаныңыз төменде сақталды, жіберілген жоқ. Жаңа жолдарды оқып, қайта жіберіңіз.
desk-too-long = Жауап { $limit } таңбадан ұзын. Ештеңе жіберілген жоқ.
desk-empty = Алдымен бірдеңе жазыңыз.
desk-pick = Немен аяқталғанын және өз бағалауыңызды таңдаңыз.
desk-already = Бұл бұрын жіберілген. Екі рет ештеңе жіберілген жоқ.
desk-no-way = Бұл адамға қазір жаза алмайсыз: әңгімені тоқтатқан немесе бізді бұғаттаған.
desk-closed-ok = Өтініш жабылды.
desk-handed-back-ok = Өтініш кезекке қайтты.
desk-claimed-ok = Өтініш сіздікі. Адамға мұнда біреу бар екені айтылады.
desk-no-case = Мұндай бет немесе өтініш жоқ.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Бұл өтінішті жаңа ғана басқа біреу алды. Оны оқи аласыз, бірақ жауап бере алмайсыз.
desk-too-late = Бұл өтініштің жабылғанына 30 күннен асты. Оны қайта ашуға болмайды.
desk-other-open = Бұл адамның басқа ашық өтініші бар. Сонда жауап беріңіз.
desk-forbidden = Бет тым ұзақ ашық тұрды. Артқа қайтып, бетті жаңартып, қайталап көріңіз.
desk-failed = Бізде бірдеңе бұзылды. Ештеңе жіберілген жоқ. Қайталап көріңіз.
desk-store-down = Деректер қоймасы жауап бермейді. Ештеңе сақталған жоқ. Бір минуттан кейін қайталап көріңіз.

## The menu of pages
desk-skip-page = Бетке өту
desk-not-yours-page = Бұл бет сіздің рөліңізге кірмейді.
desk-menu = Мәзір
    .queue = Кезек
    .interpret = Аударма
    .rota = Ауысымдар
    .alarms = Дабыл
    .partners = Серіктестер
    .numbers = Нөмірлер
    .overview = Шолу
    .reports = Есептер
    .reviews = Тексеру
    .audit = Журнал
    .texts = Мәтіндер
    .accounts = Аккаунттар
    .me = Менің деректерім
desk-acts = Өтінішпен не істеу керек
desk-more = Тағы
