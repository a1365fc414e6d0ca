# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Hozir buni yolgʻiz holda oʻqib, javob bera olasizmi?
    .short = Hozir buni yolgʻiz holda oʻqiy olasizmi?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Yaxshi. Oʻzingizga qulay paytda yozing.
    .short = Yaxshi. Oʻzingizga qulay paytda yozing.

# Said once before the questions.
trouble-first =
    Kerakli yordamni topish uchun bir necha savol beramiz.
    Istalgan savolni oʻtkazib yuborishingiz mumkin. Istalgan payt toʻxtashingiz mumkin.
    .short = Javob 3: bilmayman.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Hozir sizga xavf bormi?
    Masalan: yaralangansiz, qamab qoʻyishgan, boshqa joyga olib ketishyapti. Yoki sizga shifokor kerak.
trouble-g2 = Yoshingiz 18 dan kichikmi?
# Any of the three means yes.
trouble-q1 =
    Bu ishni sizga birov topib berdimi? Yoki u yerga olib bordimi?
    Yoki yotadigan joyni birov berdimi?
trouble-q2 = Ish, joy yoki xoʻjayin vaʼda qilinganidan boshqachami?
trouble-q3 = Pasport yoki hujjatlaringizni birov bermay ushlab turibdimi?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Ertaga ketmoqchi boʻlsangiz, sizni birov toʻxtatadimi?
    Yoki sizga, oilangizga tahdid qiladimi?
trouble-q5 = Qarzni ishlab uzishga majburmisiz? Yoki qoʻyib yuborish uchun pul soʻrashadimi?
trouble-q6 = Kelishilgan ish haqini olmasdan ishladingizmi? Yoki ish haqingizni birov olib qoʻyadimi?
trouble-q7 = Dam ololmaydigan darajada koʻp soat yoki kun ishlaysizmi?
trouble-q8 = U yerda ovqat, uyqu, issiq joy yoki shifokor yetishmaydimi?
trouble-q9 = U yerda birov sizni urdimi, biror joyingizni ogʻritdimi? Yoki jinsiy aloqaga majburladimi?
# Asked only after "yes" to the question before.
trouble-q9_again = Bu bugun yoki ertaga yana boʻlishi mumkinmi?
trouble-q10 =
    Sizni oʻzingiz istamagan ishga majburlashyaptimi?
    Masalan: pul uchun jinsiy aloqa, posilka tashish, oʻgʻirlik, odamlarni aldash, tilanchilik, armiya hujjatiga imzo.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Bugun yordam kerakmi?
trouble-s2 = 2/5 Yoshingiz 18 dan kichikmi?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Ketishga hujjat, qarz yoki odamlar toʻsiqmi?
trouble-s4 = 4/5 Ish, haq yoki dam olish kelishuvdan boshqachami?
trouble-s5 = 5/5 Istamagan ishga majburmisiz yoki qoʻrqasizmi?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Yana bir marta soʻraymiz: hozir sizga xavf bormi?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Iloji boʻlsa, hozir qoʻngʻiroq qiling:
    .short = Tel:
trouble-urgent_number = Iloji boʻlsa, hozir qoʻngʻiroq qiling:
    .short = Tel:
