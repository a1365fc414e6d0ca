### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Сизда меҳнат вазирлигининг (MOHRE) расмий таклиф хати борми?
    .short = Расмий MOHRE таклиф хати борми?
extras_AE-offer-why =
    Расмий таклиф хати (MOHRE) йўқ.
    Сафардан олдин уни сўранг. Шартнома унга мос бўлиши керак.
    .short = Расмий MOHRE таклиф хатини сўранг.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Кореяда иш берувчидан кетишнинг ўз тартиби бор.
    Бу тартибни биласизми?
    .short = Кореяда ишдан қонуний кетиш йўлини биласизми?
extras_KR-place-why =
    Тартибни бузиб кетсангиз, қонуний мақомингизни йўқотишингиз мумкин.
    Сафардан олдин қоидаларни билиб олинг.
    .short = Кореяда ишдан кетиш қоидаларини билиб олинг.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Жой бошқа одамлардан узоқми?
    Ва у ерда алоқа ёки аниқ манзил йўқми?
    .short = Жой узоқ, алоқа ёки манзил йўқми?
extras_KZ-place-why =
    Алоқаси ёки манзили йўқ узоқ жой хавфли.
    Аниқ манзилни сўранг. Оилангиз билан қўнғироқ кунларини келишиб олинг.
    .short = Аниқ манзилни сўранг. Қўнғироқ кунларини келишиб олинг.
# Bad answer: yes.
extras_PL-fee = Польшада иш топиб бергани учун биров пул оляптими?
    .short = Иш топиб бергани учун биров пул оляптими?
extras_PL-fee-why = Польшада иш топиш ишчи учун бепул бўлиши керак. Бунинг учун пул тўламанг.
    .short = Польшада иш топилгани учун пул тўламанг.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Россияга кириш тақиқингиз йўқлигини текширдингизми?
    .short = Кириш тақиқи йўқлигини текширдингизми?
extras_RU-ban-why =
    Чипта олишдан олдин кириш тақиқини текширинг.
    Россия Ички ишлар вазирлигининг онлайн хизмати бор. У ҳамма тақиқларни кўрсатмайди.
    .short = Чипта олишдан олдин кириш тақиқини текширинг.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Паспортингиз бутун туриш муддатига яроқлими?
    .short = Паспортингиз бутун туриш муддатига яроқлими?
extras_TR-passport-why =
    Чет элдаги консуллик янги паспорт бермаслиги мумкин.
    Сафардан олдин паспортингиз муддати қачон тугашини текширинг.
    .short = Паспортингиз муддатини текширинг.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Бу иш бола ёки кекса одамга қарашми?
    Ва уни радиодан ёки чатдан топдингизми?
    .short = Парвариш иши радиодан ёки чатдан топилганми?
extras_TR-care-why =
    Бундай таклифларда шартнома кўпинча ёлғон бўлади.
    Сафардан олдин шартнома ва иш рухсатномасини текширинг.
    .short = Шартнома ва иш рухсатномасини текширинг.
