# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Hawa ýa-da ýok
    .yes = Hawa
    .no = Ýok
    .unsure = Anyk bilmeýärin
    .skip = Taşlap geçmek
common-yes_no_na = Hawa ýa-da ýok
    .yes = Hawa
    .no = Ýok
    .unsure = Anyk bilmeýärin
    .skip = Maňa degişli däl
    .skip_short = geçmek
common-sure = Hawa ýa-da ýok
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
    .unsure = Anyk bilmeýärin
    .unsure_short = bilmeýärin
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Hawa ýa-da ýok
    .yes = hawa
    .no = ýok
    .unsure = ?
common-agree = Hawa ýa-da ýok
    .yes = Hawa
    .yes_short = hawa
    .no = Ýok
    .no_short = ýok
common-other_country = Başga ýurt
    .short = başga

## What we could not use. The present question is asked again right after.

common-not_understood = Düşünmedik. Haýyş edýäris, saýlaň ýa-da täzeden ýazyň.
    .short = Düşünmedik. Haýyş edýäris, täzeden saýlaň.
common-old_button = Bu düwme öňki soragyňky. Haýyş edýäris, şu soraga jogap beriň.
    .short = Ol öňki soragdy. Haýyş edýäris, şu soraga jogap beriň.
common-flow_changed = Safar täzelendi. Menýudan dowam edýäris.
    .short = Täzelenme boldy. Ine, menýu.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Bizde näsazlyk çykdy. Ýazanlaryňyz saklandy.
    Nobatçy gelende olary okaýar. Garaşyp bilmeseňiz, 0 ýazyň.
    .short = Bizde näsazlyk çykdy. Ýazanlaryňyz saklandy. 0 = telefon belgisi.
common-voice = Bot ses habaryny diňläp bilmeýär. Haýyş edýäris, ýazyň ýa-da adam bilen ýazyşmagy soraň.
    .short = Ses habaryny diňläp bilmeýäris. Haýyş edýäris, ýazyň.
common-picture = Bot surat görüp bilmeýär. Haýyş edýäris, ýazyň ýa-da adam bilen ýazyşmagy soraň.
    .short = Surat görüp bilmeýäris. Haýyş edýäris, ýazyň.
# To someone who may be under 18. Calm, no blame.
common-picture_child = Biz suraty açmadyk. Haýyş edýäris, surat ibermäň. Ýazyp bilersiňiz.
    .short = Biz açmadyk. Haýyş edýäris, surat ibermäň.
common-document = Bot faýl okap bilmeýär. Haýyş edýäris, ýazyň ýa-da adam bilen ýazyşmagy soraň.
    .short = Faýl okap bilmeýäris. Haýyş edýäris, ýazyň.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Sag boluň. Bolýan ýeriňiz baradaky habary aldyk. Gürrüň ýapylanda ol pozulýar.
    .short = Sag boluň. Aldyk.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Bolýan ýerimi ibermek
    .short = Bolýan ýerimi ibermek
common-place_not_now = Bolýan ýeriňizi diňe size howp abananda kabul edýäris. Ony saklamadyk.
    .short = Häzir gerek däl. Ony saklamadyk.
common-place_unseen = Kartany görüp bilmeýäris, bolýan ýeriňizi hem saklamadyk. Söz bilen ýazyň: şäher, köçe, ýanynda näme bar.
    .short = Kartany görüp bilmeýäris. Nirededigiňizi söz bilen ýazyň.
common-contact = Biz başga adamlaryň telefon belgilerini saklamaýarys. Muny hem saklamadyk.
    .short = Bu telefon belgisini saklamadyk.
common-sticker = Bot stiker okap bilmeýär. Haýyş edýäris, söz bilen ýazyň.
    .short = Haýyş edýäris, söz bilen ýazyň.
common-edited = Köne habarlardaky üýtgetmeleri görmeýäris. Haýyş edýäris, täzeden ýazyň.
    .short = Üýtgetmeleri görmeýäris. Haýyş edýäris, täzeden ýazyň.
common-missed_call = Siz bize jaň etdiňiz. Bu ýerde jaňa hiç kim jogap bermeýär. Haýyş edýäris, ýazyň. Telefon belgisi gerek bolsa, 0 ýazyň.
    .short = Jaň etdiňiz. Haýyş edýäris, ýazyň. 0 = telefon belgisi.
