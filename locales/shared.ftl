# The choice of language: the same file for every locale, since nobody knows yet what the person reads.
languages =
    Выберите язык · Тилди тандаңыз · Забонро интихоб кунед · Tilni tanlang · Тилни танланг · Тілді таңдаңыз · Dili saýlaň
    .short = Язык Тил Забон Til Тіл Dil
    .ru = Русский
    .ky = Кыргызча
    .tg = Тоҷикӣ
    .uz = Oʻzbekcha
    .uz-Cyrl = Ўзбекча
    .uz-Cyrl_short = Ўзбекча кирилл
    .kk = Қазақша
    .tk = Türkmençe
