"""What is measured of the tests themselves: branches gone through, small changes noticed."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tools import coverage_bars, mutation

FILES: dict[str, Any] = {
    "gmsc_desktop/facts/reader.py": {
        "summary": {
            "covered_lines": 18,
            "num_statements": 20,
            "covered_branches": 9,
            "num_branches": 10,
        },
        "missing_lines": [7, 8],
        "missing_branches": [[3, 7], [5, -1]],
    },
    "gmsc_desktop/ui/frame/rail.py": {
        "summary": {
            "covered_lines": 1,
            "num_statements": 2,
            "covered_branches": 0,
            "num_branches": 0,
        },
        "missing_lines": [2],
        "missing_branches": [],
    },
}


def test_a_package_under_its_bar_names_the_lines_and_ways_that_no_test_takes() -> None:
    good, under = (coverage_bars.measured({"files": FILES}, {"facts": bar})[0] for bar in (90, 95))
    assert (good.branches, good.lines) == (90.0, 90.0)
    assert good.good
    assert not under.good
    reader = "gmsc_desktop/facts/reader.py"
    assert under.missing == (f"{reader}:7", f"{reader}:8", f"{reader}:5 -> end")


def test_a_package_counts_only_its_own_files() -> None:
    (ui,) = coverage_bars.measured({"files": FILES}, {"ui": 85})
    assert (ui.lines, ui.branches) == (50.0, 100.0)


def test_what_a_killed_program_half_wrote_spoils_the_figures_neither_now_nor_later(
    tmp_path: Path,
) -> None:
    data = tmp_path / "build" / "coverage"
    data.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.coverage.run]\nparallel = true\ndata_file = "build/coverage/data"\n'
    )
    (tmp_path / "program.py").write_text("print()\n")
    subprocess.run(
        [sys.executable, "-m", "coverage", "run", "program.py"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    (data / "data.killed.1").write_bytes(b"SQLite format 3")
    first, again = coverage_bars.read_report(tmp_path), coverage_bars.read_report(tmp_path)
    assert first["files"]["program.py"]["executed_lines"] == [1]
    assert again["files"] == first["files"]


def test_every_package_but_the_roots_modules_has_a_bar() -> None:
    bars = coverage_bars.read_bars()
    folders = {path.parent.name for path in coverage_bars.ROOT.glob("gmsc_desktop/*/__init__.py")}
    assert set(bars) == folders
    assert min(bars.values()) >= 85


def test_changes_that_no_test_notices_are_named_and_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    noticed = {f"fold_{number}": 1 for number in range(17)}
    assert mutation.report({"text.py": noticed | {"a": 0, "b": 33, "c": 36}}) == 0
    assert mutation.report({"text.py": noticed | {"a": 0, "b": 33, "c": 36, "d": 0, "e": 5}}) == 1
    printed = capsys.readouterr().out
    assert "survived: b" in printed
    assert "survived: c" not in printed
    assert "18 of    20   90.0%" in printed
