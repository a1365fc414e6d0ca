# Know: rules of the country of work, as cards. Which card is shown to whom, and until when: flows/know/*.toml.
# Value = full words (Telegram); .short = SMS and a phone that others may read: no word like "police" there.
# A card: at most 3 short sentences, only what its source says. Numbers and addresses of pages never stand here.

# Names of countries follow as choices; the person may also type one.
know-country = The rules of which country do you need? Choose or write it.
    .short = Which country? Choose or write.
know-topic = What do you want to know about?
    .short = What about?
    .entry_ban = Entry ban
    .entry_ban_short = ban
    .stay_days = How many days you may stay
    .stay_days_short = days
    .registration = Registration of your address
    .registration_short = address
    .permit = Permission to work
    .permit_short = work
    .papers = Papers for the trip
    .papers_short = papers
    .checks = If your papers are checked
    .checks_short = checks
    .army = Army papers and war
    .army_short = army
    .phone = Phone and SIM card
    .phone_short = SIM
    .workplace = Risky places of work
    .workplace_short = places

# The last line of every card. $as_of = month and year, or a year: of when the source is. $sure = no: nobody has
# confirmed it. $where = where to ask; $site = an address on the internet.
know-as_of =
    { $sure ->
        [no] As of { $as_of }. It may have changed since.
       *[other] As of { $as_of }.
    }
    Check before you act: { $where ->
        [site] the page { $site }
        [ministry] the online service of the Russian Interior Ministry
        [consulate] your consulate
        [centre] the public service centre
        [numbers] a phone line, “Find a phone number” in the menu
       *[other] people who work there
    }
    .short =
        { $as_of }. Check: { $where ->
            [site] the page { $site }
            [ministry] its online service
            [consulate] your consulate
            [centre] service centre
            [numbers] a phone line
           *[other] people there
        }

## What comes after a card

know-more = What next?
    .short = What next?
    .topic = Another topic
    .topic_short = topic
    .country = Another country
    .country_short = country
    .check = Check my trip
    .check_short = trip
    .numbers = Find a phone number
    .numbers_short = numbers
    .human = Write with a person
    .human_short = person
    .menu = Menu
    .menu_short = menu
# The card was on the list and has grown too old since.
know-gone = We do not show this any more: it is too old.
    .short = This is too old. We do not show it.
# No card is left for this country, or none at all. It must stay honest: we do not know.
know-none = We have no fresh information on this. Rules change often. Ask before you act.
    .short = We have no fresh information on this. Ask first.
know-instead = Whom do you want to ask?
    .short = Whom to ask?
    .numbers = Find a phone number
    .numbers_short = numbers
    .human = Write with a person
    .human_short = person
    .menu = Menu
    .menu_short = menu

## Russia

know-card_ru_ban =
    Check for an entry ban before you buy a ticket.
    The online service of the Russian Interior Ministry shows only its own bans, and late.
    If your name is in the register of controlled persons, it counts, even if nobody told you.
    .short = Check for an entry ban before the ticket. The online list is not full.
# For citizens of Kyrgyzstan.
know-card_ru_ban_kg =
    Check for an entry ban at least two months before the trip.
    The online service of the Russian Interior Ministry shows only its own bans, and late.
    If your name is in the register of controlled persons, it counts, even if nobody told you.
    .short = Check for an entry ban 2 months before the trip.
know-card_ru_days =
    Without a visa you may be in Russia at most 90 days in a calendar year.
    Leaving and coming back does not start the count again.
    .short = No visa: 90 days in a calendar year. Leaving does not reset it.
# "Amina" = an app that shows the state where workers are. Citizens of Kyrgyzstan and Kazakhstan: 30 days.
know-card_ru_registration_30 =
    Registration writes down your address with the state: the host does it within 30 days.
    In Moscow and its region, workers also need the app “Amina”.
    No location in it for over 3 working days: you can lose the registration.
    .short = The host registers you in 30 days. Moscow: the app Amina too.
