# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Ооба же жок
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
    .unsure = Так билбейм
    .unsure_short = ?
board-as_yes_no_skip = Ооба же жок
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
    .unsure = Так билбейм
    .unsure_short = ?
    .skip = Өткөрүп жиберүү
    .skip_short = өткөрүү
board-as_agree = Ооба же жок
    .yes = Ооба
    .yes_short = ооба
    .no = Жок
    .no_short = жок
board-as_clear = Түшүнүктүү же түшүнүксүз
    .yes = Түшүнүктүү
    .yes_short = ооба
    .no = Түшүнүксүз
    .no_short = жок
board-as_whose = Ким үчүн
    .me = Өзүм үчүн
    .me_short = өзүм үчүн
    .other = Башка адам үчүн
    .other_short = башка үчүн
board-as_minutes = Канча убакыт
    .few = 5 мүнөт
    .few_short = 5 мүн
    .half = Жарым саат
    .half_short = жарым саат
    .hour = 1 саат же көбүрөөк
    .hour_short = бир саат
    .unsure = Так билбейм
    .unsure_short = ?
board-as_soon = Качан
    .now = Жакынкы мүнөттөрдө
    .now_short = азыр
    .today = Бүгүн
    .today_short = бүгүн
    .tomorrow = Эртең же кийин
    .tomorrow_short = кийин
    .unsure = Так билбейм
    .unsure_short = ?
board-as_hurt = Канчалык катуу
    .no = Жок
    .no_short = жок
    .little = Бир аз
    .little_short = бир аз
    .badly = Катуу
    .badly_short = катуу
board-as_doctor = Качан
    .now = Ооба, азыр
    .now_short = азыр
    .later = Ооба, кийин
    .later_short = кийин
    .no = Жок
    .no_short = жок
board-as_people = Канча адам
    .none = Эч ким
    .none_short = эч ким
    .one = 1 адам
    .one_short = бир
    .some = 2 же 3
    .some_short = 2-3
    .many = 4 же андан көп
    .many_short = 4+
    .unsure = Так билбейм
    .unsure_short = ?
board-as_with = Ким
    .alone = Жанымда эч ким жок
    .alone_short = эч ким
    .friends = Мен сыяктуу адамдар
    .friends_short = мендейлер
    .family = Үй-бүлөм
    .family_short = үй-бүлө
    .children = Балдар
    .children_short = балдар
    .they = Мени кармап тургандар
    .they_short = ошолор
board-as_kind = Кандай жер
    .house = Үй же батир
    .house_short = үй
    .building = Курулуш
    .building_short = курулуш
    .farm = Ферма же талаа
    .farm_short = ферма
    .factory = Завод же кампа
    .factory_short = завод
    .car = Унаа, жолдо
    .car_short = унаа
    .street = Көчө
    .street_short = көчө
    .other = Башка жер
    .other_short = башка
board-as_floor = Кайсы кабат
    .ground = 1-кабат
    .ground_short = биринчи
    .low = 2–4-кабат
    .low_short = 2-4
    .high = 5-кабат же жогору
    .high_short = 5+
    .cellar = Жер төлө
    .cellar_short = жер төлө
    .unsure = Так билбейм
    .unsure_short = ?
board-as_long = Канча болду
    .days = Бир нече күн
    .days_short = күн
    .weeks = Бир нече апта
    .weeks_short = апта
    .months = Бир нече ай
    .months_short = ай
    .years = Бир жыл же андан көп
    .years_short = жыл же көп
board-as_papers = Кимде
    .me = Өзүмдө
    .me_short = өзүмдө
    .they = Алып коюшту
    .they_short = алып коюшту
    .lost = Жоголду
    .lost_short = жоголду
    .none = Паспортум болгон эмес
    .none_short = болгон эмес
board-as_pay = Канча
    .yes = Ооба, сүйлөшкөндөй
    .yes_short = ооба
    .part = Бир бөлүгүн гана
    .part_short = бөлүгүн
    .no = Жок
    .no_short = жок
board-as_battery = Канча
    .much = Дээрлик толук
    .much_short = көп
    .half = Жарымындай
    .half_short = жарымы
    .little = Өтө аз
    .little_short = аз
board-as_who = Ким
    .boss = Кожоюн
    .boss_short = кожоюн
    .agent = Мени бул жакка алып келген адам
    .agent_short = алып келген
    .family = Тууган
    .family_short = тууган
    .stranger = Бейтааныш адам
    .stranger_short = бейтааныш
    .many = Бир нече адам
    .many_short = бир нече
    .skip = Өткөрүп жиберүү
    .skip_short = өткөрүү
