# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Ha yoki yoʻq
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_yes_no_skip = Ha yoki yoʻq
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
    .unsure = Aniq bilmayman
    .unsure_short = ?
    .skip = Oʻtkazib yuborish
    .skip_short = oʻtkazish
board-as_agree = Ha yoki yoʻq
    .yes = Ha
    .yes_short = ha
    .no = Yoʻq
    .no_short = yoʻq
board-as_clear = Tushunarli yoki yoʻq
    .yes = Tushunarli
    .yes_short = ha
    .no = Tushunmadim
    .no_short = yoʻq
board-as_whose = Kim uchun
    .me = Oʻzim uchun
    .me_short = oʻzim uchun
    .other = Boshqa odam uchun
    .other_short = boshqa odam
board-as_minutes = Qancha vaqt
    .few = 5 daqiqa
    .few_short = 5 daqiqa
    .half = Yarim soat
    .half_short = yarim soat
    .hour = 1 soat yoki koʻproq
    .hour_short = bir soat
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_soon = Qachon
    .now = Istalgan daqiqada
    .now_short = hozir
    .today = Bugun
    .today_short = bugun
    .tomorrow = Ertaga yoki keyinroq
    .tomorrow_short = keyinroq
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_hurt = Qanchalik
    .no = Yoʻq
    .no_short = yoʻq
    .little = Biroz
    .little_short = biroz
    .badly = Qattiq
    .badly_short = qattiq
board-as_doctor = Qachon
    .now = Ha, hozir
    .now_short = hozir
    .later = Ha, keyinroq
    .later_short = keyinroq
    .no = Yoʻq
    .no_short = yoʻq
board-as_people = Necha kishi
    .none = Hech kim
    .none_short = hech kim
    .one = 1 kishi
    .one_short = bir
    .some = 2 yoki 3 kishi
    .some_short = 2-3
    .many = 4 kishi yoki koʻproq
    .many_short = 4+
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_with = Kim
    .alone = Yonimda hech kim yoʻq
    .alone_short = hech kim
    .friends = Menga oʻxshagan odamlar
    .friends_short = men kabilar
    .family = Oilam
    .family_short = oila
    .children = Bolalar
    .children_short = bolalar
    .they = Meni ushlab turganlar
    .they_short = oʻshalar
board-as_kind = Qanday joy
    .house = Uy yoki kvartira
    .house_short = uy
    .building = Qurilish
    .building_short = qurilish
    .farm = Ferma yoki dala
    .farm_short = ferma
    .factory = Zavod yoki ombor
    .factory_short = zavod
    .car = Mashina, yoʻlda
    .car_short = mashina
    .street = Koʻcha
    .street_short = koʻcha
    .other = Boshqa joy
    .other_short = boshqa
board-as_floor = Qaysi qavat
    .ground = 1-qavat
    .ground_short = birinchi
    .low = 2–4-qavat
    .low_short = 2-4
    .high = 5-qavat yoki balandroq
    .high_short = 5+
    .cellar = Yertoʻla
    .cellar_short = yertoʻla
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_long = Qancha boʻldi
    .days = Bir necha kun
    .days_short = kunlab
    .weeks = Bir necha hafta
    .weeks_short = haftalab
    .months = Bir necha oy
    .months_short = oylab
    .years = Bir yil yoki koʻproq
    .years_short = yillab
board-as_papers = Kimda
    .me = Oʻzimda
    .me_short = oʻzimda
    .they = Olib qoʻyishgan
    .they_short = olishgan
    .lost = Yoʻqolgan
    .lost_short = yoʻqolgan
    .none = Hech qachon boʻlmagan
    .none_short = boʻlmagan
board-as_pay = Qancha
    .yes = Ha, kelishilganidek
    .yes_short = ha
    .part = Faqat bir qismini
    .part_short = bir qismini
    .no = Yoʻq
    .no_short = yoʻq
board-as_battery = Qancha
    .much = Deyarli toʻla
    .much_short = koʻp
    .half = Yarmicha
    .half_short = yarmi
    .little = Juda kam
    .little_short = kam
board-as_who = Kim
    .boss = Xoʻjayin
    .boss_short = xoʻjayin
    .agent = Meni bu yerga olib kelgan odam
    .agent_short = olib kelgan
    .family = Qarindosh
    .family_short = qarindosh
    .stranger = Notanish odam
    .stranger_short = notanish
    .many = Bir necha kishi
    .many_short = bir necha
    .skip = Oʻtkazib yuborish
    .skip_short = oʻtkazish
