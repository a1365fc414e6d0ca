# Doubt: their words may mean two or three wishes. Only those are offered, and "other", which leads to the menu.
# Value = full words (Telegram); .short = SMS and a watched phone: neutral.

doubt-which = Which of these do you need?
    .short = Which one?
    .danger = I am in danger now
    .danger_short = urgent
    .trouble = I have a problem
    .trouble_short = problem
    .check = Check my trip before I go
    .check_short = trip
    .numbers = Find a phone number
    .numbers_short = numbers
    .human = Write with a person
    .human_short = person
    .other = Something else
    .other_short = other
# None of those. Only with a yes a person sees the words; else they are forgotten.
doubt-offer = Shall we show a person what you wrote?
    .short = Shall a person see what you wrote?
    .yes = Yes, show it to a person
    .yes_short = yes
    .no = No, to the menu
    .no_short = no, menu
