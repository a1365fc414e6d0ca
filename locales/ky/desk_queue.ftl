# Оператордун кезеги. Кызматкерлер үчүн сөздөр. Түшүндүрмөлөр: locales/en.

## Above the queue
desk_queue-take_next = Кийинкисин алуу
desk_queue-take_next_hint = Эч ким албагандардын эң шашылышы. Баскыч: T
desk_queue-none = Операторду эч ким күтүп турган жок.
desk_queue-busy = Бул кайрылууларды кесиптештер алып үлгүрдү. Кайра аракет кылыңыз.
desk_queue-filter = Чыпка
desk_queue-filters = Чыпка
    .tier = Шашылыштыгы
    .locale = Тили
    .country = Өлкө
    .child = 18 жашка чейин
    .who = Кимде
desk_queue-all = Баары
desk_queue-who = Кимде
    .mine = Менде
    .free = Эч кимде эмес
    .others = Кесиптештерде
desk_queue-child_only = 18 жаштан кичүү болушу мүмкүн болгондор гана
desk_queue-apply = Көрсөтүү
desk_queue-clear = Чыпканы алып салуу: { $name }
desk_queue-clear_all = Бардык чыпкаларды алып салуу
desk_queue-hidden = Чыпка жашырган: { $count }. Коркунуч дайыма көрүнөт.
desk_queue-more = Дагы көрсөтүү. Калганы: { $count }
desk_queue-beyond = Көрсөтүлгөн жок: { $count }
desk_queue-with_partners = Өнөктөштөрдө
desk_queue-closed = Жабылган кайрылуулар
desk_queue-still = Ордуңуздасызбы? Кайрылууларыңыз жакында кезекке кайтат.
desk_queue-still_yes = Ордумдамын

## On a card
desk_queue-foreign = сиздин тилиңиз эмес
desk_queue-overdue = Жооп кечикти, мөөнөтү { $at } болчу
desk_queue-owed = Жашыруун сөз суралды
desk_queue-handed = Сизге { $name } өткөрдү
desk_queue-source = Кантип келди
    .phone = Телефон менен
    .walk_in = Өзү келди
desk_queue-deleted = Адам баарын өчүрдү
desk_queue-deleted_more = Адам өзү жөнүндө баарын өчүрдү. Жооп бере турган эч ким жок. Кайрылууну жабыңыз.
desk_queue-bury = Кайрылууну жабуу
desk_queue-confirm_by = Ырастоо мөөнөтү: { $at }
desk_queue-is_confirmed = Өнөктөш ырастады

## Handing over and back
desk_queue-transfer = Өткөрүү
desk_queue-transfer_to = Нөөмөттөгү кесиптешке
desk_queue-transfer_nobody = Азыр нөөмөттө башка эч ким жок. Кайрылууну кезекке кайтарсаңыз болот.
desk_queue-handover = Кийинки кесиптеш эмнени билиши керек
desk_queue-handover_hint = Кыска фактылар: эмне убада кылынды, андан ары эмне.
desk_queue-transfer_do = Кесиптешке өткөрүү
desk_queue-transfer_hint = 5 мүнөттө ачпаса, кайрылуу кезекке кайтат.
desk_queue-transfer_ok = Өткөрүлдү. Ички жазуу сакталды.
desk_queue-no_colleague = Бул кесиптеш азыр нөөмөттө эмес. Кайрылуу өткөрүлгөн жок.
desk_queue-back_note = Кийинки кесиптешке ички жазуу (кааласаңыз)

