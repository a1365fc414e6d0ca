"""What comes in and what goes out. Words never show in a repr, so no log can spill them."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from bot.core.meaning import NOTHING, Meaning

PersonId = NewType("PersonId", str)
CaseId = NewType("CaseId", int)
AddressId = NewType("AddressId", int)
SaidId = NewType("SaidId", int)
ProviderId = NewType("ProviderId", str)
Millis = NewType("Millis", int)  # milliseconds UTC since 1970

LANGUAGES = ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk")
FALLBACK = {"uz-Cyrl": "uz", "uz": "ru", "ky": "ru", "tg": "ru", "kk": "ru", "tk": "ru", "ru": "en"}
FIVE = ("KZ", "KG", "TJ", "TM", "UZ")


class Network(StrEnum):
    """Two doors on one network reach the same person; an address is unique within its network."""

    TELEGRAM = "telegram"
    SMS = "sms"
    WHATSAPP = "whatsapp"  # the numbers of SMS, and yet addresses of their own


class Kind(StrEnum):
    """Every kind of inbound has a defined answer (design decision 6)."""

    TEXT = "text"
    TAP = "tap"
    PHOTO = "photo"
    DOCUMENT = "document"
    VOICE = "voice"
    LOCATION = "location"
    CONTACT = "contact"
    STICKER = "sticker"
    EDIT = "edit"
    MISSED_CALL = "missed_call"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: a Telegram chat id or a phone number in E.164 (SMS, WhatsApp)."""

    network: Network
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tap:
    """A pressed button: which step it belonged to, which choice, in which turn it was shown."""

    step: str
    choice: str
    turn: int

    def coded(self) -> str:
        """The callback data: ASCII, at most 64 bytes (Telegram's limit)."""
        return f"{self.step}:{self.choice}:{self.turn}"

    @staticmethod
    def read(data: str) -> "Tap | None":
        """The tap behind callback data, or None when it is not ours."""
        parts = data.split(":")
        if len(parts) != 3 or not parts[2].isdecimal() or len(data) > 64:
            return None
        return Tap(parts[0], parts[1], int(parts[2]))


@dataclass(frozen=True, slots=True)
class Media:
    """A file the person sent, as the door names it. It is fetched only when somebody opens it.

    kind     voice, photo, video or file
    seconds  how long it lasts; size = its bytes (0 = not told)
    """

    ref: str = field(repr=False)
    kind: str
    mime: str = ""
    seconds: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Heard:
    """One inbound message of any kind.

    `provider_id` is unique at its door. `message_ref` lets the door delete the message later.
    `hint` is the provider's guess of the language ("" = none): it only orders choices.
    `answered` says that the provider already replied by itself (Twilio's OptOutType), so we must not.
    """

    door: str
    provider_id: str
    address: Address
    at: Millis
    kind: Kind = Kind.TEXT
    words: str = field(default="", repr=False)
    tap: Tap | None = None
    place: tuple[float, float] | None = field(default=None, repr=False)
    hint: str = ""
    message_ref: str = ""
    answered: str = ""
    meaning: Meaning = NOTHING
    media: Media | None = None


@dataclass(frozen=True, slots=True)
class TimeUp:
    """A due timer. The row `timer_id` must still exist, or nothing happens."""

    timer_id: int
    person_id: PersonId
    kind: str
    step: str
    at: Millis


class DeskVerb(StrEnum):
    """What happened at the desk that the person must learn of. WAITING: perhaps their wait has changed."""

    JOINED = "joined"
    LEFT = "left"
    CLOSED = "closed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class FromDesk:
    """An operator took, handed back or closed the person's case."""

    person_id: PersonId
    case_id: CaseId
    verb: DeskVerb
    at: Millis


@dataclass(frozen=True, slots=True)
class Reach:
    """The provider says whether the person can be reached at this address (blocked, unblocked)."""

    door: str
    provider_id: str
    address: Address
    at: Millis
    reachable: bool


Event = Heard | TimeUp | FromDesk | Reach


@dataclass(frozen=True, slots=True)
class Button:
    """One choice as a door shows it: digit key, words in the person's language, callback data."""

    key: str
    label: str = field(repr=False)
    data: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message ready to leave by one door. `parts` are what leaves, in order: SMS may be several."""

    said_id: SaidId
    door: str
    to: str = field(repr=False)
    parts: tuple[str, ...] = field(repr=False)
    buttons: tuple[Button, ...] = ()
    locale: str = "ru"
    discreet: bool = False
    replaces: str = ""  # message_ref of our earlier message to overwrite where the door can
    ask_place: bool = False
    urgent: bool = False  # a number for somebody in danger: it waits behind nobody
    at: Millis = Millis(0)  # when it was decided: nothing that left before can be it (0 = not known)
    template: str = ""  # leave as the approved text for this purpose ("knock", "check_in"), not as free words