board-as_wish = Эмне
    .leave = Ал жерден кетүү
    .leave_short = кетүү
    .home = Үйгө кайтуу
    .home_short = үйгө кайтуу
    .stay = Калып, иштөө
    .stay_short = калуу
    .papers = Документтеримди алуу
    .papers_short = документ
    .pay = Айлыгымды алуу
    .pay_short = айлык
    .doctor = Дарыгерге көрүнүү
    .doctor_short = дарыгер
    .talk = Сүйлөшүү
    .talk_short = сүйлөшүү
board-as_leave = Качан
    .now = Ооба, азыр
    .now_short = азыр
    .later = Ооба, бирок азыр эмес
    .later_short = кийин
    .no = Жок
    .no_short = жок
    .unsure = Так билбейм
    .unsure_short = ?
board-as_call = Кимге
    .emergency = Шашылыш жардам кызматына
    .emergency_short = шашылыш
    .consulate = Консулдукка
    .consulate_short = консулдук
    .helpers = Мамлекеттик эмес жардамчыларга
    .helpers_short = жардамчылар
    .family = Үй-бүлөмө
    .family_short = үй-бүлөмө
    .nobody = Эч кимге
    .nobody_short = эч кимге
board-as_here = Бул жерде же жок
    .yes = Бул жердемин
    .yes_short = ушул жерде
    .go = Кетишим керек
    .go_short = кетем
board-as_later = Качан
    .hour = Бир сааттан кийин
    .hour_short = бир саатта
    .evening = Бүгүн кечинде
    .evening_short = кечинде
    .tomorrow = Эртең
    .tomorrow_short = эртең
    .self = Өзүм жазам
    .self_short = өзүм жазам
board-as_age = Канча жаш
    .under12 = 12 жашка чейин
    .under12_short = 12ге чейин
    .teen = 12–15 жаш
    .teen_short = 12-15
    .sixteen = 16 же 17 жаш
    .sixteen_short = 16-17
    .adult = 18 жаш же улуу
    .adult_short = 18+

## Greeting

board-hello = Саламатсызбы. Мен ботмун эмес, адаммын. Жазганыңызды окуп жатам.
    .short = Саламатсызбы. Сизге бот эмес, адам жазып жатат.
board-language = Мен сиздин тилиңизди билбейм. Даяр суроолор келет. Баскыч же сан менен жооп бериңиз. Түшүнүктүүбү?
    .short = Тилиңизди билбейм. Сан менен жооп бериңиз. Түшүнүктүүбү?
board-who_we_are = Үйдөн алыста кыйналган адамдарга жардам беребиз. Бул акысыз.
board-no_name = Атыңызды айтуу милдеттүү эмес.
board-may_skip = Каалаган суроону өткөрсөңүз болот. Каалаганда токтосоңуз болот.
board-good_wrote = Жазганыңыз жакшы болду.
board-not_fault = Болгон иште сиздин күнөөңүз жок.
board-whose = Өзүңүз үчүн жазып жатасызбы же башка адам үчүнбү?
    .short = Өзүңүз үчүнбү же башка адам үчүнбү?

## Is it safe to read

board-alone_now = Азыр муну эч ким көрбөгөндөй окуп, жооп бере аласызбы?
    .short = Азыр муну жалгыз окуп жатасызбы?
board-phone_seen = Телефонуңузду башка бирөө карай алабы?
board-how_long = Азыр канча убакыт жаза аласыз?
board-call_ok = Азыр телефон менен сүйлөшө аласызбы?
board-silent = Сураныч, телефондун үнүн өчүрүңүз.
board-come_nine = Бирөө жакындаса, 9 жазыңыз. Анда бул жерде кадимки текст турат.
    .short = Бирөө келсе, 9 жазыңыз.
board-delete = Сураныч, окугандан кийин бул билдирүүлөрдү өчүрүңүз.
board-stop_now = Коркунучтуу болсо, жазбай туруңуз. Мүмкүн болгондо кайра жазыңыз.

## Danger now

board-danger_now = Азыр сизге коркунуч барбы?
board-danger_soon = Сизге качан коркунуч болушу мүмкүн?
board-weapon = Аларда курал барбы?
board-threat = Сизди же үй-бүлөңүздү коркутушабы?
board-beaten = Сизди бирөө урдубу же кыйнадыбы?
board-moved = Алар сизди башка жакка алып кетмекчиби?
board-lock_door = Эшикти ичинен беките аласызбы?
board-near_people = Мүмкүн болсо, башка адамдардын жанында болуңуз.
board-no_argue = Сураныч, алар менен талашпаңыз.
board-no_risk = Өзүңүзгө коркунучтуу эч нерсе кылбаңыз.
board-afraid_officers = Полиция сизге жаман мамиле кылат деп коркосузбу?
    .short = Формачан адамдардан коркосузбу?

