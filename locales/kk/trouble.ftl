# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Қазір мұны оңаша оқып, жауап бере аласыз ба?
    .short = Қазір мұны оңаша оқи аласыз ба?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Жарайды. Ыңғайлы кезде жазыңыз.
    .short = Жарайды. Ыңғайлы кезде жазыңыз.

# Said once before the questions.
trouble-first =
    Сізге керек көмекті табу үшін бірнеше сұрақ қоямыз.
    Кез келген сұрақты өткізіп жіберуге болады. Қалаған кезде тоқтай аласыз.
    .short = Жауап 3: білмеймін.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Қазір сізге қауіп төніп тұр ма?
    Мысалы: жараландыңыз, сізді қамап қойды, басқа жаққа әкетіп барады. Немесе сізге дәрігер керек.
trouble-g2 = Сіз 18 жастан кішісіз бе?
# Any of the three means yes.
trouble-q1 =
    Бұл жұмысты сізге басқа біреу тауып берді ме?
    Немесе сізді сонда апарды ма, жататын орын берді ме?
trouble-q2 = Жұмыс, барған жеріңіз немесе қожайын уәде еткеннен басқаша ма?
trouble-q3 = Паспортыңызды немесе құжаттарыңызды біреу алып қойып, қайтармай жүр ме?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Ертең кеткіңіз келсе, біреу кедергі бола ма?
    Немесе сізді не отбасыңызды қорқыта ма?
trouble-q5 =
    Қарызды жұмыс істеп өтеуіңіз керек пе?
    Немесе сізді жіберуі үшін ақша төлеуіңіз керек пе?
trouble-q6 = Келіскен жалақыны алмай жұмыс істедіңіз бе? Немесе жалақыңызды біреу алып қоя ма?
trouble-q7 = Демала алмайтындай көп сағат немесе күн жұмыс істейсіз бе?
trouble-q8 = Ол жерде аш, ұйқысыз, суықта немесе дәрігерсіз жүрсіз бе?
trouble-q9 = Ол жерде сізді біреу ұрды ма, қинады ма? Немесе жыныстық қатынасқа мәжбүрледі ме?
# Asked only after "yes" to the question before.
trouble-q9_again = Бұл бүгін немесе ертең қайталануы мүмкін бе?
trouble-q10 =
    Сізді өзіңіз қаламаған іске біреу мәжбүрлей ме?
    Мысалы: ақшаға жыныстық қатынас, сәлемдеме тасу, ұрлық, адам алдау. Немесе қайыр сұрау, әскери қағазға қол қою.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Бүгін сізге көмек керек пе?
trouble-s2 = 2/5 Сіз 18 жастан кішісіз бе?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Сізді сонда құжат, қарыз не адамдар ұстап тұр ма?
trouble-s4 = 4/5 Жұмыс, жалақы не демалыс келісімнен басқаша ма?
trouble-s5 = 5/5 Сізді қаламаған іске мәжбүрлей ме не қорқасыз ба?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Тағы бір рет: қазір сізге қауіп төніп тұр ма?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Мүмкін болса, қазір қоңырау шалыңыз:
    .short = Тел:
trouble-urgent_number = Мүмкін болса, қазір қоңырау шалыңыз:
    .short = Тел:
# One safety action. The person may be watched.
trouble-urgent_action =
    Басқа адамдардың қасында болыңыз немесе есікті бекітіп алыңыз. Дауласпаңыз.
    Қауіп полициядан болса, консулдығыңызбен байланысуды сұраңыз.
    .short = Адамдардың қасында болыңыз не есікті бекітіп алыңыз. Дауласпаңыз.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Қазір кезекші адамды шақырып жатырмыз. Осында жаза аласыз.
    .short = Қазір адам шақырып жатырмыз.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Қазір мұнда кезекші жоқ.
       *[other] Мына уақытқа дейін мұнда кезекші жоқ: { $at }.
    }
    Жоғарыдағы нөмірге қоңырау шалыңызшы.
    .short =
        { $at ->
            [none] Қазір мұнда ешкім жоқ.
           *[other] Мына уақытқа дейін ешкім жоқ: { $at }.
        } Қоңырау шалыңыз.
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Қазір қай елдесіз? Таңдаңыз немесе жазыңыз.
    .short = Қай елдесіз? Таңдаңыз немесе жазыңыз.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Сіз жаман ештеңе істеген жоқсыз. Балаларға көмектесетін адамдар бар. Бұл тегін.
    Сізге қауіп төнсе, олар басқаларға айтуға мәжбүр болуы мүмкін.
    Алдымен олар сізден сұрайды: отбасыңыз сіз үшін қауіпсіз бе?
    .short = Сіз жаман ештеңе істеген жоқсыз. Көмек тегін.