board-as_wish = Nima
    .leave = U yerdan ketish
    .leave_short = ketish
    .home = Uyga qaytish
    .home_short = uyga
    .stay = Qolish va ishlash
    .stay_short = qolish
    .papers = Hujjatlarimni olish
    .papers_short = hujjatlar
    .pay = Ish haqimni olish
    .pay_short = ish haqi
    .doctor = Shifokorga borish
    .doctor_short = shifokor
    .talk = Gaplashish
    .talk_short = gaplashish
board-as_leave = Qachon
    .now = Ha, hozir
    .now_short = hozir
    .later = Ha, lekin hozir emas
    .later_short = keyinroq
    .no = Yoʻq
    .no_short = yoʻq
    .unsure = Aniq bilmayman
    .unsure_short = ?
board-as_call = Kimga
    .emergency = Shoshilinch yordamga
    .emergency_short = shoshilinch
    .consulate = Konsullikka
    .consulate_short = konsullikka
    .helpers = Yordamchilarga, davlatga emas
    .helpers_short = yordamchiga
    .family = Oilamga
    .family_short = oilamga
    .nobody = Hech kimga
    .nobody_short = hech kimga
board-as_here = Shu yerda yoki yoʻq
    .yes = Shu yerdaman
    .yes_short = shu yerda
    .go = Ketishim kerak
    .go_short = ketaman
board-as_later = Qachon
    .hour = Bir soatdan keyin
    .hour_short = bir soatda
    .evening = Bugun kechqurun
    .evening_short = kechqurun
    .tomorrow = Ertaga
    .tomorrow_short = ertaga
    .self = Oʻzim yozaman
    .self_short = men yozaman
board-as_age = Necha yosh
    .under12 = 12 yoshga toʻlmagan
    .under12_short = 12 gacha
    .teen = 12–15 yosh
    .teen_short = 12-15
    .sixteen = 16 yoki 17 yosh
    .sixteen_short = 16-17
    .adult = 18 yosh yoki katta
    .adult_short = 18+

## Greeting

board-hello = Assalomu alaykum. Men bot emasman, odamman. Yozganlaringizni oʻqiyapman.
    .short = Assalomu alaykum. Sizga bot emas, odam yozyapti.
board-language = Men tilingizni bilmayman. Sizga tayyor savollar keladi. Iltimos, tugma yoki raqam bilan javob bering. Tushunarlimi?
    .short = Tilingizni bilmayman. Raqam bilan javob bering. Tushunarlimi?
board-who_we_are = Uydan uzoqda qiynalib qolganlarga yordam beramiz. Bu bepul.
board-no_name = Ismingizni aytish shart emas.
board-may_skip = Istalgan savolni oʻtkazib yuborish mumkin. Istalgan payt toʻxtash mumkin.
board-good_wrote = Yozganingiz yaxshi boʻldi.
board-not_fault = Boʻlgan ishda sizda ayb yoʻq.
board-whose = Oʻzingiz uchun yozyapsizmi yoki boshqa odam uchunmi?
    .short = Oʻzingiz uchunmi yoki boshqa odam uchunmi?

## Is it safe to read

board-alone_now = Hozir buni hech kimga koʻrsatmay oʻqib, javob bera olasizmi?
    .short = Hozir buni yolgʻiz oʻqiyapsizmi?
board-phone_seen = Telefoningizni boshqa birov koʻrib qolishi mumkinmi?
board-how_long = Hozir qancha vaqt yoza olasiz?
board-call_ok = Hozir telefonda gaplasha olasizmi?
board-silent = Iltimos, telefon ovozini oʻchiring.
board-come_nine = Birov yaqinlashsa, 9 yozing. Shunda bu yerda oddiy matn chiqadi.
    .short = Birov kelsa, 9 yozing.
board-delete = Iltimos, oʻqiganingizdan keyin bu xabarlarni oʻchiring.
board-stop_now = Xavfli boʻlsa, yozmay turing. Imkon boʻlganda yana yozing.

## Danger now

board-danger_now = Hozir sizga xavf bormi?
board-danger_soon = Sizga qachon xavf boʻlishi mumkin?
board-weapon = Ularda qurol bormi?
board-threat = Sizga yoki oilangizga tahdid qilishyaptimi?
board-beaten = Sizni urishdimi yoki ozor berishdimi?
board-moved = Sizni boshqa joyga olib ketishmoqchimi?
board-lock_door = Eshikni ichkaridan qulflay olasizmi?
board-near_people = Imkon boʻlsa, boshqa odamlar yonida boʻling.
board-no_argue = Iltimos, ular bilan bahslashmang.
board-no_risk = Oʻzingizni xavfga qoʻyadigan ish qilmang.
board-afraid_officers = Politsiya yomon muomala qilishidan qoʻrqasizmi?
    .short = Forma kiygan odamlardan qoʻrqasizmi?

