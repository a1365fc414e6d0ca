"""A desk on an invented evening, for pictures: people in the queue, a rota, past weeks, things to review.

Nobody here exists. Phone numbers are those that Twilio reserves for tests; partners are marked as examples.
"""

import io
import sys
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from desk_people import a_busy_evening
from desk_scene import Scene, Somebody
from sqlalchemy import update

from bot.core.case import Tier
from bot.core.effects import PassOn
from bot.core.message import Address, CaseId, Heard, Kind, Media, Millis
from bot.service import nuisance, unmasking
from bot.service.alerts import Channels
from bot.service.desk import Draft, Hand
from bot.store import shifts
from bot.store.database import Tx
from bot.store.partners import Entry
from bot.store.staff_tables import operators

ZONE = ZoneInfo("Asia/Bishkek")
NAMES = {
    "Aigul": "Айгуль",
    "Timur": "Тимур",
    "Nur": "Нур",
    "Oksana": "Оксана",
    "Zarina": "Зарина",
}
NUMBERS = ("+15005550006", "+15005550009")
# who, from which hour, how many hours, is it the duty phone
A_DAY = (
    ("Aigul", 7, 8, False),
    ("Timur", 15, 8, False),
    ("Zhanna", 23, 8, False),
    ("Nur", 22, 10, True),
)
WEEKS = (  # days ago, minutes until the answer, tier, language, outcome
    (8, 2, Tier.T1, "ky", "helped"),
    (8, 3, Tier.T1, "uz", "helped"),
    (9, 4, Tier.T1, "tg", "referred"),
    (9, 20, Tier.T2, "tg", "helped"),
    (9, 25, Tier.T2, "ky", "helped"),
    (10, 70, Tier.T3, "ru", "helped"),
    (10, 45, Tier.T2, "uz", "no_answer"),
    (11, 200, Tier.T3, "tk", "helped"),
    (15, 4, Tier.T1, "ru", "helped"),
    (15, 9, Tier.T1, "ky", "referred"),
    (16, 130, Tier.T3, "kk", "helped"),
    (16, 28, Tier.T2, "tg", "helped"),
    (17, 300, Tier.T4, "ru", "not_for_us"),
    (22, 5, Tier.T1, "tg", "helped"),
    (23, 33, Tier.T2, "uz", "helped"),
    (24, 90, Tier.T3, "ky", "helped"),
)


async def an_evening(scene: Scene) -> dict[str, int]:
    """Everything the pictures show; the numbers of the cases by name."""
    await scene.operator("Zhanna", "ky", "tg")
    await scene.operator("Nur", "ru", "ky", "kk", role="supervisor")
    await scene.operator("Oksana", "ru", role="administrator")
    await scene.operator("Zarina", "tg", "ru", role="interpreter")
    await past_weeks(scene)
    await rota(scene)
    found = await a_busy_evening(scene)
    await scene.desk.claim(Hand(scene.ids["Timur"], CaseId(found["theirs"]), "t2"))
    await partners(scene)
    await more_cases(scene, found)
    await in_cyrillic(scene)
    return found


async def in_cyrillic(scene: Scene) -> None:
    """Names as a Russian page has them."""

    def work(tx: Tx) -> None:
        for name, words in NAMES.items() | {("Zhanna", "Жанна")}:
            tx.run(update(operators).where(operators.c.id == scene.ids[name]).values(name=words))

    await scene.store.write(work)


async def rota(scene: Scene) -> None:
    """This week and the next one, three shifts a day and a duty phone at night; one night is still open."""
    now = scene.clock()
    today = datetime.fromtimestamp(now / 1000, ZONE).date()
    monday = today - timedelta(days=today.weekday())
    await scene.staff.accounts.set_phone(scene.ids["Nur"], NUMBERS[0], scene.ids["Oksana"])

    def work(tx: Tx) -> None:
        for number in range(-1, 14):
            for who, hour, hours, phone in A_DAY:
                if who == "Zhanna" and number in (5, 12):
                    continue
                begins = datetime.combine(monday + timedelta(days=number), time(hour), ZONE)
                starts = Millis(int(begins.timestamp() * 1000))
                made = shifts.add(tx, scene.ids[who], starts, Millis(starts + hours * 3_600_000), phone)
                if starts <= now and not phone:
                    shifts.ready(tx, made, now)
        # whoever the pictures show is there at any hour at which they are taken
        for who in ("Aigul", "Timur"):
            if not any(each.operator_id == scene.ids[who] for each in shifts.on_duty(tx, now)):
                made = shifts.add(tx, scene.ids[who], Millis(now - 3_600_000), Millis(now + 3 * 3_600_000))
                shifts.ready(tx, made, now)

    await scene.store.write(work)


