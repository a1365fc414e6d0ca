# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Азыр муну жалгыз окуп, жооп бере аласызбы?
    .short = Азыр муну жалгыз окуй аласызбы?
someone_else-not_safe_line = Макул. Ыңгайлуу болгондо жазыңыз.
    .short = Макул. Ыңгайлуу болгондо жазыңыз.
someone_else-what = Бул адам үчүн эмнеден тынчсызданып жатасыз?
    .short = Эмнеден тынчсызданып жатасыз?
    .silent = Жооп бербей жатат
    .silent_short = жооп жок
    .danger = Ага коркунуч бар
    .danger_short = коркунуч
    .kept = Кармап турушат же акы төлөшпөйт
    .kept_short = кармап турат
    .other = Башка нерсе
    .other_short = башка
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Бул адам кайсы өлкөдө? Тандаңыз же жазыңыз.
    .short = Бул адам кайда? Тандаңыз же жазыңыз.
someone_else-other_from = Бул адамга паспортту кайсы өлкө берген? Тандаңыз же жазыңыз.
    .short = Анын паспорту кайсы өлкөдөн? Тандаңыз же жазыңыз.
someone_else-here = Өзүңүз кайсы өлкөдөсүз? Тандаңыз же жазыңыз.
    .short = Өзүңүз кайдасыз? Тандаңыз же жазыңыз.
# "my brother does not answer"
someone_else-silent_advice =
    Акыркы чалган убактысын, дарегин, иш берүүчүсүн, жолун жазып коюңуз.
    Жаңы сим-карта алгачкы күндөрү иштебеши мүмкүн.
    Аны менен бирге баргандардан сураңыз. Муну интернетке салбаңыз.
    .short = Жазып коюңуз: акыркы чалган күнү, дарек, иш берүүчү, жол.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Азыр бул адамга коркунуч барбы?
    Мисалы: жаракат алды, аны камап коюшту. Же башка жакка алып баратышат. Же ага дарыгер керек.
someone_else-g2 = Бул адам 18 жаштан кичүүбү?
someone_else-q2 = Жумуш, жер же кожоюн убада кылынгандан башкачабы?
someone_else-q3 = Бул адамдын паспортун же документтерин бирөө кармап турабы?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Бул адамдын эртең кеткиси келсе, бирөө тоскоол болобу?
    Же аны же үй-бүлөсүн коркутабы?
someone_else-q5 =
    Бул адам карызын иштеп төлөшү керекпи?
    Же аны коё беришсин деп акча төлөшү керекпи?
someone_else-q6 = Бул адам макулдашылган айлыкты албай иштейби? Же айлыгын бирөө алып коёбу?
someone_else-q7 = Бул адам эс ала албагандай көп иштейби?
someone_else-q8 = Бул адам тамакка, уйкуга, жылуулукка же дарыгерге муктажбы?
someone_else-q9 = Ал жерде бул адамды бирөө урдубу же кыйнадыбы? Же жыныстык катнашка мажбурладыбы?
# Asked only after "yes" to the question before.
someone_else-q9_again = Бул бүгүн же эртең кайра болушу мүмкүнбү?
someone_else-q10 =
    Бул адамды каалабаган ишке бирөө мажбурлайбы?
    Мисалы: акча үчүн жыныстык катнаш, посылка ташуу, уурулук, алдамчылык. Же кайыр суроо, аскер кагаздарына кол коюу.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Бул адамга бүгүн жардам керекпи?
someone_else-s2 = 2/5 Бул адам 18 жаштан кичүүбү?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Аны кагаз, карыз же адамдар кармап турабы?
someone_else-s4 = 4/5 Иш, айлык же эс алуу убададан башкачабы?
someone_else-s5 = 5/5 Каалабаган ишке мажбурлашабы же ал коркобу?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Дагы бир жолу: азыр бул адамга коркунуч барбы?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Өзүңүз турган жерден чалыңыз:
    .short = Бул жакта тел:
someone_else-urgent_there = Бул адам турган жерде:
    .short = Ал жакта тел:
someone_else-urgent_advice =
    Кожоюн менен талашпаңыз. Кожоюнга билгизбеңиз.
    Ал жакка жалгыз барбаңыз. Муну интернетке салбаңыз.
    .short = Кожоюнга айтпаңыз. Ал жакка жалгыз барбаңыз.
someone_else-likely =
    Сиз айткан нерсе олуттуу. Бул адам күнөөлүү эмес.
    Жардам берген адамдар бар. Бул акысыз.
    .short = Бул олуттуу. Жардам акысыз.
someone_else-likely_here = Өзүңүз турган жерден чалсаңыз болот:
    .short = Бул жакта тел:
someone_else-likely_there = Бул адам турган жерде:
    .short = Ал жакта тел:
someone_else-advice =
    Кожоюн менен талашпаңыз. Кожоюнга айтпаңыз.
    Муну интернетке салбаңыз.
    .short = Кожоюнга айтпаңыз. Муну интернетке салбаңыз.
someone_else-offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерлерди сактап коём
    .keep_short = жок
someone_else-keep = Макул. Каалаган убакта кайра жазсаңыз болот.
    .short = Макул. Каалаган убакта жазыңыз.
someone_else-possible = Айрым нерселер туура эмес болуп жатат.
    .short = Айрым нерселер туура эмес болуп жатат.
someone_else-possible_here = Өзүңүз турган жерден чалсаңыз болот:
    .short = Бул жакта тел:
someone_else-possible_there = Бул адам турган жерде:
    .short = Ал жакта тел:
someone_else-possible_advice =
    Күндөрдү, жерлерди жана айлыкты жазып алыңыз.
    Кожоюн менен талашпаңыз. Муну интернетке салбаңыз.
    .short = Күндөрдү, жерлерди жана айлыкты жазып алыңыз.
someone_else-possible_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерлерди сактап коём
    .keep_short = жок
# Never say that the other person is safe.
someone_else-none_seen = Жоопторуңуздан тынчсыздандырган эч нерсе көргөн жокпуз. Бир нерсе өзгөрсө, кайра жазыңыз.
    .short = Макул. Бир нерсе өзгөрсө, кайра жазыңыз.
someone_else-none_here = Керек болсо, чалсаңыз болот:
    .short = Тел:
someone_else-none_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерди сактап коём
    .keep_short = жок
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Суроолорду ушул жерден токтотобуз. Эч нерсе эмес.
    .short = Суроолорду ушул жерден токтотобуз.
someone_else-tired_here = Чалсаңыз болот:
    .short = Тел:
someone_else-tired_offer = Адам менен жазышкыңыз келеби?
    .short = Адам менен жазышасызбы?
    .talk = Ооба, адам менен
    .talk_short = ооба
    .keep = Жок, номерди сактап коём
    .keep_short = жок
