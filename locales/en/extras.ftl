# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = Do you have the official offer letter of the ministry (MOHRE)?
    .short = Do you have the official MOHRE offer letter?
extras_AE-offer-why =
    The official offer letter (MOHRE) is missing.
    Ask for it before you travel. The contract must match it.
    .short = Ask for the official MOHRE offer letter.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    In Korea there is a procedure to leave an employer.
    Do you know this procedure?
    .short = Do you know how to leave a job in Korea lawfully?
extras_KR-place-why =
    If you leave without the procedure, you can lose your status.
    Learn the rules before you go.
    .short = Learn the rules for leaving a job in Korea.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Is the place far from other people?
    And without a phone signal or a clear address?
    .short = A far place, no phone signal or no address?
extras_KZ-place-why =
    A far place without signal or address is a risk.
    Ask for the exact address. Agree call days with your family.
    .short = Ask for the exact address. Agree call days.
# Bad answer: yes.
extras_PL-fee = Does anyone take money for finding you the work in Poland?
    .short = Does anyone take money for finding the work?
extras_PL-fee-why = Finding work in Poland must cost the worker nothing. Do not pay for it.
    .short = Do not pay for finding work in Poland.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Did you check that you have no entry ban for Russia?
    .short = Did you check: no entry ban?
extras_RU-ban-why =
    Check for an entry ban before you buy a ticket.
    The Russian Interior Ministry has an online service. It does not show all bans.
    .short = Check for an entry ban before the ticket.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Is your passport valid for the whole stay?
    .short = Is your passport valid for the whole stay?
extras_TR-passport-why =
    A consulate abroad may refuse a new passport.
    Check the last day of your passport before you travel.
    .short = Check the last day of your passport.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Is it care for a child or an old person?
    And did you find it by radio or in a chat?
    .short = Care work, found by radio or in a chat?
extras_TR-care-why =
    Such offers often have a false contract.
    Check the contract and the work permit before you travel.
    .short = Check the contract and the work permit.