## Health

board-hurt = Yaralanganmisiz yoki lat yeganmisiz?
board-doctor = Sizga shifokor kerakmi?
board-bleeding = Qon koʻp ketyaptimi?
board-press_cloth = Yaraga toza mato bosib, ushlab turing.
board-breathe = Nafas olishingiz qiyinmi?
board-walk = Yura olasizmi?
board-pregnant = Homiladormisiz?
board-medicine = Har kuni dori ichishingiz kerakmi?
board-medicine_have = Oʻsha dori hozir yoningizda bormi?

## Can they go out

board-locked = Sizni qamab qoʻyishganmi?
board-go_out = Xohlaganingizda tashqariga chiqa olasizmi?
board-guards = Ketib qolmang deb sizni birov poylaydimi?
    .short = Sizni birov poylaydimi?
board-guards_many = Sizni necha kishi poylaydi?
board-guards_now = Ular hozir yoningizdami?
board-back_when = Ular qachon qaytib keladi?
board-window = Derazadan koʻcha koʻrinadimi?
board-ask_others = Yoningizda yordam bera oladigan odamlar bormi?

## Who is with them

board-who_with = Hozir yoningizda kim bor?
board-how_many = U yerda yana necha kishi shunday qiyin ahvolda?
    .short = U yerda siz kabi yana necha kishi bor?
board-others_want = Ularga ham yordam kerakmi?
board-anyone_hurt = Yoningizda ogʻir yaralangan odam bormi?
board-children = Yoningizda bolalar bormi?
board-children_many = Nechta bola bor?

## Where they are

board-country_same = Hozir boshida aytgan davlatingizdamisiz?
    .short = Aytgan davlatingizdamisiz?
board-country = Hozir qaysi davlatdasiz? Nomini yozing.
board-city = Shahar yoki qishloq nomini bilasizmi?
board-city_name = Shahar yoki qishloq nomini yozing.
board-street = Bilsangiz, koʻcha va uy raqamini yozing.
    .short = Koʻcha va uy raqamini yozing.
board-landmark = Atrofda nimani koʻryapsiz? Doʻkon yoki maktab nomini yoki koʻringan yozuvni yozing.
    .short = Yaqindagi doʻkon nomini yoki yozuvni yozing.
board-where_now = Hozir turgan joyingizni yubora olasizmi? Boʻlmasa, atrofda koʻrganingizni yozing.
    .short = Qayerdasiz yoki nimani koʻryapsiz, yozing.
board-place_kind = Bu qanday joy?
board-floor = Qaysi qavatdasiz?
board-long_there = Qancha vaqtdan beri u yerdasiz?

## Papers and pay

board-papers = Pasportingiz qayerda?
board-papers_photo = Hujjatlaringizning surati bormi?
board-permit = U yerda yashash uchun hujjatlaringiz joyidami?
board-pay = Ishingiz uchun pul toʻlashadimi?
board-debt = Ulardan pul qarzingiz bor deyishadimi?

## What they need

board-battery = Telefon quvvati qancha qoldi?
board-charger = Telefonni quvvatlay olasizmi?
board-credit = Qoʻngʻiroq qilish uchun telefoningizda pul bormi?
board-food = Ovqat va suvingiz bormi?
board-sleep = Bugun tunda uxlash uchun issiq joy bormi?
board-money = Yoʻlga pulingiz bormi?

## Who holds them, who is near

board-who_holds = Ketishingizga kim yoʻl qoʻymayapti? Iltimos, ism yozmang.
    .short = Ketishga kim yoʻl qoʻymayapti? Ism yozmang.
board-trusted = Yoningizda ishongan odamingiz bormi?
board-family_know = Oilangiz qayerda ekaningizni biladimi?
board-asked_before = Avval birovdan yordam soʻraganmisiz?

## What they want

board-wish = Hozir eng avvalo nimani xohlaysiz?
board-leave = U yerdan ketishni xohlaysizmi?
board-ask_first = Birovga qoʻngʻiroq qilishdan oldin sizdan soʻraymiz. Faqat kimningdir hayoti xavfda boʻlsa, soʻramay qoʻngʻiroq qilishimiz mumkin.
    .short = Qoʻngʻiroqdan oldin sizdan soʻraymiz. Faqat hayotga xavf boʻlsa, soʻramasligimiz mumkin.
board-call_whom = Siz uchun kimga qoʻngʻiroq qilsak boʻladi?
board-call_emergency = Sizga shoshilinch yordam chaqirsak boʻladimi?
board-call_consulate = Konsulligingizga qoʻngʻiroq qilsak boʻladimi?
board-call_family = Oilangizga qoʻngʻiroq qilsak boʻladimi?

