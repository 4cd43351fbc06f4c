"""The code that the packaged window brings along: it fits, and the program starts without it."""

import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.helpers.waiting import HANG

ROOT = Path(dev.__file__).parent
PACKAGING = ROOT / "packaging"

COUNT = """
import builtins, runpy, sys
from pathlib import Path

sys._MEIPASS = sys.argv[1]
compiler, compiled = builtins.compile, []

def count(source, name, *how, **named):
    compiled.append(str(name))
    return compiler(source, name, *how, **named)

builtins.compile = count
sys.path.insert(0, sys.argv[2])
runpy.run_path(sys.argv[2] + "/ready_code.py", run_name="__main__")
assert builtins.compile is count

from gmsc_desktop.languages import Text
from PySide6.QtCore import QDate

assert Text("a", "b") == Text("a", "b") and QDate(2024, 1, 2).year() == 2024
print(sum("shibokensupport" in name for name in compiled))
"""


def compiled_modules(folder: Path) -> int:
    """Start as the packaged window does, with what lies in a folder; count what was compiled."""
    result = subprocess.run(
        [sys.executable, "-c", COUNT, str(folder), str(PACKAGING)],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=HANG,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return int(result.stdout)


def test_with_the_kept_code_nothing_of_qt_is_compiled(tmp_path: Path) -> None:
    maker = [sys.executable, "-c", "import ready_code_maker as m, pathlib, sys\n"]
    maker[-1] += "m.make_ready_code(pathlib.Path(sys.argv[1]))"
    file = tmp_path / "ready_code.marshal"
    subprocess.run([*maker, str(file)], cwd=PACKAGING, check=True, timeout=HANG)
    assert compiled_modules(tmp_path) == 0


@pytest.mark.parametrize(
    "content", [None, b"", b"no code at all", marshal.dumps({b"another Qt's source": None})]
)
def test_without_code_that_fits_the_program_compiles_and_starts(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "ready_code.marshal").write_bytes(content)
    assert compiled_modules(tmp_path) > 5
