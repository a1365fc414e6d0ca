### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Ҳа ёки йўқ
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_yes_no_skip = Ҳа ёки йўқ
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
    .unsure = Аниқ билмайман
    .unsure_short = ?
    .skip = Ўтказиб юбориш
    .skip_short = ўтказиш
board-as_agree = Ҳа ёки йўқ
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
board-as_clear = Тушунарли ёки йўқ
    .yes = Тушунарли
    .yes_short = ҳа
    .no = Тушунмадим
    .no_short = йўқ
board-as_whose = Ким учун
    .me = Ўзим учун
    .me_short = ўзим учун
    .other = Бошқа одам учун
    .other_short = бошқа одам
board-as_minutes = Қанча вақт
    .few = 5 дақиқа
    .few_short = 5 дақиқа
    .half = Ярим соат
    .half_short = ярим соат
    .hour = 1 соат ёки кўпроқ
    .hour_short = бир соат
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_soon = Қачон
    .now = Исталган дақиқада
    .now_short = ҳозир
    .today = Бугун
    .today_short = бугун
    .tomorrow = Эртага ёки кейинроқ
    .tomorrow_short = кейинроқ
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_hurt = Қанчалик
    .no = Йўқ
    .no_short = йўқ
    .little = Бироз
    .little_short = бироз
    .badly = Қаттиқ
    .badly_short = қаттиқ
board-as_doctor = Қачон
    .now = Ҳа, ҳозир
    .now_short = ҳозир
    .later = Ҳа, кейинроқ
    .later_short = кейинроқ
    .no = Йўқ
    .no_short = йўқ
board-as_people = Неча киши
    .none = Ҳеч ким
    .none_short = ҳеч ким
    .one = 1 киши
    .one_short = бир
    .some = 2 ёки 3 киши
    .some_short = 2-3
    .many = 4 киши ёки кўпроқ
    .many_short = 4+
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_with = Ким
    .alone = Ёнимда ҳеч ким йўқ
    .alone_short = ҳеч ким
    .friends = Менга ўхшаган одамлар
    .friends_short = мен кабилар
    .family = Оилам
    .family_short = оила
    .children = Болалар
    .children_short = болалар
    .they = Мени ушлаб турганлар
    .they_short = ўшалар
board-as_kind = Қандай жой
    .house = Уй ёки квартира
    .house_short = уй
    .building = Қурилиш
    .building_short = қурилиш
    .farm = Ферма ёки дала
    .farm_short = ферма
    .factory = Завод ёки омбор
    .factory_short = завод
    .car = Машина, йўлда
    .car_short = машина
    .street = Кўча
    .street_short = кўча
    .other = Бошқа жой
    .other_short = бошқа
board-as_floor = Қайси қават
    .ground = 1-қават
    .ground_short = биринчи
    .low = 2–4-қават
    .low_short = 2-4
    .high = 5-қават ёки баландроқ
    .high_short = 5+
    .cellar = Ертўла
    .cellar_short = ертўла
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_long = Қанча бўлди
    .days = Бир неча кун
    .days_short = кунлаб
    .weeks = Бир неча ҳафта
    .weeks_short = ҳафталаб
    .months = Бир неча ой
    .months_short = ойлаб
    .years = Бир йил ёки кўпроқ
    .years_short = йиллаб
board-as_papers = Кимда
    .me = Ўзимда
    .me_short = ўзимда
    .they = Олиб қўйишган
    .they_short = олишган
    .lost = Йўқолган
    .lost_short = йўқолган
    .none = Ҳеч қачон бўлмаган
    .none_short = бўлмаган
board-as_pay = Қанча
    .yes = Ҳа, келишилганидек
    .yes_short = ҳа
    .part = Фақат бир қисмини
    .part_short = бир қисмини
    .no = Йўқ
    .no_short = йўқ
board-as_battery = Қанча
    .much = Деярли тўла
    .much_short = кўп
    .half = Ярмича
    .half_short = ярми
    .little = Жуда кам
    .little_short = кам
board-as_who = Ким
    .boss = Хўжайин
    .boss_short = хўжайин
    .agent = Мени бу ерга олиб келган одам
    .agent_short = олиб келган
    .family = Қариндош
    .family_short = қариндош
    .stranger = Нотаниш одам
    .stranger_short = нотаниш
    .many = Бир неча киши
    .many_short = бир неча
    .skip = Ўтказиб юбориш
    .skip_short = ўтказиш
