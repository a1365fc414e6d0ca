### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Ҳозир буни ёлғиз ҳолда ўқиб, жавоб бера оласизми?
    .short = Ҳозир буни ёлғиз ҳолда ўқий оласизми?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Яхши. Ўзингизга қулай пайтда ёзинг.
    .short = Яхши. Ўзингизга қулай пайтда ёзинг.

# Said once before the questions.
trouble-first =
    Керакли ёрдамни топиш учун бир неча савол берамиз.
    Исталган саволни ўтказиб юборишингиз мумкин. Исталган пайт тўхташингиз мумкин.
    .short = Жавоб 3: билмайман.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Ҳозир сизга хавф борми?
    Масалан: яралангансиз, қамаб қўйишган, бошқа жойга олиб кетишяпти. Ёки сизга шифокор керак.
trouble-g2 = Ёшингиз 18 дан кичикми?
# Any of the three means yes.
trouble-q1 =
    Бу ишни сизга биров топиб бердими? Ёки у ерга олиб бордими?
    Ёки ётадиган жойни биров бердими?
trouble-q2 = Иш, жой ёки хўжайин ваъда қилинганидан бошқачами?
trouble-q3 = Паспорт ёки ҳужжатларингизни биров бермай ушлаб турибдими?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Эртага кетмоқчи бўлсангиз, сизни биров тўхтатадими?
    Ёки сизга, оилангизга таҳдид қиладими?
trouble-q5 = Қарзни ишлаб узишга мажбурмисиз? Ёки қўйиб юбориш учун пул сўрашадими?
trouble-q6 = Келишилган иш ҳақини олмасдан ишладингизми? Ёки иш ҳақингизни биров олиб қўядими?
trouble-q7 = Дам ололмайдиган даражада кўп соат ёки кун ишлайсизми?
trouble-q8 = У ерда овқат, уйқу, иссиқ жой ёки шифокор етишмайдими?
trouble-q9 = У ерда биров сизни урдими, бирор жойингизни оғритдими? Ёки жинсий алоқага мажбурладими?
# Asked only after "yes" to the question before.
trouble-q9_again = Бу бугун ёки эртага яна бўлиши мумкинми?
trouble-q10 =
    Сизни ўзингиз истамаган ишга мажбурлашяптими?
    Масалан: пул учун жинсий алоқа, посилка ташиш, ўғирлик, одамларни алдаш, тиланчилик, армия ҳужжатига имзо.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Бугун ёрдам керакми?
trouble-s2 = 2/5 Ёшингиз 18 дан кичикми?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Кетишга ҳужжат, қарз ёки одамлар тўсиқми?
trouble-s4 = 4/5 Иш, ҳақ ёки дам олиш келишувдан бошқачами?
trouble-s5 = 5/5 Истамаган ишга мажбурмисиз ёки қўрқасизми?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Яна бир марта сўраймиз: ҳозир сизга хавф борми?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Иложи бўлса, ҳозир қўнғироқ қилинг:
    .short = Тел:
trouble-urgent_number = Иложи бўлса, ҳозир қўнғироқ қилинг:
    .short = Тел:
# One safety action. The person may be watched.
trouble-urgent_action =
    Бошқа одамлар ёнида бўлинг ёки эшикни қулфланг. Баҳслашманг.
    Хавф полициядан бўлса, консуллигингиз билан боғланишни сўранг.
    .short = Одамлар ёнида бўлинг ёки эшикни қулфланг. Баҳслашманг.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Ҳозир навбатчи ходимни чақиряпмиз. Шу ерга ёзишингиз мумкин.
    .short = Ҳозир ходимни чақиряпмиз.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Ҳозир бу ерда навбатчи йўқ.
       *[other] { $at } гача бу ерда навбатчи йўқ.
    }
    Илтимос, юқоридаги рақамга қўнғироқ қилинг.
    .short =
        { $at ->
            [none] Ҳозир ҳеч ким йўқ. Қўнғироқ қилинг.
           *[other] { $at } гача ҳеч ким йўқ. Қўнғироқ қилинг.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Ҳозир қайси давлатдасиз? Танланг ёки ёзинг.
    .short = Қайси давлатдасиз? Танланг ёки ёзинг.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Сиз ҳеч қандай ёмон иш қилмагансиз. Болаларга ёрдам берадиган одамлар бор. Бу бепул.
    Сизга хавф бўлса, улар буни бошқаларга айтиши керак бўлиши мумкин.
    Аввал сиздан сўрашади: оилангиз сиз учун хавфсизми?
    .short = Сиз ёмон иш қилмагансиз. Ёрдам бепул.
trouble-likely =
    Бошингизга тушганларда сизнинг айбингиз йўқ.
    Ёрдам берадиган одамлар бор. Бу бепул.
    .short = Бунда айбингиз йўқ. Ёрдам бепул.
trouble-likely_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-likely_child_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-likely_offer = Нимани хоҳлайсиз?
    .short = Нимани хоҳлайсиз?
    .talk = Одам билан ёзишиш
    .talk_short = одам
    .later = Менга кейинроқ қўнғироқ қилинг
    .later_short = қўнғироқ
    .keep = Фақат рақамни сақлаб қўяман
    .keep_short = йўқ, раҳмат
# The person only keeps the number. The talk ends here.
trouble-keep = Яхши. Исталган пайт яна ёзишингиз мумкин.
    .short = Яхши. Исталган пайт ёзинг.

## Some of it is not right

trouble-possible = Бу ишда нотўғри нарсалар бор. Сизда айб йўқ.
    .short = Бу ишда нотўғри нарсалар бор.
trouble-tip_pay =
    Келишилган иш ҳақини олишга ҳақлисиз.
    Иш кунлари, соатлари ва иш ҳақини ёзиб боринг. Иш бўйича хабарларни сақланг.
    .short = Кунлар, соатлар ва иш ҳақини ёзиб боринг.
trouble-tip_papers =
    Ҳужжатларингиз сизники.
    Янги ҳужжатлар ҳақида консуллигингиз айтиб бериши мумкин.
    .short = Ҳужжатларингиз сизники.
trouble-tip_debt =
    Қарз сизни у ерда ушлаб туришга қонуний сабаб эмас.
    Ким, қанча ва нега пул сўраётганини ёзиб қўйинг.
    .short = Ким ва нега пул сўраётганини ёзиб қўйинг.
trouble-possible_child_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-possible_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-possible_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамни сақлаб қўяман
    .keep_short = йўқ

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Жавобларингизда хавотирли ҳеч нарса кўрмадик. Бирор нарса ўзгарса, яна ёзинг.
    .short = Яхши. Бирор нарса ўзгарса, яна ёзинг.
trouble-none_child_number = Керак бўлса, қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-none_number = Керак бўлса, қўнғироқ қилишингиз мумкин:
    .short = Тел:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Маслаҳатимиз ўзгармади.
    Илтимос, бирор киши билан гаплашмасдан сафарга чиқманг.
    .short = Илтимос, сафардан олдин бирор киши билан гаплашинг.
trouble-pressed_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-pressed_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамни сақлаб қўяман
    .keep_short = йўқ
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Саволларни шу ерда тўхтатамиз. Ҳечқиси йўқ.
    .short = Саволларни шу ерда тўхтатамиз.
trouble-tired_number = Қўнғироқ қилишингиз мумкин:
    .short = Тел:
trouble-tired_offer = Одам билан ёзишишни хоҳлайсизми?
    .short = Одам билан ёзишасизми?
    .talk = Ҳа, одам билан
    .talk_short = ҳа
    .keep = Йўқ, рақамни сақлаб қўяман
    .keep_short = йўқ

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Иложи бўлса, ҳозир қўнғироқ қилинг:
    .short = Тел:
trouble-sos_danger = Ҳозир сизга хавф борми?
    .short = Ҳозир хавф борми?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Ҳозир сизга ёки бошқа одамга хавф борми?
    .short = Ҳозир кимгадир хавф борми?
# The words speak of somebody else.
trouble-sos_danger_other = Ҳозир бу одамга хавф борми?
    .short = Ҳозир бу одамга хавф борми?
# They answered: no danger now.
trouble-sos_offer = Сизга нима керак?
    .short = Сизга нима керак?
    .trouble = Бир неча саволга жавоб бериш
    .trouble_short = саволлар
    .someone_else = Бошқа одам учун хавотирдаман
    .someone_else_short = бошқа одам
    .numbers = Яна телефон рақамлари
    .numbers_short = рақамлар
    .talk = Одам билан ёзишиш
    .talk_short = одам
    .menu = Меню
    .menu_short = меню

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Ёзганингиз яхши бўлди. Бу юкни ёлғиз кўтаришингиз шарт эмас.
    Илтимос, ишонган одамингиз ёнида бўлинг.
    .short = Ёзганингиз яхши бўлди. Ишонган одамингиз ёнида бўлинг.
trouble-self_harm_number = Илтимос, ҳозир қўнғироқ қилинг:
    .short = Тел:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Ҳозир навбатчи ходимни чақиряпмиз. Шу ерга ёзишингиз мумкин.
    .short = Ҳозир ходимни чақиряпмиз.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Ҳозир бу ерда навбатчи йўқ.
       *[other] { $at } гача бу ерда навбатчи йўқ.
    }
    Илтимос, юқоридаги рақамга қўнғироқ қилинг.
    .short =
        { $at ->
            [none] Ҳозир ҳеч ким йўқ. Қўнғироқ қилинг.
           *[other] { $at } гача ҳеч ким йўқ. Қўнғироқ қилинг.
        }
