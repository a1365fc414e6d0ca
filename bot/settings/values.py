"""What one value of the config may look like: secrets, addresses, zones, numbers; each refused in words."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationInfo

UNSET = "unset"
NUMBER = r"^(\+[1-9]\d{6,14})?$"


def _secret(value: Any, info: ValidationInfo) -> Any:
    """The secret itself, from where the config says it lies. Raises ValueError naming the place."""
    if isinstance(value, str) and not value.strip():
        raise ValueError("it is empty")
    if isinstance(value, dict) and set(value) == {"env"}:
        found = info.context.get(str(value["env"])) if info.context else None
        if not found:
            raise ValueError(f"the environment variable {value['env']} is not set")
        return found
    if isinstance(value, dict) and set(value) == {"file"}:
        file = Path(str(value["file"]))
        if not file.is_file():
            raise ValueError(f"the secret file {file} is not there")
        return file.read_text(encoding="utf-8").strip()
    if isinstance(value, dict):
        raise ValueError('write a string, {env = "NAME"} or {file = "path"}')
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("no such time zone; write one like Asia/Bishkek") from error
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^/\s?#]+(/[^\s?#]*)?", value):
        raise ValueError("write the whole address as people outside see it, like https://safar.example.org")
    return value.rstrip("/")


def _store_url(value: str) -> str:
    """The URL, checked without being quoted: it may hold a password."""
    if value == UNSET:
        raise ValueError("its environment variable is not set")
    if not re.fullmatch(r"(sqlite:///|postgresql://).+", value):
        raise ValueError("write sqlite:///data/safar.db or postgresql://user:password@host/name")
    return value


def _outside_url(value: Any, info: ValidationInfo) -> Any:
    """An address that may hold a token of whoever watches; it is never quoted."""
    url = _secret(value, info) if value != "" else ""
    if isinstance(url, str) and url not in ("", UNSET) and not re.fullmatch(r"https?://[^\s/]+\S*", url):
        raise ValueError("write a whole address beginning with https://, or leave it empty")
    return url


def _next_token(value: Any, info: ValidationInfo) -> Any:
    """A secret that need not be there."""
    return "" if value == "" else _secret(value, info)


def _duty_number(value: Any, info: ValidationInfo) -> Any:
    """A colleague's number, which is never quoted."""
    number = _secret(value, info)
    if isinstance(number, str) and number != UNSET and not re.fullmatch(NUMBER, number):
        raise ValueError("write the whole number, beginning with +")
    return number


def _sms_sender(value: str) -> str:
    """A number, a messaging service, or a name: at most eleven letters and digits, one letter at least."""
    number = value.startswith("+") and re.fullmatch(NUMBER, value)
    service = re.fullmatch(r"MG[0-9a-fA-F]{32}", value)
    name = re.fullmatch(r"[A-Za-z0-9 ]{1,11}", value) and not value.isdecimal() and value.strip() == value
    if not (number or service or name):
        raise ValueError("write +..., MG... or a name of at most eleven letters a to z and digits")
    return value


OutsideUrl = Annotated[SecretStr, BeforeValidator(_outside_url)]
NextToken = Annotated[SecretStr, BeforeValidator(_next_token)]
DutyNumber = Annotated[SecretStr, BeforeValidator(_duty_number)]
Secret = Annotated[SecretStr, BeforeValidator(_secret)]
Zone = Annotated[str, AfterValidator(_zone)]
StoreUrl = Annotated[str, BeforeValidator(_secret), AfterValidator(_store_url)]
PublicUrl = Annotated[str, AfterValidator(_url)]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
SmsSender = Annotated[str, AfterValidator(_sms_sender)]
DoorName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,19}$")]
Language = Literal["ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"]
Templates = Mapping[Language, Annotated[str, Field(pattern=r"^HX[0-9a-fA-F]{32}$")]]
