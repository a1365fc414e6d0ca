# Cases of those who call or come in, coming back from another number, and two contacts that are one person.
# Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Новое обращение
desk_links-new-lead = Для того, кто звонит или пришёл к вам. Обращение сразу ваше.
desk_links-source = Как человек обратился?
desk_links-sources =
    .phone = По телефону
    .walk_in = Лично
desk_links-language = На каком языке говорит человек?
desk_links-stays-in = Где он сейчас?
desk_links-comes-from = Какой у него паспорт?
desk_links-unknown = Неизвестно
desk_links-child = Человеку меньше 18 лет?
desk_links-tier = Насколько это срочно?
desk_links-tier-hint = Выберите по тому, что слышите. Вопросы потом могут повысить срочность.
desk_links-discreet = Осторожно: рядом могут слушать или читать
desk_links-open = Открыть обращение
desk_links-pick = Чего-то не хватает или что-то не подходит. Пожалуйста, выберите ещё раз.
desk_links-twice = Эта форма уже была отправлена. Откройте новую.

## The questions, read aloud
desk_links-ask = Вопросы
desk_links-ask-lead = Ничего не отправляется. Вы читаете слова вслух и нажимаете ответ человека.
desk_links-begin = Начать с:
desk_links-flows =
    .trouble = У человека беда
    .check = Поездка, ещё не уехал
    .someone_else = Тревога за другого
    .numbers = Номера телефонов
desk_links-typed = Или напишите ответ
desk_links-typed-do = Принять
desk_links-other_question = Сейчас стоит другой вопрос. Посмотрите на страницу и ответьте на него.
desk_links-not_read = Этот ответ не удалось понять. Выберите из списка или напишите иначе.

## A number to call back, and consent
desk_links-call = Перезвонить, согласие
desk_links-call-lead = Только номер, который дали для этого звонка. Он хранится зашифрованно и стирается, когда обращение закрыто.
desk_links-call-number = Номер
desk_links-call-when = Когда безопасно звонить?
desk_links-times =
    .now = В любое время
    .morning = Утром
    .noon = В обед
    .evening = Вечером
    .night = Ночью
desk_links-call-keep = Сохранить номер
desk_links-call-forget = Стереть номер
desk_links-call-kept = Номер сохранён для этого звонка.
desk_links-call-gone = Номер стёрт.
desk_links-bad_number = Это не номер телефона. Ничего не сохранено.
desk_links-consent-lead = Прочитайте вслух. Без «да» слова и заметки стираются через 72 часа.
desk_links-consent-do = Человек сказал «да»
desk_links-consent-ok = Согласие записано.
