"""The page of rules says what is tested, no more and no less."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import do_no_harm  # noqa: E402


def test_the_page_is_made_of_the_tests_as_they_are_now() -> None:
    text = do_no_harm.PAGE.read_text("utf-8")
    assert text == do_no_harm.page(text), "run: python scripts/do_no_harm.py"


def test_every_rule_is_kept_by_a_test_or_by_people() -> None:
    assert not do_no_harm.bare()


def test_a_test_is_found_by_its_name_for_each_rule_it_names(tmp_path: Path) -> None:
    (tmp_path / "test_x.py").write_text(
        "async def test_d08_d16_no_word():\n    pass\n\ndef test_d1_no():\n    pass\n"
    )
    found = do_no_harm.proofs(tmp_path)
    assert {rule: [proof.says for proof in tests] for rule, tests in found.items()} == {
        "D-08": ["no word"],
        "D-16": ["no word"],
    }
