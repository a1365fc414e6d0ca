# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Министрликтин (MOHRE) расмий сунуш каты сизде барбы?
    .short = Сизде MOHRE расмий сунуш каты барбы?
extras_AE-offer-why =
    Расмий сунуш каты (MOHRE) жок.
    Жолго чыгардан мурда аны сураңыз. Келишим ага дал келиши керек.
    .short = MOHRE расмий сунуш катын сураңыз.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Кореяда иш берүүчүдөн кетүүнүн тартиби бар.
    Ошол тартипти билесизби?
    .short = Кореяда жумуштан мыйзамдуу кетүү жолун билесизби?
extras_KR-place-why =
    Тартипти сактабай кетсеңиз, статусуңузду жоготушуңуз мүмкүн.
    Барардан мурда эрежелерди билип алыңыз.
    .short = Кореяда жумуштан кетүү эрежесин билип алыңыз.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Ал жер башка адамдардан алыспы?
    Жана байланышы же так дареги жок жерби?
    .short = Байланышы же дареги жок алыс жерби?
extras_KZ-place-why =
    Байланышы же дареги жок алыс жер кооптуу.
    Так даректи сураңыз. Үй-бүлөңүз менен чалуу күндөрүн макулдашыңыз.
    .short = Так даректи сураңыз. Чалуу күндөрүн макулдашыңыз.
# Bad answer: yes.
extras_PL-fee = Польшада жумуш тапканы үчүн бирөө акча алып жатабы?
    .short = Жумуш тапканы үчүн бирөө акча алып жатабы?
extras_PL-fee-why = Польшада жумуш табуу жумушчуга акысыз болушу керек. Буга акча төлөбөңүз.
    .short = Польшада жумуш тапканы үчүн акча төлөбөңүз.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Россияга кирүүгө тыюу жок экенин текшердиңизби?
    .short = Кирүүгө тыюу жок экенин текшердиңизби?
extras_RU-ban-why =
    Билет алардан мурда кирүүгө тыюу бар-жогун текшериңиз.
    Россиянын Ички иштер министрлигинин онлайн кызматы бар. Ал тыюулардын баарын эле көрсөтпөйт.
    .short = Билет алардан мурда кирүүгө тыюуну текшериңиз.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Паспортуңуз ал жакта турган мөөнөттүн аягына чейин жарактуубу?
    .short = Паспорт турган мөөнөттүн аягына чейин жарактуубу?
extras_TR-passport-why =
    Чет өлкөдөгү консулдук жаңы паспорт бербей коюшу мүмкүн.
    Жолго чыгардан мурда паспорттун акыркы күнүн текшериңиз.
    .short = Паспорттун акыркы күнүн текшериңиз.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Бул бала же карыган адамды багуу жумушубу?
    Жана жумушту радиодон же чаттан таптыңызбы?
    .short = Бала же кары багуу жумушун радиодон же чаттан таптыңызбы?
extras_TR-care-why =
    Мындай сунуштарда келишим көп учурда жасалма болот.
    Жолго чыгардан мурда келишимди жана иштөөгө уруксатты текшериңиз.
    .short = Келишимди жана иштөөгө уруксатты текшериңиз.
