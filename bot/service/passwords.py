"""Passwords: how they are judged, and which may be chosen. Nothing is kept here but hashes of nobody.

argon2id takes a tenth of a second and 64 MiB by design, so few are judged side by side, in threads.
"""

import asyncio
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.core.faults import Refused

SHORTEST = 12  # characters of a password that somebody chose
LONGEST = 200
AT_ONCE = 2  # passwords judged side by side: each takes 64 MiB of memory
FEWEST = 5  # different characters
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is misread when written on paper
# What people choose first when twelve characters are asked for; compared without case, spaces and signs.
COMMON = frozenset(
    (
        *("123456789012", "1234567890123", "12345678901234", "123456123456", "123123123123"),
        *("qwertyuiop12", "qwertyuiop123", "qwerty123456", "qwerty1234567", "qwertyqwerty"),
        *("1qaz2wsx3edc", "1q2w3e4r5t6y", "passwordpassword", "password1234", "password12345"),
        *("password123456", "administrator", "administrator1", "adminadminadmin", "welcome12345"),
        *("letmeinletmein", "iloveyou1234", "parolparolparol", "parol1234567", "parol12345678"),
        *("йцукенгшщзхъ", "йцукенйцукен", "йцукен123456", "парольпароль", "пароль123456"),
        *(
            "пароль1234567",
            "оператороператор",
            "hotlinehotline",
            "safarsafarsafar",
            "correcthorsebatterystaple",
        ),
    )
)


class Passwords:
    """Judges and hashes passwords."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_urlsafe(16))
        self._judging = asyncio.Semaphore(AT_ONCE)

    async def right(self, hashed: str, password: str) -> bool:
        """Is that the password? A name we do not know ("") costs the same time as one we know."""
        async with self._judging:
            return await asyncio.to_thread(self._verify, hashed or self._nobody, password)

    async def hashed(self, password: str) -> str:
        """The hash to be kept."""
        async with self._judging:
            return await asyncio.to_thread(self._hasher.hash, password)

    def old(self, hashed: str) -> bool:
        """Was it hashed with weaker parameters than we use today?"""
        return self._hasher.check_needs_rehash(hashed)

    def _verify(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except (VerificationError, InvalidHashError):
            return False


def chosen(password: str, name: str) -> str:
    """The password somebody chose, if it may be one. Raises Refused with the reason as a text id."""
    if len(password) < SHORTEST:
        raise Refused("desk_accounts-too-short")
    if len(password) > LONGEST:
        raise Refused("desk_accounts-too-long")
    bare = "".join(each for each in password.casefold() if each.isalnum())
    own = "".join(each for each in name.casefold() if each.isalnum())
    if own and len(bare.replace(own, "")) < SHORTEST // 2 and own in bare:
        raise Refused("desk_accounts-is-name")
    if bare in COMMON or len(set(password)) < FEWEST:
        raise Refused("desk_accounts-too-common")
    return password


def drawn() -> str:
    """A password drawn by chance: four groups of five, about 99 bits."""
    return "-".join(group() for _ in range(4))


def group() -> str:
    """Five characters drawn by chance, about 25 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(5))
