# Check: a person wants to travel for work. We ask, give the reason and the next step. We forbid nothing.
# Value = full words (Telegram); .short = SMS and a phone that others may read.
# X-why = the reason shown in the result when the answer to question X was bad or not sure.
# Several reasons stand under each other, so each must be clear alone.

check-hello =
    This is a short check before a trip for work. It forbids nothing.
    We do not ask your name.
    .short = Trip check.

# Answers: common-sure.
check-a0 = Are you under 18?
    .short = Are you under 18?
check-a0-why = You may be under 18. Please talk with a person before you travel.
    .short = Under 18? Talk with a person first.
# Names of countries follow as choices; the person may also type one. Same in the next one.
check-going_to = Which country do you want to go to? Choose or write it.
    .short = Which country do you go to? Choose or write.
check-comes_from = Which country gave you your passport? Choose or write it.
    .short = Your passport? Choose or write.

## Full questions (Telegram only). Answers, where nothing else stands: yes, no, not sure, does not apply.

check-arranged = Who finds and arranges this work for you?
    .agency = A firm or agency
    .person = A middleman
    .online = An advert or someone from the internet
    .employer = The employer
    .family = Family or friends
    .nobody = Nobody, I do it without help
check-p9 = Is the work one of these?
    .none = No, it is other work
    .club = Club, dance, massage, model, escort
    .online = Online or call centre work in Asia
    .parcels = Carrying parcels for someone
    .war = Army papers, or work near a war
    .unsure = Not sure
    .skip = Skip
check-p9-why =
    People are often deceived in this kind of work.
    Talk with a person before you go. Sign no army papers.
    .short = Risky kind of work. Talk with a person first.

# E-9 = the Korean work visa for workers from abroad. A "yes" is the bad answer.
check-p2_korea =
    The E-9 work visa comes only through the state programme.
    Does a private broker arrange an E-9 visa for you?
check-p2_korea-why =
    Nobody can sell you a place for an E-9 visa.
    Go only through the state programme.
    .short = E-9 visa: only through the state programme.
# KRAZ = the official Polish register of agencies.
check-p2_poland = Did you find the agency yourself in the Polish register KRAZ?
check-p2_poland-why =
    The agency is not checked. Look in the official register KRAZ.
    A photo of a certificate is not enough.
    .short = Check the agency in the register KRAZ.
check-p2 =
    A firm that sends people abroad needs a licence.
    Did you check theirs yourself on the official list?
check-p2-why =
    The licence is not checked. Look at the official list of licensed firms.
    Compare the name, the country and the date. A photo is not enough.
    .short = Check the licence on the official list.

check-p7 =
    Is the offer much better than normal?
    For example: high pay, no experience, leave at once, free ticket.
check-p7-why =
    The offer looks too good. Compare the pay in two other places.
    Search the phone number and the photos.
    .short = Too good? Compare the pay in 2 other places.
check-p3 =
    Do you have a written contract in a language you read?
    It names the job, pay, hours, housing and address.
check-p3-why =
    You have no clear contract. Do not travel to sign it there.
    Ask for it now. Photograph every page.
    .short = Ask for a contract that you can read.
check-p1 =
    Do you know the employer's full name and address?
    And did you speak with the employer yourself?
check-p1-why =
    You do not know enough about the employer. Ask for the name and address.
    Make a video call to the workplace.
    .short = Ask for the employer's name and address.
check-p12 =
    Will you have your own phone and a SIM that works?
    And money for a ticket home?
check-p12-why =
    You could depend on others there.
    Take your own phone, a SIM and money for the way home.
    .short = Take a phone, a SIM and money to return.

## Do the papers allow work? The question differs by country. A permit that is given after arrival counts as "yes".

# Patent = the Russian paper that allows work.
check-p4_ru_patent =
    In Russia you need a patent. This paper allows you to work.
    Will you enter for "work" and get the patent within 30 days?
check-p4_ru_patent-why =
    Without a patent you may not work in Russia.
    Give "work" as your purpose. Get the patent within 30 days.
    .short = Russia: purpose "work", patent in 30 days.
check-p4_ru_union =
    In Russia you need no patent. You need a work contract.
    You also need a medical check and fingerprints within 30 days.
    Will you do all this?
check-p4_ru_union-why =
    In Russia you need a work contract.
    Do the medical check and fingerprints within 30 days.
    .short = Russia: contract, medical check in 30 days.
