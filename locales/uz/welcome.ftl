# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Hozir buni yolgʻiz holda oʻqib, javob bera olasizmi?
    .short = Hozir buni yolgʻiz holda oʻqiy olasizmi?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Yaxshi. Oʻzingizga qulay paytda yozing.
    .short = Yaxshi. Oʻzingizga qulay paytda yozing.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Iltimos, tanlang.
    Bu yerda bot javob beradi. Istalgan payt odam bilan yozishishni soʻrashingiz mumkin.
    .short = Menyu:
    .check = Ketishdan oldin safarimni tekshirish
    .check_short = safar
    .trouble = Menda muammo bor
    .trouble_short = muammo
    .someone_else = Boshqa odam uchun xavotirdaman
    .someone_else_short = boshqa odam
    .numbers = Telefon raqamini topish
    .numbers_short = raqamlar
    .human = Odam bilan yozishish
    .human_short = odam
    .privacy = Nima saqlanadi. Oʻchirish. Sokin rejim
    .privacy_short = maxfiylik
    .language = Tilni oʻzgartirish
    .language_short = til
    .know = Ishlaydigan davlatingiz qoidalari
    .know_short = qoidalar

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Davom etish uchun oʻz soʻzingizni yozing.
    .short = Davom etish uchun oʻz soʻzingizni yozing.
    .later = Hozir emas
    .later_short = hozir emas
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Bu boshqa soʻz. Iltimos, qaytadan yozing.
    .short = Bu boshqa soʻz. Iltimos, qaytadan yozing.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Endi sizga eski raqamga emas, shu yerga yozaylikmi?
    .short = Endi sizga shu yerga yozaylikmi?
welcome-link_sure = Bizga boshqa raqam yoki akkauntdan ham yozasizmi?
    .short = Boshqa raqamdan ham yozasizmi?
welcome-link_code =
    Kodingiz: { $word }
    Uni bizga 24 soat ichida boshqa raqamingiz yoki akkauntingizdan yozing. U yerga ham kod keladi: uni shu yerga yozing.
    Boshqa raqam yoki akkauntingiz boʻlmasa, bu kodni hech kimga aytmang.
    .short = { $word } Bu kodni bizga boshqa raqamingizdan yozing.
welcome-link_right = Rahmat. Kod qabul qilindi.
    .short = Rahmat. Kod qabul qilindi.
welcome-link_wrong = Bu kod toʻgʻri kelmadi.
    .short = Bu kod toʻgʻri kelmadi.
welcome-uninvited =
    Bu botni hozircha kichik guruh bilan sinab koʻryapmiz.
    Sizga oʻn raqamli kod berilgan boʻlsa, shu yerga yozing.
    Quyidagilarning hammasi kodsiz ham ochiq.
    .short = Bu sinov. 10 raqamli kod bormi? Yozing. Yoki:
