# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Iş orny
desk-skip = Gürrüňe geçmek
desk-sign-out = Çykmak
desk-page-language = Sahypanyň dili
desk-demo = Demo. Bu nobatdaky adamlar oýdan tapylan.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = Göni baglanyşyk ýok. Täze habarlaryň gelmezligi mümkin. Synanyşmagy dowam edýäris.
desk-link-back = Baglanyşyk dikeldi.
desk-sound-on = Ses açyk
desk-sound-off = Ses öçük
desk-you = Giren: { $name }
desk-back-to-queue = Nobata dolanmak

## Signing in
desk-sign-in = Girmek
desk-sign-in-lead = Diňe şu gullugyň operatorlary üçin.
desk-login = Adyňyz
desk-password = Açar söz
desk-code = Alty sanly kod
desk-code-hint = Diňe kod programmasyny ulanýan bolsaňyz.
desk-wrong = At, açar söz ýa-da kod nädogry.
# After several wrong attempts. $minutes is a number.
desk-locked = Synanyşyk aşa köp. { $minutes } minutdan soň täzeden synanyşyň.
desk-signed-out = Siz çykdyňyz.
desk-expired = Girişiňiziň wagty gutardy. Haýyş edýäris, täzeden giriň.

## The queue
desk-queue = Nobat
desk-waiting-count = Garaşýanlar: { $count }
desk-mine-count = Siziňki: { $count }
desk-mine = Siziň ýüztutmalaryňyz
desk-unclaimed = Operatora garaşýanlar
desk-others = Kärdeşlerde
desk-queue-empty = Hiç kim garaşmaýar.
desk-queue-empty-more = Täze ýüztutmalar bu ýerde özi görünýär. Sahypany açyk goýup bilersiňiz.
desk-choose-case = Çepden ýüztutma saýlaň.
desk-choose-case-more = Iň gyssaglysy hemişe ýokarda. Gürrüň şu ýerde açylýar.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = Sizde eýýäm T1 ýüztutma bar. Başga hiç kim alyp bilmese, diňe şonda ýene birini alyň.
desk-load-many = Sizde eýýäm { $count } gürrüň bar. Üçden köpüni maslahat bermeýäris.
desk-load-shift = Siz 8 sagatdan köp wagt bäri nobatçylykda.

## One case: labels of facts. Each is followed by its value.
desk-case = Ýüztutma { $number }
desk-fact-waits = Garaşýar
desk-fact-language = Dili
desk-fact-stays-in = Bolýan ýeri
desk-fact-comes-from = Haýsy ýurtdan
desk-fact-tags = Alamatlar
desk-fact-safe-until = Ýazmak şu wagta çenli howpsuz
desk-fact-call-at = Jaň etmegi sorady
desk-fact-owner = Jogap berýän
desk-fact-opened = Açyldy
desk-fact-channel = Kanal
desk-unknown = belli däl
desk-nobody = hiç kim
desk-you-own = siz
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Ýuwaş režim
desk-discreet-more = Bu telefony başga biri okap biler. Meseläni duýdurýan zat ýazmaň.
desk-child = Ýaşy 18-den kiçi bolup biler
desk-safe-over = Howpsuz wagt gutardy
# How many messages of the person nobody has answered. $count is a number.
desk-unread = Täze: { $count }
desk-tier =
    .T1 = Howp
    .T2 = Tizden
    .T3 = Şu gün
    .T4 = Sorag
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = 5 minudyň içinde jogap beriň
    .T2 = 30 minudyň içinde jogap beriň
    .T3 = 4 sagadyň içinde jogap beriň
    .T4 = 2 iş gününiň içinde jogap beriň
desk-state =
    .waiting = Garaşýar
    .claimed = Alyndy
    .active = Adam ýazdy
    .waiting_on_person = Biz ýazdyk, adama garaşýarys
    .handed_back = Yzyna berildi
    .referred = Başga ýere ugrukdyryldy
    .closed = Ýapyldy
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = ýaňy
    .min = minut
    .h = sagat
    .d = gün
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = ýaşy 18-den kiçi bolup biler
    .labour_rights = zähmet hukuklary
    .act_unconfirmed = özi gurnady
    .pre_exploitation = gözegçilik bar, ekspluatasiýa görünmedi
    .forced_crime_or_war = jenaýata ýa-da urşa mejbur edilýär
    .incomplete = köp sorag taşlanyp geçildi
    .marked = bellik: diňe päsgel berýär
