"""config.toml, environment and secret files -> frozen settings. Every key stands in config.example.toml.

A secret is written as a string, as {env = "NAME"} or as {file = "path"}: so a config may lie in a
repository while its secrets do not.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    IPvAnyNetwork,
    SecretStr,
    ValidationError,
)

from bot.core.faults import BadFiles, Problem
from bot.core.message import LANGUAGES
from bot.settings.android import Android, phone_reaches
from bot.settings.values import (
    NUMBER,
    UNSET,
    CountryCode,
    DoorName,
    DutyNumber,
    Language,
    NextToken,
    OutsideUrl,
    PublicUrl,
    Secret,
    SmsSender,
    StoreUrl,
    Templates,
    Zone,
)


class Part(BaseModel):
    """A table of the config: unknown keys are refused, values cannot be changed afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Service(Part):
    """Who runs this installation and for whom."""

    name: str = Field(min_length=1, max_length=60)
    mode: Literal["pilot", "public"] = "pilot"
    timezone: Zone = "Asia/Bishkek"
    languages: tuple[Language, ...] = Field(LANGUAGES, min_length=1)  # type: ignore[arg-type]
    own_numbers: tuple[str, ...] = ()
    invitations: bool = True

    @property
    def by_invitation(self) -> bool:
        """Do people need a code for what can wait? Only ever in a pilot."""
        return self.invitations and self.mode == "pilot"


class StoreSettings(Part):
    """Where the database and its keys lie. Keep them on different backups.

    erased    who asked to be forgotten, as marks that say nothing without the keys (beside the keys)
    backups   where `safar backup` and `safar upgrade` put what they save (a folder beside the keys)
    """

    url: StoreUrl = Field(default="sqlite:///data/safar.db", repr=False)  # it may hold a password
    keys: Path = Path("data/safar.keys")
    erased: Path | None = None
    backups: Path | None = None

    @property
    def marks(self) -> Path:
        """The file of those who asked to be forgotten."""
        return self.erased or self.keys.with_name("erased.log")

    @property
    def archives(self) -> Path:
        """The folder of backups."""
        return self.backups or self.keys.with_name("backups")


class Web(Part):
    """Where the desk listens, how the world sees it, whose word on where a request came from is believed."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    public_url: PublicUrl = "http://127.0.0.1:8080"
    trusted_proxies: tuple[IPvAnyNetwork, ...] = (ip_network("127.0.0.1"), ip_network("::1"))
    require_totp: bool = True


class Telegram(Part):
    """One Telegram bot."""

    name: DoorName
    token: Secret
    base_url: PublicUrl = "https://api.telegram.org"


class TwilioSender(Part):
    """What every sender at Twilio has: an account, and a number or a messaging service."""

    name: DoorName
    account_sid: str = Field(pattern=r"^AC[0-9a-fA-F]{32}$")
    auth_token: Secret
    next_token: NextToken = SecretStr("")
    from_number: str = Field(default="", pattern=NUMBER)
    messaging_service_sid: str = Field(default="", pattern=r"^(MG[0-9a-fA-F]{32})?$")
    validity_seconds: int = Field(default=1800, ge=600, le=1800)


class Twilio(TwilioSender):
    """One SMS sender; `senders` = another one for some countries, `per_hour` = SMS of the bot's own."""

    senders: dict[CountryCode, SmsSender] = Field(default_factory=dict)
    per_hour: int = Field(default=2000, ge=60, le=1_000_000)


class WhatsApp(TwilioSender):
    """One WhatsApp sender at Twilio; none = nothing of anybody's goes to WhatsApp.

    knock, check_in   language -> Content SID of the approved text (docs/whatsapp.md)
    """

    knock: Templates = {}
    check_in: Templates = {}


class Watch(Part):
    """Who outside is told how the service does. Codes only, never people; "" = nobody."""

    heartbeat_url: OutsideUrl = SecretStr("")
    alarm_url: OutsideUrl = SecretStr("")


class Alarms(Part):
    """Who is woken when nobody takes a case, besides the open desks. Empty = not that way.

    language      of what the group reads and the phone says
    group_door    the [[telegram]] bot that writes into the staff's group, and the group's number
    phone_door    the [[twilio]] account that calls, the number it calls from, and the duty phones
    """

    language: Language = "ru"
    group_door: str = ""
    group_chat: int = 0
    phone_door: str = ""
    phone_from: str = Field(default="", pattern=NUMBER)
    duty_numbers: tuple[DutyNumber, ...] = ()


class Settings(Part):
    """All of config.toml."""

    service: Service
    store: StoreSettings = StoreSettings()
    web: Web = Web()
    watch: Watch = Watch()
    alarms: Alarms = Alarms()
    telegram: tuple[Telegram, ...] = ()
    twilio: tuple[Twilio, ...] = ()
    android: tuple[Android, ...] = ()
    whatsapp: tuple[WhatsApp, ...] = ()


class _Unset(dict[str, str]):
    """Every secret, unknown: for commands that open the store and talk to nobody."""

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ARG002
        """What the environment has, else something that is not empty."""
        return os.environ.get(key) or UNSET

    def __bool__(self) -> bool:
        return True


WITHOUT_SECRETS: Mapping[str, str] = _Unset()


def load(file: Path, environ: Mapping[str, str] | None = None) -> Settings:
    """Read a config; secrets may lie in `environ`. Raises BadFiles naming each bad key, line and mend."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        mend = "Copy config.example.toml to config.toml and fill it in."
        problem = Problem(str(file), 0, "config", f"the config cannot be read: {error.strerror}", mend)
        raise BadFiles([problem]) from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = int(found.group(1)) if (found := re.search(r"line (\d+)", str(error))) else 0
        raise BadFiles([Problem(str(file), line, "toml", str(error), "Mend the line.")]) from error
    try:
        settings = Settings.model_validate(data, context=os.environ if environ is None else environ)
    except ValidationError as error:
        raise BadFiles([_problem(file, text, each) for each in error.errors()]) from error
    _judge(settings, file, text)
    return settings


def _judge(settings: Settings, file: Path, text: str) -> None:
    """What no single key can know."""
    problems = []
    sims = [sim.name for phone in settings.android for sim in phone.sims]
    names = [*(door.name for door in settings.telegram), *(door.name for door in settings.twilio), *sims]
    names += [*(phone.name for phone in settings.android), *(door.name for door in settings.whatsapp)]
    if len(names) != len(set(names)):
        line = _line(text, "name")
        problems.append(Problem(str(file), line, "config", "two doors have one name", "Rename one."))
    senders: list[tuple[str, TwilioSender]] = [("twilio", each) for each in settings.twilio]
    senders += [("whatsapp", each) for each in settings.whatsapp]
    for kind, door in senders:
        if bool(door.from_number) == bool(door.messaging_service_sid):
            line, mend = _line(text, kind), "Set from_number or messaging_service_sid, one of them."
            problems.append(Problem(str(file), line, "config", f"{door.name} needs one sender", mend))
    for phone in settings.android:
        if not phone_reaches(phone.hook_url or settings.web.public_url):
            line, mend = _line(text, "android"), "Write [web] public_url or hook_url with https://."
            what = f"{phone.name}: the phone posts to https addresses only"
            problems.append(Problem(str(file), line, "config", what, mend))
    mend = "Write the name of a door above, and what it needs; or leave both empty."
    for key, what in _wrong_alarms(settings):
        problems.append(Problem(str(file), _line(text, key), "config", f"alarms.{key}: {what}", mend))
    if problems:
        raise BadFiles(problems)


def _wrong_alarms(settings: Settings) -> list[tuple[str, str]]:
    """Key, and what is wrong with it."""
    alarms, bots, senders = settings.alarms, settings.telegram, settings.twilio
    wrong = {
        "group_door": alarms.group_door not in ("", *(door.name for door in bots)),
        "group_chat": bool(alarms.group_door) != bool(alarms.group_chat),
        "phone_door": alarms.phone_door not in ("", *(door.name for door in senders)),
        "phone_from": bool(alarms.phone_door) != bool(alarms.phone_from),
    }
    what = ("there is no door of that name", "one of the two is missing")
    return [(key, what[not key.endswith("door")]) for key, holds in wrong.items() if holds]


def _problem(file: Path, text: str, error: Any) -> Problem:
    path = [str(part) for part in error["loc"]]
    key = next((part for part in reversed(path) if not part.isdecimal()), "")
    where = ".".join(path)
    message = str(error["msg"]).removeprefix("Value error, ")
    mends = {
        "missing": f"Add {key}; config.example.toml shows how.",
        "extra_forbidden": "Remove the key; config.example.toml lists all there are.",
    }
    mend = mends.get(error["type"], "config.example.toml shows what may stand here.")
    return Problem(str(file), _line(text, key), "config", f"{where}: {message}", mend)


def _line(text: str, key: str) -> int:
    """The line where a key or a table of that name stands, 0 when it is not there."""
    pattern = re.compile(rf"^\s*(\[+\s*)?{re.escape(key)}\s*(=|\])")
    for number, line in enumerate(text.splitlines(), 1):
        if pattern.match(line):
            return number
    return 0
