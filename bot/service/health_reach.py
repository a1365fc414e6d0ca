"""What `safar doctor` says of reach: of the doors that are configured, what flows/reach.toml says."""

from collections.abc import Collection, Iterator

from bot.core.reach import Land, Reach, Road, State
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


def findings(reach: Reach, roads: Collection[Road]) -> list[Finding]:
    """One line for each road that somebody could use, and what Twilio's routes demand of texts."""
    found = [look("reach", f"{NAMES[road]}: {told(reach, road)}.", TRY) for road in Road if road in roads]
    if Road.TWILIO_OUT in roads:
        found += [look("reach", words, mend) for words, mend in _demands(reach)]
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
            "Call the person, or write on another road.",
        )
    if named := [land for land in lands if land.registered]:
        yield (
            f"the sender must be registered for {codes(named)}.",
            "Register it at Twilio before you count on that country.",
        )


def _help_and_stop() -> Finding:
    return look(
        "HELP and STOP",
        "Twilio itself answers HELP and INFO in English and blocks after STOP, unless that is changed.",
        "In Twilio's console set Advanced Opt-Out with your own texts, or have it switched off.",
    )
