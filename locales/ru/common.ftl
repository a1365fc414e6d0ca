# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Да или нет
    .yes = Да
    .no = Нет
    .unsure = Точно не знаю
    .skip = Пропустить
common-yes_no_na = Да или нет
    .yes = Да
    .no = Нет
    .unsure = Точно не знаю
    .skip = Ко мне не относится
    .skip_short = пропустить
common-sure = Да или нет
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
    .unsure = Точно не знаю
    .unsure_short = не знаю
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Да или нет
    .yes = да
    .no = нет
    .unsure = ?
common-agree = Да или нет
    .yes = Да
    .yes_short = да
    .no = Нет
    .no_short = нет
common-other_country = Другая страна
    .short = другая

## What we could not use. The present question is asked again right after.

common-not_understood = Мы не поняли. Пожалуйста, выберите или напишите ещё раз.
    .short = Мы не поняли. Пожалуйста, выберите ещё раз.
common-old_button = Это кнопка от прежнего вопроса. Пожалуйста, ответьте на этот.
    .short = Это был прежний вопрос. Пожалуйста, ответьте на этот.
common-flow_changed = Мы обновили Safar. Продолжим с меню.
    .short = Было обновление. Вот меню.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    У нас что-то сломалось. Ваши слова сохранились.
    Человек посмотрит их, когда выйдет на дежурство. Если ждать нельзя, напишите 0.
    .short = Сбой на нашей стороне. Ваши слова сохранились. 0 = номер.
common-voice = Бот не может слушать голосовые сообщения. Пожалуйста, напишите или позовите человека.
    .short = Мы не слышим голосовые сообщения. Пожалуйста, напишите.
common-picture = Бот не видит фото и картинки. Пожалуйста, напишите или позовите человека.
    .short = Мы не видим фото и картинки. Пожалуйста, напишите.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Мы не открывали картинку. Пожалуйста, не присылайте фото и картинки. Можно писать словами.
    .short = Мы это не открывали. Пожалуйста, не присылайте фото.
common-document = Бот не может читать файлы. Пожалуйста, напишите или позовите человека.
    .short = Мы не можем читать файлы. Пожалуйста, напишите.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Спасибо. Теперь мы знаем, где вы. Мы удалим это, когда закроем ваше обращение.
    .short = Спасибо. Мы получили.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Отправить, где я нахожусь
    .short = Отправить, где я
common-place_not_now = Нам нужно знать, где вы, только когда вам грозит опасность. Мы это не сохранили.
    .short = Сейчас это не нужно. Мы не сохранили.
common-place_unseen = Карту мы не видим и место не храним. Напишите словами: город, улица, что рядом.
    .short = Карту мы не видим. Напишите словами, где вы.
common-contact = Мы не храним контакты других людей. Этот мы тоже не сохранили.
    .short = Этот контакт мы не сохранили.
common-sticker = Бот не понимает стикеры. Пожалуйста, напишите словами.
    .short = Пожалуйста, напишите словами.
common-edited = Мы не видим изменений в старых сообщениях. Пожалуйста, напишите ещё раз.
    .short = Мы не видим изменений. Пожалуйста, напишите ещё раз.
common-missed_call = Вы нам звонили. Здесь на звонки никто не отвечает. Пожалуйста, напишите. Или напишите 0, чтобы получить номер.
    .short = Вы звонили. Пожалуйста, напишите. 0 = номер.
common-other = Бот не понимает такие сообщения. Пожалуйста, напишите словами.
    .short = Мы не можем это прочитать. Пожалуйста, напишите словами.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Мы передали ваши слова. Их прочитает человек.
    .short = Передали. Прочитает человек.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Мы это сохранили. Сейчас никто не дежурит.
       *[other] Мы это сохранили. До { $at } никто не дежурит.
    }
    Если ждать нельзя, напишите 0. Вы получите номер телефона.
    .short =
        { $at ->
            [none] Сохранили. Сейчас никого нет. 0 = номер.
           *[other] Сохранили. До { $at } никого нет. 0 = номер.
        }
common-joined = Теперь с вами человек. Вы пишете человеку, а не боту.
    .short = Теперь здесь человек.
common-handed_back = С вами продолжит другой человек. Пожалуйста, подождите немного.
    .short = С вами продолжит другой человек.
common-case_closed = Этот разговор закончен. Вы можете написать снова в любое время.
    .short = Этот разговор закончен. Пишите в любое время.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Мы больше не будем вам писать. Если захотите написать, мы здесь.
    .short = Мы больше не будем писать. Вы можете написать в любое время.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Чтобы снова писать нам, сначала отправьте { $word }.
    .short = Чтобы снова писать нам, сначала отправьте { $word }.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 ч = 60 мин.
    .short = 1 км = 1000 м. 1 м = 100 см. 1 кг = 1000 г. 1 ч = 60 мин.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Добрый день. Напишите, когда вам будет удобно.
    .short = Добрый день. Напишите, когда вам будет удобно.
common-check_in = Добрый день. Как у вас дела? Напишите, когда вам будет удобно.
    .short = Добрый день. Как у вас дела? Напишите, когда вам будет удобно.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Номера на этот телефон по SMS не отправить. Напишите с другого телефона или в Telegram.
    .short = Номера на этот телефон по SMS не отправить. Напишите с другого телефона или в Telegram.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Ответ на это SMS не дойдёт. Позвоните или пишите другим путём.
    .short = Ответ на это SMS не дойдёт. Позвоните или пишите другим путём.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Отвечайте на номер, куда писали.
    .short = Отвечайте на номер, куда писали.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Что вам сейчас нужно?
    .short = Что вам сейчас нужно?
common-lost = Напишите своими словами, что вам нужно. Или напишите 0: вы получите номер телефона.
    .short = Напишите, что вам нужно. 0 = номер.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Пожалуйста. Пишите, когда понадобится.
    .short = Пожалуйста. Пишите в любое время.
common-back_to_questions = Возвращаемся к вопросам.
    .short = Возвращаемся к вопросам.
common-language_now = Продолжаем по-русски.
    .short = Продолжаем по-русски.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Помощь
    .short = Помощь
common-leave_button = Выйти
    .short = Выйти
# The last line of an SMS: the two keys that always work.
common-keys = 0 помощь 9 выйти
    .short = 0 помощь 9 выйти
# Stands after a list of reasons that was cut.
common-reasons_more = Есть и другие причины. Спросите о них у человека.
    .short = Это не всё.
