# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Сізде министрліктің ресми ұсыныс хаты (MOHRE) бар ма?
    .short = Ресми MOHRE ұсыныс хаты бар ма?
extras_AE-offer-why =
    Ресми ұсыныс хаты (MOHRE) жоқ.
    Оны жолға шықпай тұрып сұраңыз. Еңбек шарты сол хатпен бірдей болуы керек.
    .short = Ресми MOHRE ұсыныс хатын сұраңыз.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Кореяда жұмыс берушіден кетудің тәртібі бар.
    Сол тәртіпті білесіз бе?
    .short = Кореяда жұмыстан заңды кету жолын білесіз бе?
extras_KR-place-why =
    Тәртіпті сақтамай кетсеңіз, заңды мәртебеңізден айырылуыңыз мүмкін.
    Жолға шықпай тұрып ережені біліп алыңыз.
    .short = Кореяда жұмыстан кету ережесін біліп алыңыз.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Ол жер басқа адамдардан алыс па?
    Әрі телефон ұстамай ма немесе нақты мекенжайы белгісіз бе?
    .short = Жер алыс, әрі байланыссыз не мекенжайсыз ба?
extras_KZ-place-why =
    Байланысы немесе мекенжайы жоқ алыс жер қауіпті.
    Нақты мекенжайды сұраңыз. Отбасымен қоңырау күндерін келісіңіз.
    .short = Нақты мекенжайды сұраңыз. Қоңырау күндерін келісіңіз.
# Bad answer: yes.
extras_PL-fee = Польшадан жұмыс тауып бергені үшін біреу ақша ала ма?
    .short = Жұмыс тауып бергені үшін біреу ақша ала ма?
extras_PL-fee-why = Польшада жұмыс табу жұмысшыға тегін болуы керек. Ол үшін төлемеңіз.
    .short = Польшадан жұмыс тауып бергені үшін төлемеңіз.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Ресейге кіруге тыйым жоқ екенін тексердіңіз бе?
    .short = Кіруге тыйым жоқ екенін тексердіңіз бе?
extras_RU-ban-why =
    Билет алмай тұрып кіруге тыйым бар-жоғын тексеріңіз.
    Ресей Ішкі істер министрлігінің онлайн қызметі бар. Ол тыйымның бәрін бірдей көрсете бермейді.
    .short = Билет алмай тұрып кіруге тыйым бар-жоғын тексеріңіз.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Паспортыңыздың мерзімі сонда болатын бүкіл уақытқа жете ме?
    .short = Паспортыңыздың мерзімі сонда болатын бүкіл уақытқа жете ме?
extras_TR-passport-why =
    Шетелдегі консулдық жаңа паспорт бермеуі мүмкін.
    Жолға шықпай тұрып паспорттың мерзімі қашан бітетінін қараңыз.
    .short = Паспорттың мерзімі қашан бітетінін қараңыз.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Бұл бала немесе қарт адам күту жұмысы ма?
    Әрі оны радиодан немесе чаттан таптыңыз ба?
    .short = Радиодан не чаттан табылған күтуші жұмысы ма?
extras_TR-care-why =
    Мұндай ұсыныстарда жалған еңбек шарты жиі болады.
    Жолға шықпай тұрып еңбек шарты мен жұмыс рұқсатын тексеріңіз.
    .short = Еңбек шарты мен жұмыс рұқсатын тексеріңіз.
