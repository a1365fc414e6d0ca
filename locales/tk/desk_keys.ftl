# Iş orny klawiatura bilen. Işgärler üçin sözler.

desk_keys-title = Düwmeler
desk_keys-lead = Siz ýazmaýan ýeriňizde, islendik klawiaturada işleýär.
desk_keys-on = Bir düwmeli buýruklar
desk_keys-close = Işe dolanmak
desk_keys-hint = Düwmeler: ? basyň
desk_keys-what = Düwmeler
    .take_next = Indiki ýüztutmany almak
    .move = Nobatda ýokary we aşak
    .open = Ýüztutmany açmak
    .claim = Bu ýüztutmany almak
    .answer = Jogap ýazmak
    .phrases = Sözlemler
    .send = Ibermek
    .undo = Soňky jogaby yzyna almak
    .note = Bellik ýazmak
    .screen = Telefonda näme dur
    .more = Galanlarynyň hemmesi
    .close = Ýüztutmany ýapmak
    .new_case = Täze ýüztutma: jaň ýa-da gelen adam
    .filter = Nobatyň süzgüçleri
    .sound = Sesi açmak ýa-da öçürmek
    .back = Meýdandan çykmak
    .keys = Şu sanaw
