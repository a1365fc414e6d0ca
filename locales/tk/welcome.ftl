# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Häzir muny ýekelikde okap, jogap berip bilersiňizmi?
    .short = Häzir muny ýekelikde okap bilersiňizmi?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = Bolýar. Size amatly wagtda ýazyň.
    .short = Bolýar. Size amatly wagtda ýazyň.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Haýyş edýäris, saýlaň.
    Bu ýerde bot jogap berýär. Islän wagtyňyz adam bilen ýazyşmagy sorap bilersiňiz.
    .short = Menýu:
    .check = Gitmezden öň saparymy barlamak
    .check_short = sapar
    .trouble = Mende kynçylyk bar
    .trouble_short = kynçylyk
    .someone_else = Başga biri üçin alada galýaryn
    .someone_else_short = başga biri
    .numbers = Telefon belgisini tapmak
    .numbers_short = belgiler
    .human = Adam bilen ýazyşmak
    .human_short = adam
    .privacy = Näme saklanýar. Ýuwaş režim. Pozmak
    .privacy_short = maglumatlar
    .language = Dili üýtgetmek
    .language_short = dil
    .know = Işlenýän ýurduň düzgünleri
    .know_short = düzgünler

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Dowam etmek üçin öz sözüňizi ýazyň.
    .short = Dowam etmek üçin öz sözüňizi ýazyň.
    .later = Häzir däl
    .later_short = häzir däl
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = Bu başga söz. Täzeden synanyşyň.
    .short = Bu başga söz. Täzeden synanyşyň.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Indi size diňe şu ýere ýazalymy? Köne belgä mundan beýläk ýazmarys.
    .short = Indi size şu ýere ýazalymy?
welcome-link_sure = Siz bize başga belgiden ýa-da akkauntdan hem ýazýarsyňyzmy?
    .short = Başga belgiden hem ýazýarsyňyzmy?
welcome-link_code =
    Koduňyz: { $word }
    Ony bize 24 sagadyň içinde başga belgiňizden ýa-da akkauntyňyzdan ýazyň. Ol ýere hem kod gelýär: ony şu ýere ýazyň.
    Başga belgiňiz ýok bolsa, bu kody hiç kime aýtmaň.
    .short = { $word } Bu kody bize başga belgiňizden ýazyň.
welcome-link_right = Sag boluň. Kod kabul edildi.
    .short = Sag boluň. Kod kabul edildi.
welcome-link_wrong = Bu kod gabat gelmedi.
    .short = Bu kod gabat gelmedi.
welcome-uninvited =
    Bu boty häzirlikçe kiçi topar bilen synap görýäris.
    Size 10 sanly kod berlen bolsa, şu ýere ýazyň.
    Aşakdakylaryň hemmesi kodsuz hem açyk.
    .short = Bu synag. 10 sanly kod barmy? Ýazyň. Ýa-da:
