### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Янги мурожаат
desk_links-new-lead = Телефондаги ёки олдингиздаги одам учун. Мурожаат дарҳол сизники.
desk_links-source = Одам қандай мурожаат қилди?
desk_links-sources =
    .phone = Телефон орқали
    .walk_in = Ўзи келди
desk_links-language = Одам қайси тилда гапиради?
desk_links-stays-in = У ҳозир қаерда?
desk_links-comes-from = Унинг паспорти қайси давлатники?
desk_links-unknown = Номаълум
desk_links-child = У 18 ёшга тўлмаганми?
desk_links-tier = Бу қанчалик шошилинч?
desk_links-tier-hint = Эшитганингизга қараб танланг. Саволлар кейин шошилинчлигини ошириши мумкин.
desk_links-discreet = Эҳтиёт бўлинг: ёнида кимдир эшитиши ёки ўқиши мумкин
desk_links-open = Мурожаатни очиш
desk_links-pick = Нимадир етишмайди ёки тўғри келмайди. Қайта танланг.
desk_links-twice = Бу шакл аввал юборилган. Янгисини очинг.

## The questions, read aloud
desk_links-ask = Саволлар
desk_links-ask-lead = Ҳеч нарса юборилмайди. Сиз сўзларни овоз чиқариб ўқийсиз ва одамнинг жавобини босасиз.
desk_links-begin = Нимадан бошлаймиз:
desk_links-flows =
    .trouble = Одам қийин аҳволда
    .check = Сафар, ҳали кетмаган
    .someone_else = Бошқа одамдан хавотирда
    .numbers = Телефон рақамлари
desk_links-typed = Ёки жавобини ёзинг
desk_links-typed-do = Қабул қилиш
desk_links-other_question = Ҳозир бошқа савол турибди. Саҳифага қаранг ва ўшанга жавоб беринг.
desk_links-not_read = Бу жавобни тушунмадик. Рўйхатдан танланг ёки бошқача ёзинг.

## A number to call back, and consent
desk_links-call = Қайта қўнғироқ, розилик
desk_links-call-lead = Фақат шу қўнғироқ учун берилган рақам. У махфий сақланади ва мурожаат ёпилганда ўчирилади.
desk_links-call-number = Рақам
desk_links-call-when = Қачон қўнғироқ қилиш хавфсиз?
desk_links-times =
    .now = Исталган вақтда
    .morning = Эрталаб
    .noon = Туш пайти
    .evening = Кечқурун
    .night = Кечаси
desk_links-call-keep = Рақамни сақлаш
desk_links-call-forget = Рақамни ўчириш
desk_links-call-kept = Рақам шу қўнғироқ учун сақланди.
desk_links-call-gone = Рақам ўчирилди.
desk_links-bad_number = Бу телефон рақами эмас. Ҳеч нарса сақланмади.
desk_links-consent-lead = Овоз чиқариб ўқинг. «Ҳа» бўлмаса, сўзлар ва эслатмалар 72 соатдан кейин ўчирилади.
desk_links-consent-do = Одам «ҳа» деди
desk_links-consent-ok = Розилиги ёзилди.
