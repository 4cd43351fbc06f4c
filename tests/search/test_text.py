"""Folding makes what is typed and what is written comparable, and knows where letters stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.search.text import fold, folded


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Kota Pangkal Pinang", "kota pangkal pinang"),
        ("  TOLI-TOLI ", "toli toli"),
        ("Fak’fak", "fakfak"),
        ("Pasangkayu (Mamuju Utara)", "pasangkayu mamuju utara"),
        ("Kédiri", "kediri"),
        ("İSTANBUL", "istanbul"),
        ("ﬁlm", "film"),
        ("…", ""),
        ("kota  sabang", "kota sabang"),
        (" sabang", "sabang"),
        ("sabang ", "sabang"),
        ("Fak'fak", "fakfak"),
        ("a  b  c", "a b c"),
        ("a..b", "a b"),
        ("⑴ Kota Sabang", "1 kota sabang"),
    ],
)
def test_folding(written: str, expected: str) -> None:
    assert folded(written) == expected


def test_joined_words_know_where_their_letters_stood() -> None:
    joined = fold(" Toli-Toli").without_spaces()
    assert joined.text == "tolitoli"
    assert joined.origins == (1, 2, 3, 4, 6, 7, 8, 9)
    one = fold("Agam")
    assert one.without_spaces() is one


@given(st.text())
def test_folding_twice_equals_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_a_text_is_folded_the_same_with_and_without_its_origins(text: str) -> None:
    assert folded(text) == fold(text).text


@given(st.text())
def test_each_folded_letter_knows_where_it_stood(text: str) -> None:
    result = fold(text)
    assert len(result.text) == len(result.origins)
    assert list(result.origins) == sorted(result.origins)
    assert all(0 <= at < len(text) for at in result.origins)


@given(st.text())
def test_folded_text_has_single_spaces_and_only_letters_and_figures(text: str) -> None:
    result = folded(text)
    assert result == " ".join(result.split())
    assert all(letter.isalnum() or letter == " " for letter in result)
