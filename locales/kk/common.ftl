# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Иә немесе жоқ
    .yes = Иә
    .no = Жоқ
    .unsure = Нақты білмеймін
    .skip = Өткізіп жіберу
common-yes_no_na = Иә немесе жоқ
    .yes = Иә
    .no = Жоқ
    .unsure = Нақты білмеймін
    .skip = Маған қатысы жоқ
    .skip_short = өткізу
common-sure = Иә немесе жоқ
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
    .unsure = Нақты білмеймін
    .unsure_short = білмеймін
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Иә немесе жоқ
    .yes = иә
    .no = жоқ
    .unsure = ?
common-agree = Иә немесе жоқ
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
common-other_country = Басқа ел
    .short = басқа

## What we could not use. The present question is asked again right after.

common-not_understood = Біз түсінбедік. Таңдаңыз немесе қайта жазыңыз.
    .short = Түсінбедік. Қайта таңдаңыз.
common-old_button = Бұл түйме бұрынғы сұрақтікі. Қазіргі сұраққа жауап беріңіз.
    .short = Ол бұрынғы сұрақ еді. Қазіргісіне жауап беріңіз.
common-flow_changed = Safar жаңарды. Мәзірден жалғастырамыз.
    .short = Жаңарту болды. Міне, мәзір.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Бізде бірдеңе бұзылды. Жазғаныңыз сақталды.
    Кезекші келгенде оны оқиды. Күте алмасаңыз, 0 жазыңыз.
    .short = Бізде ақау болды. Жазғаныңыз сақталды. 0 = нөмір.
common-voice = Бот дауыстық хабарламаны тыңдай алмайды. Жазыңыз немесе адаммен жазысуды сұраңыз.
    .short = Дауыстық хабарды тыңдай алмаймыз. Жазыңызшы.
common-picture = Бот суретті көре алмайды. Жазыңыз немесе адаммен жазысуды сұраңыз.
    .short = Суретті көре алмаймыз. Жазыңызшы.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Біз суретті ашпадық. Сурет жібермеңізші. Сөзбен жаза аласыз.
    .short = Оны ашпадық. Сурет жібермеңізші.
common-document = Бот файлды оқи алмайды. Жазыңыз немесе адаммен жазысуды сұраңыз.
    .short = Файлды оқи алмаймыз. Жазыңызшы.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Рақмет. Тұрған жеріңіз бізге жетті. Әңгіме аяқталғанда, ол өшіріледі.
    .short = Рақмет. Алдық.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Тұрған жерімді жіберу
    .short = Тұрған жерімді жіберу
common-place_not_now = Тұрған жеріңізді сізге қауіп төнгенде ғана қабылдаймыз. Оны сақтамадық.
    .short = Қазір керек емес. Сақтамадық.
common-place_unseen = Картаны көрмейміз және тұрған жеріңізді сақтамадық. Сөзбен жазыңызшы: қала, көше, қасында не бар.
    .short = Картаны көрмейміз. Қайда екеніңізді сөзбен жазыңызшы.
common-contact = Біз басқа адамдардың нөмірін сақтамаймыз. Мұны да сақтамадық.
    .short = Бұл нөмірді сақтамадық.
common-sticker = Бот стикерді оқи алмайды. Сөзбен жазыңызшы.
    .short = Сөзбен жазыңызшы.
common-edited = Ескі хабарламадағы өзгерісті көрмейміз. Қайта жазыңызшы.
    .short = Өзгерісті көрмейміз. Қайта жазыңызшы.
common-missed_call = Сіз бізге қоңырау шалдыңыз. Мұнда қоңырауға ешкім жауап бермейді. Жазыңыз немесе нөмір алу үшін 0 жазыңыз.
    .short = Қоңырау шалдыңыз. Жазыңыз. Нөмір алу үшін 0 жазыңыз.
common-other = Бот мұндай хабарламаны оқи алмайды. Сөзбен жазыңызшы.
    .short = Мұны оқи алмаймыз. Сөзбен жазыңызшы.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Жазғаныңызды жеткіздік. Оны адам оқиды.
    .short = Жеткіздік. Оны адам оқиды.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Сақтап қойдық. Қазір кезекші жоқ.
       *[other] Сақтап қойдық. Мына уақытқа дейін кезекші жоқ: { $at }.
    }
    Күте алмасаңыз, 0 жазыңыз. Телефон нөмірін аласыз.
    .short =
        Сақталды. { $at ->
            [none] Қазір ешкім жоқ.
           *[other] Мына уақытқа дейін ешкім жоқ: { $at }.
        } 0 = нөмір.
common-joined = Енді мұнда адам бар. Сізбен бот емес, адам жазысады.
    .short = Енді мұнда адам бар.
common-handed_back = Әңгімені басқа адам жалғастырады. Сәл күте тұрыңыз.
    .short = Әңгімені басқа адам жалғастырады.
common-case_closed = Бұл әңгіме аяқталды. Қалаған кезде қайта жаза аласыз.
    .short = Бұл әңгіме аяқталды. Қалаған кезде жаза аласыз.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Енді жазбаймыз. Өзіңіз жазсаңыз, біз осындамыз.
    .short = Енді жазбаймыз. Қалаған кезде жаза аласыз.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Бізге қайта жазу үшін алдымен { $word } жіберіңіз.
    .short = Бізге қайта жазу үшін алдымен { $word } жіберіңіз.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 сағат = 60 минут.
    .short = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 сағат = 60 минут.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Сәлеметсіз бе? Ыңғайлы кезде жазыңыз.
    .short = Сәлеметсіз бе? Ыңғайлы кезде жазыңыз.
common-check_in = Сәлеметсіз бе? Қалыңыз қалай? Ыңғайлы кезде жазыңыз.
    .short = Сәлеметсіз бе? Қалыңыз қалай? Ыңғайлы кезде жазыңыз.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Бұл телефонға SMS арқылы нөмір жіберілмейді. Басқа телефоннан не Telegram арқылы жазыңыз.
    .short = Бұл телефонға SMS арқылы нөмір жіберілмейді. Басқа телефоннан не Telegram арқылы жазыңыз.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Мұнда жазған жауап бізге жетпейді. Қоңырау шалыңыз не басқаша жазыңыз.
    .short = Мұнда жазған жауап бізге жетпейді. Қоңырау шалыңыз не басқаша жазыңыз.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Жауапты бұрын жазған нөміріңізге жазыңыз.
    .short = Жауапты бұрын жазған нөміріңізге жазыңыз.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Қазір сізге не керек?
    .short = Қазір сізге не керек?
common-lost = Не керек екенін өз сөзіңізбен жазыңыз. Немесе 0 жазыңыз: телефон нөмірін аласыз.
    .short = Не керек екенін жазыңыз. 0 = нөмір.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Оқасы жоқ. Керек кезде жазыңыз.
    .short = Оқасы жоқ. Қалаған кезде жазыңыз.
common-back_to_questions = Сұрақтарға қайта ораламыз.
    .short = Сұрақтарға қайта ораламыз.
common-language_now = Қазақша жалғастырамыз.
    .short = Қазақша жалғастырамыз.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Көмек
    .short = Көмек
common-leave_button = Шығу
    .short = Шығу
# The last line of an SMS: the two keys that always work.
common-keys = 0 көмек 9 шығу
    .short = 0 көмек 9 шығу
# Stands after a list of reasons that was cut.
common-reasons_more = Басқа да себептер бар. Олар туралы адамнан сұраңыз.
    .short = Тағы бар.
