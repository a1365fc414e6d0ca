### Начальная страница демо и встроенный телефон: слова для посетителей и техников, людям не отправляются.

phone-lang-name = Русский
phone-home = На главную
phone-logo = safar, главная страница

## Начальная страница

phone-start-title = safar: демо
phone-start-lead = Горячая линия, которая отвечает сразу и передаёт разговор человеку.
phone-start-what = safar говорит с мигрантами из Центральной Азии в Telegram и по SMS: проверка безопасности перед поездкой, нужный номер горячей линии в одном сообщении и оператор, который подключается к разговору. Перед вами демо, оно работает на этом компьютере. Попробуйте с обоих концов линии.
phone-start-person = Телефон
phone-start-person-text = Побудьте тем, кто пишет. Пишите своими словами, нажимайте кнопки, отправьте голосовое, передумайте.
phone-start-telegram = Как Telegram
phone-start-sms = Как SMS
phone-start-desk = Рабочее место оператора
phone-start-desk-text = Побудьте тем, кто отвечает. Демо-оператор уже вошёл; обращения об опасности стоят первыми.
phone-start-open-desk = Открыть рабочее место
phone-start-health = Состояние службы
phone-start-health-text = Побудьте техником. Посмотрите, жива ли служба, готова ли она и что она считает.
phone-start-alive = Жива
phone-start-ready = Готова
phone-start-metrics = Показатели
phone-start-try = Попробуйте три вещи
phone-start-try-help = Напишите с телефона «помощь» на любом из шести языков. В ответ одним сообщением придут номер и один вопрос.
phone-start-try-check = Пройдите проверку предложения работы за границей: отвечайте так, как ответил бы ваш знакомый.
phone-start-try-desk = Откройте телефон и рабочее место рядом: на одном попросите человека, на другом примите обращение.
phone-start-honest = Что важно знать, прежде чем оценивать
phone-start-honest-numbers = Телефонные номера пока предварительные, из открытых источников. Никто не проверял их звонком, и сообщения говорят об этом.
phone-start-honest-words = Переводы ещё не читали носители языков.
phone-start-honest-data = Всё, что вы пишете, остаётся на этом компьютере и никуда не уходит. Настоящие сообщения в Telegram и SMS не отправляются.
phone-start-honest-help = Это демо, а не телефон помощи. Если вам или другому человеку сейчас угрожает опасность, звоните по местному экстренному номеру.

## Телефон: страница и строка сверху

phone-title = Телефон
phone-look = Какой телефон
phone-telegram = Как Telegram
phone-sms = Как SMS
phone-new = Новый телефон
phone-new-hint = Забыть этот телефон и начать как новый человек
phone-interface = Язык телефона
phone-interface-none = неизвестен
phone-about = Об этом телефоне
phone-no-script = Телефону нужен JavaScript. Разрешите его для этой страницы.

## Телефон: разговор

phone-bot = safar
phone-demo = демо
phone-offline = нет связи, пробуем снова
phone-empty = Напишите что угодно
phone-empty-hint = На любом языке, любыми словами. Кнопка «Начать» отправит /start, как при первом входе в Telegram.
phone-empty-hint-sms = На любом языке, любыми словами: хватит одного короткого сообщения.
phone-begin = Начать
phone-log = Разговор
phone-write = Сообщение
phone-send = Отправить
phone-attach = Прикрепить
phone-photo = Фото
phone-voice = Голосовое
phone-location = Место
phone-contact = Контакт
phone-sticker = Стикер
phone-document = Файл
phone-missed-call = Пропущенный звонок
phone-ring = Позвонить и сбросить
phone-edit = Изменить последнее сообщение
phone-editing = Изменение
phone-cancel = Отмена
phone-edited = изменено
phone-ask-place = Отправить, где я
phone-keypad = Клавиши
phone-delete = Стереть знак
phone-sending = Отправляется
phone-sent = Служба сохранила сообщение
phone-failed = Не отправлено
phone-again = Повторить

## Телефон: пояснения рядом

