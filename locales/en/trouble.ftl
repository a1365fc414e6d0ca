# Trouble: a person tells, by yes and no, what happens to them. Describe facts, never labels.
# Value = full words (Telegram); .short = SMS and a phone that others may read: it explains nothing to a stranger.

# Before anything else. Answers: common-sure.
trouble-g0 = Can you read and answer this alone right now?
    .short = Can you read this alone now?

# It is not safe now. Nothing more is sent until the person writes.
trouble-not_safe_line = All right. Write when it suits you.
    .short = All right. Write when it suits you.

# Said once before the questions.
trouble-first =
    We ask a few questions to find the right help.
    You can skip any question. You can stop at any time.
    .short = Answer 3: not sure.

## Full questions, one at a time (Telegram only). Answers: yes, no, not sure, skip. "There" = where the person works or lives.

trouble-g1 =
    Are you in danger now?
    For example: you are hurt, locked in or being moved. Or you need a doctor.
trouble-g2 = Are you under 18?
# Any of the three means yes.
trouble-q1 =
    Did someone else find this work or bring you there?
    Or give you the place where you sleep?
trouble-q2 = Is the job, place or boss different from what they promised?
trouble-q3 = Does someone keep your passport or papers and not give them back?
# Any threat counts: beating, police, deportation, shame.
trouble-q4 =
    You want to leave tomorrow. Will someone stop you?
    Or threaten you or your family?
trouble-q5 = Must you work off a debt, or pay to be let go?
trouble-q6 = Did you work without the agreed pay? Or does someone take your pay?
trouble-q7 = Do you work so many hours or days that you cannot rest?
trouble-q8 = Do you lack food, sleep, warmth or a doctor there?
trouble-q9 = Has anyone there hit you or hurt you? Or forced sex on you?
# Asked only after "yes" to the question before.
trouble-q9_again = Could it happen again today or tomorrow?
trouble-q10 =
    Does anyone make you do what you refuse?
    For example: sex for money, carrying packages, stealing, cheating people, begging, signing army papers.

## The five short questions (SMS). They should look like a job survey. " 1 yes 2 no 3 ?" follows.
## In every language at most 70 characters together with these answers.

# Asks about danger now, in quiet words.
trouble-s1 = 1/5 Do you need help today?
trouble-s2 = 2/5 Are you under 18?
# Any one means yes: papers kept, a debt to work off, people who do not let you leave.
trouble-s3 = 3/5 Do papers, debt or people keep you there?
trouble-s4 = 4/5 Is work, pay or rest not as agreed?
trouble-s5 = 5/5 Made to do what you refuse, or afraid?

# Asked once more before we stop the questions. Answers: common-sure.
trouble-g1_again = One more time: are you in danger now?

## Danger now

# Phone numbers follow on the next lines.
trouble-urgent_child = Call now if you can:
    .short = Tel:
trouble-urgent_number = Call now if you can:
    .short = Tel:
# One safety action. The person may be watched.
trouble-urgent_action =
    Stay near other people, or lock the door. Do not argue.
    If the police are the danger, ask for your consulate.
    .short = Stay near people, or lock the door. Do not argue.
# Said only when an operator is on duty and is being alerted this moment.
trouble-urgent_staffed = A person on duty is being called now. You can write here.
    .short = A person is being called now.
# $at = date and time when somebody is on duty again; "none" = no time is planned.
trouble-urgent_closed =
    { $at ->
        [none] Nobody is on duty here now.
       *[other] Nobody is on duty here until { $at }.
    }
    Please call the number above.
    .short =
        { $at ->
            [none] Nobody is here now. Please call.
           *[other] Nobody is here until { $at }. Please call.
        }
# Names of countries follow as choices; the person may also type one.
trouble-urgent_where = Which country are you in now? Choose or write it.
    .short = Which country are you in? Choose or write.

## Strong signs, but no danger this minute

