# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Иә немесе жоқ
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_yes_no_skip = Иә немесе жоқ
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
    .unsure = Нақты білмеймін
    .unsure_short = ?
    .skip = Өткізіп жіберу
    .skip_short = өткізу
board-as_agree = Иә немесе жоқ
    .yes = Иә
    .yes_short = иә
    .no = Жоқ
    .no_short = жоқ
board-as_clear = Түсінікті ме, жоқ па
    .yes = Түсінікті
    .yes_short = иә
    .no = Түсініксіз
    .no_short = жоқ
board-as_whose = Кім үшін
    .me = Өзім үшін
    .me_short = өзім үшін
    .other = Басқа адам үшін
    .other_short = басқа адам
board-as_minutes = Қанша уақыт
    .few = 5 минут
    .few_short = 5 минут
    .half = Жарты сағат
    .half_short = жарты сағат
    .hour = 1 сағат немесе көбірек
    .hour_short = сағат+
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_soon = Қашан
    .now = Қазір, кез келген минутта
    .now_short = қазір
    .today = Бүгін
    .today_short = бүгін
    .tomorrow = Ертең немесе кейін
    .tomorrow_short = кейін
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_hurt = Қаншалықты
    .no = Жоқ
    .no_short = жоқ
    .little = Аздап
    .little_short = аздап
    .badly = Қатты
    .badly_short = қатты
board-as_doctor = Қашан
    .now = Иә, қазір
    .now_short = қазір
    .later = Иә, кейін
    .later_short = кейін
    .no = Жоқ
    .no_short = жоқ
board-as_people = Қанша адам
    .none = Ешкім
    .none_short = ешкім
    .one = 1 адам
    .one_short = бір
    .some = 2 немесе 3
    .some_short = 2-3
    .many = 4 немесе одан көп
    .many_short = 4+
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_with = Кім
    .alone = Қасымда ешкім жоқ
    .alone_short = ешкім
    .friends = Мен сияқты адамдар
    .friends_short = мен сияқты
    .family = Отбасым
    .family_short = отбасы
    .children = Балалар
    .children_short = балалар
    .they = Мені ұстап отырғандар
    .they_short = солар
board-as_kind = Қандай жер
    .house = Үй немесе пәтер
    .house_short = үй
    .building = Құрылыс
    .building_short = құрылыс
    .farm = Ферма немесе егістік
    .farm_short = ферма
    .factory = Зауыт немесе қойма
    .factory_short = зауыт
    .car = Көлік, жол
    .car_short = көлік
    .street = Көше
    .street_short = көше
    .other = Басқа жер
    .other_short = басқа
board-as_floor = Қай қабат
    .ground = 1-қабат
    .ground_short = бірінші
    .low = 2–4-қабат
    .low_short = 2-4
    .high = 5-қабат немесе одан жоғары
    .high_short = 5+
    .cellar = Жертөле
    .cellar_short = жертөле
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_long = Қанша болды
    .days = Бірнеше күн
    .days_short = бірнеше күн
    .weeks = Бірнеше апта
    .weeks_short = апталар
    .months = Бірнеше ай
    .months_short = айлар
    .years = Бір жыл немесе одан көп
    .years_short = жылдан көп
board-as_papers = Кімде
    .me = Өзімде
    .me_short = өзімде
    .they = Алып қойды
    .they_short = алып қойды
    .lost = Жоғалды
    .lost_short = жоғалды
    .none = Паспортым болған емес
    .none_short = болған емес
board-as_pay = Қанша
    .yes = Иә, келіскендей
    .yes_short = иә
    .part = Бір бөлігін ғана
    .part_short = бір бөлігі
    .no = Жоқ
    .no_short = жоқ
board-as_battery = Қанша
    .much = Толық дерлік
    .much_short = көп
    .half = Жартысындай
    .half_short = жартысы
    .little = Өте аз
    .little_short = аз
board-as_who = Кім
    .boss = Қожайын
    .boss_short = қожайын
    .agent = Мені мұнда әкелген адам
    .agent_short = әкелген
    .family = Туыс
    .family_short = туыс
    .stranger = Бейтаныс адам
    .stranger_short = бейтаныс
    .many = Бірнеше адам
    .many_short = бірнеше
    .skip = Өткізіп жіберу
    .skip_short = өткізу
board-as_wish = Не
    .leave = Ол жерден кету
    .leave_short = кету
    .home = Үйге қайту
    .home_short = үйге қайту
    .stay = Қалып, жұмыс істеу
    .stay_short = қалу
    .papers = Құжаттарымды алу
    .papers_short = құжат
    .pay = Жалақымды алу
    .pay_short = жалақы
    .doctor = Дәрігерге көріну
    .doctor_short = дәрігер
    .talk = Сөйлесу
    .talk_short = сөйлесу