# Citizens of Tajikistan and Uzbekistan: 15 days.
know-card_ru_registration_15 =
    Registration writes down your address with the state: the host does it within 15 days.
    In Moscow and its region, workers also need the app “Amina”.
    No location in it for over 3 working days: you can lose the registration.
    .short = The host registers you in 15 days. Moscow: the app Amina too.
# Citizens of Turkmenistan and others: 7 working days.
know-card_ru_registration_7 =
    Registration writes down your address with the state: the host does it within 7 working days.
    In Moscow and its region, workers also need the app “Amina”.
    No location in it for over 3 working days: you can lose the registration.
    .short = The host registers you in 7 working days. Moscow: the app Amina too.
# Citizens of Tajikistan and Uzbekistan.
know-card_ru_permit_patent =
    You need a patent: the paper that allows you to work.
    Give “work” as the purpose when you enter.
    Within 30 days: medical check, fingerprints, language test and the patent.
    .short = Purpose: work. In 30 days: doctor, fingerprints, language test, patent.
# Citizens of Kyrgyzstan and Kazakhstan.
know-card_ru_permit_union =
    You need a work contract, and no patent.
    Give “work” as the purpose when you enter.
    Within 30 days: medical check and fingerprints.
    .short = Purpose: work. A contract. In 30 days: doctor, fingerprints.
# RuID = an electronic application; planned, not confirmed. The doubt must stay in every language.
know-card_ru_application =
    Russia planned a new rule from July 2026.
    Before a trip for work without a visa: an electronic application, RuID.
    We do not know if it is needed now: ask before you buy a ticket.
    .short = Maybe a RuID application is needed before the trip. Ask before the ticket.
# The state may be the threat: the consulate and the line of the home country come first.
know-card_ru_checks =
    The police may check your papers, and some people were held or had to pay.
    First call your consulate or the line of your country.
    The emergency number is for danger to life.
    .short = Papers checked, money wanted? First your consulate or a line at home.
know-card_ru_army =
    People are deceived: work near the war, guard jobs, a “short contract”.
    Sign nothing, say that you do not understand, ask for the consulate, tell your family.
    Fighting abroad is punished at home.
    .short = Sign no army papers. Ask for the consulate, tell your family.
know-card_ru_phone =
    A foreign SIM: no mobile internet and no SMS for the first 24 hours.
    Later too SMS may fail, and Telegram works slowly in Russia.
    Agree on voice calls with your family.
    .short = Foreign SIM: no internet or SMS for 24 hours. Plan voice calls.

## Kazakhstan

know-card_kz_registration =
    Without a visa: register online within 30 days, and the landlord confirms it in an app.
    A new address: within 5 working days.
    If your boss is the landlord and refuses, this is a warning sign.
    .short = Register online within 30 days, a new address within 5 working days.
# Citizens of Tajikistan and Uzbekistan.
know-card_kz_permit_private =
    To work for private people in Kazakhstan you need a permit.
    The public service centre gives it.
    .short = Work for private people: get a permit at the service centre.
# Citizens of Kyrgyzstan.
know-card_kz_permit_union =
    In Kazakhstan you need no permit. You need a work contract.
    .short = You need no permit. You need a work contract.
# Also for people who work inside their own country.
know-card_kz_far_place =
    On some far farms, winter pastures and building sites people were not paid and could not leave.
    Ask for the exact address, and check that a phone works there.
    In Kazakhstan foreigners get the same help as citizens.
    .short = A far place? Ask for the address. Does a phone work there?

## Türkiye

know-card_tr_permit =
    In Türkiye, entry without a visa does not allow work.
    The employer must get and pay the work permit.
    .short = Entry without a visa is no permit. The employer gets and pays it.
# Citizens of Turkmenistan.
know-card_tr_passport =
    Consulates of Turkmenistan abroad refuse new passports.
    Whoever goes home may not be let out again: for 5 years, if a rule was broken abroad.
    The passport must be valid for the whole stay.
    .short = They give no new passports abroad. Check the last day of yours.
know-card_tr_care =
    Did you find care work for a child or an old person by radio or in a chat?
    The contract is often false.
    See the contract and the work permit before you travel.
    .short = Care work from radio or a chat: first see contract and permit.