# The public service centre (in Kazakhstan) gives the permit.
check-p4_kz_permit =
    You need a permit to work for private people in Kazakhstan.
    The public service centre gives it.
    Will you have a permit for your work?
check-p4_kz_permit-why =
    Your papers may not allow work in Kazakhstan.
    Ask the public service centre there about the permit.
    .short = Kazakhstan: get the permit for your work.
check-p4_kz_union =
    In Kazakhstan you need no permit. You need a work contract.
    Will you have a written contract?
check-p4_kz_union-why =
    In Kazakhstan you work with a contract.
    Ask for a written contract before you travel.
    .short = Kazakhstan: ask for a written contract.
check-p4_tr =
    In Türkiye, entry without a visa does not allow work.
    The employer must get and pay the work permit.
    Will yours do this?
check-p4_tr-why =
    Without a work permit you may not work in Türkiye.
    Ask the employer to show the permit before you travel.
    .short = Türkiye: the employer must get the permit.
check-p4_ae =
    In the Emirates a visit visa does not allow work.
    Will you have a work permit before you travel?
check-p4_ae-why =
    A visit visa does not allow work in the Emirates.
    Travel only when you have the work permit.
    .short = Emirates: get a work permit before you go.
check-p4_kr =
    The E-9 work visa needs the state programme and the Korean test.
    Do your papers allow work in Korea from the first day?
check-p4_kr-why =
    Your papers may not allow work in Korea.
    For an E-9 visa, go through the state programme and the test.
    .short = Korea: check that your visa allows work.
check-p4 =
    Will your papers allow you to work there?
    A permit that you get after arrival also counts.
check-p4-why =
    Your papers may not allow work there.
    Find out the lawful way before you travel.
    .short = Check that your papers allow work there.

check-p11 =
    Does someone you trust know your route, employer and address?
    And have copies of your papers?
check-p11-why = Give your route, address and copies of papers to someone you trust.
    .short = Give route and copies to someone you trust.
check-p5 = Has anyone said they will keep your passport or phone?
check-p5-why =
    Nobody should keep your passport or phone. Refuse this.
    Send a photo of the passport to your own e-mail.
    .short = Keep your passport and phone yourself.
check-p6 =
    Will you owe money for this job to a boss, middleman or stranger?
    For example: for a ticket, a visa or a fee. Money from your family does not count.
check-p6-why =
    A debt can tie you to the job. Buy your own ticket if you can.
    Or get in writing: who paid, how much, when to pay back.
    .short = A debt can tie you. Get all of it in writing.
check-p10 =
    Did you check for entry bans, exit bans and unpaid fines?
    And how many days you may stay?
check-p10-why = Bans, fines or days of stay are not checked. Check them now.
    .short = Check bans, fines and days of stay now.
check-p8 =
    Did anyone ask you to hide the trip from your family?
    Or to lie at the border?
check-p8-why =
    Someone wants you to hide the trip or to lie.
    Wait. Tell one person you trust today.
    .short = Asked to hide or lie? Wait and tell someone.
# A "yes" leads at once to the questions about danger.
check-p13 = Does anyone press you, threaten you or control you to go?
check-p13-why =
    Someone presses you to go. You may say no.
    Talk with a person before you decide.
    .short = You may say no. Talk with a person first.

## The four short questions (SMS). " 1 yes 2 no 3 ?" follows: at most 70 characters together, in every language.

# Good answer: yes.
check-s1 = 1/4 Employer, contract, papers checked?
check-s1-why = Not all is checked: employer, licence, contract, papers. Check them first.
    .short = Check employer, licence, contract, papers.
# Any one means yes: money owed for the job, papers kept by someone, an offer that looks too good.
check-s2 = 2/4 A debt, papers kept, or too good?
check-s2-why = A debt, kept papers or a very good offer can tie you. Ask questions first.
    .short = A debt or kept papers can tie you. Refuse.
# Any one means yes.
check-s3 = 3/4 Told to hide it or lie? Forced? Army work?
check-s3-why =
    Nobody may force you or make you lie. Sign no army papers.
    Wait. Tell someone you trust.
    .short = Wait. Tell one person you trust today.
# Good answer: yes, all of it.
check-s4 = 4/4 Own phone, money, and family knows?
check-s4-why = Take your own phone and money to return. Tell someone your route.
    .short = Take a phone and money. Tell your route.

## Where the check leads

# The person is pressed to go. The questions about danger follow.
check-pressed_line = Nobody may force you to go. You may say no.
    .short = Nobody may force you. You may say no.
# The person is under 18 or not sure.
check-child =
    Please talk with a person before you travel.
    Travel only with an adult you trust, and with lawful consent papers.
    .short = Please talk with a person before you travel.
check-child_offer = Would you like to write with a person?
    .short = Write with a person?
    .talk = Yes, with a person
    .talk_short = yes
    .keep = No, I keep the number
    .keep_short = no

# The four results. $reasons = lines with the reasons, each an X-why from above.
check-stop =
    We strongly advise: do not travel before you talk to someone.
    { $reasons }
    .short =
        Please talk to someone before you travel.
        { $reasons }
check-red =
    There are serious warning signs. Fix these first:
    { $reasons }
    In 3 days you can do this check again.
    .short =
        Serious signs. First do this:
        { $reasons }
check-amber =
    There are some gaps. You can close them:
    { $reasons }
    .short =
        Some gaps. Do this:
        { $reasons }
# There may be no reasons at all. The last sentence must stay: we promise nothing.
check-green =
    We see no strong warning signs in your answers.
    { $reasons }
    This is not a guarantee.
    .short =
        No strong signs. This is not a guarantee.
        { $reasons }
check-stop_number = You can call:
    .short = Tel:
check-stop_offer = What would you like?
    .short = What would you like?
    .talk = Write with a person
    .talk_short = person
    .say_no = Words to say no politely
    .say_no_short = say no
    .plan = A plan for my trip
    .plan_short = plan
    .menu = Menu
    .menu_short = menu
# The person sends this text to the one who offers the job. It is in the person's own voice, polite, no reasons, no gender.
check-say_no = Thank you for the offer. My plans have changed. I am not going now.
    .short = Thank you for the offer. My plans changed. I am not going now.
check-plan_offer = What would you like?
    .short = What would you like?
    .plan = A plan for my trip
    .plan_short = plan
    .talk = Write with a person
    .talk_short = person
    .menu = Menu
    .menu_short = menu

## The plan. The person saves or forwards it. It must look like own notes, not like a text from a service. "I" = the person.

check-plan =
    My plan for the trip
    1. Photos of papers, ticket, employer, route: to two people I trust.
    2. Important phone numbers: by heart, or saved under ordinary names.
    3. Two secret words with family: "all is well" and "I am not free".
    4. Fixed call days. After two missed calls family asks for help.
    5. Money for the way home, apart from the wallet. A second card.
    6. A SIM for the first day.
    7. My passport stays with me. Never as a pledge.
    8. I sign only what I read and understand. No army papers.
    9. Dates: registration, permit, last day of stay.
    10. First week: pay day known? Door open? Papers with me? Calls allowed?
    11. I may change my mind and turn back at any time.
    .short = Copies of papers to 2 people. Call days. Money to return. Keep the passport. Sign only what you read.
check-plan_RU =
    Russia: at most 90 days in a calendar year without a visa.
    Leaving and coming back does not start the count again.
    A foreign SIM: maybe no internet and SMS at first. Plan a voice call.
    .short = Russia: 90 days a year. SIM may not work on day one.
check-plan_KZ =
    Kazakhstan: register the place of stay in time.
    The landlord has to confirm it. A refusal is a warning sign.
    .short = Kazakhstan: register the place of stay in time.
check-plan_TR =
    Türkiye: the employer gets and pays the work permit.
    The passport must be valid for the whole stay.
    .short = Türkiye: work permit, passport valid for all the stay.
check-plan_AE =
    Emirates: the employer pays for recruitment, visa and medical check.
    The passport stays with me. The contract must match the offer.
    .short = Emirates: contract like the offer. Keep the passport.
check-plan_KR =
    Korea: leave an employer only by the official procedure.
    After the end of a job: register within 1 month, new contract within 3.
    .short = Korea: job ended? Register within 1 month.
check-plan_PL =
    Poland: finding work there must cost the worker nothing.
    The agency must be in the register KRAZ.
    .short = Poland: pay nothing for finding the work.
# Phone numbers of the country of the trip follow. Also part of the person's own notes.
check-plan_numbers = Phone numbers:
    .short = Tel:
check-after_plan = What next?
    .short = What next?
    .menu = Menu
    .menu_short = menu
    .talk = Write with a person
    .talk_short = person
    .rules = Rules of the country of work
    .rules_short = rules
