"""What was typed is repeated in sentences: one line, and never a long one."""

from gmsc_desktop.search.typed import Typed, shortened


def test_a_short_text_is_repeated_as_it_is_on_one_line() -> None:
    assert shortened("  kota\n bogor ") == "kota bogor"
    assert shortened("x" * 60) == "x" * 60


def test_a_long_text_ends_in_dots_and_is_no_longer_than_the_longest_whole_one() -> None:
    assert shortened("x" * 61) == "x" * 59 + "…"
    assert shortened("x" * 58 + " yyy") == "x" * 58 + "…"
    assert shortened("  " + "x" * 80).startswith("x")


def test_lines_are_those_that_something_stands_on() -> None:
    assert Typed("Kota Bogor \n\n  Agam\n \n").lines == ("Kota Bogor", "Agam")
    assert Typed("\na \r\n\n b\n").is_list
    assert not Typed("\na \r\n").is_list
    assert Typed(" \n").lines == ()
