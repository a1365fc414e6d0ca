# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Адам сизге ушул жерге жазса, коопсуз болобу?
    .short = Адам сизге ушул жерге жазса болобу?
    .yes = Ооба, ушул жерге жазыңыз
    .yes_short = ооба
    .no = Жок, бул жерге жазбаңыз
    .no_short = жок
    .call = Мага чалып коюңуз
    .call_short = мага чалыңыз
human-until = Бул жерге качанга чейин жазуу коопсуз болот?
    .short = Качанга чейин жазсак болот?
    .hour = 1 саат
    .hour_short = бир саат
    .three = 3 саат
    .three_short = үч саат
    .day = 24 саат
    .day_short = бир күн
    .unsure = Так билбейм
    .unsure_short = так билбейм
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Бул сүйлөшүүнү сактасак болобу?
    Эмне үчүн: бул жерде иштегендер сизге жардам бериши үчүн.
    Ким көрөт: бул жерде иштегендер. Өнөктөш уюм сиз макул болсоңуз гана көрөт.
    Балага же өмүргө коркунуч болсо, башкаларга айтышыбыз мүмкүн. Муну коопсуз учурда сизге айтабыз.
    Изилдөө үчүн жалпы санын гана эсептейбиз. Атыңызды да, сөзүңүздү да колдонбойбуз.
    Канча убакыт: сүйлөшүү бүткөндөн кийин 12 айга чейин.
    Аны көрүүнү сурасаңыз болот. Макулдугуңузду кайтарып алуу үчүн жазыңыз: өчүрүү.
    Өткөрүп жиберсеңиз же токтосоңуз болот. Жок десеңиз да, адам менен жазыша аласыз.
    .short = Жардам берүү үчүн сүйлөшүүнү сактасак болобу? Кызматкерлер көрөт, макул болсоңуз, өнөктөштөр да. 12 ай. Ысымсыз санайбыз. Көрүү, өткөрүү, токтоо, өчүрүү: каалаган убакта.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Өзүңүз гана билген бир сөз тандаңыз.
    Жооп берген адам сизди таануу үчүн аны сурашы мүмкүн.
    Сөздү бул жерге жазыңыз же өткөрүп жибериңиз.
    .short = Өзүңүз гана билген сөз жазыңыз. Аны кийин сурашыбыз мүмкүн.
    .skip = Өткөрүп жиберүү
    .skip_short = өткөрүү
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Нөөмөттө адам бар. Кийинки кезек сиздики.
       *[other] Нөөмөттө адам бар. Сизден мурда күткөндөр: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Адам бар. Кийинки кезек сиздики.
           *[other] Адам бар. Сизден мурда: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Азыр нөөмөттө эч ким жок. Качан жооп беришерин айта албайбыз.
       *[other] { $at } болгончо нөөмөттө эч ким жок.
    }
    Күтө албасаңыз, 0 жазыңыз. Телефон номерин аласыз.
    .short =
        { $at ->
            [none] Азыр бул жерде эч ким жок. 0 = номер.
           *[other] { $at } болгончо бул жерде эч ким жок. 0 = номер.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Акыркы күндөрү адамдар { $pace } мүнөт күттү.
    .short = Акыркы күндөрү адамдар { $pace } мүнөт күттү.
# Follows either of the two before.
human-waiting_more = Ага чейин бул жерге жазсаңыз болот. Жооп берген адам адегенде ошону окуйт.
    .short = Ага чейин бул жерге жазсаңыз болот.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Макул, бул жерге жазбайбыз. Чалсаңыз болот:
    .short = Тел:
human-not_here_call = Сизге өзүбүз чалалыбы?
    .short = Сизге чалсак болобу?
    .call = Ооба, мага чалыңыз
    .call_short = ооба
    .no = Жок
    .no_short = жок
human-not_here_line = Макул. Ыңгайлуу болгондо жазыңыз.
    .short = Макул. Ыңгайлуу болгондо жазыңыз.

## The person wants to be called

human-call_at = Сизге качан чалуу коопсуз? Өзүңүз турган жердин убактысы боюнча.
    .short = Качан чалсак болот? Сиздеги убакыт боюнча.
    .morning = Эртең менен
    .morning_short = эртең менен
    .noon = Түштө
    .noon_short = түштө
    .evening = Кечинде
    .evening_short = кечинде
    .night = Түнкүсүн
    .night_short = түнкүсүн
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Кайсы номерге чалсак болот? Жазыңыз.
    .short = Кайсы номерге чалалы? Жазыңыз.
    .this = Өзүмдүн ушул номериме
    .this_short = ушул номер
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Бул телефон номерине окшобойт.
    Өлкөнүн коду менен мындай жазыңыз: { $form }
    .short = Бул телефон номери эмес. Мындай жазыңыз: { $form }
# No promise of an exact time.
human-call_noted =
    Жазып койдук. Качан чалууну нөөмөттөгү адам көрүп турат.
    Сиз тандаган убакта гана чалабыз.
    .short = Жазып койдук. Сиз тандаган убакта гана чалабыз.
