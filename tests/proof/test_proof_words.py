"""`safar check` on words: each rule finds its own mistake and leaves good words alone."""

import pytest

from bot.core.message import LANGUAGES
from bot.proof import words as proof
from bot.proof.words import Text

LATIN = ("uz", "tk")


def text(source, locale="ru", name="human-a", english="Some words"):
    """One text; `name` = message or message.attribute."""
    message, _, attribute = name.partition(".")
    return Text(locale, message, attribute, source, english, f"locales/{locale}/human.ftl", 7)


CHOICE = "{ $at ->\n    [none] Никого нет.\n   *[other] Никого нет до { $at }.\n}"
TIMES = "{ $n ->\n    [one] раз\n   *[other] раза\n}"
BROKEN = [
    (proof.normal, text("И\u0306од"), "nfc", "two pieces"),
    (proof.normal, text("Пишите\u00a0нам"), "invisible", "invisible"),
    (proof.normal, text("\u2068Пишите\u2069"), "invisible", "invisible"),
    (proof.normal, text("Пи\u00adшите"), "invisible", "invisible"),
    (proof.own_letters, text("Помоc на месте"), "letters", "'Помоc' has c"),  # a Latin c at the end
    (proof.own_letters, text("Пишите сюда help"), "letters", "'help' has e h l p"),
    (proof.own_letters, text("Ответ үчүн"), "letters", "'үчүн' has ү"),
    (proof.own_letters, text("Жазыңыз ғана", "ky"), "letters", "ғ"),
    (proof.own_letters, text("Ёзинг щи", "uz-Cyrl"), "letters", "щ"),
    (proof.own_letters, text("Нависед ыло", "tg"), "letters", "ы"),
    (proof.own_letters, text("Жазыңыз ҳат", "kk"), "letters", "ҳ"),
    (proof.own_letters, text("Yozing сюда", "uz"), "letters", "'сюда'"),
    (proof.own_letters, text("Yo'l ko'rsating wa", "uz"), "letters", "w"),
    (proof.own_letters, text("Ýazyň qara", "tk"), "letters", "q"),
    (proof.forbidden, text("Как ты?"), "address", "'ты'"),
    (proof.forbidden, text("Сен кайда?", "ky"), "address", "'Сен'"),
    (proof.forbidden, text("Сенің сөзің", "kk"), "address", "'Сенің'"),
    (proof.forbidden, text("Ту дар куҷо?", "tg"), "address", "'Ту'"),
    (proof.forbidden, text("Sening soʻzing", "uz"), "address", "'Sening'"),
    (proof.forbidden, text("Сенинг сўзинг", "uz-Cyrl"), "address", "'Сенинг'"),
    (proof.forbidden, text("Seniň sözüň", "tk"), "address", "'Seniň'"),
    (proof.forbidden, text("Вы жертва?"), "forbidden", "'жертва'"),
    (proof.forbidden, text("Вы уверены, согласен(а)"), "forbidden", "'согласен'"),
    (proof.forbidden, text("Приехал(а) давно"), "forbidden", "'(а)'"),
    (proof.forbidden, text("Бул жұмыс", "ky"), "forbidden", "'жұмыс'"),
    (proof.forbidden, text("Сіз үчүн", "kk"), "forbidden", "'үчүн'"),
    (proof.forbidden, text("Пулис омад", "tg"), "forbidden", "'Пулис'"),
    (proof.forbidden, text("Pasaport bering", "uz"), "forbidden", "'Pasaport'"),
    (proof.forbidden, text("Polis geldi", "tk"), "forbidden", "'Polis'"),
    (proof.marks, text("Пишите!"), "marks", "exclamation"),
    (proof.marks, text("Пишите…"), "marks", "ellipsis"),
    (proof.marks, text("Пишите  нам"), "marks", "double space"),
    (proof.quiet, text("Это горячая линия", name="human-a.short"), "D-08", "лини"),
    (proof.quiet, text("Полиция", name="human-a.yes_short"), "D-08", "полиц"),
    (proof.quiet, text("Насилие дома?", name="trouble-s1"), "D-08", "насил"),
    (proof.quiet, text("Мы вас спасём"), "D-16", "спас"),
    (proof.quiet, text("Кепілдік береміз", "kk"), "D-16", "кепілдік"),
    (proof.size, text("слово " * 7, name="human-a.yes"), "size", "41 characters"),
    (proof.size, text("тринадцать 13", name="human-a.yes_short"), "size", "13 characters"),
    (proof.size, text("в" * 54, name="check-s1"), "size", "one SMS"),
    (proof.size, text("a" * 143, "tk", "check-s1"), "size", "one SMS"),
    (proof.size, text("Слово. " * 22, name="human-a.short"), "size", "SMS segments"),
    (proof.size, text("a" * 400, "uz", "human-a.short"), "size", "3 SMS segments"),
    (proof.size, text("a" * 700, "uz", "check-plan.short"), "size", "5 SMS segments"),
    (proof.translated, text("Some words", english="Some words"), "english", "still English"),
    (proof.variables, text("Слова", english="Words { $at }"), "variables", "other variables"),
    (proof.variables, text("Слова { $in }", english="Words { $at }"), "variables", "other variables"),
    (proof.variables, text(TIMES, "ky", english="{ $n } times"), "plural", "plural form"),
]  # fmt: skip