trouble-likely =
    Сіз айтқан жағдайға өзіңіз кінәлі емессіз.
    Көмектесетін адамдар бар. Бұл тегін.
    .short = Бұл сіздің кінәңіз емес. Көмек тегін.
trouble-likely_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-likely_child_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-likely_offer = Не қалайсыз?
    .short = Не қалайсыз?
    .talk = Адаммен жазысу
    .talk_short = адам
    .later = Маған кейін қоңырау шалыңыз
    .later_short = қоңырау
    .keep = Тек нөмірді сақтаймын
    .keep_short = жоқ, рақмет
# The person only keeps the number. The talk ends here.
trouble-keep = Жарайды. Қалаған кезде қайта жаза аласыз.
    .short = Жарайды. Қалаған кезде жазыңыз.

## Some of it is not right

trouble-possible = Мұнда дұрыс емес нәрселер бар. Сіз кінәлі емессіз.
    .short = Мұнда дұрыс емес нәрселер бар.
trouble-tip_pay =
    Келіскен жалақыны алуға құқығыңыз бар.
    Жұмыс күндерін, сағатын және жалақыны жазып жүріңіз. Жұмыс туралы хабарламаларды сақтаңыз.
    .short = Жұмыс күндерін, сағатын және жалақыны жазып жүріңіз.
trouble-tip_papers =
    Құжаттарыңыз өзіңіздікі.
    Жаңа құжат туралы консулдығыңыз айтып бере алады.
    .short = Құжаттарыңыз өзіңіздікі.
trouble-tip_debt =
    Қарыз сізді онда ұстауға заңды себеп емес.
    Ақшаны кім, қанша және не үшін сұрайтынын жазып алыңыз.
    .short = Ақшаны кім және не үшін сұрайтынын жазып алыңыз.
trouble-possible_child_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-possible_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-possible_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірді сақтаймын
    .keep_short = жоқ

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Жауаптарыңыздан алаңдататын ештеңе көрмедік. Бірдеңе өзгерсе, қайта жазыңыз.
    .short = Жарайды. Бірдеңе өзгерсе, қайта жазыңыз.
trouble-none_child_number = Керек болса, қоңырау шала аласыз:
    .short = Тел:
trouble-none_number = Керек болса, қоңырау шала аласыз:
    .short = Тел:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Кеңесіміз өзгермейді.
    Алдымен біреумен сөйлесіңізші. Оған дейін жолға шықпаңыз.
    .short = Жолға шықпай тұрып, біреумен сөйлесіңізші.
trouble-pressed_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-pressed_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірді сақтаймын
    .keep_short = жоқ
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Сұрақтарды осымен тоқтатамыз. Ештеңе етпейді.
    .short = Сұрақтарды осымен тоқтатамыз.
trouble-tired_number = Қоңырау шала аласыз:
    .short = Тел:
trouble-tired_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірді сақтаймын
    .keep_short = жоқ

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Мүмкін болса, қазір қоңырау шалыңыз:
    .short = Тел:
trouble-sos_danger = Қазір сізге қауіп төніп тұр ма?
    .short = Қазір қауіп бар ма?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Қазір сізге немесе басқа адамға қауіп төніп тұр ма?
    .short = Қазір біреуге қауіп бар ма?
# The words speak of somebody else.
trouble-sos_danger_other = Қазір бұл адамға қауіп төніп тұр ма?
    .short = Қазір бұл адамға қауіп бар ма?
# They answered: no danger now.
trouble-sos_offer = Сізге не керек?
    .short = Сізге не керек?
    .trouble = Бірнеше сұраққа жауап беру
    .trouble_short = сұрақтар
    .someone_else = Басқа біреу үшін алаңдаймын
    .someone_else_short = басқа адам
    .numbers = Тағы телефон нөмірлері
    .numbers_short = нөмірлер
    .talk = Адаммен жазысу
    .talk_short = адам
    .menu = Мәзір
    .menu_short = мәзір

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Жазғаныңыз жақсы болды. Мұны жалғыз көтерудің қажеті жоқ.
    Сенетін адамыңыздың қасында болыңызшы.
    .short = Жазғаныңыз жақсы болды. Сенетін адамыңыздың қасында болыңыз.
trouble-self_harm_number = Қазір қоңырау шалыңызшы:
    .short = Тел:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Қазір кезекші адамды шақырып жатырмыз. Осында жаза аласыз.
    .short = Қазір адам шақырып жатырмыз.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Қазір мұнда кезекші жоқ.
       *[other] Мына уақытқа дейін мұнда кезекші жоқ: { $at }.
    }
    Жоғарыдағы нөмірге қоңырау шалыңызшы.
    .short =
        { $at ->
            [none] Қазір мұнда ешкім жоқ.
           *[other] Мына уақытқа дейін ешкім жоқ: { $at }.
        } Қоңырау шалыңыз.
