# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Sizda mehnat vazirligining (MOHRE) rasmiy taklif xati bormi?
    .short = Rasmiy MOHRE taklif xati bormi?
extras_AE-offer-why =
    Rasmiy taklif xati (MOHRE) yoʻq.
    Safardan oldin uni soʻrang. Shartnoma unga mos boʻlishi kerak.
    .short = Rasmiy MOHRE taklif xatini soʻrang.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Koreyada ish beruvchidan ketishning oʻz tartibi bor.
    Bu tartibni bilasizmi?
    .short = Koreyada ishdan qonuniy ketish yoʻlini bilasizmi?
extras_KR-place-why =
    Tartibni buzib ketsangiz, qonuniy maqomingizni yoʻqotishingiz mumkin.
    Safardan oldin qoidalarni bilib oling.
    .short = Koreyada ishdan ketish qoidalarini bilib oling.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Joy boshqa odamlardan uzoqmi?
    Va u yerda aloqa yoki aniq manzil yoʻqmi?
    .short = Joy uzoq, aloqa yoki manzil yoʻqmi?
extras_KZ-place-why =
    Aloqasi yoki manzili yoʻq uzoq joy xavfli.
    Aniq manzilni soʻrang. Oilangiz bilan qoʻngʻiroq kunlarini kelishib oling.
    .short = Aniq manzilni soʻrang. Qoʻngʻiroq kunlarini kelishib oling.
# Bad answer: yes.
extras_PL-fee = Polshada ish topib bergani uchun birov pul olyaptimi?
    .short = Ish topib bergani uchun birov pul olyaptimi?
extras_PL-fee-why = Polshada ish topish ishchi uchun bepul boʻlishi kerak. Buning uchun pul toʻlamang.
    .short = Polshada ish topilgani uchun pul toʻlamang.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Rossiyaga kirish taqiqingiz yoʻqligini tekshirdingizmi?
    .short = Kirish taqiqi yoʻqligini tekshirdingizmi?
extras_RU-ban-why =
    Chipta olishdan oldin kirish taqiqini tekshiring.
    Rossiya Ichki ishlar vazirligining onlayn xizmati bor. U hamma taqiqlarni koʻrsatmaydi.
    .short = Chipta olishdan oldin kirish taqiqini tekshiring.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Pasportingiz butun turish muddatiga yaroqlimi?
    .short = Pasportingiz butun turish muddatiga yaroqlimi?
extras_TR-passport-why =
    Chet eldagi konsullik yangi pasport bermasligi mumkin.
    Safardan oldin pasportingiz muddati qachon tugashini tekshiring.
    .short = Pasportingiz muddatini tekshiring.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Bu ish bola yoki keksa odamga qarashmi?
    Va uni radiodan yoki chatdan topdingizmi?
    .short = Parvarish ishi radiodan yoki chatdan topilganmi?
extras_TR-care-why =
    Bunday takliflarda shartnoma koʻpincha yolgʻon boʻladi.
    Safardan oldin shartnoma va ish ruxsatnomasini tekshiring.
    .short = Shartnoma va ish ruxsatnomasini tekshiring.