phone-panel-title = Что вы видите
phone-panel-telegram = Телефон человека, который пишет в safar через Telegram. Кнопки стоят под сообщением, но везде можно писать и своими словами.
phone-panel-sms = Простой телефон без интернета. Варианты ответа — цифры в тексте; 0 всегда просит помощи, 9 всегда заканчивает разговор.
phone-panel-tick = Галочка появляется только тогда, когда служба сохранила сообщение. Если не вышло, телефон скажет об этом и даст повторить.
phone-panel-place = «Место» отправляет точку в центре Москвы, а не ваше место. Фото, файлы и голосовые только обозначены: ничего не загружается.
phone-panel-wipe = В тихом режиме safar удаляет сообщения с обеих сторон: они исчезнут и с этого телефона.
phone-panel-new = «Новый телефон» делает вас человеком, которого safar ещё не встречал.
phone-panel-language = Язык телефона — подсказка, какую дало бы приложение. От неё зависит только, какой язык предложат первым.
phone-panel-help = «Помощь» на шести языках
phone-panel-help-hint = Нажмите, чтобы вставить слово в сообщение.
phone-bill = Сколько стоит этот разговор
phone-bill-hint = Знаки так, как их считает сеть. Одна буква кириллицы переводит всё сообщение в UCS-2: 70 знаков в сегменте вместо 160.
phone-bill-message = Сообщение
phone-bill-encoding = Кодировка
phone-bill-characters = Знаков
phone-bill-segments = Сегментов
phone-bill-received = Получено
phone-bill-written = Отправлено
phone-bill-total = Всего
phone-bill-empty = Сообщений пока нет.

## Страница редактора: любой шаг на любом языке, каким его сейчас меняют

phone-start-editors = Редактору
phone-start-editors-text = Измените фразу или вопрос в файле и сразу увидите, как это выглядит в Telegram и по SMS на каждом языке.
phone-start-open-editors = Открыть просмотр
phone-panel-editors = Правите тексты? Любой шаг на любом языке:
phone-preview-title = Просмотр для редактора
phone-preview-follows = Страница следит за файлами. Сохраните файл, и изменение появится здесь за секунду.
phone-preview-broken = Файл нельзя использовать в таком виде.
phone-preview-kept = Показана последняя исправная версия. Поправьте эти строки и сохраните:
phone-preview-more = Ещё:
phone-preview-checking = Проверяются все файлы ...
phone-preview-findings = Проверка нашла ошибки:
phone-preview-clean = Проверка не нашла ошибок ни в одном файле.
phone-preview-mild = Стоит взглянуть, ничему не мешает:
phone-preview-other_form = Этого шага на этом телефоне нет; показано то, что идёт вместо него.
phone-preview-flow = Разговор
phone-preview-step = Шаг
phone-preview-locale = Язык
phone-preview-in = Страна пребывания
phone-preview-from = Гражданство
phone-preview-usual = придумано
phone-preview-values = Причины, номера, очередь
phone-preview-values-usual = обычные
phone-preview-values-longest = самые длинные
phone-preview-desk = Есть ли кто на линии
phone-preview-desk-staffed = да
phone-preview-desk-closed = никого
phone-preview-side = Телефоны
phone-preview-side-all = все три
phone-preview-side-telegram = Telegram
phone-preview-side-quiet = Telegram, который могут прочесть другие
phone-preview-side-sms = SMS
phone-preview-show = Показать
phone-preview-walk = Шаги этого разговора
phone-preview-trail = Ответы до этого места
phone-preview-back = На один ответ назад
phone-preview-stands = Ждёт ответа:
phone-preview-ends = После этого ничего не спрашивают.
phone-preview-missed = Ответы, для которых здесь не было вопроса:
phone-preview-silent = На этом телефоне шаг ничего не говорит.
phone-preview-failed = Это нельзя показать.
phone-preview-typed = Или напишите ответ
phone-preview-key-0 = помощь
phone-preview-key-9 = выйти
phone-preview-deeds = Кроме того:
phone-preview-listed = Опущено, могут прочесть другие:
phone-preview-latin = Латинскими буквами, частей SMS:
phone-preview-road-ascii = Сети там пропускают только простые латинские буквы.
phone-preview-road-apart = Части приходят там отдельными сообщениями, поэтому они пронумерованы.
phone-preview-road-bare = В SMS в эту страну не может стоять номер телефона.
phone-preview-units = знаков
phone-preview-segments = частей
phone-preview-start = Начать отсюда на телефоне
phone-preview-costs = То же по SMS на каждом языке: сколько частей оплачивается
phone-preview-costs-hint = GSM-7: 160 знаков в одной части, по 153 в нескольких. UCS-2, для которого хватит одной буквы кириллицы: 70 и 67.
phone-preview-compare = Все языки
phone-preview-flag-missing = здесь нет
phone-preview-flag-short_missing = нет короткого варианта
phone-preview-flag-english = ещё по-английски
phone-preview-flag-long = не поместится на кнопке
phone-preview-flag-failed = нельзя показать
phone-preview-keyboard = Клавиши:
phone-preview-key-next = следующий шаг
phone-preview-key-before = предыдущий шаг
phone-preview-key-back = на один ответ назад
phone-preview-key-press = нажать эту кнопку
