"""No text tells anybody to write a word that Twilio takes for itself (facts: STOP, HELP, START).

A person who answers END or STOP because we asked for it is cut off from us; who answers HELP gets an English
text about subscriptions. Answers are digits.
"""

import re
from pathlib import Path

from bot.core.faults import Problem
from bot.phrasebook import LOCALES, messages, written

WORDS = (
    *("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"),
    *("START", "YES", "UNSTOP", "HELP", "INFO"),
)
TAKEN = re.compile(rf"\b({'|'.join(WORDS)})\b|[\"'«“]({'|'.join(map(str.lower, WORDS))})[\"'»”]")
FREE = ("desk", "phone", "telegram")  # read by operators and visitors, or where Twilio hears nothing


def check(root: Path) -> list[Problem]:
    """Every text with such a word in it."""
    found = []
    for locale in LOCALES:
        for name, (file, line, message) in messages(root, locale).items():
            for words in written(message).values():
                hit = None if name.startswith(FREE) else TAKEN.search(words)
                if hit:
                    problem = f"{name}: {hit[0]} is a word that Twilio answers itself"
                    found.append(Problem(file, line, "reserved", problem, "Ask for a digit instead."))
    return sorted(found)
