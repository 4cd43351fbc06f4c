"""What a report of an error tells, and what of the person it never does."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.crash.private import code_place, safe_message, without_quotes
from gmsc_desktop.crash.report import error_report, fingerprint, versions_of
from gmsc_desktop.resources import resource_folder

SECRET = "Siti Rahasia"
typed = st.text(min_size=8).map(lambda text: f"#{text}#")


def caught(act: Callable[[], object]) -> BaseException:
    try:
        act()
    except BaseException as error:  # whatever it is, it is reported
        return error
    raise AssertionError("nothing went wrong")


def read_lost_file() -> None:
    Path(f"/home/siti/{SECRET}.xlsx").read_text()


def wrap() -> None:
    try:
        read_lost_file()
    except OSError as error:
        raise ValueError(SECRET) from error


def group() -> None:
    raise BaseExceptionGroup(SECRET, [caught(wrap), KeyError(SECRET)])


def circle() -> None:
    one, two = ValueError(SECRET), KeyError(SECRET)
    one.__cause__, two.__cause__ = two, one
    raise one


def deep(more: int = 300) -> int:
    return deep(more - 1) if more else int(SECRET)


@pytest.mark.parametrize("act", [read_lost_file, wrap, group, circle, deep])
def test_a_report_has_the_lines_of_code_and_no_more(act: Callable[[], object]) -> None:
    report = error_report(caught(act), versions_of("data 1"))
    assert "tests/crash/test_private.py:" in report
    assert f" in {act.__qualname__}" in report
    assert report.startswith("GMSC Desktop ")
    assert "data 1" in report
    assert report.count("\n") < 80
    for secret in (SECRET, "siti", str(resource_folder().parent), os.uname().nodename):
        assert secret not in report


def test_causes_come_first_as_python_tells_them() -> None:
    report = error_report(caught(wrap), "")
    assert report.index("FileNotFoundError 2") < report.index("then:") < report.index("ValueError")


@given(typed)
def test_errors_that_quote_what_they_met_say_only_their_type(text: str) -> None:
    acts: list[Callable[[], object]] = [
        lambda: os.environ[text], lambda: int(text), lambda: ["a"].index(text), lambda: float(text),
        lambda: text.encode("ascii") and [][1], lambda: Path(f"/{text}\0").stat(),
    ]  # fmt: skip
    for act in acts:
        assert text not in safe_message(caught(act))


def test_messages_about_code_are_kept() -> None:
    missing = caught(lambda: None.nothing)  # type: ignore[attr-defined]
    assert safe_message(missing) == "AttributeError: 'NoneType' object has no attribute 'nothing'"


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("cannot open /home/siti/Gaji Siti.xlsx: full", "cannot open …"),
        (r"cannot open C:\Users\Siti\a.csv", "cannot open …"),
        (r"cannot open \\server\share\a.csv", "cannot open …"),
        ("file:///home/siti/a", "file:…"),
        ("unknown name “kota bima” here", "unknown name … here"),
        ("x 'a/b' and 'c'", "x …"),
        ("yes and/or no", "yes and/or no"),
    ],
)
def test_qts_messages_lose_paths_and_quotes(message: str, left: str) -> None:
    assert without_quotes(message) == left


def test_places_of_code_are_the_same_on_every_computer() -> None:
    root = resource_folder().parent
    assert code_place(str(root / "gmsc_desktop" / "app.py")) == "gmsc_desktop/app.py"
    assert code_place(os.__file__) == "os.py"
    assert code_place(pytest.__file__) == "pytest/__init__.py"
    assert code_place("gmsc_desktop/app.py") == "gmsc_desktop/app.py"
    assert code_place("/home/siti/x.py") == "x.py"
    assert str(Path(sys.prefix)) not in code_place(pytest.__file__)


def test_errors_are_told_apart_by_type_and_line() -> None:
    marks = {fingerprint(caught(act)) for act in (read_lost_file, wrap, circle, circle)}
    assert len(marks) == 3
    assert fingerprint(KeyError(SECRET)) == "KeyError, ?"
