"""safar doctor on WhatsApp: off, or what Meta learns and what leaves after a day, in plain words."""

from bot.core.message import LANGUAGES
from bot.service.health import State
from bot.service.health_whatsapp import findings


def test_without_a_sender_it_is_off_and_that_is_well() -> None:
    (found,) = findings({}, LANGUAGES)
    assert found.state is State.OK
    assert "off" in found.words and "nothing" in found.words


def test_with_one_it_says_what_meta_learns_what_is_public_and_which_texts_lack() -> None:
    found = findings({"wa": {"knock": LANGUAGES, "check_in": ("ru",)}}, LANGUAGES)
    said = " ".join(str(each) for each in found)
    for named in ("Meta", "when and how often", "name and picture are public", "profile"):
        assert named in said
    knock = next(each for each in found if "(knock)" in each.words)
    check_in = next(each for each in found if "(check_in)" in each.words)
    assert (knock.state, check_in.state) == (State.OK, State.LOOK)
    assert "for ky, tg" in check_in.words and "ru" not in check_in.words.split("for ")[1].split(":")[0]
    assert "safar templates" in check_in.mend
