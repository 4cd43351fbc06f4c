"""The test run of a built program: it must fail when the program does."""

import os
import runpy
from pathlib import Path

import pytest

import dev

TESTRUN = runpy.run_path(str(Path(dev.__file__).parent / "packaging" / "testrun.py"))

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")


def program(folder: Path, script: str) -> Path:
    """Put a stand-in for `gmsc` into a folder."""
    file = folder / "gmsc"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return folder


def test_a_good_program_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = program(tmp_path, 'echo "11.72  Kota Sabang: angkatan 2023"')
    TESTRUN["self_test_passes"](folder, os.environ)
    TESTRUN["search_answers"](folder, os.environ)
    assert "Kota Sabang" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("exit 1", "exit code 1"),
        ("echo 'qt.qpa: no font' >&2", "no font"),
        ("kill -SEGV $$", "exit code -11"),
    ],
)
def test_a_bad_self_test_fails(tmp_path: Path, script: str, complaint: str) -> None:
    with pytest.raises(TESTRUN["FailedError"], match=complaint):
        TESTRUN["self_test_passes"](program(tmp_path, script), os.environ)


def test_a_wrong_answer_fails(tmp_path: Path) -> None:
    with pytest.raises(TESTRUN["FailedError"], match="Kota Sawahlunto"):
        TESTRUN["search_answers"](program(tmp_path, "echo 13.73 Kota Sawahlunto"), os.environ)


def test_a_missing_program_fails(tmp_path: Path) -> None:
    with pytest.raises(TESTRUN["FailedError"], match="no answer"):
        TESTRUN["self_test_passes"](tmp_path, os.environ)


def test_the_program_sees_nothing_of_the_developers_python_and_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/somewhere")
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/somewhere")
    environment = TESTRUN["fresh_environment"](tmp_path)
    assert "/somewhere" not in environment.values()
    assert Path(environment["XDG_CONFIG_HOME"]).parent == tmp_path
