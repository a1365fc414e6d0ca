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
    .ours = a fault in our account, tell the administrator
    .busy = the network is busy, we try again
    .wire = the connection broke, we try again
    .words = the message could not be put into words
    .other = the network gives a code we do not know
