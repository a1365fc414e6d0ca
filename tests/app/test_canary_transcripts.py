"""Every conversation we have, carried by the real house: what people wrote is in no log line and no event."""

import logging
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from app.conftest import Play, Post, begin
from sqlalchemy import text

from bot.core.message import Kind, Network, Tap
from bot.logs import STAMPED, Wall
from bot.service import intake
from bot.service.door import Abilities, NotSent, Why
from bot.store import talk
from bot.store.database import Store, Tx

FILES = sorted((Path(__file__).parents[1] / "transcripts").rglob("*.txt"))
SHORTEST = 7  # letters: a shorter one may be part of a word of ours


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    return sqlite_store


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """Everything at DEBUG: through the wall as in service, and our own lines as they are."""
    kept = StringIO()
    wall, bare = logging.StreamHandler(kept), logging.StreamHandler(kept)
    wall.setFormatter(Wall(STAMPED))
    bare.addFilter(logging.Filter("bot"))
    root, level = logging.getLogger(), logging.getLogger().level
    for handler in (wall, bare):
        root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    logging.getLogger("aiosqlite").setLevel(logging.INFO)  # it says only that it works, a million times
    yield kept
    for handler in (wall, bare):
        root.removeHandler(handler)
    root.setLevel(level)


def spoken(file: Path) -> list[str]:
    """What the person does: words, and choices in brackets."""
    lines = [line[4:] for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("them")]
    lines = [line.partition(" {")[0].strip() for line in lines]
    return [line for line in lines if not line.startswith("<")]


async def press(play: Play, who: str, choice: str) -> None:
    """The newest button of that choice; without buttons, or without that one, the word itself."""
    for out in reversed(play.post.sent):
        for button in out.buttons:
            tap = Tap.read(button.data)
            if tap and tap.choice == choice and out.to == who:
                await play.take(play.heard("", who, kind=Kind.TAP, tap=tap))
                return
    await play.say("1", who)


@pytest.mark.parametrize("network", [Network.TELEGRAM, Network.SMS])
async def test_d22_no_conversation_shows_in_a_log_or_an_event(
    store: Store, logged: StringIO, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of them by each door; some sends fail, and now and then a turn breaks on the very words."""
    post = Post(network, abilities=Abilities(buttons=network is Network.TELEGRAM, gsm=network is Network.SMS))
    play = await begin(store, post)
    carry_out, count, planted = talk.carry_out, 0, set()

    def sometimes_broken(tx: Tx, *rest: object) -> object:
        if count % 41 == 0:
            raise ValueError(f"cannot keep {rest}") from KeyError(latest)
        return carry_out(tx, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(talk, "carry_out", sometimes_broken)
    monkeypatch.setattr(intake, "SLOW_SECONDS", 60.0)  # a busy machine that tests is no store that is away
    chosen = FILES[network is Network.SMS :: 2]
    for number, file in enumerate(chosen):
        who = f"+99655777{number:04d}"
        planted.add(who)
        for latest in spoken(file):
            count += 1
            if count % 29 == 0:
                post.failing.append(NotSent(Why.LATER, "429"))
            if latest.startswith("["):
                await press(play, who, latest.partition("]")[0].strip("["))
            else:
                planted |= {latest} if len(latest) >= SHORTEST else set()
                await play.say(latest, who)
    assert count > 700
    rows = await store.read(lambda tx: str([tuple(row) for row in tx.all(text("SELECT * FROM events"))]))
    shown = logged.getvalue() + rows
    assert sorted(each for each in planted if each in shown) == []
    assert "ValueError" in shown, "turns did break"
