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
# We can remove only messages younger than 48 hours, and no SMS at all: the person does the rest by hand.
privacy-wiped =
    Arassalap bilenimizi arassaladyk.
    Köne habarlar we bildirişler galyp biler. Haýyş edýäris, çaty özüňiz pozuň.
    .short = Arassalap bilenimizi arassaladyk. Haýyş edýäris, galanyny özüňiz pozuň.
# Answers: common-agree.
privacy-sure = Siz barada saklaýan ähli zadymyzy pozalymy? Yzyna gaýtaryp bolmaýar.
    .short = Ähli zady pozalymy? Yzyna gaýtaryp bolmaýar.
privacy-deleted =
    Siz barada saklaýan zatlarymyzy pozduk. Ätiýaçlyk nusgalar 35 günüň içinde pozulýar.
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
