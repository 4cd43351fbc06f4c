"""A program whose own files were lost or changed says which one, and does what it still can."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.knowledge import Knowledge
from tests.conftest import OpenWindow
from tests.helpers.data import DataFolder
from tests.helpers.dropped import drop, file_data
from tests.helpers.faults import Saw
from tests.helpers.packs import Publisher
from tests.helpers.processes import copied_program, gmsc, opens, self_test, sentence
from tests.helpers.window import Window

SEEN = "{seen}"
TWO_LINES = """\
region,name,cohort,source,clarity,quotation
11.14,Kabupaten Aceh Jaya,2023,nextren-grid-2,list,daftar lengkap 50 kota dan kabupaten
"""
MISSING = "Nothing: no window opens on half of the data."


def gone(file: Path) -> None:
    file.unlink()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def overwritten(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 20)


Damage = Callable[[Path], None]
DAMAGES: list[Damage] = [gone, cut, emptied, overwritten]
every_damage = pytest.mark.parametrize("damage", DAMAGES, ids=lambda each: each.__name__)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program to break."""
    return copied_program(tmp_path / "program")


@pytest.mark.fault(
    what="A file of the data is {id}",
    cause="participations.csv of the program is {id}; `gmsc find agam`.",
    sees=SEEN,
    kept=MISSING,
)
@every_damage
def test_a_data_file(program: Path, saw: Saw, damage: Damage) -> None:
    file = program / "resources/data/participations.csv"
    # Two lines, so that what is said of a cut does not change with each new participant.
    file.write_text(TWO_LINES, encoding="utf-8")
    damage(file)
    saw(sentence(gmsc("find", "agam", cwd=program)))


@pytest.mark.fault(
    what="A text of the data is {id}",
    cause="programme.toml of the program is {id}; the page Program is visited.",
    sees=SEEN,
    kept="The list, search and the other pages; the sentence stands where the page would.",
)
@every_damage
def test_a_data_text(
    open_window: OpenWindow, knowledge: Knowledge, tmp_path: Path, saw: Saw, damage: Damage
) -> None:
    data = DataFolder(tmp_path).path
    damage(data / "programme.toml")
    window = open_window(Knowledge(knowledge.facts, knowledge.finder, data))
    window.use_language(Language.ENGLISH)
    window.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    saw(window.page_text().replace("\N{ZERO WIDTH SPACE}", ""))
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.query("kota sabang")
    assert window.rows()[0] == "Kota Sabang"


@pytest.fixture
def wordless(open_window: OpenWindow, knowledge: Knowledge, tmp_path: Path) -> Window:
    """The window of a program that has lost its texts on the pillars."""
    data = DataFolder(tmp_path).path
    gone(data / "pillars.toml")
    window = open_window(Knowledge(knowledge.facts, knowledge.finder, data))
    window.use_language(Language.ENGLISH)
    window.query("kota sabang")
    return window


@pytest.mark.fault(
    what="A text of the data is gone when a fact sheet is wanted",
    cause="pillars.toml of the program is gone; a region's fact sheet is opened.",
    sees=SEEN,
    kept="The window; the sentence stands above the page.",
)
def test_a_sheet_without_its_texts(wordless: Window, saw: Saw) -> None:
    wordless.widget.menu_actions[Command.SHEET].trigger()
    saw(wordless.trouble())


@pytest.mark.fault(
    what="A text of the data is gone when a pack is opened",
    cause="pillars.toml of the program is gone; a pack is dropped on the window.",
    sees=SEEN,
    kept="The window; the sentence stands above the page.",
)
def test_a_pack_beside_lost_texts(wordless: Window, publisher: Publisher, saw: Saw) -> None:
    wordless.widget.packs.open_up()
    drop(wordless.widget.windowHandle(), file_data(publisher.pack()))
    wordless.wait_until(lambda: bool(wordless.trouble()))
    saw(wordless.trouble())


@pytest.mark.fault(
    what="A text of the data is gone when Ctrl+K is pressed",
    cause="pillars.toml of the program is gone; Ctrl+K, then the name of a page.",
    sees="Pages, commands, cohorts and regions; no pillars, questions and terms.",
    kept="Everything else.",
)
def test_ctrl_k_without_texts(wordless: Window) -> None:
    wordless.switch_to("Data & sources")
    assert wordless.title().startswith("Data & sources")


