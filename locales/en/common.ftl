# Common: answers used by many questions, and what we say when something unusual arrives.
# Value = full words (Telegram); .short = SMS and a phone that others may read. "We" = this service.

## Shared answers. The value itself is never shown.

common-yes_no = Yes or no
    .yes = Yes
    .no = No
    .unsure = Not sure
    .skip = Skip
common-yes_no_na = Yes or no
    .yes = Yes
    .no = No
    .unsure = Not sure
    .skip = Does not apply
    .skip_short = skip
common-sure = Yes or no
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
    .unsure = Not sure
    .unsure_short = not sure
# SMS only: " 1 yes 2 no 3 ?" - as short as the language can be.
common-short = Yes or no
    .yes = yes
    .no = no
    .unsure = ?
common-agree = Yes or no
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
common-other_country = Another country
    .short = other

## What we could not use. The present question is asked again right after.

common-not_understood = We did not understand. Please choose or write again.
    .short = Not understood. Please choose again.
common-old_button = This button belongs to an older question. Please answer this one.
    .short = That was an older question. Please answer this one.
common-flow_changed = Safar was updated. We go on from the menu.
    .short = There was an update. Here is the menu.
# Something broke on our side. No promise of an hour. 0 = the help key.
common-failure =
    Something broke on our side. Your words are kept.
    A person looks at them when someone is on duty. If you cannot wait, write 0.
    .short = A fault on our side. Your words are kept. 0 = number.
common-voice = A bot cannot listen to voice notes. Please write, or ask for a person.
    .short = We cannot hear voice notes. Please write.
common-picture = A bot cannot see pictures. Please write, or ask for a person.
    .short = We cannot see pictures. Please write.
# To someone who may be under 18. Calm, no blame.
common-picture_child = We did not open the picture. Please do not send pictures. You can write.
    .short = We did not open it. Please do not send pictures.
common-document = A bot cannot read files. Please write, or ask for a person.
    .short = We cannot read files. Please write.
# The person in danger sent where they are (a point on the map).
common-place_thanks = Thank you. We have your place. It is deleted when the case ends.
    .short = Thank you. We have it.
# A button that sends the place. Shown only to a person in danger.
common-place_button = Send where I am
    .short = Send where I am
common-place_not_now = We take your place only when you are in danger. We did not keep it.
    .short = Not needed now. We did not keep it.
# A place came by a network whose places are never taken.
common-place_unseen = We cannot see maps, and we did not keep the place. Please write in words: town, street, what is near.
    .short = We cannot see maps. Please write where you are.
common-contact = We do not keep contacts of other people. We did not keep this one.
    .short = We did not keep this contact.
common-sticker = A bot cannot read stickers. Please write in words.
    .short = Please write in words.
common-edited = We do not see changes in old messages. Please write again.
    .short = We do not see changes. Please write again.
common-missed_call = You called us. Nobody answers calls here. Please write, or write 0 for a number.
    .short = You called. Please write, or 0 for a number.
common-other = A bot cannot read this kind of message. Please write in words.
    .short = We cannot read this. Please write in words.

## A human works on the talk

# Only said when an operator is on duty.
common-noted = We passed it on. A person reads it.
    .short = Passed on. A person reads it.
# $at = date and time when somebody is on duty again; "none" = no time is planned. 0 = the help key.
common-noted_closed =
    { $at ->
        [none] We kept it. Nobody is on duty now.
       *[other] We kept it. Nobody is on duty until { $at }.
    }
    If you cannot wait, write 0. You get a phone number.
    .short =
        { $at ->
            [none] Kept. Nobody is here now. 0 = number.
           *[other] Kept. Nobody is here until { $at }. 0 = number.
        }
common-joined = A person is here now. You write with a person, not with a bot.
    .short = A person is here now.
common-handed_back = Another person goes on with you. Please wait a little.
    .short = Another person goes on with you.
common-case_closed = This talk is closed. You can write again at any time.
    .short = This talk is closed. You can write at any time.

## Leaving

# The person asked us to stop. We send nothing more until they write.
common-stopped = We write no more. If you write to us, we are here.
    .short = We write no more. You can write at any time.
# Behind "we will not write again" where Twilio says it: it lets nothing through until this word of its own comes.
common-write_again = To write to us again, first send { $word }.
    .short = To write to us again, first send { $word }.
# The decoy: replaces everything on the screen when the person leaves. Dull, true, nothing else. At most 70 characters.
common-left = 1 km = 1000 m. 1 m = 100 cm. 1 kg = 1000 g. 1 h = 60 min.
    .short = 1 km = 1000 m. 1 m = 100 cm. 1 kg = 1000 g. 1 h = 60 min.
# Sent when a message waits but may not be shown. Someone else may hold the phone. It says nothing.
common-knock = Good day. Write when it suits you.
    .short = Good day. Write when it suits you.
# To somebody who asked for check-ins, where a network takes only words approved beforehand. It says nothing.
common-check_in = Good day. How are you? Write when it suits you.
    .short = Good day. How are you? Write when it suits you.
# By SMS to a country whose networks take no phone number in a text (flows/reach.toml).
common-no_number = Numbers cannot be sent to this phone by SMS. Write from another phone or on Telegram.
    .short = Numbers cannot be sent to this phone by SMS. Write from another phone or on Telegram.
# By SMS where no answer arrives: in the place of a question.
common-one_way = Answers to this SMS do not reach us. Please call or write in another way.
    .short = Answers to this SMS do not reach us. Please call or write in another way.
# The message comes from a name of letters, which nobody can answer.
common-answer_there = Answer to the number you wrote to.
    .short = Answer to the number you wrote to.
# The person wrote something we cannot place. The menu follows in the same message.
common-noise = What do you need now?
    .short = What do you need now?
# Still nothing we can place, and the menu stands above. 0 = the help key.
common-lost = Write in your own words what you need. Or write 0: you get a phone number.
    .short = Write what you need. 0 = number.
# They only thanked us. Nothing waits for an answer, or the question that stands follows.
common-thanks = You are welcome. Write when you need us.
    .short = You are welcome. Write at any time.
# They asked for something in between and got it. The question that stood follows in the same message.
common-back_to_questions = Back to your questions.
    .short = Back to your questions.
# They wrote the name of this language.
common-language_now = We go on in English.
    .short = We go on in English.

## Small parts

# Two buttons on every screen. Neutral words.
common-help_button = Help
    .short = Help
common-leave_button = Leave
    .short = Leave
# The last line of an SMS: the two keys that always work.
common-keys = 0 help 9 leave
    .short = 0 help 9 leave
# Stands after a list of reasons that was cut.
common-reasons_more = There are more reasons. Ask a person about them.
    .short = And more.
