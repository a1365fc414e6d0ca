"""What `safar doctor` finds, as values: each in plain words, with what to do about it.

OK: as it should be. LOOK: it works, and somebody should look at it. BAD: people are not heard, not answered
or not safe. Nothing here names a person, quotes a word or holds a token.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.message import Millis

DAY = 24 * 60 * 60 * 1000
BACKUP_DAYS = 2  # a nightly backup that failed once shows; one that is merely late does not
OLDEST_BACKUP_DAYS = 35
ROTA_DAYS = 3
MOST_SKEW_S = 30
LITTLE_ROOM = 1 << 30
FULL = 200 << 20


class State(StrEnum):
    """How it stands."""

    OK = "OK"
    LOOK = "LOOK"
    BAD = "BAD"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor."""

    state: State
    about: str
    words: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.state:4}  {self.about}: {self.words}" + (f" {self.mend}" if self.mend else "")


def ok(about: str, words: str) -> Finding:
    """As it should be."""
    return Finding(State.OK, about, words)


def look(about: str, words: str, mend: str) -> Finding:
    """Somebody should look."""
    return Finding(State.LOOK, about, words, mend)


def bad(about: str, words: str, mend: str) -> Finding:
    """People are not heard, not answered or not safe."""
    return Finding(State.BAD, about, words, mend)


def room(free: int) -> Finding:
    """Space on the disk of the store."""
    words = f"{free >> 20} MB free where the store lies."
    if free < FULL:
        return bad("disk", words, "Make room now: a full disk keeps no message.")
    return look("disk", words, "Make room soon.") if free < LITTLE_ROOM else ok("disk", words)


def last_backup(made_at: Millis | None, oldest: Millis | None, now: Millis) -> list[Finding]:
    """How old the newest backup is, and whether one lies there that should be gone."""
    mend = "Run: safar backup. Let the system run it every night (docs/keeping.md)."
    if made_at is None:
        return [look("backup", "there is none in the folder the config names.", mend)]
    hours = max(0, now - made_at) // 3_600_000
    words = f"the newest is {hours} hours old."
    found = [look("backup", words, mend)] if hours > BACKUP_DAYS * 24 else [ok("backup", words)]
    if oldest is not None and now - oldest > OLDEST_BACKUP_DAYS * DAY:
        what = "one is older than 35 days; people who were forgotten may still be in it."
        found.append(look("old backup", what, "Run safar backup, which removes those, or remove it by hand."))
    return found


def telegram(name: str, failure: str, webhook: bool, pending: int) -> list[Finding]:
    """A bot's token, its webhook, and what waits for us there. `failure` = the kind ("" = it answered)."""
    if failure in ("401", "404"):
        return [bad(name, "Telegram refuses the token.", "Take the right one from @BotFather.")]
    if failure:
        mend = "Is the network up, and is Telegram reachable from here? Then run doctor again."
        return [bad(name, f"Telegram does not answer ({failure}).", mend)]
    found = [ok(name, "Telegram knows the token.")]
    if webhook:
        mend = (
            "Nobody is heard until it is removed: open https://api.telegram.org/botTOKEN/deleteWebhook once."
        )
        found.append(bad(name, "a webhook is set, so Telegram gives us no messages.", mend))
    if pending:
        mend = "Is safar run running? They are taken in when it starts; Telegram keeps them for 24 hours."
        found.append(look(name, f"{pending} messages wait at Telegram.", mend))
    return found


def twilio(name: str, failure: str, status: str) -> Finding:
    """A sender's credentials."""
    if failure in ("401", "403", "20003"):
        mend = "Copy account_sid and auth_token from Twilio's console."
        return bad(name, "Twilio refuses the credentials.", mend)
    if failure:
        return bad(name, f"Twilio does not answer as it should ({failure}).", "Is the network up? Try again.")
    if status != "active":
        return bad(
            name, f"the account is {status}.", "Settle it in Twilio's console: no SMS leaves until then."
        )
    return ok(name, "Twilio knows the account, and it is active.")


def probe(name: str, signed: str, unsigned: str) -> Finding:
    """Our own web address, asked as Twilio asks it: once signed rightly, once wrongly."""
    if signed == "204" and unsigned == "403":
        return ok(name, "what Twilio signs reaches safar, and what others sign is refused.")
    if signed == "204":
        mend = "Does [web] public_url lead to safar, and to nothing else?"
        return bad(name, f"a wrong signature was not refused ({unsigned}).", mend)
    if signed == "403":
        mend = "public_url must be the very address given to Twilio, with scheme, port and path."
        return bad(name, "safar refuses what Twilio signs.", mend)
    if signed in ("502", "503", "504") or not signed.isdigit():
        mend = "Is safar run running, and the web server before it? Then run doctor again."
        return look(name, f"the public address does not answer ({signed}).", mend)
    mend = "Let the web server pass /twilio/ on to safar, unchanged."
    return bad(name, f"the public address answers {signed} where safar would not.", mend)