@pytest.mark.fault(
    what="The whole folder of data is gone",
    cause="The program without `resources/data`; `gmsc find agam`.",
    sees=SEEN,
    kept=MISSING,
)
def test_no_data_at_all(program: Path, saw: Saw) -> None:
    (program / "resources/data").rename(program / "resources/elsewhere")
    saw(sentence(gmsc("find", "agam", cwd=program)))


@pytest.mark.fault(
    what="The file of kecamatan and desa is {id}",
    cause="places.sqlite of the program is {id}; `gmsc find agam`.",
    sees=SEEN,
    kept="The window, which finds regions all the same.",
)
@every_damage
def test_the_places(program: Path, saw: Saw, damage: Damage) -> None:
    damage(program / "resources/places/places.sqlite")
    saw(sentence(gmsc("find", "agam", cwd=program)))
    assert opens(program)


@pytest.mark.fault(
    what="The translation is {id}",
    cause="gmsc_id.qm of the program is {id}; the window is opened.",
    sees=SEEN,
    kept="The command line, which answers in both languages.",
)
@pytest.mark.parametrize("damage", [gone, emptied, overwritten], ids=lambda each: each.__name__)
def test_the_translation(program: Path, saw: Saw, damage: Damage) -> None:
    damage(program / "resources/i18n/gmsc_id.qm")
    saw(problem(outcomes(program), "window"))
    assert gmsc("find", "agam", cwd=program).returncode == 0


@pytest.mark.fault(
    what="The list of licences is {id}",
    cause="notices.toml of the program is {id}; the self-test reads them.",
    sees=SEEN,
    kept="Everything but the box About.",
)
@every_damage
def test_the_licences(program: Path, saw: Saw, damage: Damage) -> None:
    damage(program / "resources/licences/notices.toml")
    parts = outcomes(program)
    saw(problem(parts, "licences"))
    assert good(parts) >= {"window", "search", "paper", "pages"}


@pytest.mark.fault(
    what="The coasts of the map are {id}",
    cause="outline.json of the program is {id}; every page is visited.",
    sees=SEEN,
    kept="The map: its dots stand on the sea, and the sentence above the page.",
)
@every_damage
def test_the_coasts(program: Path, saw: Saw, damage: Damage) -> None:
    damage(program / "resources/map/outline.json")
    parts = outcomes(program)
    saw(problem(parts, "map"))
    assert good(parts) >= {"window", "search", "paper", "pages"}


@pytest.mark.fault(
    what="The guide is {id}",
    cause="guide/id.md of the program is {id}; the guide is opened.",
    sees=SEEN,
    kept="Everything else.",
)
@pytest.mark.parametrize("damage", [gone, emptied, overwritten], ids=lambda each: each.__name__)
def test_the_guide(program: Path, saw: Saw, damage: Damage) -> None:
    damage(program / "resources/guide/id.md")
    parts = outcomes(program)
    saw(problem(parts, "guide"))
    assert good(parts) >= {"window", "search", "paper", "pages"}


@pytest.mark.fault(
    what="Icons are gone",
    cause="Each .svg of the program is removed; every page is visited.",
    sees="Words without icons.",
    kept="Everything: no icon says what no word says; `gmsc self-test` names each.",
)
def test_no_icons(program: Path) -> None:
    for file in (program / "resources/icons").glob("*.svg"):
        file.unlink()
    parts = outcomes(program)
    assert good(parts) >= {"window", "search", "paper", "pages"}
    assert "icons/search.svg is missing or damaged" in problem(parts, "log")


@pytest.mark.fault(
    what="An icon is overwritten",
    cause="search.svg of the program is overwritten; every page is visited.",
    sees=SEEN,
    kept="Everything: no icon says what no word says.",
)
def test_an_icon(program: Path, saw: Saw) -> None:
    overwritten(program / "resources/icons/search.svg")
    parts = outcomes(program)
    saw(problem(parts, "icon"))
    assert good(parts) >= {"window", "search", "paper", "pages"}


def outcomes(program: Path) -> dict[str, str]:
    """What the self-test says of each part."""
    result = self_test(program)
    assert result.stderr == ""
    return dict(line.split(": ", 1) for line in result.stdout.splitlines())


def good(parts: Mapping[str, str]) -> set[str]:
    """The parts that work."""
    return {name for name, outcome in parts.items() if outcome == "good"}


def problem(parts: Mapping[str, str], part: str) -> str:
    """What the self-test says of a part that does not work, without the error's class."""
    assert parts[part] != "good"
    return re.sub(r"^\w+Error: ", "", parts[part])
