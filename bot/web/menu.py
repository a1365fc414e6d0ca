"""The pages a visitor may go to, in the order of the menu."""

from dataclasses import dataclass

from bot.core.roles import May, may


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the menu. `name` is also its icon and the attribute of `desk-menu` with its words."""

    name: str
    path: str
    needs: May


ENTRIES = (
    Entry("queue", "/desk", May.CASES),
    Entry("interpret", "/desk/interpret", May.INTERPRET),
    Entry("rota", "/desk/rota", May.SEE_ROTA),
    Entry("alarms", "/desk/alarms", May.LEAD),
    Entry("partners", "/desk/partners", May.PARTNERS),
    Entry("numbers", "/desk/numbers", May.NUMBERS),
    Entry("overview", "/desk/overview", May.LEAD),
    Entry("reports", "/desk/reports", May.LEAD),
    Entry("reviews", "/desk/reviews", May.REVIEW),
    Entry("audit", "/desk/audit", May.AUDIT),
    Entry("texts", "/desk/texts", May.SIGN),
    Entry("accounts", "/desk/accounts", May.ACCOUNTS),
    Entry("me", "/desk/me", May.SELF),
)


def menu(role: str, here: str) -> list[dict[str, object]]:
    """What this role may open; the page we are on is marked: the longest path that fits."""
    open_to = [entry for entry in ENTRIES if may(role, entry.needs)]
    fitting = [entry.path for entry in open_to if here == entry.path or here.startswith(entry.path + "/")]
    current = max(fitting, key=len, default="")
    return [{"name": each.name, "path": each.path, "current": each.path == current} for each in open_to]


def home(role: str) -> str:
    """Where this role begins."""
    return next((entry.path for entry in ENTRIES if may(role, entry.needs)), "/desk/me")
