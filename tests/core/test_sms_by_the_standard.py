"""bot/core/sms.py beside a second counting, written from the standard alone (3GPP TS 23.038, 23.040).

The second one knows nothing of ours: the alphabet is written out as the table of the standard has it, and
parts are made by hand, septet by septet.
"""

import re
from itertools import pairwise

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from bot.core import sms

# TS 23.038, 6.2.1: 128 positions in eight rows of sixteen, 0x1B is the escape to the table of 6.2.1.1.
ESCAPE = "\x1b"
ROWS = (
    "@£$¥èéùìòÇ\nØø\rÅå",
    "Δ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ",
    " !\"#¤%&'()*+,-./",
    "0123456789:;<=>?",
    "¡ABCDEFGHIJKLMNO",
    "PQRSTUVWXYZÄÖÑÜ§",
    "¿abcdefghijklmno",
    "pqrstuvwxyzäöñüà",
)
TABLE = {sign: place for place, sign in enumerate("".join(ROWS)) if sign != ESCAPE}
EXTENDED = {
    **{"\f": 0x0A, "^": 0x14, "{": 0x28, "}": 0x29, "\\": 0x2F, "[": 0x3C, "~": 0x3D, "]": 0x3E, "|": 0x40},
    "€": 0x65,
}
# TS 23.040, 9.2.3.24.1: 140 octets, of which a header of six is taken where several are joined.
OCTETS, HEADER = 140, 6
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # long texts take minutes to make smaller
SIGNS = "".join([*TABLE, *EXTENDED, "ңөүғқҳӯʻʼ—«»№🙂👍🏽‍́й"])
TEXTS = st.one_of(
    st.text(alphabet=SIGNS, max_size=700),
    st.text(alphabet="".join([*TABLE, *EXTENDED]), max_size=700),
    st.text(alphabet="аә🙂 1.", max_size=400),
    st.text(alphabet="a€[ 1.", max_size=700),
    st.text(max_size=300),
)


def pieces(text: str) -> list[list[int]] | None:
    """Each character as the septets it takes; None when one has no place in the two tables."""
    found = []
    for sign in text:
        if sign in TABLE:
            found.append([TABLE[sign]])
        elif sign in EXTENDED:
            found.append([0x1B, EXTENDED[sign]])
        else:
            return None
    return found


def parts(text: str) -> list[list[int]]:
    """The parts of a text as lists of septets, or of UTF-16 units."""
    septets = pieces(text)
    bits = 7 if septets is not None else 16
    wide = septets if septets is not None else [units(sign) for sign in text]
    if sum(map(len, wide)) <= OCTETS * 8 // bits:
        return [[septet for each in wide for septet in each]] if text else []
    room = (OCTETS - HEADER) * 8 // bits
    found: list[list[int]] = [[]]
    for each in wide:
        if len(found[-1]) + len(each) > room:
            found.append([])
        found[-1] += each
    return found


def units(sign: str) -> list[int]:
    """The UTF-16 units of one character; a lone half counts as the one unit it is."""
    code = ord(sign)
    return [code] if code < 0x10000 else [0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code - 0x10000 & 0x3FF)]


def test_the_tables_are_those_of_the_standard():
    assert len("".join(ROWS)) == 128
    assert (TABLE["@"], TABLE["Δ"], TABLE[" "], TABLE["A"], TABLE["a"], TABLE["à"]) == (
        0,
        16,
        32,
        65,
        97,
        127,
    )
    assert frozenset(TABLE) == sms.BASIC
    assert frozenset(EXTENDED) == sms.EXTENSION
    assert (OCTETS * 8 // 7, (OCTETS - HEADER) * 8 // 7) == (160, 153)
    assert (OCTETS // 2, (OCTETS - HEADER) // 2) == (70, 67)


@given(TEXTS)
@settings(max_examples=200, phases=UNSHRUNK)
@example("a" * 160)
@example("a" * 161)
@example("a" * 152 + "€" + "a" * 152 + "€a")
@example("а" * 70)
@example("а" * 66 + "🙂" + "а" * 10)
@example("[" * 80)
@example("[" * 81)
def test_parts_and_units_are_as_the_standard_counts_them(text):
    ours = parts(text)
    assert sms.segments(text) == len(ours)
    assert sms.units(text) == sum(map(len, ours))
    assert (sms.encoding(text) == "GSM-7") == (pieces(text) is not None)


@given(TEXTS)
@settings(max_examples=100, phases=UNSHRUNK)
def test_no_part_ends_between_an_escape_and_its_sign_or_between_two_halves(text):
    for part, after in pairwise(parts(text)):
        assert part[-1] != 0x1B or pieces(text) is None
        assert not (0xD800 <= part[-1] < 0xDC00 and 0xDC00 <= after[0] < 0xE000)


WHOLE = re.compile(r"https?://\S+|\+996(?: ?[0-9]){9}|8-800-[0-9]{3}-[0-9]{2}-[0-9]{2}")
WORDS = st.lists(
    st.one_of(
        st.sampled_from(["позвоните", "сюда.", "help", "жардам?", "oʻzbek", "€", "🙂", "\n"]),
        st.from_regex(r"\+996 ?[0-9]{3} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2}", fullmatch=True),
        st.from_regex(r"https://[a-z]{3,20}\.(org|kg)/[a-z0-9]{0,20}", fullmatch=True),
        st.from_regex(r"8-800-[0-9]{3}-[0-9]{2}-[0-9]{2}", fullmatch=True),
    ),
    max_size=40,
).map(" ".join)


def ends(messages: tuple[str, ...]) -> list[int]:
    """Where each message but the last ends in the whole."""
    found, place = [], 0
    for message in messages[:-1]:
        place += len(message)
        found.append(place)
    return found


@example("звоните " + "8-800-555-35-35 " * 9, 1600, 1)
@given(WORDS, st.integers(80, 400), st.integers(1, 3))
@settings(max_examples=100, phases=UNSHRUNK)
def test_no_message_ends_inside_a_number_or_a_link(text, limit, most):
    cut = sms.split(text, limit, most)
    assert "".join(cut) == text
    assert all(sms.segments(each) <= most and sum(len(units(sign)) for sign in each) <= limit for each in cut)
    whole = [match.span() for match in WHOLE.finditer(text)]
    assert not [(place, span) for place in ends(cut) for span in whole if span[0] < place < span[1]]


@given(WORDS)
@settings(max_examples=100, phases=UNSHRUNK)
def test_parts_with_their_marks_are_one_part_each_and_whole_numbers(text):
    sent = sms.numbered(text)
    assert all(sms.segments(each) <= 1 for each in sent)
    if len(sent) == 1:
        assert sent == (text,)
    if len(sent) < 2 or not all(re.match(rf"{at}/{len(sent)} ", each) for at, each in enumerate(sent, 1)):
        assert "".join(sent) == text  # too long for nine: loose parts
        return
    bare = tuple(each.partition(" ")[2] for each in sent)
    assert "".join(bare) == text
    whole = [match.span() for match in WHOLE.finditer(text)]
    assert not [(place, span) for place in ends(bare) for span in whole if span[0] < place < span[1]]


@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_the_marks_name_every_part_and_how_many_there_are(count):
    text = ("слово " * 11) * count
    sent = sms.numbered(text.strip())
    assert [each.partition(" ")[0] for each in sent] in (
        [f"{at}/{len(sent)}" for at in range(1, len(sent) + 1)],
        ["слово"],
    )
