# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Иш орду
desk-skip = Сүйлөшүүгө өтүү
desk-sign-out = Чыгуу
desk-page-language = Барактын тили
desk-demo = Демо. Бул кезектеги адамдар ойдон чыгарылган.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Байланыш үзүлдү. Жаңы билдирүүлөр келбей жатышы мүмкүн. Кайра туташып жатабыз.
desk-link-back = Байланыш калыбына келди.
desk-sound-on = Үн күйгүзүлгөн
desk-sound-off = Үн өчүрүлгөн
desk-you = Сиз { $name } катары кирдиңиз
desk-back-to-queue = Кезекке кайтуу

## Signing in
desk-sign-in = Кирүү
desk-sign-in-lead = Ушул кызматтын операторлору үчүн гана.
desk-login = Атыңыз
desk-password = Сырсөз
desk-code = Алты орундуу код
desk-code-hint = Код берүүчү колдонмоңуз болсо гана.
desk-wrong = Аты, сырсөз же код туура эмес.
# After several wrong attempts. $minutes is a number.
desk-locked = Өтө көп аракет жасалды. { $minutes } мүнөттөн кийин кайра аракет кылыңыз.
desk-signed-out = Сиз чыктыңыз.
desk-expired = Сеансыңыз бүттү. Кайра кириңиз.

## The queue
desk-queue = Кезек
desk-waiting-count = Күткөндөр: { $count }
desk-mine-count = Сиздики: { $count }
desk-mine = Сиздеги кайрылуулар
desk-unclaimed = Оператор күткөндөр
desk-others = Кесиптештерде
desk-queue-empty = Эч ким күтүп турган жок.
desk-queue-empty-more = Жаңы кайрылуулар бул жерге өзү чыгат. Баракты ачык калтырсаңыз болот.
desk-choose-case = Сол жактан кайрылууну тандаңыз.
desk-choose-case-more = Эң шашылышы дайыма жогоруда турат. Сүйлөшүү ушул жерде ачылат.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Сизде T1 кайрылуусу бар. Башка эч ким ала албаса гана дагы бирин алыңыз.
desk-load-many = Сизде { $count } сүйлөшүү бар. Үчөөдөн ашырбоону сунуштайбыз.
desk-load-shift = Нөөмөттө турганыңызга 8 сааттан ашты.

## One case: labels of facts. Each is followed by its value.
desk-case = Кайрылуу { $number }
desk-fact-waits = Күткөнү
desk-fact-language = Тили
desk-fact-stays-in = Турган жери
desk-fact-comes-from = Кайдан келген
desk-fact-tags = Белгилер
desk-fact-safe-until = Коопсуз жазуу мөөнөтү
desk-fact-call-at = Чалууну сурады
desk-fact-owner = Жооптуу
desk-fact-opened = Ачылды
desk-fact-channel = Канал
desk-unknown = белгисиз
desk-nobody = эч ким
desk-you-own = сиз
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Тынч режим
desk-discreet-more = Бул телефонду башка бирөө окушу мүмкүн. Эмне жөнүндө экенин билдирген эч нерсе жазбаңыз.
desk-child = 18 жаштан кичүү болушу мүмкүн
desk-safe-over = Коопсуз убакыт бүттү
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Жаңы: { $count }
desk-tier =
    .T1 = Коркунуч
    .T2 = Тез арада
    .T3 = Бүгүн
    .T4 = Суроо
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = 5 мүнөт ичинде жооп бериңиз
    .T2 = 30 мүнөт ичинде жооп бериңиз
    .T3 = 4 саат ичинде жооп бериңиз
    .T4 = 2 жумуш күнү ичинде жооп бериңиз
desk-state =
    .waiting = Күтүп турат
    .claimed = Алынды
    .active = Адам жазды
    .waiting_on_person = Биз жаздык, адамды күтүп жатабыз
    .handed_back = Кайтарылды
    .referred = Башкага багытталды
    .closed = Жабылды
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = азыр эле
    .min = мүн
    .h = саат
    .d = күн
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = 18 жаштан кичүү болушу мүмкүн
    .labour_rights = эмгек укуктары
    .act_unconfirmed = баарын өзү уюштурган
    .pre_exploitation = көзөмөл бар, эксплуатация көрүнө элек
    .forced_crime_or_war = кылмышка же согушка мажбурлоо
    .incomplete = көп суроо өткөрүлгөн
    .marked = белги: тынчты гана алат
