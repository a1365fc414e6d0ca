# The phrase board: what an operator says by pressing, to a person whose language they do not have.
# Value = full words (Telegram); .short = SMS and a watched phone. Where there is no .short the value leaves by SMS
# too: no listed word, at most 70 characters with its answers where that can be.
# Simple words for somebody with four school years. Nothing is promised, nobody is blamed.

## Answers. The value itself is never shown. _short: on SMS, after its digit.

board-as_yes_no = Yes or no
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
    .unsure = Not sure
    .unsure_short = ?
board-as_yes_no_skip = Yes or no
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
    .unsure = Not sure
    .unsure_short = ?
    .skip = Skip
    .skip_short = skip
board-as_agree = Yes or no
    .yes = Yes
    .yes_short = yes
    .no = No
    .no_short = no
board-as_clear = Understood or not
    .yes = I understand
    .yes_short = yes
    .no = I do not understand
    .no_short = no
board-as_whose = For whom
    .me = For myself
    .me_short = myself
    .other = For somebody else
    .other_short = other
board-as_minutes = How long
    .few = 5 minutes
    .few_short = 5 min
    .half = Half an hour
    .half_short = half an hour
    .hour = 1 hour or more
    .hour_short = an hour+
    .unsure = Not sure
    .unsure_short = ?
board-as_soon = When
    .now = Any minute
    .now_short = now
    .today = Today
    .today_short = today
    .tomorrow = Tomorrow or later
    .tomorrow_short = later
    .unsure = Not sure
    .unsure_short = ?
board-as_hurt = How badly
    .no = No
    .no_short = no
    .little = A little
    .little_short = a little
    .badly = Badly
    .badly_short = badly
board-as_doctor = When
    .now = Yes, now
    .now_short = now
    .later = Yes, later
    .later_short = later
    .no = No
    .no_short = no
board-as_people = How many people
    .none = Nobody
    .none_short = nobody
    .one = 1 person
    .one_short = one
    .some = 2 or 3
    .some_short = 2-3
    .many = 4 or more
    .many_short = 4+
    .unsure = Not sure
    .unsure_short = ?
board-as_with = Who
    .alone = I am alone
    .alone_short = nobody
    .friends = People like me
    .friends_short = like me
    .family = Family
    .family_short = family
    .children = Children
    .children_short = children
    .they = Those who hold me
    .they_short = they
board-as_kind = What kind of place
    .house = House or flat
    .house_short = house
    .building = Building site
    .building_short = building
    .farm = Farm or field
    .farm_short = farm
    .factory = Factory or warehouse
    .factory_short = factory
    .car = Car, on the road
    .car_short = car
    .street = Street
    .street_short = street
    .other = Another place
    .other_short = other
board-as_floor = Which floor
    .ground = Floor 1
    .ground_short = first
    .low = Floor 2 to 4
    .low_short = 2-4
    .high = Floor 5 or higher
    .high_short = 5+
    .cellar = Cellar
    .cellar_short = cellar
    .unsure = Not sure
    .unsure_short = ?
board-as_long = How long
    .days = Some days
    .days_short = days
    .weeks = Some weeks
    .weeks_short = weeks
    .months = Some months
    .months_short = months
    .years = A year or more
    .years_short = a year+
board-as_papers = Who has them
    .me = With me
    .me_short = with me
    .they = They took it
    .they_short = they took
    .lost = Lost
    .lost_short = lost
    .none = I never had one
    .none_short = none
board-as_pay = How much
    .yes = Yes, as agreed
    .yes_short = yes
    .part = Only a part
    .part_short = part
    .no = No
    .no_short = no
board-as_battery = How much
    .much = Nearly full
    .much_short = much
    .half = About half
    .half_short = half
    .little = Very little
    .little_short = little
board-as_who = Who
    .boss = The boss
    .boss_short = boss
    .agent = The one who brought me
    .agent_short = who brought
    .family = A relative
    .family_short = relative
    .stranger = A stranger
    .stranger_short = stranger
    .many = Several people
    .many_short = several
    .skip = Skip
    .skip_short = skip
board-as_wish = What
    .leave = To leave that place
    .leave_short = to leave
    .home = To go home
    .home_short = home
    .stay = To stay and work
    .stay_short = to stay
    .papers = My papers
    .papers_short = papers
    .pay = My pay
    .pay_short = pay
    .doctor = A doctor
    .doctor_short = doctor
    .talk = To talk
    .talk_short = to talk
