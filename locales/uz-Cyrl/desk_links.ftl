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

## Two contacts, one person
desk_links-link = Бир одамми?
desk_links-link-lead = Бошқа очиқ мурожаатдаги одам ҳам шу одам деб ўйлайсизми? Иккаласига ўз телефонида биттадан бетараф савол берилади. Бири бошқаси ҳақида ҳеч нарса билмайди.
desk_links-link-number = Бошқа мурожаат рақами
desk_links-link-propose = Таклиф қилиш
desk_links-link-proposed_ok = Таклиф қилинди. Ҳар биридан ўзи кейинги сафар ёзганда сўралади.
desk_links-link-with = Бошқа мурожаат: { $number }
desk_links-link-until = { $at } гача
desk_links-link-desk_waits = Бошқа мурожаат { $name } да. Аввал унинг розилиги керак.
desk_links-link-agree = Розиман: иккаласидан сўраш
desk_links-link-agreed_ok = Розилик бор. Ҳар биридан ўзи кейинги сафар ёзганда сўралади.
desk_links-link-withdraw = Таклифни қайтариб олиш
desk_links-link-withdrawn_ok = Таклиф қайтариб олинди. Энди ҳеч кимдан сўралмайди.
desk_links-link-this = Шу телефон
desk_links-link-that = Бошқа телефон
desk_links-link-stand =
    .asked = Ҳали жавоб йўқ
    .agreed = «Ҳа» деди, код берилди
    .given = Коди бошқа томонда айтилди
desk_links-link-code = Бошқа телефоннинг коди, одам уни сизга оғзаки айтса
desk_links-link-code_hint = 8 та рақам. Уч марта хато код киритилса, таклиф тугайди.
desk_links-link-enter = Кодни текшириш
desk_links-link-right = Код тўғри келди. Энди бошқа томонда шу телефоннинг коди керак.
desk_links-link-wrong = Бу код тўғри келмади.
desk_links-link-joined_ok = Иккала код тўғри келди. Энди иккала суҳбат бирга кўринади.
desk_links-link-joined = Мурожаат { $number } билан бир одам
desk_links-link-joined_lead = Ҳар бир телефоннинг суҳбати алоҳида: жавобни қайси мурожаатда ёзсангиз, ўша мурожаат телефонига кетади. Бир телефонда ҳаммасини ўчириш сўралса, фақат ўша телефондагиси ўчирилади. Бошқаси ҳақида сўранг.
desk_links-link-both = Иккала суҳбатни бирга ўқиш
desk_links-link-both_title = Мурожаатлар { $one } ва { $two }: бир одам
desk_links-link-both_lead = Фақат ўқиш учун. Жавоб бериш учун ўзингиз ишонган телефоннинг мурожаатини очинг.
desk_links-link-ended = Охирги таклиф натижа бермади.
desk_links-link-no_case = Бундай рақамли бошқа очиқ мурожаат йўқ.
desk_links-link-no_phone = Фақат ўз телефони бор икки одамдан сўраш мумкин. Булардан бирининг телефони йўқ ёки у «стоп» деган ёки ҳаммасини ўчиришни сўраган.
desk_links-link-busy = Бу иккисидан бири учун бошқа таклиф бор. У кўпи билан 24 соатда тугайди.
desk_links-link-already = Бу иккиси аллақачон бир одам деб белгиланган.
desk_links-link-not_now = Бу ерда бундай таклиф энди йўқ.
desk_links-link-no_code = Таклиф қилингандан кейин 8 та рақамни ёзинг.
desk_links-link-too_late = Энди буни бу ерда бекор қилиб бўлмайди.
desk_links-links = Бир одам деб боғланган контактлар
desk_links-links-none = Боғланганлар йўқ.
desk_links-links-hint = Боғлашни 30 кун ичида бекор қилиш мумкин.
desk_links-link-undo = Ажратиш
desk_links-link-undone_ok = Иккиси яна ажратилди.
desk_links-state =
    .proposed = Таклиф қилинди
    .joined = Бир одам
    .refused = Одам «йўқ» деди
    .over = Натижа бермади
    .undone = Яна ажратилди
desk_links-event =
    .proposed = Бир одамми? Боғлаш таклиф қилинди
    .agreed = Боғлаш таклифига рози бўлди
    .joined = Бир одам: иккала код айтилди
    .over = Боғлаш таклифи натижа бермади
    .undone = Боғлаш бекор қилинди
