### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Ҳозир буни ёлғиз ҳолда ўқиб, жавоб бера оласизми?
    .short = Ҳозир буни ёлғиз ҳолда ўқий оласизми?
someone_else-not_safe_line = Яхши. Ўзингизга қулай пайтда ёзинг.
    .short = Яхши. Ўзингизга қулай пайтда ёзинг.
someone_else-what = Бу одам учун нимадан хавотирдасиз?
    .short = Нимадан хавотирдасиз?
    .silent = Жавоб бермаяпти
    .silent_short = жавоб йўқ
    .danger = Унга хавф бор
    .danger_short = хавф
    .kept = Ушлаб туришибди ёки пул беришмаяпти
    .kept_short = эрк/пул йўқ
    .other = Бошқа нарса
    .other_short = бошқа
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Бу одам қайси давлатда? Танланг ёки ёзинг.
    .short = Бу одам қаерда? Танланг ёки ёзинг.
someone_else-other_from = Бу одамнинг паспорти қайси давлатники? Танланг ёки ёзинг.
    .short = Паспорти қайси давлатники? Танланг ёки ёзинг.
someone_else-here = Ўзингиз қайси давлатдасиз? Танланг ёки ёзинг.
    .short = Ўзингиз қаердасиз? Танланг ёки ёзинг.
# "my brother does not answer"
someone_else-silent_advice =
    Охирги қўнғироқ, манзил, иш берувчи ва йўналишни ёзиб қўйинг.
    Янги сим-карта дастлабки кунлари ишламаслиги мумкин.
    Бу одам билан бирга кетганлардан сўранг. Бу ҳақда интернетда ёзманг.
    .short = Ёзиб қўйинг: охирги қўнғироқ, манзил, иш берувчи, йўналиш.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Бу одамга ҳозир хавф борми?
    Масалан: яраланган, қамаб қўйишган, бошқа жойга олиб кетишяпти. Ёки унга шифокор керак.
someone_else-g2 = Бу одамнинг ёши 18 дан кичикми?
someone_else-q2 = Иш, жой ёки хўжайин ваъда қилинганидан бошқачами?
someone_else-q3 = Бу одамнинг паспорти ёки ҳужжатларини биров олиб қўйганми?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Бу одам эртага кетмоқчи бўлса, уни биров тўхтатадими?
    Ёки унга, оиласига таҳдид қиладими?
someone_else-q5 = Бу одам қарзни ишлаб узишга мажбурми? Ёки қўйиб юборишлари учун пул тўлаши керакми?
someone_else-q6 = Бу одам келишилган иш ҳақини олмасдан ишлайдими? Ёки иш ҳақини биров олиб қўядими?
someone_else-q7 = Бу одам дам ололмайдиган даражада кўп ишлайдими?
someone_else-q8 = Бу одамга овқат, уйқу, иссиқ жой ёки шифокор етишмайдими?
someone_else-q9 = У ерда биров бу одамни урдими, бирор жойини оғритдими? Ёки жинсий алоқага мажбурладими?
# Asked only after "yes" to the question before.
someone_else-q9_again = Бу бугун ёки эртага яна бўлиши мумкинми?
someone_else-q10 =
    Бу одамни ўзи истамаган ишга мажбурлашяптими?
    Масалан: пул учун жинсий алоқа, посилка ташиш, ўғирлик, одамларни алдаш, тиланчилик, армия ҳужжатига имзо.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Бу одамга бугун ёрдам керакми?
someone_else-s2 = 2/5 Бу одамнинг ёши 18 дан кичикми?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Кетишига ҳужжат, қарз ёки одамлар тўсиқми?
someone_else-s4 = 4/5 Иш, ҳақ ёки дам олиш келишувдан бошқачами?
someone_else-s5 = 5/5 У истамаган ишга мажбурми ёки қўрқадими?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Яна бир марта сўраймиз: бу одамга ҳозир хавф борми?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Ўзингиз турган жойда қўнғироқ қилинг:
    .short = Тел бу ерда:
someone_else-urgent_there = Бу одам турган жойда:
    .short = Тел у ерда:
someone_else-urgent_advice =
    Хўжайин билан баҳслашманг. Хўжайинни огоҳлантирманг.
    У ерга ёлғиз борманг. Бу ҳақда интернетда ёзманг.
    .short = Хўжайинга айтманг. У ерга ёлғиз борманг.
someone_else-likely =
    Ёзганларингиз жиддий. Бу одамнинг айби йўқ.
    Ёрдам берадиган одамлар бор. Бу бепул.
    .short = Бу жиддий. Ёрдам бепул.
someone_else-likely_here = Ўзингиз турган жойда қўнғироқ қилишингиз мумкин:
    .short = Тел бу ерда:
someone_else-likely_there = Бу одам турган жойда:
    .short = Тел у ерда:
someone_else-advice =
    Хўжайин билан баҳслашманг. Хўжайинга айтманг.
    Бу ҳақда интернетда ёзманг.
    .short = Хўжайинга айтманг. Интернетда ёзманг.
someone_else-offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамларни сақлаб қўяман
    .keep_short = йўқ
someone_else-keep = Яхши. Исталган пайт яна ёзишингиз мумкин.
    .short = Яхши. Исталган пайт ёзинг.
someone_else-possible = Бу ишда нотўғри нарсалар бор.
    .short = Бу ишда нотўғри нарсалар бор.
someone_else-possible_here = Ўзингиз турган жойда қўнғироқ қилишингиз мумкин:
    .short = Тел бу ерда:
someone_else-possible_there = Бу одам турган жойда:
    .short = Тел у ерда:
someone_else-possible_advice =
    Саналар, жойлар ва иш ҳақини ёзиб қўйинг.
    Хўжайин билан баҳслашманг. Бу ҳақда интернетда ёзманг.
    .short = Саналар, жойлар ва иш ҳақини ёзиб қўйинг.
someone_else-possible_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамларни сақлаб қўяман
    .keep_short = йўқ
# Never say that the other person is safe.
someone_else-none_seen = Жавобларингизда хавотирли ҳеч нарса кўрмадик. Бирор нарса ўзгарса, яна ёзинг.
    .short = Яхши. Бирор нарса ўзгарса, яна ёзинг.
someone_else-none_here = Керак бўлса, қўнғироқ қилишингиз мумкин:
    .short = Тел:
someone_else-none_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамни сақлаб қўяман
    .keep_short = йўқ
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Саволларни шу ерда тўхтатамиз. Ҳечқиси йўқ.
    .short = Саволларни шу ерда тўхтатамиз.
someone_else-tired_here = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
someone_else-tired_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамни сақлаб қўяман
    .keep_short = йўқ
