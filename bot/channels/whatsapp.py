"""WhatsApp through Twilio's door: the same account, signatures and receipts, a network of its own.

What differs: addresses bear `whatsapp:` at this border alone; choices are numbered lines, with signs; a text
is cut at 1600 characters and never counted as SMS; free words pass for 24 hours after the person's last
message, and outside only a text that WhatsApp approved beforehand, named by its Content SID and sent without
variables: nothing of a case can be in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, ClassVar

from twilio.http import AsyncHttpClient

from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.twilio_hooks import WHATSAPP, Form, Hooks, attached, kind_of
from bot.channels.wire import CLOCK, Clock
from bot.core.message import Address, Heard, Kind, Network, Outgoing, Tap
from bot.service.door import Abilities, NotSent, Why

SESSION_HOURS = 24  # after the person's last message (Twilio error 63016)
LONGEST = 1600  # Twilio refuses longer bodies (error 21617)
STICKER = "image/webp"
Templates = Mapping[tuple[str, str], str]  # purpose, locale -> Content SID


@dataclass(frozen=True, slots=True)
class WhatsAppConfig(TwilioConfig):
    """One WhatsApp sender. `templates` = the approved texts by purpose and language."""

    templates: Templates = field(default_factory=lambda: MappingProxyType({}))


class WhatsAppHooks(Hooks):
    """What Twilio posts of WhatsApp. ProfileName, WaId, Latitude, Address and their like are never read."""

    network = Network.WHATSAPP

    @staticmethod
    def path(door: str) -> str:
        """Where Twilio posts what people write."""
        return whatsapp_path(door)

    def read(self, form: Form) -> Heard:
        """A message, or a pressed button: ours is a tap, any other counts as the words on it."""
        tap = Tap.read(form.get("ButtonPayload", ""))
        kind = Kind.TAP if tap else _kind(form)
        heard = Heard(
            door=self._door,
            provider_id=form["MessageSid"],
            address=Address(self.network, form["From"].removeprefix(WHATSAPP)),
            at=self._now(),
            kind=kind,
            words=form.get("Body", "") or form.get("ButtonText", ""),
            tap=tap,
            answered=form.get("OptOutType", ""),
            media=attached(form, kind),
        )
        return replace(heard, words="") if kind in (Kind.TAP, Kind.LOCATION) else heard


class WhatsAppDoor(TwilioDoor):
    """One WhatsApp sender at Twilio."""

    network = Network.WHATSAPP
    prefix: ClassVar[str] = WHATSAPP
    hooks: ClassVar[type[Hooks]] = WhatsAppHooks

    def __init__(
        self, config: WhatsAppConfig, http_client: AsyncHttpClient | None = None, clock: Clock = CLOCK
    ) -> None:
        super().__init__(config, http_client, clock)
        self._templates = config.templates
        self.abilities = Abilities(
            signs=True,
            paced=True,
            receipts=True,
            longest=LONGEST,
            session_hours=SESSION_HOURS,
            templates=frozenset(config.templates),
        )

    def _content(self, out: Outgoing, words: str) -> dict[str, Any]:
        """Free words, or the approved text by its Content SID, without variables. Raises NotSent."""
        if not out.template:
            return {"body": words}
        sid = self._templates.get((out.template, out.locale))
        if sid is None:
            raise NotSent(Why.NEVER, "session")
        return {"content_sid": sid}


def whatsapp_path(door: str) -> str:
    """Where Twilio posts what people write."""
    return f"/twilio/{door}/whatsapp"


def _kind(form: Form) -> Kind:
    """Text, a place, or what the first attached file is. Own words beside a place are text like any other."""
    own = form.get("Body", "").strip() not in ("", form.get("Label", ""), form.get("Address", ""))
    if form.get("Latitude") and not own:
        return Kind.LOCATION
    sticker = form.get("MediaContentType0", "").lower().startswith(STICKER)
    return Kind.STICKER if sticker else kind_of(form)


def twilio_door(config: TwilioConfig, http_client: AsyncHttpClient | None = None) -> TwilioDoor:
    """The door of that sender, SMS or WhatsApp."""
    if isinstance(config, WhatsAppConfig):
        return WhatsAppDoor(config, http_client)
    return TwilioDoor(config, http_client)
