# Check: a person wants to travel for work. We ask, give the reason and the next step. We forbid nothing.
# Value = full words (Telegram); .short = SMS and a phone that others may read.
# X-why = the reason shown in the result when the answer to question X was bad or not sure.
# Several reasons stand under each other, so each must be clear alone.

check-hello =
    Iş üçin ýola çykmazdan öň gysga barlag. Ol hiç zady gadagan etmeýär.
    Biz adyňyzy soramaýarys.
    .short = Sapar barlagy.

# Answers: common-sure.
check-a0 = Ýaşyňyz 18-den kiçimi?
    .short = Ýaşyňyz 18-den kiçimi?
check-a0-why = Ýaşyňyz 18-den kiçi bolup biler. Haýyş edýäris, gitmezden öň adam bilen gürleşiň.
    .short = 18-den kiçimi? Ilki adam bilen gürleşiň.
# Names of countries follow as choices; the person may also type one. Same in the next one.
check-going_to = Haýsy ýurda gitmek isleýärsiňiz? Saýlaň ýa-da ýazyň.
    .short = Haýsy ýurda gidýärsiňiz? Saýlaň ýa-da ýazyň.
check-comes_from = Pasportyňyzy haýsy ýurt berdi? Saýlaň ýa-da ýazyň.
    .short = Pasport haýsy ýurduňky? Saýlaň ýa-da ýazyň.

## Full questions (Telegram only). Answers, where nothing else stands: yes, no, not sure, does not apply.

check-arranged = Bu işi size kim tapýar we gurnaýar?
    .agency = Firma ýa-da agentlik
    .person = Araçy
    .online = Bildiriş ýa-da internetdäki biri
    .employer = Iş beriji
    .family = Maşgala ýa-da dostlar
    .nobody = Hiç kim, kömeksiz özüm edýärin
check-p9 = Işiňiz şularyň birimi?
    .none = Ýok, başga iş
    .club = Klub, tans, massaž, model, eskort
    .online = Aziýada onlaýn ýa-da jaň merkezinde iş
    .parcels = Biri üçin bukja daşamak
    .war = Harby kagyzlar ýa-da urşa golaý ýerde iş
    .unsure = Anyk bilmeýärin
    .skip = Taşlap geçmek
check-p9-why =
    Beýle işde adamlary köplenç aldaýarlar.
    Gitmezden öň adam bilen gürleşiň. Harby kagyzlara gol çekmäň.
    .short = Howply iş. Ilki adam bilen gürleşiň.

# E-9 = the Korean work visa for workers from abroad. A "yes" is the bad answer.
check-p2_korea =
    E-9 iş wizasy diňe döwlet maksatnamasy arkaly berilýär.
    E-9 wizasyny size hususy araçy alyp berýärmi?
check-p2_korea-why =
    Hiç kim size E-9 wizasy üçin orun satyp bilmez.
    Diňe döwlet maksatnamasy arkaly gidiň.
    .short = E-9 wizasy: diňe döwlet maksatnamasy arkaly.
# KRAZ = the official Polish register of agencies.
check-p2_poland = Agentligi Polşanyň KRAZ sanawyndan özüňiz tapdyňyzmy?
check-p2_poland-why =
    Agentlik barlanmadyk. Resmi KRAZ sanawyna serediň.
    Şahadatnamanyň suraty ýeterlik däl.
    .short = Agentligi KRAZ sanawyndan barlaň.
check-p2 =
    Adamlary daşary ýurda iberýän firmada ygtyýarnama bolmaly.
    Onuň ygtyýarnamasyny resmi sanawdan özüňiz barladyňyzmy?
check-p2-why =
    Ygtyýarnama barlanmadyk. Ygtyýarnamaly firmalaryň resmi sanawyna serediň.
    Adyny, ýurduny we senesini deňeşdiriň. Surat ýeterlik däl.
    .short = Ygtyýarnamany resmi sanawdan barlaň.

check-p7 =
    Teklip adaty tekliplerden kän gowumy?
    Meselem: uly aýlyk, tejribe gerek däl, derrew gitmeli, petek mugt.
