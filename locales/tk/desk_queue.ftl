# Operatoryň nobaty. Işgärler üçin sözler. Düşündirişler: locales/en.

## Above the queue
desk_queue-take_next = Indikini almak
desk_queue-take_next_hint = Hiç kim almadyk iň gyssagly ýüztutma. Düwme: T
desk_queue-none = Operatora hiç kim garaşmaýar.
desk_queue-busy = Bu ýüztutmalary kärdeşler aldy. Ýene synanyşyň.
desk_queue-filter = Süzgüç
desk_queue-filters = Süzgüç
    .tier = Gyssaglylygy
    .locale = Dili
    .country = Ýurt
    .child = 18 ýaşa çenli
    .who = Kimde
desk_queue-all = Hemmesi
desk_queue-who = Kimde
    .mine = Mende
    .free = Hiç kimde däl
    .others = Kärdeşlerde
desk_queue-child_only = Diňe ýaşy 18-den kiçi bolup biljekler
desk_queue-apply = Görkezmek
desk_queue-clear = Süzgüji aýyrmak: { $name }
desk_queue-clear_all = Ähli süzgüçleri aýyrmak
desk_queue-hidden = Süzgüç gizledi: { $count }. Howp hemişe görünýär.
desk_queue-more = Ýene görkezmek. Galany: { $count }
desk_queue-beyond = Görkezilmedi: { $count }
desk_queue-with_partners = Hyzmatdaşlarda
desk_queue-closed = Ýapylan ýüztutmalar
desk_queue-still = Siz henizem şu ýerdemi? Ýüztutmalaryňyz ýakynda nobata gaýdar.
desk_queue-still_yes = Şu ýerde

## On a card
desk_queue-foreign = siziň diliňiz däl
desk_queue-overdue = Jogap gijä galýar, şu wagtdan bäri: { $at }
desk_queue-owed = Gizlin söz soraldy
desk_queue-handed = Size { $name } tabşyrdy
desk_queue-source = Nähili geldi
    .phone = Telefon arkaly
    .walk_in = Özi geldi
desk_queue-deleted = Adam hemmesini pozdy
desk_queue-deleted_more = Adam özi baradaky hemme zady pozdurdy. Jogap berere adam ýok. Ýüztutmany ýapyň.
desk_queue-bury = Ýüztutmany ýapmak
desk_queue-confirm_by = Tassyklamanyň möhleti: { $at }
desk_queue-is_confirmed = Hyzmatdaş tassyklady

## Handing over and back
desk_queue-transfer = Tabşyrmak
desk_queue-transfer_to = Nobatçylykdaky kärdeşe
desk_queue-transfer_nobody = Häzir nobatçylykda başga adam ýok. Ýüztutmany nobata gaýtaryp bolýar.
desk_queue-handover = Indiki kärdeş nämäni bilmeli
desk_queue-handover_hint = Gysga faktlar: näme wada berildi, soňra näme.
desk_queue-transfer_do = Kärdeşe tabşyrmak
desk_queue-transfer_hint = 5 minutda açmasa, ýüztutma nobata gaýdýar.
desk_queue-transfer_ok = Tabşyryldy. Bellik saklandy.
desk_queue-no_colleague = Bu kärdeş häzir nobatçylykda däl. Ýüztutma tabşyrylmady.
desk_queue-back_note = Indiki kärdeşe bellik (isleseňiz)

