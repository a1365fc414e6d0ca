"""The second factor: six digits of an app, or a recovery code. Each works once."""

import secrets

import pyotp

from bot.core.message import Millis
from bot.service.passwords import group
from bot.store import people, recovery
from bot.store.database import Tx

CODE_SECONDS = 30
CODES = 10  # recovery codes of one account


def right_code(tx: Tx, operator_id: int, secret: str, code: str, now: Millis) -> bool:
    """Is it this half minute's code or a neighbour's, and was it not used before?"""
    digits = "".join(code.split())
    totp = pyotp.TOTP(secret, interval=CODE_SECONDS)
    for step in (0, -1, 1):
        counter = now // (CODE_SECONDS * 1000) + step
        if secrets.compare_digest(totp.generate_otp(counter).encode(), digits.encode()):
            return people.first_time(tx, "totp", f"{operator_id}:{counter}", now)
    return False


def uri(secret: str, name: str, issuer: str) -> str:
    """What the app reads from the QR code."""
    return pyotp.TOTP(secret, interval=CODE_SECONDS).provisioning_uri(name=name, issuer_name=issuer)


def new_secret() -> str:
    """A secret for the app, drawn by chance: 160 bits in base32."""
    return pyotp.random_base32()


def new_codes(tx: Tx, operator_id: int) -> tuple[str, ...]:
    """Ten recovery codes; those before are worth nothing any more. Shown once, kept as hashes."""
    codes = tuple(f"{group()}-{group()}" for _ in range(CODES))
    recovery.replace(tx, operator_id, codes)
    return codes
