"""Hostile updates, forms, events and requests against a whole installation: `python scripts/fuzz.py`."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "channels"))
