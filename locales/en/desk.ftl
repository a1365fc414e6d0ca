# The operators' desk: every word on its pages. Operators are trained hotline staff, often tired, often at night.
# Tone: calm, plain, short; formal "you". Buttons are verbs. A person who writes to us is "the person", never
# "victim" or "client". Nothing here is ever sent to a person. Parts in braces are filled in by the page.

## Frame of every page
desk-title = Desk
desk-skip = Skip to the conversation
desk-sign-out = Sign out
desk-page-language = Language of the page
desk-demo = Demonstration. The people in this queue are invented.
# Shown across the whole page, with a sound, when new messages may not be arriving.
desk-link-lost = No live connection. New messages may be missing. We keep trying.
desk-link-back = Connected again.
desk-sound-on = Sound on
desk-sound-off = Sound off
desk-you = Signed in as { $name }
desk-back-to-queue = Back to the queue

## Signing in
desk-sign-in = Sign in
desk-sign-in-lead = For operators of this service only.
desk-login = Name
desk-password = Password
desk-code = Six-digit code
desk-code-hint = Only if you use a code app.
desk-wrong = The name, password or code is not right.
# After several wrong attempts. $minutes is a number.
desk-locked = Too many attempts. Try again in { $minutes } min.
desk-signed-out = You are signed out.
desk-expired = Your session has ended. Please sign in again.

## The queue
desk-queue = Queue
desk-waiting-count = Waiting: { $count }
desk-mine-count = Yours: { $count }
desk-mine = Your cases
desk-unclaimed = Waiting for someone
desk-others = With colleagues
desk-queue-empty = Nobody is waiting.
desk-queue-empty-more = New cases appear here by themselves. You can leave this page open.
desk-choose-case = Choose a case on the left.
desk-choose-case-more = The most urgent is always at the top. The conversation opens here.
# Warnings of load. They never stop anybody from claiming.
desk-load-danger = You already have a T1 case. Take another only if nobody else can.
desk-load-many = You already have { $count } conversations. Three is the most we advise.
desk-load-shift = You have been on shift for more than 8 hours.

## One case: labels of facts. Each is followed by its value.
desk-case = Case { $number }
desk-fact-waits = Waiting
desk-fact-language = Language
desk-fact-stays-in = Is in
desk-fact-comes-from = Comes from
desk-fact-tags = Signs
desk-fact-safe-until = Safe to write until
desk-fact-call-at = Asked for a call
desk-fact-owner = Handled by
desk-fact-opened = Opened
desk-fact-channel = Channel
desk-unknown = not known
desk-nobody = nobody
desk-you-own = you
# The person is watched or uses SMS: what we write must look harmless on a screen someone else may see.
desk-discreet = Discreet
desk-discreet-more = Someone may read this phone. Write nothing that gives the subject away.
desk-child = May be under 18
desk-safe-over = The safe time is over
# How many messages of the person nobody has answered. $count is a number.
desk-unread = New: { $count }
desk-tier =
    .T1 = Danger
    .T2 = Soon
    .T3 = Today
    .T4 = Question
# What each tier means for the operator, one line.
desk-tier-more =
    .T1 = Answer within 5 minutes
    .T2 = Answer within 30 minutes
    .T3 = Answer within 4 hours
    .T4 = Answer within 2 working days
desk-state =
    .waiting = Waiting
    .claimed = Taken
    .active = The person wrote
    .waiting_on_person = We wrote, waiting for the person
    .handed_back = Handed back
    .referred = Referred
    .closed = Closed
# Units after a number: seconds, minutes, hours, days. As short as possible.
desk-time =
    .now = just now
    .min = min
    .h = h
    .d = d
# Signs from the screening: triage only, never a finding about the person.
desk-tag =
    .child = may be under 18
    .labour_rights = labour rights
    .act_unconfirmed = arranged it themselves
    .pre_exploitation = control, no exploitation seen yet
    .forced_crime_or_war = forced crime or war
    .incomplete = many questions skipped
    .marked = only disturbs (marked)
# Why the case was opened.
desk-reason =
    .asked = Asked for a person
    .phone = Called by phone
    .walk_in = Came in person
    .call_me = Asked to be called
    .help_word = Sent a help word
    .help_word_danger = Help word, confirmed danger
    .no_danger = Said there is no danger
    .screening = Answers point to danger now
    .self_harm = Words about ending their life
    .third_party = Writes about someone else
    .third_party_danger = Writes about someone else in danger
    .danger_phrase = Wrote about danger
    .no_answer = Help word, then silence
    .failure = Our system failed in the conversation
# The level a flow has worked out.
desk-level =
    .none_seen = no signs seen
    .possible = possible signs
    .likely = strong signs
    .urgent = danger now
    .green = check: green
    .amber = check: amber
    .red = check: red
    .stop = check: stop
desk-call-at =
    .morning = in the morning
    .noon = around noon
    .evening = in the evening
    .night = at night

## The conversation
desk-talk = Conversation
desk-talk-empty = Nothing has been said yet.
desk-new-below = New message below
# Who said a line.
desk-author-person = Person
desk-author-bot = Automatic
desk-chose = chose
# The person's words were erased by our retention rules.
desk-words-gone = The words are no longer kept.
# What the person sent when it was not words.
desk-kind =
    .photo = a picture (not opened)
    .document = a file (not opened)
    .voice = a voice message
    .location = a place
    .contact = a contact
    .sticker = a sticker
    .edit = changed an earlier message
    .missed_call = a missed call
    .other = something we cannot show
