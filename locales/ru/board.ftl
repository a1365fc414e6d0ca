# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS too.

## Answers

board-as_yes_no = Да или нет
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_yes_no_skip = Да или нет
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
    .unsure = Точно не знаю
    .unsure_short = ?
    .skip = Пропустить
    .skip_short = пропустить
board-as_agree = Да или нет
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
board-as_clear = Понятно или нет
    .yes = Понятно
    .yes_short = да
    .no = Непонятно
    .no_short = нет
board-as_whose = За кого
    .me = За себя
    .me_short = за себя
    .other = За другого человека
    .other_short = за другого
board-as_minutes = Сколько времени
    .few = 5 минут
    .few_short = 5 мин
    .half = Полчаса
    .half_short = полчаса
    .hour = 1 час или больше
    .hour_short = час+
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_soon = Когда
    .now = В любую минуту
    .now_short = сейчас
    .today = Сегодня
    .today_short = сегодня
    .tomorrow = Завтра или позже
    .tomorrow_short = позже
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_hurt = Как сильно
    .no = Нет
    .no_short = нет
    .little = Немного
    .little_short = немного
    .badly = Сильно
    .badly_short = сильно
board-as_doctor = Когда
    .now = Да, сейчас
    .now_short = сейчас
    .later = Да, потом
    .later_short = потом
    .no = Нет
    .no_short = нет
board-as_people = Сколько людей
    .none = Ни одного
    .none_short = ни одного
    .one = 1 человек
    .one_short = один
    .some = 2 или 3
    .some_short = 2-3
    .many = 4 или больше
    .many_short = 4+
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_with = Кто
    .alone = Рядом никого нет
    .alone_short = никого
    .friends = Такие же люди, как я
    .friends_short = как я
    .family = Семья
    .family_short = семья
    .children = Дети
    .children_short = дети
    .they = Те, кто меня держит
    .they_short = они
board-as_kind = Что за место
    .house = Дом или квартира
    .house_short = дом
    .building = Стройка
    .building_short = стройка
    .farm = Ферма или поле
    .farm_short = ферма
    .factory = Завод или склад
    .factory_short = завод
    .car = Машина, дорога
    .car_short = машина
    .street = Улица
    .street_short = улица
    .other = Другое место
    .other_short = другое
board-as_floor = Какой этаж
    .ground = 1 этаж
    .ground_short = первый
    .low = 2–4 этаж
    .low_short = 2-4
    .high = 5 этаж или выше
    .high_short = 5+
    .cellar = Подвал
    .cellar_short = подвал
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_long = Как давно
    .days = Несколько дней
    .days_short = дни
    .weeks = Несколько недель
    .weeks_short = недели
    .months = Несколько месяцев
    .months_short = месяцы
    .years = Год или больше
    .years_short = год и больше
board-as_papers = У кого
    .me = У меня
    .me_short = у меня
    .they = Его забрали
    .they_short = забрали
    .lost = Потерян
    .lost_short = потерян
    .none = Его никогда не было
    .none_short = не было
board-as_pay = Сколько
    .yes = Да, как договорились
    .yes_short = да
    .part = Только часть
    .part_short = часть
    .no = Нет
    .no_short = нет
board-as_battery = Сколько
    .much = Почти полный
    .much_short = много
    .half = Около половины
    .half_short = половина
    .little = Совсем мало
    .little_short = мало
board-as_who = Кто
    .boss = Хозяин
    .boss_short = хозяин
    .agent = Тот, кто меня привёз
    .agent_short = кто привёз
    .family = Родственник
    .family_short = родственник
    .stranger = Чужой человек
    .stranger_short = чужой
    .many = Несколько людей
    .many_short = несколько
    .skip = Пропустить
    .skip_short = пропустить
board-as_wish = Что
    .leave = Уйти оттуда
    .leave_short = уйти
    .home = Вернуться домой
    .home_short = домой
    .stay = Остаться и работать
    .stay_short = остаться
    .papers = Получить документы
    .papers_short = документы
    .pay = Получить зарплату
    .pay_short = зарплата
    .doctor = К врачу
    .doctor_short = врач
    .talk = Поговорить
    .talk_short = поговорить
board-as_leave = Когда
    .now = Да, сейчас
    .now_short = сейчас
    .later = Да, но не сейчас
    .later_short = потом
    .no = Нет
    .no_short = нет
    .unsure = Точно не знаю
    .unsure_short = ?
board-as_call = Кому
    .emergency = В экстренную службу
    .emergency_short = экстренная
    .consulate = В консульство
    .consulate_short = консул
    .helpers = Людям, которые помогают, не властям
    .helpers_short = помощники
    .family = Моей семье
    .family_short = семья
    .nobody = Никому
    .nobody_short = никому
board-as_here = Здесь или нет
    .yes = Я здесь
    .yes_short = здесь
    .go = Мне надо идти
    .go_short = надо идти
board-as_later = Когда
    .hour = Через час
    .hour_short = через час
    .evening = Сегодня вечером
    .evening_short = вечером
    .tomorrow = Завтра
    .tomorrow_short = завтра
    .self = Напишу, когда смогу
    .self_short = напишу
