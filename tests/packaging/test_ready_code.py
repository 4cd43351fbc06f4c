"""What the packaged window brings along for its start fits, and changes nothing one can see."""

import marshal
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.helpers.own_python import printed
from tests.helpers.waiting import HANG

ROOT = Path(dev.__file__).parent
PACKAGING = ROOT / "packaging"

START = """
import builtins, json, runpy, sys

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
"""

COUNT = """
print(json.dumps(sum("shibokensupport" in name for name in compiled)))
"""

TELL = """
import inspect
from PySide6.QtCore import QAbstractItemModel, QByteArray, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QSpacerItem, QTableView

class Own(QLabel):
    pass

app = QApplication([])

def said(act):
    try:
        return repr(act())
    except Exception as error:
        return f"{type(error).__name__}: {error}"

label = Own("x")
print(json.dumps([
    said(lambda: label.setText(3)),
    said(lambda: QLabel.setText(label, 3, 4)),
    said(lambda: QColor("a", "b", "c")),
    said(lambda: QLabel(no_such_property=1)),
    said(lambda: QTimer(interval="soon")),
    said(lambda: Own(wordWrap=True).wordWrap()),
    said(lambda: label.no_such_name),
    said(lambda: inspect.signature(QTableView.setColumnWidth)),
    said(lambda: QAbstractItemModel.__doc__),
    said(lambda: QLabel.__doc__),
    said(lambda: QSpacerItem.__doc__),
    said(lambda: QInputDialog.__doc__),
    said(lambda: inspect.getdoc(QByteArray.append)),
    said(lambda: Qt.AlignmentFlag(1)),
    said(lambda: Qt.AlignmentFlag(-5)),
]))
"""


def started(folder: Path, then: str) -> object:
    """Start as the packaged window does, with what lies in a folder; give what is printed then."""
    return printed(START + then, str(folder), str(PACKAGING))


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a build with its ready code."""
    folder = tmp_path_factory.mktemp("built")
    maker = [sys.executable, "-c", "import ready_code_maker as m, pathlib, sys\n"]
    maker[-1] += "m.make_ready_code(pathlib.Path(sys.argv[1]))"
    file = folder / "ready_code.marshal"
    subprocess.run([*maker, str(file)], cwd=PACKAGING, check=True, timeout=HANG)
    return folder


def test_with_the_kept_code_nothing_of_qt_is_compiled(ready: Path) -> None:
    assert started(ready, COUNT) == 0


@pytest.mark.parametrize(
    "content", [None, b"", b"no code at all", marshal.dumps({b"another Qt's source": None})]
)
def test_without_code_that_fits_the_program_compiles_and_starts(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "ready_code.marshal").write_bytes(content)
    compiled = started(tmp_path, COUNT)
    assert isinstance(compiled, int)
    assert compiled > 5


def test_what_qt_says_of_mistakes_and_signatures_is_the_same(ready: Path) -> None:
    assert started(ready, TELL) == printed("import json\n" + TELL)


def test_modules_that_wait_are_there_when_they_are_asked_for(ready: Path) -> None:
    ask = """
import inspect, ipaddress, shiboken6, textwrap, urllib.parse
from pathlib import Path

modules = ipaddress, shiboken6, textwrap, urllib.parse
kinds = lambda: [type(module).__name__ for module in modules]
waiting, label = kinds(), lambda text: text
told = [str(inspect.signature(label)), str(ipaddress.ip_address("::1"))]
told += [textwrap.dedent("  a"), urllib.parse.quote("a b"), Path("/a b").as_uri()]
told.append(shiboken6.isValid is shiboken6.Shiboken.isValid and shiboken6.__version__[0])
print(json.dumps([waiting, told, kinds()]))
"""
    assert started(ready, ask) == [
        ["LateModule", "LatePackage", "LateModule", "LateModule"],
        ["(text)", "::1", "a", "a%20b", "file:///a%20b", "6"],
        ["module"] * 4,
    ]
