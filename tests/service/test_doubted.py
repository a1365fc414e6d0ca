"""The words behind a doubt: in the case that the answer opens, and nowhere once they are not needed."""

from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over

from bot.core.meaning import Intent, Meaning
from bot.core.message import Address, Heard, Millis, Network
from bot.store import people, story, timers
from bot.store.database import Store, Tx

NOW = 1_800_000_000_000
WORDS = "там начальник как-то странно себя ведёт"
WHO = Somebody("doubting")


class Doubting:
    """A reader that finds a doubt in words, and a digit in a digit."""

    def read(self, words: str, at: Millis) -> Meaning:
        if words.isdecimal():
            return Meaning(digit=words)
        doubt = (Intent.TALK_TO_HUMAN, Intent.HOTLINE_NUMBER)
        return Meaning(doubtful=doubt, language="ru", confidence=0.9)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    object.__setattr__(made.house.intake._p, "understanding", Doubting())
    yield made


async def says(scene: Scene, words: str) -> None:
    scene.clock.forward(0.1)
    number = next(WHO.ids)
    place = Address(Network.TELEGRAM, WHO.name)
    await scene.house.intake.take(Heard("telegram", f"d-{number}", place, scene.clock(), words=words))


async def kept(scene: Scene) -> str:
    """What is kept of the words while no case holds them."""

    def work(tx: Tx) -> str:
        here = people.enter(tx, Address(Network.TELEGRAM, WHO.name), "telegram", scene.clock())
        return here.person.facts.get("words", "")

    return await scene.store.write(work)


async def test_the_words_go_with_the_case_that_the_answer_opens(scene: Scene) -> None:
    await says(scene, WORDS)
    assert await kept(scene) == WORDS
    await says(scene, "1")
    assert await kept(scene) == ""
    case = await scene.case_of(WHO)
    assert case is not None
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    assert [line.words for line in lines if line.words].count(WORDS) == 1


async def test_without_a_case_they_are_gone_with_the_next_message(scene: Scene) -> None:
    await says(scene, WORDS)
    await says(scene, "2")
    assert await kept(scene) == ""
    assert await scene.case_of(WHO) is None


async def test_without_an_answer_they_are_gone_after_a_quarter_of_an_hour(scene: Scene) -> None:
    await says(scene, WORDS)
    scene.clock.forward(16)
    due = await scene.store.read(lambda tx: timers.due_timers(tx, scene.clock(), 10))
    assert len(due) == 1
    await scene.house.intake.take(due[0])
    assert await kept(scene) == ""
