# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Ҳа ё не
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_yes_no_skip = Ҳа ё не
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
    .unsure = Аниқ намедонам
    .unsure_short = ?
    .skip = Гузаронидан
    .skip_short = гузаронидан
board-as_agree = Ҳа ё не
    .yes = Ҳа
    .yes_short = ҳа
    .no = Не
    .no_short = не
board-as_clear = Фаҳмо ё нафаҳмо
    .yes = Фаҳмидам
    .yes_short = ҳа
    .no = Нафаҳмидам
    .no_short = не
board-as_whose = Барои кӣ
    .me = Барои худам
    .me_short = худам
    .other = Барои каси дигар
    .other_short = каси дигар
board-as_minutes = Чанд вақт
    .few = 5 дақиқа
    .few_short = 5 дақиқа
    .half = Ним соат
    .half_short = ним соат
    .hour = 1 соат ё бештар
    .hour_short = як соат
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_soon = Кай
    .now = Ҳоло, ҳар лаҳза
    .now_short = ҳоло
    .today = Имрӯз
    .today_short = имрӯз
    .tomorrow = Фардо ё баъдтар
    .tomorrow_short = баъдтар
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_hurt = То чӣ андоза
    .no = Не
    .no_short = не
    .little = Каме
    .little_short = каме
    .badly = Сахт
    .badly_short = сахт
board-as_doctor = Кай
    .now = Ҳа, ҳоло
    .now_short = ҳоло
    .later = Ҳа, баъдтар
    .later_short = баъдтар
    .no = Не
    .no_short = не
board-as_people = Чанд нафар
    .none = Ҳеҷ кас
    .none_short = ҳеҷ кас
    .one = 1 нафар
    .one_short = як
    .some = 2 ё 3 нафар
    .some_short = 2-3
    .many = 4 нафар ё бештар
    .many_short = 4+
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_with = Кӣ
    .alone = Дар наздам ҳеҷ кас нест
    .alone_short = ҳеҷ кас
    .friends = Одамони мисли ман
    .friends_short = мисли ман
    .family = Оилаам
    .family_short = оила
    .children = Кӯдакон
    .children_short = кӯдакон
    .they = Онҳое, ки маро нигоҳ медоранд
    .they_short = онҳо
board-as_kind = Чӣ хел ҷой
    .house = Ҳавлӣ ё квартира
    .house_short = хона
    .building = Сохтмон
    .building_short = сохтмон
    .farm = Ферма ё саҳро
    .farm_short = ферма
    .factory = Завод ё анбор
    .factory_short = завод
    .car = Мошин, дар роҳ
    .car_short = мошин
    .street = Кӯча
    .street_short = кӯча
    .other = Ҷойи дигар
    .other_short = дигар
board-as_floor = Кадом ошёна
    .ground = Ошёнаи 1
    .ground_short = якум
    .low = Ошёнаи 2–4
    .low_short = 2-4
    .high = Ошёнаи 5 ё болотар
    .high_short = 5+
    .cellar = Таҳхона
    .cellar_short = таҳхона
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_long = Чанд вақт
    .days = Якчанд рӯз
    .days_short = рӯзҳо
    .weeks = Якчанд ҳафта
    .weeks_short = ҳафтаҳо
    .months = Якчанд моҳ
    .months_short = моҳҳо
    .years = Як сол ё бештар
    .years_short = сол ё беш
board-as_papers = Дар дасти кӣ
    .me = Дар дасти ман
    .me_short = бо ман
    .they = Кашида гирифтанд
    .they_short = гирифтанд
    .lost = Гум шуд
    .lost_short = гум шуд
    .none = Ҳеҷ гоҳ надоштам
    .none_short = надоштам
board-as_pay = Чӣ қадар
    .yes = Ҳа, чунон ки гуфта буданд
    .yes_short = ҳа
    .part = Танҳо як қисм
    .part_short = як қисм
    .no = Не
    .no_short = не
board-as_battery = Чӣ қадар
    .much = Қариб пур
    .much_short = бисёр
    .half = Тақрибан ним
    .half_short = ним
    .little = Хеле кам
    .little_short = кам
board-as_who = Кӣ
    .boss = Хӯҷаин
    .boss_short = хӯҷаин
    .agent = Касе, ки маро ба ин ҷо овард
    .agent_short = оваранда
    .family = Хешованд
    .family_short = хешованд
    .stranger = Одами бегона
    .stranger_short = бегона
    .many = Якчанд нафар
    .many_short = якчанд кас
    .skip = Гузаронидан
    .skip_short = гузаронидан
