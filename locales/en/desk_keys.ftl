# The desk by keyboard. Words for staff.

desk_keys-title = Keys
desk_keys-lead = They work wherever you are not typing, in every keyboard layout.
desk_keys-on = Commands by one key
desk_keys-close = Back to work
desk_keys-hint = Keys: press ?
desk_keys-what = Keys
    .take_next = Take the next case
    .move = Up and down in the queue
    .open = Open the case
    .claim = Take this case
    .answer = Write an answer
    .phrases = Phrases
    .send = Send
    .undo = Undo the last answer
    .note = Write a note
    .screen = What stands on the phone
    .more = Everything else
    .close = Close the case
    .new_case = New case: phone or visit
    .filter = Filters of the queue
    .sound = Sound on or off
    .back = Leave a field
    .keys = This sheet
