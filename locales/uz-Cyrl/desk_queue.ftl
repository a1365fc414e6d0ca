### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Operator navbati. Xodimlar uchun soʻzlar. Izohlar: locales/en.

## Above the queue
desk_queue-take_next = Кейингисини олиш
desk_queue-take_next_hint = Ҳеч ким олмаганларнинг энг шошилинчи. Тугма: T
desk_queue-none = Операторни ҳеч ким кутмаяпти.
desk_queue-busy = Бу мурожаатларни ҳамкасблар олди. Яна уриниб кўринг.
desk_queue-filter = Фильтр
desk_queue-filters = Фильтр
    .tier = Шошилинчлиги
    .locale = Тил
    .country = Давлат
    .child = 18 ёшгача
    .who = Кимда
desk_queue-all = Ҳаммаси
desk_queue-who = Кимда
    .mine = Менда
    .free = Ҳеч кимда эмас
    .others = Ҳамкасбларда
desk_queue-child_only = Фақат 18 дан кичик бўлиши мумкин бўлганлар
desk_queue-apply = Кўрсатиш
desk_queue-clear = Фильтрни олиб ташлаш: { $name }
desk_queue-clear_all = Ҳамма фильтрни олиб ташлаш
desk_queue-hidden = Фильтр яширган: { $count }. Хавфдагилар доим кўринади.
desk_queue-more = Яна кўрсатиш. Қолгани: { $count }
desk_queue-beyond = Кўрсатилмаган: { $count }
desk_queue-with_partners = Ҳамкорларда
desk_queue-closed = Ёпилган мурожаатлар
desk_queue-still = Шу ердамисиз? Мурожаатларингиз тез орада навбатга қайтади.
desk_queue-still_yes = Шу ердаман

## On a card
desk_queue-foreign = сизнинг тилингиз эмас
desk_queue-overdue = Жавоб { $at } дан бери кечикмоқда
desk_queue-owed = Махфий сўз сўралди
desk_queue-handed = Сизга { $name } топширди
desk_queue-source = Қандай келган
    .phone = Телефон орқали
    .walk_in = Ўзи келган
desk_queue-deleted = Одам ҳаммасини ўчирган
desk_queue-deleted_more = Одам ўзи ҳақидаги ҳаммасини ўчирган. Жавоб берадиган одам йўқ. Мурожаатни ёпинг.
desk_queue-bury = Мурожаатни ёпиш
desk_queue-confirm_by = Тасдиқ { $at } гача
desk_queue-is_confirmed = Ҳамкор тасдиқлади

## Handing over and back
desk_queue-transfer = Топшириш
desk_queue-transfer_to = Навбатчи ҳамкасбга
desk_queue-transfer_nobody = Ҳозир навбатчиликда бошқа ҳеч ким йўқ. Мурожаатни навбатга қайтариш мумкин.
desk_queue-handover = Кейинги ҳамкасб нимани билиши керак
desk_queue-handover_hint = Қисқа фактлар: нима ваъда қилинган, кейин нима.
desk_queue-transfer_do = Ҳамкасбга топшириш
desk_queue-transfer_hint = 5 дақиқа ичида очмаса, мурожаат навбатга қайтади.
desk_queue-transfer_ok = Топширилди. Эслатма сақланди.
desk_queue-no_colleague = Бу ҳамкасб ҳозир навбатчиликда эмас. Мурожаат топширилмади.
desk_queue-back_note = Кейинги ҳамкасбга эслатма (истасангиз)

