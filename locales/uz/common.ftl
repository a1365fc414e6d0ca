# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Ha yoki yoʻq
    .yes = Ha
    .no = Yoʻq
    .unsure = Aniq bilmayman
    .skip = Oʻtkazib yuborish
common-yes_no_na = Ha yoki yoʻq
    .yes = Ha
    .no = Yoʻq
    .unsure = Aniq bilmayman
    .skip = Menga tegishli emas
    .skip_short = oʻtkazish
common-sure = Ha yoki yoʻq
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
    .unsure = Aniq bilmayman
    .unsure_short = bilmayman
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Ha yoki yoʻq
    .yes = ha
    .no = yoʻq
    .unsure = ?
common-agree = Ha yoki yoʻq
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
common-other_country = Boshqa davlat
    .short = boshqa

## What we could not use. The present question is asked again right after.

common-not_understood = Tushunmadik. Iltimos, tanlang yoki qaytadan yozing.
    .short = Tushunmadik. Qaytadan tanlang.
common-old_button = Bu tugma avvalgi savolniki. Iltimos, hozirgi savolga javob bering.
    .short = Bu avvalgi savol edi. Iltimos, hozirgisiga javob bering.
common-flow_changed = «Safar» yangilandi. Menyudan davom etamiz.
    .short = Yangilanish boʻldi. Mana menyu.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Bizda nimadir buzildi. Yozganlaringiz saqlandi.
    Navbatchi kelganda ularni oʻqiydi. Kuta olmasangiz, 0 yozing.
    .short = Bizda xato boʻldi. Yozganlaringiz saqlandi. 0 = raqam.
common-voice = Bot ovozli xabarni eshita olmaydi. Iltimos, yozing yoki odam bilan yozishishni soʻrang.
    .short = Ovozli xabarni eshita olmaymiz. Iltimos, yozing.
common-picture = Bot suratni koʻra olmaydi. Iltimos, yozing yoki odam bilan yozishishni soʻrang.
    .short = Suratni koʻra olmaymiz. Iltimos, yozing.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Suratni ochmadik. Iltimos, surat yubormang. Yozishingiz mumkin.
    .short = Uni ochmadik. Iltimos, surat yubormang.
common-document = Bot faylni oʻqiy olmaydi. Iltimos, yozing yoki odam bilan yozishishni soʻrang.
    .short = Faylni oʻqiy olmaymiz. Iltimos, yozing.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Rahmat. Turgan joyingiz bizga yetib keldi. Suhbat yopilganda u oʻchiriladi.
    .short = Rahmat. Oldik.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Turgan joyimni yuborish
    .short = Turgan joyimni yuborish
common-place_not_now = Turgan joyingizni faqat sizga xavf boʻlganda olamiz. Uni saqlamadik.
    .short = Hozir kerak emas. Saqlamadik.
common-place_unseen = Xaritani koʻra olmaymiz, joyingizni saqlamadik. Soʻz bilan yozing: shahar, koʻcha, yonida nima bor.
    .short = Xaritani koʻra olmaymiz. Qayerdaligingizni soʻz bilan yozing.
common-contact = Boshqa odamlarning kontaktini saqlamaymiz. Buni ham saqlamadik.
    .short = Bu kontaktni saqlamadik.
common-sticker = Bot stikerni oʻqiy olmaydi. Iltimos, soʻz bilan yozing.
    .short = Iltimos, soʻz bilan yozing.
common-edited = Eski xabarlardagi oʻzgarishni koʻrmaymiz. Iltimos, qaytadan yozing.
    .short = Oʻzgarishni koʻrmaymiz. Iltimos, qaytadan yozing.
common-missed_call = Bizga qoʻngʻiroq qildingiz. Bu yerda qoʻngʻiroqqa hech kim javob bermaydi. Iltimos, yozing. Raqam kerak boʻlsa, 0 yozing.
    .short = Qoʻngʻiroq qildingiz. Iltimos, yozing. 0 = raqam.
