# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Ҳоло метавонед инро тавре хонед ва ҷавоб диҳед, ки касе набинад?
    .short = Ҳоло инро танҳо худатон мехонед?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.

# Said once before the questions.
trouble-first =
    Мо чанд савол медиҳем, то кӯмаки лозимиро ёбем.
    Ҳар саволро метавонед гузаронед. Ҳар вақт метавонед бас кунед.
    .short = Ҷавоби 3: намедонам.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Ҳоло Шумо дар хатар ҳастед?
    Масалан: ҷароҳат доред, Шуморо маҳкам кардаанд ё ба ҷойе мебаранд. Ё ба Шумо духтур лозим аст.
trouble-g2 = Синни Шумо аз 18 кам аст?
# Any of the three means yes.
trouble-q1 =
    Ин корро каси дигар ёфт ё Шуморо ба он ҷо бурд?
    Ё ба Шумо ҷойи хоб дод?
trouble-q2 = Кор, ҷой ё хӯҷаин аз он чи ваъда доданд, фарқ мекунад?
trouble-q3 = Касе шиноснома ё ҳуҷҷатҳои Шуморо нигоҳ медорад ва пас намедиҳад?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Агар фардо рафтан хоҳед, касе пеши роҳатонро мегирад?
    Ё ба Шумо ё оилаатон таҳдид мекунад?
trouble-q5 = Шумо бояд қарзро бо кор баргардонед? Ё барои раҳо шудан бояд пул диҳед?
trouble-q6 = Кор кардед, вале музди ваъдашударо надоданд? Ё касе музди Шуморо мегирад?
trouble-q7 = Он қадар бисёр соат ё рӯз кор мекунед, ки дам гирифта наметавонед?
trouble-q8 = Дар он ҷо ба Шумо хӯрок, хоб, гармӣ ё духтур намерасад?
trouble-q9 = Дар он ҷо касе Шуморо задааст ё озор додааст? Ё ба алоқаи ҷинсӣ маҷбур кардааст?
# Asked only after "yes" to the question before.
trouble-q9_again = Мумкин аст, ки ин имрӯз ё фардо боз такрор шавад?
trouble-q10 =
    Касе Шуморо ба коре маҷбур мекунад, ки намехоҳед?
    Масалан: алоқаи ҷинсӣ барои пул, бурдани баста, дуздӣ, фиреб додани одамон. Ё гадоӣ, имзои ҳуҷҷатҳои ҳарбӣ.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Имрӯз ба Шумо кӯмак лозим аст?
trouble-s2 = 2/5 Синни Шумо аз 18 кам аст?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Ҳуҷҷат, қарз ё одамон роҳи рафтанро мебанданд?
trouble-s4 = 4/5 Кор, музд ё дамгирӣ аз ваъда фарқ мекунад?
trouble-s5 = 5/5 Ба кори нахоста маҷбур мекунанд ё метарсед?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Боз як бор: ҳоло Шумо дар хатар ҳастед?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Агар тавонед, ҳоло занг занед:
    .short = Тел.:
trouble-urgent_number = Агар тавонед, ҳоло занг занед:
    .short = Тел.:
# One safety action. The person may be watched.
trouble-urgent_action =
    Дар назди одамони дигар бошед ё дарро қулф кунед. Баҳс накунед.
    Агар хатар аз политсия бошад, гӯед, ки бо консулгариатон гап задан мехоҳед.
    .short = Дар назди одамон бошед ё дарро қулф кунед. Баҳс накунед.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Ҳоло одами навбатдорро даъват мекунем. Метавонед дар ин ҷо нависед.
    .short = Ҳоло одамро даъват мекунем.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Ҳоло дар ин ҷо навбатдор нест.
       *[other] То { $at } дар ин ҷо навбатдор нест.
    }
    Лутфан, ба рақами боло занг занед.
    .short =
        { $at ->
            [none] Ҳоло касе нест. Лутфан, занг занед.
           *[other] То { $at } касе нест. Лутфан, занг занед.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Ҳоло дар кадом кишвар ҳастед? Интихоб кунед ё нависед.
    .short = Дар кадом кишвар ҳастед? Интихоб кунед ё нависед.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Шумо кори баде накардаед. Одамоне ҳастанд, ки ба кӯдакон кӯмак мекунанд. Ин ройгон аст.
    Агар дар хатар бошед, шояд маҷбур шаванд, ки ба дигарон гӯянд.
    Аввал аз Шумо мепурсанд: бо оилаатон будан бехатар аст?
    .short = Шумо кори баде накардаед. Кӯмак ройгон аст.
trouble-likely =
    Он чи ба сари Шумо омадааст, гуноҳи Шумо нест.
    Одамоне ҳастанд, ки кӯмак мекунанд. Ин ройгон аст.
    .short = Ин гуноҳи Шумо нест. Кӯмак ройгон аст.
trouble-likely_number = Метавонед занг занед:
    .short = Тел.:
trouble-likely_child_number = Метавонед занг занед:
    .short = Тел.:
trouble-likely_offer = Чӣ мехоҳед?
    .short = Чӣ мехоҳед?
    .talk = Навиштан ба одам
    .talk_short = одам
    .later = Баъдтар ба ман занг занед
    .later_short = занг занед
    .keep = Ба ман рақам кифоя аст
    .keep_short = не, раҳмат
# The person only keeps the number. The talk ends here.
trouble-keep = Хуб. Ҳар вақт метавонед боз нависед.
    .short = Хуб. Ҳар вақт нависед.

## Some of it is not right

trouble-possible = Он ҷо на ҳама чиз дуруст аст. Шумо гунаҳкор нестед.
    .short = Он ҷо на ҳама чиз дуруст аст.
trouble-tip_pay =
    Шумо ба музди ваъдашуда ҳақ доред.
    Рӯзҳо, соатҳо ва музди худро навишта гиред. Паёмҳои кориро нигоҳ доред.
    .short = Рӯзҳо, соатҳо ва музди худро навишта гиред.
trouble-tip_papers =
    Ҳуҷҷатҳоятон аз они худи Шумост.
    Консулгариатон дар бораи ҳуҷҷатҳои нав гуфта метавонад.
    .short = Ҳуҷҷатҳоятон аз они худи Шумост.
trouble-tip_debt =
    Қарз сабаби қонунӣ нест, ки Шуморо он ҷо нигоҳ доранд.
    Навишта гиред: кӣ пул мепурсад, чӣ қадар ва барои чӣ.
    .short = Навишта гиред: кӣ пул мепурсад ва барои чӣ.
trouble-possible_child_number = Метавонед занг занед:
    .short = Тел.:
trouble-possible_number = Метавонед занг занед:
    .short = Тел.:
trouble-possible_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақам кифоя аст
    .keep_short = не

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Дар ҷавобҳои Шумо чизи ташвишоваре намебинем. Агар ҳол дигар шавад, боз нависед.
    .short = Хуб. Агар ҳол дигар шавад, боз нависед.
trouble-none_child_number = Агар лозим шавад, метавонед занг занед:
    .short = Тел.:
trouble-none_number = Агар лозим шавад, метавонед занг занед:
    .short = Тел.:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Маслиҳати мо ҳамон аст.
    Лутфан, то бо касе гап назанед, ба сафар набароед.
    .short = Лутфан, пеш аз сафар бо касе гап занед.
trouble-pressed_number = Метавонед занг занед:
    .short = Тел.:
trouble-pressed_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақам кифоя аст
    .keep_short = не
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Саволҳоро ҳамин ҷо бас мекунем. Боке нест.
    .short = Саволҳоро ҳамин ҷо бас мекунем.
trouble-tired_number = Метавонед занг занед:
    .short = Тел.:
trouble-tired_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақам кифоя аст
    .keep_short = не

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Агар тавонед, ҳоло занг занед:
    .short = Тел.:
trouble-sos_danger = Ҳоло Шумо дар хатар ҳастед?
    .short = Ҳоло хатар ҳаст?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Ҳоло ба Шумо ё ба каси дигар хатар ҳаст?
    .short = Ҳоло ба касе хатар ҳаст?
# The words speak of somebody else.
trouble-sos_danger_other = Ҳоло ин одам дар хатар аст?
    .short = Ҳоло ин одам дар хатар аст?
# They answered: no danger now.
trouble-sos_offer = Ба Шумо чӣ лозим аст?
    .short = Ба Шумо чӣ лозим аст?
    .trouble = Ҷавоб додан ба чанд савол
    .trouble_short = саволҳо
    .someone_else = Аз ҳоли каси дигар нигаронам
    .someone_else_short = каси дигар
    .numbers = Рақамҳои дигари телефон
    .numbers_short = рақамҳо
    .talk = Навиштан ба одам
    .talk_short = одам
    .menu = Меню
    .menu_short = меню

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Хуб шуд, ки навиштед. Ин борро танҳо кашидан лозим нест.
    Лутфан, дар назди касе бошед, ки ба ӯ бовар доред.
    .short = Хуб шуд, ки навиштед. Дар назди касе бошед, ки ба ӯ бовар доред.
trouble-self_harm_number = Лутфан, ҳоло занг занед:
    .short = Тел.:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Ҳоло одами навбатдорро даъват мекунем. Метавонед дар ин ҷо нависед.
    .short = Ҳоло одамро даъват мекунем.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Ҳоло дар ин ҷо навбатдор нест.
       *[other] То { $at } дар ин ҷо навбатдор нест.
    }
    Лутфан, ба рақами боло занг занед.
    .short =
        { $at ->
            [none] Ҳоло касе нест. Лутфан, занг занед.
           *[other] То { $at } касе нест. Лутфан, занг занед.
        }