# Why the case was opened.
desk-reason =
    .asked = Адам менен жазышууну сурады
    .phone = Телефон чалды
    .walk_in = Өзү келди
    .call_me = Чалып коюуну сурады
    .help_word = Жардам сөзүн жиберди
    .help_word_danger = Жардам сөзү, коркунуч ырасталды
    .no_danger = Коркунуч жок деди
    .screening = Жооптор азыркы коркунучту көрсөтөт
    .self_harm = Өз өмүрүн кыюу жөнүндө сөздөр
    .third_party = Башка адам жөнүндө жазат
    .third_party_danger = Коркунучтагы башка адам жөнүндө жазат
    .danger_phrase = Коркунуч жөнүндө жазды
    .no_answer = Жардам сөзү, анан жымжырттык
    .failure = Сүйлөшүүдө системабыз иштебей калды
# The level a flow has worked out.
desk-level =
    .none_seen = белги көрүнгөн жок
    .possible = белги болушу мүмкүн
    .likely = күчтүү белгилер
    .urgent = азыр коркунуч бар
    .green = текшерүү: жашыл
    .amber = текшерүү: сары
    .red = текшерүү: кызыл
    .stop = текшерүү: токтоо
desk-call-at =
    .morning = эртең менен
    .noon = түштө
    .evening = кечинде
    .night = түнкүсүн

## The conversation
desk-talk = Сүйлөшүү
desk-talk-empty = Азырынча эч нерсе айтыла элек.
desk-new-below = Төмөндө жаңы билдирүү бар
# Who said a line.
desk-author-person = Адам
desk-author-bot = Автоматтык жооп
desk-chose = тандады
# The person's words were erased by our retention rules.
desk-words-gone = Бул сөздөр эми сакталбайт.
# What the person sent when it was not words.
desk-kind =
    .photo = сүрөт (ачылган жок)
    .document = файл (ачылган жок)
    .voice = үн билдирүү
    .location = жайгашкан жер
    .contact = байланыш номери
    .sticker = стикер
    .edit = мурунку билдирүүнү өзгөрттү
    .missed_call = жооп берилбеген чалуу
    .other = биз көрсөтө албаган нерсе
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = азыр кетет
    .waiting = жөнөтүүнү күтүп турат
    .sending = жөнөтүлүп жатат
    .spoken = үн чыгарып окулду
    .sent = жөнөтүлдү
    .delivered = жетти
    .read = телефондо ачылды
    .failed = жеткен жок
    .unknown = жеткени белгисиз
    .held = адам жазганча же коопсуз болгончо турат
    .held_session = адам жазганча турат: 24 саат өттү
    .held_word = жашыруун сөздү күтүп турат
    .held_not_now = адам «азыр эмес» деди
    .expired = жөнөтүлгөн жок, кеч болуп калды
    .withdrawn = жөнөтүлгөн жок, алмаштырылды
    .unread = көрсөтүлгөн жок, убактысы өттү
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Үнүнөн таанылды: сөз эми керек эмес
    .opened = Кайрылуу ачылды
    .call_back = Чалуу үчүн номер жазылды же өчүрүлдү
    .came_back = Башка номер же аккаунттан кайтып келди
    .raised = Шашылыштыгы жогорулады
    .lowered = Шашылыштыгы төмөндөдү
    .claimed = Алынды
    .handed_back = Кайтарылды
    .expired = Кезекке кайтты: оператордон кабар жок
    .referred = Башкага багытталды
    .closed = Жабылды
    .reopened = Кайра ачылды
    .taken_back = Жооп кайтарып алынды
    .word_right = Жашыруун сөз туура: жооп жөнөтсө болот
    .word_wrong = Үч жолу ката сөз: жооптор жашыруун
    .unread = Жооп көрсөтүлгөн жок: убактысы өттү
    .no_number = Номер SMS менен жөнөтүлгөн жок
    .not_told = Бул тууралуу адамга айтууга болбоду
    .restored = Камдык көчүрмөдөн алынды, толук эмес
    .timer_missed = Пландалган билдирүү жөнөтүлгөн жок
desk-today = Бүгүн
desk-yesterday = Кечээ

