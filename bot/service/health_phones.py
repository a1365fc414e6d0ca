"""What `safar doctor` says of phones with SIM cards. No number, no address, no word."""

from collections.abc import Collection

from bot.service.health import Finding, bad, look, ok

MINUTE = 60_000
SILENT_MINUTES = 10
NEARLY = 0.8
PAGE = "docs/android.md"


def reached(name: str, failure: str, silent_ms: int) -> Finding:
    """Does the gateway know us, and is the phone there? `failure` = the kind of it, "" = it answered."""
    if failure in ("401", "403"):
        mend = "Copy username and password from the first page of the app."
        return bad(name, "the gateway refuses username or password.", mend)
    if failure == "device":
        mend = "Is device_id right, and is the phone signed in to this server?"
        return bad(name, "the server does not know the phone.", mend)
    if failure:
        mend = f"Is the phone (and its server) on, and base_url right? See {PAGE}."
        return bad(name, f"the gateway does not answer as it should ({failure}).", mend)
    minutes = silent_ms // MINUTE
    if minutes >= SILENT_MINUTES:
        mend = f"Look at the phone: power, network, the app's ping at 120 seconds ({PAGE})."
        return bad(name, f"its server has not heard of the phone for {minutes} minutes.", mend)
    return ok(name, "the gateway knows us, and the phone is there.")


def body(name: str, low: bool, failing: bool) -> list[Finding]:
    """How the phone is, as far as it says so."""
    found = []
    if low:
        found.append(look(name, "its battery is low and nothing charges it.", "Plug it in, for good."))
    if failing:
        mend = "Has the SIM card money on it? Send an SMS from the phone's own app."
        found.append(bad(name, "everything it tried to send in the last hour failed.", mend))
    return found


def webhooks(name: str, lacking: Collection[str], needed: bool, others: int) -> list[Finding]:
    """What the phone posts to us, and to whom else."""
    found = []
    if needed:
        what = f"it does not tell us of {', '.join(lacking)}."
        found.append(bad(name, what, "safar run registers that by itself within a minute: is it running?"))
    elif lacking:
        what = f"it does not tell us of {', '.join(lacking)}; an older version of the app cannot."
        found.append(look(name, what, "Update the app: who sends a picture would get no answer."))
    if others:
        what = f"it also posts people's SMS to {others} other addresses."
        found.append(bad(name, what, "In the app: Settings, Webhooks. Remove what is not yours."))
    return found


def hook(name: str, signed: str, unsigned: str) -> Finding:
    """Our own address, asked as the phone asks it: once signed rightly, once wrongly."""
    if (signed, unsigned) == ("204", "401"):
        return ok(name, "what the phone signs reaches safar, and what others sign is refused.")
    if signed == "204":
        mend = "Does public_url (or hook_url) lead to safar, and to nothing else?"
        return bad(name, f"a wrong signature was not refused ({unsigned}).", mend)
    if signed == "401":
        mend = "Start safar again after a change of signing_key; is the clock of this machine right?"
        return bad(name, "safar refuses what the phone signs.", mend)
    if signed in ("502", "503", "504") or not signed.isdigit():
        mend = "Is safar run running, and the web server before it? Then run doctor again."
        return look(name, f"the address for the phone does not answer ({signed}).", mend)
    return bad(
        name, f"the address answers {signed}.", "Let the web server pass /hooks/ on to safar, unchanged."
    )


def used(sim: str, many: int, most: int) -> Finding:
    """What a SIM card sent in the last 24 hours of what it may."""
    words = f"{many} of {most} SMS in 24 hours."
    if many >= most:
        mend = (
            "People get emergency numbers only, until tomorrow. Add a SIM card, or raise per_day if you may."
        )
        return bad(sim, words, mend)
    return look(sim, words, "It will be used up soon.") if many >= most * NEARLY else ok(sim, words)


def hints(names: Collection[str]) -> list[Finding]:
    """What only somebody with the phone in hand can see."""
    if not names:
        return []
    what = "messages by RCS never reach safar, and every SMS also stays in the phone's own app."
    mend = f"On {', '.join(names)}: switch RCS off, lock the screen, erase the SMS as {PAGE} says."
    return [look("phones", what, mend)]
