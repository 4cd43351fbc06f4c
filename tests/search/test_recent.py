"""Recent searches: few, the newest first, each once."""

from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.search.recent import MOST, with_query
from gmsc_desktop.search.text import folded


def test_the_newest_stands_first_and_a_repetition_moves_up() -> None:
    recent = with_query(with_query(("bogor",), "tangsel"), "Bogor ")
    assert recent == ("Bogor", "tangsel")


def test_a_single_letter_is_not_worth_keeping() -> None:
    assert with_query((), "b") == ()
    assert with_query((), "bo") == ("bo",)


def test_what_was_pasted_is_kept_as_one_line() -> None:
    assert with_query((), "kota\n  bogor ") == ("kota bogor",)


@given(st.lists(st.text(max_size=300)))
def test_never_more_than_ten_never_twice_the_same(queries: list[str]) -> None:
    recent: tuple[str, ...] = ()
    for query in queries:
        recent = with_query(recent, query)
    assert len(recent) <= MOST
    assert len({folded(query) for query in recent}) == len(recent)
    assert all("\n" not in query and len(query) <= 200 for query in recent)
