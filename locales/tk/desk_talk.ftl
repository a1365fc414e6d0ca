# Gürrüň: jogaby yzyna almak, ýetişi barada hakykat, telefonyň ekrany, faýllar, terjime. Işgärler üçin.

## Taking an answer back
desk_talk-leaves = { $seconds } sekuntdan soň gidýär
desk_talk-leaving = Gidip barýar
desk_talk-undo = Yzyna almak
desk_talk-undone = Yzyna alyndy, hiç zat gitmedi. Sözleriňiz ýene meýdanda.
desk_talk-undo-late = Giç boldy: sözler gidip barýar. Yzyna alyp bolmady.
desk_talk-withdraw = Yzyna almak
desk_talk-taken-back = Jogap gitmänkä yzyna alyndy.

## What became of a message
desk_talk-again = Täzeden ibermek
desk_talk-again-hint = Onda habar telefonda iki gezek görnüp biler.
desk_talk-again-not = Täzeden iberip bolmaýar: sözler ýetipdir ýa-da saklanmaýar.
desk_talk-once-more = Ýene bir gezek iberildi
desk_talk-twice = Ýene bir gezek iberildi: iki gezek ýetip biler
desk_talk-theirs = Adamyň dilinde
desk_talk-why =
    .number = bu belgi habar almaýar
    .off = telefon öçük ýa-da tordan daşarda
    .blocked = bizi bloklady ýa-da “stop” diýdi
    .stopped = adam ýazmazlygy haýyş etdi
    .gone = bu salgyda indi hiç kim ýok
    .refused = tor bu teksti kabul etmedi
    .session = 24 sagat geçdi: ilki adam ýazsyn
    .ours = bizde näsazlyk bar, administratora aýdyň
    .busy = tor boş däl, ýene synanyşýarys
    .wire = aragatnaşyk kesildi, synanyşýarys
    .words = habar düzülmedi
    .other = tor bize nätanyş kod berdi

## The agreed word
desk_talk-word = Gizlin söz
desk_talk-word-state =
    .none = Gizlin söz ýok
    .given = Gizlin söz aýdyldy
    .owed = Jogaplar gizlin söze garaşýar
    .wrong = Söz üç gezek nädogry, jogaplar gizlendi
desk_talk-word-hint = Diňe sesinden şol adamdygyna we ýazmagyň howpsuzdygyna göz ýetireniňizden soň.
desk_talk-word-reason = Nädip barladyňyz? Bu bellik bolar.
desk_talk-word-overrule = Bu şol adam: jogaplary görkezmek
desk_talk-word-overruled = Gizlin söz indi gerek däl. Garaşan jogaplar gider.
desk_talk-word-not-owed = Bu ýüztutmada gizlin söz gerek däl.

## The phone's picture
desk_talk-phone = Telefonyň ekrany
desk_talk-phone-title = Telefon, ýüztutma { $number }
desk_talk-phone-hint = Telefonda häzir şeýle görünýär: şol sözler, şol dil.
desk_talk-phone-empty = Bu telefonda biziň habarlarymyz ýok.
desk_talk-phone-close = Ýapmak
desk_talk-back-to-case = Ýüztutma dolanmak
desk_talk-phone-mark =
    .sent = gitdi, ýeteni belli däl
    .unknown = belki, ýetmedi
    .failed = ýetmedi

## Files people send
desk_talk-file =
    .voice = Ses habary
    .photo = Surat
    .video = Wideo
    .file = Faýl
desk_talk-kb = { $count } KB
desk_talk-file-open-photo = Suraty açmak
desk_talk-file-open-video = Wideony açmak
desk_talk-file-warning = Görmek agyr bolup biler. Göreniňiz bellenýär.
desk_talk-file-clear = Aýdyň görkezmek
desk_talk-file-keep = Faýly saklamak
desk_talk-file-keep-note = Diňe şeýle faýllar üçin niýetlenen kompýuterde açyň.
desk_talk-file-not-yours = Diňe ýüztutmany alan adam açyp biler.
desk_talk-file-child = Açylmady: adamyň ýaşy 18-den kiçi bolup biler. Surat soramaň.
desk_talk-file-no-door = Muny şu ýerde açyp bolmaýar. Söz bilen ýazmagyny haýyş ediň.
desk_talk-file-large = Faýl örän uly, bu ýerde açylmaýar.
desk_talk-file-gone = Bu faýl indi ýok.
desk_talk-file-slow = Faýl wagtynda gelmedi. Täzeden synanyşyň.
desk_talk-file-away = Häzir faýly alyp bolmaýar. Täzeden synanyşyň.
desk_talk-file-ours = Faýly alyp bolmaýar. Administratora aýdyň.
desk_talk-copy = Koordinatalary göçürmek
desk_talk-copied = Göçürildi
desk_talk-place-note = Ýüztutma ýapylanda bolýan ýeri pozulýar.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Içinde telefon belgisi ýa-da salgylanma bolan SMS bu telefona gitmeýär: beýle habar saklanyp galýar.
desk_talk-road-ascii = Sözleriňiz ýönekeý latyn harplary bilen gider, başga belgiler düşüp galar.
desk_talk-road-latin = Sözleriňiz latyn harplary bilen gider.
desk_talk-road-apart = 70 harpdan geçse, latyn harplary bilen gider. 160 harpdan geçse, tertip belgili birnäçe habar bolup gider.
desk_talk-road-long = 200 harpdan geçse, latyn harplary bilen gider.

## Interpreters
desk_talk-interpret-ask = Terjime soramak
desk_talk-interpret-draft = Terjimä bermek: { $language }
desk_talk-interpret-asked = Terjime soraldy. Terjimeçi diňe şu habary görýär.
desk_talk-interpret-waits = Terjimeçä garaşýar: { $languages }
desk_talk-interpret-by = Terjime: { $name }
desk_talk-interpret-ready = Jogabyňyzyň terjimesi:
desk_talk-interpret-use = Meýdana goýmak
desk_talk-interpret-used = Terjime meýdanda. Okaň, soň iberiň.
desk_talk-interpret-already = Bu terjime eýýäm soraldy.
desk_talk-interpret-same = Bu eýýäm şu dilde.
desk_talk-interpret-nothing = Bu ýerde terjime etmäge zat ýok.
desk_talk-interpret-taken = Muny başga biri terjime edýär ýa-da terjime indi gerek däl.
desk_talk-interpret-long = Terjime örän uzyn. Gysgaldyň.
desk_talk-interpret-lead = Dilleriňiz: { $languages }. Siz her gezek diňe bir habary görýärsiňiz, başga hiç zady görmeýärsiňiz.
desk_talk-interpret-open = Terjimä garaşýanlar
desk_talk-interpret-none = Garaşýan habar ýok. Täze haýyşlar bu ýerde özi çykar.
desk_talk-interpret-size = Belgiler: { $count }
desk_talk-interpret-take = Terjime etmek
desk_talk-interpret-answer = Terjime
desk_talk-interpret-send = Tabşyrmak
desk_talk-interpret-back = Başga birine goýmak
