"""The phrase board through the real house: said as codes, answered by a button, a digit or a word."""

from collections.abc import AsyncIterator
from itertools import count

import pytest
from desk_scene import Scene, Somebody, scene_over

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Heard, Kind, Network, Tap
from bot.core.reflexes import FREE_STEP, LEAVE_KEY
from bot.service.desk import Draft, Hand
from bot.store import people, story
from bot.store.database import Store, Tx

NOW = 1_800_000_000_000
TOKENS = count(1)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


class Talk:
    """An operator without Tajik, a person without anything else, and a case they share."""

    def __init__(self, scene: Scene, network: Network = Network.TELEGRAM, tier: Tier = Tier.T1) -> None:
        self.scene, self.tier = scene, tier
        self.who = Somebody("a-tajik", "tg", "RU", "TJ", network=network)
        self.aigul = scene.ids["Aigul"]

    async def begin(self) -> "Talk":
        self.case = await self.scene.opens(self.who, self.tier, words="ба ман кор надоданд")
        await self.scene.desk.claim(self.hand())
        await self.scene.house.outbox.deliver()
        return self

    def hand(self, operator: int = 0) -> Hand:
        return Hand(operator or self.aigul, self.case, f"token-{next(TOKENS)}")

    async def says(self, phrase: str, deliver: bool = True) -> None:
        self.scene.clock.forward(0.1)
        seen = (await self.scene.desk.file(self.case, self.aigul)).seen
        await self.scene.phrases.send(self.hand(), phrase, seen)
        if deliver:
            self.scene.clock.forward(0.1)  # it can no longer be taken back
            await self.scene.house.outbox.deliver()

    async def writes(self, words: str) -> None:
        await self._hears(words=words)

    async def presses(self, step: str, choice: str, turn: int = 1) -> None:
        await self._hears(kind=Kind.TAP, tap=Tap(step, choice, turn))

    async def _hears(self, **more: object) -> None:
        self.scene.clock.forward(0.1)
        address = Address(self.who.network, self.who.name)
        heard = Heard(
            self.who.door,
            f"in-{next(TOKENS)}",
            address,
            self.scene.clock(),
            **more,  # type: ignore[arg-type]
        )
        await self.scene.house.intake.take(heard)
        await self.scene.house.outbox.deliver()

    async def row(self) -> story.QueueRow:
        row = await self.scene.store.read(lambda tx: story.row_of(tx, self.case, self.scene.clock()))
        assert row is not None
        return row

    async def answers(self) -> list[tuple[str, str, str | None]]:
        """What the person answered: step, choice, what they typed."""
        lines = (await self.scene.desk.file(self.case, self.aigul)).lines
        return [
            (line.step, line.choice, line.words) for line in lines if line.what == "heard" and line.choice
        ]

    def sent(self) -> list[str]:
        return [out.parts[0] for out in self.scene.box.sent]


