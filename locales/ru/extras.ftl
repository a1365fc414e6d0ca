# Extras: one more question of the check for some countries. Answers: yes, no, not sure, does not apply.
# X-why = the reason shown in the result when the answer was bad or not sure. Value = full words; .short = SMS.

# MOHRE = the ministry of labour of the Emirates; the offer letter is its official paper. Bad answer: no.
extras_AE-offer = У вас есть официальное письмо министерства (MOHRE) с предложением работы?
    .short = У вас есть официальное письмо MOHRE с предложением работы?
extras_AE-offer-why =
    Нет официального письма с предложением работы (MOHRE).
    Попросите его до поездки. Договор должен с ним совпадать.
    .short = Попросите официальное письмо MOHRE с предложением работы.
# Changing the workplace without the procedure costs the status. Bad answer: no.
extras_KR-place =
    В Корее уходить от работодателя надо по правилам.
    Вы знаете эти правила?
    .short = Вы знаете, как в Корее уйти с работы по закону?
extras_KR-place-why =
    Если уйти не по правилам, можно потерять статус.
    Узнайте правила до отъезда.
    .short = Узнайте, как в Корее уходят с работы по правилам.
# Far AND (no signal or no address) together mean yes. Bad answer: yes.
extras_KZ-place =
    Это место далеко от других людей?
    И без телефонной связи или точного адреса?
    .short = Место далёкое, без связи или без адреса?
extras_KZ-place-why =
    Далёкое место без связи или адреса — это риск.
    Спросите точный адрес. Договоритесь с семьёй о днях звонков.
    .short = Спросите точный адрес. Договоритесь о днях звонков.
# Bad answer: yes.
extras_PL-fee = Кто-то берёт деньги за то, что нашёл вам работу в Польше?
    .short = Кто-то берёт деньги за поиск работы?
extras_PL-fee-why = Поиск работы в Польше должен быть бесплатным для работника. Не платите за него.
    .short = Не платите за поиск работы в Польше.
# A ban from Russia to enter. Bad answer: no.
extras_RU-ban = Вы проверили, что у вас нет запрета на въезд в Россию?
    .short = Вы проверили, что запрета на въезд нет?
extras_RU-ban-why =
    Проверьте, нет ли запрета на въезд, прежде чем покупать билет.
    У МВД России есть сервис в интернете. Он показывает не все запреты.
    .short = До покупки билета проверьте запрет на въезд.
# For people with a Turkmen passport. Bad answer: no.
extras_TR-passport = Ваш паспорт будет действовать всё время, пока вы там?
    .short = Ваш паспорт будет действовать всё время, пока вы там?
extras_TR-passport-why =
    Консульство за границей может отказать в новом паспорте.
    До поездки проверьте, до какого дня действует паспорт.
    .short = Проверьте, до какого дня действует паспорт.
# Work as a carer in a home. Bad answer: yes.
extras_TR-care =
    Это уход за ребёнком или пожилым человеком?
    И вы нашли эту работу по радио или в чате?
    .short = Уход за людьми по объявлению из радио или чата?
extras_TR-care-why =
    В таких предложениях договор часто фальшивый.
    До поездки проверьте договор и разрешение на работу.
    .short = Проверьте договор и разрешение на работу.