board-as_wish = Чӣ
    .leave = Аз он ҷо рафтан
    .leave_short = рафтан
    .home = Ба хона баргаштан
    .home_short = ба хона
    .stay = Мондан ва кор кардан
    .stay_short = мондан
    .papers = Гирифтани ҳуҷҷатҳо
    .papers_short = ҳуҷҷатҳо
    .pay = Гирифтани музди меҳнат
    .pay_short = музд
    .doctor = Ба духтур рафтан
    .doctor_short = духтур
    .talk = Гап задан
    .talk_short = гап задан
board-as_leave = Кай
    .now = Ҳа, ҳоло
    .now_short = ҳоло
    .later = Ҳа, вале ҳоло не
    .later_short = баъдтар
    .no = Не
    .no_short = не
    .unsure = Аниқ намедонам
    .unsure_short = ?
board-as_call = Ба кӣ
    .emergency = Ба кӯмаки фаврӣ
    .emergency_short = кӯмаки фаврӣ
    .consulate = Ба консулгарӣ
    .consulate_short = консулгарӣ
    .helpers = Ба кӯмакрасонон, на ба давлат
    .helpers_short = кӯмакрасонон
    .family = Ба оилаам
    .family_short = оилаам
    .nobody = Ба ҳеҷ кас
    .nobody_short = ҳеҷ кас
board-as_here = Ин ҷо ё не
    .yes = Ман ин ҷо ҳастам
    .yes_short = ин ҷо
    .go = Бояд равам
    .go_short = меравам
board-as_later = Кай
    .hour = Баъди як соат
    .hour_short = соате баъд
    .evening = Имрӯз бегоҳӣ
    .evening_short = бегоҳӣ
    .tomorrow = Фардо
    .tomorrow_short = фардо
    .self = Худам менависам
    .self_short = менависам
board-as_age = Чандсола
    .under12 = То 12-сола
    .under12_short = то 12
    .teen = 12–15-сола
    .teen_short = 12-15
    .sixteen = 16 ё 17-сола
    .sixteen_short = 16-17
    .adult = 18-сола ё калонтар
    .adult_short = 18+

## Greeting

board-hello = Салом. Ман бот не, одам ҳастам. Навиштаҳои Шуморо мехонам.
    .short = Салом. Ба Шумо бот не, одам менависад.
board-language = Ман забони Шуморо намедонам. Саволҳои тайёр меоянд. Лутфан, бо тугма ё рақам ҷавоб диҳед. Фаҳмо аст?
    .short = Забонатонро намедонам. Бо рақам ҷавоб диҳед. Фаҳмо?
board-who_we_are = Мо ба одамоне кӯмак мекунем, ки дур аз хона дар душворӣ мондаанд. Ин ройгон аст.
board-no_name = Номи худро гуфтан ҳатмӣ нест.
board-may_skip = Ҳар саволро метавонед беҷавоб гузоред. Ҳар вақт метавонед бас кунед.
board-good_wrote = Хуб шуд, ки навиштед.
board-not_fault = Дар он чи рӯй дод, Шумо гунаҳкор нестед.
board-whose = Шумо барои худ менависед ё барои каси дигар?
    .short = Барои худ ё каси дигар менависед?

## Is it safe to read

board-alone_now = Ҳоло метавонед тавре хонед ва ҷавоб диҳед, ки касе набинад?
    .short = Ҳоло инро танҳо худатон мехонед?
board-phone_seen = Каси дигар ба телефони Шумо нигоҳ карда метавонад?
board-how_long = Чанд вақт навишта метавонед?
board-call_ok = Ҳоло бо телефон гап зада метавонед?
board-silent = Лутфан, садои телефонро хомӯш кунед.
board-come_nine = Агар касе наздик ояд, 9 нависед. Дар ин ҷо матни оддӣ мебарояд.
    .short = Агар касе ояд, 9 нависед.
board-delete = Лутфан, пас аз хондан ин паёмҳоро нест кунед.
board-stop_now = Агар хатарнок бошад, дигар нанависед. Вақте ки тавонед, боз нависед.

## Danger now

board-danger_now = Ҳоло Шумо дар хатар ҳастед?
board-danger_soon = Кай метавонад ба Шумо хатар расад?
board-weapon = Онҳо силоҳ доранд?
board-threat = Ба Шумо ё оилаатон таҳдид мекунанд?
board-beaten = Касе Шуморо зад ё озор дод?
board-moved = Шуморо ба ҷойи дигар бурданианд?
board-lock_door = Дарро аз дарун баста метавонед?
board-near_people = Агар тавонед, дар назди одамони дигар бошед.
board-no_argue = Лутфан, бо онҳо баҳс накунед.
board-no_risk = Кореро накунед, ки барои Шумо хатарнок аст.
board-afraid_officers = Метарсед, ки политсия бо Шумо бад муомила мекунад?
    .short = Аз одамони бо либоси расмӣ метарсед?

## Health