board-as_wish = Нима
    .leave = У ердан кетиш
    .leave_short = кетиш
    .home = Уйга қайтиш
    .home_short = уйга
    .stay = Қолиш ва ишлаш
    .stay_short = қолиш
    .papers = Ҳужжатларимни олиш
    .papers_short = ҳужжатлар
    .pay = Иш ҳақимни олиш
    .pay_short = иш ҳақи
    .doctor = Шифокорга бориш
    .doctor_short = шифокор
    .talk = Гаплашиш
    .talk_short = гаплашиш
board-as_leave = Қачон
    .now = Ҳа, ҳозир
    .now_short = ҳозир
    .later = Ҳа, лекин ҳозир эмас
    .later_short = кейинроқ
    .no = Йўқ
    .no_short = йўқ
    .unsure = Аниқ билмайман
    .unsure_short = ?
board-as_call = Кимга
    .emergency = Шошилинч ёрдамга
    .emergency_short = шошилинч
    .consulate = Консулликка
    .consulate_short = консулликка
    .helpers = Ёрдамчиларга, давлатга эмас
    .helpers_short = ёрдамчига
    .family = Оиламга
    .family_short = оиламга
    .nobody = Ҳеч кимга
    .nobody_short = ҳеч кимга
board-as_here = Шу ерда ёки йўқ
    .yes = Шу ердаман
    .yes_short = шу ерда
    .go = Кетишим керак
    .go_short = кетаман
board-as_later = Қачон
    .hour = Бир соатдан кейин
    .hour_short = бир соатда
    .evening = Бугун кечқурун
    .evening_short = кечқурун
    .tomorrow = Эртага
    .tomorrow_short = эртага
    .self = Ўзим ёзаман
    .self_short = мен ёзаман
board-as_age = Неча ёш
    .under12 = 12 ёшга тўлмаган
    .under12_short = 12 гача
    .teen = 12–15 ёш
    .teen_short = 12-15
    .sixteen = 16 ёки 17 ёш
    .sixteen_short = 16-17
    .adult = 18 ёш ёки катта
    .adult_short = 18+

## Greeting

board-hello = Ассалому алайкум. Мен бот эмасман, одамман. Ёзганларингизни ўқияпман.
    .short = Ассалому алайкум. Сизга бот эмас, одам ёзяпти.
board-language = Мен тилингизни билмайман. Сизга тайёр саволлар келади. Илтимос, тугма ёки рақам билан жавоб беринг. Тушунарлими?
    .short = Тилингизни билмайман. Рақам билан жавоб беринг. Тушунарлими?
board-who_we_are = Уйдан узоқда қийналиб қолганларга ёрдам берамиз. Бу бепул.
board-no_name = Исмингизни айтиш шарт эмас.
board-may_skip = Исталган саволни ўтказиб юбориш мумкин. Исталган пайт тўхташ мумкин.
board-good_wrote = Ёзганингиз яхши бўлди.
board-not_fault = Бўлган ишда сизда айб йўқ.
board-whose = Ўзингиз учун ёзяпсизми ёки бошқа одам учунми?
    .short = Ўзингиз учунми ёки бошқа одам учунми?

## Is it safe to read

board-alone_now = Ҳозир буни ҳеч кимга кўрсатмай ўқиб, жавоб бера оласизми?
    .short = Ҳозир буни ёлғиз ўқияпсизми?
board-phone_seen = Телефонингизни бошқа биров кўриб қолиши мумкинми?
board-how_long = Ҳозир қанча вақт ёза оласиз?
board-call_ok = Ҳозир телефонда гаплаша оласизми?
board-silent = Илтимос, телефон овозини ўчиринг.
board-come_nine = Биров яқинлашса, 9 ёзинг. Шунда бу ерда оддий матн чиқади.
    .short = Биров келса, 9 ёзинг.
board-delete = Илтимос, ўқиганингиздан кейин бу хабарларни ўчиринг.
board-stop_now = Хавфли бўлса, ёзмай туринг. Имкон бўлганда яна ёзинг.

## Danger now

board-danger_now = Ҳозир сизга хавф борми?
board-danger_soon = Сизга қачон хавф бўлиши мумкин?
board-weapon = Уларда қурол борми?
board-threat = Сизга ёки оилангизга таҳдид қилишяптими?
board-beaten = Сизни уришдими ёки озор беришдими?
board-moved = Сизни бошқа жойга олиб кетишмоқчими?
board-lock_door = Эшикни ичкаридан қулфлай оласизми?
board-near_people = Имкон бўлса, бошқа одамлар ёнида бўлинг.
board-no_argue = Илтимос, улар билан баҳслашманг.
board-no_risk = Ўзингизни хавфга қўядиган иш қилманг.
board-afraid_officers = Полиция ёмон муомала қилишидан қўрқасизми?
    .short = Форма кийган одамлардан қўрқасизми?