board-as_leave = When
    .now = Yes, now
    .now_short = now
    .later = Yes, but not now
    .later_short = later
    .no = No
    .no_short = no
    .unsure = Not sure
    .unsure_short = ?
board-as_call = Whom
    .emergency = Emergency service
    .emergency_short = emergency
    .consulate = Consulate
    .consulate_short = consulate
    .helpers = People who help, not the state
    .helpers_short = helpers
    .family = My family
    .family_short = family
    .nobody = Nobody
    .nobody_short = nobody
board-as_here = There or not
    .yes = I am here
    .yes_short = here
    .go = I have to go
    .go_short = I must go
board-as_later = When
    .hour = In an hour
    .hour_short = in an hour
    .evening = This evening
    .evening_short = evening
    .tomorrow = Tomorrow
    .tomorrow_short = tomorrow
    .self = I will write myself
    .self_short = I will write
board-as_age = Age
    .under12 = Under 12
    .under12_short = under 12
    .teen = 12 to 15
    .teen_short = 12-15
    .sixteen = 16 or 17
    .sixteen_short = 16-17
    .adult = 18 or older
    .adult_short = 18+

## Greeting

board-hello = Hello. I am a person, not a bot. I read what you write.
    .short = Hello. A person is writing to you, not a bot.
board-language = I do not have your language. Ready questions will come. Please answer with a button or a digit. Is that clear?
    .short = I do not have your language. Please answer with digits. All right?
board-who_we_are = We help people who are in difficulty far from home. It is free.
board-no_name = You do not have to give your name.
board-may_skip = You may leave out any question. You may stop at any time.
board-good_wrote = It is good that you wrote.
board-not_fault = What happened is not your fault.
board-whose = Do you write for yourself or for somebody else?
    .short = For yourself or somebody else?

## Is it safe to read

board-alone_now = Can you read and answer now so that nobody sees it?
    .short = Are you the only one reading this now?
board-phone_seen = Can somebody else look into your phone?
board-how_long = How long can you write now?
board-call_ok = Can you speak by phone now?
board-silent = Please turn off the sound of your phone.
board-come_nine = If somebody comes near, write 9. Then something ordinary will stand here.
    .short = If somebody comes, write 9.
board-delete = Please delete these messages when you have read them.
board-stop_now = If it is not safe, stop writing. Write again when you can.

## Danger now

board-danger_now = Are you in danger right now?
board-danger_soon = When can it become dangerous for you?
board-weapon = Do they have a weapon?
board-threat = Do they threaten you or your family?
board-beaten = Did somebody hit you or hurt you?
board-moved = Do they want to take you to another place?
board-lock_door = Can you lock the door from inside?
board-near_people = Stay near other people if you can.
board-no_argue = Please do not argue with them.
board-no_risk = Do not do anything that puts you in danger.
board-afraid_officers = Are you afraid that the police may treat you badly?
    .short = Are you afraid of people in uniform?

## Health

board-hurt = Are you hurt?
board-doctor = Do you need a doctor?
board-bleeding = Are you bleeding a lot?
board-press_cloth = Press a clean cloth on the wound and hold it.
board-breathe = Is it hard for you to breathe?
board-walk = Can you walk?
board-pregnant = Are you pregnant?
board-medicine = Do you need medicine every day?
board-medicine_have = Do you have this medicine now?

## Can they go out

board-locked = Are you locked in?
board-go_out = Can you go out when you want?
board-guards = Does somebody watch you so that you do not leave?
    .short = Does somebody watch you?
board-guards_many = How many people watch you?
board-guards_now = Are they near you now?
board-back_when = When will they come back?
board-window = Can you see the street from a window?
board-ask_others = Are there people near you who could help?

## Who is with them

board-who_with = Who is with you now?
board-how_many = How many other people at that place are in the same difficulty?
    .short = How many others are like you there?
board-others_want = Do they want help too?
board-anyone_hurt = Is anybody near you badly hurt?
board-children = Are there children with you?
board-children_many = How many children are there?

## Where they are

board-country_same = Are you in the country that you named at the start?
    .short = Are you in the country you named?
board-country = Which country are you in? Please write its name.
board-city = Do you know the name of the city or village?
board-city_name = Please write the name of the city or village.
board-street = Please write the street and the number of the house, if you know them.
    .short = Please write the street and the house.