board-as_leave = Қашан
    .now = Иә, қазір
    .now_short = қазір
    .later = Иә, бірақ қазір емес
    .later_short = кейін
    .no = Жоқ
    .no_short = жоқ
    .unsure = Нақты білмеймін
    .unsure_short = ?
board-as_call = Кімге
    .emergency = Шұғыл қызметке
    .emergency_short = шұғыл қызмет
    .consulate = Консулдыққа
    .consulate_short = консулдық
    .helpers = Көмектесетін адамдарға, мемлекетке емес
    .helpers_short = көмекшілер
    .family = Отбасыма
    .family_short = отбасыма
    .nobody = Ешкімге
    .nobody_short = ешкімге
board-as_here = Осында ма, жоқ па
    .yes = Мен осындамын
    .yes_short = осында
    .go = Кетуім керек
    .go_short = кетуім керек
board-as_later = Қашан
    .hour = Бір сағаттан кейін
    .hour_short = сағаттан соң
    .evening = Бүгін кешке
    .evening_short = кешке
    .tomorrow = Ертең
    .tomorrow_short = ертең
    .self = Өзім жазамын
    .self_short = өзім жазамын
board-as_age = Неше жас
    .under12 = 12 жасқа дейін
    .under12_short = 12-ге дейін
    .teen = 12–15 жас
    .teen_short = 12-15
    .sixteen = 16 немесе 17 жас
    .sixteen_short = 16-17
    .adult = 18 жас немесе одан үлкен
    .adult_short = 18+

## Greeting

board-hello = Сәлеметсіз бе? Мен бот емеспін, адаммын. Жазғаныңызды оқып отырмын.
    .short = Сәлеметсіз бе? Сізге бот емес, адам жазып отыр.
board-language = Мен тіліңізді білмеймін. Дайын сұрақтар келеді. Түймемен немесе санмен жауап беріңіз. Түсінікті ме?
    .short = Тіліңізді білмеймін. Санмен жауап беріңіз. Түсінікті ме?
board-who_we_are = Үйден алыста қиналған адамдарға көмектесеміз. Бұл тегін.
board-no_name = Атыңызды айту міндетті емес.
board-may_skip = Кез келген сұрақты өткізіп жіберуге болады. Қалаған кезде тоқтай аласыз.
board-good_wrote = Жазғаныңыз жақсы болды.
board-not_fault = Болған жағдайға сіз кінәлі емессіз.
board-whose = Өзіңіз үшін жазып отырсыз ба, басқа адам үшін бе?
    .short = Өзіңіз үшін жазып отырсыз ба?

## Is it safe to read

board-alone_now = Қазір мұны ешкімге көрсетпей оқып, жауап бере аласыз ба?
    .short = Қазір мұны оңаша оқып отырсыз ба?
board-phone_seen = Телефоныңызды басқа біреу қарай ала ма?
board-how_long = Қазір қанша уақыт жаза аласыз?
board-call_ok = Қазір телефонмен сөйлесе аласыз ба?
board-silent = Телефонның дыбысын өшіріп қойыңызшы.
board-come_nine = Біреу жақындаса, 9 жазыңыз. Осы жерге қарапайым мәтін шығады.
    .short = Біреу келсе, 9 жазыңыз.
board-delete = Оқып болған соң, бұл хабарламаларды өшіріңізші.
board-stop_now = Қауіпті болса, жазбай тұрыңыз. Мүмкін болғанда қайта жазыңыз.

## Danger now

board-danger_now = Қазір сізге қауіп төніп тұр ма?
board-danger_soon = Сізге қашан қауіп төнуі мүмкін?
board-weapon = Оларда қару бар ма?
board-threat = Сізді немесе отбасыңызды қорқыта ма?
board-beaten = Сізді ұрды ма немесе қинады ма?
board-moved = Сізді басқа жаққа әкеткісі келе ме?
board-lock_door = Есікті ішінен бекіте аласыз ба?
board-near_people = Мүмкін болса, басқа адамдардың қасында болыңыз.
board-no_argue = Олармен дауласпаңызшы.
board-no_risk = Өзіңізге қауіпті ештеңе істемеңіз.
board-afraid_officers = Полиция сізге қиянат жасайды деп қорқасыз ба?
    .short = Форма киген адамдардан қорқасыз ба?

## Health

