# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Xodimimiz shu yerga yozsa, siz uchun xavfsizmi?
    .short = Xodimimiz shu yerga yozsa boʻladimi?
    .yes = Ha, shu yerga yozing
    .yes_short = ha
    .no = Yoʻq, bu yerga yozmang
    .no_short = yoʻq
    .call = Menga qoʻngʻiroq qiling
    .call_short = qoʻngʻiroq
human-until = Bu yerga qachongacha yozsak, siz uchun xavfsiz boʻladi?
    .short = Qachongacha yozsak boʻladi?
    .hour = 1 soat
    .hour_short = bir soat
    .three = 3 soat
    .three_short = uch soat
    .day = 24 soat
    .day_short = bir kun
    .unsure = Aniq bilmayman
    .unsure_short = bilmayman
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Bu suhbatni saqlasak maylimi?
    Nega: bu yerdagi odamlar sizga yordam berishi uchun.
    Kim koʻradi: shu yerda ishlaydiganlar. Hamkorlar faqat siz rozi boʻlsangiz.
    Bolaga yoki hayotga xavf boʻlsa, boshqalarga aytishimiz mumkin. Xavfsiz paytda buni sizga aytamiz.
    Tadqiqot uchun faqat sonini sanaymiz. Ism va soʻzlarni ishlatmaymiz.
    Qancha vaqt: suhbat tugaganidan keyin 12 oygacha.
    Uni koʻrishni soʻrashingiz mumkin. Rozilikni qaytarib olish uchun yozing: oʻchirish.
    Oʻtkazib yuborishingiz yoki toʻxtashingiz mumkin. «Yoʻq» desangiz ham, odam bilan yozishishingiz mumkin.
    .short = Yordam uchun suhbatni saqlaylikmi? Xodimlar koʻradi, rozi boʻlsangiz, hamkorlar ham. 12 oy. Ismsiz, faqat sonini sanaymiz. Istalgan payt koʻrish, oʻtkazish, toʻxtash, oʻchirish mumkin.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Faqat oʻzingiz biladigan soʻz tanlang.
    Javob beradigan odam sizni tanish uchun uni soʻrashi mumkin.
    Soʻzni shu yerga yozing yoki oʻtkazib yuboring.
    .short = Faqat oʻzingiz biladigan soʻz yozing. Keyin soʻrashimiz mumkin.
    .skip = Oʻtkazib yuborish
    .skip_short = oʻtkazish
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Navbatchi xodim shu yerda. Keyingi navbat sizniki.
       *[other] Navbatchi xodim shu yerda. Sizdan oldin kutayotganlar: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Xodim shu yerda. Keyingi navbat sizniki.
           *[other] Xodim shu yerda. Sizdan oldin: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Hozir navbatchi yoʻq. Qachon javob boʻlishini ayta olmaymiz.
       *[other] { $at } gacha navbatchi yoʻq.
    }
    Kuta olmasangiz, 0 yozing. Telefon raqamini olasiz.
    .short =
        { $at ->
            [none] Hozir hech kim yoʻq. 0 = raqam.
           *[other] { $at } gacha hech kim yoʻq. 0 = raqam.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Soʻnggi kunlarda odamlar { $pace } daqiqa kutdi.
    .short = Soʻnggi kunlarda odamlar { $pace } daqiqa kutdi.
# Follows either of the two before.
human-waiting_more = Shu orada bu yerga yozishingiz mumkin. Javob beradigan odam avval shuni oʻqiydi.
    .short = Shu orada bu yerga yozishingiz mumkin.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Yaxshi, bu yerga yozmaymiz. Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
human-not_here_call = Sizga qoʻngʻiroq qilaylikmi?
    .short = Qoʻngʻiroq qilaylikmi?
    .call = Ha, qoʻngʻiroq qiling
    .call_short = ha
    .no = Yoʻq
    .no_short = yoʻq
human-not_here_line = Yaxshi. Oʻzingizga qulay paytda yozing.
    .short = Yaxshi. Oʻzingizga qulay paytda yozing.

## The person wants to be called

human-call_at = Sizga qachon qoʻngʻiroq qilish xavfsiz? Siz turgan joydagi vaqt bilan.
    .short = Qachon qoʻngʻiroq qilaylik? Sizdagi vaqt bilan.
    .morning = Ertalab
    .morning_short = ertalab
    .noon = Tush payti
    .noon_short = tush payti
    .evening = Kechqurun
    .evening_short = kechqurun
    .night = Kechasi
    .night_short = kechasi
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Qaysi raqamga qoʻngʻiroq qilaylik? Yozing.
    .short = Qaysi raqamga? Yozing.
    .this = Oʻzimning shu raqamimga
    .this_short = shu raqam
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Bu telefon raqamiga oʻxshamaydi.
    Davlat kodi bilan mana bunday yozing: { $form }
    .short = Bu telefon raqami emas. Mana bunday yozing: { $form }
# No promise of an exact time.
human-call_noted =
    Yozib qoʻydik. Qachon qoʻngʻiroq qilishni navbatchi xodim koʻradi.
    Faqat siz tanlagan vaqtda qoʻngʻiroq qilamiz.
    .short = Yozib qoʻydik. Faqat siz tanlagan vaqtda qoʻngʻiroq qilamiz.
