"""The house of the app's tests, for tests of the service."""

from app.conftest import play, sms_play

__all__ = ["play", "sms_play"]