# The truth about each message of ours. "sent" = the network took it; "delivered" = it is on the phone.
desk-delivery =
    .undo = leaves in a moment
    .waiting = waiting to be sent
    .sending = being sent
    .spoken = read aloud
    .sent = sent
    .delivered = delivered
    .read = opened on the phone
    .failed = not delivered
    .unknown = not known whether it arrived
    .held = kept until the person writes or it is safe
    .held_session = waits until they write: 24 hours are over
    .held_word = waits for the agreed word
    .held_not_now = the person said: not now
    .expired = never sent, it was too late
    .withdrawn = not sent, replaced
    .unread = never shown, its time ran out
# Things that happened to the case, shown as "14:07 · Taken · name of the colleague". No verb forms that
# need a gender or a case for the name.
desk-event =
    .word_overruled = The word was overruled after a check by voice
    .opened = Case opened
    .call_back = Number for a call back noted or forgotten
    .came_back = Came back from another number or account
    .raised = Made more urgent
    .lowered = Made less urgent
    .claimed = Taken
    .handed_back = Handed back
    .expired = Back in the queue: no sign of the operator
    .referred = Referred
    .closed = Closed
    .reopened = Opened again
    .taken_back = Answer taken back
    .word_right = The agreed word was given: answers can be sent now
    .word_wrong = Wrong word three times: answers stay hidden
    .unread = An answer was never shown: its time ran out
    .no_number = A number could not be sent by SMS
    .not_told = The person could not be told of this
    .restored = Restored from a backup, not complete
    .timer_missed = A planned message was not sent
desk-today = Today
desk-yesterday = Yesterday

## What an operator does
desk-claim = Take this case
desk-claim-first = Take the case to answer. Reading does not take it.
desk-reply = Your answer
desk-reply-hint = In the language of the person if you can. Up to { $limit } characters.
desk-left = { $count } left
desk-send = Send
desk-note = Note
desk-note-hint = For colleagues only. Short facts, no quotations.
desk-note-save = Save the note
desk-note-ok = The note is saved.
desk-hand-back = Hand back
desk-hand-back-hint = The case returns to the queue at once. Leave a note for whoever comes next.
desk-hand-back-do = Hand the case back
desk-close = Close
desk-close-hint = The person is told that the conversation has ended.
desk-close-do = Close the case
desk-reopen = Open again
desk-cancel = Cancel
desk-outcome = How did it end?
desk-outcomes =
    .helped = Helped
    .referred = Referred to someone
    .no_answer = The person did not answer
    .not_for_us = Not for this service
    .nuisance = Joke or abuse
    .duplicate = Same as another case
    .forgotten = Deleted by the person
desk-own-level = Your own judgement
desk-own-levels =
    .T1 = T1: danger to life or body
    .T2 = T2: strong signs
    .T3 = T3: some signs
    .T4 = T4: a question
    .none = Not a case
# Shown before sending when the answer holds words that give the subject away. $words lists them.
desk-lint = These words may give the person away: { $words }
desk-lint-more = Someone may read this phone. Change the words, or send the harmless line below instead.
desk-lint-neutral = Send this harmless line
desk-lint-edit = Change my words
# The harmless line itself lives with the bot's own texts.

## Refusals and confirmations: one or two sentences, what happened and what to do
desk-not-now = That is not possible in the present state of the case. The page now shows how it stands.
# $name is a colleague.
desk-claimed-by = { $name } has already taken this case. You can read it, but not answer.
desk-not-yours = The case is no longer yours. Your words are kept below and were not sent.
desk-changed = The case changed while you wrote. Your words are kept below and were not sent. Read the new lines and send again.
desk-too-long = The answer is longer than { $limit } characters. Nothing was sent.
desk-empty = Write something first.
desk-pick = Choose how it ended and your own judgement.
desk-already = This was already sent. Nothing was sent twice.
desk-no-way = This person cannot be reached now: they stopped the conversation or blocked it.
desk-closed-ok = The case is closed.
desk-handed-back-ok = The case is back in the queue.
desk-claimed-ok = The case is yours. The person is told that someone is here.
desk-no-case = There is no such page or case.
# Somebody was a moment faster, and we do not know who.
desk-already-claimed = Someone else has just taken this case. You can read it, but not answer.
desk-too-late = This case was closed more than 30 days ago. It cannot be opened again.
desk-other-open = The person already has another open case. Answer there.
desk-forbidden = The page was open for too long. Go back, reload and try again.
desk-failed = Something went wrong on our side. Nothing was sent. Try again.
desk-store-down = The store does not answer. Nothing was kept. Try again in a minute.

## The menu of pages
desk-skip-page = Skip to the page
desk-not-yours-page = This page is not part of your role.
desk-menu = Menu
    .queue = Queue
    .interpret = Interpreting
    .rota = Shifts
    .alarms = Alarms
    .partners = Partners
    .numbers = Numbers
    .overview = Overview
    .reports = Reports
    .reviews = Reviews
    .audit = Audit
    .texts = Texts
    .accounts = Accounts
    .me = My account
desk-acts = What to do with this case
desk-more = More
