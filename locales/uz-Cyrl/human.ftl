### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Ходимимиз шу ерга ёзса, сиз учун хавфсизми?
    .short = Ходимимиз шу ерга ёзса бўладими?
    .yes = Ҳа, шу ерга ёзинг
    .yes_short = ҳа
    .no = Йўқ, бу ерга ёзманг
    .no_short = йўқ
    .call = Менга қўнғироқ қилинг
    .call_short = қўнғироқ
human-until = Бу ерга қачонгача ёзсак, сиз учун хавфсиз бўлади?
    .short = Қачонгача ёзсак бўлади?
    .hour = 1 соат
    .hour_short = бир соат
    .three = 3 соат
    .three_short = уч соат
    .day = 24 соат
    .day_short = бир кун
    .unsure = Аниқ билмайман
    .unsure_short = билмайман
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Бу суҳбатни сақласак майлими?
    Нега: бу ердаги одамлар сизга ёрдам бериши учун.
    Ким кўради: шу ерда ишлайдиганлар. Ҳамкорлар фақат сиз рози бўлсангиз.
    Болага ёки ҳаётга хавф бўлса, бошқаларга айтишимиз мумкин. Хавфсиз пайтда буни сизга айтамиз.
    Тадқиқот учун фақат сонини санаймиз. Исм ва сўзларни ишлатмаймиз.
    Қанча вақт: суҳбат тугаганидан кейин 12 ойгача.
    Уни кўришни сўрашингиз мумкин. Розиликни қайтариб олиш учун ёзинг: ўчириш.
    Ўтказиб юборишингиз ёки тўхташингиз мумкин. «Йўқ» десангиз ҳам, одам билан ёзишишингиз мумкин.
    .short = Ёрдам учун суҳбатни сақлайликми? Ходимлар кўради, рози бўлсангиз, ҳамкорлар ҳам. 12 ой. Исмсиз, фақат сонини санаймиз. Исталган пайт кўриш, ўтказиш, тўхташ, ўчириш мумкин.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Фақат ўзингиз биладиган сўз танланг.
    Жавоб берадиган одам сизни таниш учун уни сўраши мумкин.
    Сўзни шу ерга ёзинг ёки ўтказиб юборинг.
    .short = Фақат ўзингиз биладиган сўз ёзинг. Кейин сўрашимиз мумкин.
    .skip = Ўтказиб юбориш
    .skip_short = ўтказиш
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Навбатчи ходим шу ерда. Кейинги навбат сизники.
       *[other] Навбатчи ходим шу ерда. Сиздан олдин кутаётганлар: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Ходим шу ерда. Кейинги навбат сизники.
           *[other] Ходим шу ерда. Сиздан олдин: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Ҳозир навбатчи йўқ. Қачон жавоб бўлишини айта олмаймиз.
       *[other] { $at } гача навбатчи йўқ.
    }
    Кута олмасангиз, 0 ёзинг. Телефон рақамини оласиз.
    .short =
        { $at ->
            [none] Ҳозир ҳеч ким йўқ. 0 = рақам.
           *[other] { $at } гача ҳеч ким йўқ. 0 = рақам.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Сўнгги кунларда одамлар { $pace } дақиқа кутди.
    .short = Сўнгги кунларда одамлар { $pace } дақиқа кутди.
# Follows either of the two before.
human-waiting_more = Шу орада бу ерга ёзишингиз мумкин. Жавоб берадиган одам аввал шуни ўқийди.
    .short = Шу орада бу ерга ёзишингиз мумкин.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Яхши, бу ерга ёзмаймиз. Қўнғироқ қилишингиз мумкин:
    .short = Тел:
human-not_here_call = Сизга қўнғироқ қилайликми?
    .short = Қўнғироқ қилайликми?
    .call = Ҳа, қўнғироқ қилинг
    .call_short = ҳа
    .no = Йўқ
    .no_short = йўқ
human-not_here_line = Яхши. Ўзингизга қулай пайтда ёзинг.
    .short = Яхши. Ўзингизга қулай пайтда ёзинг.

## The person wants to be called

human-call_at = Сизга қачон қўнғироқ қилиш хавфсиз? Сиз турган жойдаги вақт билан.
    .short = Қачон қўнғироқ қилайлик? Сиздаги вақт билан.
    .morning = Эрталаб
    .morning_short = эрталаб
    .noon = Туш пайти
    .noon_short = туш пайти
    .evening = Кечқурун
    .evening_short = кечқурун
    .night = Кечаси
    .night_short = кечаси
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Қайси рақамга қўнғироқ қилайлик? Ёзинг.
    .short = Қайси рақамга? Ёзинг.
    .this = Ўзимнинг шу рақамимга
    .this_short = шу рақам
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Бу телефон рақамига ўхшамайди.
    Давлат коди билан мана бундай ёзинг: { $form }
    .short = Бу телефон рақами эмас. Мана бундай ёзинг: { $form }
# No promise of an exact time.
human-call_noted =
    Ёзиб қўйдик. Қачон қўнғироқ қилишни навбатчи ходим кўради.
    Фақат сиз танлаган вақтда қўнғироқ қиламиз.
    .short = Ёзиб қўйдик. Фақат сиз танлаган вақтда қўнғироқ қиламиз.
