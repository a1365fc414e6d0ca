# Очередь рабочего места, передача, партнёры, закрытые обращения. Слова для сотрудников. Пояснения: locales/en.

## Above the queue
desk_queue-take_next = Принять следующее
desk_queue-take_next_hint = Самое срочное из свободных. Клавиша T
desk_queue-none = Оператора никто не ждёт.
desk_queue-busy = Эти обращения успели принять коллеги. Попробуйте снова.
desk_queue-filter = Фильтр
desk_queue-filters = Фильтр
    .tier = Срочность
    .locale = Язык
    .country = Страна
    .child = Младше 18
    .who = Чьи
desk_queue-all = Все
desk_queue-who = Чьи
    .mine = Мои
    .free = Свободные
    .others = У коллег
desk_queue-child_only = Только те, кому, возможно, нет 18
desk_queue-apply = Показать
desk_queue-clear = Убрать фильтр: { $name }
desk_queue-clear_all = Убрать все фильтры
desk_queue-hidden = Скрыто фильтром: { $count }. Опасность видна всегда.
desk_queue-more = Показать ещё. Осталось: { $count }
desk_queue-beyond = Не показано: { $count }
desk_queue-with_partners = У партнёров
desk_queue-closed = Закрытые обращения
desk_queue-still = Вы ещё здесь? Ваши обращения скоро вернутся в очередь.
desk_queue-still_yes = Я на месте

## On a card
desk_queue-foreign = не ваш язык
desk_queue-overdue = Ответ просрочен с { $at }
desk_queue-owed = Ждём условное слово
desk_queue-handed = Вам от коллеги: { $name }
desk_queue-source = Как пришло
    .phone = По телефону
    .walk_in = Лично
desk_queue-deleted = Человек всё удалил
desk_queue-deleted_more = Человек удалил всё о себе. Отвечать некому. Закройте обращение.
desk_queue-bury = Закрыть обращение
desk_queue-confirm_by = Подтверждение до { $at }
desk_queue-is_confirmed = Партнёр подтвердил

## Handing over and back
desk_queue-transfer = Передать
desk_queue-transfer_to = Коллеге на смене
desk_queue-transfer_nobody = Сейчас на смене больше никого нет. Обращение можно вернуть в очередь.
desk_queue-handover = Что важно знать следующему
desk_queue-handover_hint = Короткие факты: что обещали, что дальше.
desk_queue-transfer_do = Передать коллеге
desk_queue-transfer_hint = Если за 5 минут его не откроют, оно вернётся в очередь.
desk_queue-transfer_ok = Передано. Заметка сохранена.
desk_queue-no_colleague = Этого коллеги сейчас нет на смене. Обращение не передано.
desk_queue-back_note = Заметка для следующего (по желанию)

## Referring
desk_queue-refer = Направить
desk_queue-partner = Партнёр
desk_queue-partner_hint = Введите название или место и выберите.
desk_queue-no_partners = Справочник партнёров пуст. Его заполняет супервизор.
desk_queue-open_partners = Открыть справочник
desk_queue-consent = Человек сказал «да» именно этому партнёру
desk_queue-told = Что сообщили партнёру
desk_queue-told_hint = Только то, чем человек разрешил поделиться.
desk_queue-refer_do = Направить к партнёру
desk_queue-refer_hint = Без подтверждения за 24 часа обращение вернётся в очередь.
desk_queue-refer_ok = Направлено. Попросите партнёра подтвердить.
desk_queue-referral = Направление
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Подтверждение ждём до { $at }.
desk_queue-referral_confirmed = Партнёр подтвердил · { $by } · { $at }
desk_queue-referral_told = Им сообщили:
desk_queue-confirm = Подтвердили: человек у них
desk_queue-confirm_ok = Подтверждено. Обращение можно закрыть.
desk_queue-decline = Не могут: вернуть в очередь
desk_queue-decline_ok = Обращение снова в очереди.
desk_queue-why = Чем закончилось
    .unconfirmed = не подтвердили за 24 часа
    .overtaken = обратились к другому партнёру
    .closed = обращение закрыто
    .declined = партнёр не может
desk_queue-event = Что произошло
    .transferred = Передано коллеге
    .confirmed = Партнёр подтвердил
    .unconfirmed = Партнёр не подтвердил за 24 часа
    .forgotten = Человек удалил всё о себе

## Refusals
desk_queue-close_changed = Пока вы закрывали, человек написал. Обращение не закрыто. Сначала прочитайте новые строки.
desk_queue-no_consent = Без согласия самого человека к партнёру не направляют. Сначала спросите.
desk_queue-which_partner = Выберите одного партнёра из списка.
desk_queue-words_missing = Сначала напишите несколько слов.
desk_queue-words_long = Слишком длинно. Ничего не сохранено.

## Closed cases
desk_queue-closed_lead = Закрыты за последние 30 дней. Их можно открыть снова.
desk_queue-closed_empty = За последние 30 дней ничего не закрыто.
desk_queue-number = Номер обращения
desk_queue-find = Найти
desk_queue-not_found = Обращения с таким номером нет.
desk_queue-closed_at = Закрыто
desk_queue-outcome = Итог

## The directory of partners
desk_queue-partners = Партнёры
desk_queue-partners_lead = К кому мы направляем людей с их согласия.
desk_queue-partners_empty = Партнёров пока нет.
desk_queue-partners_empty_more = Добавьте организации, с которыми работаете. Только то, что вы проверили.
desk_queue-partners_none = Ничего не подходит. Попробуйте меньше слов.
desk_queue-search = Название или место
desk_queue-add = Добавить партнёра
desk_queue-edit = Изменить
desk_queue-save = Сохранить
desk_queue-hide = Скрыть
desk_queue-unhide = Показать снова
desk_queue-hidden_list = Скрытые партнёры
desk_queue-shown_list = Действующие партнёры
desk_queue-check = Проверено сегодня
desk_queue-checked = Проверено { $at } · { $name }
desk_queue-stale = Не проверяли 90 дней
desk_queue-name = Название
desk_queue-kind = Вид
    .shelter = Убежище
    .lawyer = Юрист
    .psychologist = Психолог
    .doctor = Врач
    .consulate = Консульство
    .other = Другое
desk_queue-country = Страна
desk_queue-place = Город или место
desk_queue-languages = Языки
desk_queue-contact = Как связаться
desk_queue-contact_hint = Только для коллег. Хранится в зашифрованном виде.
desk_queue-takes = Кого принимают и кого нет
desk_queue-bad_name = В названии от 1 до 120 знаков.
desk_queue-bad_choice = Выберите вид, страну и языки из списков.
desk_queue-no_partner = Такого партнёра нет.
desk_queue-any = Любые
