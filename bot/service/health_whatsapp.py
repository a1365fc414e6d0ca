"""What `safar doctor` says of WhatsApp: what it tells to Meta, and what leaves after 24 hours.

Sources: facts on SMS, sections 2, 4 and 6 (Twilio's pages of 2026); do-no-harm D-09 for the sender's profile.
"""

from collections.abc import Collection, Mapping

from bot.service.health import Finding, look, ok

OFF = "it is off: the config has no [[whatsapp]], and nothing of anybody's goes to WhatsApp."
PURPOSES = {
    "knock": "a day after their last message no knock leaves, their answers wait, and the desk says so",
    "check_in": "a day after their last message no check-in leaves",
}


def findings(
    senders: Mapping[str, Mapping[str, Collection[str]]], languages: Collection[str]
) -> list[Finding]:
    """One sender by its name -> purpose -> the languages whose text was approved. None at all = it is off."""
    if not senders:
        return [ok("whatsapp", OFF)]
    found = []
    for name, approved in senders.items():
        found += [_told(name), _profile(name)]
        found += [_texts(name, purpose, approved.get(purpose, ()), languages) for purpose in PURPOSES]
    return found


def _told(name: str) -> Finding:
    return look(
        name,
        "Meta, the owner of WhatsApp, learns which numbers talk with yours, when and how often. Your "
        "organisation's name and picture are public; the chat stays on the person's phone and in backups.",
        "Offer it only where that is safer than Telegram or SMS (docs/whatsapp.md).",
    )


def _profile(name: str) -> Finding:
    return look(
        name,
        "safar cannot see the sender's profile.",
        "Look at it on a phone: it must be neutral. Name, picture, description and website must not say "
        "what you do.",
    )


def _texts(name: str, purpose: str, approved: Collection[str], languages: Collection[str]) -> Finding:
    lacking = [each for each in languages if each not in approved]
    if not lacking:
        return ok(name, f"there is an approved text ({purpose}) for every language offered.")
    mend = "Submit the words that `safar templates` prints; write the Content SIDs into the config."
    return look(name, f"no approved text ({purpose}) for {', '.join(lacking)}: {PURPOSES[purpose]}.", mend)