board-hurt = Жараландыңыз ба?
board-doctor = Сізге дәрігер керек пе?
board-bleeding = Қан қатты ағып жатыр ма?
board-press_cloth = Жараға таза шүберек басып, ұстап тұрыңыз.
board-breathe = Дем алу қиын ба?
board-walk = Жүре аласыз ба?
board-pregnant = Жүктісіз бе?
board-medicine = Сізге күн сайын дәрі керек пе?
board-medicine_have = Ол дәрі қазір қасыңызда бар ма?

## Can they go out

board-locked = Сізді қамап қойды ма?
board-go_out = Қалаған кезде сыртқа шыға аласыз ба?
board-guards = Кетіп қалмауыңыз үшін сізді біреу күзете ме?
    .short = Сізді біреу күзете ме?
board-guards_many = Сізді қанша адам күзетеді?
board-guards_now = Олар қазір қасыңызда ма?
board-back_when = Олар қашан қайтып келеді?
board-window = Терезеден көше көріне ме?
board-ask_others = Қасыңызда көмектесе алатын адамдар бар ма?

## Who is with them

board-who_with = Қазір қасыңызда кім бар?
board-how_many = Ол жерде сіз сияқты қиналған тағы қанша адам бар?
    .short = Ол жерде сіз сияқты тағы қанша адам бар?
board-others_want = Оларға да көмек керек пе?
board-anyone_hurt = Қасыңызда қатты жараланған адам бар ма?
board-children = Қасыңызда балалар бар ма?
board-children_many = Қанша бала бар?

## Where they are

board-country_same = Бастапқыда айтқан елде жүрсіз бе?
    .short = Өзіңіз айтқан елде жүрсіз бе?
board-country = Қазір қай елдесіз? Атын жазыңыз.
board-city = Қаланың немесе ауылдың атын білесіз бе?
board-city_name = Қаланың немесе ауылдың атын жазыңыз.
board-street = Білсеңіз, көшені және үйдің нөмірін жазыңыз.
    .short = Көшені және үйдің нөмірін жазыңыз.
board-landmark = Айналаңызда не көрінеді? Дүкеннің, мектептің атын немесе көрінген жазуды жазыңыз.
    .short = Жақын жердегі дүкеннің атын не көрінген жазуды жазыңыз.
board-where_now = Қазір қайда екеніңізді жібере аласыз ба? Болмаса, айналаңызда не көрінетінін жазыңыз.
    .short = Қайда екеніңізді немесе не көріп тұрғаныңызды жазыңыз.
board-place_kind = Бұл қандай жер?
board-floor = Қай қабаттасыз?
board-long_there = Ол жерге келгеніңізге қанша уақыт болды?

## Papers and pay

board-papers = Паспортыңыз қайда?
board-papers_photo = Құжаттарыңыздың суреті бар ма?
board-permit = Ол жерде тұруға құжаттарыңыз дұрыс па?
board-pay = Жұмысыңызға ақша төлей ме?
board-debt = Сізді оларға қарызы бар деп айта ма?

## What they need

board-battery = Телефонның заряды қанша?
board-charger = Телефонды зарядтай аласыз ба?
board-credit = Қоңырау шалуға телефоныңызда ақша бар ма?
board-food = Тамақ пен су бар ма?
board-sleep = Бүгін түнде ұйықтайтын жылы жер бар ма?
board-money = Жолға ақшаңыз бар ма?

## Who holds them, who is near

board-who_holds = Кетуге кім жол бермейді? Атын жазбаңызшы.
    .short = Кетуге кім жол бермейді? Атын жазбаңыз.
board-trusted = Қасыңызда сенетін адамыңыз бар ма?
board-family_know = Отбасыңыз қайда екеніңізді біле ме?
board-asked_before = Бұрын біреуден көмек сұрадыңыз ба?

## What they want

board-wish = Қазір бәрінен бұрын не қалайсыз?
board-leave = Ол жерден кеткіңіз келе ме?
board-ask_first = Біреуге қоңырау шалмас бұрын сізден сұраймыз. Біреудің өміріне қауіп төнсе ғана, сұрамай қоңырау шалуымыз мүмкін.
    .short = Қоңырау шалмас бұрын сізден сұраймыз. Өмірге қауіп төнсе ғана, сұрамауымыз мүмкін.
board-call_whom = Сіз үшін кімге қоңырау шалсақ болады?
board-call_emergency = Сізге шұғыл қызметті шақырсақ бола ма?
board-call_consulate = Консулдығыңызға қоңырау шалсақ бола ма?
board-call_family = Отбасыңызға қоңырау шалсақ бола ма?