common-other = Bot beýle habary okap bilmeýär. Haýyş edýäris, söz bilen ýazyň.
    .short = Muny okap bilmeýäris. Haýyş edýäris, söz bilen ýazyň.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = Ýazanyňyzy gowşurdyk. Ony adam okaýar.
    .short = Gowşurdyk. Ony adam okaýar.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] Saklap goýduk. Häzir nobatçy ýok.
       *[other] Saklap goýduk. { $at } çenli nobatçy ýok.
    }
    Garaşyp bilmeseňiz, 0 ýazyň. Telefon belgisini alarsyňyz.
    .short =
        { $at ->
            [none] Saklandy. Häzir bu ýerde hiç kim ýok. 0 = telefon belgisi.
           *[other] Saklandy. { $at } çenli hiç kim ýok. 0 = telefon belgisi.
        }
common-joined = Indi bu ýerde adam bar. Siz bot bilen däl, adam bilen ýazyşýarsyňyz.
    .short = Indi bu ýerde adam bar.
common-handed_back = Siz bilen gürrüňi başga adam dowam edýär. Haýyş edýäris, biraz garaşyň.
    .short = Gürrüňi başga adam dowam edýär.
common-case_closed = Bu gürrüň ýapyldy. Islän wagtyňyz ýene ýazyp bilersiňiz.
    .short = Bu gürrüň ýapyldy. Islän wagtyňyz ýazyp bilersiňiz.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = Mundan beýläk ýazmaýarys. Bize ýazsaňyz, biz şu ýerde.
    .short = Mundan beýläk ýazmaýarys. Islän wagtyňyz ýazyp bilersiňiz.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = Bize täzeden ýazmak üçin ilki { $word } iberiň.
    .short = Bize täzeden ýazmak üçin ilki { $word } iberiň.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 km = 1000 m. 1 m = 100 sm. 1 kg = 1000 g. 1 sagat = 60 minut.
    .short = 1 km = 1000 m. 1 m = 100 sm. 1 kg = 1000 g. 1 sagat = 60 minut.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Salam. Size amatly wagtda ýazyň.
    .short = Salam. Size amatly wagtda ýazyň.
common-check_in = Salam. Ýagdaýyňyz nähili? Size amatly wagtda ýazyň.
    .short = Salam. Ýagdaýyňyz nähili? Size amatly wagtda ýazyň.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Bu telefona SMS bilen belgi iberip bolmaýar. Başga telefondan ýa-da Telegram arkaly ýazyň.
    .short = Bu telefona SMS bilen belgi iberip bolmaýar. Başga telefondan ýa-da Telegram arkaly ýazyň.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Bu SMS-e jogap bize gelmeýär. Jaň ediň ýa-da başgaça ýazyň.
    .short = Bu SMS-e jogap bize gelmeýär. Jaň ediň ýa-da başgaça ýazyň.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Jogaby öň ýazan belgiňize ýazyň.
    .short = Jogaby öň ýazan belgiňize ýazyň.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = Häzir size näme gerek?
    .short = Häzir size näme gerek?
common-lost = Näme gerekdigini öz sözüňiz bilen ýazyň. Ýa-da 0 ýazyň: telefon belgisini alarsyňyz.
    .short = Näme gerekdigini ýazyň. 0 = telefon belgisi.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = Siz hem sag boluň. Gerek bolanda ýazyň.
    .short = Siz hem sag boluň. Islän wagtyňyz ýazyň.
common-back_to_questions = Soraglaryňyza gaýdyp gelýäris.
    .short = Soraglaryňyza gaýdyp gelýäris.
common-language_now = Türkmençe dowam edýäris.
    .short = Türkmençe dowam edýäris.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Kömek
    .short = Kömek
common-leave_button = Çykmak
    .short = Çykmak
# The last line of an SMS: the two keys that always work.
common-keys = 0 kömek 9 çykmak
    .short = 0 kömek 9 çykmak
# Stands after a list of reasons that was cut.
common-reasons_more = Başga sebäpler hem bar. Olar barada adamdan soraň.
    .short = Ýene bar.
