# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Häzir muny ýekelikde okap, jogap berip bilersiňizmi?
    .short = Häzir muny ýekelikde okap bilersiňizmi?
someone_else-not_safe_line = Bolýar. Size amatly wagtda ýazyň.
    .short = Bolýar. Size amatly wagtda ýazyň.
someone_else-what = Bu adam barada sizi näme alada goýýar?
    .short = Sizi näme alada goýýar?
    .silent = Jogap bermeýär
    .silent_short = jogap ýok
    .danger = Oňa howp abanýar
    .danger_short = howp
    .kept = Goýbermeýärler ýa-da pul bermeýärler
    .kept_short = saklaýarlar
    .other = Başga zat
    .other_short = başga
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Bu adam haýsy ýurtda? Saýlaň ýa-da ýazyň.
    .short = Bu adam nirede? Saýlaň ýa-da ýazyň.
someone_else-other_from = Bu adama pasporty haýsy ýurt berdi? Saýlaň ýa-da ýazyň.
    .short = Onuň pasporty haýsy ýurduňky? Saýlaň ýa-da ýazyň.
someone_else-here = Özüňiz haýsy ýurtdasyňyz? Saýlaň ýa-da ýazyň.
    .short = Siz niredesiňiz? Saýlaň ýa-da ýazyň.
# "my brother does not answer"
someone_else-silent_advice =
    Soňky jaňy, salgyny, iş berijini we ýoly ýazyp goýuň.
    Täze SIM-kartyň ilkinji günler işlemezligi mümkin.
    Bu adam bilen bile gidenlerden soraň. Muny internete goýmaň.
    .short = Ýazyp goýuň: soňky jaň, salgy, iş beriji, ýol.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Häzir bu adama howp abanýarmy?
    Meselem: ýaralandy, gabap goýdular ýa-da başga ýere äkidýärler. Ýa-da oňa lukman gerek.
someone_else-g2 = Bu adamyň ýaşy 18-den kiçimi?
someone_else-q2 = Iş, ýer ýa-da hojaýyn wada edilenden başgaçamy?
someone_else-q3 = Biri bu adamyň pasportyny ýa-da resminamalaryny saklaýarmy?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    Bu adam ertir ol ýerden gitmek isleýär diýeliň. Biri ony saklarmy?
    Ýa-da oňa ýa maşgalasyna haýbat atarmy?
someone_else-q5 = Bu adam bergini işläp üzmelimi? Ýa-da goýbermekleri üçin pul tölemelimi?
someone_else-q6 = Bu adam gepleşilen aýlygy alman işleýärmi? Ýa-da aýlygyny biri elinden alýarmy?
someone_else-q7 = Bu adam dynç alyp bilmez ýaly köp işleýärmi?
someone_else-q8 = Bu adama iýmit, uky, ýylylyk ýa-da lukman ýetmezçilik edýärmi?
someone_else-q9 = Ol ýerde bu adamy urdularmy ýa-da oňa azar berdilermi? Ýa-da jynsy gatnaşyga mejbur etdilermi?
# Asked only after "yes" to the question before.
someone_else-q9_again = Bu şu gün ýa-da ertir ýene bolup bilermi?
someone_else-q10 =
    Biri bu adamy islemeýän zadyny etmäge mejbur edýärmi?
    Meselem: pul üçin jynsy gatnaşyk, bukja daşamak, ogurlyk, adamlary aldamak, dilegçilik, harby kagyzlara gol çekmek.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Bu adama şu gün kömek gerekmi?
someone_else-s2 = 2/5 Bu adamyň ýaşy 18-den kiçimi?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Ony ol ýerde kagyz, bergi ýa adam saklaýarmy?
someone_else-s4 = 4/5 Iş, aýlyk ýa dynç alyş gepleşilenden başgaçamy?
someone_else-s5 = 5/5 Islemeýän işini etdirýärlermi ýa gorky barmy?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = Ýene bir gezek soraýarys: häzir bu adama howp abanýarmy?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Siziň bolýan ýeriňizde şu belgä jaň ediň:
    .short = Tel, siziň ýeriňizde:
someone_else-urgent_there = Bu adamyň bolýan ýerinde:
    .short = Tel, ol ýerde:
someone_else-urgent_advice =
    Hojaýyn bilen jedelleşmäň. Hojaýyna duýdurmaň.
    Ol ýere ýeke gitmäň. Muny internete goýmaň.
    .short = Hojaýyna aýtmaň. Ol ýere ýeke gitmäň.
someone_else-likely =
    Aýdýan zatlaryňyz çynlakaý. Munda bu adamyň günäsi ýok.
    Kömek edýän adamlar bar. Bu mugt.
    .short = Bu çynlakaý. Kömek mugt.
someone_else-likely_here = Siziň bolýan ýeriňizde jaň edip bilersiňiz:
    .short = Tel, siziň ýeriňizde:
someone_else-likely_there = Bu adamyň bolýan ýerinde:
    .short = Tel, ol ýerde:
someone_else-advice =
    Hojaýyn bilen jedelleşmäň. Hojaýyna aýtmaň.
    Muny internete goýmaň.
    .short = Hojaýyna aýtmaň. Internete goýmaň.
someone_else-offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgileri saklaýaryn
    .keep_short = ýok
someone_else-keep = Bolýar. Islän wagtyňyz ýene ýazyp bilersiňiz.
    .short = Bolýar. Islän wagtyňyz ýazyň.
someone_else-possible = Käbir zatlar beýle bolmaly däl.
    .short = Käbir zatlar beýle bolmaly däl.
someone_else-possible_here = Siziň bolýan ýeriňizde jaň edip bilersiňiz:
    .short = Tel, siziň ýeriňizde:
someone_else-possible_there = Bu adamyň bolýan ýerinde:
    .short = Tel, ol ýerde:
someone_else-possible_advice =
    Seneleri, ýerleri we aýlygy ýazyp goýuň.
    Hojaýyn bilen jedelleşmäň. Muny internete goýmaň.
    .short = Seneleri, ýerleri we aýlygy ýazyp goýuň.
someone_else-possible_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgileri saklaýaryn
    .keep_short = ýok
# Never say that the other person is safe.
someone_else-none_seen = Jogaplaryňyzda alada goýýan zat görmeýäris. Ýagdaý üýtgese, ýene ýazyň.
    .short = Bolýar. Ýagdaý üýtgese, ýene ýazyň.
someone_else-none_here = Gerek bolsa, jaň edip bilersiňiz:
    .short = Tel:
someone_else-none_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = Soraglary şu ýerde bes edýäris. Zyýany ýok.
    .short = Soraglary şu ýerde bes edýäris.
someone_else-tired_here = Jaň edip bilersiňiz:
    .short = Tel:
someone_else-tired_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok
