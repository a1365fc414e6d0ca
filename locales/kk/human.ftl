# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Осы жерде сізге адам жазса, қауіпсіз бе?
    .short = Осында сізге адам жазса бола ма?
    .yes = Иә, маған осында жазыңыз
    .yes_short = иә
    .no = Жоқ, мұнда жазбаңыз
    .no_short = жоқ
    .call = Маған қоңырау шалыңыз
    .call_short = қоңырау
human-until = Сізге осында қашанға дейін жазу қауіпсіз?
    .short = Қашанға дейін жазуға болады?
    .hour = 1 сағат
    .hour_short = бір сағат
    .three = 3 сағат
    .three_short = үш сағат
    .day = 24 сағат
    .day_short = бір күн
    .unsure = Нақты білмеймін
    .unsure_short = білмеймін
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Бұл әңгімені сақтауға рұқсат бересіз бе?
    Не үшін: осындағы адамдар сізге көмектесуі үшін.
    Кім көреді: осында жұмыс істейтін адамдар. Серіктес ұйым сіз «иә» десеңіз ғана көреді.
    Балаға немесе біреудің өміріне қауіп төнсе, басқаларға айтуымыз мүмкін. Бұл туралы сізге қауіпсіз кезде айтамыз.
    Зерттеу үшін тек санаймыз. Атыңыз да, сөздеріңіз де қолданылмайды.
    Қанша уақыт: әңгіме біткеннен кейін 12 ай.
    Оны көрсетуді сұрай аласыз. «Иә» дегеніңізді қайтарып алу үшін жазыңыз: өшіру.
    Өткізіп жіберуге немесе тоқтауға болады. «Жоқ» десеңіз де, адаммен жазыса аласыз.
    .short = Көмектесу үшін әңгімені сақтайық па? Қызметкерлер көреді, келіссеңіз, серіктестер де. 12 ай сақталады. Есімсіз санаймыз. Қалаған кезде көруге, өткізуге, тоқтауға, өшіруге болады.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Тек өзіңіз білетін бір сөз таңдаңыз.
    Жауап беретін адам сізді тану үшін оны сұрауы мүмкін.
    Сөзді осында жазыңыз немесе өткізіп жіберіңіз.
    .short = Тек өзіңіз білетін бір сөз жазыңыз. Кейін сұрауымыз мүмкін.
    .skip = Өткізіп жіберу
    .skip_short = өткізу
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Кезекші адам бар. Келесі кезек сіздікі.
       *[other] Кезекші адам бар. Алдыңызда күтіп тұрғандар: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Мұнда адам бар. Келесі кезек сіздікі.
           *[other] Мұнда адам бар. Алдыңызда: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Қазір кезекші жоқ. Қашан жауап берілетінін айта алмаймыз.
       *[other] Мына уақытқа дейін кезекші жоқ: { $at }.
    }
    Күте алмасаңыз, 0 жазыңыз. Телефон нөмірін аласыз.
    .short =
        { $at ->
            [none] Қазір мұнда ешкім жоқ. 0 = нөмір.
           *[other] Мына уақытқа дейін ешкім жоқ: { $at }. 0 = нөмір.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Соңғы күндері адамдар { $pace } минут күтті.
    .short = Соңғы күндері адамдар { $pace } минут күтті.
# Follows either of the two before.
human-waiting_more = Әзірге осында жаза аласыз. Жауап беретін адам алдымен соны оқиды.
    .short = Әзірге осында жаза аласыз.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Жарайды, мұнда жазбаймыз. Қоңырау шала аласыз:
    .short = Тел:
human-not_here_call = Сізге қоңырау шалайық па?
    .short = Сізге қоңырау шалайық па?
    .call = Иә, маған қоңырау шалыңыз
    .call_short = иә
    .no = Жоқ
    .no_short = жоқ
human-not_here_line = Жарайды. Ыңғайлы кезде жазыңыз.
    .short = Жарайды. Ыңғайлы кезде жазыңыз.

## The person wants to be called

human-call_at = Сізге қай кезде қоңырау шалсақ, қауіпсіз? Сіз тұрған жердің уақытымен.
    .short = Қашан қоңырау шалайық? Сіздің уақытыңызбен.
    .morning = Таңертең
    .morning_short = таңертең
    .noon = Түсте
    .noon_short = түсте
    .evening = Кешке
    .evening_short = кешке
    .night = Түнде
    .night_short = түнде
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Қай нөмірге қоңырау шалайық? Жазыңыз.
    .short = Қай нөмірге қоңырау шалайық? Жазыңыз.
    .this = Мен жазып отырған нөмірге
    .this_short = осы нөмір
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Бұл телефон нөміріне ұқсамайды.
    Елдің кодымен былай жазыңыз: { $form }
    .short = Бұл телефон нөмірі емес. Былай жазыңыз: { $form }
# No promise of an exact time.
human-call_noted =
    Жазып алдық. Қашан қоңырау шалу керегін кезекші көреді.
    Тек өзіңіз таңдаған уақытта қоңырау шаламыз.
    .short = Жазып алдық. Тек өзіңіз таңдаған уақытта қоңырау шаламыз.
