# Privacy: what is kept, what others still see, quiet mode, clear the chat, delete everything.
# Value = full words (Telegram); .short = SMS and a watched phone.

privacy-kept =
    We keep your language, countries and answers for 30 days. No name.
    We keep a talk with a person longer: 12 months after it ends.
    Telegram, the phone company or the bill may show that you wrote.
    .short = Answers are kept 30 days. The bill or app may show you wrote.
# Added on WhatsApp alone.
privacy-whatsapp = WhatsApp knows that you wrote to us, and when. The chat stays on your phone until you delete it.
    .short = WhatsApp knows you wrote. Please delete the chat by hand.
# quiet = short neutral words for a phone that others may read; open = full words again.
privacy-choose = What would you like?
    .short = What would you like?
    .quiet = Quiet mode: short, neutral words
    .quiet_short = quiet
    .open = Normal mode: full words
    .open_short = normal
    .wipe = Clear this chat
    .wipe_short = clear
    .delete = Delete everything about me
    .delete_short = delete all
    .back = Digits to come back
    .back_short = come back
    .menu = Menu
    .menu_short = menu
privacy-quiet_is_on = Quiet mode is on. We use short, neutral words now.
    .short = Quiet mode is on.
privacy-quiet_is_off = Normal mode is on.
    .short = Normal mode is on.
# Telegram alone, in quiet mode: said when it begins.
privacy-fades = From now on messages here go within a day. Remember what you need.
    .short = Messages here go within a day. Remember what you need.
# Telegram alone. Bots can remove only messages younger than 48 hours: the person does the rest by hand.
privacy-wiped =
    We are clearing this chat.
    Telegram lets us remove only the last two days, and alerts may stay. To delete the rest: hold the chat in the list, then press Delete.
    .short = The last 2 days go. For the rest: hold the chat, press Delete.
# SMS and WhatsApp: nothing can be taken back there.
privacy-by_hand = We cannot delete anything on your phone. Please delete these messages by hand.
    .short = We cannot delete on your phone. Please delete by hand.
# Telegram: some messages could not be removed in time. Said once, beside something else; names nothing.
privacy-stayed = Some older messages are still here. To delete them: hold the chat in the list, then press Delete.
    .short = Older messages are still here. Hold the chat, press Delete.
# Answers: common-agree.
privacy-sure = Delete everything we keep about you? You cannot undo it.
    .short = Delete everything? You cannot undo it.
privacy-deleted =
    We deleted what we keep about you. Our backups follow within 35 days.
    Only dates, countries and counts stay, without a name.
    Please delete the chat on your phone too.
    .short = Deleted here. Please delete it on your phone too.

## A word to come back with, from a new SIM card or account. $word = twelve digits in groups, shown once.

# While the agreed word is owed: somebody else may hold the phone. Says no reason.
privacy-back_not_now = This is not possible now. Please try again later.
    .short = This is not possible now. Please try later.
# Answers: common-agree.
privacy-back = New SIM or account? We can give you 12 digits. Write them to us from there, and we go on with you. Show them now?
    .short = 12 digits to come back from a new SIM. Show now?
privacy-back_word =
    Your 12 digits: { $word }
    Keep them where only you can see them, and delete this message.
    Write them to us from the new SIM or account. They work once. Older ones do not work any more.
    .short = { $word } Keep these digits. Write them to us from a new SIM. They work once.