## Referring
desk_queue-refer = Багыттоо
desk_queue-partner = Өнөктөш
desk_queue-partner_hint = Аталышын же жерин жазып, тандаңыз.
desk_queue-no_partners = Өнөктөштөрдүн тизмеси бош. Аны супервизор толтурат.
desk_queue-open_partners = Тизмени ачуу
desk_queue-consent = Адам ушул өнөктөшкө макул болду
desk_queue-told = Өнөктөшкө эмне айтылды
desk_queue-told_hint = Адам айтууга уруксат бергенди гана.
desk_queue-refer_do = Өнөктөшкө багыттоо
desk_queue-refer_hint = 24 саатта ырасталбаса, кайрылуу кезекке кайтат.
desk_queue-refer_ok = Багытталды. Өнөктөштөн ырастоо сураңыз.
desk_queue-referral = Багыттама
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Ырастоо { $at } болгончо күтүлөт.
desk_queue-referral_confirmed = Өнөктөш ырастады · { $by } · { $at }
desk_queue-referral_told = Аларга айтылганы:
desk_queue-confirm = Ырасташты: адам аларда
desk_queue-confirm_ok = Ырасталды. Кайрылууну жапсаңыз болот.
desk_queue-decline = Ала алышпайт: кезекке кайтаруу
desk_queue-decline_ok = Кайрылуу кайра кезекте.
desk_queue-why = Эмне менен бүттү
    .unconfirmed = 24 саатта ырасталган жок
    .overtaken = башка өнөктөшкө кайрылышты
    .closed = кайрылуу жабылды
    .declined = өнөктөш ала албады
desk_queue-event = Эмне болду
    .transferred = Кесиптешке өткөрүлдү
    .confirmed = Өнөктөш ырастады
    .unconfirmed = Өнөктөш 24 саатта ырастаган жок
    .forgotten = Адам өзү жөнүндө баарын өчүрдү

## Refusals
desk_queue-close_changed = Жаап жатканыңызда адам жазды. Кайрылуу жабылган жок. Адегенде жаңы билдирүүлөрдү окуңуз.
desk_queue-no_consent = Адамдын өзүнүн макулдугу жок болсо, эч кайда багыттоого болбойт. Адегенде андан сураңыз.
desk_queue-which_partner = Тизмеден бир өнөктөштү тандаңыз.
desk_queue-words_missing = Адегенде бир нече сөз жазыңыз.
desk_queue-words_long = Өтө узун. Эч нерсе сакталган жок.

## Closed cases
desk_queue-closed_lead = Акыркы 30 күндө жабылгандар. Аларды кайра ачса болот.
desk_queue-closed_empty = Акыркы 30 күндө эч нерсе жабылган жок.
desk_queue-number = Кайрылуунун номери
desk_queue-find = Издөө
desk_queue-not_found = Мындай номердеги кайрылуу жок.
desk_queue-closed_at = Жабылды
desk_queue-outcome = Жыйынтыгы

## The directory of partners
desk_queue-partners = Өнөктөштөр
desk_queue-partners_lead = Адамдарды алардын макулдугу менен кимдерге багыттайбыз.
desk_queue-partners_empty = Азырынча өнөктөштөр жок.
desk_queue-partners_empty_more = Өзүңүз кызматташкан уюмдарды кошуңуз. Өзүңүз текшергенди гана.
desk_queue-partners_none = Туура келгени жок. Сөздү азайтып көрүңүз.
desk_queue-search = Аталышы же жери
desk_queue-add = Өнөктөш кошуу
desk_queue-edit = Өзгөртүү
desk_queue-save = Сактоо
desk_queue-hide = Жашыруу
desk_queue-unhide = Кайра көрсөтүү
desk_queue-hidden_list = Жашырылган өнөктөштөр
desk_queue-shown_list = Иштеп жаткан өнөктөштөр
desk_queue-check = Бүгүн текшерилди
desk_queue-checked = Текшерилди: { $at } · { $name }
desk_queue-stale = 90 күндөн бери текшерилген эмес
desk_queue-name = Аталышы
desk_queue-kind = Түрү
    .shelter = Баш калкалоочу жай
    .lawyer = Юрист
    .psychologist = Психолог
    .doctor = Дарыгер
    .consulate = Консулдук
    .other = Башка
desk_queue-country = Өлкө
desk_queue-place = Шаар же жер
desk_queue-languages = Тилдери
desk_queue-contact = Кантип байланышса болот
desk_queue-contact_hint = Кесиптештер үчүн гана. Шифрленип сакталат.
desk_queue-takes = Кимди алышат, кимди албайт
desk_queue-bad_name = Аталышта 1ден 120га чейин белги болот.
desk_queue-bad_choice = Түрүн, өлкөнү жана тилдерди тизмеден тандаңыз.
desk_queue-no_partner = Мындай өнөктөш жок.
desk_queue-any = Баары