check-p7-why =
    Teklip aşa gowy görünýär. Aýlygy başga iki ýerde deňeşdiriň.
    Telefon belgisini we suratlary internetden gözläň.
    .short = Aşa gowumy? Aýlygy başga 2 ýerde deňeşdiriň.
check-p3 =
    Özüňiziň okap bilýän diliňizde ýazmaça şertnamaňyz barmy?
    Onda iş, aýlyk, iş sagady, jaý we salgy ýazylanmy?
check-p3-why =
    Sizde düşnükli şertnama ýok. Gol çekmek üçin ol ýere gitmäň.
    Ony häzir soraň. Her sahypasyny surata alyň.
    .short = Özüňiziň okap bilýän şertnamaňyzy soraň.
check-p1 =
    Iş berijiniň doly adyny we salgysyny bilýärsiňizmi?
    Iş beriji bilen özüňiz gürleşdiňizmi?
check-p1-why =
    Iş beriji barada az bilýärsiňiz. Adyny we salgysyny soraň.
    Iş ýerine wideo jaň ediň.
    .short = Iş berijiniň adyny we salgysyny soraň.
check-p12 =
    Öz telefonyňyz we işleýän SIM-kartyňyz bolarmy?
    Öýe dolanmak üçin petek puluňyz hem bolarmy?
check-p12-why =
    Ol ýerde başga adamlara garaşly bolup bilersiňiz.
    Ýanyňyza öz telefonyňyzy, SIM-kart we öýe dolanmaga pul alyň.
    .short = Ýanyňyza telefon, SIM-kart, dolanmaga pul alyň.

## Do the papers allow work? The question differs by country. A permit that is given after arrival counts as "yes".

# Patent = the Russian paper that allows work.
check-p4_ru_patent =
    Russiýada size patent gerek. Bu kagyz işlemäge rugsat berýär.
    “Iş” maksady bilen girip, 30 günde patent alarsyňyzmy?
check-p4_ru_patent-why =
    Russiýada patentsiz işlemek bolmaýar.
    Maksadyňyzy “iş” diýip görkeziň. 30 günüň içinde patent alyň.
    .short = Russiýa: maksat “iş”, patent 30 günde.
check-p4_ru_union =
    Russiýada size patent gerek däl. Size zähmet şertnamasy gerek.
    30 günüň içinde lukmançylyk barlagy, barmak yzlary hem gerek.
    Bularyň hemmesini edersiňizmi?
check-p4_ru_union-why =
    Russiýada size zähmet şertnamasy gerek.
    30 günüň içinde lukmançylyk barlagyndan geçiň, barmak yzyny beriň.
    .short = Russiýa: şertnama, 30 günde lukman barlagy.
# The public service centre (in Kazakhstan) gives the permit.
check-p4_kz_permit =
    Gazagystanda hususy adamlarda işlemek üçin rugsatnama gerek.
    Ony ilata hyzmat ediş merkezi berýär.
    Işiňiz üçin rugsatnamaňyz bolarmy?
check-p4_kz_permit-why =
    Resminamalaryňyzyň Gazagystanda işlemäge rugsat bermezligi mümkin.
    Rugsatnamany ol ýerdäki ilata hyzmat ediş merkezinden soraň.
    .short = Gazagystan: işiňiz üçin rugsatnama alyň.
check-p4_kz_union =
    Gazagystanda size rugsatnama gerek däl. Size zähmet şertnamasy gerek.
    Ýazmaça şertnamaňyz bolarmy?
check-p4_kz_union-why =
    Gazagystanda şertnama bilen işlenýär.
    Gitmezden öň ýazmaça şertnama soraň.
    .short = Gazagystan: ýazmaça şertnama soraň.
check-p4_tr =
    Türkiýä wizasyz girmek işlemäge hak bermeýär.
    Iş rugsatnamasyny iş beriji öz puluna almaly.
    Siziň iş berijiňiz muny edermi?
check-p4_tr-why =
    Türkiýede iş rugsatnamasyz işlemek bolmaýar.
    Gitmezden öň iş berijiden rugsatnamany görkezmegini soraň.
    .short = Türkiýe: rugsatnamany iş beriji almaly.
