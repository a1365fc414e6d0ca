"""What `safar doctor` says of alarms: who would be woken now, and by what. No names, no numbers."""

from bot.service.health import Finding, bad, look, ok
from bot.service.ladder import Standing

GONE = ("out", "400", "403", "migrated", "chat")


def ways(here: Standing) -> list[Finding]:
    """Who hears of a danger at this moment; a warning when nobody would."""
    told = [
        f"{here.duty.ready} desks on duty" if here.duty.ready else "",
        "the staff group" if here.means.group else "",
        f"{len(here.phones)} duty phones" if here.phones else "",
    ]
    listed = ", ".join(each for each in told if each)
    if here.nobody:
        mend = "Plan a shift or a duty phone, or set [alarms] in the config (docs/alarms.md)."
        return [bad("alarms", "a danger would wake nobody now.", mend)]
    found = [ok("alarms", f"woken now: {listed}.")]
    if not here.phones:
        mend = "Set phone_door, phone_from and duty_numbers under [alarms], or plan a duty phone."
        found.append(look("duty phone", "there is none to ring when nobody is at the desk.", mend))
    return found


def group(failure: str) -> Finding:
    """Is the bot in the staff group? `failure` = the kind of it, "" = it is."""
    if not failure:
        return ok("staff group", "the bot is in it.")
    if failure == "moved":
        return ok("staff group", "it moved, and safar follows; write its new number into the config.")
    if failure in GONE:
        mend = "Add the bot to the group, and check group_chat under [alarms]."
        return bad("staff group", f"the bot is not in it ({failure}).", mend)
    mend = "Is the network up, and is Telegram reachable from here? Then run doctor again."
    return look("staff group", f"it could not be asked ({failure}).", mend)
