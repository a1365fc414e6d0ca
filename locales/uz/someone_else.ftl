# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Hozir buni yolgʻiz holda oʻqib, javob bera olasizmi?
    .short = Hozir buni yolgʻiz holda oʻqiy olasizmi?
someone_else-not_safe_line = Yaxshi. Oʻzingizga qulay paytda yozing.
    .short = Yaxshi. Oʻzingizga qulay paytda yozing.
someone_else-what = Bu odam uchun nimadan xavotirdasiz?
    .short = Nimadan xavotirdasiz?
    .silent = Javob bermayapti
    .silent_short = javob yoʻq
    .danger = Unga xavf bor
    .danger_short = xavf
    .kept = Ushlab turishibdi yoki pul berishmayapti
    .kept_short = erk/pul yoʻq
    .other = Boshqa narsa
    .other_short = boshqa
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Bu odam qaysi davlatda? Tanlang yoki yozing.
    .short = Bu odam qayerda? Tanlang yoki yozing.
someone_else-other_from = Bu odamning pasporti qaysi davlatniki? Tanlang yoki yozing.
    .short = Pasporti qaysi davlatniki? Tanlang yoki yozing.
someone_else-here = Oʻzingiz qaysi davlatdasiz? Tanlang yoki yozing.
    .short = Oʻzingiz qayerdasiz? Tanlang yoki yozing.
# "my brother does not answer"
someone_else-silent_advice =
    Oxirgi qoʻngʻiroq, manzil, ish beruvchi va yoʻnalishni yozib qoʻying.
    Yangi sim-karta dastlabki kunlari ishlamasligi mumkin.
    Bu odam bilan birga ketganlardan soʻrang. Bu haqda internetda yozmang.
    .short = Yozib qoʻying: oxirgi qoʻngʻiroq, manzil, ish beruvchi, yoʻnalish.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Bu odamga hozir xavf bormi?
    Masalan: yaralangan, qamab qoʻyishgan, boshqa joyga olib ketishyapti. Yoki unga shifokor kerak.
someone_else-g2 = Bu odamning yoshi 18 dan kichikmi?
someone_else-q2 = Ish, joy yoki xoʻjayin vaʼda qilinganidan boshqachami?
someone_else-q3 = Bu odamning pasporti yoki hujjatlarini birov olib qoʻyganmi?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Bu odam ertaga ketmoqchi boʻlsa, uni birov toʻxtatadimi?
    Yoki unga, oilasiga tahdid qiladimi?
someone_else-q5 = Bu odam qarzni ishlab uzishga majburmi? Yoki qoʻyib yuborishlari uchun pul toʻlashi kerakmi?
someone_else-q6 = Bu odam kelishilgan ish haqini olmasdan ishlaydimi? Yoki ish haqini birov olib qoʻyadimi?
someone_else-q7 = Bu odam dam ololmaydigan darajada koʻp ishlaydimi?
someone_else-q8 = Bu odamga ovqat, uyqu, issiq joy yoki shifokor yetishmaydimi?
someone_else-q9 = U yerda birov bu odamni urdimi, biror joyini ogʻritdimi? Yoki jinsiy aloqaga majburladimi?
# Asked only after "yes" to the question before.
someone_else-q9_again = Bu bugun yoki ertaga yana boʻlishi mumkinmi?
someone_else-q10 =
    Bu odamni oʻzi istamagan ishga majburlashyaptimi?
    Masalan: pul uchun jinsiy aloqa, posilka tashish, oʻgʻirlik, odamlarni aldash, tilanchilik, armiya hujjatiga imzo.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Bu odamga bugun yordam kerakmi?
someone_else-s2 = 2/5 Bu odamning yoshi 18 dan kichikmi?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Ketishiga hujjat, qarz yoki odamlar toʻsiqmi?
someone_else-s4 = 4/5 Ish, haq yoki dam olish kelishuvdan boshqachami?
someone_else-s5 = 5/5 U istamagan ishga majburmi yoki qoʻrqadimi?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Yana bir marta soʻraymiz: bu odamga hozir xavf bormi?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Oʻzingiz turgan joyda qoʻngʻiroq qiling:
    .short = Tel bu yerda:
someone_else-urgent_there = Bu odam turgan joyda:
    .short = Tel u yerda:
someone_else-urgent_advice =
    Xoʻjayin bilan bahslashmang. Xoʻjayinni ogohlantirmang.
    U yerga yolgʻiz bormang. Bu haqda internetda yozmang.
    .short = Xoʻjayinga aytmang. U yerga yolgʻiz bormang.
someone_else-likely =
    Yozganlaringiz jiddiy. Bu odamning aybi yoʻq.
    Yordam beradigan odamlar bor. Bu bepul.
    .short = Bu jiddiy. Yordam bepul.
someone_else-likely_here = Oʻzingiz turgan joyda qoʻngʻiroq qilishingiz mumkin:
    .short = Tel bu yerda:
someone_else-likely_there = Bu odam turgan joyda:
    .short = Tel u yerda:
someone_else-advice =
    Xoʻjayin bilan bahslashmang. Xoʻjayinga aytmang.
    Bu haqda internetda yozmang.
    .short = Xoʻjayinga aytmang. Internetda yozmang.
someone_else-offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamlarni saqlab qoʻyaman
    .keep_short = yoʻq
someone_else-keep = Yaxshi. Istalgan payt yana yozishingiz mumkin.
    .short = Yaxshi. Istalgan payt yozing.
someone_else-possible = Bu ishda notoʻgʻri narsalar bor.
    .short = Bu ishda notoʻgʻri narsalar bor.
someone_else-possible_here = Oʻzingiz turgan joyda qoʻngʻiroq qilishingiz mumkin:
    .short = Tel bu yerda:
someone_else-possible_there = Bu odam turgan joyda:
    .short = Tel u yerda:
someone_else-possible_advice =
    Sanalar, joylar va ish haqini yozib qoʻying.
    Xoʻjayin bilan bahslashmang. Bu haqda internetda yozmang.
    .short = Sanalar, joylar va ish haqini yozib qoʻying.
someone_else-possible_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamlarni saqlab qoʻyaman
    .keep_short = yoʻq
# Never say that the other person is safe.
someone_else-none_seen = Javoblaringizda xavotirli hech narsa koʻrmadik. Biror narsa oʻzgarsa, yana yozing.
    .short = Yaxshi. Biror narsa oʻzgarsa, yana yozing.
someone_else-none_here = Kerak boʻlsa, qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
someone_else-none_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Savollarni shu yerda toʻxtatamiz. Hechqisi yoʻq.
    .short = Savollarni shu yerda toʻxtatamiz.
someone_else-tired_here = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
someone_else-tired_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq
