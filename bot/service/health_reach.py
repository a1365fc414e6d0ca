"""What `safar doctor` says of reach: of the doors that are configured, what flows/reach.toml says."""

from collections.abc import Collection, Iterator, Mapping

from bot.core.reach import Land, Reach, Road, Sender, State, is_number
from bot.service.health import Finding, look

NAMES = {
    Road.TELEGRAM: "Telegram",
    Road.WHATSAPP: "WhatsApp",
    Road.TWILIO_OUT: "SMS through Twilio to people",
    Road.TWILIO_IN: "SMS from people to Twilio",
    Road.LOCAL_SIM: "SMS by a local SIM",
    Road.MISSED_CALL: "missed calls",
}
TRY = "Try each country with a phone there, and write what you find into flows/reach.toml."


def findings(
    reach: Reach, roads: Collection[Road], senders: Mapping[str, str] | None = None
) -> list[Finding]:
    """One line for each road that somebody could use, and what Twilio's routes demand of texts."""
    found = [look("reach", f"{NAMES[road]}: {told(reach, road)}.", TRY) for road in Road if road in roads]
    if Road.TWILIO_OUT in roads:
        found += [look("reach", words, mend) for words, mend in _demands(reach)]
        found += [look("senders", words, mend) for words, mend in _senders(reach, senders or {})]
        found.append(_help_and_stop())
    return found


def told(reach: Reach, road: Road) -> str:
    """What the file says of a road: each state with its countries and dates, and that the rest is unknown."""
    words = {
        State.WORKS: "works in",
        State.ONE_WAY: "one way in",
        State.BLOCKED: "no way in" if road is Road.TWILIO_IN else "blocked in",
    }
    parts = []
    for state, word in words.items():
        if codes := reach.where(road, state):
            dates = sorted({reach.lands[code].road(road).as_of for code in codes})
            parts.append(f"{word} {', '.join(codes)} (public sources of {', '.join(dates)})")
    return "; ".join([*parts, "everywhere else nobody knows" if parts else "nobody knows where it works"])


def _demands(reach: Reach) -> Iterator[tuple[str, str]]:
    def codes(wanted: list[Land]) -> str:
        return ", ".join(land.code for land in wanted)

    lands = list(reach.lands.values())
    if bare := [land for land in lands if land.numbers is False]:
        yield (
            f"no phone number and no link may stand in an SMS through Twilio to {codes(bare)}.",
            "safar leaves them out and tells the operator: call the person, or use another road.",
        )
    if named := [land for land in lands if land.registered]:
        yield (
            f"the sender must be registered for {codes(named)}.",
            "Register it at Twilio and write it into [[twilio]] senders.",
        )


def _senders(reach: Reach, senders: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Countries that take names only and would get a number, and names that nobody can answer."""
    names_only = [land.code for land in reach.lands.values() if land.sender is Sender.ALPHANUMERIC]
    bare = [code for code in names_only if is_number(senders.get(code, "+"))]
    if bare:
        yield (
            f"{', '.join(bare)} take names of letters as senders only, and yours is a number there.",
            "Register a name and write it into [[twilio]] senders, or serve them by another road.",
        )
    if named := sorted(code for code, sender in senders.items() if not is_number(sender)):
        yield (
            f"nobody can answer the names that write to {', '.join(named)}.",
            "People are told to answer the number they wrote to before.",
        )


def _help_and_stop() -> Finding:
    return look(
        "HELP and STOP",
        "Twilio itself answers HELP and INFO in English and blocks after STOP, unless that is changed.",
        "Set Advanced Opt-Out to the texts that `safar export optout` prints (docs/twilio.md).",
    )
