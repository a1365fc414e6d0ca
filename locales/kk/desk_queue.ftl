# Оператордың кезегі. Қызметкерлерге арналған сөздер. Түсіндірме: locales/en.

## Above the queue
desk_queue-take_next = Келесісін алу
desk_queue-take_next_hint = Ешкім алмағандардың ең шұғылы. Перне: T
desk_queue-none = Операторды ешкім күтіп тұрған жоқ.
desk_queue-busy = Бұл өтініштерді әріптестер алып үлгерді. Қайта көріңіз.
desk_queue-filter = Сүзгі
desk_queue-filters = Сүзгі
    .tier = Шұғылдығы
    .locale = Тілі
    .country = Ел
    .child = 18 жасқа дейін
    .who = Кімде
desk_queue-all = Барлығы
desk_queue-who = Кімде
    .mine = Менде
    .free = Ешкімде емес
    .others = Әріптестерде
desk_queue-child_only = Тек 18-ге толмаған болуы мүмкін адамдар
desk_queue-apply = Көрсету
desk_queue-clear = Сүзгіні алып тастау: { $name }
desk_queue-clear_all = Барлық сүзгіні алып тастау
desk_queue-hidden = Сүзгі жасырған: { $count }. Қауіп әрқашан көрінеді.
desk_queue-more = Тағы көрсету. Қалғаны: { $count }
desk_queue-beyond = Көрсетілмеді: { $count }
desk_queue-with_partners = Серіктестерде
desk_queue-closed = Жабылған өтініштер
desk_queue-still = Орныңыздасыз ба? Өтініштеріңіз жақында кезекке қайтады.
desk_queue-still_yes = Орнымдамын

## On a card
desk_queue-foreign = сіздің тіліңіз емес
desk_queue-overdue = Жауап мерзімі өтті: { $at }
desk_queue-owed = Келісілген сөз сұралды
desk_queue-handed = Сізге { $name } тапсырды
desk_queue-source = Қалай келді
    .phone = Телефонмен
    .walk_in = Өзі келді
desk_queue-deleted = Адам бәрін өшірді
desk_queue-deleted_more = Адам өзі туралы бәрін өшірді. Жауапты алатын адам жоқ. Өтінішті жабыңыз.
desk_queue-bury = Өтінішті жабу
desk_queue-confirm_by = Растау мерзімі: { $at }
desk_queue-is_confirmed = Серіктес растады

## Handing over and back
desk_queue-transfer = Тапсыру
desk_queue-transfer_to = Кезекшіліктегі әріптеске
desk_queue-transfer_nobody = Қазір кезекшілікте басқа ешкім жоқ. Өтінішті кезекке қайтаруға болады.
desk_queue-handover = Келесі әріптес нені білуі керек
desk_queue-handover_hint = Қысқа деректер: не уәде етілді, әрі қарай не болады.
desk_queue-transfer_do = Әріптеске тапсыру
desk_queue-transfer_hint = 5 минутта ашпаса, өтініш кезекке қайтады.
desk_queue-transfer_ok = Тапсырылды. Жазба сақталды.
desk_queue-no_colleague = Бұл әріптес қазір кезекшілікте емес. Өтініш тапсырылмады.
desk_queue-back_note = Келесі әріптеске жазба (қаласаңыз)