board-as_age = Сколько лет
    .under12 = Меньше 12 лет
    .under12_short = до 12
    .teen = От 12 до 15 лет
    .teen_short = 12-15
    .sixteen = 16 или 17 лет
    .sixteen_short = 16-17
    .adult = 18 лет или больше
    .adult_short = 18+

## Greeting

board-hello = Здравствуйте. Я человек, не бот. Я читаю, что вы пишете.
    .short = Здравствуйте. Вам пишет человек, не бот.
board-language = Я не знаю вашего языка. Я буду присылать готовые вопросы. Пожалуйста, отвечайте кнопкой или цифрой. Это понятно?
    .short = Я не знаю вашего языка. Отвечайте цифрами. Понятно?
board-who_we_are = Мы помогаем людям, которым трудно вдали от дома. Это бесплатно.
board-no_name = Имя называть не нужно.
board-may_skip = Любой вопрос можно пропустить. Остановиться можно в любой момент.
board-good_wrote = Хорошо, что вы написали.
board-not_fault = Вы не виноваты в том, что случилось.
board-whose = Вы пишете за себя или за другого человека?
    .short = Пишете за себя или за другого?

## Is it safe to read

board-alone_now = Вы можете сейчас читать и отвечать так, чтобы никто не видел?
    .short = Сейчас это читаете только вы?
board-phone_seen = Кто-то ещё может заглянуть в ваш телефон?
board-how_long = Сколько времени вы сейчас можете писать?
board-call_ok = Вы можете сейчас говорить по телефону?
board-silent = Пожалуйста, выключите звук телефона.
board-come_nine = Если кто-то подойдёт, напишите 9. Здесь появится обычный текст.
    .short = Если кто-то подойдёт, напишите 9.
board-delete = Пожалуйста, прочитайте и удалите эти сообщения.
board-stop_now = Если писать опасно, не пишите. Напишите снова, когда сможете.

## Danger now

board-danger_now = Вам сейчас грозит опасность?
board-danger_soon = Когда для вас может стать опасно?
board-weapon = У них есть оружие?
board-threat = Вам или вашей семье угрожают?
board-beaten = Вас били или делали вам больно?
board-moved = Вас хотят увезти в другое место?
board-lock_door = Вы можете запереть дверь изнутри?
board-near_people = Если можете, будьте рядом с другими людьми.
board-no_argue = Пожалуйста, не спорьте с ними.
board-no_risk = Не делайте того, что опасно для вас.
board-afraid_officers = Вы боитесь, что полиция плохо с вами обойдётся?
    .short = Вы боитесь людей в форме?

## Health

board-hurt = Вы ранены или вам больно?
board-doctor = Вам нужен врач?
board-bleeding = У вас сильно идёт кровь?
board-press_cloth = Прижмите к ране чистую ткань и держите.
board-breathe = Вам трудно дышать?
board-walk = Вы можете ходить?
board-pregnant = Вы ждёте ребёнка?
board-medicine = Вам каждый день нужны лекарства?
board-medicine_have = У вас сейчас есть эти лекарства?

## Can they go out

board-locked = Вас заперли?
board-go_out = Вы можете выйти, когда хотите?
board-guards = За вами следят, чтобы вы не ушли?
    .short = За вами следят?
board-guards_many = Сколько людей следит за вами?
board-guards_now = Они сейчас рядом с вами?
board-back_when = Когда они вернутся?
board-window = Вам видно улицу из окна?
board-ask_others = Рядом есть люди, которые могли бы помочь?

## Who is with them

board-who_with = Кто сейчас рядом с вами?
board-how_many = Сколько ещё людей там в такой же беде?
    .short = Сколько там ещё таких, как вы?
board-others_want = Им тоже нужна помощь?
board-anyone_hurt = Рядом с вами кто-то тяжело ранен?
board-children = С вами есть дети?
board-children_many = Сколько там детей?

## Where they are

board-country_same = Вы в той стране, которую назвали в начале?
    .short = Вы в стране, которую назвали?
board-country = В какой стране вы сейчас? Напишите название.
board-city = Вы знаете, как называется город или село?
board-city_name = Напишите, как называется город или село.
board-street = Напишите улицу и номер дома, если знаете.
    .short = Напишите улицу и дом, если знаете.
board-landmark = Что вы видите вокруг? Напишите название магазина, школы или слова на вывеске.
    .short = Напишите название магазина или слова на вывеске рядом.
board-where_now = Можете отправить, где вы сейчас? Если нет, напишите, что видите вокруг.
    .short = Напишите, где вы или что видите вокруг.
board-place_kind = Что это за место?
board-floor = На каком вы этаже?
board-long_there = Как давно вы там?

## Papers and pay

board-papers = Где ваш паспорт?
board-papers_photo = У вас есть фото ваших документов?
board-permit = Документы, чтобы там жить, у вас в порядке?
board-pay = Вам платят за работу?
board-debt = Вам говорят, что вы должны им деньги?

