# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Häzir muny ýekelikde okap, jogap berip bilersiňizmi?
    .short = Häzir muny ýekelikde okap bilersiňizmi?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = Bolýar. Size amatly wagtda ýazyň.
    .short = Bolýar. Size amatly wagtda ýazyň.

# Said once before the questions.
trouble-first =
    Dogry kömek tapmak üçin birnäçe sorag berýäris.
    Islän soragyňyzy taşlap geçip bilersiňiz. Islän wagtyňyz bes edip bilersiňiz.
    .short = Jogap 3: bilmeýärin.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Häzir size howp abanýarmy?
    Meselem: ýaralandyňyz, gabap goýdular ýa-da başga ýere äkidýärler. Ýa-da size lukman gerek.
trouble-g2 = Ýaşyňyz 18-den kiçimi?
# Any of the three means yes.
trouble-q1 =
    Bu işi size başga biri tapdymy?
    Ýa-da sizi ol ýere alyp bardymy ýa ýatmaga ýer berdimi?
trouble-q2 = Iş, ýer ýa-da hojaýyn wada edilenden başgaçamy?
trouble-q3 = Biri pasportyňyzy ýa-da resminamalaryňyzy yzyna bermän saklaýarmy?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    Ertir ol ýerden gitmek isleýärsiňiz diýeliň. Biri sizi saklarmy?
    Ýa-da size ýa maşgalaňyza haýbat atarmy?
trouble-q5 = Siz bergini işläp üzmelimi? Ýa-da sizi goýbermekleri üçin pul tölemelimi?
trouble-q6 = Gepleşilen aýlygy alman işlediňizmi? Ýa-da aýlygyňyzy biri eliňizden alýarmy?
trouble-q7 = Dynç alyp bilmez ýaly köp sagat ýa-da köp gün işleýärsiňizmi?
trouble-q8 = Ol ýerde size iýmit, uky, ýylylyk ýa-da lukman ýetmezçilik edýärmi?
trouble-q9 = Ol ýerde sizi urdularmy ýa-da size azar berdilermi? Ýa-da jynsy gatnaşyga mejbur etdilermi?
# Asked only after "yes" to the question before.
trouble-q9_again = Bu şu gün ýa-da ertir ýene bolup bilermi?
trouble-q10 =
    Biri sizi islemeýän zadyňyzy etmäge mejbur edýärmi?
    Meselem: pul üçin jynsy gatnaşyk, bukja daşamak, ogurlyk, adamlary aldamak, dilegçilik, harby kagyzlara gol çekmek.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Size şu gün kömek gerekmi?
trouble-s2 = 2/5 Ýaşyňyz 18-den kiçimi?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Sizi ol ýerde kagyz, bergi ýa adam saklaýarmy?
trouble-s4 = 4/5 Iş, aýlyk ýa dynç alyş gepleşilenden başgaçamy?
trouble-s5 = 5/5 Islemeýän işiňizi etdirýärlermi ýa gorky barmy?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = Ýene bir gezek soraýarys: häzir size howp abanýarmy?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Mümkin bolsa, häzir jaň ediň:
    .short = Tel:
trouble-urgent_number = Mümkin bolsa, häzir jaň ediň:
    .short = Tel:
