"""Who waits in the spool: in order, once, behind nobody's damage, and told of when it cannot be read."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from app.conftest import Play, Post, begin
from channel_parts import until
from sqlalchemy import select

from bot.app.readiness import Watched, service_findings
from bot.core.faults import StoreDown
from bot.core.message import Heard, Kind, Reach, TimeUp
from bot.service import backlog as room
from bot.service import intake
from bot.service.door import NotSent, Why
from bot.store import tables
from bot.store.database import Store, Tx
from bot.store.seal import KeyRing
from bot.store.spool import Spool

CRY = "помогите, меня заперли в Стамбуле"


class Lent:
    """A store that can be taken away: nothing is kept and nothing read, or it hangs."""

    def __init__(self, store: Store) -> None:
        self._store, self.away = store, False
        self.hang: asyncio.Event | None = None

    async def write(self, work: Callable[[Tx], Any]) -> Any:
        if self.away:
            raise StoreDown("taken away")
        if self.hang is not None:
            await self.hang.wait()
        return await self._store.write(work)

    async def read(self, work: Callable[[Tx], Any]) -> Any:
        if self.away:
            raise StoreDown("taken away")
        return await self._store.read(work)

    async def close(self) -> None:
        await self._store.close()


class Outage:
    """A house whose store can be taken away, and its spool."""

    def __init__(self, play: Play, lent: Lent, spool: Spool, keys: Path) -> None:
        self.play, self.lent, self.spool, self.keys = play, lent, spool, keys
        self.house, self.take = play.house, play.house.intake.take

    async def hand_on(self) -> None:
        await self.house.hand_on_what_waited()

    async def heard(self) -> list[str]:
        """The message ids in the store, in the order they were taken."""
        column = select(tables.heard.c.message_ref).order_by(tables.heard.c.id)
        rows = await self.lent.read(lambda tx: list(tx.all(column)))
        return [row.message_ref for row in rows]

    async def dies_and_starts_again(self) -> "Outage":
        """All that was in memory is gone; the store and the file stay."""
        again = await begin(self.lent, Post())  # type: ignore[arg-type]
        again.now, again.count = self.play.now, self.play.count
        return await outage_of(again, self.lent, self.keys)

    @property
    def size(self) -> int:
        return self.spool.file.stat().st_size if self.spool.file.exists() else 0


async def outage_of(play: Play, lent: Lent, keys: Path) -> Outage:
    spool = Spool(keys)
    await play.house.backlog.begin(spool, play.house.store)
    return Outage(play, lent, spool, keys)


@pytest.fixture
async def outage(store: Store, ring: KeyRing, tmp_path: Path) -> Outage:
    keys = tmp_path / "beside" / "safar.keys"
    keys.parent.mkdir()
    ring.save(keys)
    lent = Lent(store)
    return await outage_of(await begin(lent, Post()), lent, keys)  # type: ignore[arg-type]


def says(play: Play, words: str, who: str = "anna") -> Heard:
    return play.heard(words, who, message_ref=f"{who} {words}")


async def test_what_is_written_while_the_store_is_away_is_kept_and_answered_when_it_is_back(
    outage: Outage,
) -> None:
    outage.lent.away = True
    assert await outage.take(says(outage.play, "привет")) is False
    await outage.hand_on()
    assert outage.size > 0, "the store is still away"
    outage.lent.away = False
    await outage.hand_on()
    assert outage.size == 0
    await outage.play.deliver()
    assert len(outage.play.post.sent) == 1
    assert await outage.take(says(outage.play, "ещё")) is True


async def test_a_cry_gets_its_number_at_once_and_its_case_later(outage: Outage) -> None:
    outage.lent.away = True
    cry = says(outage.play, CRY)
    for _ in range(5):  # and however often it comes, it lies there once
        assert await outage.take(cry) is False
    assert len(outage.play.post.sent) == 1
    assert "112" in outage.play.post.texts[0]
    assert len(outage.spool.lines()) == 1
    outage.lent.away = False
    await outage.hand_on()
    cases = await outage.lent.read(lambda tx: list(tx.all(select(tables.cases.c.tier))))
    assert [row.tier for row in cases] == ["T1"]


async def test_twenty_at_once_lie_there_once(outage: Outage) -> None:
    outage.lent.away = True
    event = says(outage.play, "привет")
    assert await asyncio.gather(*(outage.take(event) for _ in range(20))) == [False] * 20
    assert len(outage.spool.lines()) == 1


async def test_everybodys_order_is_kept_also_of_what_comes_while_it_is_handed_on(outage: Outage) -> None:
    play, people = outage.play, [f"p{number}" for number in range(90)]
    outage.lent.away = True
    for words in ("a", "b", "c"):
        for who in people:
            assert await outage.take(says(play, words, who)) is False
    outage.lent.away = False
    handing = asyncio.create_task(outage.hand_on())
    later = [await outage.take(says(play, "d", who)) for who in people]
    await handing
    assert False in later, "whoever still has words waiting waits behind them"
    await outage.hand_on()
    assert outage.size == 0
    refs = await outage.heard()
    assert len(refs) == 4 * len(people)
    for who in people:
        assert [ref for ref in refs if ref.split()[0] == who] == [f"{who} {words}" for words in "abcd"]


async def test_who_has_nothing_waiting_waits_behind_nobody(outage: Outage) -> None:
    outage.lent.away = True
    await outage.take(says(outage.play, "привет", "anna"))
    outage.lent.away = False
    assert await outage.take(says(outage.play, "привет", "bek")) is True
    assert await outage.take(says(outage.play, "ещё", "anna")) is False
    assert await outage.heard() == ["bek привет"]


@pytest.mark.parametrize("moment", ["before", "while", "after"])
async def test_whenever_it_is_killed_each_event_takes_effect_once(
    outage: Outage, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    outage.lent.away = True
    for number in range(70):
        await outage.take(says(outage.play, f"w{number}", f"p{number % 7}"))
    if moment != "before":
        outage.lent.away = False
        with monkeypatch.context() as patched:
            if moment == "after":
                patched.setattr(Spool, "settle", lambda *_args: (_ for _ in ()).throw(OSError(5, "killed")))
            handing = asyncio.create_task(outage.hand_on())
            if moment == "while":
                while len(await outage.heard()) < 10:  # noqa: ASYNC110  the store has no bell for a test
                    await asyncio.sleep(0)
                handing.cancel()
            await asyncio.wait({handing})
        assert outage.size > 0
    again = await outage.dies_and_starts_again()
    outage.lent.away = False
    assert await again.take(says(again.play, "w70", "p0")) is False, "who waited before waits still"
    for _ in range(2):
        await again.hand_on()
    refs = await again.heard()
    assert sorted(refs) == sorted({f"p{number % 7} w{number}" for number in range(71)})
    for who in range(7):
        mine = [ref for ref in refs if ref.startswith(f"p{who} ")]
        assert mine == sorted(mine, key=lambda ref: int(ref.split("w")[1]))
    assert again.size == 0


async def test_processes_that_share_the_spool_hand_it_on_once(outage: Outage) -> None:
    outage.lent.away = True
    for number in range(100):
        await outage.take(says(outage.play, "a", f"p{number}"))
    other = await outage.dies_and_starts_again()  # the first lives on beside it
    await other.take(other.play.heard("b", "p1", message_ref="p1 b"))
    outage.lent.away = False
    await asyncio.gather(outage.hand_on(), other.hand_on())
    await asyncio.gather(outage.hand_on(), other.hand_on())
    refs = await outage.heard()
    assert sorted(refs) == sorted([f"p{number} a" for number in range(100)] + ["p1 b"])
    assert refs.index("p1 a") < refs.index("p1 b")
    assert outage.size == 0
    for house in (outage, other):
        assert await house.take(house.play.heard("c", "p2", message_ref="p2 c")) is True


async def test_a_store_that_goes_away_again_leaves_the_rest_for_later(outage: Outage) -> None:
    outage.lent.away = True
    for number in range(200):
        await outage.take(says(outage.play, "a", f"p{number}"))
    outage.lent.away = False
    real, left = outage.lent.write, [90]

    async def goes(work: Callable[[Tx], Any]) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise StoreDown("again")
        return await real(work)

    outage.lent.write = goes  # type: ignore[method-assign]
    await outage.hand_on()
    assert len(await outage.heard()) == 90
    assert len(outage.spool.lines()) == 110
    outage.lent.write = real  # type: ignore[method-assign]
    await outage.hand_on()
    assert len(await outage.heard()) == 200
    assert outage.size == 0


async def test_a_store_that_hangs_keeps_nobody_waiting_and_doubles_nothing(
    outage: Outage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "SLOW_SECONDS", 0.01)
    monkeypatch.setattr(intake, "HURRIED_SECONDS", 0.01)
    monkeypatch.setattr(intake, "MOST_OVERDUE", 3)
    outage.lent.hang = asyncio.Event()
    for number in range(6):
        assert await outage.take(says(outage.play, CRY, f"p{number}")) is False
    assert len(outage.play.post.sent) == 6
    outage.lent.hang.set()
    await outage.hand_on()
    assert sorted(await outage.heard()) == [f"p{number} {CRY}" for number in range(6)]
    cases = await outage.lent.read(lambda tx: list(tx.all(select(tables.cases.c.id))))
    assert len(cases) == 6
    assert outage.size == 0


async def test_a_number_that_did_not_leave_is_tried_again_because_it_is_not_confirmed(outage: Outage) -> None:
    outage.lent.away = True
    cry = says(outage.play, CRY)
    outage.play.post.failing = [NotSent(Why.LATER, "429")]
    with pytest.raises(StoreDown):
        await outage.take(cry)
    assert outage.size == 0
    assert await outage.take(cry) is False
    assert len(outage.play.post.sent) == 1


async def test_somebody_who_blocked_us_holds_up_nobody(outage: Outage) -> None:
    outage.lent.away = True
    outage.play.post.failing = [NotSent(Why.UNREACHABLE, "403")]
    assert await outage.take(says(outage.play, CRY)) is False


async def test_taps_places_and_blocking_wait_too_and_timers_do_not(outage: Outage) -> None:
    play = outage.play
    outage.lent.away = True
    pinned = play.heard("", kind=Kind.LOCATION, place=(41.0, 29.0), message_ref="pin")
    assert await outage.take(pinned) is False
    gone = Reach("post", "m-block", pinned.address, play.time(), reachable=False)
    assert await outage.take(gone) is False
    with pytest.raises(StoreDown):
        await outage.take(TimeUp(1, "x", "silence", "welcome.hello", play.time()))  # type: ignore[arg-type]
    outage.lent.away = False
    await outage.hand_on()
    rows = await outage.lent.read(lambda tx: list(tx.all(select(tables.addresses.c.reach))))
    assert [row.reach for row in rows] == ["unreachable"]
    assert await outage.heard() == ["pin"]


async def test_without_a_spool_nothing_is_confirmed(play: Play) -> None:
    await play.house.store.close()
    with pytest.raises(StoreDown):
        await play.house.intake.take(play.heard("привет"))


async def test_a_spool_that_cannot_be_written_confirms_nothing_and_is_told(outage: Outage) -> None:
    outage.lent.away = True
    folder = outage.keys.parent
    folder.rename(folder.with_name("gone"))
    with pytest.raises(StoreDown):
        await outage.take(says(outage.play, "привет"))
    assert outage.house.backlog.trouble
    assert "spool" in await service_findings(Watched(outage.house))
    folder.with_name("gone").rename(folder)
    assert await outage.take(says(outage.play, "привет")) is False
    assert not outage.house.backlog.trouble


async def test_a_disk_that_hangs_confirms_nothing(outage: Outage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PUT_SECONDS", 0.01)
    go_on, loop = asyncio.Event(), asyncio.get_running_loop()
    real = outage.spool.append

    def hangs(event: Heard | Reach) -> None:
        asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result(60)
        real(event)

    monkeypatch.setattr(outage.spool, "append", hangs)
    outage.lent.away = True
    cry = says(outage.play, CRY)
    with pytest.raises(StoreDown):
        await outage.take(cry)
    assert "112" in outage.play.post.texts[0], "the number does not wait for the disk"
    go_on.set()
    await until(lambda: outage.house.backlog.behind(cry))
    assert await outage.take(cry) is False
    assert len(outage.spool.lines()) == 1


async def test_what_another_key_sealed_is_told_and_taken_in_when_the_key_is_back(outage: Outage) -> None:
    right, others = outage.keys.read_bytes(), KeyRing.create()
    others.save(outage.keys)
    Spool(outage.keys).append(says(outage.play, "с другим ключом", "bek"))
    outage.keys.write_bytes(right)
    again = await outage.dies_and_starts_again()
    assert "spool" in await service_findings(Watched(again.house))
    await again.house.look_after_the_backlog()
    await again.hand_on()
    assert again.size > 0, "it is not thrown away"
    others.save(outage.keys)
    await again.house.look_after_the_backlog()
    await again.hand_on()
    assert await again.heard() == ["bek с другим ключом"]
    assert again.size == 0
    assert "spool" not in await service_findings(Watched(again.house))


async def test_a_file_that_vanished_makes_nobody_wait_for_ever(outage: Outage) -> None:
    outage.lent.away = True
    await outage.take(says(outage.play, "привет"))
    outage.spool.file.unlink()
    outage.lent.away = False
    await outage.hand_on()
    assert await outage.take(says(outage.play, "вы здесь?")) is True


async def test_what_cannot_be_taken_stays_in_the_file_and_nobody_waits_behind_it(
    outage: Outage, caplog: pytest.LogCaptureFixture
) -> None:
    outage.lent.away = True
    for words in ("a", "b"):
        await outage.take(says(outage.play, words))
    outage.lent.away = False

    async def poisoned(event: Heard | Reach) -> None:
        if isinstance(event, Heard) and event.words == "a":
            raise ValueError("planted words")
        await outage.house.intake.take_spooled(event)

    await outage.house.backlog.drain(poisoned)
    assert await outage.heard() == ["anna b"]
    assert len(outage.spool.lines()) == 1
    assert outage.house.backlog.trouble
    assert "post m1 stays in the spool: ValueError" in caplog.text
    assert "planted" not in caplog.text
    assert await outage.take(says(outage.play, "c")) is True
    await outage.house.look_after_the_backlog()
    await outage.hand_on()
    assert not outage.house.backlog.trouble
    assert outage.size == 0


async def test_while_the_store_is_known_to_be_ill_the_file_is_left_alone(
    outage: Outage, monkeypatch: pytest.MonkeyPatch
) -> None:
    outage.lent.away = True
    await outage.take(says(outage.play, "привет"))
    well = [False]
    await outage.house.backlog.begin(outage.spool, outage.lent, lambda: well[0])
    outage.lent.away = False
    await outage.hand_on()
    assert await outage.heard() == []
    well[0] = True
    await outage.hand_on()
    assert await outage.heard() == ["anna привет"]


async def test_the_log_says_when_it_begins_and_how_many_came_through_and_no_word(
    outage: Outage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    outage.lent.away = True
    for number in range(3):
        await outage.take(says(outage.play, "тайна", f"planted{number}"))
    outage.lent.away = False
    await outage.hand_on()
    assert caplog.text.count("waits there until the store is back") == 1
    assert "3 events that waited are in the store" in caplog.text
    assert "тайна" not in caplog.text
    assert "planted" not in caplog.text
