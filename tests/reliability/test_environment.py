"""Wherever the program is put and whatever the system tells it, it starts and answers."""

import ast
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.faults import Saw
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.processes import (
    ROOT,
    copied_program,
    gmsc,
    opens,
    self_test,
    surroundings,
    window,
)
from tests.helpers.waiting import HANG

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its surroundings are called otherwise")

SEEN = "{seen}"
OPENS = "The window, and every answer, as always."
ALL = "All of it."


@pytest.mark.fault(
    what="Odd surroundings: {id}",
    cause="The window is opened so, and `gmsc find` asked.",
    sees=OPENS,
    kept=ALL,
)
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"HOME": None, "XDG_DATA_HOME": None}, id="HOME is not set"),
        pytest.param({"HOME": "", "XDG_DATA_HOME": ""}, id="HOME is empty"),
        pytest.param({"HOME": "/nonexistent", "XDG_DATA_HOME": None}, id="HOME is not there"),
        pytest.param({"HOME": "/dev/null", "XDG_DATA_HOME": None}, id="HOME is no folder"),
        pytest.param({"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "x"}, id="relative XDG folders"),
        pytest.param({"XDG_RUNTIME_DIR": "/nonexistent"}, id="XDG_RUNTIME_DIR is not there"),
        pytest.param({"TMPDIR": "/nonexistent"}, id="TMPDIR is not there"),
        pytest.param({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}, id="locale C"),
        pytest.param({"LC_ALL": "POSIX", "PYTHONUTF8": "0"}, id="locale POSIX"),
        pytest.param({"LC_ALL": "xx_YY.UTF-8"}, id="a locale that there is not"),
        pytest.param({"LANG": "ar_EG.UTF-8", "LC_ALL": None}, id="a locale of other figures"),
        pytest.param({"QT_PLUGIN_PATH": "/nonexistent"}, id="QT_PLUGIN_PATH leads nowhere"),
        pytest.param({"QT_STYLE_OVERRIDE": "nonsense"}, id="a style that there is not"),
        pytest.param({"QT_SCALE_FACTOR": "nonsense"}, id="QT_SCALE_FACTOR is no number"),
        pytest.param({"TZ": "Nowhere/Land"}, id="a time zone that there is not"),
        pytest.param({"COLUMNS": "1", "TERM": "nonsense"}, id="an odd terminal"),
    ],
)
def test_odd_surroundings(changes: dict[str, str | None]) -> None:
    env = surroundings(changes)
    assert opens(env=env)
    assert "13.06  Kabupaten Agam" in gmsc("find", "agam", env=env).stdout


@pytest.mark.fault(
    what="Every standard stream of the window is closed",
    cause="They are closed before the start, as Windows does.",
    sees=OPENS,
    kept=ALL,
)
def test_every_stream_of_the_window_is_closed() -> None:
    script = 'exec >&- 2>&- <&-; exec "$@"'
    command = ["sh", "-c", script, "sh", sys.executable, "-m", "gmsc_desktop"]
    env = surroundings({"QT_QPA_PLATFORM": "offscreen", "GMSC_START_PROBE": "1"})
    assert subprocess.run(command, cwd=ROOT, env=env, check=False, timeout=HANG).returncode == 0


@pytest.mark.fault(
    what="The system has no fonts",
    cause="A FONTCONFIG_FILE that names no folder.",
    sees=SEEN,
    kept="The window, which a screen reader reads; the command line.",
)
def test_no_fonts(tmp_path: Path, saw: Saw) -> None:
    file = tmp_path / "fonts.conf"
    file.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    result = window(env=surroundings({"FONTCONFIG_FILE": str(file)}))
    assert result.stdout.startswith("painted")
    saw(result.stderr.splitlines()[1])