def skew(seconds: Sequence[float]) -> Finding:
    """Our clock against those of the providers."""
    if not seconds:
        return look(
            "clock", "no provider told the time.", "Check that this machine sets its clock by the network."
        )
    worst = max(seconds, key=abs)
    words = f"{abs(worst):.0f} seconds {'ahead of' if worst > 0 else 'behind'} the providers'."
    if abs(worst) > MOST_SKEW_S:
        return bad(
            "clock", words, "Set it by the network (timedatectl set-ntp true): safe times depend on it."
        )
    return ok("clock", words)


@dataclass(frozen=True, slots=True)
class AtTheDesk:
    """How many should be there now, and how many heard their test alarm and are."""

    planned: int
    there: int


def rota(desk: AtTheDesk, next_at: Millis, ends_at: Millis, now: Millis) -> list[Finding]:
    """Who is at the desk now, who is next, and when the plan ends."""
    mend = "Plan shifts: safar operators shift NAME --from ... --hours ..."
    if not desk.planned and not next_at:
        return [bad("rota", "nobody is at the desk and nobody is planned; people are told so.", mend)]
    if desk.there:
        found = [ok("rota", f"at the desk now: {desk.there} of {desk.planned} planned.")]
    elif desk.planned:
        what = "somebody is planned now and has not heard the test alarm; people hear that nobody is there."
        found = [look("rota", what, "Open /desk, play the test alarm and press the button below it.")]
    else:
        hours = (next_at - now) / 3_600_000
        found = [look("rota", f"nobody is at the desk; the next shift begins in {hours:.1f} hours.", mend)]
    if ends_at - now < ROTA_DAYS * DAY:
        found.append(look("rota", "the plan ends within three days.", mend))
    return found


def numbers(verified: Mapping[str, int], stale: Collection[str], homes: Sequence[str]) -> list[Finding]:
    """Checked numbers per country, for the home countries; `stale` = checked too long ago."""
    how = "Call them and run: safar numbers verify KEY --by NAME --from CC"
    found = []
    listed = ", ".join(f"{country} {number}" for country, number in sorted(verified.items()))
    if not verified:
        found.append(bad("numbers", "none is verified: people get emergency codes only.", how))
    else:
        found.append(ok("numbers", f"verified within 90 days: {listed}."))
    lacking = [country for country in homes if not verified.get(country)]
    if verified and lacking:
        found.append(look("numbers", f"no verified line in {', '.join(lacking)}.", how))
    if stale:
        what = (
            f"{len(stale)} were checked more than 90 days ago and are not shown: {', '.join(sorted(stale))}."
        )
        found.append(look("numbers", what, how))
    return found


def cards(past: Sequence[str], shown: int) -> list[Finding]:
    """Rules of the countries of work: cards past their review date are not shown to anybody."""
    if not past:
        return [ok("rules", f"{shown} cards on rules are shown, none is past its day.")]
    mend = "Compare them with their sources: safar know stale, docs/know.md."
    return [look("rules", f"{len(past)} cards are past their day and not shown: {', '.join(past)}.", mend)]


def invitations(alive: int, asked: bool) -> list[Finding]:
    """A pilot that asks for codes while none is left is shut for what it is there to try out."""
    if not asked:
        return []
    if alive:
        return [ok("pilot", f"{alive} invitations let people in.")]
    mend = "safar invitations add draws a code; or set invitations = false."
    what = "no code lets anybody in: people get help, numbers and a human, nothing else."
    return [look("pilot", what, mend)]


def reviews(unsigned: Mapping[str, int], public: bool) -> list[Finding]:
    """Languages whose safety-critical words nobody has signed."""
    if not unsigned:
        return [ok("words", "a named person has signed the safety-critical words of every language offered.")]
    listed = ", ".join(f"{locale} ({parts} files)" for locale, parts in sorted(unsigned.items()))
    say = bad if public else look
    mend = (
        "safar locales status shows them. Let native readers sign (docs/reviews.md); "
        "public mode does not start without."
    )
    return [say("words", f"nobody has signed the safety-critical words of {listed} as they stand.", mend)]
