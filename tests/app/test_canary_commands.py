"""What a technician reads on the server, or sends to somebody who helps them, names nobody."""

from pathlib import Path

import pytest
from app.run_parts import PHONE, Site, found_in
from app.test_run import site  # noqa: F401

WORDS = "помогите zqxкороваzqx меня бьют"
COMMANDS = (
    ("doctor",),
    ("operators", "list"),
    ("operators", "shifts"),
    ("invitations", "list"),
    ("keys", "list"),
    ("numbers", "stale"),
    ("numbers", "coverage"),
    ("know", "stale"),
    ("purge",),
    ("operators", "reset", "zqxnobody"),
    ("restore", "zqx-missing.gz"),
)


@pytest.mark.timeout(300)
async def test_d22_no_command_for_the_technician_shows_a_word_or_a_number_of_people(
    site: Site,  # noqa: F811
    tmp_path: Path,
) -> None:
    await site.start()
    site.writes(WORDS)
    await site.answer(0)
    await site.texts(WORDS)
    planted = ["zqxкорова", "корова", "меня бьют", PHONE, PHONE[1:], *site.secrets]
    told = {}
    for words in (*COMMANDS, ("backup", str(tmp_path / "backups"))):
        code, out, err = await site.safar(*words)
        assert code in (0, 1, 2), words
        assert "Traceback" not in err, words
        told[words] = out + err
    assert len(told) == len(COMMANDS) + 1
    assert {words: found for words, text in told.items() if (found := found_in(text, planted))} == {}