async def test_a_phrase_is_kept_as_its_name_and_read_in_the_persons_language(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("hurt")
    lines = (await scene.desk.file(talk.case, talk.aigul)).lines
    said = [line for line in lines if line.what == "said" and line.actor == str(talk.aigul)][-1]
    assert (said.words, said.parts[0].text, said.step) == (None, "board-hurt", "board.hurt")
    out = scene.box.sent[-1]
    assert out.parts == (scene.house.loaded.words.text("tg", "board-hurt"),)
    assert [button.data.split(":")[:2] for button in out.buttons[:3]] == [
        ["board.hurt", choice] for choice in ("no", "little", "badly")
    ]
    assert [button.data for button in out.buttons[3:]] == ["_:help:0", "_:leave:0"]


@pytest.mark.parametrize("words", ["1", "Ҳа", "ҳа", "ha", "yes"])
async def test_a_typed_answer_is_understood_and_nobody_answers_aloud(scene: Scene, words: str) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked")
    before = talk.sent()
    await talk.writes(words)
    assert (await talk.row()).unread == 1
    assert await talk.answers() == [("board.locked", "yes", words)]
    assert talk.sent() == before


async def test_a_button_answers_its_own_question_however_old(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("hurt")
    await talk.says("locked")
    await talk.presses("board.hurt", "little")
    assert (await talk.row()).unread == 1, "an answer without words is news all the same"
    await talk.writes("2")
    assert await talk.answers() == [("board.hurt", "little", None), ("board.locked", "no", "2")]


async def test_what_asks_nothing_leaves_the_question_standing(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked")
    await talk.says("here")
    await talk.writes("1")
    assert await talk.answers() == [("board.locked", "yes", "1")]


@pytest.mark.parametrize("newer", ["how many are you?", "city_name"])
async def test_after_newer_words_a_digit_is_only_a_digit(scene: Scene, newer: str) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked")
    if scene.phrases.board.phrase(newer):
        await talk.says(newer)
    else:
        scene.clock.forward(0.1)
        seen = (await scene.desk.file(talk.case, talk.aigul)).seen
        await scene.desk.reply(talk.hand(), Draft(newer, seen))
        scene.clock.forward(0.1)
        await scene.house.outbox.deliver()
    await talk.writes("3")
    assert await talk.answers() == []
    lines = (await scene.desk.file(talk.case, talk.aigul)).lines
    assert [line.words for line in lines if line.what == "heard"][-1] == "3"


async def test_a_phrase_that_has_not_left_is_not_answered(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked", deliver=False)
    scene.house.outbox.mine = lambda _door: False
    await talk.writes("1")
    assert await talk.answers() == []


async def test_words_are_passed_on_as_written(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked")
    await talk.writes("дар ошёнаи дуюм, назди бозор")
    assert await talk.answers() == []
    lines = (await scene.desk.file(talk.case, talk.aigul)).lines
    assert [line.words for line in lines if line.what == "heard"][-1] == "дар ошёнаи дуюм, назди бозор"


async def test_danger_in_an_answer_raises_the_case_and_rings(scene: Scene) -> None:
    talk = await Talk(scene, tier=Tier.T3).begin()
    assert (await talk.row()).alarm_at == 0
    await talk.says("danger_now")
    await talk.presses("board.danger_now", "yes")
    row = await talk.row()
    assert (row.tier, row.level, bool(row.alarm_at), row.owner) == (Tier.T1, "urgent", True, talk.aigul)


async def test_a_childs_age_marks_the_case(scene: Scene) -> None:
    talk = await Talk(scene, tier=Tier.T2).begin()
    await talk.says("ch_age")
    await talk.writes("2")
    row = await talk.row()
    assert (row.child, "child" in row.tags, row.tier) == (True, True, Tier.T2)


async def test_not_safe_to_read_ends_the_sending(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("alone_now")
    await talk.presses("board.alone_now", "no")
    neutral = scene.house.loaded.words.text("tg", "welcome-not_now_line")
    assert talk.sent()[-1] == neutral
    await talk.says("danger_now")
    assert talk.sent()[-1] == neutral, "words went to a phone that is not safe"


async def test_help_and_leave_come_before_the_board(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("locked")
    await talk.writes("0")
    assert await talk.answers() == []
    await talk.writes("2")  # "danger now?" is newer: it is the bot's to take
    assert await talk.answers() == []
    await talk.says("locked")
    await talk.writes("1")
    assert await talk.answers() == [("board.locked", "yes", "1")]
    await talk.presses(FREE_STEP, LEAVE_KEY, 0)
    assert "1000" in talk.sent()[-1]
    await talk.presses("board.locked", "no")
    assert (await talk.answers())[-1] == ("board.locked", "no", None)


async def test_who_left_is_noted_and_no_more(scene: Scene) -> None:
    """After 9 somebody else may press the old button: it is shown, and raises nothing."""
    talk = await Talk(scene, tier=Tier.T3).begin()
    await talk.says("danger_now")
    await talk.presses(FREE_STEP, LEAVE_KEY, 0)
    await talk.presses("board.danger_now", "yes")
    assert (await talk.row()).tier is Tier.T3
    assert (await talk.answers())[-1][:2] == ("board.danger_now", "yes")


async def test_an_old_button_counts_when_nobody_has_the_case(scene: Scene) -> None:
    talk = await Talk(scene, tier=Tier.T3).begin()
    await talk.says("danger_now")
    await scene.desk.hand_back(talk.hand())
    await talk.presses("board.danger_now", "yes")
    row = await talk.row()
    assert (row.tier, row.held) == (Tier.T1, False)


async def test_the_word_for_later_is_remembered(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    await talk.says("word")
    await talk.writes("кабӯтар")

    def known(tx: Tx) -> object:
        here = people.enter(tx, Address(talk.who.network, talk.who.name), talk.who.door, scene.clock())
        return here.person.facts.get("word")

    assert await scene.store.write(known) == "кабӯтар"


async def test_a_phrase_is_refused_as_an_answer_would_be(scene: Scene) -> None:
    talk = await Talk(scene).begin()
    seen = (await scene.desk.file(talk.case, talk.aigul)).seen
    for hand, name, at, why in (
        (talk.hand(), "no such phrase", seen, "desk_board-none"),
        (talk.hand(), "hurt", seen - 1, "desk-changed"),
        (talk.hand(scene.ids["Timur"]), "hurt", seen, "desk-not-yours"),
        (Hand(talk.aigul, CaseId(10**12), "x"), "hurt", seen, "desk-not-yours"),
    ):
        with pytest.raises(Refused, match=why):
            await scene.phrases.send(hand, name, at)
    again = talk.hand()
    assert await scene.phrases.send(again, "hurt", seen)
    assert not await scene.phrases.send(again, "hurt", seen), "the same form counted twice"
    scene.clock.forward(60)
    with pytest.raises(Refused, match="desk-not-yours"):
        await scene.phrases.send(talk.hand(), "hurt", seen)


async def test_after_an_answer_the_file_says_what_comes_next(scene: Scene) -> None:
    talk = await Talk(scene).begin()

    async def following() -> list[str]:
        return [p.name for p in scene.phrases.proposed(await scene.desk.file(talk.case, talk.aigul))]

    assert (await following())[0] == "hello"
    await talk.says("locked")
    await talk.presses("board.locked", "yes")
    phrase = scene.phrases.board.phrase("locked")
    assert phrase is not None
    assert tuple((await following())[:3]) == phrase.after["yes"]


async def test_by_sms_a_question_of_the_bots_that_is_older_gives_way(scene: Scene) -> None:
    """ "Danger now?" waits; the operator asks something else; a "2" must not end an alarm."""
    talk = await Talk(scene).begin()
    await talk.writes("0")
    await talk.says("go_out")
    await talk.writes("2")
    assert await talk.answers() == [("board.go_out", "no", "2")]
    row = await talk.row()
    assert row.tier is Tier.T1
    events = [line.verb for line in (await scene.desk.file(talk.case, talk.aigul)).lines]
    assert "lower" not in events