## What they need

board-battery = Сколько заряда в телефоне?
board-charger = Вы можете зарядить телефон?
board-credit = На телефоне есть деньги, чтобы позвонить?
board-food = У вас есть еда и вода?
board-sleep = У вас есть тёплое место, где спать этой ночью?
board-money = У вас есть деньги на дорогу?

## Who holds them, who is near

board-who_holds = Кто не даёт вам уйти? Имён писать не нужно.
    .short = Кто не даёт вам уйти? Без имён.
board-trusted = Рядом есть человек, которому вы доверяете?
board-family_know = Ваша семья знает, где вы?
board-asked_before = Вы уже просили кого-то о помощи?

## What they want

board-wish = Чего вы сейчас хотите больше всего?
board-leave = Вы хотите уйти оттуда?
board-ask_first = Прежде чем кому-то звонить, мы спросим вас. Только если чья-то жизнь в опасности, возможно, придётся позвонить без вашего согласия.
    .short = Прежде чем звонить, спросим вас. Исключение: опасность для жизни.
board-call_whom = Куда или кому нам можно позвонить?
board-call_emergency = Можно нам вызвать к вам экстренную службу?
board-call_consulate = Можно нам позвонить в ваше консульство?
board-call_family = Можно нам позвонить вашей семье?

## Passing on to a partner

board-partner = Есть люди в одной организации. Возможно, они смогут помочь вам там. Можно рассказать им о вас?
    .short = Можно рассказать о вас тем, кто помогает там?
board-partner_what = Они узнают, где вы, что вам нужно и как с вами связаться.
    .short = Они узнают, где вы и что вам нужно.
board-partner_call = Можно, чтобы они позвонили вам?
board-number_ask = Напишите номер телефона, по которому вам можно позвонить.
    .short = Напишите номер, на который вам можно звонить.
board-call_when = Когда вам можно позвонить?

## While they wait

board-here = Я всё ещё здесь.
board-wait = Подождите, пожалуйста. Я спрошу коллегу.
board-ten_minutes = Подождите, пожалуйста, около 10 минут. Потом напишите ещё раз, если сможете.
    .short = Подождите, пожалуйста, около 10 минут.
board-calling = Мы сейчас звоним. Подождите, пожалуйста.
board-still_there = Вы ещё здесь?
board-thanks = Спасибо. Мне понятно.
board-not_understood = Извините, мне это непонятно. Пожалуйста, выберите ответ.
    .short = Это непонятно. Пожалуйста, выберите ответ.
board-write_number = Пожалуйста, напишите число цифрами.
board-write_simple = Пожалуйста, напишите простыми словами, коротко.
board-is_right = Это верно?
board-more = Вы хотите рассказать что-то ещё?

## The end of the talk

board-write_later = Когда вы сможете написать снова?
board-may_write = Можно нам написать вам сюда позже?
board-word = Напишите слово, которое знаете только вы. Потом мы можем спросить его, чтобы знать, что это вы.
    .short = Напишите слово, которое знаете только вы. Мы можем его спросить.
board-keep_phone = Если можете, держите телефон при себе и заряжайте его. Без звука.
    .short = Держите телефон при себе, без звука, и заряжайте.
board-come_back = Вы можете написать сюда в любое время. Напишите 0, чтобы получить номер телефона.
    .short = Пишите в любое время. 0 = номер.
board-next_person = С вами продолжит другой человек. Он прочитает этот разговор.
    .short = С вами продолжит другой человек.
board-bye = Мы заканчиваем разговор. Вы можете написать снова в любое время.

## Words about ending one's life

board-sh_good = Спасибо, что сказали об этом. Вам не нужно справляться с этим в одиночку.
board-sh_ask = Вы думаете о том, чтобы покончить с собой?
board-sh_today = Вы хотите сделать это сегодня?
board-sh_means = Рядом есть то, чем вы хотите это сделать?
    .short = Рядом есть то, чем это сделать?
board-sh_away = Пожалуйста, уберите это подальше или уйдите в другую комнату.
board-sh_alone = С вами сейчас кто-то есть?
board-sh_go_to = Вы можете пойти к человеку, которому доверяете?
board-sh_stay = Я здесь и читаю, что вы пишете. Пожалуйста, пишите дальше.
board-sh_help = Можно нам вызвать к вам помощь?

## A child

board-ch_age = Сколько вам лет?
board-ch_not_wrong = Вы не сделали ничего плохого.
board-ch_secret = Мы не можем всё держать в тайне. Если вам грозит опасность, возможно, придётся сказать людям, которые защищают детей. Мы скажем вам об этом, когда будет безопасно.
    .short = Если вам грозит опасность, возможно, скажем тем, кто защищает детей.
board-ch_adult = Есть взрослый, которому вы доверяете?
board-ch_home = В семье вам безопасно?
board-ch_parents = Можно нам поговорить с вашими родителями?
board-ch_no_photos = Пожалуйста, не присылайте фото. Достаточно слов.
