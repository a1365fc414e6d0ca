"""Pictures for a sheet: the page of the built-in phone with the text on it, or how to see it otherwise."""

import csv
import io
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import safar
from bot.app import ROOT, load, picturing
from bot.core.message import LANGUAGES, Network
from bot.sheets.rows import rows
from bot.web.phone import PhoneDoor

DOORS = {network: PhoneDoor("x", network) for network in Network if network in picturing.LOOKS}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_text_people_see_can_be_put_on_the_phone(locale: str) -> None:
    found = rows(ROOT, locale)
    shots = picturing.Shots(load(ROOT), found)
    for row in found:
        if row.part.startswith(picturing.UNSEEN):
            continue
        shot = shots.of(row)
        out = shots.outgoing(shot, DOORS[shot.network])
        assert out.parts[0].strip(), row.id


def test_a_question_stands_there_with_its_answers_and_numbers_with_lines() -> None:
    found = {row.id: row for row in rows(ROOT, "ky")}
    shots = picturing.Shots(load(ROOT), found.values())
    asked = shots.of(found["trouble-sos_offer.talk"])
    assert (asked.name, len(asked.say.choices), asked.network) == ("trouble-sos_offer", 4, Network.TELEGRAM)
    short = shots.of(found["trouble-sos_offer.talk_short"])
    assert (short.name, short.network) == ("trouble-sos_offer.sms", Network.SMS)
    numbers = shots.of(found["trouble-urgent_number"])
    assert "112" in shots.outgoing(numbers, DOORS[Network.TELEGRAM]).parts[0]


def sheet(*more: str) -> list[dict[str, str]]:
    result = CliRunner().invoke(safar, ["locales", "sheet", "ky", "--only", "doubt", *more])
    assert result.exit_code == 0, result.output
    return list(csv.DictReader(io.StringIO(result.stdout_bytes.decode("utf-8-sig"), newline="")))


def test_without_a_browser_the_sheet_says_how_to_see_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(picturing, "CHROMIUM", ("no-such-program",))
    assert {row["picture"] for row in sheet("--pictures", str(tmp_path))} == {
        "make demo, then /phone/preview?flow=doubt&step=which&locale=ky",
        "make demo, then /phone/preview?flow=doubt&step=offer&locale=ky",
    }
    assert list(tmp_path.iterdir()) == []


@pytest.mark.browser
def test_the_phone_is_drawn_and_the_sheet_names_the_file(tmp_path: Path) -> None:
    if not Path("/usr/bin/chromium").exists():
        pytest.skip("Chromium is not installed")
    found = {row["id"]: row["picture"] for row in sheet("--pictures", str(tmp_path))}
    assert (
        found["doubt-which"]
        == found["doubt-which.danger"]
        == os.path.relpath(tmp_path / "ky/doubt-which.png")
    )
    assert found["doubt-which.short"].endswith("doubt-which.sms.png")
    for name in set(found.values()):
        raw = Path(name).read_bytes()
        assert raw.startswith(b"\x89PNG")
        assert int.from_bytes(raw[16:20], "big") == 390
