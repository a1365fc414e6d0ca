"""Signatures in files: of the words as they stand, by a named person, and nothing is signed today."""

import re
from pathlib import Path

import pytest
from sheet_parts import changed, copied, filled, run, sheet, snapshot

from bot.app import ROOT
from bot.app.gates import unsigned
from bot.core.faults import BadFiles
from bot.core.message import LANGUAGES
from bot.service import filed, health, signing
from bot.service.signing import CRITICAL
from bot.sheets import page, standing

MASK = re.compile(r"(?<=\| )\d+(?= \|)")  # a cell that holds a size and nothing else


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path / "root")


def sign(root: Path, part: str = "trouble", locale: str = "ky", **more: str) -> None:
    result = run("sign", locale, part, "--by", "A Reader", "--date", "2026-11-02", root=root)
    assert result.exit_code == 0, result.output


def change(root: Path, old: str = "Сиз 18 жаштан", new: str = "Жашыңыз 18ден") -> None:
    file = root / "locales/ky/trouble.ftl"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def state(root: Path, part: str = "trouble") -> str:
    return next(each.state for each in standing.parts(root, "ky") if each.part == part)


def test_nobody_has_signed_our_own_words() -> None:
    """Only a person signs. Who adds a signature here must have had a native reader read every word."""
    assert filed.all_of(ROOT) == []
    for locale in LANGUAGES:
        assert len(unsigned(ROOT, locale)) == len(CRITICAL)
    result = run("status")
    assert result.exit_code == 0
    assert "28 parts are not signed as they stand" in result.output
    assert "never read" in result.output
    assert "signed:" not in result.output


def test_the_honest_page_is_fresh() -> None:
    """Word for word; only its sizes, "about" so many, may be a third off before it must be made anew."""
    mend = "run: .venv/bin/python -m bot locales page --write"
    kept, now = (ROOT / page.FILE).read_text(encoding="utf-8"), page.made(ROOT)
    assert MASK.sub("#", kept) == MASK.sub("#", now), mend
    for old, new in zip(MASK.findall(kept), MASK.findall(now), strict=True):
        assert abs(int(old) - int(new)) <= max(100, int(new) / 3), mend


def test_readme_and_page_say_that_nobody_has_signed() -> None:
    """Whoever makes one of the two true must look at the other."""
    nobody = not any(each.good for each in (part.signed for part in standing.everything(ROOT)))
    assert nobody == ("**No native speaker has read the words.**" in (ROOT / "README.md").read_text("utf-8"))
    assert nobody == ("No native speaker has signed" in page.made(ROOT))


def test_a_signature_ends_with_the_words_it_was_under(root: Path) -> None:
    before = snapshot(root)
    sign(root)
    assert changed(before, root) == {"locales/ky/reviews.toml"}
    assert state(root) == "signed: A Reader, 2026-11-02"
    change(root)
    assert state(root) == "changed since A Reader, 2026-11-02: 1 texts"
    (found,) = [each for each in standing.parts(root, "ky") if each.part == "trouble"]
    assert found.signed.changed == ("trouble-g2",)
    change(root, "Жашыңыз 18ден", "Сиз 18 жаштан")
    assert state(root).startswith("signed")


def test_the_gate_opens_for_signed_words_alone_and_closes_again(root: Path) -> None:
    for part in CRITICAL:
        assert len(unsigned(root, "ky")) == len(CRITICAL) - CRITICAL.index(part)
        sign(root, part)
    assert unsigned(root, "ky") == []
    assert len(unsigned(root, "kk")) == len(CRITICAL)
    change(root)
    (problem,) = unsigned(root, "ky")
    assert "trouble.ftl as they stand; A Reader signed others" in problem.problem
    assert problem.file == "locales/ky/reviews.toml"


def test_a_new_signature_takes_the_place_of_the_old_one_and_leaves_the_rest(root: Path) -> None:
    sign(root, "human")
    sign(root)
    change(root)
    run("sign", "ky", "trouble.ftl", "--by", r'O. "Second" \ Қ', root=root)
    found = {each.part: each for each in filed.load(root, "ky")}
    assert {part: each.by for part, each in found.items()} == {
        "human": "A Reader",
        "trouble": r'O. "Second" \ Қ',
    }
    assert state(root).startswith('signed: O. "Second"')
    assert state(root, "human") == "signed: A Reader, 2026-11-02"