# To a child. No promise to keep it secret. No parent is told before the child is asked.
trouble-likely_child =
    You did nothing wrong. There are people who help children. It is free.
    If you are in danger, they may need to tell others.
    First they ask you: is your family safe for you?
    .short = You did nothing wrong. Help is free.
trouble-likely =
    What you describe is not your fault.
    There are people who help. It is free.
    .short = This is not your fault. Help is free.
trouble-likely_number = You can call:
    .short = Tel:
trouble-likely_child_number = You can call:
    .short = Tel:
trouble-likely_offer = What would you like?
    .short = What would you like?
    .talk = Write with a person
    .talk_short = person
    .later = Call me later
    .later_short = call me
    .keep = Just keep the number
    .keep_short = no, thanks
# The person only keeps the number. The talk ends here.
trouble-keep = All right. You can write again at any time.
    .short = All right. Write at any time.

## Some of it is not right

trouble-possible = Not all is right there. You are not to blame.
    .short = Not all is right there.
trouble-tip_pay =
    You have a right to the agreed pay.
    Write down your days, hours and pay. Keep messages about work.
    .short = Write down your days, hours and pay.
trouble-tip_papers =
    Your papers belong to you.
    Your consulate can tell you about new papers.
    .short = Your papers belong to you.
trouble-tip_debt =
    A debt is not a lawful reason to keep you there.
    Write down who asks for money, how much and why.
    .short = Write down who asks for money and why.
trouble-possible_child_number = You can call:
    .short = Tel:
trouble-possible_number = You can call:
    .short = Tel:
trouble-possible_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no

## Nothing worrying, or the questions end early

# Never say that the person is safe.
trouble-none_seen_line = We see nothing worrying in your answers. If it changes, write again.
    .short = All right. If it changes, write again.
trouble-none_child_number = You can call if you need to:
    .short = Tel:
trouble-none_number = You can call if you need to:
    .short = Tel:
# The person came from the check before a trip, where someone presses them to go.
trouble-pressed_end =
    Our advice stays the same.
    Please do not travel before you talk to someone.
    .short = Please talk to someone before you travel.
trouble-pressed_number = You can call:
    .short = Tel:
trouble-pressed_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no
# Three questions were skipped one after another, so we stop asking.
trouble-tired = We stop the questions here. That is all right.
    .short = We stop the questions here.
trouble-tired_number = You can call:
    .short = Tel:
trouble-tired_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no

## The person wrote a help word

# The number and one question leave in the same message.
trouble-sos_number = Call now if you can:
    .short = Tel:
trouble-sos_danger = Are you in danger now?
    .short = Danger now?
# The words may speak of the writer or of somebody else.
trouble-sos_danger_both = Are you or someone else in danger now?
    .short = Is someone in danger now?
# The words speak of somebody else.
trouble-sos_danger_other = Is this person in danger now?
    .short = Is this person in danger now?
# They answered: no danger now.
trouble-sos_offer = What do you need?
    .short = What do you need?
    .trouble = Answer a few questions
    .trouble_short = questions
    .someone_else = I worry about someone else
    .someone_else_short = for others
    .numbers = More phone numbers
    .numbers_short = numbers
    .talk = Write with a person
    .talk_short = person
    .menu = Menu
    .menu_short = menu

## The person wrote about ending their life. Calm, warm, no questions, no blame.

# A phone number follows in the same message.
trouble-self_harm_words =
    It is good that you wrote. You do not have to carry this alone.
    Please stay near someone you trust.
    .short = It is good that you wrote. Stay near someone you trust.
trouble-self_harm_number = Please call now:
    .short = Tel:
# Said only when an operator is on duty and is being alerted this moment.
trouble-self_harm_staffed = A person on duty is being called now. You can write here.
    .short = A person is being called now.
# $at as in trouble-urgent_closed.
trouble-self_harm_closed =
    { $at ->
        [none] Nobody is on duty here now.
       *[other] Nobody is on duty here until { $at }.
    }
    Please call the number above.
    .short =
        { $at ->
            [none] Nobody is here now. Please call.
           *[other] Nobody is here until { $at }. Please call.
        }
