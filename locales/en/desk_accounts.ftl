# Accounts of those who work here: signing in for the first time, one's own account, accounts of others,
# showing a person's number. Read by staff, often tired. Never sent to a person.

## The first sign-in
desk_accounts-code-hint = From your code app. Lost the phone? Type a recovery code here.
desk_accounts-choose-title = Choose your password
desk_accounts-choose-lead = The password you were given works once. Choose one that only you know.
desk_accounts-new-password = New password
# $shortest is a number.
desk_accounts-new-hint = At least { $shortest } characters. Several words in a row are good. Not your name.
desk_accounts-again = The same once more
desk_accounts-choose-do = Keep this password
desk_accounts-factor-title = Six-digit codes
desk_accounts-factor-lead = From now on you sign in with your password and a code from your phone. So a stolen password opens nothing.
desk_accounts-factor-app = Open a code app on your phone (any app for one-time codes will do).
desk_accounts-factor-scan = Point it at this picture.
desk_accounts-factor-picture = QR code for the code app. The same as text is below.
desk_accounts-factor-by-hand = No camera? Type the key by hand
desk_accounts-factor-by-hand-more = Account: { $name }. Kind: by time, 6 digits, 30 seconds.
desk_accounts-factor-type = Type the six digits the app shows now.
desk_accounts-factor-do = Confirm
desk_accounts-codes-title = Your recovery codes
desk_accounts-codes-lead = Without your phone, one of these lets you in, each once. You see them only now. Write them down and keep them away from your phone.
desk_accounts-codes-print = You can also print this page. Do not photograph it and do not keep it in a chat.
desk_accounts-codes-done = I have written them down

## One's own account
desk_accounts-role = Role
desk_accounts-roles =
    .operator = Operator
    .interpreter = Interpreter
    .supervisor = Supervisor
    .administrator = Administrator
desk_accounts-role-more =
    .operator = talks with people
    .interpreter = sees single messages, no cases
    .supervisor = operator, and reviews, reports and shifts
    .administrator = accounts, reads no cases
desk_accounts-languages = Languages
desk_accounts-countries = Countries
desk_accounts-who-changes = An administrator can change these.
desk_accounts-old-password = Password you have now
desk_accounts-password-do = Change the password
desk_accounts-password-ends = You will be signed out everywhere else.
desk_accounts-factor = Six-digit codes
desk_accounts-factor-on = Switched on.
desk_accounts-factor-off = Not set up.
desk_accounts-factor-set = Set up
desk_accounts-factor-new = Move to another phone
desk_accounts-codes = Recovery codes
desk_accounts-codes-left = Left: { $left } of { $of }.
desk_accounts-codes-new = Make new codes
desk_accounts-few-codes = Recovery codes left: { $left }. Make new ones below while you have your phone.
desk_accounts-recovery-used = You came in with a recovery code. Codes left: { $left }. If the phone is lost, set up another one now.
desk_accounts-phone = Duty phone
desk_accounts-phone-lead = When you have the duty phone, we call this number.
desk_accounts-phone-number = Number
desk_accounts-phone-other = New number
desk_accounts-phone-hint = With + and the country code. Leave empty to remove it.
desk_accounts-no-phone = No number.
desk_accounts-save = Save
desk_accounts-sessions = Where you are signed in
desk_accounts-sessions-lead = A session ends after 8 hours, or after 30 minutes without use. During a T1 talk it is not cut off.
desk_accounts-browser = Browser
desk_accounts-some-browser = Unknown browser
desk_accounts-since = Since
desk_accounts-seen = Last used
desk_accounts-this = this one
desk_accounts-end = End
desk_accounts-end-others = End all others
desk_accounts-devices = Browsers we know
desk_accounts-devices-lead = You signed in here before. If a stranger guesses at your password, these browsers still let you in. Remove any that is not yours.
desk_accounts-no-devices = None yet.
desk_accounts-first = First time
desk_accounts-signed-in = Last sign-in
desk_accounts-forget = Remove

## Accounts of others
desk_accounts-all = All accounts
desk_accounts-stands = State
desk_accounts-state =
    .full = active
    .no_factor = active, no six-digit codes yet
    .invited = has not chosen a password yet
    .disabled = closed
desk_accounts-add = New account
desk_accounts-add-do = Make the account
desk_accounts-name-hint = Colleagues see it, people never do. A first name or a number is enough.
desk_accounts-first-language = Main language
desk_accounts-countries-hint = Cases of these countries come first for them. Others stay visible. None chosen = all alike.
desk_accounts-once-title = One-time password
desk_accounts-once-lead = Password of { $name } for the first sign-in:
desk_accounts-once-more = You see it only now. Hand it over in person or by voice, not in a chat. At the first sign-in they choose their own.
desk_accounts-once-done = I have handed it over
desk_accounts-change = Role, languages, countries
desk_accounts-reads = Can read cases.
desk_accounts-reads-not = Cannot read cases.
desk_accounts-way-in = Access
desk_accounts-do-reset = New one-time password
desk_accounts-do-reset-hint = Ends all their sessions and removes their codes.
desk_accounts-do-reset-factor = Remove six-digit codes
desk_accounts-do-reset-factor-hint = If the phone is lost. They set up codes again at the next sign-in.
desk_accounts-do-end-sessions = End all their sessions
desk_accounts-do-end-sessions-hint = They can sign in again at once.
desk_accounts-do-disable = Close the account
desk_accounts-do-disable-hint = They are out at once. Their cases go back to the queue.
desk_accounts-do-enable = Open the account again
desk_accounts-do-enable-hint = With the password they had.

## Done
desk_accounts-password-ok = Your password is changed. You are signed out everywhere else.
desk_accounts-ended-ok = Ended.
desk_accounts-forgotten-ok = Removed.
desk_accounts-phone-ok = The number is saved.
desk_accounts-changed-ok = Saved.
desk_accounts-factor-reset-ok = The codes are removed.
desk_accounts-disabled-ok = The account is closed. Its cases are back in the queue.
desk_accounts-enabled-ok = The account is open again.

## Refused
desk_accounts-too-short = The password is too short: at least 12 characters.
desk_accounts-too-long = The password is too long.
desk_accounts-is-name = The password must not be your name.
desk_accounts-too-common = This password is easy to guess. Choose another.
desk_accounts-same = This is the password you have. Choose another.
desk_accounts-not-the-same = The two passwords differ. Type them again.
desk_accounts-wrong-password = The password is not right. Nothing was changed.
desk_accounts-wrong-code = The six digits are not right. Wait for the next ones and try again. Is the clock of the phone right?
desk_accounts-wait = Too many attempts. Try again in a few minutes. You stay signed in.
desk_accounts-changed = The password was changed meanwhile. Sign in again.
desk_accounts-begin-again = Please begin again.
desk_accounts-not-in-demo = This cannot be changed in the demonstration.
desk_accounts-name-taken = There is already an account of this name.
desk_accounts-bad-name = A name has 1 to 40 characters.
desk_accounts-bad-role = Choose a role.
desk_accounts-bad-country = This country is not known.
desk_accounts-bad-phone = This is not a phone number. Write it with + and the country code.
desk_accounts-last = This is the last administrator. Make another one first.
desk_accounts-unknown = There is no such account.