@pytest.mark.parametrize(
    "text",
    [
        '[trouble]\nreviewer = "A"\ndate = "2026-11-02"\n',
        '[trouble]\nreviewer = "A"\ndate = 2026-11-02\ndigest = "00"\n',
        '[trouble]\nreviewer = ""\ndate = "2026-11-02"\ndigest = "DIGEST"\n',
        '[trouble]\nreviewer = "A"\ndate = "soon"\ndigest = "DIGEST"\n',
        '[trouble]\nreviewer = 1\ndate = "2026-11-02"\ndigest = "DIGEST"\n',
        '[other]\nreviewer = "A"\ndate = "2026-11-02"\ndigest = "DIGEST"\n',
        'trouble = "A"\n',
    ],
)
def test_half_a_signature_is_none(text: str, root: Path) -> None:
    digest = signing.digest(signing.wordings(root, "ky", "trouble"))
    filed.path(root, "ky").write_text(text.replace("DIGEST", digest), encoding="utf-8")
    assert len(unsigned(root, "ky")) == len(CRITICAL)


def test_a_whole_one_written_by_hand_counts(root: Path) -> None:
    digest = signing.digest(signing.wordings(root, "ky", "trouble"))
    text = f'[trouble]\nreviewer = "A"\ndate = 2026-11-02\ndigest = "{digest}"\n'
    filed.path(root, "ky").write_text(text, encoding="utf-8")
    assert len(unsigned(root, "ky")) == len(CRITICAL) - 1


@pytest.mark.parametrize("raw", [b"[trouble", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_broken_file_of_reviews_is_refused_by_name(raw: bytes, root: Path) -> None:
    filed.path(root, "ky").write_bytes(raw)
    with pytest.raises(BadFiles) as bad:
        unsigned(root, "ky")
    assert {each.file for each in bad.value.problems} == {"locales/ky/reviews.toml"}


def test_with_a_sheet_only_what_stood_in_it_is_signed(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ky.csv"
    file.write_bytes(sheet(root, "ky"))
    arguments = ("sign", "ky", "trouble", "--by", "A Reader", "--sheet", file)
    assert run(*arguments, root=root).exit_code == 0
    change(root)
    refused = run(*arguments, root=root)
    assert [each.problem.split(":")[0] for each in refused.exception.problems] == ["trouble-g2"]  # type: ignore[union-attr]
    file.write_bytes(sheet(root, "ky", "human"))
    assert run(*arguments, root=root).exit_code == 1
    file.write_bytes(filled(sheet(root, "ky"), trouble_g2={"proposal": "18 жашка толо элексизби?"}))
    assert run(*arguments, root=root).exit_code == 1  # a proposal is no word of ours before it is imported


def test_an_import_says_whose_signature_holds_no_more(root: Path, tmp_path: Path) -> None:
    sign(root)
    file = tmp_path / "ky.csv"
    file.write_bytes(filled(sheet(root, "ky"), trouble_g2={"proposal": "18 жашка толо элексизби?"}))
    told = run("import", file, root=root).output
    assert "trouble.ftl in ky has changed since A Reader signed it" in told
    assert "safar locales sign ky trouble --by NAME" in told
    assert state(root).startswith("changed since")


def test_the_page_names_who_signed_and_what_is_left(root: Path) -> None:
    for part in CRITICAL:
        sign(root, part)
    text = page.made(root)
    assert "Signed as they stand: Kyrgyz. **Not yet, or changed since: Russian, Tajik" in text
    assert "- Kyrgyz, trouble: signed: A Reader, 2026-11-02" in text
    result = run("page", "--write", root=root)
    assert (result.exit_code, (root / page.FILE).read_text(encoding="utf-8")) == (0, text)


def test_doctor_tells_how_to_see_what_is_unsigned() -> None:
    (finding,) = health.reviews({"ky": 4}, public=True)
    assert "as they stand" in str(finding)
    assert "safar locales status" in str(finding)
