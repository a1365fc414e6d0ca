# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Қазір мұны оңаша оқып, жауап бере аласыз ба?
    .short = Қазір мұны оңаша оқи аласыз ба?
someone_else-not_safe_line = Жарайды. Ыңғайлы кезде жазыңыз.
    .short = Жарайды. Ыңғайлы кезде жазыңыз.
someone_else-what = Бұл адам туралы сізді не алаңдатады?
    .short = Сізді не алаңдатады?
    .silent = Жауап бермейді
    .silent_short = жауап жоқ
    .danger = Оған қауіп төніп тұр
    .danger_short = қауіп
    .kept = Оны жібермейді немесе ақысын бермейді
    .kept_short = ақысыз ұстау
    .other = Басқа нәрсе
    .other_short = басқа
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Бұл адам қай елде? Таңдаңыз немесе жазыңыз.
    .short = Бұл адам қай елде? Таңдаңыз не жазыңыз.
someone_else-other_from = Бұл адамның паспорты қай елдікі? Таңдаңыз немесе жазыңыз.
    .short = Паспорты қай елдікі? Таңдаңыз не жазыңыз.
someone_else-here = Өзіңіз қай елдесіз? Таңдаңыз немесе жазыңыз.
    .short = Өзіңіз қай елдесіз? Таңдаңыз не жазыңыз.
# "my brother does not answer"
someone_else-silent_advice =
    Соңғы қоңырауды, мекенжайды, жұмыс берушіні және барар жолын жазып алыңыз.
    Жаңа сим-карта алғашқы күндері істемеуі мүмкін.
    Бұл адаммен бірге барғандардан сұраңыз. Интернетке жарияламаңыз.
    .short = Жазып алыңыз: соңғы қоңырау, мекенжай, жұмыс беруші, барар жол.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Бұл адамға қазір қауіп төніп тұр ма?
    Мысалы: жараланды, оны қамап қойды, басқа жаққа әкетіп барады. Немесе оған дәрігер керек.
someone_else-g2 = Бұл адам 18 жастан кіші ме?
someone_else-q2 = Жұмысы, барған жері немесе қожайыны уәде еткеннен басқаша ма?
someone_else-q3 = Бұл адамның паспортын немесе құжаттарын біреу ұстап отыр ма?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Бұл адамның ертең кеткісі келсе, біреу кедергі бола ма?
    Немесе оны не отбасын қорқыта ма?
someone_else-q5 =
    Бұл адам қарызды жұмыс істеп өтеуі керек пе?
    Немесе кету үшін ақша төлеуі керек пе?
someone_else-q6 = Бұл адам келіскен жалақыны алмай жұмыс істей ме? Немесе жалақысын біреу алып қоя ма?
someone_else-q7 = Бұл адам демала алмайтындай көп жұмыс істей ме?
someone_else-q8 = Бұл адам аш, ұйқысыз, суықта немесе дәрігерсіз жүр ме?
someone_else-q9 = Ол жерде бұл адамды біреу ұрды ма, қинады ма? Немесе жыныстық қатынасқа мәжбүрледі ме?
# Asked only after "yes" to the question before.
someone_else-q9_again = Бұл бүгін немесе ертең қайталануы мүмкін бе?
someone_else-q10 =
    Бұл адамды өзі қаламаған іске біреу мәжбүрлей ме?
    Мысалы: ақшаға жыныстық қатынас, сәлемдеме тасу, ұрлық, адам алдау. Немесе қайыр сұрау, әскери қағазға қол қою.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Бұл адамға бүгін көмек керек пе?
someone_else-s2 = 2/5 Бұл адам 18 жастан кіші ме?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Оны сонда құжат, қарыз не адамдар ұстап тұр ма?
someone_else-s4 = 4/5 Жұмыс, жалақы не демалыс келісімнен басқаша ма?
someone_else-s5 = 5/5 Оны қаламаған іске мәжбүрлей ме, ол қорқа ма?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Тағы бір рет: бұл адамға қазір қауіп төніп тұр ма?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Өзіңіз тұрған жерде қоңырау шалыңыз:
    .short = Мұнда тел:
someone_else-urgent_there = Бұл адам тұрған жерде:
    .short = Онда тел:
someone_else-urgent_advice =
    Қожайынмен дауласпаңыз. Қожайынға ескертпеңіз.
    Ол жаққа жалғыз бармаңыз. Интернетке жарияламаңыз.
    .short = Қожайынға айтпаңыз. Ол жаққа жалғыз бармаңыз.
someone_else-likely =
    Сіз айтқан жағдай ауыр. Бұл адам кінәлі емес.
    Көмектесетін адамдар бар. Бұл тегін.
    .short = Бұл ауыр жағдай. Көмек тегін.
someone_else-likely_here = Өзіңіз тұрған жерде қоңырау шала аласыз:
    .short = Мұнда тел:
someone_else-likely_there = Бұл адам тұрған жерде:
    .short = Онда тел:
someone_else-advice =
    Қожайынмен дауласпаңыз. Қожайынға айтпаңыз.
    Интернетке жарияламаңыз.
    .short = Қожайынға айтпаңыз. Интернетке жарияламаңыз.
someone_else-offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірлерді сақтаймын
    .keep_short = жоқ
someone_else-keep = Жарайды. Қалаған кезде қайта жаза аласыз.
    .short = Жарайды. Қалаған кезде жазыңыз.
someone_else-possible = Мұнда дұрыс емес нәрселер бар.
    .short = Мұнда дұрыс емес нәрселер бар.
someone_else-possible_here = Өзіңіз тұрған жерде қоңырау шала аласыз:
    .short = Мұнда тел:
someone_else-possible_there = Бұл адам тұрған жерде:
    .short = Онда тел:
someone_else-possible_advice =
    Күндерді, жерлерді және жалақыны жазып алыңыз.
    Қожайынмен дауласпаңыз. Интернетке жарияламаңыз.
    .short = Күндерді, жерлерді және жалақыны жазып алыңыз.
someone_else-possible_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірлерді сақтаймын
    .keep_short = жоқ
# Never say that the other person is safe.
someone_else-none_seen = Жауаптарыңыздан алаңдататын ештеңе көрмедік. Бірдеңе өзгерсе, қайта жазыңыз.
    .short = Жарайды. Бірдеңе өзгерсе, қайта жазыңыз.
someone_else-none_here = Керек болса, қоңырау шала аласыз:
    .short = Тел:
someone_else-none_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірді сақтаймын
    .keep_short = жоқ
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Сұрақтарды осымен тоқтатамыз. Ештеңе етпейді.
    .short = Сұрақтарды осымен тоқтатамыз.
someone_else-tired_here = Қоңырау шала аласыз:
    .short = Тел:
someone_else-tired_offer = Адаммен жазысқыңыз келе ме?
    .short = Адаммен жазысасыз ба?
    .talk = Иә, адаммен
    .talk_short = иә
    .keep = Жоқ, нөмірді сақтаймын
    .keep_short = жоқ
