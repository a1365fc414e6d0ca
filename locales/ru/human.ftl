# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Вам безопасно, если сюда вам напишет человек, а не бот?
    .short = Человек может писать вам сюда?
    .yes = Да, пишите мне сюда
    .yes_short = да
    .no = Нет, сюда нельзя
    .no_short = нет
    .call = Позвоните мне, пожалуйста
    .call_short = позвоните
human-until = Сколько времени вам безопасно получать здесь наши сообщения?
    .short = Сколько времени можно вам писать?
    .hour = 1 час
    .hour_short = один час
    .three = 3 часа
    .three_short = три часа
    .day = 24 часа
    .day_short = сутки
    .unsure = Точно не знаю
    .unsure_short = не знаю
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Можно нам сохранить этот разговор?
    Зачем: чтобы люди здесь могли вам помочь.
    Кто увидит: люди, которые здесь работают. Партнёр — только если вы скажете «да».
    Если в опасности ребёнок или чья-то жизнь, мы можем сообщить другим. Мы скажем вам об этом, когда будет безопасно.
    Для исследований мы только считаем. Без имён и без ваших слов.
    Сколько храним: ещё 12 месяцев после конца разговора.
    Вы можете попросить показать вам разговор. Чтобы взять своё «да» назад, напишите: удалить.
    Можно пропустить или остановиться. Если скажете «нет», вы всё равно сможете писать человеку.
    .short = Сохранить разговор, чтобы помочь вам? Видят те, кто здесь работает. Партнёры, если вы разрешите. 12 месяцев. Считаем без имён. Всегда можно посмотреть, пропустить, остановить, удалить.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Придумайте слово, которое знаете только вы.
    Человек, который ответит, может спросить это слово. Так будет ясно, что это вы.
    Напишите слово здесь или пропустите.
    .short = Напишите слово, которое знаете только вы. Человек может его спросить.
    .skip = Пропустить
    .skip_short = пропустить
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Сейчас дежурит человек. Перед вами никого нет.
       *[other] Сейчас дежурит человек. Перед вами ждут: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Человек на месте. Перед вами никого.
           *[other] Человек на месте. Перед вами: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Сейчас никто не дежурит. Мы не можем сказать, когда вам ответят.
       *[other] До { $at } никто не дежурит.
    }
    Если ждать нельзя, напишите 0. Вы получите номер телефона.
    .short =
        { $at ->
            [none] Сейчас никого нет. 0 = номер.
           *[other] До { $at } никого нет. 0 = номер.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = В последние дни люди ждали { $pace } минут.
    .short = В последние дни люди ждали { $pace } минут.
# Follows either of the two before.
human-waiting_more = А пока вы можете писать сюда. Тот, кто будет отвечать, сначала это прочитает.
    .short = А пока вы можете писать сюда.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Хорошо, сюда мы писать не будем. Вы можете позвонить:
    .short = Тел.:
human-not_here_call = Хотите, чтобы мы вам позвонили?
    .short = Можно вам позвонить?
    .call = Да, позвоните мне
    .call_short = да
    .no = Нет
    .no_short = нет
human-not_here_line = Хорошо. Напишите, когда вам будет удобно.
    .short = Хорошо. Напишите, когда вам будет удобно.

## The person wants to be called

human-call_at = Когда вам безопасно принять звонок? По вашему местному времени.
    .short = Когда вам можно позвонить? По вашему времени.
    .morning = Утром
    .morning_short = утром
    .noon = В обед
    .noon_short = в обед
    .evening = Вечером
    .evening_short = вечером
    .night = Ночью
    .night_short = ночью
# The person types a phone number, or chooses the number or account they write from.
human-call_number = На какой номер вам можно звонить? Напишите его.
    .short = На какой номер звонить? Напишите.
    .this = На номер, с которого я пишу
    .this_short = этот номер
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Это не похоже на номер телефона.
    Напишите номер с кодом страны, вот так: { $form }
    .short = Это не номер телефона. Напишите так: { $form }
# No promise of an exact time.
human-call_noted =
    Мы записали. Человек, который дежурит, видит, когда звонить.
    Мы звоним только в то время, которое вы выбрали.
    .short = Записали. Звоним только в то время, которое вы выбрали.
