# Human: the person asks to write or speak with a person (an operator). Promise nothing that may not happen.
# Value = full words (Telegram); .short = SMS and a watched phone.

human-safe_here = Is it safe for a person to write to you here?
    .short = May a person write to you here?
    .yes = Yes, write to me here
    .yes_short = yes
    .no = No, not here
    .no_short = no
    .call = Please call me
    .call_short = call me
human-until = Until when is it safe to write to you here?
    .short = Until when may we write?
    .hour = 1 hour
    .hour_short = one hour
    .three = 3 hours
    .three_short = three hours
    .day = 24 hours
    .day_short = one day
    .unsure = Not sure
    .unsure_short = not sure
# Consent. All seven points must stay: the question, why, who sees it, study, how long, seeing it, taking it back.
# Answers: common-agree. "delete" = the word of the command; use the word people would type.
human-consent =
    May we keep this talk?
    Why: so that people here can help you.
    Who sees it: the people who work here. A partner only with your yes.
    In danger to a child or a life we may tell others. We tell you when it is safe.
    For studies we only count. We use no names and no words.
    How long: until 12 months after the talk ends.
    You can ask to see it. To take your yes back, write: delete.
    You can skip or stop. With a no, you can still write with a person.
    .short = Keep this talk to help you? Staff see it, partners if you agree. 12 months. We count without names. See, skip, stop or delete at any time.
# The agreed word protects the person if someone else takes the phone. The person types a word or skips.
human-word =
    Choose a word that only you know.
    The person who answers may ask for it, to know it is you.
    Write the word here, or skip.
    .short = Write a word only you know. A person may ask for it.
    .skip = Skip
    .skip_short = skip
# Only said when an operator is on duty. $ahead = how many wait before this person; "none" = nobody.
human-waiting_staffed =
    { $ahead ->
        [none] A person is on duty. You are next.
       *[other] A person is on duty. Waiting before you: { $ahead }.
    }
    .short =
        { $ahead ->
            [none] A person is here. You are next.
           *[other] A person is here. Before you: { $ahead }.
        }
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
human-waiting_closed =
    { $at ->
        [none] Nobody is on duty now. We cannot say when someone answers.
       *[other] Nobody is on duty until { $at }.
    }
    If you cannot wait, write 0. You get a phone number.
    .short =
        { $at ->
            [none] Nobody is here now. 0 = number.
           *[other] Nobody is here until { $at }. 0 = number.
        }
# Measured: half of those who wrote lately waited so long. $pace = two numbers, like 20-40. No promise.
human-waiting_pace = Lately people waited { $pace } minutes.
    .short = Lately people waited { $pace } minutes.
# Follows either of the two before.
human-waiting_more = You can write here meanwhile. A person who answers reads it first.
    .short = You can write here meanwhile.

## It is not safe to write to the person here

# Phone numbers follow on the next lines.
human-not_here_number = All right, we do not write here. You can call:
    .short = Tel:
human-not_here_call = Would you like us to call you?
    .short = May we call you?
    .call = Yes, call me
    .call_short = yes
    .no = No
    .no_short = no
human-not_here_line = All right. Write when it suits you.
    .short = All right. Write when it suits you.

## The person wants to be called

human-call_at = When is it safe to call you? Your local time.
    .short = When may we call? Your time.
    .morning = Morning
    .morning_short = morning
    .noon = Midday
    .noon_short = midday
    .evening = Evening
    .evening_short = evening
    .night = Night
    .night_short = night
# The person types a phone number, or chooses the number or account they write from.
human-call_number = Which number may we call? Write it.
    .short = Which number may we call? Write it.
    .this = The number I write from
    .this_short = this number
# Their words were no phone number. $form = the form of one in their country, like +996 000 000 000.
human-call_number_again =
    This does not look like a phone number.
    Write it with the code of the country, like this: { $form }
    .short = Not a phone number. Write it like this: { $form }
# No promise of an exact time.
human-call_noted =
    We noted it. A person on duty sees when to call.
    We call only at the time you chose.
    .short = Noted. We call only at the time you chose.
