"""Whether a phone lives: when it was heard of last, since when without a break, what it says of itself."""

from collections.abc import Callable, Mapping

from bot.core.message import Millis

SILENT_MS = 10 * 60_000
LOW = 20  # percent of the battery, when nothing charges it
SILENT, ILL = "phone", "phone_ill"  # codes for /readyz


class Pulse:
    """One phone. In memory: after a restart it has ten minutes to show itself."""

    def __init__(self, now: Callable[[], Millis]) -> None:
        self._now = now
        self.heard_at = self.since = now()
        self.refused = ""  # why we cannot work with it: our credentials, or webhooks it does not take
        self.clock_wrong = False
        self.battery: int | None = None
        self.charging = False
        self.failing = False

    def alive(self) -> None:
        """It, or its server for it, showed itself. After a break the count begins anew."""
        now = self._now()
        if now - self.heard_at > SILENT_MS:
            self.since = now
        self.heard_at = now

    def seen(self, at: Millis) -> None:
        """Its server heard of it then."""
        self.heard_at = max(self.heard_at, min(at, self._now()))

    def says(self, health: object) -> None:
        """What it tells of itself; anything unreadable tells nothing."""
        checks = health.get("checks") if isinstance(health, Mapping) else None
        if not isinstance(checks, Mapping):
            return
        level = _value(checks, "battery:level")
        self.battery = level if level is not None else self.battery
        self.charging = bool(_value(checks, "battery:charging"))
        failed = checks.get("messages:failed")
        self.failing = isinstance(failed, Mapping) and failed.get("status") == "fail"

    @property
    def silent(self) -> bool:
        """Not heard of for ten minutes."""
        return self._now() - self.heard_at > SILENT_MS

    @property
    def low(self) -> bool:
        """Will the battery be empty soon?"""
        return self.battery is not None and self.battery < LOW and not self.charging

    def findings(self) -> frozenset[str]:
        """What a technician should know."""
        lacking = {
            SILENT: self.silent or bool(self.refused),
            ILL: self.low or self.failing or self.clock_wrong,
        }
        return frozenset(code for code, holds in lacking.items() if holds)


def _value(checks: Mapping[str, object], name: str) -> int | None:
    check = checks.get(name)
    value = check.get("observedValue") if isinstance(check, Mapping) else None
    return int(value) if isinstance(value, int | float) else None