# Why the case was opened.
desk-reason =
    .asked = Adam sorady
    .phone = Jaň etdi
    .walk_in = Özi geldi
    .call_me = Jaň etmegi sorady
    .help_word = Kömek sözüni iberdi
    .help_word_danger = Kömek sözi, howp tassyklandy
    .no_danger = Howp ýok diýdi
    .screening = Jogaplar häzirki howpy görkezýär
    .self_harm = Janyna kast etmek barada sözler
    .third_party = Başga adam barada ýazýar
    .third_party_danger = Howp abanýan başga adam barada ýazýar
    .danger_phrase = Howp barada ýazdy
    .no_answer = Kömek sözi, soň dymma
    .failure = Gürrüňde ulgamymyz näsaz boldy
# The level a flow has worked out.
desk-level =
    .none_seen = alamat görünmedi
    .possible = alamat bolup biler
    .likely = güýçli alamatlar
    .urgent = häzir howp bar
    .green = barlag: ýaşyl
    .amber = barlag: sary
    .red = barlag: gyzyl
    .stop = barlag: duruň
desk-call-at =
    .morning = irden
    .noon = günortan
    .evening = agşam
    .night = gije

## The conversation
desk-talk = Gürrüň
desk-talk-empty = Entek hiç zat aýdylmady.
desk-new-below = Aşakda täze habar bar
# Who said a line.
desk-author-person = Adam
desk-author-bot = Awtomatik jogap
desk-chose = saýlady
# The person's words were erased by our retention rules.
desk-words-gone = Bu sözler indi saklanmaýar.
# What the person sent when it was not words.
desk-kind =
    .photo = surat (açylmady)
    .document = faýl (açylmady)
    .voice = ses habary
    .location = bolýan ýeri
    .contact = telefon belgisi
    .sticker = stiker
    .edit = öňki habaryny üýtgetdi
    .missed_call = jogap berilmedik jaň
    .other = görkezip bilmeýän zadymyz
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = häzir gidýär
    .waiting = iberilmegine garaşýar
    .sending = iberilýär
    .spoken = sesli okaldy
    .sent = iberildi
    .delivered = ýetdi
    .read = telefonda açyldy
    .failed = ýetmedi
    .unknown = ýetip-ýetmändigi belli däl
    .held = adam ýazýança ýa howpsuz bolýança durýar
    .held_session = adam ýazýança durýar: 24 sagat geçdi
    .held_word = gizlin söze garaşýar
    .held_not_now = adam “häzir däl” diýdi
    .expired = iberilmedi, aşa giç boldy
    .withdrawn = iberilmedi, çalşyryldy
    .unread = görkezilmedi, wagty geçdi
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = Ses barlandy, gizlin söz aýryldy
    .opened = Ýüztutma açyldy
    .call_back = Jaň üçin belgi ýazyldy ýa-da pozuldy
    .came_back = Başga belgiden ýa-da hasapdan geldi
    .raised = Gyssaglylygy artdyryldy
    .lowered = Gyssaglylygy azaldyldy
    .claimed = Alyndy
    .handed_back = Yzyna berildi
    .expired = Nobata gaýtdy: operatordan habar ýok
    .referred = Başga ýere ugrukdyryldy
    .closed = Ýapyldy
    .reopened = Täzeden açyldy
    .taken_back = Jogap yzyna alyndy
    .word_right = Söz dogry: indi jogap iberip bolýar
    .word_wrong = Üç gezek nädogry söz: jogaplar gizlin
    .unread = Jogap görkezilmedi: wagty geçdi
    .no_number = Belgi SMS bilen iberilmedi
    .not_told = Bu barada adama aýdyp bolmady
    .restored = Ätiýaçlyk nusgadan dikeldildi, doly däl
    .timer_missed = Meýilleşdirilen habar iberilmedi
desk-today = Şu gün
desk-yesterday = Düýn

