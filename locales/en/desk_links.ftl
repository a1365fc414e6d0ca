# Cases of those who call or come in, coming back from another number, and two contacts that are one person.
# Words for staff. Nothing here is ever sent to a person.

## A new case
desk_links-new = New case
desk_links-new-lead = For somebody on the phone or in front of you. The case is yours at once.
desk_links-source = How did they come?
desk_links-sources =
    .phone = By phone
    .walk_in = In person
desk_links-language = Which language do they speak?
desk_links-stays-in = Where are they now?
desk_links-comes-from = Which passport do they have?
desk_links-unknown = Not known
desk_links-child = Are they under 18?
desk_links-tier = How urgent is it?
desk_links-tier-hint = Choose by what you hear. The questions may raise it later.
desk_links-discreet = Be careful: somebody may be listening or reading
desk_links-open = Open the case
desk_links-pick = Something is missing or does not fit. Please choose once more.
desk_links-twice = This form was sent before. Open a new one.

## The questions, read aloud
desk_links-ask = Questions
desk_links-ask-lead = Nothing is sent. You read the words aloud and press what the person answers.
desk_links-begin = Begin with:
desk_links-flows =
    .trouble = They have a problem
    .check = A trip before departure
    .someone_else = They worry about someone else
    .numbers = Phone numbers
desk_links-typed = Or type their answer
desk_links-typed-do = Take it
desk_links-other_question = Another question stands now. Look at the page and answer that one.
desk_links-not_read = We could not read this answer. Choose from the list or type it in another way.

## A number to call back, and consent
desk_links-call = Call back, consent
desk_links-call-lead = Only a number they gave you for this call. It is kept sealed and forgotten when the case closes.
desk_links-call-number = Number
desk_links-call-when = When is it safe to call?
desk_links-times =
    .now = At any time
    .morning = Morning
    .noon = Midday
    .evening = Evening
    .night = Night
desk_links-call-keep = Keep the number
desk_links-call-forget = Forget the number
desk_links-call-kept = The number is kept for this call.
desk_links-call-gone = The number is forgotten.
desk_links-bad_number = This is not a phone number. Nothing was kept.
desk_links-consent-lead = Read this aloud. Without a yes, words and notes are erased after 72 hours.
desk_links-consent-do = They said yes
desk_links-consent-ok = Their yes is noted.
