# Alarms: what the staff's group reads, what the duty phone says, the alarm on the pages, and the page about them.
# Staff only. In the group and on the phone: case number, tier and language, nothing else ever.

# One line for each case in the staff's group. The states are added behind it when nobody needs to come any more.
desk_alarms-line = { $number } · { $tier } · { $language }
    .taken = taken
    .over = no longer waiting
# A button in the group that opens the case.
desk_alarms-take = Take { $number }
# Said by a voice on the duty phone. "safar" is the name of the program. Short: it is repeated.
desk_alarms-call = safar: urgent case number { $number }. Press any digit.
desk_alarms-call_test = safar: this is a test. Press any digit.
desk_alarms-call_thanks = safar: noted. Please open the desk.
desk_alarms-call_taken = safar: the case no longer waits. Thank you.
desk_alarms-call_failed = safar: this could not be noted. Please open the desk.

## The alarm on every page of whoever is on duty
# Shown by the browser over other programs: nothing about people.
desk_alarms-notice = safar: { $count } waiting
desk_alarms-waits = Danger. Nobody has taken it: { $count }
desk_alarms-open = Open case { $number }
desk_alarms-mute = Mute for 2 min
# Followed by a countdown such as 1:45.
desk_alarms-muted = The sound comes back in

## The page about alarms
desk_alarms-title = Alarms
desk_alarms-now = Who is woken now
desk_alarms-now_desk = Desks on duty: { $count }
desk_alarms-now_no_desk = Nobody is on duty at a desk.
desk_alarms-now_group = Staff group on Telegram
desk_alarms-now_no_group = No staff group is set up.
desk_alarms-now_phone = Duty phones, in this order:
desk_alarms-now_no_phone = No duty phone can be rung.
desk_alarms-now_config = phone { $number } of the settings
desk_alarms-nobody = Nobody would be woken now. Plan a shift, or a duty phone.
desk_alarms-trouble_group = The staff group cannot be reached. Is the bot still in it?
desk_alarms-trouble_duty_phone = The last call could not be placed. Check the number and the account with the telephone provider.
desk_alarms-test = Ring the duty phone as a test
desk_alarms-test_more = The phone rings once. Press any digit on it; the answer appears below.
desk_alarms-test_done = The call is on its way. Its outcome appears below.
desk_alarms-no_phone = There is no duty phone to ring.
desk_alarms-last = The last { $count } alerts
desk_alarms-none = No alert yet.
desk_alarms-when = When
desk_alarms-case = Case
desk_alarms-step = Step
desk_alarms-way = By
desk_alarms-outcome = Outcome
desk_alarms-wake =
    .first = At once
    .second_operator = Second operator
    .supervisor = Supervisor
    .duty_manager = Duty manager
    .test = Test
desk_alarms-by =
    .desk = Desk
    .group = Group
    .phone = Phone
desk_alarms-state =
    .ready = About to leave
    .sending = Leaving
    .sent = Sent
    .rings = Rings
    .shown = Shown
    .answered = Answered
    .refused = Did not leave
    .failed = Not answered
    .not_told = Did not arrive
    .over = Ended: no longer needed
desk_alarms-why =
    .busy = busy
    .no_answer = nobody picked up
    .unpressed = picked up, no digit pressed
    .unreachable = number cannot be reached
    .cancelled = call was cancelled
    .no_news = the provider has not said
    .nobody = no phone to ring
    .gone = that phone is no longer on the list
desk_alarms-code = code { $code }
desk_alarms-tries = call { $number }