board-landmark = What do you see around you? Please write the name of a shop, a school or a sign.
    .short = Please write the name of a shop or a sign near you.
board-where_now = Can you send where you are now? If you cannot, write what you see around you.
    .short = Please write where you are or what you see.
board-place_kind = What kind of place is it?
board-floor = Which floor are you on?
board-long_there = How long have you been there?

## Papers and pay

board-papers = Where is your passport?
board-papers_photo = Do you have a photo of your papers?
board-permit = Are your papers for staying there in order?
board-pay = Are you paid for your work?
board-debt = Do they say that you owe them money?

## What they need

board-battery = How much charge does your phone have?
board-charger = Can you charge your phone?
board-credit = Do you have money on your phone to call?
board-food = Do you have food and water?
board-sleep = Do you have a warm place to sleep tonight?
board-money = Do you have money for the way?

## Who holds them, who is near

board-who_holds = Who does not let you leave? Please give no names.
    .short = Who does not let you leave? No names.
board-trusted = Is there a person near you whom you trust?
board-family_know = Does your family know where you are?
board-asked_before = Did you ask anybody for help before?

## What they want

board-wish = What do you want most now?
board-leave = Do you want to leave that place?
board-ask_first = We ask you before we call anybody. Only if a life is in danger may we have to call without asking.
    .short = We ask you before we call anybody, unless a life is in danger.
board-call_whom = Whom may we call for you?
board-call_emergency = May we call the emergency service to you?
board-call_consulate = May we call your consulate?
board-call_family = May we call your family?

## Passing on to a partner

board-partner = There are people in an organisation who may be able to help you there. May we tell them about you?
    .short = May we tell helpers near you about you?
board-partner_what = They would learn where you are, what you need and how to reach you.
    .short = They would learn where you are and what you need.
board-partner_call = May they call you?
board-number_ask = Please write the phone number on which you can be called.
    .short = Please write a number where you can be called.
board-call_when = When may they call you?

## While they wait

board-here = I am still here.
board-wait = Please wait. I am asking a colleague.
board-ten_minutes = Please wait about 10 minutes. Then write again, if you can.
    .short = Please wait about 10 minutes.
board-calling = We are calling now. Please wait.
board-still_there = Are you still there?
board-thanks = Thank you. That is clear to me.
board-not_understood = Sorry, that was not clear to me. Please choose an answer.
    .short = That was not clear. Please choose an answer.
board-write_number = Please write how many, in digits.
board-write_simple = Please write it in a few simple words.
board-is_right = Is that right?
board-more = Do you want to tell something else?

## The end of the talk

board-write_later = When can you write again?
board-may_write = May we write to you here later?
board-word = Please write one word that only you know. Later we can ask for it, to know that it is you.
    .short = Please write a word only you know. Later we may ask for it.
board-keep_phone = Keep the phone charged and with you, if you can. Without sound.
    .short = Keep the phone charged, with you, without sound.
board-come_back = You can write here at any time. Write 0 to get a phone number.
    .short = You can write any time. 0 = a number.
board-next_person = Another person will go on with you. They will read this talk.
    .short = Another person will go on with you.
board-bye = We end the talk now. You can write again at any time.

## Words about ending one's life. Ask directly, stay, no blame.

board-sh_good = Thank you for telling this. You do not have to bear it alone.
board-sh_ask = Are you thinking about ending your life?
board-sh_today = Do you want to do it today?
board-sh_means = Is there something near you that you want to do it with?
    .short = Is there something near you to do it with?
board-sh_away = Please put it far away or go to another room.
board-sh_alone = Is somebody with you now?
board-sh_go_to = Can you go to a person whom you trust?
board-sh_stay = I am here and I read you. Please keep writing.
board-sh_help = May we call help to you?

## A child. No secret is promised.

board-ch_age = How old are you?
board-ch_not_wrong = You did nothing wrong.
board-ch_secret = We cannot keep everything secret. If you are in danger, people who protect children may have to know. We will tell you about it when that is safe.
    .short = If you are in danger, we may have to tell people who protect children.
board-ch_adult = Is there an adult whom you trust?
board-ch_home = Is it safe for you with your family?
board-ch_parents = May we talk with your parents?
board-ch_no_photos = Please do not send photos. Words are enough.
