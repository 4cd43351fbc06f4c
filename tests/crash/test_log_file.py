"""The log: two windows write into it, it stays small, and it never stands in anybody's way."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gmsc_desktop.crash.log_file import LARGEST, OLDER, LogFile
from gmsc_desktop.crash.places import log_folder
from gmsc_desktop.resources import resource_folder
from tests.helpers.waiting import HANG

_WRITER = """
import sys
from pathlib import Path
from gmsc_desktop.crash.log_file import LogFile
log = LogFile(Path(sys.argv[1]))
for number in range(100):
    log.error(f"<{sys.argv[2]}-{number}>" + "x" * 3000)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "log"
    folder.mkdir()
    return folder


def everything(folder: Path) -> str:
    return "".join(file.read_text("utf-8") for file in sorted(folder.iterdir()))


@pytest.mark.fault(
    what="Two windows write into the log while it turns over",
    cause="200 entries from two processes, more than one file holds.",
    sees="Nothing.",
    kept="Every entry, each whole.",
)
def test_two_programs_lose_nothing_of_each_other_while_the_log_turns_over(folder: Path) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, folder, name], cwd=resource_folder().parent
        )
        for name in "ab"
    ]
    assert [writer.wait(timeout=HANG) for writer in writers] == [0, 0]
    lines = everything(folder).splitlines()
    assert len(lines) == 200
    assert all(line.endswith("x" * 3000) for line in lines)
    found = {line.partition("<")[2].partition(">")[0] for line in lines}
    assert found == {f"{name}-{number}" for name in "ab" for number in range(100)}
    assert len(list(folder.iterdir())) > 1


def test_a_small_file_that_was_put_away_takes_no_full_ones_place(folder: Path) -> None:
    log = LogFile(folder)
    for number, size in enumerate((LARGEST, 1, LARGEST)):
        log.file.write_text(f"<{number}>".ljust(size, "x"))
        if size < LARGEST:
            # As another window does that found it full a moment before.
            log.file.rename(folder / f"{log.file.stem}-{time.time_ns()}-1.log")
        else:
            log.error("the next one")
    kept = everything(folder)
    assert [f"<{number}>" in kept for number in range(3)] == [True, True, True]


def test_it_stays_small(folder: Path) -> None:
    log = LogFile(folder)
    for _ in range(60):
        log.error("y" * (LARGEST // 8))
    files = list(folder.iterdir())
    assert len(files) == OLDER + 1
    assert sum(file.stat().st_size for file in files) < (OLDER + 1) * LARGEST * 1.2


def test_an_entry_says_when_and_is_the_persons_alone(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    log.error("100 % surrogate \ud800")
    assert log.file.read_text("utf-8").endswith(f"[{os.getpid()}] ERROR 100 % surrogate ?\n")
    if os.name != "nt":
        assert log.file.stat().st_mode & 0o077 == 0


@pytest.mark.fault(
    what="The log cannot be written: {id}",
    cause="A folder in its place, a full disk, no folder.",
    sees="Nothing.",
    kept="The program goes on without a log.",
)
@pytest.mark.parametrize("broken", ["a folder in its place", "a full disk", "no folder"])
def test_a_place_that_takes_nothing_is_passed_over(broken: str, tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log")
    if broken == "a folder in its place":
        log.file.mkdir(parents=True)
    elif broken == "a full disk":
        log.file.parent.mkdir()
        log.file.symlink_to("/dev/full")
    log.error("nobody hears it")
    assert not log.file.is_file()


def test_it_can_be_switched_off(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert log_folder() == own_home / "gmsc-desktop" / "log"
    monkeypatch.setenv("GMSC_LOG", "0")
    assert log_folder() is None


def test_a_file_in_the_folders_place_means_no_log(own_home: Path) -> None:
    (own_home / "gmsc-desktop").write_text("no folder")
    assert log_folder() is None
