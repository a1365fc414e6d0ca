# Someone else: a person worries about another person. We never ask that person's name.
# "This person" must work for a man, a woman or a child. Value = full words; .short = SMS and a watched phone.

# Asked to the one who writes. Answers: common-sure.
someone_else-g0 = Can you read and answer this alone right now?
    .short = Can you read this alone now?
someone_else-not_safe_line = All right. Write when it suits you.
    .short = All right. Write when it suits you.
someone_else-what = What worries you about this person?
    .short = What worries you?
    .silent = They do not answer
    .silent_short = no answer
    .danger = They are in danger
    .danger_short = danger
    .kept = They are kept or not paid
    .kept_short = kept, no pay
    .other = Something else
    .other_short = other
# Names of countries follow as choices; the person may also type one. Same in the next two.
someone_else-other_in = Which country is this person in? Choose or write it.
    .short = Where is this person? Choose or write.
someone_else-other_from = Which country gave this person a passport? Choose or write it.
    .short = Their passport? Choose or write.
someone_else-here = Which country are you in yourself? Choose or write it.
    .short = Where are you? Choose or write.
# "my brother does not answer"
someone_else-silent_advice =
    Write down the last call, the address, the employer and the route.
    A new SIM may not work in the first days.
    Ask people who travelled with this person. Do not post it online.
    .short = Write down: last call, address, employer, route.

## Full questions about the other person (Telegram only). Answers: yes, no, not sure, skip.

someone_else-g1 =
    Is this person in danger now?
    For example: hurt, locked in or being moved. Or in need of a doctor.
someone_else-g2 = Is this person under 18?
someone_else-q2 = Is the job, place or boss different from what was promised?
someone_else-q3 = Does someone keep this person's passport or papers?
# Any threat counts: beating, police, deportation, shame.
someone_else-q4 =
    This person wants to leave tomorrow. Will someone stop them?
    Or threaten them or the family?
someone_else-q5 = Must this person work off a debt, or pay to be let go?
someone_else-q6 = Does this person work without the agreed pay? Or does someone take it?
someone_else-q7 = Does this person work so long that they cannot rest?
someone_else-q8 = Does this person lack food, sleep, warmth or a doctor?
someone_else-q9 = Has anyone there hit this person, hurt them or forced sex?
# Asked only after "yes" to the question before.
someone_else-q9_again = Could it happen again today or tomorrow?
someone_else-q10 =
    Does anyone make this person do what they refuse?
    For example: sex for money, carrying packages, stealing, cheating people, begging, signing army papers.

## The five short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Asks about danger now, in quiet words.
someone_else-s1 = 1/5 Does this person need help today?
someone_else-s2 = 2/5 Is this person under 18?
# Any one means yes: papers kept, a debt to work off, people who do not let the person leave.
someone_else-s3 = 3/5 Kept there by papers, debt or people?
someone_else-s4 = 4/5 Is work, pay or rest not as agreed?
someone_else-s5 = 5/5 Made to do what they refuse, or afraid?

# Asked once more before we stop the questions. Answers: common-sure.
someone_else-g1_again = One more time: is this person in danger now?

## Results. Two lists of numbers: "here" = where the one who writes is, "there" = where the other person is.

someone_else-urgent_here = Where you are, call:
    .short = Tel here:
someone_else-urgent_there = Where this person is:
    .short = Tel there:
someone_else-urgent_advice =
    Do not argue with the boss. Do not warn the boss.
    Do not go there alone. Do not post it online.
    .short = Do not tell the boss. Do not go there alone.
someone_else-likely =
    What you describe is serious. It is not this person's fault.
    There are people who help. It is free.
    .short = This is serious. Help is free.
someone_else-likely_here = Where you are, you can call:
    .short = Tel here:
someone_else-likely_there = Where this person is:
    .short = Tel there:
someone_else-advice =
    Do not argue with the boss. Do not tell the boss.
    Do not post it online.
    .short = Do not tell the boss. Do not post it.
someone_else-offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the numbers
    .keep_short = no
someone_else-keep = All right. You can write again at any time.
    .short = All right. Write at any time.
someone_else-possible = Not all is right there.
    .short = Not all is right there.
someone_else-possible_here = Where you are, you can call:
    .short = Tel here:
someone_else-possible_there = Where this person is:
    .short = Tel there:
someone_else-possible_advice =
    Write down dates, places and pay.
    Do not argue with the boss. Do not post it online.
    .short = Write down dates, places and pay.
someone_else-possible_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the numbers
    .keep_short = no
# Never say that the other person is safe.
someone_else-none_seen = We see nothing worrying in your answers. If it changes, write again.
    .short = All right. If it changes, write again.
someone_else-none_here = You can call if you need to:
    .short = Tel:
someone_else-none_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no
# Three questions were skipped one after another, so we stop asking.
someone_else-tired = We stop the questions here. That is all right.
    .short = We stop the questions here.
someone_else-tired_here = You can call:
    .short = Tel:
someone_else-tired_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no