## Health

board-hurt = Жаракат алдыңызбы?
board-doctor = Сизге дарыгер керекпи?
board-bleeding = Кан катуу агып жатабы?
board-press_cloth = Жарага таза чүпүрөктү басып, кармап туруңуз.
board-breathe = Дем алуу кыйынбы?
board-walk = Өзүңүз басып жүрө аласызбы?
board-pregnant = Боюңузда барбы?
board-medicine = Күн сайын дары ичишиңиз керекпи?
board-medicine_have = Ал дары азыр жаныңыздабы?

## Can they go out

board-locked = Сизди камап коюштубу?
board-go_out = Каалаганда сыртка чыга аласызбы?
board-guards = Кетип калбасын деп сизди бирөө кайтарабы?
    .short = Сизди бирөө кайтарабы?
board-guards_many = Сизди канча адам кайтарат?
board-guards_now = Алар азыр жаныңыздабы?
board-back_when = Алар качан кайтып келет?
board-window = Терезеден көчө көрүнөбү?
board-ask_others = Жаныңызда жардам бере турган адамдар барбы?

## Who is with them

board-who_with = Жаныңызда ким бар?
board-how_many = Ал жерде сиздей абалда дагы канча адам бар?
    .short = Ал жерде сиздей дагы канча адам бар?
board-others_want = Аларга да жардам керекпи?
board-anyone_hurt = Жаныңызда катуу жаракат алган адам барбы?
board-children = Жаныңызда балдар барбы?
board-children_many = Канча бала бар?

## Where they are

board-country_same = Башында айткан өлкөдөсүзбү?
    .short = Сиз айткан өлкөдөсүзбү?
board-country = Азыр кайсы өлкөдөсүз? Атын жазыңыз.
board-city = Шаардын же айылдын атын билесизби?
board-city_name = Шаардын же айылдын атын жазыңыз.
board-street = Билсеңиз, көчөнү жана үйдүн номерин жазыңыз.
    .short = Билсеңиз, көчөнү жана үйдү жазыңыз.
board-landmark = Айланаңызда эмне көрүнөт? Дүкөндүн, мектептин атын же көчөдөгү жазууну жазыңыз.
    .short = Жакын жердеги дүкөндүн атын же жазууну жазыңыз.
board-where_now = Азыр кайда экениңизди жөнөтө аласызбы? Болбосо, айланада эмне көрүнсө, жазыңыз.
    .short = Кайда экениңизди же эмне көрүнгөнүн жазыңыз.
board-place_kind = Бул кандай жер?
board-floor = Кайсы кабаттасыз?
board-long_there = Ал жерде турганыңызга канча болду?

## Papers and pay

board-papers = Паспортуңуз кайда?
board-papers_photo = Документтериңиздин сүрөтү барбы?
board-permit = Ал жерде жашоого документтериңиз жайындабы?
board-pay = Иштегениңиз үчүн акча төлөшөбү?
board-debt = Аларга акча карызыңыз бар дешеби?

## What they need

board-battery = Телефондун заряды канча?
board-charger = Телефонду заряддай аласызбы?
board-credit = Чалууга телефонуңузда акча барбы?
board-food = Тамак жана суу барбы?
board-sleep = Бүгүн түнөй турган жылуу жер барбы?
board-money = Жолго акчаңыз барбы?

## Who holds them, who is near

board-who_holds = Кетүүгө ким жол бербейт? Атын жазбаңыз.
    .short = Кетүүгө ким жол бербейт? Атын жазбаңыз.
board-trusted = Жаныңызда ишенген адамыңыз барбы?
board-family_know = Үй-бүлөңүз кайда экениңизди билеби?
board-asked_before = Буга чейин бирөөдөн жардам сурадыңызбы?

## What they want

board-wish = Азыр баарынан мурда эмнени каалайсыз?
board-leave = Ал жерден кеткиңиз келеби?
board-ask_first = Бирөөгө чалардан мурда сизден сурайбыз. Кимдир бирөөнүн өмүрүнө коркунуч болсо гана, сурабай чалышыбыз мүмкүн.
    .short = Чалардан мурда сизден сурайбыз. Өмүргө коркунуч болсо гана, сурабай чалышыбыз мүмкүн.
board-call_whom = Сиз үчүн кимге чалсак болот?
board-call_emergency = Сизге шашылыш жардам чакырсак болобу?
board-call_consulate = Консулдугуңузга чалсак болобу?
board-call_family = Үй-бүлөңүзгө чалсак болобу?