# One safety action. The person may be watched.
trouble-urgent_action =
    Boshqa odamlar yonida boʻling yoki eshikni qulflang. Bahslashmang.
    Xavf politsiyadan boʻlsa, konsulligingiz bilan bogʻlanishni soʻrang.
    .short = Odamlar yonida boʻling yoki eshikni qulflang. Bahslashmang.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Hozir navbatchi xodimni chaqiryapmiz. Shu yerga yozishingiz mumkin.
    .short = Hozir xodimni chaqiryapmiz.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Hozir bu yerda navbatchi yoʻq.
       *[other] { $at } gacha bu yerda navbatchi yoʻq.
    }
    Iltimos, yuqoridagi raqamga qoʻngʻiroq qiling.
    .short =
        { $at ->
            [none] Hozir hech kim yoʻq. Qoʻngʻiroq qiling.
           *[other] { $at } gacha hech kim yoʻq. Qoʻngʻiroq qiling.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Hozir qaysi davlatdasiz? Tanlang yoki yozing.
    .short = Qaysi davlatdasiz? Tanlang yoki yozing.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Siz hech qanday yomon ish qilmagansiz. Bolalarga yordam beradigan odamlar bor. Bu bepul.
    Sizga xavf boʻlsa, ular buni boshqalarga aytishi kerak boʻlishi mumkin.
    Avval sizdan soʻrashadi: oilangiz siz uchun xavfsizmi?
    .short = Siz yomon ish qilmagansiz. Yordam bepul.
trouble-likely =
    Boshingizga tushganlarda sizning aybingiz yoʻq.
    Yordam beradigan odamlar bor. Bu bepul.
    .short = Bunda aybingiz yoʻq. Yordam bepul.
trouble-likely_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-likely_child_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-likely_offer = Nimani xohlaysiz?
    .short = Nimani xohlaysiz?
    .talk = Odam bilan yozishish
    .talk_short = odam
    .later = Menga keyinroq qoʻngʻiroq qiling
    .later_short = qoʻngʻiroq
    .keep = Faqat raqamni saqlab qoʻyaman
    .keep_short = yoʻq, rahmat
# The person only keeps the number. The talk ends here.
trouble-keep = Yaxshi. Istalgan payt yana yozishingiz mumkin.
    .short = Yaxshi. Istalgan payt yozing.

## Some of it is not right

trouble-possible = Bu ishda notoʻgʻri narsalar bor. Sizda ayb yoʻq.
    .short = Bu ishda notoʻgʻri narsalar bor.
trouble-tip_pay =
    Kelishilgan ish haqini olishga haqlisiz.
    Ish kunlari, soatlari va ish haqini yozib boring. Ish boʻyicha xabarlarni saqlang.
    .short = Kunlar, soatlar va ish haqini yozib boring.
trouble-tip_papers =
    Hujjatlaringiz sizniki.
    Yangi hujjatlar haqida konsulligingiz aytib berishi mumkin.
    .short = Hujjatlaringiz sizniki.
trouble-tip_debt =
    Qarz sizni u yerda ushlab turishga qonuniy sabab emas.
    Kim, qancha va nega pul soʻrayotganini yozib qoʻying.
    .short = Kim va nega pul soʻrayotganini yozib qoʻying.
trouble-possible_child_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-possible_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-possible_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Javoblaringizda xavotirli hech narsa koʻrmadik. Biror narsa oʻzgarsa, yana yozing.
    .short = Yaxshi. Biror narsa oʻzgarsa, yana yozing.
trouble-none_child_number = Kerak boʻlsa, qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-none_number = Kerak boʻlsa, qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Maslahatimiz oʻzgarmadi.
    Iltimos, biror kishi bilan gaplashmasdan safarga chiqmang.
    .short = Iltimos, safardan oldin biror kishi bilan gaplashing.
trouble-pressed_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-pressed_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Savollarni shu yerda toʻxtatamiz. Hechqisi yoʻq.
    .short = Savollarni shu yerda toʻxtatamiz.
trouble-tired_number = Qoʻngʻiroq qilishingiz mumkin:
    .short = Tel:
trouble-tired_offer = Odam bilan yozishishni xohlaysizmi?
    .short = Odam bilan yozishasizmi?
    .talk = Ha, odam bilan
    .talk_short = ha
    .keep = Yoʻq, raqamni saqlab qoʻyaman
    .keep_short = yoʻq

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Iloji boʻlsa, hozir qoʻngʻiroq qiling:
    .short = Tel:
trouble-sos_danger = Hozir sizga xavf bormi?
    .short = Hozir xavf bormi?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Hozir sizga yoki boshqa odamga xavf bormi?
    .short = Hozir kimgadir xavf bormi?
# The words speak of somebody else.
trouble-sos_danger_other = Hozir bu odamga xavf bormi?
    .short = Hozir bu odamga xavf bormi?
# They answered: no danger now.
trouble-sos_offer = Sizga nima kerak?
    .short = Sizga nima kerak?
    .trouble = Bir necha savolga javob berish
    .trouble_short = savollar
    .someone_else = Boshqa odam uchun xavotirdaman
    .someone_else_short = boshqa odam
    .numbers = Yana telefon raqamlari
    .numbers_short = raqamlar
    .talk = Odam bilan yozishish
    .talk_short = odam
    .menu = Menyu
    .menu_short = menyu

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Yozganingiz yaxshi boʻldi. Bu yukni yolgʻiz koʻtarishingiz shart emas.
    Iltimos, ishongan odamingiz yonida boʻling.
    .short = Yozganingiz yaxshi boʻldi. Ishongan odamingiz yonida boʻling.
trouble-self_harm_number = Iltimos, hozir qoʻngʻiroq qiling:
    .short = Tel:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Hozir navbatchi xodimni chaqiryapmiz. Shu yerga yozishingiz mumkin.
    .short = Hozir xodimni chaqiryapmiz.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Hozir bu yerda navbatchi yoʻq.
       *[other] { $at } gacha bu yerda navbatchi yoʻq.
    }
    Iltimos, yuqoridagi raqamga qoʻngʻiroq qiling.
    .short =
        { $at ->
            [none] Hozir hech kim yoʻq. Qoʻngʻiroq qiling.
           *[other] { $at } gacha hech kim yoʻq. Qoʻngʻiroq qiling.
        }
