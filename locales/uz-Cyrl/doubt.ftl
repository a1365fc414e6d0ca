### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.

doubt-which = Булардан қайси бири керак?
    .short = Қайси бири керак?
    .danger = Ҳозир хавф остидаман
    .danger_short = шошилинч
    .trouble = Менда муаммо бор
    .trouble_short = муаммо
    .check = Кетишдан олдин сафаримни текшириш
    .check_short = сафар
    .numbers = Телефон рақамини топиш
    .numbers_short = рақамлар
    .human = Одам билан ёзишиш
    .human_short = одам
    .other = Бошқа нарса
    .other_short = бошқа
# None of those. Only with a yes a person sees the words; else they are forgotten.
doubt-offer = Ёзганингизни ходимимизга кўрсатайликми?
    .short = Ёзганингизни ходимга кўрсатайликми?
    .yes = Ҳа, ходимга кўрсатинг
    .yes_short = ҳа
    .no = Йўқ, менюга
    .no_short = йўқ, меню
