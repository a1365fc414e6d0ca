"""Who may do what at the desk (design section 1, do-no-harm D-26, D-34): one table, asked by page and deed.

An interpreter sees single messages and no case. An administrator keeps accounts and shifts and reads no case.
"""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What an account is for."""

    OPERATOR = "operator"
    INTERPRETER = "interpreter"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class May(StrEnum):
    """One kind of thing that can be allowed."""

    SELF = "self"  # their own account, and signing out
    CASES = "cases"  # see the queue and cases, claim, write, close
    INTERPRET = "interpret"  # one message at a time
    PARTNERS = "partners"  # look partners up
    KEEP_PARTNERS = "keep_partners"
    NUMBERS = "numbers"  # say whether a number answered
    SEE_ROTA = "see_rota"
    ROTA = "rota"  # plan shifts
    LEAD = "lead"  # who waits, times, reports, reassigning
    REVIEW = "review"  # unmaskings and nuisance marks of others
    AUDIT = "audit"
    EXPORT = "export"  # statistics that leave the house
    SIGN = "sign"  # sign the words of a language
    ACCOUNTS = "accounts"


_OPERATOR = {May.SELF, May.CASES, May.INTERPRET, May.PARTNERS, May.NUMBERS, May.SEE_ROTA}
_LEAD = {May.KEEP_PARTNERS, May.ROTA, May.LEAD, May.REVIEW, May.AUDIT, May.EXPORT, May.SIGN}
ALLOWED: Mapping[Role, frozenset[May]] = {
    Role.OPERATOR: frozenset(_OPERATOR),
    Role.INTERPRETER: frozenset({May.SELF, May.INTERPRET, May.SEE_ROTA}),
    Role.SUPERVISOR: frozenset(_OPERATOR | _LEAD),
    Role.ADMINISTRATOR: frozenset({May.SELF, May.SEE_ROTA, May.ROTA, May.ACCOUNTS, May.AUDIT}),
}


def may(role: str, what: May) -> bool:
    """Is that allowed to this role? An unknown role may nothing."""
    return role in tuple(Role) and what in ALLOWED[Role(role)]
