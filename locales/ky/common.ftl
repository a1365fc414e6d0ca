# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Ооба же жок
    .yes = Ооба
    .no = Жок
    .unsure = Так билбейм
    .skip = Өткөрүп жиберүү
common-yes_no_na = Ооба же жок
    .yes = Ооба
    .no = Жок
    .unsure = Так билбейм
    .skip = Мага тиешеси жок
    .skip_short = өткөрүү
common-sure = Ооба же жок
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
    .unsure = Так билбейм
    .unsure_short = так билбейм
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Ооба же жок
    .yes = ооба
    .no = жок
    .unsure = ?
common-agree = Ооба же жок
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
common-other_country = Башка өлкө
    .short = башка

## What we could not use. The present question is asked again right after.

common-not_understood = Биз түшүнгөн жокпуз. Тандаңыз же кайра жазыңыз.
    .short = Түшүнгөн жокпуз. Кайра тандаңыз.
common-old_button = Бул баскыч мурунку суроонуку. Азыркы суроого жооп бериңиз.
    .short = Ал мурунку суроо болчу. Азыркысына жооп бериңиз.
common-flow_changed = Safar жаңыртылды. Менюдан улантабыз.
    .short = Жаңыртуу болду. Мына меню.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Бизде бир нерсе бузулду. Жазганыңыз сакталды.
    Нөөмөткө келген адам аны окуйт. Күтө албасаңыз, 0 жазыңыз.
    .short = Бизде ката чыкты. Жазганыңыз сакталды. 0 = номер.
common-voice = Бот үн билдирүүнү уга албайт. Жазыңыз же адамды чакырыңыз.
    .short = Үн билдирүүнү уга албайбыз. Жазыңыз.
common-picture = Бот сүрөттү көрө албайт. Жазыңыз же адамды чакырыңыз.
    .short = Сүрөттү көрө албайбыз. Жазыңыз.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Биз сүрөттү ачкан жокпуз. Сураныч, сүрөт жөнөтпөңүз. Жазсаңыз болот.
    .short = Аны ачкан жокпуз. Сураныч, сүрөт жөнөтпөңүз.
common-document = Бот файлды окуй албайт. Жазыңыз же адамды чакырыңыз.
    .short = Файлды окуй албайбыз. Жазыңыз.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Рахмат. Кайда экениңизди билдик. Кайрылуу жабылганда, бул маалымат өчүрүлөт.
    .short = Рахмат. Алдык.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Турган жеримди жөнөтүү
    .short = Турган жеримди жөнөтүү
common-place_not_now = Турган жериңизди коркунуч болгондо гана алабыз. Муну сактаган жокпуз.
    .short = Азыр кереги жок. Сактаган жокпуз.
common-place_unseen = Картаны көрө албайбыз. Жериңизди сактаган жокпуз. Сөз менен жазыңыз: шаар, көчө, жаныңызда эмне бар.
    .short = Картаны көрө албайбыз. Кайда экениңизди сөз менен жазыңыз.
common-contact = Биз башка адамдардын номерин сактабайбыз. Муну да сактаган жокпуз.
    .short = Бул номерди сактаган жокпуз.
common-sticker = Бот стикерди окуй албайт. Сөз менен жазыңыз.
    .short = Сөз менен жазыңыз.
common-edited = Эски билдирүүдөгү өзгөртүүнү көрбөйбүз. Кайра жазыңыз.
    .short = Өзгөртүүнү көрбөйбүз. Кайра жазыңыз.
common-missed_call = Бизге чалдыңыз. Бул жерде чалууга эч ким жооп бербейт. Жазыңыз же номер алуу үчүн 0 жазыңыз.
    .short = Бизге чалдыңыз. Жазыңыз же номер үчүн 0 жазыңыз.
common-other = Бот мындай билдирүүнү окуй албайт. Сөз менен жазыңыз.
    .short = Муну окуй албайбыз. Сөз менен жазыңыз.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Жазганыңызды өткөрүп бердик. Аны адам окуйт.
    .short = Өткөрүп бердик. Аны адам окуйт.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Сактап койдук. Азыр нөөмөттө эч ким жок.
       *[other] Сактап койдук. { $at } болгончо нөөмөттө эч ким жок.
    }
    Күтө албасаңыз, 0 жазыңыз. Телефон номерин аласыз.
    .short =
        { $at ->
            [none] Сакталды. Азыр эч ким жок. 0 = номер.
           *[other] Сакталды. { $at } болгончо эч ким жок. 0 = номер.
        }
common-joined = Эми бул жерде адам бар. Бот менен эмес, адам менен жазышасыз.
    .short = Эми бул жерде адам бар.
common-handed_back = Сүйлөшүүнү башка адам улантат. Бир аз күтө туруңуз.
    .short = Сүйлөшүүнү башка адам улантат.
common-case_closed = Бул сүйлөшүү жабылды. Каалаган убакта кайра жазсаңыз болот.
    .short = Бул сүйлөшүү жабылды. Каалаган убакта жазсаңыз болот.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Мындан ары жазбайбыз. Өзүңүз жазсаңыз, биз ушул жердебиз.
    .short = Мындан ары жазбайбыз. Каалаган убакта жазсаңыз болот.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Бизге кайра жазуу үчүн адегенде { $word } жөнөтүңүз.
    .short = Бизге кайра жазуу үчүн адегенде { $word } жөнөтүңүз.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 саат = 60 мүнөт.
    .short = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 саат = 60 мүнөт.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Саламатсызбы. Ыңгайлуу болгондо жазыңыз.
    .short = Саламатсызбы. Ыңгайлуу болгондо жазыңыз.
common-check_in = Саламатсызбы. Кандайсыз? Ыңгайлуу болгондо жазыңыз.
    .short = Саламатсызбы. Кандайсыз? Ыңгайлуу болгондо жазыңыз.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Бул телефонго SMS менен номер жөнөтүлбөйт. Башка телефондон же Telegram аркылуу жазыңыз.
    .short = Бул телефонго SMS менен номер жөнөтүлбөйт. Башка телефондон же Telegram аркылуу жазыңыз.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Бул SMS билдирүүгө жооп бизге жетпейт. Чалыңыз же башкача жазыңыз.
    .short = Бул SMS билдирүүгө жооп бизге жетпейт. Чалыңыз же башкача жазыңыз.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Мурда жазган номериңизге жооп жазыңыз.
    .short = Мурда жазган номериңизге жооп жазыңыз.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Азыр сизге эмне керек?
    .short = Азыр сизге эмне керек?
common-lost = Эмне керек экенин өз сөзүңүз менен жазыңыз. Же 0 жазыңыз: телефон номерин аласыз.
    .short = Эмне керек экенин жазыңыз. 0 = номер.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Арзыбайт. Керек болгондо жазыңыз.
    .short = Арзыбайт. Каалаган убакта жазыңыз.
common-back_to_questions = Суроолорго кайтабыз.
    .short = Суроолорго кайтабыз.
common-language_now = Кыргызча улантабыз.
    .short = Кыргызча улантабыз.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Жардам
    .short = Жардам
common-leave_button = Чыгуу
    .short = Чыгуу
# The last line of an SMS: the two keys that always work.
common-keys = 0 жардам 9 чыгуу
    .short = 0 жардам 9 чыгуу
# Stands after a list of reasons that was cut.
common-reasons_more = Дагы себептер бар. Алар жөнүндө адамдан сураңыз.
    .short = Дагы бар.
