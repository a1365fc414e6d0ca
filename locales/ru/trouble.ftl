# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Вы можете сейчас читать и отвечать так, чтобы никто не видел?
    .short = Сейчас это читаете только вы?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Хорошо. Напишите, когда вам будет удобно.
    .short = Хорошо. Напишите, когда вам будет удобно.

# Said once before the questions.
trouble-first =
    Мы зададим несколько вопросов, чтобы найти нужную помощь.
    Любой вопрос можно пропустить. Остановиться можно в любой момент.
    .short = Ответ 3: не знаю.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Вам сейчас грозит опасность?
    Например: вам делают больно, вас заперли или куда-то везут. Или вам нужен врач.
trouble-g2 = Вам меньше 18 лет?
# Any of the three means yes.
trouble-q1 =
    Кто-то другой нашёл вам эту работу или привёз вас туда?
    Или дал место, где вы спите?
trouble-q2 = Работа, место или хозяин не такие, как вам обещали?
trouble-q3 = Кто-то держит у себя ваш паспорт или документы и не отдаёт?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Если завтра вы захотите уйти, вам кто-то помешает?
    Или станет угрожать вам или вашей семье?
trouble-q5 = Вы должны отработать долг или заплатить, чтобы вас отпустили?
trouble-q6 = За работу вам заплатили меньше, чем договорились, или совсем не заплатили? Или кто-то забирает вашу зарплату?
trouble-q7 = Вам приходится работать столько часов или дней, что отдыхать некогда?
trouble-q8 = Вам там не хватает еды, сна, тепла или врача?
trouble-q9 = Вас там били или делали вам больно? Или заставляли заниматься сексом?
# Asked only after "yes" to the question before.
trouble-q9_again = Это может повториться сегодня или завтра?
trouble-q10 =
    Вас заставляют делать то, от чего вы отказываетесь?
    Например: заниматься сексом за деньги, возить посылки, воровать, обманывать людей, просить милостыню, подписывать армейские бумаги.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Вам сегодня нужна помощь?
trouble-s2 = 2/5 Вам меньше 18 лет?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Уйти оттуда мешают документы, долг или люди?
trouble-s4 = 4/5 Работа, плата или отдых хуже, чем обещали?
trouble-s5 = 5/5 Делаете что-то против воли или вам страшно?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Ещё раз: вам сейчас грозит опасность?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Если можете, позвоните сейчас:
    .short = Тел.:
trouble-urgent_number = Если можете, позвоните сейчас:
    .short = Тел.:
# One safety action. The person may be watched.
trouble-urgent_action =
    Будьте рядом с другими людьми или заприте дверь. Не спорьте.
    Если опасность от полиции, просите связать вас с вашим консульством.
    .short = Будьте рядом с людьми или заприте дверь. Не спорьте.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Мы уже зовём человека, который дежурит. Вы можете писать сюда.
    .short = Уже зовём человека.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Сейчас здесь никто не дежурит.
       *[other] До { $at } здесь никто не дежурит.
    }
    Пожалуйста, позвоните по номеру выше.
    .short =
        { $at ->
            [none] Сейчас никого нет. Пожалуйста, позвоните.
           *[other] До { $at } никого нет. Пожалуйста, позвоните.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = В какой стране вы сейчас? Выберите или напишите.
    .short = В какой вы стране? Выберите или напишите.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Вы не сделали ничего плохого. Есть люди, которые помогают детям. Это бесплатно.
    Если вам грозит опасность, возможно, им придётся сказать об этом другим.
    Сначала они спросят вас: с семьёй вам безопасно?
    .short = Вы ни в чём не виноваты. Помощь бесплатная.
trouble-likely =
    Вы не виноваты в том, о чём рассказали.
    Есть люди, которые помогают. Это бесплатно.
    .short = Вы в этом не виноваты. Помощь бесплатная.
trouble-likely_number = Можно позвонить:
    .short = Тел.:
trouble-likely_child_number = Можно позвонить:
    .short = Тел.:
trouble-likely_offer = Что бы вы хотели?
    .short = Что выберете?
    .talk = Написать человеку, а не боту
    .talk_short = человек
    .later = Позвоните мне позже
    .later_short = позвоните
    .keep = Мне достаточно номера
    .keep_short = нет, спасибо
# The person only keeps the number. The talk ends here.
trouble-keep = Хорошо. Вы можете написать снова в любое время.
    .short = Хорошо. Пишите в любое время.

## Some of it is not right

trouble-possible = Там не всё в порядке. Вы не виноваты.
    .short = Там не всё в порядке.
trouble-tip_pay =
    У вас есть право на зарплату, о которой договорились.
    Записывайте дни, часы и зарплату. Сохраняйте сообщения о работе.
    .short = Записывайте дни, часы и зарплату.
trouble-tip_papers =
    Ваши документы принадлежат вам.
    О новых документах можно узнать в вашем консульстве.
    .short = Ваши документы принадлежат вам.
trouble-tip_debt =
    По закону вас нельзя держать там из-за долга.
    Запишите, кто требует деньги, сколько и за что.
    .short = Запишите, кто требует деньги и за что.
trouble-possible_child_number = Можно позвонить:
    .short = Тел.:
trouble-possible_number = Можно позвонить:
    .short = Тел.:
trouble-possible_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номера
    .keep_short = нет

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = В ваших ответах мы не видим ничего тревожного. Если что-то изменится, напишите снова.
    .short = Хорошо. Если что-то изменится, напишите снова.
trouble-none_child_number = Если понадобится, можно позвонить:
    .short = Тел.:
trouble-none_number = Если понадобится, можно позвонить:
    .short = Тел.:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Наш совет прежний.
    Пожалуйста, не уезжайте, пока не поговорите с кем-нибудь.
    .short = Пожалуйста, поговорите с кем-нибудь до поездки.
trouble-pressed_number = Можно позвонить:
    .short = Тел.:
trouble-pressed_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номера
    .keep_short = нет
# Three questions were skipped one after another, so we stop asking.
trouble-tired = На этом закончим вопросы. Это нормально.
    .short = На этом закончим вопросы.
trouble-tired_number = Можно позвонить:
    .short = Тел.:
trouble-tired_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номера
    .keep_short = нет

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Если можете, позвоните сейчас:
    .short = Тел.:
trouble-sos_danger = Вам сейчас грозит опасность?
    .short = Сейчас опасно?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Вам или другому человеку сейчас грозит опасность?
    .short = Кому-то сейчас грозит опасность?
# The words speak of somebody else.
trouble-sos_danger_other = Этому человеку сейчас грозит опасность?
    .short = Этому человеку сейчас опасно?
# They answered: no danger now.
trouble-sos_offer = Что вам нужно?
    .short = Что вам нужно?
    .trouble = Ответить на несколько вопросов
    .trouble_short = вопросы
    .someone_else = Беспокоюсь за другого человека
    .someone_else_short = за других
    .numbers = Ещё номера телефонов
    .numbers_short = номера
    .talk = Написать человеку, а не боту
    .talk_short = человек
    .menu = Меню
    .menu_short = меню

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Хорошо, что вы написали. Вам не нужно справляться с этим в одиночку.
    Пожалуйста, будьте рядом с человеком, которому доверяете.
    .short = Хорошо, что вы написали. Будьте рядом с тем, кому доверяете.
trouble-self_harm_number = Пожалуйста, позвоните сейчас:
    .short = Тел.:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Мы уже зовём человека, который дежурит. Вы можете писать сюда.
    .short = Уже зовём человека.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Сейчас здесь никто не дежурит.
       *[other] До { $at } здесь никто не дежурит.
    }
    Пожалуйста, позвоните по номеру выше.
    .short =
        { $at ->
            [none] Сейчас никого нет. Пожалуйста, позвоните.
           *[other] До { $at } никого нет. Пожалуйста, позвоните.
        }