# One safety action. The person may be watched.
trouble-urgent_action =
    Adamlaryň ýanynda boluň ýa-da gapyny gulplaň. Jedelleşmäň.
    Howp polisiýadan gelýän bolsa, öz konsullygyňyz bilen gürleşmegi soraň.
    .short = Adamlaryň ýanynda boluň ýa gapyny gulplaň. Jedelleşmäň.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = Häzir nobatçy adamy çagyrýarys. Şu ýere ýazyp bilersiňiz.
    .short = Häzir adam çagyrýarys.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Häzir bu ýerde nobatçy ýok.
       *[other] Bu ýerde şu wagta çenli nobatçy ýok: { $at }.
    }
    Haýyş edýäris, ýokardaky belgä jaň ediň.
    .short =
        { $at ->
            [none] Häzir bu ýerde hiç kim ýok. Haýyş edýäris, jaň ediň.
           *[other] { $at } çenli hiç kim ýok. Haýyş edýäris, jaň ediň.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Häzir haýsy ýurtdasyňyz? Saýlaň ýa-da ýazyň.
    .short = Haýsy ýurtdasyňyz? Saýlaň ýa-da ýazyň.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    Siz hiç hili ýalňyş iş etmediňiz. Çagalara kömek edýän adamlar bar. Bu mugt.
    Size howp abansa, olar başgalara aýtmaly bolup biler.
    Ilki sizden soraýarlar: maşgalaňyz siziň üçin howpsuzmy?
    .short = Siz ýalňyş iş etmediňiz. Kömek mugt.
trouble-likely =
    Bolan zatlarda siziň günäňiz ýok.
    Kömek edýän adamlar bar. Bu mugt.
    .short = Munda siziň günäňiz ýok. Kömek mugt.
trouble-likely_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-likely_child_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-likely_offer = Näme isleýärsiňiz?
    .short = Näme isleýärsiňiz?
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .later = Maňa soň jaň ediň
    .later_short = jaň ediň
    .keep = Diňe belgini saklamak
    .keep_short = gerek däl
# The person only keeps the number. The talk ends here.
trouble-keep = Bolýar. Islän wagtyňyz ýene ýazyp bilersiňiz.
    .short = Bolýar. Islän wagtyňyz ýazyň.

## Some of it is not right

trouble-possible = Käbir zatlar beýle bolmaly däl. Siziň günäňiz ýok.
    .short = Käbir zatlar beýle bolmaly däl.
trouble-tip_pay =
    Gepleşilen aýlygy almaga hakyňyz bar.
    Günleri, sagatlary we aýlygyňyzy ýazyp goýuň. Iş baradaky habarlary saklaň.
    .short = Günleri, sagatlary we aýlygyňyzy ýazyp goýuň.
trouble-tip_papers =
    Resminamalaryňyz size degişli.
    Täze resminamalar barada konsullygyňyz aýdyp biler.
    .short = Kagyzlaryňyz size degişli.
trouble-tip_debt =
    Bergi sizi ol ýerde saklamaga kanuny sebäp däl.
    Kim, näçe we näme üçin pul soraýar: ýazyp goýuň.
    .short = Kim we näme üçin pul soraýar: ýazyp goýuň.
trouble-possible_child_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-possible_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-possible_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = Jogaplaryňyzda alada goýýan zat görmeýäris. Ýagdaý üýtgese, ýene ýazyň.
    .short = Bolýar. Ýagdaý üýtgese, ýene ýazyň.
trouble-none_child_number = Gerek bolsa, jaň edip bilersiňiz:
    .short = Tel:
trouble-none_number = Gerek bolsa, jaň edip bilersiňiz:
    .short = Tel:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Biziň maslahatymyz üýtgemedi.
    Haýyş edýäris, biri bilen gürleşmän ýola çykmaň.
    .short = Haýyş edýäris, gitmezden öň biri bilen gürleşiň.
trouble-pressed_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-pressed_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok
# Three questions were skipped one after another, so we stop asking.
trouble-tired = Soraglary şu ýerde bes edýäris. Zyýany ýok.
    .short = Soraglary şu ýerde bes edýäris.
trouble-tired_number = Jaň edip bilersiňiz:
    .short = Tel:
trouble-tired_offer = Adam bilen ýazyşmak isleýärsiňizmi?
    .short = Adam bilen ýazyşmak isleýärsiňizmi?
    .talk = Hawa, adam bilen
    .talk_short = hawa
    .keep = Ýok, belgini saklaýaryn
    .keep_short = ýok

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Mümkin bolsa, häzir jaň ediň:
    .short = Tel:
trouble-sos_danger = Häzir size howp abanýarmy?
    .short = Häzir howp barmy?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Häzir size ýa-da başga adama howp abanýarmy?
    .short = Häzir birine howp barmy?
# The words speak of somebody else.
trouble-sos_danger_other = Häzir bu adama howp abanýarmy?
    .short = Häzir bu adama howp barmy?
# They answered: no danger now.
trouble-sos_offer = Size näme gerek?
    .short = Size näme gerek?
    .trouble = Birnäçe soraga jogap bermek
    .trouble_short = soraglar
    .someone_else = Başga biri üçin alada galýaryn
    .someone_else_short = başga biri
    .numbers = Ýene telefon belgileri
    .numbers_short = belgiler
    .talk = Adam bilen ýazyşmak
    .talk_short = adam
    .menu = Menýu
    .menu_short = menýu

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    Ýazanyňyz gowy boldy. Bu agyrlygy ýeke özüňiz çekmeli dälsiňiz.
    Haýyş edýäris, ynanýan adamyňyzyň ýanynda boluň.
    .short = Ýazanyňyz gowy boldy. Ynanýan adamyňyzyň ýanynda boluň.
trouble-self_harm_number = Haýyş edýäris, häzir jaň ediň:
    .short = Tel:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = Häzir nobatçy adamy çagyrýarys. Şu ýere ýazyp bilersiňiz.
    .short = Häzir adam çagyrýarys.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Häzir bu ýerde nobatçy ýok.
       *[other] Bu ýerde şu wagta çenli nobatçy ýok: { $at }.
    }
    Haýyş edýäris, ýokardaky belgä jaň ediň.
    .short =
        { $at ->
            [none] Häzir bu ýerde hiç kim ýok. Haýyş edýäris, jaň ediň.
           *[other] { $at } çenli hiç kim ýok. Haýyş edýäris, jaň ediň.
        }