async def past_weeks(scene: Scene) -> None:
    """Cases of weeks gone by, answered sooner and later."""
    aigul = scene.ids["Aigul"]
    for number, (days, wait, tier, locale, outcome) in enumerate(WEEKS):
        ago = days * 1440.0 + number
        case = await scene.opens(Somebody(f"w{number}", locale), tier, "help", ago=ago)

        async def answer(case: CaseId = case, number: int = number, outcome: str = outcome) -> None:
            await scene.desk.claim(Hand(aigul, case, f"wc{number}"))
            seen = (await scene.desk.file(case, aigul)).seen
            await scene.desk.reply(Hand(aigul, case, f"wr{number}"), Draft("Здравствуйте", seen))
            await scene.desk.close(Hand(aigul, case, f"wx{number}"), outcome, "T2", seen)

        await scene.at(ago - wait, answer)


async def partners(scene: Scene) -> None:
    """A directory in which everything says that it is an example."""
    keep = scene.console.partnering.keep
    for entry in (
        Entry(
            "Пример: приют «Тёплый дом»",
            "shelter",
            "RU",
            "Москва",
            ("ru", "ky", "tg"),
            "Телефон и имя впишет супервизор.",
            "Выдуманная запись для картинки. Женщины с детьми, до двух недель.",
        ),
        Entry(
            "Пример: юрист по зарплате", "lawyer", "RU", "Подольск", ("ru", "uz"), "", "Выдуманная запись."
        ),
        Entry("Пример: психолог на линии", "psychologist", "KG", "Бишкек", ("ky", "ru"), "", ""),
    ):
        await keep(scene.ids["Nur"], entry)


async def more_cases(scene: Scene, found: dict[str, int]) -> None:
    """One in Tajik with a voice note and a photograph, one marked as a nuisance, one number seen."""
    aigul, timur = scene.ids["Aigul"], scene.ids["Timur"]
    object.__setattr__(scene.box, "fetch", no_sound)
    tajik = Somebody(NUMBERS[1], "tg", "TR", "TJ")
    found["tajik"] = case = await scene.opens(tajik, Tier.T2, "Ба ман кор надоданд", level="likely", ago=6)
    await scene.at(4, lambda: scene.desk.claim(Hand(aigul, case, "j1")))
    await file(scene, tajik, Media("note", "voice", "audio/wav", 14, 16044), Kind.VOICE)
    await file(scene, tajik, Media("picture", "photo", "image/png", 0, 240_000), Kind.PHOTO)
    await scene.desk.claim(Hand(aigul, case, "j2"))
    line = next(
        each.id
        for each in (await scene.desk.file(case, aigul)).lines
        if (each.words or "").startswith("Ба ман")
    )
    await scene.talk.interpreting.ask(Hand(aigul, case, "j3"), line, "ru")
    joker = await scene.opens(Somebody("joker"), Tier.T3, "ха ха", ago=30)
    await scene.at(20, lambda: scene.desk.claim(Hand(aigul, joker, "n1")))
    await scene.desk.claim(Hand(aigul, joker, "n2"))
    seen = (await scene.desk.file(joker, aigul)).seen
    await nuisance.mark(scene.desk, Hand(aigul, joker, "n3"), "jokes", 7, seen)
    reason = "Связь прервалась, человек сам просил перезвонить."
    await unmasking.ask(scene.desk, Hand(timur, CaseId(found["theirs"]), "u1"), reason)
    sms = CaseId(found["sms"])
    await scene.desk.claim(Hand(timur, sms, "u2"))
    await unmasking.ask(scene.desk, Hand(timur, sms, "u3"), "Партнёру нужен номер, человек согласился.")


async def alarms(scene: Scene) -> None:
    """The duty phone rings by a door that only counts, and the steps due so far are climbed."""

    async def call(_alert: int, _number: str, _words: str) -> str:
        return "invented"

    scene.house.alerts.channels = Channels(call=call, numbers=NUMBERS[1:])
    await scene.house.alerts.climb()


async def file(scene: Scene, who: Somebody, media: Media, kind: Kind) -> None:
    """They send a file."""
    address = Address(who.network, who.name)
    heard = Heard(who.door, f"file-{next(who.ids)}", address, scene.clock(), kind, media=media)
    await scene.store.write(lambda tx: scene._carry(tx, who, heard, (PassOn(),)))


@asynccontextmanager
async def no_sound(_ref: str, _most: int) -> AsyncIterator[AsyncIterator[bytes]]:
    """A second of silence."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16000))

    async def pieces() -> AsyncIterator[bytes]:
        yield made.getvalue()

    yield pieces()
