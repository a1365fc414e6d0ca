"""A flood fills neither store nor bill, and no cry for help drowns in it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import Letterbox, Scene, Somebody, scene_over
from sqlalchemy import func, select

from bot.core.faults import StoreDown
from bot.core.flood import CRIES, ELSEWHERE, ORDINARY, Heed, heed
from bot.core.message import Address, Heard, Network
from bot.service.desk import Hand
from bot.service.door import Abilities
from bot.store import tables
from bot.store.database import Store
from bot.store.leaving import PER_HOUR

NOW = 1_800_000_000_000
FLOOD, CROWD = 1_500, 200


class SmsBox(Letterbox):
    """SMS that cost."""

    network = Network.SMS
    abilities = Abilities(gsm=True, paced=True)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    made.house.doors["sms"] = SmsBox("sms")
    yield made


class Senders:
    """People, and one who never stops."""

    def __init__(self, scene: Scene, network: Network = Network.TELEGRAM) -> None:
        self.scene, self.network, self.count = scene, network, 0
        self.door = "telegram" if network is Network.TELEGRAM else "sms"

    def heard(self, who: str, words: str) -> Heard:
        self.count += 1
        place = Address(self.network, who)
        return Heard(self.door, f"f{self.count}", place, self.scene.clock(), words=words)

    async def writes(self, who: str, words: str, many: int = 1) -> None:
        """So many messages, a hundred at once as a provider hands them over."""
        left = [self.heard(who, words) for _ in range(many)]
        while left:
            now, left = left[:100], left[100:]
            await asyncio.gather(*(self.bring(each) for each in now))

    async def bring(self, heard: Heard) -> None:
        """As a provider does it: what could not be kept in time comes again."""
        while True:
            try:
                await self.scene.house.intake.take(heard)
                return
            except StoreDown:
                await asyncio.sleep(0.05)

    async def rows(self, table: object) -> int:
        count = select(func.count()).select_from(table)  # type: ignore[arg-type]
        return int(await self.scene.store.read(lambda tx: tx.one(count)[0]))

    async def gets(self, who: str) -> list[str]:
        """All that can leave now; what that one gets."""
        while await self.scene.house.outbox.deliver():
            pass
        sent = self.scene.house.doors[self.door].sent  # type: ignore[attr-defined]
        return [" ".join(out.parts) for out in sent if out.to == who]


@pytest.mark.parametrize("network", [Network.TELEGRAM, Network.SMS])
async def test_d01_one_who_never_stops_is_answered_a_bounded_number_of_times_and_still_gets_help(
    scene: Scene, network: Network
) -> None:
    senders = Senders(scene, network)
    await senders.writes("+996555000900", "ха-ха-ха", FLOOD)
    bound = ORDINARY.get(network, ELSEWHERE).minute
    assert await senders.rows(tables.heard) <= bound
    assert await senders.rows(tables.said) <= 2 * bound
    before = len(await senders.gets("+996555000900"))
    assert before <= bound
    await senders.writes("+996555000900", "помогите")
    after = await senders.gets("+996555000900")
    assert len(after) == before + 1
    assert any(sign.isdecimal() for sign in after[-1])
    assert scene.house.intake.flood.flows(scene.clock())


async def test_d01_help_written_in_the_middle_of_a_crowd_gets_its_number_first(scene: Scene) -> None:
    senders = Senders(scene)
    for number in range(CROWD):
        await senders.writes(f"77{number}", "привет")
    await senders.writes("1", "помогите")
    assert await scene.house.outbox.deliver()
    first = scene.house.doors["telegram"].sent  # type: ignore[attr-defined]
    assert "1" in [out.to for out in first[:1]]


async def test_d01_a_thousand_cries_of_one_person_still_give_a_number_each_minute(scene: Scene) -> None:
    senders = Senders(scene, Network.SMS)
    for _ in range(4):
        await senders.writes("+996555000901", "помогите", 300)
        scene.clock.forward(1)
    numbers = len(await senders.gets("+996555000901"))
    assert 4 <= numbers <= 4 * CRIES.minute
    await senders.writes("+996555000901", "помогите")
    assert len(await senders.gets("+996555000901")) == numbers + 1


async def test_words_of_who_is_in_a_talk_are_kept_beyond_the_answers(scene: Scene) -> None:
    senders, bound = Senders(scene), ELSEWHERE.minute
    case = await scene.opens(Somebody("5"))
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "t"))
    await senders.writes("5", "я сижу на кухне", 2 * bound)
    lines = (await scene.desk.file(case, 0)).lines
    assert len([line for line in lines if line.what == "heard" and line.words]) == 2 * bound


async def test_the_same_message_brought_again_counts_once(scene: Scene) -> None:
    """A store that is away for long gets each message anew every second."""
    senders = Senders(scene)
    one = senders.heard("6", "привет")
    for _ in range(3 * ELSEWHERE.minute):
        await scene.house.intake.take(one)
    await senders.writes("6", "паспорт забрали")
    assert await senders.rows(tables.heard) == 2
    assert not scene.house.intake.flood.flows(scene.clock())


async def test_what_was_written_in_an_outage_counts_in_the_minute_it_was_written(scene: Scene) -> None:
    senders = Senders(scene, Network.SMS)
    written = []
    for _ in range(50):
        written.append(senders.heard("+996555000902", "что мне делать"))
        scene.clock.forward(0.5)
    for one in written:
        await scene.house.intake.take(one, found=True)
    assert await senders.rows(tables.heard) == 50


async def test_an_hour_of_sms_to_one_person_ends_and_numbers_and_operators_go_past_it(scene: Scene) -> None:
    senders, who = Senders(scene, Network.SMS), "+996555000903"
    for _ in range(57):
        await senders.writes(who, "меню")
        await senders.gets(who)
        scene.clock.forward(1)
    assert len(await senders.gets(who)) == PER_HOUR
    await senders.writes(who, "помогите")
    assert len(await senders.gets(who)) == PER_HOUR + 1


async def test_a_sender_that_spent_its_hour_keeps_answers_back_says_so_and_sends_numbers(
    scene: Scene,
) -> None:
    senders, outbox = Senders(scene, Network.SMS), scene.house.outbox
    scene.house.doors["sms"].abilities = Abilities(gsm=True, paced=True, per_hour=5)  # type: ignore[misc]
    for number in range(12):
        await senders.writes(f"+9965550001{number:02}", "меню")
        scene.clock.forward(0.2)
        await senders.gets("")
    sent = len(scene.house.doors["sms"].sent)  # type: ignore[attr-defined]
    assert sent < 12
    assert outbox.spent == {"sms"}
    await senders.writes("+996555000111", "помогите")
    assert len(await senders.gets("+996555000111")) >= 1
    scene.clock.forward(61)
    await senders.writes("+996555000777", "меню")
    assert len(await senders.gets("+996555000777")) == 1
    assert outbox.spent == set()


@pytest.mark.parametrize(
    ("cry", "minute", "hour", "found"),
    [
        (False, 60, 600, Heed.FULL),
        (False, 61, 61, Heed.QUIET),
        (False, 1, 601, Heed.QUIET),
        (False, 181, 181, Heed.MARK),
        (True, 20, 60, Heed.FULL),
        (True, 21, 21, Heed.QUIET),
        (True, 1, 100_000, Heed.FULL),
        (True, 2, 100_000, Heed.MARK),
    ],
)
def test_the_bounds_of_what_gets_a_turn(cry: bool, minute: int, hour: int, found: Heed) -> None:
    assert heed(cry, Network.TELEGRAM, minute, hour) is found
