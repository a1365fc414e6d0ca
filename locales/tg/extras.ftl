# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Мактуби расмии пешниҳод аз вазорат (MOHRE) доред?
    .short = Мактуби расмии пешниҳоди MOHRE доред?
extras_AE-offer-why =
    Мактуби расмии пешниҳод (MOHRE) нест.
    Пеш аз сафар онро пурсед. Шартнома бояд ба он мувофиқ бошад.
    .short = Мактуби расмии пешниҳоди MOHRE пурсед.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Дар Корея барои аз корфармо рафтан тартиби муайян ҳаст.
    Ин тартибро медонед?
    .short = Дар Корея тартиби қонунии аз кор рафтанро медонед?
extras_KR-place-why =
    Агар бе ин тартиб равед, метавонед статусатонро аз даст диҳед.
    Пеш аз сафар қоидаҳоро омӯзед.
    .short = Қоидаҳои аз кор рафтанро дар Корея омӯзед.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Ин ҷой аз одамони дигар дур аст?
    Ва бе алоқаи телефон ё бе суроғаи аниқ аст?
    .short = Ҷойи дур, бе алоқа ё бе суроға?
extras_KZ-place-why =
    Ҷойи дури бе алоқа ё бе суроға хатар дорад.
    Суроғаи аниқро пурсед. Бо оила рӯзҳои зангро муайян кунед.
    .short = Суроғаи аниқро пурсед. Рӯзҳои зангро муайян кунед.
# Bad answer: yes.
extras_PL-fee = Барои ёфтани кор дар Лаҳистон касе пул мегирад?
    .short = Барои ёфтани кор касе пул мегирад?
extras_PL-fee-why = Ёфтани кор дар Лаҳистон бояд барои коргар ройгон бошад. Барои он пул надиҳед.
    .short = Барои ёфтани кор дар Лаҳистон пул надиҳед.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Санҷидед, ки барои вуруд ба Русия манъ надоред?
    .short = Санҷидед, ки манъи вуруд надоред?
extras_RU-ban-why =
    Пеш аз харидани чипта манъи вурудро санҷед.
    Вазорати корҳои дохилии Русия хизмати интернетӣ дорад. Он на ҳамаи манъҳоро нишон медиҳад.
    .short = Пеш аз харидани чипта манъи вурудро санҷед.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Шиносномаатон то рӯзи баргаштан эътибор дорад?
    .short = Шиносномаатон то рӯзи баргаштан эътибор дорад?
extras_TR-passport-why =
    Консулгарӣ дар хориҷа метавонад шиносномаи нав надиҳад.
    Пеш аз сафар рӯзи охирини шиносномаатонро санҷед.
    .short = Рӯзи охирини шиносномаатонро санҷед.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Ин кори нигоҳубини кӯдак ё одами солхӯрда аст?
    Ва онро аз радио ё дар чат ёфтед?
    .short = Кори нигоҳубин, ки аз радио ё чат ёфтед?
extras_TR-care-why =
    Чунин пешниҳодҳо аксар вақт шартномаи қалбакӣ доранд.
    Пеш аз сафар шартнома ва иҷозати корро санҷед.
    .short = Шартнома ва иҷозати корро санҷед.
