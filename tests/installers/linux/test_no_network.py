"""The built program asks nobody but, to print, the system's print service: every call to the
system of a whole session is looked at."""

from pathlib import Path

import pytest

from tests.helpers.printing import play_and_print, print_without_cups
from tests.helpers.session import Session, console
from tests.helpers.traced import offences, started_programs, traced
from tests.installers.conftest import Step
from tests.installers.linux.test_program import PROGRAM

pytestmark = pytest.mark.installers
WINDOW, CONSOLE = str(PROGRAM / "gmsc-desktop"), str(PROGRAM / "gmsc")


def test_a_session_with_the_window(tmp_path: Path, step: Step) -> None:
    session = Session(tmp_path)
    with step("Linux program", "search, pages, export, guide, notices, print: the print service"):
        assert play_and_print(session, [WINDOW]) == []
        assert session.exported.read_bytes().startswith(b"PK")


def test_a_link_goes_to_the_browser_with_the_browsers_own_libraries(
    tmp_path: Path, step: Step
) -> None:
    session, log = Session(tmp_path), tmp_path / "log"
    with step("Linux program", "Enter on a source: the browser, with its own libraries"):
        session.play(traced([WINDOW], log), session.open_a_link)
        address, libraries = session.opened.read_text(encoding="utf-8").split("\n")[:2]
        assert address.startswith("https://")
        assert libraries == ""
        started = [name for name in started_programs(log) if name != WINDOW]
        assert Path(started[0]).name == "xdg-open"


def test_printing_without_the_library_of_cups(tmp_path: Path, step: Step) -> None:
    with step("Linux program", "print, without the library of cups: no socket, no lookup"):
        assert print_without_cups(Session(tmp_path), [WINDOW]) == []


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (("find", "kota sabang"), "11.72"),
        (("show", "11.72"), "Kota Sabang"),
        (("check", "{list}"), "Kota Sabang"),
        (("export", "{home}/out.csv"), ""),
        (("data", "list"), ""),
        (("self-test",), "paper: baik"),
    ],
)
def test_the_console(arguments: tuple[str, ...], answer: str, tmp_path: Path, step: Step) -> None:
    session, log = Session(tmp_path), tmp_path / "log"
    names = tmp_path / "names.txt"
    names.write_text("Kota Sabang\n", encoding="utf-8")
    told = [each.format(list=names, home=tmp_path) for each in arguments]
    with step("Linux program", f"gmsc {arguments[0]}: no socket, no lookup"):
        assert answer in console(traced([CONSOLE, *told], log), session.environment)
        assert offences(log, sockets=[], programs=[CONSOLE, WINDOW]) == []
