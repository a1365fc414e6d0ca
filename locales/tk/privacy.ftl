# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    Diliňizi, ýurtlary we jogaplaryňyzy 30 gün saklaýarys. Adyňyzy saklamaýarys.
    Adam bilen gürrüňi has uzak saklaýarys: gutarandan soň 12 aý.
    Telegram, telefon kompaniýasy ýa-da töleg hasaby ýazandygyňyzy görkezip biler.
    .short = Jogaplar 30 gün saklanýar. Hasapda ýa programmada ýazanyňyz görnüp biler.
privacy-whatsapp = Bize haçan ýazandygyňyzy WhatsApp bilýär. Pozýançaňyz, çat telefonyňyzda galýar.
    .short = Ýazanyňyzy WhatsApp bilýär. Çaty özüňiz pozuň.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = Näme isleýärsiňiz?
    .short = Näme isleýärsiňiz?
    .quiet = Ýuwaş režim: gysga, ünsi çekmeýän sözler
    .quiet_short = ýuwaş
    .open = Adaty režim: doly sözler
    .open_short = adaty
    .wipe = Bu çaty arassalamak
    .wipe_short = arassalamak
    .delete = Men baradaky ähli zady pozmak
    .delete_short = pozmak
    .back = Gaýdyp gelmek üçin sanlar
    .back_short = gaýtmak
    .menu = Menýu
    .menu_short = menýu
privacy-quiet_is_on = Ýuwaş režim açyk. Indi gysga, ünsi çekmeýän sözler ýazýarys.
    .short = Ýuwaş režim açyk.
privacy-quiet_is_off = Adaty režim açyk.
    .short = Adaty režim açyk.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = Indi bu ýerdäki habarlar bir günüň içinde pozulýar. Geregini ýatda saklaň.
    .short = Bu ýerdäki habarlar bir günde pozulýar. Geregini ýatda saklaň.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    Bu çaty arassalaýarys.
    Telegram bize diňe soňky iki güni pozmaga rugsat berýär, bildirişler galyp biler. Galanyny özüňiz pozuň: sanawda çaty basyp saklaň we “Poz” diýen düwmä basyň.
    .short = Soňky 2 gün pozulýar. Galany: çaty basyp saklaň, pozuň.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = Telefonyňyzdan hiç zat pozup bilmeýäris. Haýyş edýäris, bu habarlary özüňiz pozuň.
    .short = Telefonyňyzdan pozup bilmeýäris. Özüňiz pozuň.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Käbir köne habarlar galdy. Olary pozmak üçin sanawda çaty basyp saklaň we “Poz” diýen düwmä basyň.
    .short = Köne habarlar galdy. Çaty basyp saklaň, pozuň.
# Answers: common-agree.
privacy-sure = Siz barada saklaýan ähli zadymyzy pozalymy? Yzyna gaýtaryp bolmaýar.
    .short = Ähli zady pozalymy? Yzyna gaýtaryp bolmaýar.
privacy-deleted =
    Siz barada saklaýan zatlarymyzy pozduk. Ätiýaçlyk nusgalar 35 günüň içinde pozulýar.
    Diňe seneler, ýurtlar we sanlar galýar, adyňyzsyz.
    Haýyş edýäris, telefonyňyzdaky çaty hem pozuň.
    .short = Bu ýerde pozduk. Haýyş edýäris, telefonyňyzda hem pozuň.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = Häzir mümkin däl. Soňrak ýene synanyşyň.
    .short = Häzir mümkin däl. Soňrak synanyşyň.
# Answers: common-agree.
privacy-back = SIM-kartyňyz ýa-da akkauntyňyz üýtgeýärmi? Size 12 san berip bileris. Olary täzesinden bize ýazyň, gürrüňi dowam ederis. Häzir görkezelimi?
    .short = Täze SIM-kart üçin 12 san. Häzir görkezelimi?
privacy-back_word =
    Siziň 12 sanyňyz: { $word }
    Olary diňe özüňiz görjek ýere ýazyp goýuň. Bu habary pozuň.
    Täze SIM-kartdan ýa-da akkauntdan bize ýazyň. Olar bir gezek işleýär. Öňküleri indi işlemeýär.
    .short = { $word } Sanlary saklaň. Täze SIM-kartdan ýazyň. Bir gezek işleýär.