## Referring
desk_queue-refer = Ugrukdyrmak
desk_queue-partner = Hyzmatdaş
desk_queue-partner_hint = Adyny ýa-da ýerini ýazyň we saýlaň.
desk_queue-no_partners = Hyzmatdaşlaryň sanawy boş. Ony superwizor doldurýar.
desk_queue-open_partners = Sanawy açmak
desk_queue-consent = Adam şu hyzmatdaşa razy boldy
desk_queue-told = Hyzmatdaşa näme aýdyldy
desk_queue-told_hint = Diňe adamyň rugsat berenini.
desk_queue-refer_do = Hyzmatdaşa ugrukdyrmak
desk_queue-refer_hint = 24 sagatda tassyklanmasa, ýüztutma nobata gaýdýar.
desk_queue-refer_ok = Ugrukdyryldy. Hyzmatdaşdan tassyklama soraň.
desk_queue-referral = Ugrukdyrma
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Tassyklamanyň möhleti: { $at }.
desk_queue-referral_confirmed = Hyzmatdaş tassyklady · { $by } · { $at }
desk_queue-referral_told = Olara aýdylany:
desk_queue-confirm = Tassykladylar: adam olarda
desk_queue-confirm_ok = Tassyklandy. Ýüztutmany ýapyp bolýar.
desk_queue-decline = Kabul edip bilmeýärler: nobata gaýtarmak
desk_queue-decline_ok = Ýüztutma ýene nobatda.
desk_queue-why = Nähili tamamlandy
    .unconfirmed = 24 sagatda tassyklanmady
    .overtaken = başga hyzmatdaşa ýüz tutuldy
    .closed = ýüztutma ýapyldy
    .declined = hyzmatdaş kabul edip bilmedi
desk_queue-event = Näme boldy
    .transferred = Kärdeşe tabşyryldy
    .confirmed = Hyzmatdaş tassyklady
    .unconfirmed = Hyzmatdaş 24 sagatda tassyklamady
    .forgotten = Adam özi baradaky hemme zady pozdurdy

## Refusals
desk_queue-close_changed = Ýapýan wagtyňyz adam ýazdy. Ýüztutma ýapylmady. Ilki täze setirleri okaň.
desk_queue-no_consent = Adamyň öz razylygy bolmasa, hiç kim ugrukdyrylmaýar. Ilki ondan soraň.
desk_queue-which_partner = Sanawdan bir hyzmatdaşy saýlaň.
desk_queue-words_missing = Ilki birnäçe söz ýazyň.
desk_queue-words_long = Gaty uzyn. Hiç zat saklanmady.

## Closed cases
desk_queue-closed_lead = Soňky 30 günde ýapylanlar. Olary täzeden açyp bolýar.
desk_queue-closed_empty = Soňky 30 günde hiç zat ýapylmady.
desk_queue-number = Ýüztutmanyň belgisi
desk_queue-find = Gözlemek
desk_queue-not_found = Şeýle belgili ýüztutma ýok.
desk_queue-closed_at = Ýapyldy
desk_queue-outcome = Netije

## The directory of partners
desk_queue-partners = Hyzmatdaşlar
desk_queue-partners_lead = Adamlary öz razylygy bilen kime ugrukdyrýarys.
desk_queue-partners_empty = Entek hyzmatdaş ýok.
desk_queue-partners_empty_more = Bile işleşýän guramalaryňyzy goşuň. Diňe özüňiziň barlanyňyzy.
desk_queue-partners_none = Gabat gelýäni ýok. Has az söz ýazyp görüň.
desk_queue-search = Ady ýa-da ýeri
desk_queue-add = Hyzmatdaş goşmak
desk_queue-edit = Üýtgetmek
desk_queue-save = Saklamak
desk_queue-hide = Gizlemek
desk_queue-unhide = Ýene görkezmek
desk_queue-hidden_list = Gizlenen hyzmatdaşlar
desk_queue-shown_list = Hereket edýän hyzmatdaşlar
desk_queue-check = Şu gün barlandy
desk_queue-checked = Barlanan: { $at } · { $name }
desk_queue-stale = 90 gün bäri barlanmady
desk_queue-name = Ady
desk_queue-kind = Görnüşi
    .shelter = Gaçybatalga
    .lawyer = Hukukçy
    .psychologist = Psiholog
    .doctor = Lukman
    .consulate = Konsullyk
    .other = Başga
desk_queue-country = Ýurt
desk_queue-place = Şäher ýa-da ýer
desk_queue-languages = Dilleri
desk_queue-contact = Nähili habarlaşyp bolýar
desk_queue-contact_hint = Diňe kärdeşler üçin. Şifrlenip saklanýar.
desk_queue-takes = Kimi kabul edýärler, kimi ýok
desk_queue-bad_name = Atda 1-den 120-ä çenli belgi bolýar.
desk_queue-bad_choice = Görnüşini, ýurdy we dilleri sanawdan saýlaň.
desk_queue-no_partner = Şeýle hyzmatdaş ýok.
desk_queue-any = Islendik
