"""What `safar doctor` says of the address to which Twilio brings what people write by SMS."""

from bot.service.health import Finding, bad, look, ok

FALLBACK = "As fallback address write a file of `safar export fallback` on another host (docs/twilio.md)."


def unknown(name: str) -> Finding:
    """The number or service in the config is none of that account's."""
    mend = "Copy from_number or messaging_service_sid from Twilio's console, and account_sid with it."
    return bad(name, "this account at Twilio has no such number or service.", mend)


def hookup(name: str, wanted: str, told: tuple[str, str, str], by_number: bool) -> list[Finding]:
    """`told` = address, method and fallback address, as they stand at Twilio. `by_number` = at the number
    itself: a Messaging Service around it may bring its messages all the same.
    """
    url, method, fallback = told
    mend = f"In Twilio's console, as the webhook for messages that come in, write {wanted} with HTTP POST."
    found = []
    if url != wanted:
        where = "to another address than safar's" if url else "nowhere"
        unless = " unless a Messaging Service around the number does" if by_number else ""
        say = look if by_number else bad
        found.append(say(name, f"Twilio brings what people write {where}{unless}.", mend))
    elif method.upper() != "POST":
        found.append(bad(name, f"Twilio brings what people write by {method}.", mend))
    else:
        found.append(ok(name, "Twilio brings what people write to safar."))
    if not fallback:
        what = "Twilio has no fallback address: while safar is down, a cry for help gets no number."
        found.append(look(name, what, FALLBACK))
    return found