## Health

board-hurt = Яраланганмисиз ёки лат еганмисиз?
board-doctor = Сизга шифокор керакми?
board-bleeding = Қон кўп кетяптими?
board-press_cloth = Ярага тоза мато босиб, ушлаб туринг.
board-breathe = Нафас олишингиз қийинми?
board-walk = Юра оласизми?
board-pregnant = Ҳомиладормисиз?
board-medicine = Ҳар куни дори ичишингиз керакми?
board-medicine_have = Ўша дори ҳозир ёнингизда борми?

## Can they go out

board-locked = Сизни қамаб қўйишганми?
board-go_out = Хоҳлаганингизда ташқарига чиқа оласизми?
board-guards = Кетиб қолманг деб сизни биров пойлайдими?
    .short = Сизни биров пойлайдими?
board-guards_many = Сизни неча киши пойлайди?
board-guards_now = Улар ҳозир ёнингиздами?
board-back_when = Улар қачон қайтиб келади?
board-window = Деразадан кўча кўринадими?
board-ask_others = Ёнингизда ёрдам бера оладиган одамлар борми?

## Who is with them

board-who_with = Ҳозир ёнингизда ким бор?
board-how_many = У ерда яна неча киши шундай қийин аҳволда?
    .short = У ерда сиз каби яна неча киши бор?
board-others_want = Уларга ҳам ёрдам керакми?
board-anyone_hurt = Ёнингизда оғир яраланган одам борми?
board-children = Ёнингизда болалар борми?
board-children_many = Нечта бола бор?

## Where they are

board-country_same = Ҳозир бошида айтган давлатингиздамисиз?
    .short = Айтган давлатингиздамисиз?
board-country = Ҳозир қайси давлатдасиз? Номини ёзинг.
board-city = Шаҳар ёки қишлоқ номини биласизми?
board-city_name = Шаҳар ёки қишлоқ номини ёзинг.
board-street = Билсангиз, кўча ва уй рақамини ёзинг.
    .short = Кўча ва уй рақамини ёзинг.
board-landmark = Атрофда нимани кўряпсиз? Дўкон ёки мактаб номини ёки кўринган ёзувни ёзинг.
    .short = Яқиндаги дўкон номини ёки ёзувни ёзинг.
board-where_now = Ҳозир турган жойингизни юбора оласизми? Бўлмаса, атрофда кўрганингизни ёзинг.
    .short = Қаердасиз ёки нимани кўряпсиз, ёзинг.
board-place_kind = Бу қандай жой?
board-floor = Қайси қаватдасиз?
board-long_there = Қанча вақтдан бери у ердасиз?

## Papers and pay

board-papers = Паспортингиз қаерда?
board-papers_photo = Ҳужжатларингизнинг сурати борми?
board-permit = У ерда яшаш учун ҳужжатларингиз жойидами?
board-pay = Ишингиз учун пул тўлашадими?
board-debt = Улардан пул қарзингиз бор дейишадими?

## What they need

board-battery = Телефон қуввати қанча қолди?
board-charger = Телефонни қувватлай оласизми?
board-credit = Қўнғироқ қилиш учун телефонингизда пул борми?
board-food = Овқат ва сувингиз борми?
board-sleep = Бугун тунда ухлаш учун иссиқ жой борми?
board-money = Йўлга пулингиз борми?

## Who holds them, who is near

board-who_holds = Кетишингизга ким йўл қўймаяпти? Илтимос, исм ёзманг.
    .short = Кетишга ким йўл қўймаяпти? Исм ёзманг.
board-trusted = Ёнингизда ишонган одамингиз борми?
board-family_know = Оилангиз қаерда эканингизни биладими?
board-asked_before = Аввал бировдан ёрдам сўраганмисиз?

## What they want

board-wish = Ҳозир энг аввало нимани хоҳлайсиз?
board-leave = У ердан кетишни хоҳлайсизми?
board-ask_first = Бировга қўнғироқ қилишдан олдин сиздан сўраймиз. Фақат кимнингдир ҳаёти хавфда бўлса, сўрамай қўнғироқ қилишимиз мумкин.
    .short = Қўнғироқдан олдин сиздан сўраймиз. Фақат ҳаётга хавф бўлса, сўрамаслигимиз мумкин.
board-call_whom = Сиз учун кимга қўнғироқ қилсак бўлади?
board-call_emergency = Сизга шошилинч ёрдам чақирсак бўладими?
board-call_consulate = Консуллигингизга қўнғироқ қилсак бўладими?
board-call_family = Оилангизга қўнғироқ қилсак бўладими?

## Passing on to a partner

