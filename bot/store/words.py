"""Words in and out as rows. A person's own words are kept only with a case, an operator's always sealed."""

from sqlalchemy import bindparam, insert, select, update

from bot.core.effects import LANE_DESK, Say
from bot.core.faults import Refused
from bot.core.message import CaseId, Heard, Kind, Millis, SaidId
from bot.core.window import UNDO, USEFUL, kind_of
from bot.store import cases, people
from bot.store.database import Tx
from bot.store.files import close_media
from bot.store.people import Here
from bot.store.said import write_parts
from bot.store.tables import addresses, heard, said

VOICE = "voice"  # the door of those who speak: see voice.py
_HEAR = insert(heard).values(case_id=cases.OPEN_CASE_ID)
_WROTE = (
    update(addresses)
    .where(addresses.c.id == bindparam("b_id"))
    .values(heard_at=bindparam("b_at"), blocked="", reach="")
)
_KEEP_WORDS = (
    update(heard)
    .where(heard.c.id == bindparam("b_id"))
    .values(words=bindparam("b_words"), media=bindparam("b_media"), case_id=bindparam("b_case"))
)
_THIS = heard.alias()
_BEFORE = (
    select(heard.c.id)
    .join(_THIS, _THIS.c.person_id == heard.c.person_id)
    .where(_THIS.c.id == bindparam("b_id"), heard.c.id < bindparam("b_id"))
    .where(heard.c.kind == Kind.TEXT, heard.c.words.is_(None))
    .order_by(heard.c.id.desc())
    .limit(1)
)
_SAY = insert(said).values(case_id=cases.OPEN_CASE_ID, state="ready")
_SPOKEN = insert(said).values(case_id=cases.OPEN_CASE_ID, state="spoken")  # read aloud by an operator


def hear(tx: Tx, here: Here, message: Heard, case_id: CaseId | None) -> int:
    """Keep that something was heard; its words, but no place, when a case is given. Writing undoes "stop"."""
    meaning = message.meaning
    codes = [
        meaning.command or "",
        meaning.intent,
        "urgent" if meaning.urgent else "",
        "self_harm" if meaning.self_harm else "",
        "likely" if meaning.likely else "",
        meaning.language or meaning.foreign or "",
    ]
    row = {
        "b_person": here.person.id,
        "person_id": here.person.id,
        "address_id": here.address_id,
        "door": message.door,
        "at": message.at,
        "kind": message.kind,
        "meaning": " ".join(code for code in codes if code),
        "step": message.tap.step if message.tap else "",
        "choice": message.tap.choice if message.tap else "",
        "message_ref": message.message_ref,
    }
    heard_id = tx.add(_HEAR, row)
    wrote(tx, here, message.at)
    if case_id is not None and message.kind is not Kind.LOCATION:  # a place is kept by the turn, in T1 alone
        keep_words(tx, heard_id, case_id, message)
    return heard_id


def wrote(tx: Tx, here: Here, at: Millis) -> None:
    """They wrote from there: we may answer again."""
    tx.run(_WROTE, {"b_id": here.address_id, "b_at": at})


def keep_words(tx: Tx, heard_id: int, case_id: CaseId, message: Heard) -> None:
    """Keep the message's words, or its place, sealed with the case."""
    place = f"{message.place[0]:.5f}, {message.place[1]:.5f}" if message.place else ""
    words = place if message.kind is Kind.LOCATION else message.words
    sealed = tx.seal.close("heard", "words", words) if words else None
    row = {"b_id": heard_id, "b_words": sealed, "b_media": close_media(tx, message.media), "b_case": case_id}
    tx.run(_KEEP_WORDS, row)


def keep_earlier(tx: Tx, heard_id: int, case_id: CaseId, words: str) -> None:
    """Keep those words with the case as the message they wrote before that one, sealed."""
    row = tx.one(_BEFORE, {"b_id": heard_id})
    if row is not None:
        sealed = tx.seal.close("heard", "words", words)
        tx.run(_KEEP_WORDS, {"b_id": row.id, "b_words": sealed, "b_media": None, "b_case": case_id})


def say(  # noqa: PLR0913, PLR0917 - what, to whom, why, when
    tx: Tx, here: Here, message: Say, cause: str, now: Millis, secret: str = ""
) -> SaidId:
    """Put one message of the bot's into the outbox. `cause` = what it answers: see `Due.cause`.

    `secret` = what its one text shows and nobody may read here: sealed, and gone within hours.
    """
    text_id = message.parts[0].text if message.parts else ""
    useful = USEFUL[kind_of("bot", message.lane, cause, text_id)]
    row = {
        "b_person": here.person.id,
        "person_id": here.person.id,
        "address_id": here.address_id,
        "door": here.door,
        "lane": message.lane,
        "turn": here.person.turn,
        "author": "bot",
        "cause": cause,
        "text_id": text_id,
        "parts": write_parts(message.parts, message.labels, message.choices),
        "step": message.step,
        "replaces": message.replaces,
        "ask_place": message.ask_place,
        "lasting": message.lasting,
        "at": now,
        "due_at": 0,  # at once: `at` is the provider's clock, which may be ahead of ours
        "expires_at": now + useful,
    }
    if secret:
        row["words"] = tx.seal.close("said", "words", secret)
    return SaidId(tx.add(_SPOKEN if here.door == VOICE else _SAY, row))


def say_from_desk(  # noqa: PLR0913, PLR0917 - who, to whom, what, from when to when
    tx: Tx,
    case_id: CaseId,
    operator_id: int,
    words: str | Say,
    expires_at: Millis,
    now: Millis,
    wait_ms: int = 0,
) -> SaidId:
    """Put an operator's words into the outbox, sealed, or a phrase of the board's as codes; move the case on.
    They may be taken back for `wait_ms`.

    Raises Refused: "desk-not-yours", or "desk-no-way" when the person is gone.
    """
    person_id = cases.reply(tx, case_id, operator_id, now)
    here = people.here(tx, person_id) if person_id else None
    if here is None:
        raise Refused("desk-no-way")
    row = {
        "b_person": here.person.id,
        "person_id": here.person.id,
        "address_id": here.address_id,
        "door": here.door,
        "lane": LANE_DESK,
        "turn": here.person.turn,
        "author": str(operator_id),
        "cause": "desk",
        **(_codes(words) if isinstance(words, Say) else {"words": tx.seal.close("said", "words", words)}),
        "at": now,
        "due_at": now + wait_ms if wait_ms else 0,
        "why": UNDO if wait_ms else "",
        "expires_at": expires_at,
    }
    return SaidId(tx.add(_SAY, row))


def _codes(phrase: Say) -> dict[str, object]:
    """A phrase as it is kept: what it says and asks, in no language."""
    return {
        "text_id": phrase.parts[0].text,
        "parts": write_parts(phrase.parts, phrase.labels, phrase.choices),
        "step": phrase.step,
        "ask_place": phrase.ask_place,
    }
