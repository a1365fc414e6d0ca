"""How a message looked on the phone when it left: kept as codes, so that it can be shown again as it was.

The person may change language, or begin to be watched, afterwards; what stands on the phone does not change
with that (design decision 23, "what stands on the person's phone now").
"""

from dataclasses import dataclass

from bot.core.reach import FREE, Carriage


@dataclass(frozen=True, slots=True)
class Look:
    """locale: the language it was rendered in; short: the short wording; latin: Latin letters;
    soft: the neutral line went in place of the operator's words; road: what the road demanded of the words.
    """

    locale: str
    short: bool = False
    latin: bool = False
    soft: bool = False
    road: Carriage = FREE

    def coded(self) -> str:
        """As it is kept: "tg short"."""
        marks = (name for name in ("short", "latin", "soft") if getattr(self, name))
        return " ".join((self.locale or "ru", *marks, *self.road.coded()))

    @staticmethod
    def read(codes: str) -> "Look":
        """The look again. Codes of a later version are passed over."""
        locale, *marks = codes.split() or ["ru"]
        return Look(locale, "short" in marks, "latin" in marks, "soft" in marks, Carriage.read(marks))
