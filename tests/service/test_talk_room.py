"""Files, the phone's picture, the overruled word, interpreters: what each may see, and what is left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select, update

from bot.core.agreed import word_state
from bot.core.effects import Part, PassOn, Say
from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Heard, Kind, Media, Millis, Network
from bot.core.window import UNDO_MS
from bot.service.desk import Draft, Hand
from bot.service.door import NotFetched
from bot.store import keeping, people, story, tables
from bot.store.database import Store, Tx
from bot.store.desk_tables import interpretings

NOW = 1_800_000_000_000
ANNA = Somebody("anna", "tg")
TOKENS = iter(range(10_000))
VOICE = Media("ref-of-the-file", "voice", "audio/ogg", 14, 9000)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    object.__setattr__(made.box, "fetch", FileBox().fetch)
    yield made


class FileBox:
    """A way to files that gives three pieces."""

    @asynccontextmanager
    async def fetch(self, ref: str, most: int) -> AsyncIterator[AsyncIterator[bytes]]:
        assert ref == VOICE.ref
        if not most:
            raise NotFetched("large")

        async def pieces() -> AsyncIterator[bytes]:
            for piece in (b"one", b"two", b"three"):
                yield piece

        yield pieces()


def hand(scene: Scene, case: CaseId, name: str = "Aigul") -> Hand:
    return Hand(scene.ids[name], case, f"form {next(TOKENS)}")


async def taken(scene: Scene, who: Somebody = ANNA, **more: object) -> CaseId:
    case = await scene.opens(who, words="Ба ман кор надоданд", **more)
    await scene.desk.claim(hand(scene, case))
    await scene.house.outbox.deliver()
    return case


async def sends_file(scene: Scene, who: Somebody, media: Media, kind: Kind = Kind.VOICE) -> int:
    """They send a file; the number of that message."""
    address = Address(who.network, who.name)
    heard = Heard(who.door, f"file-{next(TOKENS)}", address, scene.clock(), kind, media=media)
    await scene.store.write(lambda tx: scene._carry(tx, who, heard, (PassOn(),)))
    rows = await scene.store.read(lambda tx: tx.all(select(tables.heard.c.id).order_by(tables.heard.c.id)))
    return int(rows[-1].id)


async def refused(deed: object) -> str:
    with pytest.raises(Refused) as error:
        await deed  # type: ignore[misc]
    return error.value.why


async def test_only_who_holds_the_case_opens_a_file_and_the_look_is_kept(scene: Scene) -> None:
    case = await taken(scene)
    number = await sends_file(scene, ANNA, VOICE)
    assert (
        await refused(scene.talk.files.open(hand(scene, case, "Timur"), number)) == "desk_talk-file-not-yours"
    )
    opened = await scene.talk.files.open(hand(scene, case), number)
    async with opened.pieces as pieces:
        assert [piece async for piece in pieces] == [b"one", b"two", b"three"]
    lines = (await scene.desk.file(case, scene.ids["Aigul"])).lines
    assert [line.codes for line in lines if line.verb == "file_opened"] == [f"{number} voice"]
    (row,) = await scene.store.read(
        lambda tx: tx.all(select(tables.heard).where(tables.heard.c.id == number))
    )
    assert b"ref-of" not in row.media


@pytest.mark.parametrize("kind", ["photo", "video", "file"])
async def test_d30_a_childs_pictures_are_refused_unopened_and_their_voice_is_not(
    scene: Scene, kind: str
) -> None:
    case = await taken(scene, child=True, tags=("child",))
    picture = await sends_file(scene, ANNA, replace(VOICE, kind=kind), Kind.PHOTO)
    voice = await sends_file(scene, ANNA, VOICE)
    assert await refused(scene.talk.files.open(hand(scene, case), picture)) == "desk_talk-file-child"
    assert (await scene.talk.files.open(hand(scene, case), voice)).media == VOICE


async def test_a_file_of_another_case_or_too_large_or_of_a_door_without_files_is_refused(
    scene: Scene,
) -> None:
    other = Somebody("other")
    case, theirs = await taken(scene), await taken(scene, other)
    foreign = await sends_file(scene, other, VOICE)
    large = await sends_file(scene, ANNA, replace(VOICE, size=2**31))
    whole = await sends_file(scene, ANNA, VOICE)
    files = scene.talk.files
    assert await refused(files.open(hand(scene, case), foreign)) == "desk_talk-file-gone"
    assert await refused(files.open(hand(scene, case), 10**17)) == "desk_talk-file-gone"
    assert await refused(files.open(hand(scene, case), large)) == "desk_talk-file-large"
    assert (await files.open(hand(scene, theirs), foreign)).media == VOICE
    del scene.house.doors["telegram"]
    assert await refused(files.open(hand(scene, case), whole)) == "desk_talk-file-no-door"


async def test_what_leads_to_a_file_is_forgotten_with_words_nobody_agreed_to_keep(scene: Scene) -> None:
    await taken(scene)
    await sends_file(scene, ANNA, VOICE)
    scene.clock.forward(72 * 60 + 1)
    await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    rows = await scene.store.read(lambda tx: tx.all(select(tables.heard)))
    assert [row.media for row in rows if row.media] == []


async def phone(scene: Scene, case: CaseId) -> list[tuple[str, str]]:
    return [(each.words, each.mark) for each in await scene.talk.phones.of(case)]


async def test_the_picture_shows_what_left_as_it_left_and_nothing_else(scene: Scene) -> None:
    who = Somebody("b", "tg", discreet=True)
    case = await taken(scene, who)
    seen = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.desk.reply(hand(scene, case), Draft("Салом", seen))
    assert "Салом" not in dict(await phone(scene, case)), "it has not left"
    scene.clock.now = Millis(scene.clock.now + UNDO_MS)
    await scene.house.outbox.deliver()
    await scene.turn(who, Say((Part("common-joined"),)))
    await scene.house.outbox.deliver()
    renderer = scene.console.renderer
    short = renderer.line("common-joined", "tg", short=True)
    assert (short, "") in await phone(scene, case)
    assert ("Салом", "") in await phone(scene, case)
    changed = update(tables.people).values(locale="ru", discreet=False)
    await scene.store.write(lambda tx: tx.run(changed))
    assert (short, "") in await phone(scene, case), "what stands there does not change with its owner"


@pytest.mark.parametrize(
    ("values", "mark"),
    [
        ({"state": "sent"}, ""),
        ({"state": "sent", "refs": ""}, None),  # wiped
        ({"state": "unknown"}, "unknown"),
        ({"state": "failed"}, "failed"),
        ({"state": "replaced"}, None),
        ({"state": "dropped"}, None),
        ({"state": "expired"}, None),
        ({"state": "ready"}, None),
    ],
)
async def test_what_was_wiped_replaced_or_never_left_is_not_in_the_picture(
    scene: Scene, values: dict[str, str], mark: str | None
) -> None:
    async def wipe(*_: object) -> tuple[str, ...]:
        return ()

    object.__setattr__(scene.box, "wipe", wipe)
    case = await taken(scene)
    seen = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.desk.reply(hand(scene, case), Draft("planted", seen))
    change = {"refs": '["1"]'} | values
    theirs = update(tables.said).where(tables.said.c.author != "bot").values(**change)
    await scene.store.write(lambda tx: tx.run(theirs))
    assert dict(await phone(scene, case)).get("planted") == mark


async def test_a_message_overwritten_on_the_phone_is_shown_once_in_its_last_words(scene: Scene) -> None:
    case = await taken(scene)
    await scene.turn(ANNA, Say((Part("common-joined"),)))
    await scene.turn(ANNA, Say((Part("welcome-decoy"),), replaces=True))
    same = update(tables.said).where(tables.said.c.author == "bot").values(state="sent", refs='["77"]')
    await scene.store.write(lambda tx: tx.run(same))
    shown = [words for words, _ in await phone(scene, case)]
    assert shown.count(scene.console.renderer.line("common-joined", "tg")) == 0


async def test_the_phone_of_somebody_forgotten_shows_nothing(scene: Scene) -> None:
    case = await taken(scene, consent=True)
    row = await scene.store.read(lambda tx: story.row_of(tx, case, scene.clock()))
    assert row is not None
    await scene.store.write(lambda tx: people.erase(tx, row.person_id, scene.clock()))
    assert await phone(scene, case) == []


async def owes_the_word(scene: Scene, tries: str = "") -> None:
    def lock(tx: Tx) -> None:
        here = people.enter(tx, Address(Network.TELEGRAM, ANNA.name), "telegram", scene.clock())
        facts = {"word": "x", "locked": "yes", "shut": "yes", "tries": tries}
        people.keep(tx, replace(here.person, facts=facts))

    await scene.store.write(lock)


@pytest.mark.parametrize(("tries", "state"), [("", "owed"), ("3", "wrong")])
async def test_an_owed_word_is_overruled_by_the_owner_with_a_reason(
    scene: Scene, tries: str, state: str
) -> None:
    case, answers = await taken(scene), scene.talk.answers
    assert await answers.word(case) == ""
    assert await refused(answers.overrule(hand(scene, case), "called")) == "desk_talk-word-not-owed"
    await owes_the_word(scene, tries)
    assert await answers.word(case) == state
    seen = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.desk.reply(hand(scene, case), Draft("held words", seen))
    scene.clock.now = Millis(scene.clock.now + UNDO_MS)
    await scene.house.outbox.deliver()
    assert "held words" not in ["".join(out.parts) for out in scene.box.sent]
    assert await refused(answers.overrule(hand(scene, case, "Timur"), "called")) == "desk-not-yours"
    assert await refused(answers.overrule(hand(scene, case), " ")) == "desk-empty"
    await answers.overrule(hand(scene, case), "called back, knew the street")
    assert await answers.word(case) == "given"
    await scene.house.outbox.deliver()
    assert "held words" in ["".join(out.parts) for out in scene.box.sent]
    lines = (await scene.desk.file(case, scene.ids["Aigul"])).lines
    assert "word_overruled" in [line.verb for line in lines]
    assert "called back, knew the street" in [line.words for line in lines if line.what == "note"]


def test_a_word_never_agreed_is_not_owed() -> None:
    nobody = people.Person(people.PersonId("p"), facts={"locked": "yes"})
    assert word_state(nobody) == ""


async def ask(scene: Scene, case: CaseId, target: str = "ru") -> int:
    number = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.talk.interpreting.ask(hand(scene, case), number, target)
    return (await scene.talk.interpreting.of_case(case))[-1].id


async def test_d32_a_message_goes_to_an_interpreter_and_comes_back_under_itself(scene: Scene) -> None:
    case, room, timur = await taken(scene), scene.talk.interpreting, scene.ids["Timur"]
    number = await ask(scene, case)
    assert await refused(room.ask(hand(scene, case), 10**17, "ru")) == "desk_talk-interpret-nothing"
    assert await room.waiting(scene.ids["Aigul"], ("ru", "ky")) == [], "she has no Tajik"
    (seen,) = await room.waiting(timur, ("ru", "tg"))
    assert (seen.words, seen.source, seen.target) == ("Ба ман кор надоданд", "tg", "ru")
    assert await refused(room.answer(timur, number, "Мне не дали работу")) == "desk_talk-interpret-taken"
    await room.take(timur, ("ru", "tg"), number)
    await room.answer(timur, number, "Мне не дали работу")
    (done,) = await room.of_case(case)
    assert (done.answer, done.taken_by, done.heard_id) == ("Мне не дали работу", timur, seen.heard_id)
    (row,) = await scene.store.read(lambda tx: tx.all(select(interpretings)))
    assert "работу".encode() not in row.answer
    assert await room.waiting(timur, ("ru", "tg")) == []


async def test_of_many_interpreters_one_has_the_message_and_whoever_vanishes_loses_it(scene: Scene) -> None:
    case, room = await taken(scene), scene.talk.interpreting
    number = await ask(scene, case)
    others = [await scene.operator(f"I{each}", "ru", "tg", role="interpreter") for each in range(5)]
    takes = [room.take(each, ("ru", "tg"), number) for each in others]
    ended = await asyncio.gather(*takes, return_exceptions=True)
    assert [type(each) for each in ended].count(type(None)) == 1
    first = others[ended.index(None)]
    late = next(each for each in others if each != first)
    scene.clock.forward(11)
    await room.take(late, ("ru", "tg"), number)
    assert await refused(room.answer(first, number, "x")) == "desk_talk-interpret-taken"
    await room.give_back(late, number)
    await room.take(first, ("ru", "tg"), number)
    await room.answer(first, number, "x")


async def test_the_words_of_an_answer_come_back_as_a_draft(scene: Scene) -> None:
    case, room, timur, aigul = (
        await taken(scene),
        scene.talk.interpreting,
        scene.ids["Timur"],
        scene.ids["Aigul"],
    )
    await room.ask_for_answer(hand(scene, case), "Где вы?", "ru")
    assert await scene.talk.drafts.of(aigul, case) == "Где вы?"
    (found,) = await room.waiting(timur, ("ru", "tg"))
    assert (found.source, found.target, found.words) == ("ru", "tg", "Где вы?")
    assert await refused(room.use(hand(scene, case), found.id)) == "desk_talk-interpret-nothing"
    await room.take(timur, ("ru", "tg"), found.id)
    await room.answer(timur, found.id, "Шумо дар куҷоед?")
    await room.use(hand(scene, case), found.id)
    assert await scene.talk.drafts.of(aigul, case) == "Шумо дар куҷоед?"
    assert await room.of_case(case) == []
    sent = ["".join(out.parts) for out in scene.box.sent]
    assert "Шумо дар куҷоед?" not in sent, "an interpreter writes to nobody"


@pytest.mark.parametrize("end", ["close", "day", "erase"])
async def test_requests_die_with_the_case_the_day_and_the_person(scene: Scene, end: str) -> None:
    case, room, aigul = await taken(scene), scene.talk.interpreting, scene.ids["Aigul"]
    await ask(scene, case)
    if end == "close":
        seen = (await scene.desk.file(case, aigul)).seen
        await scene.desk.close(hand(scene, case), "helped", "T3", seen)
    elif end == "day":
        scene.clock.forward(24 * 60 + 1)
        assert await room.waiting(scene.ids["Timur"], ("ru", "tg")) == []
        await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    else:
        row = await scene.store.read(lambda tx: story.row_of(tx, case, scene.clock()))
        assert row is not None
        await scene.store.write(lambda tx: people.erase(tx, row.person_id, scene.clock()))
    assert await scene.store.read(lambda tx: tx.all(select(interpretings))) == []