check-p4_ae =
    Emirliklerde myhman wizasy işlemäge rugsat bermeýär.
    Gitmezden öň iş rugsatnamaňyz bolarmy?
check-p4_ae-why =
    Emirliklerde myhman wizasy işlemäge rugsat bermeýär.
    Diňe iş rugsatnamaňyz bolanda gidiň.
    .short = Emirlikler: gitmezden öň iş rugsatnamasyny alyň.
check-p4_kr =
    E-9 iş wizasyna döwlet maksatnamasy we koreý dili synagy gerek.
    Resminamalaryňyz Koreýada ilkinji günden işlemäge rugsat berýärmi?
check-p4_kr-why =
    Resminamalaryňyzyň Koreýada işlemäge rugsat bermezligi mümkin.
    E-9 wizasy üçin döwlet maksatnamasy arkaly gidiň, synagdan geçiň.
    .short = Koreýa: wizaňyz işlemäge rugsat berýärmi, barlaň.
check-p4 =
    Resminamalaryňyz ol ýerde işlemäge rugsat berermi?
    Baranyňyzdan soň alynýan rugsatnama hem hasaba girýär.
check-p4-why =
    Resminamalaryňyzyň ol ýerde işlemäge rugsat bermezligi mümkin.
    Gitmezden öň kanuny ýoluny öwreniň.
    .short = Kagyzlaryňyz işlemäge rugsat berýärmi, barlaň.

check-p11 =
    Ynanýan adamyňyz ýoluňyzy, iş berijiňizi we salgyňyzy bilýärmi?
    Resminamalaryňyzyň nusgalary hem onda barmy?
check-p11-why = Ynanýan adamyňyza ýoluňyzy we salgyňyzy aýdyň. Resminama nusgalaryny hem beriň.
    .short = Ýoluňyzy ynanýan adamyňyza aýdyň, nusgalary beriň.
check-p5 = Biri pasportyňyzy ýa-da telefonyňyzy alyp saklajak diýdimi?
check-p5-why =
    Hiç kim pasportyňyzy ýa-da telefonyňyzy saklamaly däl. Razy bolmaň.
    Pasportyň suratyny öz elektron poçtaňyza iberiň.
    .short = Pasport we telefon öz ýanyňyzda bolsun.
check-p6 =
    Bu iş üçin hojaýyna, araça ýa-da nätanyş adama bergili bolarsyňyzmy?
    Meselem: petek, wiza ýa-da hyzmat tölegi üçin. Maşgalanyň puly hasaba girmeýär.
check-p6-why =
    Bergi sizi işe baglap biler. Mümkin bolsa, petegi özüňiz alyň.
    Ýa-da ýazdyryp alyň: kim töledi, näçe, haçan gaýtarmaly.
    .short = Bergi baglap biler. Hemmesini ýazdyryp alyň.
check-p10 =
    Girmek we çykmak gadaganlygyny, tölenmedik jerimeleri barladyňyzmy?
    Näçe gün galyp bolýanyny hem barladyňyzmy?
check-p10-why = Gadaganlyklar, jerimeler ýa-da galyp boljak günler barlanmadyk. Olary häzir barlaň.
    .short = Gadaganlygy, jerimeleri we günleri häzir barlaň.
check-p8 =
    Sapary maşgalaňyzdan gizlemegi soradylarmy?
    Ýa-da serhetde ýalan sözlemegi soradylarmy?
check-p8-why =
    Biri sapary gizlemegiňizi ýa-da ýalan sözlemegiňizi isleýär.
    Garaşyň. Şu gün bir ynanýan adamyňyza aýdyň.
    .short = Gizläň ýa aldaň diýýärlermi? Garaşyň, birine aýdyň.
# A "yes" leads at once to the questions about danger.
check-p13 = Gitmegiňiz üçin size basyş edýärlermi ýa-da haýbat atýarlarmy? Ýa-da size gözegçilik edýärlermi?
check-p13-why =
    Gitmegiňiz üçin size basyş edýärler. Ýok diýip bilersiňiz.
    Karar bermezden öň adam bilen gürleşiň.
    .short = Ýok diýip bilersiňiz. Ilki adam bilen gürleşiň.

