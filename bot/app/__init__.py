"""The composition root: the only room that knows every other. Opens in order, closes in reverse.

`load` reads what is fixed and refuses bad files; `build_house` puts the moving parts together over an open
store. The demo, the service and the terminal differ only in their doors.
"""

from bot.app.house import House, build_house, clock, running
from bot.app.loading import ROOT, Loaded, load
from bot.app.storing import open_store_for, opened_store

__all__ = [
    "ROOT",
    "House",
    "Loaded",
    "build_house",
    "clock",
    "load",
    "open_store_for",
    "opened_store",
    "running",
]