## Referring
desk_queue-refer = Йўналтириш
desk_queue-partner = Ҳамкор
desk_queue-partner_hint = Номи ёки жойини ёзинг ва танланг.
desk_queue-no_partners = Ҳамкорлар рўйхати бўш. Уни супервизор тўлдиради.
desk_queue-open_partners = Рўйхатни очиш
desk_queue-consent = Одам шу ҳамкорга рози бўлди
desk_queue-told = Ҳамкорга нима айтилди
desk_queue-told_hint = Фақат одам рухсат берганини.
desk_queue-refer_do = Ҳамкорга йўналтириш
desk_queue-refer_hint = 24 соат ичида тасдиқланмаса, мурожаат навбатга қайтади.
desk_queue-refer_ok = Йўналтирилди. Ҳамкордан тасдиқ сўранг.
desk_queue-referral = Йўлланма
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Тасдиқ { $at } гача кутилади.
desk_queue-referral_confirmed = Ҳамкор тасдиқлади · { $by } · { $at }
desk_queue-referral_told = Уларга айтилгани:
desk_queue-confirm = Тасдиқлашди: одам уларда
desk_queue-confirm_ok = Тасдиқланди. Мурожаатни ёпиш мумкин.
desk_queue-decline = Ола олишмайди: навбатга қайтариш
desk_queue-decline_ok = Мурожаат яна навбатда.
desk_queue-why = Қандай тугади
    .unconfirmed = 24 соат ичида тасдиқланмади
    .overtaken = бошқа ҳамкорга мурожаат қилинди
    .closed = мурожаат ёпилди
    .declined = ҳамкор ола олмади
desk_queue-event = Нима бўлди
    .transferred = Ҳамкасбга топширилди
    .confirmed = Ҳамкор тасдиқлади
    .unconfirmed = Ҳамкор 24 соат ичида тасдиқламади
    .forgotten = Одам ўзи ҳақидаги ҳаммасини ўчирди

## Refusals
desk_queue-close_changed = Ёпаётганингизда одам ёзди. Мурожаат ёпилмади. Аввал янги қаторларни ўқинг.
desk_queue-no_consent = Одам ўзи рози бўлмаса, уни ҳеч қаерга йўналтирмаймиз. Аввал ундан сўранг.
desk_queue-which_partner = Рўйхатдан битта ҳамкорни танланг.
desk_queue-words_missing = Аввал бир неча сўз ёзинг.
desk_queue-words_long = Жуда узун. Ҳеч нарса сақланмади.

## Closed cases
desk_queue-closed_lead = Охирги 30 кунда ёпилганлар. Уларни қайта очиш мумкин.
desk_queue-closed_empty = Охирги 30 кунда ҳеч нарса ёпилмади.
desk_queue-number = Мурожаат рақами
desk_queue-find = Қидириш
desk_queue-not_found = Бундай рақамли мурожаат йўқ.
desk_queue-closed_at = Ёпилган
desk_queue-outcome = Натижа

## The directory of partners
desk_queue-partners = Ҳамкорлар
desk_queue-partners_lead = Одамларни розилиги билан кимларга йўналтирамиз.
desk_queue-partners_empty = Ҳозирча ҳамкорлар йўқ.
desk_queue-partners_empty_more = Сиз билан бирга ишлайдиган ташкилотларни қўшинг. Фақат ўзингиз текширганини.
desk_queue-partners_none = Мос келадигани йўқ. Камроқ сўз ёзиб кўринг.
desk_queue-search = Номи ёки жойи
desk_queue-add = Ҳамкор қўшиш
desk_queue-edit = Ўзгартириш
desk_queue-save = Сақлаш
desk_queue-hide = Яшириш
desk_queue-unhide = Яна кўрсатиш
desk_queue-hidden_list = Яширилган ҳамкорлар
desk_queue-shown_list = Амалдаги ҳамкорлар
desk_queue-check = Бугун текширилди
desk_queue-checked = Текширилган: { $at } · { $name }
desk_queue-stale = 90 кундан бери текширилмаган
desk_queue-name = Номи
desk_queue-kind = Тури
    .shelter = Бошпана
    .lawyer = Юрист
    .psychologist = Психолог
    .doctor = Шифокор
    .consulate = Консуллик
    .other = Бошқа
desk_queue-country = Давлат
desk_queue-place = Шаҳар ёки жой
desk_queue-languages = Тиллари
desk_queue-contact = Қандай боғланиш мумкин
desk_queue-contact_hint = Фақат ҳамкасблар учун. Шифрланган ҳолда сақланади.
desk_queue-takes = Кимни қабул қилади, кимни йўқ
desk_queue-bad_name = Номда 1 дан 120 гача белги бўлади.
desk_queue-bad_choice = Тур, давлат ва тилларни рўйхатдан танланг.
desk_queue-no_partner = Бундай ҳамкор йўқ.
desk_queue-any = Исталган
