# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Bu ýere size adam ýazsa, howpsuz bolarmy?
    .short = Bu ýere size adam ýazsa bolarmy?
    .yes = Hawa, maňa şu ýere ýazyň
    .yes_short = hawa
    .no = Ýok, bu ýere ýazmaň
    .no_short = ýok
    .call = Haýyş edýärin, maňa jaň ediň
    .call_short = jaň ediň
human-until = Size bu ýere haçana çenli ýazmak howpsuz?
    .short = Haçana çenli ýazsak bolar?
    .hour = 1 sagat
    .hour_short = bir sagat
    .three = 3 sagat
    .three_short = üç sagat
    .day = 24 sagat
    .day_short = bir gün
    .unsure = Anyk bilmeýärin
    .unsure_short = bilmeýärin
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    Bu gürrüňi saklasak bolarmy?
    Näme üçin: bu ýerdäki adamlar size kömek eder ýaly.
    Kim görýär: bu ýerde işleýän adamlar. Hyzmatdaşlar diňe siz hawa diýseňiz görýär.
    Çaga ýa-da biriniň janyna howp abansa, başgalara aýdyp bileris. Howpsuz wagtda muny size aýdýarys.
    Ylmy barlag üçin diňe sanaýarys. Atlary we sözleri ulanmaýarys.
    Näçe wagt: gürrüň gutarandan soň 12 aýa çenli.
    Ony görmegi sorap bilersiňiz. Razylygyňyzy yzyna almak üçin ýazyň: pozmak.
    Taşlap geçip ýa-da bes edip bilersiňiz. Ýok diýseňiz-de, adam bilen ýazyşyp bilersiňiz.
    .short = Kömek üçin gürrüňi saklalymy? Işgärler görýär, razy bolsaňyz, hyzmatdaşlar hem. 12 aý. Atsyz sanaýarys. Islän wagtyňyz görüp, geçip, bes edip ýa pozup bilersiňiz.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Diňe özüňiziň bilýän bir sözüňizi saýlaň.
    Jogap berýän adam sizi tanamak üçin ony sorap biler.
    Sözi şu ýere ýazyň ýa-da taşlap geçiň.
    .short = Diňe özüňiziň bilýän sözüňizi ýazyň. Soň sorap bileris.
    .skip = Taşlap geçmek
    .skip_short = geçmek
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] Nobatçy adam bar. Indiki nobat siziňki.
       *[other] Nobatçy adam bar. Sizden öň garaşýanlar: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] Adam bar. Indiki nobat siziňki.
           *[other] Adam bar. Sizden öň: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Häzir nobatçy ýok. Haçan jogap beriljegini aýdyp bilmeýäris.
       *[other] { $at } çenli nobatçy ýok.
    }
    Garaşyp bilmeseňiz, 0 ýazyň. Telefon belgisini alarsyňyz.
    .short =
        { $at ->
            [none] Häzir bu ýerde hiç kim ýok. 0 = telefon belgisi.
           *[other] { $at } çenli hiç kim ýok. 0 = telefon belgisi.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Soňky günlerde adamlar { $pace } minut garaşdy.
    .short = Soňky günlerde adamlar { $pace } minut garaşdy.
# Follows either of the two before.
human-waiting_more = Oňa çenli şu ýere ýazyp bilersiňiz. Jogap berýän adam ilki şony okaýar.
    .short = Oňa çenli şu ýere ýazyp bilersiňiz.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = Bolýar, bu ýere ýazmaýarys. Jaň edip bilersiňiz:
    .short = Tel:
human-not_here_call = Size jaň etmegimizi isleýärsiňizmi?
    .short = Size jaň etsek bolarmy?
    .call = Hawa, maňa jaň ediň
    .call_short = hawa
    .no = Ýok
    .no_short = ýok
human-not_here_line = Bolýar. Size amatly wagtda ýazyň.
    .short = Bolýar. Size amatly wagtda ýazyň.

## The person wants to be called

human-call_at = Size haçan jaň etmek howpsuz? Bolýan ýeriňiziň wagty boýunça.
    .short = Haçan jaň etsek bolar? Siziň wagtyňyz boýunça.
    .morning = Irden
    .morning_short = irden
    .noon = Günortan
    .noon_short = günortan
    .evening = Agşam
    .evening_short = agşam
    .night = Gije
    .night_short = gije
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Haýsy belgä jaň etsek bolar? Ýazyň.
    .short = Haýsy belgä? Ýazyň.
    .this = Size ýazýan belgime
    .this_short = şu belgi
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    Bu telefon belgisine meňzemeýär.
    Ýurduň kody bilen şeýle ýazyň: { $form }
    .short = Bu telefon belgisi däl. Şeýle ýazyň: { $form }
# No promise of an exact time.
human-call_noted =
    Belläp goýduk. Nobatçy adam haçan jaň etmelidigini görýär.
    Diňe siziň saýlan wagtyňyzda jaň edýäris.
    .short = Belläp goýduk. Diňe siziň saýlan wagtyňyzda jaň edýäris.
