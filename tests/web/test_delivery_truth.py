"""What the desk says of each message of ours: never more than is known, and in every language of the desk."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from app.conftest import LOADED
from hypothesis import given
from hypothesis import strategies as st

import bot.store
from bot.channels import android_errors
from bot.channels.telegram_errors import FINAL
from bot.channels.twilio_errors import WHY
from bot.channels.wire import NEVER_LEFT
from bot.core.agreed import kept_back
from bot.core.message import Millis, PersonId
from bot.core.person import Person
from bot.core.window import UNDO
from bot.phrasebook import LOCALES
from bot.service.door import Why
from bot.service.fates import FAMILIES, family
from bot.service.knocking import SESSION
from bot.store import leaving, reach, settled
from bot.store.receipts import RANKS
from bot.store.story import StoryLine
from bot.web.talk import HELD, TOLD, delivered

STATES = ("spoken", "ready", "sending", "sent", "failed", "unknown", "replaced", "dropped", "expired")
REASONS = (
    "",
    UNDO,
    *settled.ASIDE,
    reach.UNREACHABLE,
    leaving.FORBIDDEN,
    "stopped",
    "words",
    "unknown",
    "429",
    *sorted(map(str, WHY)),
    *Why,
)


OTHERS = ("alerts.py", "links.py", "joining.py", "unmaskings.py")  # states of other things than messages


def line(state: str, why: str = "", delivery: str = "") -> StoryLine:
    return StoryLine(Millis(1), "said", 1, "7", words="x", state=state, why=why, delivery=delivery)


def labels(locale: str, text_id: str, codes: Iterable[str]) -> dict[str, str]:
    return {code: LOADED.words.label(locale, text_id, code) for code in codes}


def test_these_are_all_the_states_a_message_can_have() -> None:
    """Whoever adds one must say here what the desk shows of it."""
    source = "".join(
        file.read_text() for file in Path(bot.store.__file__).parent.glob("*.py") if file.name not in OTHERS
    )
    written = set(re.findall(r'\bstate="(\w+)"', source)) - {"closed", "waiting"}
    written |= set(re.findall(r'_settle\(tx, said_id, "(\w+)"', source))
    assert written <= set(STATES)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_state_with_every_reason_has_words_in_every_language(locale: str) -> None:
    codes = {
        delivered(line(state, why, delivery))
        for state, why, delivery in product(STATES, REASONS, ("", *RANKS))
    }
    words = labels(locale, "desk-delivery", codes)
    assert all(words.values())
    assert len(set(words.values())) == len(words), "two different truths read the same"
    for name in TOLD.values():
        text_id, _, code = name.rpartition(".")
        assert LOADED.words.label(locale, text_id or "desk-event", code)


@given(st.sampled_from(STATES), st.sampled_from(REASONS), st.sampled_from(["", *RANKS]))
def test_only_the_providers_word_makes_a_message_sent_or_delivered(
    state: str, why: str, delivery: str
) -> None:
    told = delivered(line(state, why, delivery))
    if told == "delivered":
        assert (state, delivery) == ("sent", "delivered")
    if told == "sent":
        assert state == "sent"
        assert delivery not in ("failed", "undelivered")


@pytest.mark.parametrize(
    ("state", "why", "delivery", "told"),
    [
        ("ready", "", "", "waiting"),
        ("ready", "429", "", "waiting"),
        ("ready", "undo", "", "undo"),
        ("ready", "window", "", "held"),
        ("ready", "left", "", "held"),
        ("ready", "shut", "", "held"),
        ("ready", "word", "", "held_word"),
        ("ready", "not_now", "", "held_not_now"),
        ("sending", "", "", "sending"),
        ("sent", "", "", "sent"),
        ("sent", "", "delivered", "delivered"),
        ("sent", "30005", "undelivered", "failed"),
        ("sent", "30007", "failed", "failed"),
        ("failed", "21211", "", "failed"),
        ("failed", "words", "", "failed"),
        ("dropped", "unreachable", "", "failed"),
        ("dropped", "forbidden", "", "failed"),
        ("dropped", "stopped", "", "failed"),
        ("unknown", "", "", "unknown"),
        ("expired", "429", "", "expired"),
        ("expired", "window", "", "unread"),
        ("expired", "word", "", "unread"),
        ("replaced", "", "", "withdrawn"),
    ],
)
def test_each_class_of_failure_shows_as_what_it_is(state: str, why: str, delivery: str, told: str) -> None:
    assert delivered(line(state, why, delivery)) == told


def test_each_reason_for_holding_words_back_is_one_the_desk_can_name() -> None:
    """And the outbox lets such words stand aside, so that they hold up nothing that comes after them."""
    nobody = Person(PersonId("p"))
    facts = (
        {"left": "yes"},
        {"shut": "yes"},
        {"shut": "not_now"},
        {"locked": "yes"},
        {"locked": "yes", "shut": "yes"},
    )
    reasons = {kept_back(replace(nobody, facts=each)) for each in facts}
    assert reasons == {"left", "shut", "not_now", "word"}
    assert {*reasons, settled.WINDOW, SESSION} == set(HELD) == set(settled.ASIDE)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_family_of_failures_has_words(locale: str) -> None:
    words = labels(locale, "desk_talk-why", [*FAMILIES, "other"])
    assert len(set(words.values())) == len(words)


def test_every_code_of_the_doors_belongs_to_a_family() -> None:
    codes = [*map(str, WHY), *(code for _, _, code in FINAL), *(kind.__name__ for kind in NEVER_LEFT)]
    codes += ["sms_failed", "sms_off", "paced", "sim_day", *(code for _, code in android_errors.REASONS)]
    unsorted = {code for code in codes if family(code) == "other"} - {"UnsupportedProtocol"}
    assert unsorted == set()
    assert family("") == ""
    assert family("99999") == "other"