board-hurt = Ҷароҳат доред?
board-doctor = Ба Шумо духтур лозим аст?
board-bleeding = Хунатон бисёр меравад?
board-press_cloth = Латтаи тозаро ба захм пахш кунед ва нигоҳ доред.
board-breathe = Нафаскашӣ душвор аст?
board-walk = Роҳ гашта метавонед?
board-pregnant = Ҳомила ҳастед?
board-medicine = Ҳар рӯз ба Шумо дору лозим аст?
board-medicine_have = Ҳоло он доруро доред?

## Can they go out

board-locked = Шуморо маҳкам кардаанд?
board-go_out = Ҳар вақт ки хоҳед, берун баромада метавонед?
board-guards = Касе Шуморо мепояд, ки аз он ҷо наравед?
    .short = Касе Шуморо мепояд?
board-guards_many = Чанд нафар Шуморо мепоянд?
board-guards_now = Онҳо ҳоло дар назди Шумоянд?
board-back_when = Онҳо кай бармегарданд?
board-window = Аз тиреза кӯча намоён аст?
board-ask_others = Дар наздатон одамоне ҳастанд, ки кӯмак карда тавонанд?

## Who is with them

board-who_with = Ҳоло дар наздатон кӣ ҳаст?
board-how_many = Дар он ҷо боз чанд нафар дар ҳамин душворӣ ҳастанд?
    .short = Дар он ҷо боз чанд нафар мисли Шумост?
board-others_want = Ба онҳо ҳам кӯмак лозим аст?
board-anyone_hurt = Дар наздатон касе ҷароҳати сахт дорад?
board-children = Бо Шумо кӯдакон ҳастанд?
board-children_many = Чанд кӯдак ҳаст?

## Where they are

board-country_same = Шумо дар ҳамон кишваре ҳастед, ки дар аввал гуфтед?
    .short = Дар кишваре ҳастед, ки гуфтед?
board-country = Ҳоло дар кадом кишвар ҳастед? Номашро нависед.
board-city = Номи шаҳр ё деҳаро медонед?
board-city_name = Номи шаҳр ё деҳаро нависед.
board-street = Агар донед, кӯча ва рақами хонаро нависед.
    .short = Кӯча ва рақами хонаро нависед.
board-landmark = Дар атроф чӣ мебинед? Номи мағоза, мактаб ё навиштаеро нависед.
    .short = Номи мағоза ё навиштаи наздикро нависед.
board-where_now = Метавонед макони худро фиристед? Агар не, чизеро, ки дар атроф мебинед, нависед.
    .short = Нависед, ки дар куҷоед ё чӣ мебинед.
board-place_kind = Ин чӣ хел ҷой аст?
board-floor = Дар кадом ошёна ҳастед?
board-long_there = Чанд вақт боз дар он ҷоед?

## Papers and pay

board-papers = Шиносномаатон куҷост?
board-papers_photo = Сурати ҳуҷҷатҳоятонро доред?
board-permit = Ҳуҷҷатҳоятон барои зиндагӣ дар он ҷо дурустанд?
board-pay = Барои кор ба Шумо пул медиҳанд?
board-debt = Мегӯянд, ки Шумо аз онҳо пул қарздоред?

## What they need

board-battery = Заряди телефон чӣ қадар аст?
board-charger = Телефонро заряд карда метавонед?
board-credit = Дар телефонатон барои занг пул ҳаст?
board-food = Хӯрок ва об доред?
board-sleep = Имшаб барои хоб ҷойи гарм доред?
board-money = Барои роҳ пул доред?

## Who holds them, who is near

board-who_holds = Кӣ намегузорад, ки равед? Ном навиштан лозим нест.
    .short = Кӣ намегузорад, ки равед? Бе ном.
board-trusted = Дар наздатон касе ҳаст, ки ба ӯ бовар доред?
board-family_know = Оилаатон медонад, ки дар куҷоед?
board-asked_before = Пештар аз касе кӯмак пурсидед?

## What they want

board-wish = Ҳоло бештар аз ҳама чӣ мехоҳед?
board-leave = Мехоҳед аз он ҷо равед?
board-ask_first = Пеш аз занг задан ба касе аз Шумо мепурсем. Танҳо вақте ҷони касе дар хатар аст, шояд бе пурсидан занг занем.
    .short = Пеш аз занг мепурсем. Агар ҷон дар хатар бошад, шояд напурсем.
board-call_whom = Барои Шумо ба кӣ занг занем?
board-call_emergency = Розӣ ҳастед, ки ба наздатон кӯмаки фаврӣ даъват кунем?
board-call_consulate = Розӣ ҳастед, ки ба консулгариатон занг занем?
board-call_family = Розӣ ҳастед, ки ба оилаатон занг занем?

## Passing on to a partner

