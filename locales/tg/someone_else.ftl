# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Ҳоло метавонед инро тавре хонед ва ҷавоб диҳед, ки касе набинад?
    .short = Ҳоло инро танҳо худатон мехонед?
someone_else-not_safe_line = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.
    .short = Хуб. Ҳар вақт ки ба Шумо қулай бошад, нависед.
someone_else-what = Дар бораи ин одам аз чӣ нигарон ҳастед?
    .short = Аз чӣ нигарон ҳастед?
    .silent = Ҷавоб намедиҳад
    .silent_short = беҷавоб
    .danger = Дар хатар аст
    .danger_short = дар хатар
    .kept = Рафтан намегузоранд ё музд намедиҳанд
    .kept_short = банд, бемузд
    .other = Чизи дигар
    .other_short = дигар
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Ин одам дар кадом кишвар аст? Интихоб кунед ё нависед.
    .short = Ин одам дар куҷост? Интихоб кунед ё нависед.
someone_else-other_from = Ин одам шиносномаи кадом кишварро дорад? Интихоб кунед ё нависед.
    .short = Шиносномааш аз куҷост? Интихоб кунед ё нависед.
someone_else-here = Худатон дар кадом кишвар ҳастед? Интихоб кунед ё нависед.
    .short = Худатон дар куҷоед? Интихоб кунед ё нависед.
# "my brother does not answer"
someone_else-silent_advice =
    Навишта гиред: занги охирин, суроға, корфармо ва роҳи сафар.
    Сим-корти нав рӯзҳои аввал шояд кор накунад.
    Аз ҳамсафарони ин одам пурсед. Дар ин бора дар интернет нанависед.
    .short = Навишта гиред: занги охирин, суроға, корфармо, роҳи сафар.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Ҳоло ин одам дар хатар аст?
    Масалан: ҷароҳат дорад, ӯро маҳкам кардаанд ё ба ҷойе мебаранд. Ё ба ӯ духтур лозим аст.
someone_else-g2 = Синни ин одам аз 18 кам аст?
someone_else-q2 = Кор, ҷой ё хӯҷаин аз он чи ваъда доданд, фарқ мекунад?
someone_else-q3 = Касе шиноснома ё ҳуҷҷатҳои ин одамро нигоҳ медорад?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Агар ин одам фардо рафтан хоҳад, касе пеши роҳашро мегирад?
    Ё ба ин одам ё оилааш таҳдид мекунад?
someone_else-q5 = Ин одам бояд қарзро бо кор баргардонад? Ё барои раҳо шудан бояд пул диҳад?
someone_else-q6 = Ин одам кор мекунад, вале музди ваъдашударо намедиҳанд? Ё касе муздашро мегирад?
someone_else-q7 = Ин одам он қадар бисёр кор мекунад, ки дам гирифта наметавонад?
someone_else-q8 = Ба ин одам хӯрок, хоб, гармӣ ё духтур намерасад?
someone_else-q9 = Дар он ҷо ин одамро задаанд ё озор додаанд? Ё ба алоқаи ҷинсӣ маҷбур кардаанд?
# Asked only after "yes" to the question before.
someone_else-q9_again = Мумкин аст, ки ин имрӯз ё фардо боз такрор шавад?
someone_else-q10 =
    Касе ин одамро ба коре маҷбур мекунад, ки намехоҳад?
    Масалан: алоқаи ҷинсӣ барои пул, бурдани баста, дуздӣ, фиреб додани одамон. Ё гадоӣ, имзои ҳуҷҷатҳои ҳарбӣ.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Имрӯз ба ин одам кӯмак лозим аст?
someone_else-s2 = 2/5 Синни ин одам аз 18 кам аст?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Ҳуҷҷат, қарз ё одамон роҳи рафтанашро мебанданд?
someone_else-s4 = 4/5 Кор, музд ё дамгирӣ аз ваъда фарқ мекунад?
someone_else-s5 = 5/5 Ба кори нахоста маҷбур мекунанд ё метарсад?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Боз як бор: ҳоло ин одам дар хатар аст?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Аз ҷойе, ки Шумо ҳастед, занг занед:
    .short = Тел. ин ҷо:
someone_else-urgent_there = Дар ҷойе, ки ин одам аст:
    .short = Тел. он ҷо:
someone_else-urgent_advice =
    Бо хӯҷаин баҳс накунед. Хӯҷаинро огоҳ накунед.
    Ба он ҷо танҳо наравед. Дар ин бора дар интернет нанависед.
    .short = Ба хӯҷаин нагӯед. Ба он ҷо танҳо наравед.
someone_else-likely =
    Он чи Шумо гуфтед, ҷиддӣ аст. Ин гуноҳи ӯ нест.
    Одамоне ҳастанд, ки кӯмак мекунанд. Ин ройгон аст.
    .short = Ин ҷиддӣ аст. Кӯмак ройгон аст.
someone_else-likely_here = Аз ҷойе, ки Шумо ҳастед, метавонед занг занед:
    .short = Тел. ин ҷо:
someone_else-likely_there = Дар ҷойе, ки ин одам аст:
    .short = Тел. он ҷо:
someone_else-advice =
    Бо хӯҷаин баҳс накунед. Ба хӯҷаин нагӯед.
    Дар ин бора дар интернет нанависед.
    .short = Ба хӯҷаин нагӯед. Дар интернет нанависед.
someone_else-offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақамҳо кифояанд
    .keep_short = не
someone_else-keep = Хуб. Ҳар вақт метавонед боз нависед.
    .short = Хуб. Ҳар вақт нависед.
someone_else-possible = Он ҷо на ҳама чиз дуруст аст.
    .short = Он ҷо на ҳама чиз дуруст аст.
someone_else-possible_here = Аз ҷойе, ки Шумо ҳастед, метавонед занг занед:
    .short = Тел. ин ҷо:
someone_else-possible_there = Дар ҷойе, ки ин одам аст:
    .short = Тел. он ҷо:
someone_else-possible_advice =
    Сана, ҷой ва маблағи муздро навишта гиред.
    Бо хӯҷаин баҳс накунед. Дар ин бора дар интернет нанависед.
    .short = Сана, ҷой ва маблағи муздро навишта гиред.
someone_else-possible_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақамҳо кифояанд
    .keep_short = не
# Never say that the other person is safe.
someone_else-none_seen = Дар ҷавобҳои Шумо чизи ташвишоваре намебинем. Агар ҳол дигар шавад, боз нависед.
    .short = Хуб. Агар ҳол дигар шавад, боз нависед.
someone_else-none_here = Агар лозим шавад, метавонед занг занед:
    .short = Тел.:
someone_else-none_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақам кифоя аст
    .keep_short = не
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Саволҳоро ҳамин ҷо бас мекунем. Боке нест.
    .short = Саволҳоро ҳамин ҷо бас мекунем.
someone_else-tired_here = Метавонед занг занед:
    .short = Тел.:
someone_else-tired_offer = Мехоҳед ба одам нависед?
    .short = Ба одам менависед?
    .talk = Ҳа, ба одам менависам
    .talk_short = ҳа
    .keep = Не, ба ман рақам кифоя аст
    .keep_short = не
