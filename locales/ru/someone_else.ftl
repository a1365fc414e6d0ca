# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Вы можете сейчас читать и отвечать так, чтобы никто не видел?
    .short = Сейчас это читаете только вы?
someone_else-not_safe_line = Хорошо. Напишите, когда вам будет удобно.
    .short = Хорошо. Напишите, когда вам будет удобно.
someone_else-what = Почему вы беспокоитесь за этого человека?
    .short = Что вас беспокоит?
    .silent = Человек не отвечает
    .silent_short = не отвечает
    .danger = Человек в опасности
    .danger_short = опасность
    .kept = Не отпускают или не платят
    .kept_short = не отпускают
    .other = Другое
    .other_short = другое
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = В какой стране этот человек? Выберите или напишите.
    .short = Где этот человек? Выберите или напишите.
someone_else-other_from = Паспорт какой страны у этого человека? Выберите или напишите.
    .short = Какой у человека паспорт? Выберите или напишите.
someone_else-here = А вы сами в какой стране? Выберите или напишите.
    .short = А вы где? Выберите или напишите.
# "my brother does not answer"
someone_else-silent_advice =
    Запишите: когда был последний звонок, адрес, работодатель, маршрут.
    Новая сим-карта в первые дни может не работать.
    Спросите людей, которые ехали вместе с этим человеком. Не пишите об этом в интернете.
    .short = Запишите: последний звонок, адрес, работодатель, маршрут.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Этому человеку сейчас грозит опасность?
    Например: делают больно, заперли или куда-то везут. Или нужен врач.
someone_else-g2 = Этому человеку меньше 18 лет?
someone_else-q2 = Работа, место или хозяин оказались другими, чем обещали?
someone_else-q3 = Кто-то держит у себя паспорт или документы этого человека?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Если завтра этот человек захочет уйти, кто-то помешает?
    Или станет угрожать этому человеку или семье?
someone_else-q5 = От этого человека требуют отработать долг или заплатить, чтобы отпустили?
someone_else-q6 = Этому человеку платят меньше, чем договорились, или совсем не платят? Или кто-то забирает зарплату?
someone_else-q7 = Этот человек работает так много, что отдыхать некогда?
someone_else-q8 = Этому человеку не хватает еды, сна, тепла или врача?
someone_else-q9 = Этого человека там били или делали ему больно? Или заставляли заниматься сексом?
# Asked only after "yes" to the question before.
someone_else-q9_again = Это может повториться сегодня или завтра?
someone_else-q10 =
    Этого человека заставляют делать что-то против воли?
    Например: заниматься сексом за деньги, возить посылки, воровать, обманывать людей, просить милостыню, подписывать армейские бумаги.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Этому человеку сегодня нужна помощь?
someone_else-s2 = 2/5 Этому человеку меньше 18 лет?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Уйти оттуда мешают документы, долг или люди?
someone_else-s4 = 4/5 Работа, плата или отдых хуже, чем обещали?
someone_else-s5 = 5/5 Человек делает что-то против воли или боится?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Ещё раз: этому человеку сейчас грозит опасность?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Там, где вы сейчас, позвоните:
    .short = Тел. здесь:
someone_else-urgent_there = Номера там, где этот человек:
    .short = Тел. там:
someone_else-urgent_advice =
    Не спорьте с хозяином. Не предупреждайте хозяина.
    Не ходите туда в одиночку. Не пишите об этом в интернете.
    .short = Не говорите об этом хозяину. Не ходите туда в одиночку.
someone_else-likely =
    То, о чём вы рассказали, серьёзно. Этот человек в этом не виноват.
    Есть люди, которые помогают. Это бесплатно.
    .short = Это серьёзно. Помощь бесплатная.
someone_else-likely_here = Там, где вы сейчас, можно позвонить:
    .short = Тел. здесь:
someone_else-likely_there = Номера там, где этот человек:
    .short = Тел. там:
someone_else-advice =
    Не спорьте с хозяином. Не говорите хозяину об этом.
    Не пишите об этом в интернете.
    .short = Не говорите об этом хозяину. Не пишите в интернете.
someone_else-offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номеров
    .keep_short = нет
someone_else-keep = Хорошо. Вы можете написать снова в любое время.
    .short = Хорошо. Пишите в любое время.
someone_else-possible = Там не всё в порядке.
    .short = Там не всё в порядке.
someone_else-possible_here = Там, где вы сейчас, можно позвонить:
    .short = Тел. здесь:
someone_else-possible_there = Номера там, где этот человек:
    .short = Тел. там:
someone_else-possible_advice =
    Записывайте даты, места и зарплату.
    Не спорьте с хозяином. Не пишите об этом в интернете.
    .short = Записывайте даты, места и зарплату.
someone_else-possible_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номеров
    .keep_short = нет
# Never say that the other person is safe.
someone_else-none_seen = В ваших ответах мы не видим ничего тревожного. Если что-то изменится, напишите снова.
    .short = Хорошо. Если что-то изменится, напишите снова.
someone_else-none_here = Если понадобится, можно позвонить:
    .short = Тел.:
someone_else-none_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номера
    .keep_short = нет
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = На этом закончим вопросы. Это нормально.
    .short = На этом закончим вопросы.
someone_else-tired_here = Можно позвонить:
    .short = Тел.:
someone_else-tired_offer = Хотите написать человеку, а не боту?
    .short = Написать человеку, не боту?
    .talk = Да, хочу написать человеку
    .talk_short = да
    .keep = Нет, мне достаточно номера
    .keep_short = нет
