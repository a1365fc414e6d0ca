"""The house of the app's tests, and the counterparts of the channels' tests, for tests of the service."""

import sys
from pathlib import Path

from app.conftest import play, sms_play

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

__all__ = ["play", "sms_play"]