## Referring
desk_queue-refer = Жолдау
desk_queue-partner = Серіктес
desk_queue-partner_hint = Атауын не орнын жазып, таңдаңыз.
desk_queue-no_partners = Серіктестер тізімі бос. Оны супервизор толтырады.
desk_queue-open_partners = Тізімді ашу
desk_queue-consent = Адам осы серіктеске келісті
desk_queue-told = Серіктеске не айтылды
desk_queue-told_hint = Тек адам айтуға рұқсат бергенін.
desk_queue-refer_do = Серіктеске жолдау
desk_queue-refer_hint = 24 сағатта расталмаса, өтініш кезекке қайтады.
desk_queue-refer_ok = Жолданды. Серіктестен растауды сұраңыз.
desk_queue-referral = Жолдама
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Растауды күту мерзімі: { $at }.
desk_queue-referral_confirmed = Серіктес растады · { $by } · { $at }
desk_queue-referral_told = Оларға айтылғаны:
desk_queue-confirm = Растады: адам оларда
desk_queue-confirm_ok = Расталды. Өтінішті жабуға болады.
desk_queue-decline = Ала алмайды: кезекке қайтару
desk_queue-decline_ok = Өтініш қайтадан кезекте.
desk_queue-why = Қалай аяқталды
    .unconfirmed = 24 сағатта расталмады
    .overtaken = басқа серіктеске жүгінді
    .closed = өтініш жабылды
    .declined = серіктес ала алмады
desk_queue-event = Не болды
    .transferred = Әріптеске тапсырылды
    .confirmed = Серіктес растады
    .unconfirmed = Серіктес 24 сағатта растамады
    .forgotten = Адам өзі туралы бәрін өшірді

## Refusals
desk_queue-close_changed = Жауып жатқанда адам жазды. Өтініш жабылмады. Алдымен жаңа жолдарды оқыңыз.
desk_queue-no_consent = Адамның өз келісімінсіз ешкім жолданбайды. Алдымен одан сұраңыз.
desk_queue-which_partner = Тізімнен бір серіктесті таңдаңыз.
desk_queue-words_missing = Алдымен бірнеше сөз жазыңыз.
desk_queue-words_long = Тым ұзын. Ештеңе сақталмады.

## Closed cases
desk_queue-closed_lead = Соңғы 30 күнде жабылғандар. Оларды қайта ашуға болады.
desk_queue-closed_empty = Соңғы 30 күнде ештеңе жабылмады.
desk_queue-number = Өтініш нөмірі
desk_queue-find = Іздеу
desk_queue-not_found = Мұндай нөмірлі өтініш жоқ.
desk_queue-closed_at = Жабылды
desk_queue-outcome = Нәтижесі

## The directory of partners
desk_queue-partners = Серіктестер
desk_queue-partners_lead = Адамдарды келісімімен кімге жолдаймыз.
desk_queue-partners_empty = Әзірге серіктестер жоқ.
desk_queue-partners_empty_more = Өзіңіз жұмыс істейтін ұйымдарды қосыңыз. Тек өзіңіз тексергенді.
desk_queue-partners_none = Сәйкесі жоқ. Сөзді азайтып көріңіз.
desk_queue-search = Атауы не орны
desk_queue-add = Серіктес қосу
desk_queue-edit = Өзгерту
desk_queue-save = Сақтау
desk_queue-hide = Жасыру
desk_queue-unhide = Қайта көрсету
desk_queue-hidden_list = Жасырылған серіктестер
desk_queue-shown_list = Қолданыстағы серіктестер
desk_queue-check = Бүгін тексерілді
desk_queue-checked = Тексерілді: { $at } · { $name }
desk_queue-stale = 90 күннен бері тексерілмеген
desk_queue-name = Атауы
desk_queue-kind = Түрі
    .shelter = Паналайтын орын
    .lawyer = Заңгер
    .psychologist = Психолог
    .doctor = Дәрігер
    .consulate = Консулдық
    .other = Басқа
desk_queue-country = Ел
desk_queue-place = Қала не орын
desk_queue-languages = Тілдері
desk_queue-contact = Қалай хабарласуға болады
desk_queue-contact_hint = Тек әріптестерге. Шифрланып сақталады.
desk_queue-takes = Кімді алады, кімді алмайды
desk_queue-bad_name = Атауда 1-ден 120-ға дейін таңба болады.
desk_queue-bad_choice = Түрін, елді және тілдерді тізімнен таңдаңыз.
desk_queue-no_partner = Мұндай серіктес жоқ.
desk_queue-any = Кез келгені
