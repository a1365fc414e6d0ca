# Welcome: safe to read now, menu. Value = full words (Telegram); .short = SMS and a phone that others may read.
# An attribute named like a choice (.check) is the label of that choice; .check_short its short label.

# The very first question. Answers: common-sure.
welcome-safe = Can you read and answer this alone right now?
    .short = Can you read this alone now?

# The person said it is not safe now. Nothing more is sent until they write.
welcome-not_now_line = All right. Write when it suits you.
    .short = All right. Write when it suits you.

# The main menu. check = a person before a trip; trouble = a person who needs help; human = a human answers by hand.
welcome-menu =
    Please choose.
    A bot answers here. You can ask for a person at any time.
    .short = Menu:
    .check = Check my trip before I go
    .check_short = trip
    .trouble = I have a problem
    .trouble_short = problem
    .someone_else = I worry about someone else
    .someone_else_short = for others
    .numbers = Find a phone number
    .numbers_short = numbers
    .human = Write with a person
    .human_short = person
    .privacy = What is kept. Quiet mode. Delete
    .privacy_short = privacy
    .language = Change the language
    .language_short = language
    .know = Rules of the country of work
    .know_short = rules

# After a silence somebody else may hold the phone. This asks for the word agreed on (human-word). It must say
# nothing of a talk, a person or help: whoever reads it learns only that a word is wanted.
welcome-again = Write your word to go on.
    .short = Write your word to go on.
    .later = Not now
    .later_short = not now
# Another word was written. Two times at most; then only welcome-not_now_line is said.
welcome-again_wrong = That is not it. Please write it once more.
    .short = That is not it. Please write it once more.
# They wrote those digits from a new SIM card or account. Says nothing of what was talked about. Answers: common-agree.
welcome-back_sure = Shall we write to you here from now on, and no longer to the old number?
    .short = Write to you here from now on?
# An operator thinks that two contacts are one person. Says nothing of the other one. Answers: common-agree.
welcome-link_sure = Do you also write to us from another number or account?
    .short = Do you also write from another number?
# After a yes: eight digits, shown on this phone alone. Each phone gets its own.
welcome-link_code =
    Your code: { $word }
    Write it to us from your other number or account within 24 hours. There you will get a code too: write it here.
    If you have no other one, tell nobody this code.
    .short = { $word } Write this code to us from your other number.
# The code of the other phone was written here, and it fits, or it does not.
welcome-link_right = Thank you. The code is taken.
    .short = Thank you. The code is taken.
welcome-link_wrong = This code does not fit.
    .short = This code does not fit.
# A pilot: this person was not given a code yet. Its buttons are those of the menu that are open to everybody.
welcome-uninvited =
    We are trying this bot out with a small group.
    If you were given a code of ten digits, write it here.
    Everything below is open to you without a code.
    .short = This is a trial. Have a 10-digit code? Write it. Or:
