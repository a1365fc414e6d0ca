# Numbers: where are you, which passport, then phone numbers. Phone numbers themselves never stand in this file.
# Value = full words (Telegram); .short = SMS and a watched phone: there nothing tells what the number is for.

# Names of countries follow as choices; the person may also type one.
numbers-stays_in = Which country are you in now? Choose or write it.
    .short = Which country are you in? Choose or write.
numbers-comes_from = Which country gave you your passport? Choose or write it.
    .short = Your passport? Choose or write.
# Phone numbers follow on the next lines.
numbers-found = You can call:
    .short = Tel:
numbers-more = What next?
    .short = What next?
    .talk = Write with a person
    .talk_short = person
    .other_country = Another country
    .other_country_short = country
    .menu = Menu
    .menu_short = menu
# Asked when the person writes again after we gave them a number.
numbers-answered = Did someone answer at the number we gave you?
    .short = Did someone answer?
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
    .later = I did not call yet
    .later_short = not yet
numbers-thanks = Thank you. This helps other people too.
    .short = Thank you.
# They answered: nobody took the call.
numbers-not_answered = We are sorry. We noted it.
    .short = Sorry. We noted it.
# Another phone number follows on the next line.
numbers-another = You can also call:
    .short = Tel:
numbers-after_no = What next?
    .short = What next?
    .talk = Write with a person
    .talk_short = person
    .menu = Menu
    .menu_short = menu

## One number, one line. What kind of line it is (full form only)

numbers-kind-counter_trafficking = Help line for people deceived or forced at work
numbers-kind-emergency = Emergency
numbers-kind-police = Police
numbers-kind-ambulance = Ambulance
numbers-kind-fire = Fire service
numbers-kind-violence = Help line when someone hurts you
numbers-kind-child = Help line for children
numbers-kind-migration = Help line for people living abroad
numbers-kind-consular = Consulate
numbers-kind-iom_office = Office of the UN Migration Agency (IOM)
numbers-kind-labour = Help line about work and pay

# $kind = one of the labels above, $country = name of a country, $dial = the phone number.
numbers-line = { $kind }, { $country }: { $dial }
    .short = { $dial }
# Remarks about one number; several are joined with commas. So begin with a small letter, no full stop.
numbers-always = round the clock
    .short = 24/7
numbers-open = open now
    .short = open
# $at = date and time.
numbers-opens = opens { $at }
    .short = from { $at }
numbers-free = free of charge
    .short = free
# $languages = names of languages with commas, from the list below.
numbers-speaks = they speak: { $languages }
    .short = { $languages }
# Who runs the line (full form only).
numbers-run_by-ngo = run by a public organisation
numbers-run_by-state = run by the state
numbers-run_by-iom = run by the UN Migration Agency (IOM)

## Sentences that may follow the numbers

numbers-note-country_unknown = We do not know where you are. Write which country you are in.
    .short = Which country are you in? Write it.
numbers-note-no_checked = We have no checked number there.
    .short = No checked number there.
# Shown in the demonstration only.
numbers-note-not_verified = Not checked by phone yet.
    .short = Number not checked yet.
# A risk to name before a person without papers calls an emergency number.
numbers-note-police_may_check_papers = The police may check your papers.
    .short = They may check your papers.
numbers-note-closed_now = Some of these lines are closed now.
    .short = Some are closed now.
# The line in the person's own country exists, but cannot be dialled from abroad.
numbers-note-none_from_here = The line of your country does not work from this country.
    .short = Your home number does not work from this country.
numbers-trace = A call leaves traces: in the phone and on the bill.
    .short = A call stays in the phone and on the bill.

## Names of languages, used in numbers-speaks (after a colon)

numbers-lang-ru = Russian
numbers-lang-ky = Kyrgyz
numbers-lang-tg = Tajik
numbers-lang-uz = Uzbek
numbers-lang-kk = Kazakh
numbers-lang-tk = Turkmen
numbers-lang-en = English
numbers-lang-tr = Turkish
numbers-lang-ar = Arabic
numbers-lang-ko = Korean
numbers-lang-pl = Polish
numbers-lang-de = German
numbers-lang-fa = Persian
