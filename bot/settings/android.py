"""What `[[android]]` may say: a phone with SMS Gateway for Android, and the SIM cards in it.

People's words pass through whatever `base_url` names, so the public cloud of that app is refused, and so is a
plain http address that is not on the local network.
"""

from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlsplit

import phonenumbers
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from bot.settings.values import DoorName, PublicUrl, Secret

FROZEN = ConfigDict(extra="forbid", frozen=True)
CLOUD = ("sms-gate.app", "capcom.me")  # where the app's maker runs the public server, now and formerly
SERVER = "/3rdparty/v1"
OWN_NAMES = (".local", ".lan", ".home", ".internal")


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def _local(host: str) -> bool:
    """Is it on this machine or on the local network?"""
    try:
        return ip_address(host).is_private
    except ValueError:
        return host == "localhost" or host.endswith(OWN_NAMES)


def _own_server(url: str) -> str:
    host = _host(url)
    if any(host == each or host.endswith(f".{each}") for each in CLOUD):
        raise ValueError(
            "never the public cloud for case data: run a private server, or use the phone's local server"
        )
    if url.startswith("http://") and not _local(host):
        raise ValueError("words would cross the internet in the open: write https://")
    if not _local(host) and not url.endswith(SERVER):
        raise ValueError(f"the address of a private server ends with /api{SERVER}")
    return url


def phone_reaches(url: str) -> bool:
    """Android posts to https alone, except to the phone itself (which a cable may lead here)."""
    return url.startswith("https://") or _host(url) in ("127.0.0.1", "localhost")


def _hook_url(url: str) -> str:
    if url and not phone_reaches(url):
        raise ValueError("the phone posts to https:// addresses only")
    return url.rstrip("/")


def _region(code: str) -> str:
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("write the two capital letters of a country, like KG")
    return code


OwnServer = Annotated[PublicUrl, AfterValidator(_own_server)]
HookUrl = Annotated[str, AfterValidator(_hook_url)]
Region = Annotated[str, AfterValidator(_region)]


class Sim(BaseModel):
    """One SIM card: a door of its own, so that answers leave by the number people wrote to.

    slot                 as the app counts them: 1, 2 or 3
    per_minute, per_day  SMS (parts of a long message count) that may leave; emergencies go past both
    """

    model_config = FROZEN

    name: DoorName
    slot: int = Field(default=1, ge=1, le=3)
    number: str
    country: Region
    per_minute: int = Field(default=6, ge=1, le=60)
    per_day: int = Field(default=150, ge=1, le=10_000)

    @model_validator(mode="after")
    def _own_number(self) -> "Sim":
        try:
            parsed = phonenumbers.parse(self.number, None)
        except phonenumbers.NumberParseException as error:
            raise ValueError("number: write the whole number of the SIM, beginning with +") from error
        if parsed.country_code != phonenumbers.country_code_for_region(self.country):
            raise ValueError("number: it does not belong to the country of the SIM")
        return self


class Android(BaseModel):
    """One phone. `hook_url` = where the phone reaches safar, when that is not [web] public_url."""

    model_config = FROZEN

    name: DoorName
    base_url: OwnServer
    username: Secret
    password: Secret
    signing_key: Secret
    device_id: str = Field(default="", max_length=36)
    hook_url: HookUrl = ""
    ttl_seconds: int = Field(default=1800, ge=600, le=1800)
    sims: tuple[Sim, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_sim_a_slot(self) -> "Android":
        slots = [sim.slot for sim in self.sims]
        if len(slots) != len(set(slots)):
            raise ValueError("sims: two SIMs have one slot")
        return self
