# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Жаңы кайрылуу
desk_links-new-lead = Телефондогу же алдыңыздагы адам үчүн. Кайрылуу дароо сиздики болот.
desk_links-source = Адам кантип кайрылды?
desk_links-sources =
    .phone = Телефон аркылуу
    .walk_in = Өзү келди
desk_links-language = Адам кайсы тилде сүйлөйт?
desk_links-stays-in = Ал азыр кайда?
desk_links-comes-from = Анын паспорту кайсы өлкөнүкү?
desk_links-unknown = Белгисиз
desk_links-child = Ал 18 жашка толо элекпи?
desk_links-tier = Бул канчалык шашылыш?
desk_links-tier-hint = Укканыңыз боюнча тандаңыз. Суроолор кийин шашылыштыгын жогорулатышы мүмкүн.
desk_links-discreet = Этият болуңуз: жанында бирөө угуп же окуп турушу мүмкүн
desk_links-open = Кайрылууну ачуу
desk_links-pick = Бир нерсе жетишпейт же туура келбейт. Кайра тандаңыз.
desk_links-twice = Бул форма мурун жөнөтүлгөн. Жаңысын ачыңыз.

## The questions, read aloud
desk_links-ask = Суроолор
desk_links-ask-lead = Эч нерсе жөнөтүлбөйт. Сиз сөздөрдү үн чыгарып окуйсуз жана адамдын жообун басасыз.
desk_links-begin = Эмнеден баштайбыз:
desk_links-flows =
    .trouble = Адам кыйын абалда
    .check = Сапар, жолго чыга элек
    .someone_else = Башка адам үчүн тынчсызданат
    .numbers = Телефон номерлери
desk_links-typed = Же жообун жазыңыз
desk_links-typed-do = Кабыл алуу
desk_links-other_question = Азыр башка суроо турат. Баракты карап, ошого жооп бериңиз.
desk_links-not_read = Бул жоопту түшүнө албадык. Тизмеден тандаңыз же башкача жазыңыз.

## A number to call back, and consent
desk_links-call = Кайра чалуу, макулдук
desk_links-call-lead = Ушул чалуу үчүн гана берилген номер. Ал жашыруун сакталат жана кайрылуу жабылганда өчүрүлөт.
desk_links-call-number = Номер
desk_links-call-when = Качан чалуу коопсуз?
desk_links-times =
    .now = Каалаган убакта
    .morning = Эртең менен
    .noon = Түштө
    .evening = Кечинде
    .night = Түнкүсүн
desk_links-call-keep = Номерди сактоо
desk_links-call-forget = Номерди өчүрүү
desk_links-call-kept = Номер ушул чалуу үчүн сакталды.
desk_links-call-gone = Номер өчүрүлдү.
desk_links-bad_number = Бул телефон номери эмес. Эч нерсе сакталган жок.
desk_links-consent-lead = Үн чыгарып окуңуз. «Ооба» деген жооп болбосо, сөздөр менен ички жазуулар 72 сааттан кийин өчүрүлөт.
desk_links-consent-do = Адам «ооба» деди
desk_links-consent-ok = Макулдугу жазылды.