GOOD = [
    text("Пишите нам: здесь отвечает человек по имени Йод."),
    text(CHOICE, english="{ $at ->\n    [none] Nobody.\n   *[other] Nobody until { $at }.\n}"),
    text(TIMES, english="{ $n } times"),
    text("SMS, Telegram, T1, OK-ID"),
    text("Telegram", english="Telegram"),
    text("3 ?", english="3 ?"),
    text("Көмөк керекпи? Бул жерге жазыңыз.", "ky"),
    text("Көмек керек пе? Осы жерге жазыңыз, һәм күтіңіз.", "kk"),
    text("Ба мо нависед: ҷавоб медиҳем, ӯ ва ғайра.", "tg"),
    text("Yozing: oʻzingiz, maʼlumot.", "uz"),
    text("Ёзинг: ўзингиз, маълумот ҳақида.", "uz-Cyrl"),
    text("Ýazyň: size jogap bereris.", "tk"),
    text("Это горячая линия, полиция."),  # in full words it may be said
    text("Гарантия", name="desk-note"),  # operators read it, nobody else
    text("Это не гарантия"),
    text("Длинные слова на одной кнопке, ровно 40", name="human-a.yes"),
    text("двенадцать12", name="human-a.yes_short"),
    text("в" * 53, name="check-s1"),
    text("a" * 142, "uz", "check-s1"),
    text("Ýazyň, kim size iş berýär we näçe aý tölenmedi? Resminamalaryňyz kimde?", "tk", "check-s1"),
    text("a" * 300, "uz", "human-a.short"),
    text("a" * 600, "uz", "check-plan.short"),
    text("Русский язык для всех", "ky", "languages.ru", english="Русский язык для всех, кто его знает"),
]


@pytest.mark.parametrize(("rule", "broken", "name", "words"), BROKEN)
def test_a_mistake_is_found_with_file_line_and_mend(rule, broken, name, words):
    (problem,) = rule(broken)
    assert (problem.file, problem.line, problem.rule) == (broken.file, 7, name)
    assert broken.message in problem.problem
    assert words in problem.problem
    assert problem.mend


@pytest.mark.parametrize("rule", proof.RULES)
@pytest.mark.parametrize("good", GOOD, ids=lambda good: f"{good.locale} {good.source[:15]}")
def test_good_words_are_left_alone(rule, good):
    assert list(rule(good)) == []


def test_every_rule_has_a_broken_example():
    assert {rule for rule, *_ in BROKEN} == set(proof.RULES)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_lone_strange_letter_in_a_word_is_found_in_every_language(locale):
    own = "ab" if locale in LATIN else "аб"
    strange = "а" if locale in LATIN else "a"  # the same sign to the eye
    assert list(proof.own_letters(text(own, locale))) == []
    assert [problem.rule for problem in proof.own_letters(text(own + strange, locale))] == ["letters"]


ENGLISH = """a = Some words
    .short = Words
    .yes = Yes
b = Other words
"""
KYRGYZ = """a = Ар кандай сөздөр
    .short = Сөздөр
    .yes = Ооба
b = Башка сөздөр
"""


def project(root, kyrgyz=KYRGYZ, english=ENGLISH):
    for code, words in (("en", english), ("ky", kyrgyz)):
        folder = root / "locales" / code
        folder.mkdir(parents=True)
        (folder / "one.ftl").write_text(words, encoding="utf-8")
    (root / "locales" / "shared.ftl").write_text("languages = Тил\n    .tg = Забон\n", encoding="utf-8")
    return root


def found(root):
    return [
        (problem.file, problem.line, problem.rule, problem.problem) for problem in proof.check(root, "ky")
    ]


def test_a_locale_that_says_the_same_is_left_alone(tmp_path):
    assert found(project(tmp_path)) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "rule", "words"),
    [
        ("b = Башка сөздөр\n", "", 0, "missing", "b is missing"),
        ("    .yes = Ооба\n", "", 1, "attributes", "a.yes is missing"),
        ("    .short = Сөздөр\n", "", 1, "attributes", "a.short is missing"),
        ("    .yes = Ооба\n", "    .yes = Ооба\n    .no = Жок\n", 1, "attributes", "a.no is not in English"),
        ("a = Ар кандай сөздөр", "a =", 1, "attributes", "a.value is missing"),
        ("b = Башка", "c = Ашык\nb = Башка", 4, "extra", "c is not in English"),
        ("Башка сөздөр", "Башка сөздөр!", 4, "marks", "b: an exclamation mark"),
        ("Ооба", "Сен", 1, "address", "a.yes: 'Сен' must not stand here"),
    ],
)
def test_what_is_missing_or_too_much_or_wrong_is_found_in_its_file(old, new, line, rule, words, tmp_path):
    assert KYRGYZ.count(old) == 1
    root = project(tmp_path, KYRGYZ.replace(old, new))
    assert found(root) == [("locales/ky/one.ftl", line, rule, words)]


def test_every_locale_is_compared_and_english_with_nothing(tmp_path):
    root = project(tmp_path)
    lacking = {problem.file.split("/")[1] for problem in proof.check_all(root)}
    assert lacking == set(LANGUAGES) - {"ky"}
    assert proof.check(root, "en") == []
    assert all(problem.mend for problem in proof.check_all(root))
