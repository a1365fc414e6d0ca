# Shifts: who is planned, who is really there, and the test alarm. Read by staff, often tired and at night.

desk_rota-title = Nobatçylyk
desk_rota-weeks = Hepdeler
desk_rota-before = Öňki hepde
desk_rota-after = Indiki hepde
desk_rota-this-week = Şu hepde
# $zone = name of a time zone, as computers write it.
desk_rota-clock = Wagt iş ornunyň sagady boýunça ({ $zone })
desk_rota-day = Gün
    .mon = Duşenbe
    .tue = Sişenbe
    .wed = Çarşenbe
    .thu = Penşenbe
    .fri = Anna
    .sat = Şenbe
    .sun = Ýekşenbe
# $at = a time. The rest of a shift that began the day before.
desk_rota-until = şu wagta çenli: { $at }
desk_rota-next-day = (ertesi gün)
desk_rota-there = Iş ornunda
desk_rota-not-ready = Meýilnamada bar, iş ornunda ýok
desk_rota-long = 8 sagatdan köp
desk_rota-phone = Nobatçy telefon
desk_rota-desk = Iş ornunda
# Times follow.
desk_rota-hole = Meýilnamada hiç kim ýok:
# Names of countries follow.
desk_rota-holiday = Baýram:

## Planning

desk_rota-add-title = Nobatçylyk goşmak
desk_rota-change-title = Nobatçylygy üýtgetmek
desk_rota-who = Kim
desk_rota-on-day = Gün
desk_rota-from = Başlanýan wagty
desk_rota-to = Gutarýan wagty
desk_rota-over-night = Gutarýan wagty başlanýan wagtyndan ir bolsa, nobatçylyk ýary gijeden geçýär.
desk_rota-kind = Görnüşi
desk_rota-add = Goşmak
desk_rota-save = Saklamak
desk_rota-change = Üýtgetmek
desk_rota-change-of = Üýtgetmek: { $name }, { $at }
desk_rota-drop = Pozmak
desk_rota-drop-of = Pozmak: { $name }, { $at }
desk_rota-running = Bu nobatçylyk häzir dowam edýär
desk_rota-hand-to = Galanyny kime bermeli
desk_rota-hand = Tabşyrmak
desk_rota-end = Häzir gutarmak
desk_rota-copy-title = Şu hepdäni gaýtalamak
desk_rota-copy-weeks = Indiki näçe hepdä
desk_rota-copy-hint = Sagatdaky wagt üýtgemeýär. Adamyň nobatçylygy bar ýerinde hiç zat üýtgemeýär.
desk_rota-copy = Hepdäni gaýtalamak
desk_rota-leave = Nobatçylygymy häzir gutarmak
desk_rota-leave-hint = Ir gitmek gerek bolsa, şu ýerde belläň: garaşýanlara dogrusy aýdylýar.

## Said after a form

desk_rota-added = Nobatçylyk meýilnama goşuldy.
desk_rota-changed = Nobatçylyk üýtgedildi.
desk_rota-dropped = Nobatçylyk pozuldy.
desk_rota-ended = Nobatçylyk gutardy.
desk_rota-handed = Nobatçylyk tabşyryldy. Täze operator synag signalyny eşitmeli.
# $made, $left = numbers of shifts.
desk_rota-copied = Gaýtalanan nobatçylyklar: { $made }. Üýtgemän galany: { $left }.
desk_rota-ready = Siz iş ornunda. Ýazýanlara şu ýerde adam bar diýilýär.

## Refused

desk_rota-no-such = Bu adamy nobatçylyga goýup bolmaýar. Başgasyny saýlaň.
desk_rota-over = Bu wagt geçdi. Soňrakysyny saýlaň.
desk_rota-begun = Bu nobatçylyk başlandy. Ony gutaryp ýa-da tabşyryp bolýar.
desk_rota-too-short = Nobatçylyk ýarym sagatdan az bolmaýar.
desk_rota-too-far = Bu gaty uzak. Meýilnama ýarym ýyldan geçmeýär.
desk_rota-double = Bu adamyň şu wagtda nobatçylygy bar.
desk_rota-too-long = Yzly-yzyna 12 sagatdan geçýär. Hiç kim şeýle uzak wagt üns bilen diňläp bilmeýär.
desk_rota-gone = Bu nobatçylyk indi ýok. Meýilnama täzeden serediň.
desk_rota-not-running = Bu nobatçylyk häzir dowam etmeýär.
desk_rota-not-yours = Bu siziň nobatçylygyňyz däl ýa-da häzir onuň wagty däl.
desk_rota-bad-weeks = 1-den 12 hepdä çenli saýlaň.
desk_rota-bad-time = Güni we iki wagty saýlaň.
desk_rota-empty-week = Bu hepde üçin hiç zat meýilleşdirilmedi.

## The strip on every page

# $begins, $until = times.
desk_rota-your-shift = Siziň nobatçylygyňyz: { $begins }–{ $until }
desk_rota-test-why = Synag signalyny açyň. Siz ony eşidýänçäňiz, adamlara şu ýerde hiç kim ýok diýilýär.
desk_rota-test = Synag signalyny açmak
desk_rota-test-note = Synag signaly
desk_rota-heard = Eşitdim, men iş ornunda
desk_rota-notify-blocked = Brauzer bildiriş görkezmeýär. Şu sahypa üçin rugsat beriň ýa-da sahypany açyk saklaň.
desk_rota-you-are-there = Siz nobatçy, şu wagta çenli: { $until }.
# $at = date and time.
desk_rota-ends = Meýilnamanyň soňy: { $at }. Şondan soň adamlara şu ýerde hiç kim ýok diýilýär.
desk_rota-no-plan = Meýilnamada hiç kim ýok. Adamlara şu ýerde hiç kim ýok diýilýär.
desk_rota-plan-on = Meýilnama düzmek
