"""(text ids, codes) -> words for one person and one door, as late as can be (design decision 2).

The same codes give the phone its message and the desk its story in another language. What must be true when
it is read (opening hours, how far a line is) is worked out here, at the moment of sending.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.core import discreet, sms
from bot.core.effects import Part, Say
from bot.core.flow import Flow, stands_now
from bot.core.lines import ANYWHERE, Directory, Service, dialable, open_now
from bot.core.meaning import Script
from bot.core.message import Button, Millis, Outgoing, SaidId, Tap
from bot.core.person import Person
from bot.core.reach import FREE, Carriage, Land
from bot.core.reflexes import FREE_STEP, HELP_KEY, LEAVE_KEY
from bot.phrasebook import NoWords, Phrasebook
from bot.service import phones
from bot.service.door import Abilities

SIGNS = {"yes": "✅ ", "no": "❌ ", "unsure": "❓ "}
INLINE = frozenset(
    {"common-short", "common-sure", "common-yes_no", "common-yes_no_na", "common-agree"}
    | {"board-as_yes_no", "board-as_yes_no_skip", "board-as_agree", "board-as_clear"}
)
KINDS_BY_NOTE = {"police": "police", "ambulance": "ambulance", "fire": "fire"}
# Fluent has no variant for an empty string, and its [0] never meets the string "0": so "none" is said.
# A word to come back with is shown to its owner alone.
DEFAULTS = {"at": "none", "ahead": "none", "reasons": "", "word": "***"}
NO_NUMBER = "common-no_number"
EVERYWHERE = "112"
LONGEST = 1600  # characters of one SMS body at Twilio (error 21617)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: language, wording, and the letters they write in themselves."""

    locale: str
    short: bool = False
    latin: bool = False


