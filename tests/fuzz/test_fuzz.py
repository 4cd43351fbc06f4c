"""What fuzzing found stays mended, where it begins is good, and it would see what is wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Text
from tests.fuzz import harness as limits
from tests.fuzz.all import all_harnesses
from tests.fuzz.harness import Harness, answer_of, scratch_folder
from tests.fuzz.run import CASES, CORPUS, Run, kept

NAMES = (
    "pack", "sealed-pack", "data", "query", "pasted", "list-file", "workbook",
    "old-workbook", "web-page", "correction", "guide", "settings",
)  # fmt: skip

# What Qt itself says of settings that nobody can read.
pytestmark = pytest.mark.qt_log_ignore("QVariant::load", "an instance of an invalid type")


@pytest.fixture
def scratch() -> Iterator[Path]:
    with scratch_folder() as folder:
        yield folder


@pytest.fixture
def harnesses(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Harness]:
    # Set by the harnesses for their own process, here for this test alone.
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", "")
    return {each.name: each for each in all_harnesses(tmp_path)}


def test_what_stands_in_the_folders_belongs_to_a_harness(harnesses: dict[str, Harness]) -> None:
    assert tuple(harnesses) == NAMES
    folders = {folder.name for room in (CORPUS, CASES) for folder in room.glob("*")}
    assert folders <= set(NAMES)
    assert sum(file.stat().st_size for file in CORPUS.rglob("*") if file.is_file()) < 300_000


@pytest.mark.parametrize("name", NAMES)
def test_every_start_is_accepted_and_nothing_found_comes_back(
    harnesses: dict[str, Harness], name: str, scratch: Path
) -> None:
    harness = harnesses[name]
    refused = [seed for seed in harness.seeds if "Error" in answer_of(harness, seed, scratch).way]
    assert not refused
    tried = [*kept(CORPUS, harness), *kept(CASES, harness)]
    assert not [fault for each in tried if (fault := answer_of(harness, each, scratch).fault)]


def times(count: int) -> Callable[[], bool]:
    """Go on so often."""
    turns = iter(range(count))
    return lambda: next(turns, None) is not None


@pytest.mark.parametrize("name", NAMES)
def test_a_short_run_finds_nothing(harnesses: dict[str, Harness], name: str, scratch: Path) -> None:
    run = Run(harnesses[name])
    run.go_on(times(100), Random(1), scratch)
    assert not run.faults
    assert run.executions > 100


def broken(content: bytes, scratch: Path) -> str:
    """Does what no program should when there is an x or more in it."""
    if b"xx" in content:
        raise KeyError(content)
    if b"left" in content:
        (scratch / "left").touch()
    if b"sentence" in content:
        raise GmscError("for-nobody", Text("", ""), Text("", ""))
    while b"slow" in content:
        pass
    return "good"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"good", ""),
        (b"xx", "KeyError"),
        (b"left", "left behind: ['left']"),
        (b"sentence", "a sentence for nobody"),
        (b"slow", "TooSlowError"),
    ],
)
def test_whatever_is_wrong_is_seen(
    content: bytes, fault: str, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LIMIT", 0.2)
    answer = answer_of(Harness("broken", broken, ()), content, scratch)
    assert fault in answer.fault
    assert bool(answer.fault) == bool(fault)


def test_a_run_finds_and_shortens(scratch: Path) -> None:
    run = Run(Harness("broken", broken, (b"A long beginning x and a long end x of it.",)))
    run.go_on(times(2_000), Random(1), scratch)
    assert b"xx" in run.found.values()
