# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Ministrligiň (MOHRE) resmi iş teklibi haty sizde barmy?
    .short = MOHRE-niň resmi iş teklibi haty sizde barmy?
extras_AE-offer-why =
    Resmi iş teklibi haty (MOHRE) ýok.
    Gitmezden öň ony soraň. Şertnama şol hata gabat gelmeli.
    .short = MOHRE-niň resmi iş teklibi hatyny soraň.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    Koreýada işden çykmagyň resmi tertibi bar.
    Siz bu tertibi bilýärsiňizmi?
    .short = Koreýada işden kanuny nähili çykmalydygyny bilýärsiňizmi?
extras_KR-place-why =
    Tertibi bozup çyksaňyz, kanuny ýagdaýyňyzy ýitirip bilersiňiz.
    Gitmezden öň düzgünleri öwreniň.
    .short = Koreýada işden çykmagyň düzgünlerini öwreniň.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Bu ýer başga adamlardan uzakmy?
    Hem-de ol telefon tutmaýan ýa-da salgysy belli däl ýermi?
    .short = Telefon tutmaýan ýa-da salgysyz uzak ýermi?
extras_KZ-place-why =
    Telefon tutmaýan ýa-da salgysyz uzak ýer howply.
    Takyk salgyny soraň. Maşgalaňyz bilen jaň günlerini belläň.
    .short = Takyk salgyny soraň. Jaň günlerini belläň.
# Bad answer: yes.
extras_PL-fee = Polşada iş tapyp bermek üçin sizden pul alýarlarmy?
    .short = Iş tapyp bermek üçin sizden pul alýarlarmy?
extras_PL-fee-why = Polşada iş tapmak işçi üçin mugt bolmaly. Munuň üçin pul tölemäň.
    .short = Polşada iş tapmak üçin pul tölemäň.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Russiýa girmegiňiziň gadagan däldigini barladyňyzmy?
    .short = Girmegiň gadagan däldigini barladyňyzmy?
extras_RU-ban-why =
    Petek almazdan öň girmek gadaganlygyny barlaň.
    Russiýanyň Içeri işler ministrliginiň onlaýn hyzmaty bar. Ol käbir gadaganlyklary görkezmeýär.
    .short = Petekden öň girmek gadaganlygyny barlaň.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Pasportyňyzyň möhleti ol ýerde boljak tutuş wagtyňyza ýetýärmi?
    .short = Pasportyňyzyň möhleti tutuş sapara ýetýärmi?
extras_TR-passport-why =
    Daşary ýurtdaky konsullygyň täze pasport bermezligi mümkin.
    Gitmezden öň pasportyňyzyň soňky gününi barlaň.
    .short = Pasportyňyzyň soňky gününi barlaň.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Bu iş çaga ýa-da garry adama seretmekmi?
    Hem-de ony radiodan ýa-da çatdan tapdyňyzmy?
    .short = Adama seretmek işi, radiodan ýa çatdan tapylanmy?
extras_TR-care-why =
    Beýle tekliplerde şertnama köplenç ýalan bolýar.
    Gitmezden öň şertnamany we iş rugsatnamasyny barlaň.
    .short = Şertnamany we iş rugsatnamasyny barlaň.
