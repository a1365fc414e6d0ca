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
