"""One damaged row, one message that cannot be kept: nobody waits behind it, and its person is told."""

from typing import Any

import pytest
from app.conftest import Play
from sqlalchemy import select, update

from bot.core.faults import StoreDown
from bot.core.message import PersonId, TimeUp
from bot.service import intake
from bot.store import cases, tables, talk, timers
from bot.store.database import Tx


async def rows(play: Play, statement: Any) -> list[Any]:
    return list(await play.house.store.read(lambda tx: list(tx.all(statement))))


async def damage(play: Play, person: PersonId) -> None:
    """A disk turned some bits of where this person stands."""
    bad = update(tables.people).where(tables.people.c.id == person).values(state=b"\x00\x01" + b"x" * 40)
    await play.house.store.write(lambda tx: tx.run(bad))


async def only_person(play: Play) -> PersonId:
    (row,) = await rows(play, select(tables.people.c.id))
    return PersonId(row.id)


async def test_a_person_whose_row_is_damaged_goes_on_and_a_human_learns_of_it(play: Play) -> None:
    await play.say("привет")
    person = await only_person(play)
    await damage(play, person)
    told = await play.say("меня никто не слышит")
    assert told == [play.house.loaded.words.text("ru", "common-failure")]
    (case,) = await rows(play, select(tables.cases.c.person_id, tables.cases.c.reason, tables.cases.c.state))
    assert (case.person_id, case.reason, case.state) == (person, "failure", "waiting")
    assert "112" in (await play.say("помогите"))[0], "from then on everything works again"


async def test_a_damaged_row_does_not_lose_the_case_that_was_open(play: Play) -> None:
    await play.say("помогите, меня заперли в Стамбуле")
    await damage(play, await only_person(play))
    await play.say("вы здесь?")
    (case,) = await rows(play, select(tables.cases.c.tier, tables.cases.c.state))
    assert (case.tier, case.state) == ("T1", "waiting")


async def test_a_damaged_row_holds_up_nobody_elses_answer(play: Play) -> None:
    await play.house.intake.take(play.heard("привет", who="anna"))
    await damage(play, await only_person(play))
    await play.house.intake.take(play.heard("помогите", who="bakyt"))
    await play.deliver()
    assert any("112" in text for text in play.post.texts)


@pytest.mark.parametrize(("words", "expected"), [("привет", "common-failure"), ("помогите", "112")])
async def test_what_cannot_be_kept_at_all_is_seen_said_and_confirmed(
    play: Play, monkeypatch: pytest.MonkeyPatch, words: str, expected: str
) -> None:
    """The provider's queue must not wait for it for ever."""

    def broken(*_args: object) -> None:
        raise ValueError("planted words")

    monkeypatch.setattr(talk, "hear", broken)
    event = play.heard(words)
    await play.house.intake.take(event)
    short = play.house.loaded.words.text("ru", "common-failure", short=True)
    wanted = short if expected == "common-failure" else expected
    assert len(play.post.texts) == 1
    assert wanted in play.post.texts[0]
    seen = await rows(play, select(tables.seen.c.provider_id))
    assert [row.provider_id for row in seen] == [event.provider_id]
    noted = await rows(play, select(tables.events.c.verb, tables.events.c.codes))
    assert [(row.verb, row.codes) for row in noted] == [("not_kept", f"post {event.provider_id}")]
    await play.house.intake.take(event)
    assert len(play.post.texts) == 1, "its repeat says nothing twice"


async def test_with_the_store_gone_in_the_middle_of_it_nothing_is_confirmed(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = play.house.store.write, []

    async def failing(work: Any) -> Any:
        calls.append(work)
        if len(calls) == 1:
            raise ValueError("planted words")
        raise StoreDown("gone")

    monkeypatch.setattr(play.house.store, "write", failing)
    with pytest.raises(StoreDown):
        await play.house.intake.take(play.heard("привет"))
    monkeypatch.setattr(play.house.store, "write", real)
    assert await rows(play, select(tables.seen.c.provider_id)) == []


async def test_a_timer_of_a_damaged_person_does_not_come_back_every_second(play: Play) -> None:
    await play.say("привет")
    person = await only_person(play)

    def wake(tx: Tx) -> None:
        timers.set_timer(tx, person, "silence", "welcome.hello", play.time())

    await play.house.store.write(wake)
    await damage(play, person)
    (row,) = await rows(play, select(tables.timers.c.id).where(tables.timers.c.kind == "silence"))
    await play.house.intake.take(TimeUp(row.id, person, "silence", "welcome.hello", play.time()))
    assert await rows(play, select(tables.timers.c.id).where(tables.timers.c.kind == "silence")) == []


async def test_what_failed_is_logged_by_ids_and_places_alone(
    play: Play, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_args: object) -> None:
        raise ValueError("planted-secret")

    monkeypatch.setattr(cases, "brief_of", broken)
    await play.house.intake.take(play.heard("my name is planted-name"))
    assert "post m1 is not kept: ValueError" in caplog.text
    assert "planted" not in caplog.text
    assert intake.__name__ in {record.name for record in caplog.records}
