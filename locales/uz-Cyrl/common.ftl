### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Ҳа ёки йўқ
    .yes = Ҳа
    .no = Йўқ
    .unsure = Аниқ билмайман
    .skip = Ўтказиб юбориш
common-yes_no_na = Ҳа ёки йўқ
    .yes = Ҳа
    .no = Йўқ
    .unsure = Аниқ билмайман
    .skip = Менга тегишли эмас
    .skip_short = ўтказиш
common-sure = Ҳа ёки йўқ
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
    .unsure = Аниқ билмайман
    .unsure_short = билмайман
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Ҳа ёки йўқ
    .yes = ҳа
    .no = йўқ
    .unsure = ?
common-agree = Ҳа ёки йўқ
    .yes = Ҳа
    .yes_short = ҳа
    .no = Йўқ
    .no_short = йўқ
common-other_country = Бошқа давлат
    .short = бошқа

## What we could not use. The present question is asked again right after.

common-not_understood = Тушунмадик. Илтимос, танланг ёки қайтадан ёзинг.
    .short = Тушунмадик. Қайтадан танланг.
common-old_button = Бу тугма аввалги саволники. Илтимос, ҳозирги саволга жавоб беринг.
    .short = Бу аввалги савол эди. Илтимос, ҳозиргисига жавоб беринг.
common-flow_changed = «Сафар» янгиланди. Менюдан давом этамиз.
    .short = Янгиланиш бўлди. Мана меню.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Бизда нимадир бузилди. Ёзганларингиз сақланди.
    Навбатчи келганда уларни ўқийди. Кута олмасангиз, 0 ёзинг.
    .short = Бизда хато бўлди. Ёзганларингиз сақланди. 0 = рақам.
common-voice = Бот овозли хабарни эшита олмайди. Илтимос, ёзинг ёки одам билан ёзишишни сўранг.
    .short = Овозли хабарни эшита олмаймиз. Илтимос, ёзинг.
common-picture = Бот суратни кўра олмайди. Илтимос, ёзинг ёки одам билан ёзишишни сўранг.
    .short = Суратни кўра олмаймиз. Илтимос, ёзинг.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Суратни очмадик. Илтимос, сурат юборманг. Ёзишингиз мумкин.
    .short = Уни очмадик. Илтимос, сурат юборманг.
common-document = Бот файлни ўқий олмайди. Илтимос, ёзинг ёки одам билан ёзишишни сўранг.
    .short = Файлни ўқий олмаймиз. Илтимос, ёзинг.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Раҳмат. Турган жойингиз бизга етиб келди. Суҳбат ёпилганда у ўчирилади.
    .short = Раҳмат. Олдик.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Турган жойимни юбориш
    .short = Турган жойимни юбориш
common-place_not_now = Турган жойингизни фақат сизга хавф бўлганда оламиз. Уни сақламадик.
    .short = Ҳозир керак эмас. Сақламадик.
common-place_unseen = Харитани кўра олмаймиз, жойингизни сақламадик. Сўз билан ёзинг: шаҳар, кўча, ёнида нима бор.
    .short = Харитани кўра олмаймиз. Қаердалигингизни сўз билан ёзинг.
common-contact = Бошқа одамларнинг контактини сақламаймиз. Буни ҳам сақламадик.
    .short = Бу контактни сақламадик.
common-sticker = Бот стикерни ўқий олмайди. Илтимос, сўз билан ёзинг.
    .short = Илтимос, сўз билан ёзинг.
common-edited = Эски хабарлардаги ўзгаришни кўрмаймиз. Илтимос, қайтадан ёзинг.
    .short = Ўзгаришни кўрмаймиз. Илтимос, қайтадан ёзинг.
common-missed_call = Бизга қўнғироқ қилдингиз. Бу ерда қўнғироққа ҳеч ким жавоб бермайди. Илтимос, ёзинг. Рақам керак бўлса, 0 ёзинг.
    .short = Қўнғироқ қилдингиз. Илтимос, ёзинг. 0 = рақам.
