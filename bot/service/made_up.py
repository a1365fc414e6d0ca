"""A made-up person for any step of any flow, so that an editor sees it without walking there.

What the step's `when` asks for is made true; what its words are told (reasons, a time, how many wait) gets a
usual value, or the longest one there is. Nobody real is in it, and nothing is stored.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.core.coming_back import SECRETS
from bot.core.effects import Part, Say
from bot.core.flow import Flow, Step, StepKind
from bot.core.message import Millis, Network, PersonId
from bot.core.moment import Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.core.standing import DOUBT, KNOWN_FIELDS, OTHER_WISH, family
from bot.core.telling import MOST_REASONS
from bot.service.workshop import Edition

NOBODY = PersonId("preview")
HOUR = 3_600_000
HOMES = {"ky": "KG", "tg": "TJ", "uz": "UZ", "uz-Cyrl": "UZ", "kk": "KZ", "tk": "TM"}
HOME, ABROAD = "KG", "RU"  # where nothing else is chosen
USUAL_REASONS = 2
USUAL_PACE, LONGEST_PACE = "20-40", "120-240"
USUAL_WAITING, LONGEST_WAITING = (0, 1, 1, 0), (10, 10, 10, 10)
SECRET = "1234 5678 9012"  # noqa: S105  what a word to come back with looks like
EXTRAS = "extras_"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the editor wants to see. "" = whatever is usual.

    staffed  somebody is at the desk; longest = words are told the longest values there are
    path     what was answered since: "flow.step:choice", "flow.step=typed words", "_:help", "_:leave"
    """

    flow: str
    step: str
    locale: str = "ru"
    stays_in: str = ""
    comes_from: str = ""
    staffed: bool = True
    longest: bool = False
    path: tuple[str, ...] = ()


@dataclass(slots=True)
class Scene:
    """The person and the moment while they are being made up."""

    person: Person
    moment: Moment
    facts: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    under: tuple[Frame, ...] = ()

    def whole(self, flow: Flow, step: Step) -> tuple[Person, Moment]:
        """Both, with the person standing at the step."""
        stack = (*self.under, Frame(flow.name, step.name))
        facts = {name: value for name, value in self.facts.items() if value}
        return replace(self.person, stack=stack, facts=facts, answers=self.answers), self.moment


def make_up(
    edition: Edition, wish: Wish, network: Network, discreet: bool, now: Millis
) -> tuple[Person, Moment]:
    """Who stands at the step, and when. Raises KeyError when there is no such step."""
    flow = edition.flows[wish.flow]
    step = flow.steps[flow.index(wish.step)]
    scene = _anybody(wish, network, discreet, now)
    if flow.name.startswith(EXTRAS):
        scene.facts["going_to"] = flow.name.removeprefix(EXTRAS)
        scene.under = _called_from(edition.flows)
    if flow.name == DOUBT:
        likely = [choice for choice in step.choices if choice != OTHER_WISH]
        scene.facts["doubt"] = ",".join(likely if wish.longest else likely[:3])
    if step.kind is StepKind.CARD or any("know_" in name for name in step.args.values()):
        _cards(scene, edition, wish)
    for name in (step.args.get("where", ""), step.args.get("origin", "")):
        if name not in ("", "home", *KNOWN_FIELDS):
            there = scene.person.stays_in if name == step.args.get("where") else scene.person.comes_from
            scene.facts.setdefault(name, there)
    if "reasons" in step.args:
        scene.answers |= dict(_reasons(edition, wish, flow, scene.person))
    for name, wanted in step.when.items():
        _fulfil(scene, edition, flow, (name, wanted))
    return scene.whole(flow, step)


def _anybody(wish: Wish, network: Network, discreet: bool, now: Millis) -> Scene:
    home = wish.comes_from or HOMES.get(wish.locale, HOME)
    place = wish.stays_in or ABROAD
    person = Person(
        NOBODY,
        network,
        wish.locale,
        "chosen",
        stays_in=place,
        comes_from=home,
        discreet=discreet,
        last_at=now,
    )
    moment = Moment(
        now,
        Checked(everything=True),
        staffed=wish.staffed,
        next_shift=Millis(now + 14 * HOUR),
        waiting=LONGEST_WAITING if wish.longest else USUAL_WAITING,
        pace=LONGEST_PACE if wish.longest else USUAL_PACE,
    )
    return Scene(person, moment, {"going_to": place if place != home else ABROAD, "safe": "yes"})


def _cards(scene: Scene, edition: Edition, wish: Wish) -> None:
    """A country with cards, theirs if it has any, and one topic: the first card, or the longest one."""
    fit = [card for card in edition.book.cards if card.holds(scene.moment.now)]
    fit = [card for card in fit if card.fits(scene.person.comes_from)] or fit
    here = [card for card in fit if card.country == scene.person.stays_in] or fit
    if not here:
        return
    longest = max(here, key=lambda card: len(edition.renderer.line(card.text, wish.locale)))
    card = longest if wish.longest else here[0]
    listed = dict.fromkeys(each.topic for each in fit if each.country == card.country)
    scene.facts |= {"know_in": card.country, "know_about": card.topic, "know_topics": ",".join(listed)}
    scene.facts["know_places"] = ",".join(dict.fromkeys(each.country for each in fit))


