"""An unexpected error in the real program: one dialog, a log without names, and it goes on."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gmsc_desktop.crash.places import LOG_NAME
from gmsc_desktop.resources import resource_folder
from tests.helpers.crashing import FILE, QUERY
from tests.helpers.desktop import Desktop
from tests.helpers.waiting import HANG

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends signals")
ROOT = resource_folder().parent


@pytest.fixture
def log(own_home: Path) -> Path:
    return own_home / "gmsc-desktop" / "log" / LOG_NAME


def met(
    error: str, folder: Path, environment: Mapping[str, str] | None = None, code: int = 0
) -> dict[str, Any]:
    """Let this error come up in the program; gives what the person saw."""
    report = folder / "seen.json"
    result = subprocess.run(
        [sys.executable, "-m", "tests.helpers.crashing", error, report],
        cwd=ROOT, env={**os.environ, **(environment or {})}, capture_output=True, text=True,
        check=False, timeout=HANG,
    )  # fmt: skip
    assert "Traceback" not in result.stderr
    assert (result.returncode, result.stdout) == (code, ""), result.stderr
    seen: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return seen


def kept_to_itself(*texts: str) -> None:
    """None of them has what was typed, the person's file, or the folder of the program."""
    for text in texts:
        for word in (QUERY, "rahasia", FILE, "siti", str(ROOT), str(Path.home()) + "/"):
            assert word not in text


@pytest.mark.fault(
    what="An error that nobody expected: {id}",
    cause="An error is raised in the running program.",
    sees="One dialog, however often it comes: files are as they were; copy details, go on, close.",
    kept="Files and settings; the window goes on. The log has it, without what was typed and "
    "without names of files.",
)
@pytest.mark.parametrize(
    ("error", "named"),
    [
        pytest.param("slot", "KeyError", id="in a slot"),
        pytest.param("file", "FileNotFoundError 2", id="about a file"),
        pytest.param("paint", "ValueError", id="with each paint"),
        pytest.param("thread", "KeyError", id="in a thread"),
        pytest.param("unraisable", "ValueError", id="while something is destroyed"),
    ],
)
def test_it_is_told_once_written_down_and_the_window_goes_on(
    error: str, named: str, tmp_path: Path, log: Path
) -> None:
    seen = met(error, tmp_path)
    (sentence,) = seen["dialogs"]
    assert sentence.startswith("GMSC Desktop menemui kesalahan yang tidak terduga. Berkas dan")
    assert seen["first"] == "11.72"
    written = log.read_text("utf-8")
    for text in (seen["details"], written):
        assert "tests/helpers/crashing.py:" in text
        assert named in text
        for version in ("GMSC Desktop ", "Python 3.", "Qt 6.", "data 20"):
            assert version in text
    kept_to_itself(seen["details"], written)
    # Of what comes with every paint, one in ten times ten … is written.
    assert written.count("tests/helpers/crashing.py") <= 4
    assert list(log.parent.glob("crash-*")) == []


@pytest.mark.fault(
    what="A second such error while the first is read",
    cause="Two errors at once.",
    sees="One dialog, with both in its details.",
    kept="Files and settings; the window goes on.",
)
def test_two_errors_make_one_dialog_that_has_both(tmp_path: Path) -> None:
    seen = met("two", tmp_path)
    assert (len(seen["dialogs"]), seen["most"]) == (1, 1)
    assert "KeyError" in seen["details"]
    assert "FileNotFoundError" in seen["details"]


def test_an_error_with_a_sentence_is_told_in_that_sentence(tmp_path: Path) -> None:
    (sentence,) = met("known", tmp_path)["dialogs"]
    assert sentence.startswith("Tidak ada kabupaten atau kota dengan kode “99.99”.")


@pytest.mark.fault(
    what="An error after which a person would rather stop",
    cause="An error is raised; the button in its dialog.",
    sees="The program closes, with exit code 2.",
    kept="Files and settings; the log.",
)
def test_the_person_can_end_the_program_there(tmp_path: Path, log: Path) -> None:
    assert len(met("ended", tmp_path, code=2)["dialogs"]) == 1
    assert "KeyError" in log.read_text("utf-8")


