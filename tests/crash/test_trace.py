"""What crashed processes leave: found once, by whoever starts next, and never while they live."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gmsc_desktop.crash.trace import Trace, take_traces
from gmsc_desktop.resources import resource_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends signals")

_PROGRAM = """
import sys, threading
from pathlib import Path
from gmsc_desktop.crash.trace import Trace
trace = Trace(Path(sys.argv[1]))
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("ready", flush=True)
if sys.stdin.readline() == "fatal\\n":
    trace.note_end("Qt: fatal")
else:
    trace.end()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "log"
    folder.mkdir()
    return folder


@pytest.fixture
def started(folder: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Two processes that write their traces into one folder."""
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, folder], cwd=resource_folder().parent,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    for file in folder.iterdir():
        os.utime(file, (0, 0))
    yield programs
    for program in programs:
        program.kill()
        program.communicate()


def end(program: subprocess.Popen[str], how: signal.Signals | str) -> None:
    if isinstance(how, str):
        program.communicate(how)
    else:
        program.send_signal(how)
        program.communicate()


CRASHES = [signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL]


@pytest.mark.fault(
    what="One of two windows crashes: {id}",
    cause="The signal is sent to one process.",
    sees="At the next start, its trace, once.",
    kept="The trace of the other is its own, and goes on.",
)
@pytest.mark.parametrize("how", CRASHES, ids=lambda each: each.name)
def test_a_crash_is_found_once_with_all_its_threads(
    how: signal.Signals, started: list[subprocess.Popen[str]], folder: Path
) -> None:
    crashed, alive = started
    end(crashed, how)
    (text,) = take_traces(folder)
    assert text.startswith("Fatal Python error")
    assert text.count("most recent call first") == 2
    assert str(resource_folder().parent) not in text
    assert take_traces(folder) == []
    # The other still writes into its own.
    (left,) = folder.iterdir()
    end(alive, "\n")
    assert list(folder.iterdir()) == []
    assert str(alive.pid) in left.name


@pytest.mark.fault(
    what="Both windows crash",
    cause="SIGSEGV to both processes.",
    sees="At the next start, both traces in one bar.",
    kept="Both traces, not mixed.",
)
def test_two_crashes_are_two_traces(started: list[subprocess.Popen[str]], folder: Path) -> None:
    for program in started:
        end(program, signal.SIGSEGV)
    assert len(take_traces(folder)) == 2
    assert list(folder.iterdir()) == []


@pytest.mark.fault(
    what="Qt ends the program by itself",
    cause="A fatal message, and no signal.",
    sees="At the next start, Qt's reason and where it was.",
    kept="The trace.",
)
def test_qts_own_end_is_found_though_no_signal_told_of_it(
    started: list[subprocess.Popen[str]], folder: Path
) -> None:
    end(started[0], "fatal\n")
    (text,) = take_traces(folder)
    assert text.startswith("Qt: fatal\n")
    assert "most recent call first" in text


def test_killed_processes_are_cleared_away_and_not_told_of(
    started: list[subprocess.Popen[str]], folder: Path
) -> None:
    for program in started:
        end(program, signal.SIGKILL)
    assert take_traces(folder) == []
    assert list(folder.iterdir()) == []


def test_one_that_begins_just_now_is_left_alone(folder: Path) -> None:
    (folder / "crash-1-2.txt").touch()
    assert take_traces(folder) == []
    assert len(list(folder.iterdir())) == 1


@pytest.mark.fault(
    what="Strange files where traces are kept",
    cause="A folder, a dead link, two megabytes of bytes.",
    sees="At the next start, what can be read, cut short.",
    kept="Files of other names.",
)
def test_strange_files_in_its_place_do_no_harm(folder: Path) -> None:
    (folder / "crash-1.txt").mkdir()
    (folder / "crash-2.txt").symlink_to(folder / "nowhere")
    (folder / "crash-3.txt").write_bytes(b"\xff\0" * 1_000_000)
    (folder / "other.txt").touch()
    (text,) = take_traces(folder)
    assert len(text) < 100_000
    assert (folder / "other.txt").exists()


def test_where_nothing_can_be_written_there_is_none(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Trace(folder / "missing")