def _called_from(flows: Mapping[str, Flow]) -> tuple[Frame, ...]:
    """Where a visit to the extras comes back to."""
    for flow in flows.values():
        for place, step in enumerate(flow.steps[:-1]):
            if step.kind is StepKind.GO and step.args.get("to", "").startswith(EXTRAS):
                return (Frame(flow.name, flow.steps[place + 1].name),)
    return ()


def _reasons(edition: Edition, wish: Wish, flow: Flow, person: Person) -> Iterator[tuple[str, str]]:
    """Bad answers whose reasons are told: the first few, or as many of the longest as there is room for."""
    members = family(flow, edition.book)
    asked = [
        (name, step)
        for name in sorted(members, key=lambda name: name != flow.name)
        for step in edition.flows[name].steps
        if step.bad and step.form in (None, person.form)
    ]

    def length(entry: tuple[str, Step]) -> int:
        name, step = entry
        why = step.args.get("why", f"{name}-{step.name}-why")
        return -len(edition.renderer.line(why, wish.locale, person.quiet))

    chosen = sorted(asked, key=length)[: MOST_REASONS[person.form]] if wish.longest else asked[:USUAL_REASONS]
    for name, step in chosen:
        yield f"{name}.{step.name}", next(iter(step.bad))


def _fulfil(scene: Scene, edition: Edition, flow: Flow, line: tuple[str, tuple[str, ...]]) -> None:
    """Make one line of a `when` true."""
    name, wanted = line
    never = [each[1:] for each in wanted if each.startswith("!")]
    value = next((each for each in wanted if not each.startswith("!")), None)
    if name in ("staffed", "pace", "link_live", "invited"):
        scene.moment = _moment(scene.moment, name, value or "")
    elif name == "language_known":
        scene.person = replace(scene.person, locale_from="chosen" if value == "yes" else "")
    elif name == "visit":
        scene.under = _waiting_question(edition.flows) if value == "yes" else ()
    elif name in KNOWN_FIELDS:
        scene.person = replace(scene.person, **{name: _given(scene, name, value, never)})  # type: ignore[arg-type]
    elif name == "network":
        scene.person = replace(scene.person, network=Network(value or scene.person.network))
    elif not name.startswith("item."):
        _tell(scene, flow, name, (value, never))


def _moment(moment: Moment, name: str, value: str) -> Moment:
    if name == "staffed":
        return replace(moment, staffed=value == "yes")
    if name == "pace":
        return replace(moment, pace=(moment.pace or USUAL_PACE) if value else "")
    if name == "invited":
        return replace(moment, closed=value == "no")
    return replace(moment, link=int(value == "yes"))


def _tell(scene: Scene, flow: Flow, name: str, wanted: tuple[str | None, list[str]]) -> None:
    """Facts that a person told, or that follow from what they told."""
    value, never = wanted
    if name == "number_given":
        scene.facts["given_at"] = str(scene.moment.now - HOUR) if value == "yes" else ""
    elif name == "corridor":
        home = value == "home" and "home" not in never
        other = next(each for each in (ABROAD, HOME) if each != scene.person.comes_from)
        scene.facts["going_to"] = scene.person.comes_from if home else _unlike(scene, other)
    elif name.startswith("tag_"):
        scene.facts["tags"] = name[4:] if value else ""
    else:
        _answer(scene, flow, name, _given(scene, name, value, never))


def _unlike(scene: Scene, other: str) -> str:
    """Where the journey goes, unless that is home."""
    going_to = scene.facts.get("going_to", "")
    return going_to if going_to and going_to != scene.person.comes_from else other


def _given(scene: Scene, name: str, value: str | None, never: list[str]) -> str:
    if value is not None:
        return value
    now = str(getattr(scene.person, name)) if name in KNOWN_FIELDS else scene.facts.get(name, "")
    return now if now not in never else ""


def _answer(scene: Scene, flow: Flow, name: str, value: str) -> None:
    """Facts are kept by name, answers by the step that asked."""
    asked = flow.step(name)
    if asked is not None and not asked.keeps and value:
        scene.answers[f"{flow.name}.{name}"] = value
    else:
        scene.facts[name] = value


def _waiting_question(flows: Mapping[str, Flow]) -> tuple[Frame, ...]:
    """Some question that waits under a visit."""
    for flow in flows.values():
        for step in flow.steps:
            if step.kind is StepKind.ASK and step.scores and step.form is None:
                return (Frame(flow.name, step.name),)
    return ()


def with_secret(say: Say) -> Say:
    """The message with an example of what only its owner is ever shown."""
    parts = tuple(
        Part(part.text, (*part.args, ("word", SECRET))) if part.text in SECRETS else part
        for part in say.parts
    )
    return replace(say, parts=parts)
