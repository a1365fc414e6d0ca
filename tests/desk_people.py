"""Six cases as a desk sees them on an ordinary evening."""

from desk_scene import Scene, Somebody

from bot.core.case import Tier
from bot.core.message import Network
from bot.service.desk import Draft, Hand


async def a_busy_evening(scene: Scene) -> dict[str, int]:
    """Six people in the queue: one in danger, one of Aigul's, one of Timur's, three more waiting."""
    found: dict[str, int] = {}
    call = Somebody("call", "uz", "KZ", "UZ")
    found["call"] = await scene.opens(
        call, Tier.T3, reason="call_me", call_at="evening", tags=("labour_rights",), ago=195
    )
    sms = Somebody("sms", "tg", "RU", "TJ", network=Network.SMS)
    found["sms"] = await scene.opens(
        sms, Tier.T2, level="likely", tags=("forced_crime_or_war",), consent=True, ago=24
    )
    await scene.writes(sms, "Ba man kor nadodand, pasportam dar dasti onho", ago=23)
    info = Somebody("info", "tk", "TR", "TM")
    found["info"] = await scene.opens(info, Tier.T4, ago=26 * 60)
    theirs = Somebody("theirs", "uz-Cyrl", "AE", "UZ", discreet=True)
    found["theirs"] = await scene.opens(theirs, Tier.T1, "Ёрдам керак", reason="help_word", ago=17)
    await scene.at(16, lambda: scene.desk.claim(Hand(scene.ids["Timur"], found["theirs"], "t1")))
    await _aiguls(scene, found)
    danger = Somebody("danger", "ky", "TR", "KG", discreet=True)
    await scene.asked(danger, "trouble-g1", ago=4)
    await scene.answers(danger, "trouble.g1", "yes", ago=3.5)
    found["danger"] = await scene.opens(
        danger, Tier.T1, reason="screening", level="urgent", child=True, tags=("child",), ago=2
    )
    await scene.writes(danger, "Мени үйдөн чыгарбай жатышат", ago=1)
    return found


async def _aiguls(scene: Scene, found: dict[str, int]) -> None:
    """A talk in progress: questions, answers, a note, both sides writing."""
    aigul = scene.ids["Aigul"]
    mine = Somebody("mine", "ru", "RU", "KG", discreet=True)
    for minutes, step, choice in (
        (58, "g1", "no"),
        (57, "q3", "yes"),
        (56, "q6", "yes"),
        (55, "q5", "unsure"),
    ):
        await scene.asked(mine, f"trouble-{step}", ago=minutes)
        await scene.answers(mine, f"trouble.{step}", choice, ago=minutes - 0.5)
    found["mine"] = case = await scene.opens(
        mine,
        Tier.T2,
        "Паспорт у бригадира, не отдаёт второй месяц. Нас шестеро, живём на стройке.",
        level="likely",
        consent=True,
        safe_until=scene.clock.now + 50 * 60_000,
        ago=50,
    )
    await scene.at(45, lambda: scene.desk.claim(Hand(aigul, case, "m1")))
    await scene.at(
        44,
        lambda: scene.desk.note(
            Hand(aigul, case, "m2"), "Шесть человек на стройке, паспорта у бригадира. Не заперты."
        ),
    )
    seen = (await scene.desk.file(case, aigul)).seen
    words = "Здравствуйте. Я здесь и читаю вас. Вы сейчас можете спокойно писать?"
    await scene.at(43, lambda: _answer(scene, case, "m3", Draft(words, seen)))
    await scene.house.outbox.deliver()
    await scene.writes(mine, "да, пока один", ago=9)
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.at(
        7, lambda: _answer(scene, case, "m4", Draft("Хорошо. В каком городе вы сейчас находитесь?", seen))
    )
    await scene.writes(mine, "Подольск. Бригадир вернётся в шесть.", ago=3)
    await scene.desk.claim(Hand(aigul, case, "m5"))


async def _answer(scene: Scene, case: int, token: str, draft: Draft) -> None:
    """Her page has been closed for a while, so she takes the case again first."""
    aigul = scene.ids["Aigul"]
    await scene.desk.claim(Hand(aigul, case, f"{token}-again"))
    await scene.desk.reply(Hand(aigul, case, token), draft)