common-other = Bot bunday xabarni oʻqiy olmaydi. Iltimos, soʻz bilan yozing.
    .short = Buni oʻqiy olmaymiz. Iltimos, soʻz bilan yozing.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Xabaringizni yetkazdik. Uni xodimimiz oʻqiydi.
    .short = Yetkazdik. Xodimimiz oʻqiydi.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Saqlab qoʻydik. Hozir navbatchi yoʻq.
       *[other] Saqlab qoʻydik. { $at } gacha navbatchi yoʻq.
    }
    Kuta olmasangiz, 0 yozing. Telefon raqamini olasiz.
    .short =
        { $at ->
            [none] Saqladik. Hozir hech kim yoʻq. 0 = raqam.
           *[other] Saqladik. { $at } gacha hech kim yoʻq. 0 = raqam.
        }
common-joined = Xodimimiz suhbatga qoʻshildi. Endi siz bot bilan emas, odam bilan yozishyapsiz.
    .short = Xodimimiz suhbatga qoʻshildi.
common-handed_back = Suhbatni siz bilan boshqa xodim davom ettiradi. Iltimos, biroz kuting.
    .short = Suhbatni siz bilan boshqa xodim davom ettiradi.
common-case_closed = Bu suhbat yopildi. Istalgan payt yana yozishingiz mumkin.
    .short = Bu suhbat yopildi. Istalgan payt yozing.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Boshqa yozmaymiz. Yozsangiz, biz shu yerdamiz.
    .short = Boshqa yozmaymiz. Istalgan payt yozishingiz mumkin.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Bizga yana yozish uchun avval { $word } yuboring.
    .short = Bizga yana yozish uchun avval { $word } yuboring.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 km = 1000 m. 1 m = 100 sm. 1 kg = 1000 g. 1 soat = 60 daqiqa.
    .short = 1 km = 1000 m. 1 m = 100 sm. 1 kg = 1000 g. 1 soat = 60 daqiqa.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Assalomu alaykum. Oʻzingizga qulay paytda yozing.
    .short = Assalomu alaykum. Oʻzingizga qulay paytda yozing.
common-check_in = Assalomu alaykum. Yaxshimisiz? Oʻzingizga qulay paytda yozing.
    .short = Assalomu alaykum. Yaxshimisiz? Oʻzingizga qulay paytda yozing.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Bu telefonga SMS bilan raqam yuborib boʻlmaydi. Boshqa telefondan yoki Telegram orqali yozing.
    .short = Bu telefonga SMS bilan raqam yuborib boʻlmaydi. Boshqa telefondan yoki Telegram orqali yozing.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Bu xabarga javobingiz bizga yetmaydi. Qoʻngʻiroq qiling yoki boshqa yoʻl bilan yozing.
    .short = Bu xabarga javobingiz bizga yetmaydi. Qoʻngʻiroq qiling yoki boshqa yoʻl bilan yozing.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Javobni oʻzingiz avval xabar yuborgan raqamga yozing.
    .short = Javobni oʻzingiz avval xabar yuborgan raqamga yozing.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Hozir sizga nima kerak?
    .short = Hozir sizga nima kerak?
common-lost = Nima kerakligini oʻz soʻzingiz bilan yozing. Yoki 0 yozing: telefon raqamini olasiz.
    .short = Nima kerakligini yozing. 0 = raqam.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Arzimaydi. Kerak boʻlganda yozing.
    .short = Arzimaydi. Istalgan payt yozing.
common-back_to_questions = Savollarga qaytamiz.
    .short = Savollarga qaytamiz.
common-language_now = Oʻzbekcha davom etamiz.
    .short = Oʻzbekcha davom etamiz.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Yordam
    .short = Yordam
common-leave_button = Chiqish
    .short = Chiqish
# The last line of an SMS: the two keys that always work.
common-keys = 0 yordam 9 chiqish
    .short = 0 yordam 9 chiqish
# Stands after a list of reasons that was cut.
common-reasons_more = Boshqa sabablar ham bor. Ular haqida xodimimizdan soʻrang.
    .short = Yana bor.