## The four short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Good answer: yes.
check-s1 = 1/4 Iş beriji, şertnama, kagyzlar barlandymy?
check-s1-why = Barlanmadyk zatlar bar: iş beriji, ygtyýarnama, şertnama, resminamalar. Ilki olary barlaň.
    .short = Iş berijini, ygtyýarnamany, şertnamany, kagyzlary barlaň.
# Any one means yes: money owed for the job, papers kept by someone, an offer that looks too good.
check-s2 = 2/4 Bergi, elden alnan kagyz ýa aşa gowy iş barmy?
check-s2-why = Bergi, elden alnan resminama ýa-da aşa gowy teklip sizi baglap biler. Ilki sorag beriň.
    .short = Bergi ýa elden alnan kagyz baglap biler. Razy bolmaň.
# Any one means yes.
check-s3 = 3/4 Gizläň, aldaň diýýärlermi? Mejburlaýarlarmy? Harby işmi?
check-s3-why =
    Hiç kimiň sizi mejbur etmäge, ýalan sözletmäge haky ýok. Harby kagyzlara gol çekmäň.
    Garaşyň. Ynanýan adamyňyza aýdyň.
    .short = Garaşyň. Şu gün bir ynanýan adamyňyza aýdyň.
# Good answer: yes, all of it.
check-s4 = 4/4 Öz telefonyňyz, puluňyz barmy, maşgalaňyz bilýärmi?
check-s4-why = Ýanyňyza öz telefonyňyzy we dolanmaga pul alyň. Ýoluňyzy birine aýdyň.
    .short = Ýanyňyza telefon, pul alyň. Ýoluňyzy birine aýdyň.

## Where the check leads

# The person is pressed to go. The questions about danger follow.
check-pressed_line = Hiç kimiň sizi gitmäge mejbur etmäge haky ýok. Ýok diýip bilersiňiz.
    .short = Hiç kimiň sizi mejbur etmäge haky ýok. Ýok diýip bilersiňiz.
# The person is under 18 or not sure.
check-child =
    Haýyş edýäris, gitmezden öň adam bilen gürleşiň.
    Diňe ynanýan uly ýaşly adamyňyz bilen gidiň. Kanuny razylyk resminamalary hem bolsun.
    .short = Haýyş edýäris, gitmezden öň adam bilen gürleşiň.
check-child_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok

# The four results. $reasons = lines with the reasons, each an X-why from above.
check-stop =
    Size berk maslahat berýäris: biri bilen gürleşmän gitmäň.
    { $reasons }
    .short =
        Haýyş edýäris, gitmezden öň biri bilen gürleşiň.
        { $reasons }
check-red =
    Çynlakaý duýduryş alamatlary bar. Ilki şulary düzediň:
    { $reasons }
    3 günden soň bu barlagdan täzeden geçip bilersiňiz.
    .short =
        Çynlakaý alamatlar bar. Ilki şuny ediň:
        { $reasons }
check-amber =
    Käbir zatlar ýetmeýär. Olary düzedip bilersiňiz:
    { $reasons }
    .short =
        Käbir zatlar ýetmeýär. Şuny ediň:
        { $reasons }
# There may be no reasons at all. The last sentence must stay: we promise nothing.
check-green =
    Jogaplaryňyzda güýçli duýduryş alamatlaryny görmeýäris.
    { $reasons }
    Bu kepillik däl.
    .short =
        Güýçli alamat ýok. Bu kepillik däl.
        { $reasons }
check-stop_number = Jaň edip bilersiňiz:
    .short = Tel:
check-stop_offer = Näme isleýärsiňiz?
    .short = Näme isleýärsiňiz?
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .say_no = Sypaýy ýok diýmek üçin sözler
    .say_no_short = ýok diýmek
    .plan = Saparymyň meýilnamasy
    .plan_short = meýilnama
    .menu = Menýu
    .menu_short = menýu
# The person sends this text to the one who offers the job. It is in the person's own voice, polite, no reasons, no gender.
check-say_no = Teklibiňiz üçin sag boluň. Meýilnamam üýtgedi. Häzir gitmeýärin.
    .short = Teklibiňiz üçin sag boluň. Meýilnamam üýtgedi. Häzir gitmeýärin.
check-plan_offer = Näme isleýärsiňiz?
    .short = Näme isleýärsiňiz?
    .plan = Saparymyň meýilnamasy
    .plan_short = meýilnama
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .menu = Menýu
    .menu_short = menýu

## The plan. The person saves or forwards it. It must look like own notes, not like a text from a service. "I" = the person.

check-plan =
    Saparymyň meýilnamasy
    1. Resminama, petek, iş beriji, ýol suratlary: ynanýan iki adamyma.
    2. Wajyp telefon belgileri: ýatdan ýa-da adaty atlar bilen ýazylan.
    3. Maşgala bilen iki gizlin söz: “hemme zat gowy” we “men erkin däl”.
    4. Belli jaň günleri. Iki gezek jaň bolmasa, maşgala kömek soraýar.
    5. Öýe dolanmaga pul, gapjykdan aýry. Ikinji kart.
    6. Ilkinji gün üçin SIM-kart.
    7. Pasportym özümde durýar. Girew hökmünde hiç haçan berilmeýär.
    8. Diňe okap düşünen zadyma gol çekýärin. Harby kagyza gol çekmeýärin.
    9. Seneler: hasaba durmak, rugsatnama, galyp boljak soňky gün.
    10. Birinji hepde: aýlyk güni bellimi? Gapy açykmy? Resminamalar mendemi? Jaň edip bolýarmy?
    11. Islän wagtym pikirimi üýtgedip, yza dolanyp bilerin.
    .short = Kagyz nusgalary 2 adama. Jaň günleri. Dolanmaga pul. Pasport özümde. Diňe okap düşünen zadyma gol çekýärin.
check-plan_RU =
    Russiýa: bir kalendar ýylynda wizasyz iň köp 90 gün.
    Çykyp, ýene gelsem, hasap täzeden başlamaýar.
    Daşary ýurt SIM-karty: başda internet we SMS işlemän biler. Adaty telefon jaňyny öňünden bellemeli.
    .short = Russiýa: ýylda 90 gün. SIM ilkinji gün işlemän biler.
check-plan_KZ =
    Gazagystan: bolýan ýer boýunça wagtynda hasaba durmaly.
    Muny jaýyň eýesi tassyklamaly. Ýok diýse, bu duýduryş alamaty.
    .short = Gazagystan: wagtynda hasaba durmaly.
check-plan_TR =
    Türkiýe: iş rugsatnamasyny iş beriji öz puluna alýar.
    Pasportyň möhleti ol ýerdäki tutuş wagta ýetmeli.
    .short = Türkiýe: iş rugsatnamasy, pasportyň möhleti ýetmeli.
check-plan_AE =
    Emirlikler: işe almagyň, wizanyň, lukman barlagynyň puluny iş beriji töleýär.
    Pasport özümde durýar. Şertnama teklibe gabat gelmeli.
    .short = Emirlikler: şertnama teklip ýaly. Pasport özümde.
check-plan_KR =
    Koreýa: işden diňe resmi tertip boýunça çykmaly.
    Iş gutarandan soň: 1 aýyň içinde hasaba durmaly, 3 aýyň içinde täze şertnama.
    .short = Koreýa: iş gutardymy? 1 aýda hasaba durmaly.
check-plan_PL =
    Polşa: ol ýerde iş tapmak işçi üçin mugt bolmaly.
    Agentlik KRAZ sanawynda bolmaly.
    .short = Polşa: iş tapmak üçin pul tölemeli däl.
# Phone numbers of the country of the trip follow. Also part of the person's own notes.
check-plan_numbers = Telefon belgileri:
    .short = Tel:
check-after_plan = Indi näme edeli?
    .short = Indi näme edeli?
    .menu = Menýu
    .menu_short = menýu
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .rules = Işlenýän ýurduň düzgünleri
    .rules_short = düzgünler
