# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Азыр муну жалгыз окуп, жооп бере аласызбы?
    .short = Азыр муну жалгыз окуй аласызбы?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Макул. Ыңгайлуу болгондо жазыңыз.
    .short = Макул. Ыңгайлуу болгондо жазыңыз.

# Said once before the questions.
trouble-first =
    Ылайыктуу жардам табуу үчүн бир нече суроо беребиз.
    Каалаган суроону өткөрүп жиберсеңиз болот. Каалаган убакта токтосоңуз болот.
    .short = Жооп 3: так билбейм.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Азыр сизге коркунуч барбы?
    Мисалы: жаракат алдыңыз, сизди камап коюшту. Же башка жакка алып баратышат. Же сизге дарыгер керек.
trouble-g2 = Сиз 18 жаштан кичүүсүзбү?
# Any of the three means yes.
trouble-q1 =
    Бул жумушту башка бирөө таап бердиби? Же сизди ал жерге алып бардыбы?
    Же жата турган жер бердиби?
trouble-q2 = Жумуш, жер же кожоюн убада кылынгандан башкачабы?
trouble-q3 = Паспортуңузду же документтериңизди бирөө алып коюп, кайтарбай жатабы?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Эртең кеткиңиз келсе, бирөө тоскоол болобу?
    Же сизди же үй-бүлөңүздү коркутабы?
trouble-q5 =
    Карызды иштеп төлөшүңүз керекпи?
    Же сизди коё беришсин деп акча төлөшүңүз керекпи?
trouble-q6 = Макулдашылган айлыкты албай иштедиңизби? Же айлыгыңызды бирөө алып коёбу?
trouble-q7 = Эс ала албагандай көп саат же күн иштейсизби?
trouble-q8 = Ал жерде тамакка, уйкуга, жылуулукка же дарыгерге муктажсызбы?
trouble-q9 = Ал жерде сизди бирөө урдубу же кыйнадыбы? Же жыныстык катнашка мажбурладыбы?
# Asked only after "yes" to the question before.
trouble-q9_again = Бул бүгүн же эртең кайра болушу мүмкүнбү?
trouble-q10 =
    Сизди каалабаган ишке бирөө мажбурлайбы?
    Мисалы: акча үчүн жыныстык катнаш, посылка ташуу, уурулук, алдамчылык. Же кайыр суроо, аскер кагаздарына кол коюу.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Бүгүн сизге жардам керекпи?
trouble-s2 = 2/5 Сиз 18 жаштан кичүүсүзбү?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Сизди кагаз, карыз же адамдар кармап турабы?
trouble-s4 = 4/5 Иш, айлык же эс алуу убададан башкачабы?
trouble-s5 = 5/5 Каалабаган ишке мажбурлашабы же коркосузбу?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Дагы бир жолу: азыр сизге коркунуч барбы?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Мүмкүн болсо, азыр чалыңыз:
    .short = Тел:
trouble-urgent_number = Мүмкүн болсо, азыр чалыңыз:
    .short = Тел:
