# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Жаңа өтініш
desk_links-new-lead = Телефондағы не алдыңыздағы адам үшін. Өтініш бірден сіздікі.
desk_links-source = Адам бізге қалай хабарласты?
desk_links-sources =
    .phone = Телефон арқылы
    .walk_in = Өзі келді
desk_links-language = Адам қай тілде сөйлейді?
desk_links-stays-in = Ол қазір қайда?
desk_links-comes-from = Оның паспорты қай елдікі?
desk_links-unknown = Белгісіз
desk_links-child = Ол 18 жасқа толмаған ба?
desk_links-tier = Бұл қаншалықты шұғыл?
desk_links-tier-hint = Естігеніңізге қарай таңдаңыз. Сұрақтар кейін шұғылдығын көтеруі мүмкін.
desk_links-discreet = Абай болыңыз: жанында біреу тыңдап не оқып тұруы мүмкін
desk_links-open = Өтінішті ашу
desk_links-pick = Бірдеңе жетіспейді не сәйкес келмейді. Қайта таңдаңыз.
desk_links-twice = Бұл форма бұрын жіберілген. Жаңасын ашыңыз.

## The questions, read aloud
desk_links-ask = Сұрақтар
desk_links-ask-lead = Ештеңе жіберілмейді. Сіз сөздерді дауыстап оқып, адамның жауабын басасыз.
desk_links-begin = Неден бастаймыз:
desk_links-flows =
    .trouble = Адам қиын жағдайда
    .check = Сапар, әлі кетпеген
    .someone_else = Басқа адам үшін алаңдайды
    .numbers = Телефон нөмірлері
desk_links-typed = Немесе жауабын жазыңыз
desk_links-typed-do = Қабылдау
desk_links-other_question = Қазір басқа сұрақ тұр. Бетке қарап, соған жауап беріңіз.
desk_links-not_read = Бұл жауапты түсінбедік. Тізімнен таңдаңыз не басқаша жазыңыз.

## A number to call back, and consent
desk_links-call = Қайта қоңырау шалу, келісім
desk_links-call-lead = Тек осы қоңырау үшін берілген нөмір. Ол шифрланып сақталады және өтініш жабылғанда өшіріледі.
desk_links-call-number = Нөмір
desk_links-call-when = Қашан қоңырау шалу қауіпсіз?
desk_links-times =
    .now = Кез келген уақытта
    .morning = Таңертең
    .noon = Түсте
    .evening = Кешке
    .night = Түнде
desk_links-call-keep = Нөмірді сақтау
desk_links-call-forget = Нөмірді өшіру
desk_links-call-kept = Нөмір осы қоңырау үшін сақталды.
desk_links-call-gone = Нөмір өшірілді.
desk_links-bad_number = Бұл телефон нөмірі емес. Ештеңе сақталмады.
desk_links-consent-lead = Дауыстап оқыңыз. «Иә» деген жауап болмаса, сөздер мен жазбалар 72 сағаттан кейін өшіріледі.
desk_links-consent-do = Адам «иә» деді
desk_links-consent-ok = Келісімі жазылды.