## What an operator does
desk-claim = Ýüztutmany almak
desk-claim-first = Jogap bermek üçin ýüztutmany alyň. Okamak ony almagy aňlatmaýar.
desk-reply = Jogabyňyz
desk-reply-hint = Mümkin bolsa, adamyň öz dilinde. Iň köp { $limit } belgi.
desk-left = { $count } belgi galdy
desk-send = Ibermek
desk-note = Bellik
desk-note-hint = Diňe kärdeşler üçin. Gysga faktlar, adamyň sözlerini göçürmäň.
desk-note-save = Belligi saklamak
desk-note-ok = Bellik saklandy.
desk-hand-back = Yzyna bermek
desk-hand-back-hint = Ýüztutma derrew nobata gaýdýar. Indiki operatora bellik galdyryň.
desk-hand-back-do = Ýüztutmany yzyna bermek
desk-close = Ýapmak
desk-close-hint = Adama gürrüňiň gutarandygy aýdylýar.
desk-close-do = Ýüztutmany ýapmak
desk-reopen = Täzeden açmak
desk-cancel = Goýbolsun etmek
desk-outcome = Näme bilen gutardy?
desk-outcomes =
    .helped = Kömek berildi
    .referred = Başga ýere ugrukdyryldy
    .no_answer = Adam jogap bermedi
    .not_for_us = Bu gulluga degişli däl
    .nuisance = Degişme ýa-da sögünç
    .duplicate = Başga ýüztutmanyň gaýtalanmasy
    .forgotten = Adam hemmesini pozdy
desk-own-level = Ýagdaýa beren bahaňyz
desk-own-levels =
    .T1 = T1: jana ýa-da bedene howp
    .T2 = T2: güýçli alamatlar
    .T3 = T3: käbir alamatlar
    .T4 = T4: sorag
    .none = Ýüztutma däl
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = Bu sözler adamyň syryny açyp biler: { $words }
desk-lint-more = Bu telefony başga biri okap biler. Sözleri üýtgediň ýa-da aşakdaky zyýansyz setiri iberiň.
desk-lint-neutral = Şu zyýansyz setiri ibermek
desk-lint-edit = Sözlerimi üýtgetmek
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = Ýüztutmanyň häzirki ýagdaýynda muny edip bolmaýar. Sahypa indi onuň ýagdaýyny görkezýär.
# $name is a colleague.
desk-claimed-by = Bu ýüztutmany eýýäm { $name } aldy. Ony okap bilersiňiz, ýöne jogap berip bilmersiňiz.
desk-not-yours = Ýüztutma indi siziňki däl. Sözleriňiz aşakda saklandy, olar iberilmedi.
desk-changed = Ýazýan wagtyňyz ýüztutma üýtgedi. Sözleriňiz aşakda saklandy, olar iberilmedi. Täze setirleri okaň we täzeden iberiň.
desk-too-long = Jogap { $limit } belgiden uzyn. Hiç zat iberilmedi.
desk-empty = Ilki bir zat ýazyň.
desk-pick = Näme bilen gutarandygyny we ýagdaýa beren bahaňyzy saýlaň.
desk-already = Bu eýýäm iberildi. Hiç zat iki gezek iberilmedi.
desk-no-way = Bu adama häzir ýazyp bolmaýar: ol gürrüňi bes etdi ýa-da bloklady.
desk-closed-ok = Ýüztutma ýapyldy.
desk-handed-back-ok = Ýüztutma nobata gaýtdy.
desk-claimed-ok = Ýüztutma siziňki. Adama bu ýerde biriniň bardygy aýdylýar.
desk-no-case = Beýle sahypa ýa-da ýüztutma ýok.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Bu ýüztutmany ýaňy başga biri aldy. Ony okap bilersiňiz, ýöne jogap berip bilmersiňiz.
desk-too-late = Bu ýüztutma 30 günden köp wagt öň ýapyldy. Ony täzeden açyp bolmaýar.
desk-other-open = Bu adamyň başga açyk ýüztutmasy bar. Şol ýerde jogap beriň.
desk-forbidden = Sahypa aşa uzak açyk durdy. Yza gaýdyň, sahypany täzeläň we ýene synanyşyň.
desk-failed = Bizde näsazlyk çykdy. Hiç zat iberilmedi. Täzeden synanyşyň.
desk-store-down = Maglumat bazasy jogap bermeýär. Hiç zat saklanmady. Bir minutdan soň täzeden synanyşyň.

## The menu of pages
desk-skip-page = Sahypa geçmek
desk-not-yours-page = Bu sahypa siziň wezipäňize girmeýär.
desk-menu = Menýu
    .queue = Nobat
    .interpret = Terjime
    .rota = Nobatçylyk
    .alarms = Duýduryşlar
    .partners = Hyzmatdaşlar
    .numbers = Belgiler
    .overview = Umumy görnüş
    .reports = Hasabatlar
    .reviews = Barlag
    .audit = Žurnal
    .texts = Tekstler
    .accounts = Hasaplar
    .me = Meniň hasabym
desk-acts = Ýüztutma bilen näme etmeli
desk-more = Ýene