# One safety action. The person may be watched.
trouble-urgent_action =
    Элдин жанында болуңуз же эшикти бекитиңиз. Талашпаңыз.
    Коркунуч полициядан болсо, консулдугуңуз менен байланышууну сураңыз.
    .short = Элдин жанында болуңуз же эшикти бекитиңиз. Талашпаңыз.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Нөөмөттөгү адамды азыр чакырып жатабыз. Бул жерге жазсаңыз болот.
    .short = Азыр адамды чакырып жатабыз.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Азыр бул жерде нөөмөттө эч ким жок.
       *[other] { $at } болгончо бул жерде нөөмөттө эч ким жок.
    }
    Сураныч, жогорудагы номерге чалыңыз.
    .short =
        { $at ->
            [none] Азыр бул жерде эч ким жок. Чалыңыз.
           *[other] { $at } болгончо бул жерде эч ким жок. Чалыңыз.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Азыр кайсы өлкөдөсүз? Тандаңыз же жазыңыз.
    .short = Кайсы өлкөдөсүз? Тандаңыз же жазыңыз.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Сиз эч кандай жаман иш кылган жоксуз. Балдарга жардам берген адамдар бар. Бул акысыз.
    Сизге коркунуч болсо, алардын башкаларга айтышына туура келиши мүмкүн.
    Адегенде сизден сурашат: үй-бүлөңүз сиз үчүн коопсузбу?
    .short = Сиз күнөөлүү эмессиз. Жардам акысыз.
trouble-likely =
    Сиз айткан нерсе сиздин күнөөңүз эмес.
    Жардам берген адамдар бар. Бул акысыз.
    .short = Бул сиздин күнөөңүз эмес. Жардам акысыз.
trouble-likely_number = Чалсаңыз болот:
    .short = Тел:
trouble-likely_child_number = Чалсаңыз болот:
    .short = Тел:
trouble-likely_offer = Эмнени каалайсыз?
    .short = Эмне кылалы?
    .talk = Адам менен жазышуу
    .talk_short = адамга жазуу
    .later = Мага кийинчерээк чалыңыз
    .later_short = мага чалыңыз
    .keep = Номерди эле сактап коём
    .keep_short = жок, рахмат
# The person only keeps the number. The talk ends here.
trouble-keep = Макул. Каалаган убакта кайра жазсаңыз болот.
    .short = Макул. Каалаган убакта жазыңыз.

## Some of it is not right

trouble-possible = Айрым нерселер туура эмес болуп жатат. Сиз күнөөлүү эмессиз.
    .short = Айрым нерселер туура эмес болуп жатат.
trouble-tip_pay =
    Макулдашылган айлыкты алууга укугуңуз бар.
    Иштеген күндү, саатты жана айлыкты жазып жүрүңүз. Жумуш жөнүндөгү билдирүүлөрдү сактаңыз.
    .short = Иштеген күн, саат жана айлыкты жазып жүрүңүз.
trouble-tip_papers =
    Документтериңиз өзүңүздүкү.
    Жаңы документ жөнүндө консулдугуңуз айтып бере алат.
    .short = Документтериңиз өзүңүздүкү.
trouble-tip_debt =
    Карыз үчүн сизди ал жерде кармоо мыйзамсыз.
    Ким, канча жана эмне үчүн акча сураганын жазып коюңуз.
    .short = Ким жана эмне үчүн акча сураганын жазып коюңуз.
trouble-possible_child_number = Чалсаңыз болот:
    .short = Тел:
trouble-possible_number = Чалсаңыз болот:
    .short = Тел:
trouble-possible_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерди сактап коём
    .keep_short = жок

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Жоопторуңуздан тынчсыздандырган эч нерсе көргөн жокпуз. Бир нерсе өзгөрсө, кайра жазыңыз.
    .short = Макул. Бир нерсе өзгөрсө, кайра жазыңыз.
trouble-none_child_number = Керек болсо, чалсаңыз болот:
    .short = Тел:
trouble-none_number = Керек болсо, чалсаңыз болот:
    .short = Тел:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Кеңешибиз өзгөргөн жок.
    Сураныч, бирөө менен сүйлөшкөнгө чейин жолго чыкпаңыз.
    .short = Сураныч, жолго чыгардан мурда бирөө менен сүйлөшүңүз.
trouble-pressed_number = Чалсаңыз болот:
    .short = Тел:
trouble-pressed_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерди сактап коём
    .keep_short = жок
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Суроолорду ушул жерден токтотобуз. Эч нерсе эмес.
    .short = Суроолорду ушул жерден токтотобуз.
trouble-tired_number = Чалсаңыз болот:
    .short = Тел:
trouble-tired_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерди сактап коём
    .keep_short = жок

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Мүмкүн болсо, азыр чалыңыз:
    .short = Тел:
trouble-sos_danger = Азыр сизге коркунуч барбы?
    .short = Азыр коркунуч барбы?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Азыр сизге же башка адамга коркунуч барбы?
    .short = Азыр бирөөгө коркунуч барбы?
# The words speak of somebody else.
trouble-sos_danger_other = Азыр бул адамга коркунуч барбы?
    .short = Азыр бул адамга коркунуч барбы?
# They answered: no danger now.
trouble-sos_offer = Сизге эмне керек?
    .short = Сизге эмне керек?
    .trouble = Бир нече суроого жооп берүү
    .trouble_short = суроолор
    .someone_else = Башка адам үчүн тынчсызданып жатам
    .someone_else_short = бирөө үчүн
    .numbers = Дагы телефон номерлери
    .numbers_short = номерлер
    .talk = Адам менен жазышуу
    .talk_short = адамга жазуу
    .menu = Меню
    .menu_short = меню

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Жазганыңыз жакшы болду. Муну жалгыз көтөрүшүңүз шарт эмес.
    Сураныч, ишенген адамыңыздын жанында болуңуз.
    .short = Жазганыңыз жакшы болду. Ишенген адамыңыздын жанында болуңуз.
trouble-self_harm_number = Сураныч, азыр чалыңыз:
    .short = Тел:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Нөөмөттөгү адамды азыр чакырып жатабыз. Бул жерге жазсаңыз болот.
    .short = Азыр адамды чакырып жатабыз.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Азыр бул жерде нөөмөттө эч ким жок.
       *[other] { $at } болгончо бул жерде нөөмөттө эч ким жок.
    }
    Сураныч, жогорудагы номерге чалыңыз.
    .short =
        { $at ->
            [none] Азыр бул жерде эч ким жок. Чалыңыз.
           *[other] { $at } болгончо бул жерде эч ким жок. Чалыңыз.
        }
