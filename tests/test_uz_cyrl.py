"""Uzbek in Cyrillic letters is made from Uzbek in Latin letters, and nothing else is."""

from pathlib import Path

import pytest

from bot.core.latin import plain, to_latin
from scripts.uz_cyrl import HEAD, convert, cyrillic, derived

ROOT = Path(__file__).resolve().parent.parent


def test_the_files_in_the_repository_are_what_the_script_makes_now() -> None:
    written = {file.name: file.read_text("utf-8") for file in (ROOT / "locales" / "uz-Cyrl").glob("*.ftl")}
    assert written == derived(), "run scripts/uz_cyrl.py"


@pytest.mark.parametrize(
    ("latin", "own"),
    [
        ("Shoshilinch choʻl togʻ Oʻsh", "Шошилинч чўл тоғ Ўш"),
        ("yaxshi yuk yoki yoʻq Yoʻl YOʻQ", "яхши юк ёки йўқ Йўл ЙЎҚ"),
        ("yer qayerda tayyor kutayotgan", "ер қаерда тайёр кутаётган"),
        ("Eron poezd aeroport kecha ehtimol", "Эрон поэзд аэропорт кеча эҳтимол"),
        ("ham xat haq joy qiz", "ҳам хат ҳақ жой қиз"),
        ("maʼlumot eʼlon qatʼiy Isʼhoq", "маълумот эълон қатъий Исҳоқ"),
        ("politsiyadan Litsenziya ekspluatatsiya", "полициядан Лицензия эксплуатация"),
        ("ketsangiz koʻrsatsin aytsa", "кетсангиз кўрсатсин айтса"),
        ("Polshada model modeli parol parolni", "Польшада модель модели пароль паролни"),
        ("Telegram, SMS, E-9, T1: BMT (IOM)", "Telegram, SMS, E-9, T1: БМТ (IOM)"),
    ],
)
def test_each_rule_of_the_two_alphabets(latin: str, own: str) -> None:
    assert cyrillic(latin) == own


def test_only_words_change_in_a_file() -> None:
    source = """# yes
welcome-menu =
    { $at ->
        [none] %s { $name } %s
       *[other] %s.
    }
    .short = %s
"""
    assert convert(source % ("Ha", "bilan", "Yoʻq", "ha")) == HEAD + source % ("Ҳа", "билан", "Йўқ", "ҳа")


def test_a_file_fluent_cannot_read_is_refused() -> None:
    with pytest.raises(SystemExit, match="not Fluent"):
        convert("yordam = { $at\n")


def test_every_word_can_be_read_back_in_latin_letters() -> None:
    for name, text in derived().items():
        source = (ROOT / "locales" / "uz" / name).read_text("utf-8")
        assert plain(to_latin(text, "uz-Cyrl")) == plain(HEAD + source)
