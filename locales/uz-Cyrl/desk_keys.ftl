### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# Ish joyi klaviatura bilan. Xodimlar uchun soʻzlar.

desk_keys-title = Тугмалар
desk_keys-lead = Сиз ёзмаётган ҳар қандай жойда, ҳар қандай клавиатурада ишлайди.
desk_keys-on = Якка тугмалардан фойдаланиш
desk_keys-close = Ишга қайтиш
desk_keys-hint = Тугмалар: ? ни босинг
desk_keys-what = Тугмалар
    .take_next = Кейинги мурожаатни олиш
    .move = Навбатда юқорига ва пастга
    .open = Мурожаатни очиш
    .claim = Бу мурожаатни олиш
    .answer = Жавоб ёзиш
    .phrases = Иборалар
    .send = Юбориш
    .undo = Охирги жавобни қайтариб олиш
    .note = Эслатма ёзиш
    .screen = Телефонда нима кўриниб турибди
    .more = Қолган ҳаммаси
    .close = Мурожаатни ёпиш
    .new_case = Янги мурожаат: қўнғироқ ёки ташриф
    .filter = Навбат фильтри
    .sound = Овозни ёқиш ёки ўчириш
    .back = Майдондан чиқиш
    .keys = Шу рўйхат
