### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

# The phrase board at the desk. Words for staff.

desk_board-tab = Иборалар
desk_board-title = Иборалар: мурожаат { $number }
desk_board-open = Ибораларни очиш
desk_board-to-case = Мурожаатга қайтиш: { $number }
desk_board-search = Ибора қидириш
desk_board-keys = Стрелка билан юринг, рақам билан танланг, Enter юборади
desk_board-next = Одатда кейингиси
desk_board-recent = Яқинда ишлатилган
desk_board-on-phone = Одамнинг телефонида: { $language }
desk_board-back = Ибораларга қайтиш
desk_board-none = Бу ибора энди йўқ. Бошқасини танланг.
desk_board-nothing = Ҳеч нарса топилмади. Бошқа сўз билан қидиринг.
desk_board-writes = Одам ўз сўзи билан жавоб беради
desk_board-to = жавоб: { $question }
desk_board-wrote = ёзгани: { $words }
desk_board-groups = Иборалар гуруҳлари
    .all = Ҳаммаси
    .greeting = Саломлашиш
    .safe = Ўқиш хавфсизми
    .danger = Хавф
    .health = Соғлиқ
    .out = Чиқиш йўли
    .with = Ёнида ким
    .where = Қаерда
    .papers = Ҳужжат ва иш ҳақи
    .needs = Нима керак
    .who = Ким ушлаб турибди
    .wishes = Истаклар
    .partner = Ҳамкор
    .waiting = Кутиш
    .closing = Якунлаш
    .self_harm = Жонига қасд
    .child = Бола
