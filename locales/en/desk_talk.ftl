# The talk: second thoughts, the truth about delivery, the phone's picture, files, translations. For staff.

## Taking an answer back
desk_talk-leaves = Leaves in { $seconds } s
desk_talk-leaving = Leaving now
desk_talk-undo = Take back
desk_talk-undone = Taken back. Nothing was sent. Your words are in the box again.
desk_talk-undo-late = Too late: the words are already on their way. Nothing could be taken back.
desk_talk-withdraw = Take back
desk_talk-taken-back = An answer was taken back before it left.

## What became of a message
desk_talk-again = Send again
desk_talk-again-hint = It may then stand on the phone twice.
desk_talk-again-not = These words cannot be sent once more: they arrived, or are no longer kept.
desk_talk-once-more = Sent once more
desk_talk-twice = Sent once more: it may stand there twice
desk_talk-theirs = In the person’s language
desk_talk-why =
    .number = this number takes no messages
    .off = the phone is off or out of reach
    .blocked = the person blocked us or wrote “stop”
    .stopped = the person asked us not to write
    .gone = there is nobody at this address any more
    .refused = the network refused this text
    .session = 24 hours have passed: the person writes first
    .ours = a fault in our account, tell the administrator
    .busy = the network is busy, we try again
    .wire = the connection broke, we try again
    .words = the message could not be put into words
    .other = the network gives a code we do not know

## The agreed word
desk_talk-word = Agreed word
desk_talk-word-state =
    .none = No word was agreed
    .given = Agreed word: given
    .owed = Agreed word: owed, answers wait for it
    .wrong = Agreed word: wrong three times, answers are hidden
desk_talk-word-hint = Only after you have made sure by voice that it is them, and that it is safe to write.
desk_talk-word-reason = How did you make sure? It is kept as a note.
desk_talk-word-overrule = It is them: show the answers
desk_talk-word-overruled = The word is owed no more. Answers that waited will leave.
desk_talk-word-not-owed = No word is owed in this case.

## The phone's picture
desk_talk-phone = The phone now
desk_talk-phone-title = Phone of case { $number }
desk_talk-phone-hint = This is what stands there now, in the words and the language of that phone.
desk_talk-phone-empty = Nothing of ours stands on this phone.
desk_talk-phone-close = Close
desk_talk-back-to-case = Back to the case
desk_talk-phone-mark =
    .sent = left, not confirmed
    .unknown = perhaps it is not there
    .failed = it did not arrive

## Files people send
desk_talk-file =
    .voice = Voice note
    .photo = Photo
    .video = Video
    .file = File
desk_talk-kb = { $count } KB
desk_talk-file-open-photo = Open the photo
desk_talk-file-open-video = Open the video
desk_talk-file-warning = It may be hard to look at. The view is noted.
desk_talk-file-clear = Show it clearly
desk_talk-file-keep = Save the file
desk_talk-file-keep-note = Open it only on a machine made for that.
desk_talk-file-not-yours = Only who holds the case may open it.
desk_talk-file-child = Not opened: the person may be under 18. Do not ask for pictures.
desk_talk-file-no-door = It cannot be opened here. Ask the person to write.
desk_talk-file-large = This file is too large to open here.
desk_talk-file-gone = This file is no longer there.
desk_talk-file-slow = The file did not come in time. Try again.
desk_talk-file-away = The file cannot be fetched now. Try again.
desk_talk-file-ours = The file cannot be fetched. Tell the administrator.
desk_talk-copy = Copy the coordinates
desk_talk-copied = Copied
desk_talk-place-note = The place is deleted when the case is closed.

## How an operator's own words leave by SMS, said under the box before they are sent (flows/reach.toml)
desk_talk-road-bare = Nothing with a phone number or a link can be sent to this phone by SMS: such a message is kept back.
desk_talk-road-ascii = Your words leave in plain Latin letters; other signs are dropped.
desk_talk-road-latin = Your words leave in Latin letters.
desk_talk-road-apart = Above 70 letters your words leave in Latin letters, above 160 as several numbered messages.
desk_talk-road-long = Above 200 letters your words leave in Latin letters.

## Interpreters
desk_talk-interpret-ask = Ask an interpreter
desk_talk-interpret-draft = Have it translated: { $language }
desk_talk-interpret-asked = An interpreter was asked. They see this one message only.
desk_talk-interpret-waits = Waiting for an interpreter: { $languages }
desk_talk-interpret-by = Translated by { $name }
desk_talk-interpret-ready = The translation of your answer:
desk_talk-interpret-use = Put it into the box
desk_talk-interpret-used = It is in the box. Read it, then send.
desk_talk-interpret-already = This was asked already.
desk_talk-interpret-same = It is in this language already.
desk_talk-interpret-nothing = There is nothing to translate here.
desk_talk-interpret-taken = Somebody else has this one, or it is no longer wanted.
desk_talk-interpret-long = The translation is too long. Shorten it.
desk_talk-interpret-lead = Your languages: { $languages }. You see one message at a time, and nothing else.
desk_talk-interpret-open = Waiting
desk_talk-interpret-none = Nothing waits. New requests appear here by themselves.
desk_talk-interpret-size = { $count } characters
desk_talk-interpret-take = Translate
desk_talk-interpret-answer = Translation
desk_talk-interpret-send = Hand in
desk_talk-interpret-back = Leave it to somebody else
