# Разговор: отозвать ответ, правда о доставке, экран телефона, файлы, перевод. Слова для сотрудников.

## Taking an answer back
desk_talk-leaves = Уйдёт через { $seconds } с
desk_talk-leaving = Уходит
desk_talk-undo = Отозвать
desk_talk-undone = Ответ отозван, ничего не ушло. Ваши слова снова в поле.
desk_talk-undo-late = Поздно: слова уже уходят. Отозвать не удалось.
desk_talk-withdraw = Отозвать
desk_talk-taken-back = Ответ отозван до отправки.

## What became of a message
desk_talk-again = Отправить снова
desk_talk-again-hint = На телефоне сообщение может появиться дважды.
desk_talk-again-not = Снова отправить нельзя: слова дошли или больше не хранятся.
desk_talk-once-more = Отправлено ещё раз
desk_talk-twice = Отправлено ещё раз: могло прийти дважды
desk_talk-theirs = На языке человека
desk_talk-why =
    .number = этот номер не принимает сообщения
    .off = телефон выключен или вне сети
    .blocked = нас заблокировали или написали «стоп»
    .stopped = человек просил не писать
    .gone = по этому адресу больше никого нет
    .refused = сеть не приняла этот текст
    .session = 24 часа прошли: первым пишет человек
    .ours = сбой у нас, сообщите администратору
    .busy = сеть занята, пробуем снова
    .wire = связь оборвалась, пробуем снова
    .words = сообщение не удалось составить
    .other = сеть назвала неизвестный нам код

## The agreed word
desk_talk-word = Условное слово
desk_talk-word-state =
    .none = Условного слова нет
    .given = Условное слово названо
    .owed = Ответы ждут условного слова
    .wrong = Трижды неверное слово: ответы скрыты
desk_talk-word-hint = Только если вы по голосу убедились, что это тот самый человек и писать безопасно.
desk_talk-word-reason = Как вы убедились? Это станет заметкой.
desk_talk-word-overrule = Это тот человек: показать ответы
desk_talk-word-overruled = Условное слово больше не нужно. Ответы, которые ждали, уйдут.
desk_talk-word-not-owed = В этом обращении условное слово не нужно.

## The phone's picture
desk_talk-phone = Экран телефона
desk_talk-phone-title = Телефон, обращение { $number }
desk_talk-phone-hint = Так это выглядит на телефоне сейчас: те же слова, тот же язык.
desk_talk-phone-empty = На этом телефоне нет наших сообщений.
desk_talk-phone-close = Закрыть
desk_talk-back-to-case = К обращению
desk_talk-phone-mark =
    .sent = ушло, не подтверждено
    .unknown = возможно, не дошло
    .failed = не дошло

## Files people send
desk_talk-file =
    .voice = Голосовое сообщение
    .photo = Фотография
    .video = Видео
    .file = Файл
desk_talk-kb = { $count } КБ
desk_talk-file-open-photo = Открыть фотографию
desk_talk-file-open-video = Открыть видео
desk_talk-file-warning = Может быть тяжело смотреть. Просмотр записывается.
desk_talk-file-clear = Показать чётко
desk_talk-file-keep = Сохранить файл
desk_talk-file-keep-note = Открывайте только на компьютере для таких файлов.
desk_talk-file-not-yours = Открыть может только тот, кто ведёт обращение.
desk_talk-file-child = Не открыто: возможно, нет 18. Не просите присылать изображения.
desk_talk-file-no-door = Здесь это открыть нельзя. Попросите написать словами.
desk_talk-file-large = Файл слишком большой, здесь его не открыть.
desk_talk-file-gone = Этого файла больше нет.
desk_talk-file-slow = Файл не пришёл вовремя. Попробуйте снова.
desk_talk-file-away = Сейчас файл не получить. Попробуйте снова.
desk_talk-file-ours = Файл не получить. Сообщите администратору.
desk_talk-copy = Копировать координаты
desk_talk-copied = Скопировано
desk_talk-place-note = Место удаляется, когда обращение закрывают.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = На этот телефон нельзя отправить SMS с телефонным номером или ссылкой: такое сообщение не уйдёт.
desk_talk-road-ascii = Ваши слова уйдут простыми латинскими буквами, другие знаки пропадут.
desk_talk-road-latin = Ваши слова уйдут латинскими буквами.
desk_talk-road-apart = Ответ длиннее 70 знаков уйдёт латинскими буквами, длиннее 160 — несколькими сообщениями под номерами.
desk_talk-road-long = Ответ длиннее 200 знаков уйдёт латинскими буквами.

## Interpreters
desk_talk-interpret-ask = Попросить перевод
desk_talk-interpret-draft = Отдать на перевод: { $language }
desk_talk-interpret-asked = Перевод запрошен. Переводчик видит только это сообщение.
desk_talk-interpret-waits = Ждёт переводчика: { $languages }
desk_talk-interpret-by = Перевод: { $name }
desk_talk-interpret-ready = Перевод вашего ответа:
desk_talk-interpret-use = Вставить в поле
desk_talk-interpret-used = Перевод в поле. Прочитайте и отправьте.
desk_talk-interpret-already = Этот перевод уже запрошен.
desk_talk-interpret-same = Это уже на этом языке.
desk_talk-interpret-nothing = Здесь нечего переводить.
desk_talk-interpret-taken = Это уже переводит кто-то другой, или перевод больше не нужен.
desk_talk-interpret-long = Перевод слишком длинный. Сократите.
desk_talk-interpret-lead = Ваши языки: { $languages }. Вы видите одно сообщение и больше ничего.
desk_talk-interpret-open = Ждут перевода
desk_talk-interpret-none = Ничего не ждёт. Новые просьбы появятся здесь сами.
desk_talk-interpret-size = Знаков: { $count }
desk_talk-interpret-take = Перевести
desk_talk-interpret-answer = Перевод
desk_talk-interpret-send = Сдать перевод
desk_talk-interpret-back = Оставить другому