## Passing on to a partner

board-partner = U yerda sizga yordam berishi mumkin boʻlgan tashkilot bor. Ularga siz haqingizda aytsak boʻladimi?
    .short = U yerdagi yordamchilarga siz haqingizda aytsak boʻladimi?
board-partner_what = Shunda ular qayerda ekaningizni va nima kerakligini bilib oladi. Siz bilan qanday bogʻlanishni ham biladi.
    .short = Shunda ular qayerda ekaningizni va nima kerakligini bilib oladi.
board-partner_call = Ular sizga qoʻngʻiroq qilsa boʻladimi?
board-number_ask = Sizga qoʻngʻiroq qilsa boʻladigan telefon raqamini yozing.
    .short = Qoʻngʻiroq qilish uchun raqam yozing.
board-call_when = Sizga qachon qoʻngʻiroq qilsa boʻladi?

## While they wait

board-here = Men hali ham shu yerdaman.
board-wait = Iltimos, biroz kuting. Hamkasbimdan soʻrayapman.
board-ten_minutes = Iltimos, 10 daqiqacha kuting. Keyin imkon boʻlsa, yana yozing.
    .short = Iltimos, 10 daqiqacha kuting.
board-calling = Hozir qoʻngʻiroq qilyapmiz. Iltimos, kuting.
board-still_there = Hali ham shu yerdamisiz?
board-thanks = Rahmat. Tushundim.
board-not_understood = Kechirasiz, tushunmadim. Iltimos, javoblardan birini tanlang.
    .short = Tushunmadim. Javoblardan birini tanlang.
board-write_number = Iltimos, nechta ekanini raqam bilan yozing.
board-write_simple = Iltimos, oddiy soʻzlar bilan qisqa yozing.
board-is_right = Shu toʻgʻrimi?
board-more = Yana biror narsa aytmoqchimisiz?

## The end of the talk

board-write_later = Qachon yana yoza olasiz?
board-may_write = Keyinroq shu yerga yozsak boʻladimi?
board-word = Faqat oʻzingiz biladigan bir soʻz yozing. Sizni tanish uchun keyin uni soʻrashimiz mumkin.
    .short = Faqat oʻzingiz biladigan soʻz yozing. Keyin soʻrashimiz mumkin.
board-keep_phone = Imkon boʻlsa, telefonni quvvatlab, yoningizda saqlang. Ovozsiz boʻlsin.
    .short = Telefon yoningizda, quvvatli va ovozsiz boʻlsin.
board-come_back = Bu yerga istalgan payt yozishingiz mumkin. Telefon raqamini olish uchun 0 yozing.
    .short = Istalgan payt yozing. 0 = raqam.
board-next_person = Suhbatni siz bilan boshqa odam davom ettiradi. U bu suhbatni oʻqiydi.
    .short = Suhbatni siz bilan boshqa odam davom ettiradi.
board-bye = Suhbatni hozir tugatamiz. Istalgan payt yana yozishingiz mumkin.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Buni aytganingiz uchun rahmat. Bu yukni yolgʻiz koʻtarishingiz shart emas.
board-sh_ask = Oʻz joningizga qasd qilishni oʻylayapsizmi?
board-sh_today = Buni bugun qilmoqchimisiz?
board-sh_means = Yoningizda buning uchun ishlatmoqchi boʻlgan narsangiz bormi?
    .short = Yoningizda buning uchun biror narsa bormi?
board-sh_away = Iltimos, uni uzoqqa qoʻying yoki boshqa xonaga oʻting.
board-sh_alone = Hozir yoningizda birov bormi?
board-sh_go_to = Ishongan odamingiz yoniga bora olasizmi?
board-sh_stay = Men shu yerdaman va oʻqiyapman. Iltimos, yozib turing.
board-sh_help = Yoningizga yordam chaqirsak boʻladimi?

## A child. No secret is promised.

board-ch_age = Yoshingiz nechada?
board-ch_not_wrong = Siz hech qanday yomon ish qilmadingiz.
board-ch_secret = Hammasini sir saqlay olmaymiz. Sizga xavf boʻlsa, bolalarni himoya qiladigan odamlarga aytishimiz kerak boʻlishi mumkin. Xavfsiz paytda buni sizga aytamiz.
    .short = Sizga xavf boʻlsa, bolalarni himoya qiluvchilarga aytishimiz mumkin.
board-ch_adult = Ishongan katta yoshli odamingiz bormi?
board-ch_home = Oilangiz bilan boʻlish siz uchun xavfsizmi?
board-ch_parents = Ota-onangiz bilan gaplashsak boʻladimi?
board-ch_no_photos = Iltimos, surat yubormang. Soʻzning oʻzi yetarli.