@pytest.mark.fault(
    what="An error that nobody expected before there is a window",
    cause="An error is raised while the window is made.",
    sees="The same dialog, without a way to go on.",
    kept="Files and settings; the log.",
)
def test_an_error_before_the_window_is_told_too(tmp_path: Path, log: Path) -> None:
    seen = met("start", tmp_path, code=2)
    assert (len(seen["dialogs"]), seen["going on"]) == (1, False)
    kept_to_itself(log.read_text("utf-8"))


@pytest.mark.fault(
    what="A complaint of Qt's, again and again",
    cause="The same warning, ten times.",
    sees="Nothing.",
    kept="Files and settings; the window goes on. The log has it once, and how often it came.",
)
def test_what_qt_complains_of_is_in_the_log_and_never_in_a_dialog(
    tmp_path: Path, log: Path
) -> None:
    assert met("warned", tmp_path)["dialogs"] == []
    written = log.read_text("utf-8")
    assert "Qt: default: cannot open …" in written
    assert "10 × Qt: default" in written
    kept_to_itself(written)


def test_without_errors_there_is_no_log(tmp_path: Path, log: Path) -> None:
    seen = met("nothing", tmp_path)
    assert (seen["dialogs"], seen["bars"]) == ([], [])
    assert list(log.parent.iterdir()) == []


@pytest.mark.fault(
    what="An error where the log cannot be written: {id}",
    cause="No home, a full disk, the log switched off.",
    sees="The same dialog; its details can be copied.",
    kept="Files and settings; the window goes on.",
)
@pytest.mark.parametrize("place", ["no home", "switched off", "full disk"])
def test_where_nothing_can_be_written_the_person_is_told_all_the_same(
    place: str, tmp_path: Path, log: Path
) -> None:
    environment: dict[str, str] = {}
    if place == "no home":
        (tmp_path / "file").touch()
        environment = {"XDG_DATA_HOME": str(tmp_path / "file" / "below")}
    elif place == "switched off":
        environment = {"GMSC_LOG": "0"}
    else:
        log.parent.mkdir(parents=True)
        log.symlink_to("/dev/full")
    seen = met("slot", tmp_path, environment)
    assert len(seen["dialogs"]) == 1
    assert "KeyError" in seen["details"]
    assert seen["first"] == "11.72"
    if place != "full disk":
        assert not log.parent.exists()


@pytest.mark.fault(
    what="The program crashes: {id}",
    cause="The signal is sent to the running program.",
    sees="At the next start, once, a bar above the page says so; details can be copied.",
    kept="Files and settings; the trace is in the log, without folders.",
)
@pytest.mark.parametrize("signal_", [signal.SIGSEGV, signal.SIGABRT], ids=lambda each: each.name)
def test_a_crash_leaves_a_trace_that_the_next_start_offers_once(
    signal_: signal.Signals, tmp_path: Path, log: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    crash(signal_)
    (trace,) = log.parent.glob("crash-*.txt")
    assert "most recent call first" in trace.read_text("utf-8")
    seen = met("nothing", tmp_path)
    (sentence,) = seen["bars"]
    assert sentence.startswith("Terakhir kali, GMSC Desktop berhenti mendadak.")
    assert seen["first"] == "11.72"
    for text in (seen["details"], log.read_text("utf-8")):
        assert "gmsc_desktop/app.py" in text
        kept_to_itself(text)
    assert met("nothing", tmp_path)["bars"] == []
    assert list(log.parent.iterdir()) == [log]


@pytest.mark.fault(
    what="The program is killed",
    cause="SIGKILL.",
    sees="Nothing: it did not crash.",
    kept="Files and settings; the empty trace is cleared away.",
)
def test_a_killed_program_is_no_crash(
    tmp_path: Path, log: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    crash(signal.SIGKILL)
    (trace,) = log.parent.glob("crash-*.txt")
    os.utime(trace, (0, 0))
    assert met("nothing", tmp_path)["bars"] == []
    assert list(log.parent.iterdir()) == []


def crash(signal_: signal.Signals) -> None:
    """Start the program as a person does, and end it from outside."""
    desktop = Desktop([sys.executable, "-m", "gmsc_desktop"], os.environ)
    try:
        desktop.program.send_signal(signal_)
        desktop.program.communicate(timeout=HANG)
    finally:
        desktop.kill()
    assert desktop.program.returncode == -signal_
