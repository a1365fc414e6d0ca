### The demo's start page and built-in phone: words for visitors and technicians, never sent to a person.

phone-lang-name = English
phone-home = Start page
phone-logo = safar, start page

## Start page

phone-start-title = safar demo
phone-start-lead = A hotline that answers at once, and hands over to a human.
phone-start-what = safar talks with migrants from Central Asia on Telegram and by SMS: a safety check before the journey, the right hotline number in one message, and an operator who takes over. You are looking at a demo that runs on this computer. Try it from both ends of the line.
phone-start-person = The phone
phone-start-person-text = Be the person who writes. Type in your own words, press buttons, send a voice note, change your mind.
phone-start-telegram = Telegram-like
phone-start-sms = SMS-like
phone-start-desk = The desk
phone-start-desk-text = Be the operator who answers. A demo operator is already signed in; cases in danger stand on top.
phone-start-open-desk = Open the desk
phone-start-health = The health page
phone-start-health-text = Be the technician. See whether the service lives, is ready, and what it counts.
phone-start-alive = Alive
phone-start-ready = Ready
phone-start-metrics = Metrics
phone-start-try = Three things to try
phone-start-try-help = Write “help” on the phone, in any of the six languages. A number and one question come back in a single message.
phone-start-try-check = Run the safety check for a job abroad, and answer as a friend of yours would have to.
phone-start-try-desk = Put the phone and the desk side by side, ask for a human on one, and take the case on the other.
phone-start-honest = What to know before you judge it
phone-start-honest-numbers = Phone numbers are candidates from public sources. Nobody has verified them by calling. Messages say so.
phone-start-honest-words = Translations have not yet been read by native speakers.
phone-start-honest-data = What you type stays on this computer. Nothing leaves it, and no real Telegram or SMS message is sent.
phone-start-honest-help = This demo is not a helpline. If you or someone else is in danger now, call the local emergency number.

## The phone: page and bar

phone-title = Phone
phone-look = Which phone
phone-telegram = Telegram-like
phone-sms = SMS-like
phone-new = New phone
phone-new-hint = Forget this phone and start as a new person
phone-interface = Phone's language
phone-interface-none = not known
phone-about = About this phone
phone-no-script = The phone needs JavaScript. Please allow it for this page.

## The phone: conversation

phone-bot = safar
phone-demo = demo
phone-offline = no connection, trying again
phone-empty = Write anything to begin
phone-empty-hint = Any language, any words. Pressing “Begin” sends /start, as a first visit on Telegram does.
phone-empty-hint-sms = Any language, any words: one short message is enough.
phone-begin = Begin
phone-log = Conversation
phone-write = Message
phone-send = Send
phone-attach = Attach
phone-photo = Photo
phone-voice = Voice note
phone-location = Place
phone-contact = Contact
phone-sticker = Sticker
phone-document = File
phone-missed-call = Missed call
phone-ring = Ring once and hang up
phone-edit = Edit my last message
phone-editing = Editing
phone-cancel = Cancel
phone-edited = edited
phone-ask-place = Send my place
phone-keypad = Keypad
phone-delete = Delete a character
phone-sending = Sending
phone-sent = Kept by the service
phone-failed = Not sent
phone-again = Try again

## The phone: panel beside it

phone-panel-title = What you see
phone-panel-telegram = The phone of a person who writes to safar on Telegram. Buttons stand under a message; words of one's own work everywhere.
phone-panel-sms = A plain phone without internet. Choices are digits inside the text; 0 always asks for help and 9 always leaves.
phone-panel-tick = The tick appears only after the service has stored the message. If storing fails, the phone says so and lets you try again.
phone-panel-place = “Place” sends a point in the middle of Moscow, never your own. Photos, files and voice notes are only announced: nothing is uploaded.
phone-panel-wipe = In quiet mode safar deletes messages on both sides: they vanish from this phone too.
phone-panel-new = “New phone” makes you somebody safar has never met.
phone-panel-language = The phone's language is the hint an app would give. It only decides which language is offered first.
phone-panel-help = “Help” in six languages
phone-panel-help-hint = Press one to put it into the message.
phone-bill = What this conversation costs
phone-bill-hint = Characters as the network counts them. One Cyrillic letter turns the whole message into UCS-2: 70 characters in a segment instead of 160.
phone-bill-message = Message
phone-bill-encoding = Encoding
phone-bill-characters = Characters
phone-bill-segments = Segments
phone-bill-received = Received
phone-bill-written = Sent
phone-bill-total = Both ways
phone-bill-empty = No message yet.

## The editors' page: any step in any language, as it is being changed

phone-start-editors = For editors
phone-start-editors-text = Change a sentence or a question in its file and see at once how it looks on Telegram and by SMS, in every language.
phone-start-open-editors = Open the preview
phone-panel-editors = Editing the words? See any step in any language:
phone-preview-title = Preview for editors
phone-preview-follows = This page follows the files. Save one, and the change stands here within a second.
phone-preview-broken = A file cannot be used as it is.
phone-preview-kept = You see the last good version. Mend these lines and save:
phone-preview-more = More of them:
phone-preview-checking = All files are being checked ...
phone-preview-findings = The check finds mistakes:
phone-preview-clean = The check finds no mistake in any file.
phone-preview-mild = Worth a look, stops nothing:
phone-preview-other_form = This step is not on this phone; you see what comes instead.
phone-preview-flow = Flow
phone-preview-step = Step
phone-preview-locale = Language
phone-preview-in = Country of stay
phone-preview-from = Nationality
phone-preview-usual = made up
phone-preview-values = Reasons, numbers, waiting
phone-preview-values-usual = usual
phone-preview-values-longest = the longest there are
phone-preview-desk = Somebody at the desk
phone-preview-desk-staffed = yes
phone-preview-desk-closed = nobody
phone-preview-side = Phones
phone-preview-side-all = all three
phone-preview-side-telegram = Telegram
phone-preview-side-quiet = Telegram that others may read
phone-preview-side-sms = SMS
phone-preview-show = Show
phone-preview-walk = Steps of this flow
phone-preview-trail = Answers so far
phone-preview-back = One answer back
phone-preview-stands = Waits at
phone-preview-ends = Nothing is asked after this.
phone-preview-missed = Answers that no question here took:
phone-preview-silent = This step says nothing on this phone.
phone-preview-failed = This cannot be shown.
phone-preview-typed = Or type an answer
phone-preview-key-0 = help
phone-preview-key-9 = leave
phone-preview-deeds = It also does:
phone-preview-listed = Left out, others may read it:
phone-preview-latin = In Latin letters, SMS parts:
phone-preview-road-ascii = Networks there take plain Latin letters alone.
phone-preview-road-apart = Parts arrive there as separate messages, so they are numbered.
phone-preview-road-bare = No phone number may stand in an SMS to this country.
phone-preview-units = characters
phone-preview-segments = parts
phone-preview-start = Start from here on the phone
phone-preview-costs = The same by SMS in every language: parts paid
phone-preview-costs-hint = GSM-7: 160 characters in one part, 153 in each of several. UCS-2, which one Cyrillic letter is enough for: 70 and 67.
phone-preview-compare = All languages
phone-preview-flag-missing = missing here
phone-preview-flag-short_missing = no short form here
phone-preview-flag-english = still English
phone-preview-flag-long = too long for a button
phone-preview-flag-failed = cannot be shown
phone-preview-keyboard = Keys:
phone-preview-key-next = next step
phone-preview-key-before = previous step
phone-preview-key-back = one answer back
phone-preview-key-press = press that key