board-partner = У ерда сизга ёрдам бериши мумкин бўлган ташкилот бор. Уларга сиз ҳақингизда айтсак бўладими?
    .short = У ердаги ёрдамчиларга сиз ҳақингизда айтсак бўладими?
board-partner_what = Шунда улар қаерда эканингизни ва нима кераклигини билиб олади. Сиз билан қандай боғланишни ҳам билади.
    .short = Шунда улар қаерда эканингизни ва нима кераклигини билиб олади.
board-partner_call = Улар сизга қўнғироқ қилса бўладими?
board-number_ask = Сизга қўнғироқ қилса бўладиган телефон рақамини ёзинг.
    .short = Қўнғироқ қилиш учун рақам ёзинг.
board-call_when = Сизга қачон қўнғироқ қилса бўлади?

## While they wait

board-here = Мен ҳали ҳам шу ердаман.
board-wait = Илтимос, бироз кутинг. Ҳамкасбимдан сўраяпман.
board-ten_minutes = Илтимос, 10 дақиқача кутинг. Кейин имкон бўлса, яна ёзинг.
    .short = Илтимос, 10 дақиқача кутинг.
board-calling = Ҳозир қўнғироқ қиляпмиз. Илтимос, кутинг.
board-still_there = Ҳали ҳам шу ердамисиз?
board-thanks = Раҳмат. Тушундим.
board-not_understood = Кечирасиз, тушунмадим. Илтимос, жавоблардан бирини танланг.
    .short = Тушунмадим. Жавоблардан бирини танланг.
board-write_number = Илтимос, нечта эканини рақам билан ёзинг.
board-write_simple = Илтимос, оддий сўзлар билан қисқа ёзинг.
board-is_right = Шу тўғрими?
board-more = Яна бирор нарса айтмоқчимисиз?

## The end of the talk

board-write_later = Қачон яна ёза оласиз?
board-may_write = Кейинроқ шу ерга ёзсак бўладими?
board-word = Фақат ўзингиз биладиган бир сўз ёзинг. Сизни таниш учун кейин уни сўрашимиз мумкин.
    .short = Фақат ўзингиз биладиган сўз ёзинг. Кейин сўрашимиз мумкин.
board-keep_phone = Имкон бўлса, телефонни қувватлаб, ёнингизда сақланг. Овозсиз бўлсин.
    .short = Телефон ёнингизда, қувватли ва овозсиз бўлсин.
board-come_back = Бу ерга исталган пайт ёзишингиз мумкин. Телефон рақамини олиш учун 0 ёзинг.
    .short = Исталган пайт ёзинг. 0 = рақам.
board-next_person = Суҳбатни сиз билан бошқа одам давом эттиради. У бу суҳбатни ўқийди.
    .short = Суҳбатни сиз билан бошқа одам давом эттиради.
board-bye = Суҳбатни ҳозир тугатамиз. Исталган пайт яна ёзишингиз мумкин.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Буни айтганингиз учун раҳмат. Бу юкни ёлғиз кўтаришингиз шарт эмас.
board-sh_ask = Ўз жонингизга қасд қилишни ўйлаяпсизми?
board-sh_today = Буни бугун қилмоқчимисиз?
board-sh_means = Ёнингизда бунинг учун ишлатмоқчи бўлган нарсангиз борми?
    .short = Ёнингизда бунинг учун бирор нарса борми?
board-sh_away = Илтимос, уни узоққа қўйинг ёки бошқа хонага ўтинг.
board-sh_alone = Ҳозир ёнингизда биров борми?
board-sh_go_to = Ишонган одамингиз ёнига бора оласизми?
board-sh_stay = Мен шу ердаман ва ўқияпман. Илтимос, ёзиб туринг.
board-sh_help = Ёнингизга ёрдам чақирсак бўладими?

## A child. No secret is promised.

board-ch_age = Ёшингиз нечада?
board-ch_not_wrong = Сиз ҳеч қандай ёмон иш қилмадингиз.
board-ch_secret = Ҳаммасини сир сақлай олмаймиз. Сизга хавф бўлса, болаларни ҳимоя қиладиган одамларга айтишимиз керак бўлиши мумкин. Хавфсиз пайтда буни сизга айтамиз.
    .short = Сизга хавф бўлса, болаларни ҳимоя қилувчиларга айтишимиз мумкин.
board-ch_adult = Ишонган катта ёшли одамингиз борми?
board-ch_home = Оилангиз билан бўлиш сиз учун хавфсизми?
board-ch_parents = Ота-онангиз билан гаплашсак бўладими?
board-ch_no_photos = Илтимос, сурат юборманг. Сўзнинг ўзи етарли.
