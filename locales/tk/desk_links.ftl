# Cases of those who call or come in. Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = Täze ýüztutma
desk_links-new-lead = Telefondaky ýa-da öňüňizdäki adam üçin. Ýüztutma derrew siziňki.
desk_links-source = Adam nähili ýüz tutdy?
desk_links-sources =
    .phone = Telefon arkaly
    .walk_in = Özi geldi
desk_links-language = Adam haýsy dilde gepleýär?
desk_links-stays-in = Ol häzir nirede?
desk_links-comes-from = Onuň pasporty haýsy ýurduňky?
desk_links-unknown = Belli däl
desk_links-child = Ol 18 ýaşdan kiçimi?
desk_links-tier = Bu näçe gyssagly?
desk_links-tier-hint = Eşidýäniňize görä saýlaň. Soraglar soň gyssaglylygyny artdyryp biler.
desk_links-discreet = Ätiýaçly boluň: ýanynda biri diňläp ýa-da okap biler
desk_links-open = Ýüztutmany açmak
desk_links-pick = Bir zat ýetmeýär ýa-da laýyk däl. Täzeden saýlaň.
desk_links-twice = Bu forma öň iberildi. Täzesini açyň.

## The questions, read aloud
desk_links-ask = Soraglar
desk_links-ask-lead = Hiç zat iberilmeýär. Siz sözleri sesli okaýarsyňyz we adamyň jogabyny basýarsyňyz.
desk_links-begin = Näme bilen başlaýarys:
desk_links-flows =
    .trouble = Adam kyn ýagdaýda
    .check = Sapar, entek gitmedi
    .someone_else = Başga adam üçin alada edýär
    .numbers = Telefon belgileri
desk_links-typed = Ýa-da jogabyny ýazyň
desk_links-typed-do = Kabul etmek
desk_links-other_question = Häzir başga sorag dur. Sahypa serediň we şoňa jogap beriň.
desk_links-not_read = Bu jogaba düşünmedik. Sanawdan saýlaň ýa-da başgaça ýazyň.

## A number to call back, and consent
desk_links-call = Yzyna jaň, razylyk
desk_links-call-lead = Diňe şu jaň üçin berlen belgi. Ol gizlin saklanýar we ýüztutma ýapylanda pozulýar.
desk_links-call-number = Belgi
desk_links-call-when = Haçan jaň etmek howpsuz?
desk_links-times =
    .now = Islendik wagt
    .morning = Irden
    .noon = Günortan
    .evening = Agşam
    .night = Gije
desk_links-call-keep = Belgini saklamak
desk_links-call-forget = Belgini pozmak
desk_links-call-kept = Belgi şu jaň üçin saklandy.
desk_links-call-gone = Belgi pozuldy.
desk_links-bad_number = Bu telefon belgisi däl. Hiç zat saklanmady.
desk_links-consent-lead = Muny sesli okaň. “Hawa” diýilmese, sözler we bellikler 72 sagatdan soň pozulýar.
desk_links-consent-do = Adam “hawa” diýdi
desk_links-consent-ok = Razylygy ýazyldy.