## Passing on to a partner

board-partner = Ол жерде сізге көмектесуі мүмкін ұйым бар. Оларға сіз туралы айтсақ бола ма?
    .short = Ол жердегі көмекшілерге сіз туралы айтсақ бола ма?
board-partner_what = Сонда олар қайда екеніңізді, сізге не керегін, сізбен қалай байланысуды біледі.
    .short = Сонда олар қайда екеніңізді және сізге не керегін біледі.
board-partner_call = Олар сізге қоңырау шалса бола ма?
board-number_ask = Сізге қоңырау шалуға болатын телефон нөмірін жазыңыз.
    .short = Сізге қоңырау шалатын нөмірді жазыңыз.
board-call_when = Сізге қашан қоңырау шалуға болады?

## While they wait

board-here = Мен әлі осындамын.
board-wait = Күте тұрыңызшы. Әріптесімнен сұрап жатырмын.
board-ten_minutes = 10 минуттай күте тұрыңызшы. Содан кейін мүмкін болса, қайта жазыңыз.
    .short = 10 минуттай күте тұрыңызшы.
board-calling = Қазір қоңырау шалып жатырмыз. Күте тұрыңызшы.
board-still_there = Әлі осындасыз ба?
board-thanks = Рақмет. Маған түсінікті.
board-not_understood = Кешіріңіз, маған түсініксіз болды. Жауаптардың бірін таңдаңызшы.
    .short = Түсініксіз болды. Жауаптардың бірін таңдаңыз.
board-write_number = Қанша екенін цифрмен жазыңызшы.
board-write_simple = Қарапайым сөзбен қысқа жазыңызшы.
board-is_right = Бұл дұрыс па?
board-more = Тағы бірдеңе айтқыңыз келе ме?

## The end of the talk

board-write_later = Қашан қайта жаза аласыз?
board-may_write = Кейін сізге осында жазсақ бола ма?
board-word = Тек өзіңіз білетін бір сөз жазыңыз. Сізді тану үшін кейін оны сұрауымыз мүмкін.
    .short = Тек өзіңіз білетін бір сөз жазыңыз. Кейін сұрауымыз мүмкін.
board-keep_phone = Мүмкін болса, телефонды зарядтап, қасыңызда ұстаңыз. Дыбысы өшірулі болсын.
    .short = Телефон қасыңызда, зарядталған, дыбыссыз болсын.
board-come_back = Осында қалаған кезде жаза аласыз. Телефон нөмірін алу үшін 0 жазыңыз.
    .short = Қалаған кезде жазыңыз. 0 = нөмір.
board-next_person = Сізбен әңгімені басқа адам жалғастырады. Ол бұл әңгімені оқиды.
    .short = Сізбен әңгімені басқа адам жалғастырады.
board-bye = Енді әңгімені аяқтаймыз. Қалаған кезде қайта жаза аласыз.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Мұны айтқаныңызға рақмет. Мұны жалғыз көтерудің қажеті жоқ.
board-sh_ask = Өз өміріңізді қию туралы ойлап жүрсіз бе?
board-sh_today = Мұны бүгін істегіңіз келе ме?
board-sh_means = Мұны немен істегіңіз келсе, ол қасыңызда ма?
    .short = Мұны немен істегіңіз келсе, ол қасыңызда ма?
board-sh_away = Оны алысқа алып қойыңызшы немесе басқа бөлмеге өтіңізші.
board-sh_alone = Қазір қасыңызда біреу бар ма?
board-sh_go_to = Сенетін адамыңызға бара аласыз ба?
board-sh_stay = Мен осындамын, оқып отырмын. Жаза беріңізші.
board-sh_help = Сізге көмек шақырсақ бола ма?

## A child. No secret is promised.

board-ch_age = Сіз неше жастасыз?
board-ch_not_wrong = Сіз жаман ештеңе істеген жоқсыз.
board-ch_secret = Бәрін құпия сақтай алмаймыз. Сізге қауіп төнсе, мұны балаларды қорғайтын адамдар білуі мүмкін. Қауіпсіз кезде сізге айтамыз.
    .short = Сізге қауіп төнсе, балаларды қорғайтын адамдарға айтуымыз мүмкін.
board-ch_adult = Сенетін ересек адамыңыз бар ма?
board-ch_home = Отбасыңыз сіз үшін қауіпсіз бе?
board-ch_parents = Ата-анаңызбен сөйлессек бола ма?
board-ch_no_photos = Сурет жібермеңізші. Сөз жеткілікті.