@pytest.fixture(scope="module")
def turkish(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The locale in which a capital i has a dot, and i without one has no dot either."""
    folder = tmp_path_factory.mktemp("locale")
    command = ["localedef", "-i", "tr_TR", "-f", "UTF-8", str(folder / "tr_TR.UTF-8")]
    subprocess.run(command, check=True, capture_output=True)
    return {"LOCPATH": str(folder), "LC_ALL": "tr_TR.UTF-8"}


@pytest.mark.fault(
    what="The system speaks Turkish, and somebody types Indramayu in {id}",
    cause="LC_ALL=tr_TR.UTF-8, with the locale there; `gmsc find`.",
    sees="Kabupaten Indramayu.",
    kept=ALL,
)
@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("INDRAMAYU", id="capitals"),
        pytest.param("İNDRAMAYU", id="capitals with a dot on the i"),
        pytest.param("indramayu", id="small letters"),
        pytest.param("ındramayu", id="small letters without a dot on the i"),
    ],
)
def test_turkish(turkish: dict[str, str], typed: str) -> None:
    env = surroundings(dict(turkish))
    assert "32.12  Kabupaten Indramayu" in gmsc("find", typed, env=env).stdout


@pytest.mark.fault(
    what="The system speaks Turkish, and the window is used",
    cause="LC_ALL=tr_TR.UTF-8, with the locale there; the self-test types, prints, visits pages.",
    sees=OPENS,
    kept=ALL,
)
def test_the_window_in_turkish(turkish: dict[str, str]) -> None:
    assert self_test(env=surroundings(dict(turkish))).returncode == 0


def test_no_property_that_turkish_would_misspell_is_named_in_a_constructor() -> None:
    """PySide6 6.12 looks for the setter of `interval` with the locale's capital i: setİnterval."""
    for file in (ROOT / "gmsc_desktop").rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _called(call).startswith("Q"):
                named = [word.arg for word in call.keywords if (word.arg or "").startswith("i")]
                assert not named, file


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


@pytest.mark.fault(
    what="The program lies in a folder whose path has {id}",
    cause="A copy of it there; the self-test types, prints and visits pages.",
    sees=OPENS,
    kept=ALL,
)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param("dengan spasi & 'tanda'", id="spaces and quotes"),
        pytest.param("Ångström 仙台 😀", id="letters of other scripts"),
        pytest.param("#?%20;$HOME", id="marks that mean something elsewhere"),
        pytest.param("satu\ndua", id="a line end"),
        pytest.param("/".join(["d" * 100] * 4), id="260 letters and more"),
        pytest.param("/".join(["d" * 100] * 6), id="600 letters and more"),
    ],
)
def test_anywhere(tmp_path: Path, name: str) -> None:
    program = copied_program(tmp_path / name)
    result = self_test(program)
    assert (result.returncode, result.stderr) == (0, ""), result.stdout
    assert "Pondok Aren" in gmsc("find", "pondok aren", cwd=program).stdout


@pytest.mark.fault(
    what="The clock shows the year {id}",
    cause="Python's clock set so; `gmsc export` of a workbook, `gmsc data install` of a pack.",
    sees="What is asked for.",
    kept="Packs are ordered by their versions, not by any clock; workbooks bear no time.",
)
@pytest.mark.parametrize("year", [1970, 1979, 2100])
def test_a_wrong_clock(tmp_path: Path, publisher: Publisher, year: int) -> None:
    pack = publisher.pack("2099.12.01", SALATIGA)
    os.utime(pack, (0, 0) if year < 2000 else (4_102_444_800, 4_102_444_800))
    assert at_year(year, "export", tmp_path / "x.xlsx") == 0
    assert at_year(year, "data", "install", pack, "--yes") == 0
    assert "2021" in gmsc("show", "33.73").stdout


def at_year(year: int, *arguments: str | Path) -> int:
    """Run `gmsc` where the clock shows a day of this year."""
    code = (
        "import sys, time; wrong = time.mktime((int(sys.argv.pop(1)), 1, 2, 0, 0, 0, 0, 0, 0)); "
        "time.time = lambda: wrong; from gmsc_desktop.cli import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", code, str(year), *map(str, arguments)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return result.returncode


@pytest.mark.fault(
    what="The system sleeps while the window is used",
    cause="SIGSTOP and SIGCONT, again and again, while the self-test types, prints, visits pages.",
    sees="The window goes on where it was.",
    kept=ALL,
)
def test_sleep() -> None:
    command = [sys.executable, "-m", "gmsc_desktop.cli", "self-test"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True
    ) as awake:
        for _ in range(8):
            time.sleep(0.1)
            os.killpg(awake.pid, signal.SIGSTOP)
            time.sleep(0.05)
            os.killpg(awake.pid, signal.SIGCONT)
        assert awake.wait() == 0