## What an operator does
desk-claim = Кайрылууну алуу
desk-claim-first = Жооп берүү үчүн кайрылууну алыңыз. Окуу аны алуу дегендик эмес.
desk-reply = Жообуңуз
desk-reply-hint = Мүмкүн болсо, адамдын тилинде жазыңыз. { $limit } белгиден ашпасын.
desk-left = { $count } белги калды
desk-send = Жөнөтүү
desk-note = Ички жазуу
desk-note-hint = Кесиптештер үчүн гана. Кыска фактылар, адамдын сөзүн көчүрбөңүз.
desk-note-save = Ички жазууну сактоо
desk-note-ok = Ички жазуу сакталды.
desk-hand-back = Кайтаруу
desk-hand-back-hint = Кайрылуу дароо кезекке кайтат. Кийинки операторго ички жазуу калтырыңыз.
desk-hand-back-do = Кайрылууну кайтаруу
desk-close = Жабуу
desk-close-hint = Адамга сүйлөшүү бүткөнү айтылат.
desk-close-do = Кайрылууну жабуу
desk-reopen = Кайра ачуу
desk-cancel = Жокко чыгаруу
desk-outcome = Эмне менен бүттү?
desk-outcomes =
    .helped = Жардам берилди
    .referred = Башкага багытталды
    .no_answer = Адам жооп берген жок
    .not_for_us = Бул кызматка тиешеси жок
    .nuisance = Тамаша же сөгүнүү
    .duplicate = Башка кайрылуунун кайталанышы
    .forgotten = Адам баарын өчүрдү
desk-own-level = Өз баалооңуз
desk-own-levels =
    .T1 = T1: өмүргө же ден соолукка коркунуч
    .T2 = T2: күчтүү белгилер
    .T3 = T3: айрым белгилер
    .T4 = T4: суроо
    .none = Кайрылуу эмес
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Бул сөздөр адамдын сырын ачып коюшу мүмкүн: { $words }
desk-lint-more = Бул телефонду башка бирөө окушу мүмкүн. Сөздөрдү өзгөртүңүз же төмөнкү зыянсыз сапты жөнөтүңүз.
desk-lint-neutral = Ушул зыянсыз сапты жөнөтүү
desk-lint-edit = Сөздөрүмдү өзгөртүү
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Кайрылуунун азыркы абалында буга болбойт. Барак эми анын абалын көрсөтөт.
# $name is a colleague.
desk-claimed-by = Бул кайрылууну { $name } алып койгон. Аны окуй аласыз, бирок жооп бере албайсыз.
desk-not-yours = Кайрылуу эми сиздики эмес. Сөздөрүңүз төмөндө сакталды, алар жөнөтүлгөн жок.
desk-changed = Сиз жазып жатканда кайрылуу өзгөрдү. Сөздөрүңүз төмөндө сакталды, алар жөнөтүлгөн жок. Жаңы билдирүүлөрдү окуп, кайра жөнөтүңүз.
desk-too-long = Жооп { $limit } белгиден узун. Эч нерсе жөнөтүлгөн жок.
desk-empty = Адегенде бир нерсе жазыңыз.
desk-pick = Эмне менен бүткөнүн жана өз баалооңузду тандаңыз.
desk-already = Бул мурда эле жөнөтүлгөн. Эч нерсе эки жолу кеткен жок.
desk-no-way = Бул адамга азыр жазууга болбойт: ал сүйлөшүүнү токтоткон же бөгөттөгөн.
desk-closed-ok = Кайрылуу жабылды.
desk-handed-back-ok = Кайрылуу кезекке кайтты.
desk-claimed-ok = Кайрылуу сиздики. Адамга бул жерде бирөө бар экени айтылат.
desk-no-case = Мындай барак же кайрылуу жок.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Бул кайрылууну азыр эле башка бирөө алды. Аны окуй аласыз, бирок жооп бере албайсыз.
desk-too-late = Бул кайрылуу жабылганына 30 күндөн ашты. Аны кайра ачууга болбойт.
desk-other-open = Бул адамдын башка ачык кайрылуусу бар. Ошол жерде жооп бериңиз.
desk-forbidden = Барак өтө көп убакыт ачык турду. Артка кайтып, жаңыртып, кайра аракет кылыңыз.
desk-failed = Бизде бир нерсе бузулду. Эч нерсе жөнөтүлгөн жок. Кайра аракет кылыңыз.
desk-store-down = Маалымат базасы жооп бербей жатат. Эч нерсе сакталган жок. Бир мүнөттөн кийин кайра аракет кылыңыз.

## The menu of pages
desk-skip-page = Баракка өтүү
desk-not-yours-page = Бул барак сиздин ролуңузга кирбейт.
desk-menu = Меню
    .queue = Кезек
    .interpret = Котормо
    .rota = Сменалар
    .alarms = Сигналдар
    .partners = Өнөктөштөр
    .numbers = Номерлер
    .overview = Жалпы көрүнүш
    .reports = Отчёттор
    .reviews = Текшерүү
    .audit = Журнал
    .texts = Тексттер
    .accounts = Аккаунттар
    .me = Менин аккаунтум
desk-acts = Кайрылуу боюнча эмне кылуу керек
desk-more = Дагы