common-other = Бот бундай хабарни ўқий олмайди. Илтимос, сўз билан ёзинг.
    .short = Буни ўқий олмаймиз. Илтимос, сўз билан ёзинг.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Хабарингизни етказдик. Уни ходимимиз ўқийди.
    .short = Етказдик. Ходимимиз ўқийди.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Сақлаб қўйдик. Ҳозир навбатчи йўқ.
       *[other] Сақлаб қўйдик. { $at } гача навбатчи йўқ.
    }
    Кута олмасангиз, 0 ёзинг. Телефон рақамини оласиз.
    .short =
        { $at ->
            [none] Сақладик. Ҳозир ҳеч ким йўқ. 0 = рақам.
           *[other] Сақладик. { $at } гача ҳеч ким йўқ. 0 = рақам.
        }
common-joined = Ходимимиз суҳбатга қўшилди. Энди сиз бот билан эмас, одам билан ёзишяпсиз.
    .short = Ходимимиз суҳбатга қўшилди.
common-handed_back = Суҳбатни сиз билан бошқа ходим давом эттиради. Илтимос, бироз кутинг.
    .short = Суҳбатни сиз билан бошқа ходим давом эттиради.
common-case_closed = Бу суҳбат ёпилди. Исталган пайт яна ёзишингиз мумкин.
    .short = Бу суҳбат ёпилди. Исталган пайт ёзинг.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Бошқа ёзмаймиз. Ёзсангиз, биз шу ердамиз.
    .short = Бошқа ёзмаймиз. Исталган пайт ёзишингиз мумкин.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Бизга яна ёзиш учун аввал { $word } юборинг.
    .short = Бизга яна ёзиш учун аввал { $word } юборинг.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 соат = 60 дақиқа.
    .short = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 соат = 60 дақиқа.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Ассалому алайкум. Ўзингизга қулай пайтда ёзинг.
    .short = Ассалому алайкум. Ўзингизга қулай пайтда ёзинг.
common-check_in = Ассалому алайкум. Яхшимисиз? Ўзингизга қулай пайтда ёзинг.
    .short = Ассалому алайкум. Яхшимисиз? Ўзингизга қулай пайтда ёзинг.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Бу телефонга SMS билан рақам юбориб бўлмайди. Бошқа телефондан ёки Telegram орқали ёзинг.
    .short = Бу телефонга SMS билан рақам юбориб бўлмайди. Бошқа телефондан ёки Telegram орқали ёзинг.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Бу хабарга жавобингиз бизга етмайди. Қўнғироқ қилинг ёки бошқа йўл билан ёзинг.
    .short = Бу хабарга жавобингиз бизга етмайди. Қўнғироқ қилинг ёки бошқа йўл билан ёзинг.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Жавобни ўзингиз аввал хабар юборган рақамга ёзинг.
    .short = Жавобни ўзингиз аввал хабар юборган рақамга ёзинг.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Ҳозир сизга нима керак?
    .short = Ҳозир сизга нима керак?
common-lost = Нима кераклигини ўз сўзингиз билан ёзинг. Ёки 0 ёзинг: телефон рақамини оласиз.
    .short = Нима кераклигини ёзинг. 0 = рақам.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Арзимайди. Керак бўлганда ёзинг.
    .short = Арзимайди. Исталган пайт ёзинг.
common-back_to_questions = Саволларга қайтамиз.
    .short = Саволларга қайтамиз.
common-language_now = Ўзбекча давом этамиз.
    .short = Ўзбекча давом этамиз.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Ёрдам
    .short = Ёрдам
common-leave_button = Чиқиш
    .short = Чиқиш
# The last line of an SMS: the two keys that always work.
common-keys = 0 ёрдам 9 чиқиш
    .short = 0 ёрдам 9 чиқиш
# Stands after a list of reasons that was cut.
common-reasons_more = Бошқа сабаблар ҳам бор. Улар ҳақида ходимимиздан сўранг.
    .short = Яна бор.