## Passing on to a partner

board-partner = Ал жерде бир уюм бар. Алар сизге жардам бере алышы мүмкүн. Аларга сиз жөнүндө айтсак болобу?
    .short = Ал жердеги жардамчыларга сиз жөнүндө айтсак болобу?
board-partner_what = Алар кайда экениңизди жана сизге эмне керек экенин билет. Сиз менен кантип байланышууну да билет.
    .short = Алар кайда экениңизди жана сизге эмне керек экенин билет.
board-partner_call = Алар сизге чалса болобу?
board-number_ask = Сизге чалса боло турган телефон номерин жазыңыз.
    .short = Сизге чала турган номерди жазыңыз.
board-call_when = Сизге качан чалса болот?

## While they wait

board-here = Мен дагы эле бул жердемин.
board-wait = Күтө туруңуз. Кесиптешимден сурап жатам.
board-ten_minutes = 10 мүнөттөй күтө туруңуз. Анан мүмкүн болсо, кайра жазыңыз.
    .short = 10 мүнөттөй күтө туруңуз.
board-calling = Азыр чалып жатабыз. Күтө туруңуз.
board-still_there = Дагы эле ушул жердесизби?
board-thanks = Рахмат. Мага түшүнүктүү.
board-not_understood = Кечиресиз, мага түшүнүксүз. Жооптордун бирин тандаңыз.
    .short = Түшүнүксүз. Жооптордун бирин тандаңыз.
board-write_number = Сураныч, сан жазыңыз.
board-write_simple = Сураныч, жөнөкөй сөз менен кыска жазыңыз.
board-is_right = Бул туурабы?
board-more = Дагы бир нерсе айткыңыз келеби?

## The end of the talk

board-write_later = Кайра качан жаза аласыз?
board-may_write = Кийин сизге бул жерге жазсак болобу?
board-word = Өзүңүз гана билген бир сөз жазыңыз. Сизди таануу үчүн аны кийин сурашыбыз мүмкүн.
    .short = Өзүңүз гана билген сөз жазыңыз. Аны кийин сурашыбыз мүмкүн.
board-keep_phone = Мүмкүн болсо, телефонду заряддап, жаныңызда кармаңыз. Үнү өчүк болсун.
    .short = Телефон жаныңызда, заряды бар, үнү өчүк болсун.
board-come_back = Бул жерге каалаган убакта жазсаңыз болот. Телефон номерин алуу үчүн 0 жазыңыз.
    .short = Каалаган убакта жазыңыз. 0 = номер.
board-next_person = Сиз менен сүйлөшүүнү башка адам улантат. Ал бул жазышууну окуйт.
    .short = Сүйлөшүүнү башка адам улантат.
board-bye = Сүйлөшүүнү бүтүрөбүз. Каалаган убакта кайра жазсаңыз болот.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Муну айтканыңызга рахмат. Муну жалгыз көтөрүшүңүз шарт эмес.
board-sh_ask = Өз өмүрүңүздү кыюуну ойлоп жатасызбы?
board-sh_today = Муну бүгүн кылгыңыз келеби?
board-sh_means = Муну эмне менен кылам деп ойлосоңуз, ал жаныңыздабы?
    .short = Муну эмне менен кылам деп ойлосоңуз, ал жаныңыздабы?
board-sh_away = Сураныч, аны алыска коюңуз же башка бөлмөгө өтүңүз.
board-sh_alone = Азыр жаныңызда бирөө барбы?
board-sh_go_to = Ишенген адамыңызга бара аласызбы?
board-sh_stay = Мен бул жердемин, окуп жатам. Сураныч, жаза бериңиз.
board-sh_help = Сизге жардам чакырсак болобу?

## A child. No secret is promised.

board-ch_age = Сиз канча жаштасыз?
board-ch_not_wrong = Сиз эч кандай жаман иш кылган жоксуз.
board-ch_secret = Баарын жашыруун сактай албайбыз. Сизге коркунуч болсо, балдарды коргогон адамдар билиши мүмкүн. Коопсуз учурда муну сизге айтабыз.
    .short = Сизге коркунуч болсо, балдарды коргогон адамдарга айтышыбыз мүмкүн.
board-ch_adult = Сиз ишенген чоң киши барбы?
board-ch_home = Үй-бүлөңүздүн жанында болуу сизге коопсузбу?
board-ch_parents = Ата-энеңиз менен сүйлөшсөк болобу?
board-ch_no_photos = Сураныч, сүрөт жөнөтпөңүз. Сөз эле жетиштүү.