board-partner = Ташкилоте ҳаст, ки шояд дар он ҷо ба Шумо кӯмак карда тавонад. Розӣ ҳастед, ки дар бораи Шумо ба онҳо гӯем?
    .short = Дар бораи Шумо ба кӯмакрасонони он ҷо гӯем?
board-partner_what = Онҳо мефаҳманд, ки дар куҷоед ва чӣ лозим аст. Ва чӣ тавр бо Шумо алоқа кардан мумкин аст.
    .short = Онҳо мефаҳманд, ки дар куҷоед ва чӣ лозим аст.
board-partner_call = Розӣ ҳастед, ки онҳо ба Шумо занг зананд?
board-number_ask = Рақами телефонеро нависед, ки ба он занг задан мумкин аст.
    .short = Рақамеро нависед, ки занг занем.
board-call_when = Кай ба Шумо занг задан мумкин аст?

## While they wait

board-here = Ман ҳанӯз дар ин ҷо ҳастам.
board-wait = Лутфан, интизор шавед. Аз ҳамкорам мепурсам.
board-ten_minutes = Лутфан, тақрибан 10 дақиқа интизор шавед. Баъд, агар тавонед, боз нависед.
    .short = Лутфан, тақрибан 10 дақиқа интизор шавед.
board-calling = Ҳоло занг мезанем. Лутфан, интизор шавед.
board-still_there = Шумо ҳанӯз дар ин ҷоед?
board-thanks = Ташаккур. Фаҳмидам.
board-not_understood = Бубахшед, инро нафаҳмидам. Лутфан, яке аз ҷавобҳоро интихоб кунед.
    .short = Нафаҳмидам. Яке аз ҷавобҳоро интихоб кунед.
board-write_number = Лутфан, миқдорашро бо рақам нависед.
board-write_simple = Лутфан, бо гапи оддӣ ва кӯтоҳ нависед.
board-is_right = Ин дуруст аст?
board-more = Боз чизе гуфтан мехоҳед?

## The end of the talk

board-write_later = Боз кай навишта метавонед?
board-may_write = Розӣ ҳастед, ки баъдтар ба ин ҷо нависем?
board-word = Калимаеро нависед, ки танҳо Шумо медонед. Баъд метавонем онро пурсем, то Шуморо шиносем.
    .short = Калимае нависед, ки танҳо Шумо медонед. Баъд метавонем пурсем.
board-keep_phone = Агар тавонед, телефонро заряд кунед ва дар наздатон нигоҳ доред. Бе садо.
    .short = Телефон дар наздатон бошад: бо заряд ва бе садо.
board-come_back = Ҳар вақт метавонед дар ин ҷо нависед. Барои гирифтани рақами телефон 0 нависед.
    .short = Ҳар вақт нависед. 0 = рақам.
board-next_person = Бо Шумо каси дигар давом медиҳад. Ӯ ин гуфтугӯро мехонад.
    .short = Бо Шумо каси дигар давом медиҳад.
board-bye = Ҳоло гуфтугӯро тамом мекунем. Ҳар вақт метавонед боз нависед.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Ташаккур, ки инро гуфтед. Ин борро танҳо кашидан лозим нест.
board-sh_ask = Дар бораи худкушӣ фикр мекунед?
board-sh_today = Мехоҳед инро имрӯз кунед?
board-sh_means = Дар наздатон чизе ҳаст, ки бо он инро кардан мехоҳед?
    .short = Дар наздатон чизе барои ин ҳаст?
board-sh_away = Лутфан, онро дур гузоред ё ба утоқи дигар гузаред.
board-sh_alone = Ҳоло касе дар наздатон ҳаст?
board-sh_go_to = Назди касе рафта метавонед, ки ба ӯ бовар доред?
board-sh_stay = Ман дар ин ҷоям ва мехонам. Лутфан, нависед.
board-sh_help = Розӣ ҳастед, ки ба наздатон кӯмак даъват кунем?

## A child. No secret is promised.

board-ch_age = Шумо чандсолаед?
board-ch_not_wrong = Шумо ҳеҷ кори бад накардаед.
board-ch_secret = Ҳама чизро пинҳон нигоҳ дошта наметавонем. Агар дар хатар бошед, шояд одамоне, ки кӯдаконро ҳимоя мекунанд, бифаҳманд. Вақте бехатар шавад, инро ба Шумо мегӯем.
    .short = Агар дар хатар бошед, шояд ба онҳое гӯем, ки кӯдаконро ҳимоя мекунанд.
board-ch_adult = Калонсоле ҳаст, ки ба ӯ бовар доред?
board-ch_home = Барои Шумо бо оилаатон будан бехатар аст?
board-ch_parents = Розӣ ҳастед, ки бо падару модаратон гап занем?
board-ch_no_photos = Лутфан, сурат нафиристед. Навиштан кифоя аст.
