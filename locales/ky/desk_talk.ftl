# Сүйлөшүү: жоопту кайтарып алуу, жеткирүү тууралуу чындык, телефондун экраны, файлдар, котормо. Кызматкерлер үчүн.

## Taking an answer back
desk_talk-leaves = { $seconds } секунддан кийин кетет
desk_talk-leaving = Кетип жатат
desk_talk-undo = Кайтарып алуу
desk_talk-undone = Жооп кайтарып алынды, эч нерсе жөнөтүлгөн жок. Сөздөрүңүз кайра жазуу талаасында.
desk_talk-undo-late = Кеч калдыңыз: сөздөр кетип жатат. Кайтарып алуу мүмкүн болгон жок.
desk_talk-withdraw = Кайтарып алуу
desk_talk-taken-back = Жооп кетпей туруп кайтарылып алынды.

## What became of a message
desk_talk-again = Кайра жөнөтүү
desk_talk-again-hint = Телефондо эки жолу турушу мүмкүн.
desk_talk-again-not = Кайра жөнөтүүгө болбойт: сөздөр жеткен же эми сакталбайт.
desk_talk-once-more = Дагы бир жолу жөнөтүлдү
desk_talk-twice = Дагы бир жолу жөнөтүлдү: эки жолу жетиши мүмкүн
desk_talk-theirs = Адамдын тилинде
desk_talk-why =
    .number = бул номер билдирүү албайт
    .off = телефон өчүк же тармактан тышкары
    .blocked = бизди бөгөттөгөн же «стоп» деген
    .stopped = адам жазбоону суранган
    .gone = бул даректе эми эч ким жок
    .refused = тармак бул текстти кабыл алган жок
    .session = 24 саат өттү: биринчи адам жазсын
    .ours = бизде ката бар, администраторго айтыңыз
    .busy = тармак бош эмес, кайра аракет кылабыз
    .wire = байланыш үзүлдү, кайра аракет кылабыз
    .words = билдирүүнүн текстин түзүүгө болбоду
    .other = тармак бизге белгисиз код берди

## The agreed word
desk_talk-word = Жашыруун сөз
desk_talk-word-state =
    .none = Жашыруун сөз жок
    .given = Жашыруун сөз айтылды
    .owed = Жооптор жашыруун сөздү күтөт
    .wrong = Сөз үч жолу ката, жооптор жашырылды
desk_talk-word-hint = Үнүнөн ошол адам экенине жана жазуу коопсуз экенине ынансаңыз гана.
desk_talk-word-reason = Кантип текшердиңиз? Бул ички жазуу катары сакталат.
desk_talk-word-overrule = Бул ошол адам: жоопторду көрсөтүү
desk_talk-word-overruled = Сөз эми керек эмес. Күткөн жооптор кетет.
desk_talk-word-not-owed = Бул кайрылууда сөз керек эмес.

## The phone's picture
desk_talk-phone = Телефондун экраны
desk_talk-phone-title = Телефон, кайрылуу { $number }
desk_talk-phone-hint = Телефондо азыр ушундай көрүнөт: ошол сөздөр, ошол тил.
desk_talk-phone-empty = Бул телефондо биздин билдирүүлөр жок.
desk_talk-phone-close = Жабуу
desk_talk-back-to-case = Кайрылууга
desk_talk-phone-mark =
    .sent = кетти, жеткени белгисиз
    .unknown = жетпеген болушу мүмкүн
    .failed = жеткен жок

## Files people send
desk_talk-file =
    .voice = Үн билдирүү
    .photo = Сүрөт
    .video = Видео
    .file = Файл
desk_talk-kb = { $count } КБ
desk_talk-file-open-photo = Сүрөттү ачуу
desk_talk-file-open-video = Видеону ачуу
desk_talk-file-warning = Кароо оор болушу мүмкүн. Ачканыңыз журналга жазылат.
desk_talk-file-clear = Даана көрсөтүү
desk_talk-file-keep = Файлды сактоо
desk_talk-file-keep-note = Мындай файлдар үчүн арналган компьютерде гана ачыңыз.
desk_talk-file-not-yours = Кайрылууну алган адам гана ача алат.
desk_talk-file-child = Ачылган жок: адам 18 жаштан кичүү болушу мүмкүн. Сүрөт сурабаңыз.
desk_talk-file-no-door = Муну бул жерден ачууга болбойт. Сөз менен жазууну сураныңыз.
desk_talk-file-large = Файл өтө чоң, бул жерден ачылбайт.
desk_talk-file-gone = Бул файл эми жок.
desk_talk-file-slow = Файл убагында келген жок. Кайра аракет кылыңыз.
desk_talk-file-away = Азыр файлды алуу мүмкүн эмес. Кайра аракет кылыңыз.
desk_talk-file-ours = Файлды алуу мүмкүн эмес. Администраторго айтыңыз.
desk_talk-copy = Координаттарды көчүрүү
desk_talk-copied = Көчүрүлдү
desk_talk-place-note = Кайрылуу жабылганда бул жер өчүрүлөт.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Бул телефонго телефон номери же шилтемеси бар SMS жөнөтүүгө болбойт: андай билдирүү кетпейт.
desk_talk-road-ascii = Сөзүңүз жөнөкөй латын тамгалары менен кетет, башка белгилер түшүп калат.
desk_talk-road-latin = Сөзүңүз латын тамгалары менен кетет.
desk_talk-road-apart = 70 тамгадан ашса, латын тамгалары менен кетет. 160 тамгадан ашса, номерленген бир нече билдирүү болуп кетет.
desk_talk-road-long = 200 тамгадан ашса, латын тамгалары менен кетет.

## Interpreters
desk_talk-interpret-ask = Котормочуга кайрылуу
desk_talk-interpret-draft = Которууга берүү: { $language }
desk_talk-interpret-asked = Котормо суралды. Котормочу ушул билдирүүнү гана көрөт.
desk_talk-interpret-waits = Котормочуну күтөт: { $languages }
desk_talk-interpret-by = Которгон: { $name }
desk_talk-interpret-ready = Жообуңуздун котормосу:
desk_talk-interpret-use = Жазуу талаасына коюу
desk_talk-interpret-used = Котормо жазуу талаасында. Окуп, анан жөнөтүңүз.
desk_talk-interpret-already = Бул котормо мурда суралган.
desk_talk-interpret-same = Бул ошол эле тилде.
desk_talk-interpret-nothing = Бул жерде которо турган эч нерсе жок.
desk_talk-interpret-taken = Муну башка бирөө которуп жатат же котормо эми керек эмес.
desk_talk-interpret-long = Котормо өтө узун. Кыскартыңыз.
desk_talk-interpret-lead = Тилдериңиз: { $languages }. Бир убакта бир гана билдирүүнү көрөсүз, башка эч нерсени көрбөйсүз.
desk_talk-interpret-open = Котормо күткөндөр
desk_talk-interpret-none = Котормо күткөн билдирүү жок. Жаңы өтүнүчтөр бул жерге өзү чыгат.
desk_talk-interpret-size = Белгилер: { $count }
desk_talk-interpret-take = Которуу
desk_talk-interpret-answer = Котормо
desk_talk-interpret-send = Тапшыруу
desk_talk-interpret-back = Башкага калтыруу