class Renderer:
    """Turns codes into words. Holds only what was loaded at start, so it never waits and never fails late."""

    def __init__(
        self, words: Phrasebook, directory: Directory, flows: Mapping[str, Flow], zone: str = "UTC"
    ) -> None:
        self._words, self._directory, self._flows = words, directory, flows
        self._zone = ZoneInfo(zone)

    def become(self, other: "Renderer") -> None:
        """Speak that one's words from now on (the demonstration follows its files)."""
        self._words, self._directory, self._flows = other._words, other._directory, other._flows

    def outgoing(
        self, say: Say, person: Person, abilities: Abilities, now: Millis, turn: int
    ) -> tuple[str, tuple[Button, ...]]:
        """The text and the buttons of one message of the bot's, for the door it leaves by."""
        reader = Reader(
            person.locale or "ru", person.quiet, person.network == "sms" and person.script is Script.LATIN
        )
        paragraphs = [self.paragraph(part, reader, now) for part in say.parts]
        if reader.short:
            paragraphs = self._quiet(paragraphs, reader)
        paragraphs, say = self._fitted(paragraphs, say, reader, abilities.carriage)
        labels = self.labels(say, reader, abilities.signs)
        if abilities.buttons:
            joined = "\n\n".join(paragraphs)
            return joined, self._buttons(say, labels, turn, reader)
        listed = self._listed(say, labels)
        keys = [self._words.text(reader.locale, "common-keys", short=True)] if _screen(say) else []
        return "\n".join([*paragraphs[:-1], paragraphs[-1] + listed, *keys]), ()

    def _fitted(
        self, paragraphs: list[str], say: Say, reader: Reader, road: Carriage
    ) -> tuple[list[str], Say]:
        """What the road carries: no number where none may stand, no question where no answer arrives."""

        def line(text_id: str) -> str:
            return self._words.text(reader.locale, text_id, short=True)

        if not road.numbers and any(map(sms.has_number, paragraphs)):
            paragraphs = [each for each in paragraphs if not sms.has_number(each)]
            paragraphs.insert(0, line(NO_NUMBER))
        if say.step and not road.answers:
            paragraphs, say = [*paragraphs[:-1], line("common-one_way")], replace(say, step="", choices=())
        elif say.step and road.elsewhere:
            paragraphs.insert(len(paragraphs) - 1, line("common-answer_there"))
        return paragraphs, say

    def quiet(self, say: Say, person: Person) -> str:
        """The short words alone, for an answer that must be ready before it is needed."""
        reader = Reader(person.locale, short=True)
        return "\n".join(self.paragraph(part, reader, Millis(0)) for part in say.parts)

    def said(self, say: Say, locale: str, now: Millis, short: bool = False) -> str:
        """What the bot said, told in any language: the desk's story. Choices are not repeated."""
        reader = Reader(locale, short)
        once = [part for part in say.parts if "in" not in dict(part.args)]  # a copy in a second language
        return "\n".join(self.paragraph(part, reader, now) for part in once)

    def answer(self, step: str, choice: str, locale: str) -> str:
        """The label of a chosen answer, in any language; "…" for a typed one (its words are elsewhere)."""
        flow_name, _, name = step.partition(".")
        place = stands_now(self._flows, flow_name, name)
        if place is None:
            return choice
        found = place[1]
        if found.labels == "countries" or (len(choice) == 2 and choice.isupper()):
            return self.country(choice, locale)
        if choice not in found.choices:
            return "…"
        return self._words.label(locale, found.labels, choice)

    def line(self, text_id: str, locale: str, short: bool = False, **args: str) -> str:
        """One text without a conversation around it."""
        return self._words.text(locale, text_id, {**DEFAULTS, **args}, short)

    def land(self, phone: str) -> Land:
        """What is known of the roads to a phone's country."""
        return self._directory.reach.of(phone)

    def countries(self) -> tuple[str, ...]:
        """The countries we have names for, as codes."""
        return tuple(self._directory.countries)

    def country(self, code: str, locale: str, short: bool = False) -> str:
        """A country's name, in a list by SMS its shorter one; the code itself when nobody knows it."""
        if code == ANYWHERE:
            return self._words.text(locale, "common-other_country")
        known = self._directory.countries.get(code)
        if known is None:
            return code
        return (short and known.shorter.get(locale)) or known.names.get(locale) or known.names["en"]

    def moment(self, at: int) -> str:
        """DD.MM HH:MM on the instance's clock."""
        when = datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)
        return when.strftime("%d.%m %H:%M")

    def paragraph(self, part: Part, reader: Reader, now: Millis) -> str:
        """One paragraph with its arguments put into words."""
        args = dict(DEFAULTS) | dict(part.args)
        reader = replace(reader, locale=args.pop("in", reader.locale))
        numbers, from_country = args.pop("numbers", ""), args.pop("from", "")
        args |= {name: "none" for name in ("at", "ahead") if args[name] in ("", "0")}
        if args["at"] != "none":
            args["at"] = self.moment(int(args["at"]))
        if "call" in args:  # a bare number inside the words; what every mobile can dial where none fits
            bare = replace(reader, short=True)
            args["number"] = self.number(args.pop("call"), from_country, bare, now) or EVERYWHERE
        if args["reasons"]:
            args["reasons"] = self._reasons(args["reasons"].split(","), reader)
        if "form" in args:
            args["form"] = phones.form(args["form"])
        if "country" in args:
            args["country"] = self.country(args["country"], reader.locale)
        text = self._words.text(reader.locale, part.text, args, reader.short).strip()
        lines = [self.number(key, from_country, reader, now) for key in numbers.split(",") if key]
        return "\n".join(filter(None, [text, *lines]))

    def number(self, key: str, from_country: str, reader: Reader, now: Millis | None) -> str:
        """One number as a line: bare in the short form, with who answers and when in the full one.

        `now` None = it is not known when this is read, so nothing is said of the hour.

        "" when it cannot be dialled from there (elsewhere a short code is somebody else), or is kept no more.
        """
        try:
            service, number = self._directory.number(key)
        except KeyError:
            return ""
        dial = dialable(number, service.country, from_country)
        if dial is None or reader.short:
            return dial or ""
        kind = KINDS_BY_NOTE.get(number.note, service.kind) if service.kind == "emergency" else service.kind
        label = self._words.text(reader.locale, f"numbers-kind-{kind}")
        if service.country == ANYWHERE:
            head = f"{label}: {dial}"
        else:
            named = {"kind": label, "country": self.country(service.country, reader.locale), "dial": dial}
            head = self._words.text(reader.locale, "numbers-line", named)
        details = self._details(service, reader.locale, now)
        return f"{head} ({', '.join(details)})" if details else head

    def _details(self, service: Service, locale: str, now: Millis | None) -> list[str]:
        """What is known of the line beside its number. What is not known is not claimed."""
        details = []
        if service.hours is not None and service.hours.always:
            details.append("numbers-always")
        elif now is not None and open_now(self._directory, service, now):
            details.append("numbers-open")
        if service.free:
            details.append("numbers-free")
        if (service.run_by in ("ngo", "iom") and service.kind != "iom_office") or (
            service.run_by == "state" and service.kind != "emergency"
        ):
            details.append(f"numbers-run_by-{service.run_by}")
        found = [self._words.text(locale, each) for each in details]
        names = [self._language(code, locale) for code in service.languages]
        if any(names):
            spoken = {"languages": ", ".join(name for name in names if name)}
            found.append(self._words.text(locale, "numbers-speaks", spoken))
        return found

    def _language(self, code: str, locale: str) -> str:
        try:
            return self._words.text(locale, f"numbers-lang-{code}")
        except NoWords:  # a language we have no name for is left out rather than shown as a code
            return ""

    def labels(self, say: Say, reader: Reader, signs: bool = False) -> list[tuple[str, str]]:
        """Choice codes with their labels, in the order of their keys."""
        found = []
        for choice in say.choices:
            if say.labels == "countries":
                label = self.country(choice, reader.locale, reader.short)
            else:
                label = self._words.label(reader.locale, say.labels, choice, reader.short)
            found.append((choice, (SIGNS.get(choice, "") if signs else "") + label))
        return found

    def _buttons(
        self, say: Say, labels: Sequence[tuple[str, str]], turn: int, reader: Reader
    ) -> tuple[Button, ...]:
        if not say.choices:
            return ()
        own = [
            Button(str(key), label, Tap(say.step, choice, turn).coded())
            for key, (choice, label) in enumerate(labels, 1)
        ]
        always = [("0", "common-help_button", HELP_KEY), ("9", "common-leave_button", LEAVE_KEY)]
        free = [
            Button(
                key,
                self._words.text(reader.locale, text, short=reader.short),
                Tap(FREE_STEP, name, 0).coded(),
            )
            for key, text, name in always
        ]
        return (*own, *free)

    def _listed(self, say: Say, labels: Sequence[tuple[str, str]]) -> str:
        if say.labels in INLINE:
            return "".join(f" {key} {label}" for key, (_, label) in enumerate(labels, 1))
        return "".join(f"\n{key} {label}" for key, (_, label) in enumerate(labels, 1))

    def _reasons(self, ids: Sequence[str], reader: Reader) -> str:
        mark = "- " if reader.short else "• "
        return "\n".join(mark + self._words.text(reader.locale, each, DEFAULTS, reader.short) for each in ids)

    def _quiet(self, paragraphs: list[str], reader: Reader) -> list[str]:
        """Design decision 10: a paragraph with a listed word is left out, never the whole message."""
        kept = [each for each in paragraphs if not discreet.hits(each, reader.locale)]
        return kept or [self._words.text(reader.locale, "common-knock", short=True)]


def _screen(say: Say) -> bool:
    """On SMS the keys 0 and 9 are told where a person chooses a way, not at every question."""
    return say.step.startswith("welcome.")


def as_sms(text: str, person: Person, max_parts: int, road: Carriage = FREE) -> tuple[str, ...]:
    """One text as SMS bodies: marks plain, letters as the person can read them and bill and road allow."""
    locale = person.locale or "ru"
    words = sms.for_sms(text, locale, person.script is Script.LATIN, road.apart)
    if road.latin:
        words = sms.only_ascii(words, locale)
    parts = sms.numbered(words) if road.apart else sms.split(words, LONGEST, max_parts)
    return tuple(part.strip() for part in parts)


def envelope(said_id: SaidId, door: str, to: str, person: Person) -> Outgoing:
    """An outgoing message without words yet."""
    return Outgoing(said_id, door, to, (), locale=person.locale, discreet=person.quiet)
