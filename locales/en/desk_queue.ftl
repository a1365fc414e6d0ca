# The queue of the operators' desk, handing over, referring, closed cases, partners. For staff; nothing here is
# sent to a person. Tone as in desk.ftl. Parts in braces are filled in by the page.

## Above the queue
desk_queue-take_next = Take the next one
desk_queue-take_next_hint = The most urgent case nobody has. Key: T
desk_queue-none = Nobody is waiting for an operator.
desk_queue-busy = Colleagues took these cases first. Try again.
desk_queue-filter = Filter
# Names of what the queue can be filtered by.
desk_queue-filters = Filter
    .tier = How urgent
    .locale = Language
    .country = Country
    .child = Under 18
    .who = Whose
desk_queue-all = All
desk_queue-who = Whose
    .mine = Mine
    .free = Nobody's
    .others = Colleagues'
desk_queue-child_only = Only if possibly under 18
desk_queue-apply = Show
# Read out by a screen reader on a filter's chip: pressing it removes the filter.
desk_queue-clear = Remove the filter: { $name }
desk_queue-clear_all = Remove all filters
desk_queue-hidden = Hidden by the filter: { $count }. Danger is always shown.
desk_queue-more = Show more. Left: { $count }
desk_queue-beyond = Not shown: { $count }
desk_queue-with_partners = With partners
desk_queue-closed = Closed cases
# Across the page when nobody touched it for some minutes.
desk_queue-still = Are you still there? Your cases will soon return to the queue.
desk_queue-still_yes = I am here

## On a card
desk_queue-foreign = not your language
desk_queue-overdue = Answer overdue since { $at }
desk_queue-owed = Agreed word asked for
desk_queue-handed = Handed to you by { $name }
desk_queue-source = How they came
    .phone = By phone
    .walk_in = In person
desk_queue-deleted = Deleted by the person
desk_queue-deleted_more = The person had everything about them deleted. There is nobody to answer. Close the case.
desk_queue-bury = Close the case
desk_queue-confirm_by = Confirmation due { $at }
desk_queue-is_confirmed = Partner confirmed

## Handing over and back
desk_queue-transfer = Hand over
desk_queue-transfer_to = To a colleague on duty
desk_queue-transfer_nobody = No colleague is on duty now. You can return the case to the queue.
desk_queue-handover = What the next one must know
desk_queue-handover_hint = Short facts: what was promised, what comes next.
desk_queue-transfer_do = Hand over
desk_queue-transfer_hint = If they do not open it within 5 minutes, it returns to the queue.
desk_queue-transfer_ok = Handed over. The note is kept.
desk_queue-no_colleague = This colleague is not on duty now. Nothing was handed over.
desk_queue-back_note = Note for whoever is next (if you like)

## Referring
desk_queue-refer = Refer
desk_queue-partner = Partner
desk_queue-partner_hint = Type a name or a place, then choose.
desk_queue-no_partners = The directory of partners is empty. A supervisor fills it.
desk_queue-open_partners = Open the directory
desk_queue-consent = The person said yes to this partner
desk_queue-told = What the partner was told
desk_queue-told_hint = Only what the person agreed to share.
desk_queue-refer_do = Refer
desk_queue-refer_hint = Without a confirmation within 24 hours the case returns to the queue.
desk_queue-refer_ok = Referred. Ask the partner to confirm.
desk_queue-referral = Referral
desk_queue-referral_to = { $name } · { $at } · { $by }
desk_queue-referral_due = Confirmation is awaited until { $at }.
desk_queue-referral_confirmed = They confirmed · { $by } · { $at }
desk_queue-referral_told = They were told:
desk_queue-confirm = They confirmed: the person is with them
desk_queue-confirm_ok = Confirmed. You can close the case.
desk_queue-decline = They cannot: back to the queue
desk_queue-decline_ok = The case is in the queue again.
desk_queue-why = How it ended
    .unconfirmed = not confirmed within 24 hours
    .overtaken = another partner was asked
    .closed = the case was closed
    .declined = the partner could not
desk_queue-event = What happened
    .transferred = Handed to a colleague
    .confirmed = The partner confirmed
    .unconfirmed = The partner did not confirm within 24 hours
    .forgotten = The person had everything deleted

## Refusals
desk_queue-close_changed = The person wrote while you were closing. Nothing was closed. Read the new lines first.
desk_queue-no_consent = Without the person's own yes nobody is referred. Ask them first.
desk_queue-which_partner = Choose one partner from the list.
desk_queue-words_missing = Write a few words first.
desk_queue-words_long = That is too long. Nothing was kept.

## Closed cases
desk_queue-closed_lead = Closed in the last 30 days. They can be opened again.
desk_queue-closed_empty = Nothing was closed in the last 30 days.
desk_queue-number = Case number
desk_queue-find = Find
desk_queue-not_found = There is no case with this number.
desk_queue-closed_at = Closed
desk_queue-outcome = Outcome

## The directory of partners
desk_queue-partners = Partners
desk_queue-partners_lead = Whom we send people on to, with their consent.
desk_queue-partners_empty = There are no partners yet.
desk_queue-partners_empty_more = Add the organisations you work with. Only what you have checked yourselves.
desk_queue-partners_none = Nothing fits. Try fewer words.
desk_queue-search = Name or place
desk_queue-add = Add a partner
desk_queue-edit = Change
desk_queue-save = Save
desk_queue-hide = Hide
desk_queue-unhide = Show again
desk_queue-hidden_list = Hidden partners
desk_queue-shown_list = Partners in use
desk_queue-check = Checked today
desk_queue-checked = Checked { $at } · { $name }
desk_queue-stale = Not checked for 90 days
desk_queue-name = Name
desk_queue-kind = Kind
    .shelter = Shelter
    .lawyer = Lawyer
    .psychologist = Psychologist
    .doctor = Doctor
    .consulate = Consulate
    .other = Other
desk_queue-country = Country
desk_queue-place = City or place
desk_queue-languages = Languages
desk_queue-contact = How to reach them
desk_queue-contact_hint = For colleagues only. Kept encrypted.
desk_queue-takes = Whom they take and whom not
desk_queue-bad_name = A name has 1 to 120 characters.
desk_queue-bad_choice = Choose a kind, a country and languages from the lists.
desk_queue-no_partner = There is no such partner.
desk_queue-any = Any
