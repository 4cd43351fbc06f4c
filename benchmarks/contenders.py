"""What is started side by side: our program in each of its forms, a bare window, other programs.

The bare window is an empty QMainWindow: in the PySide6 of our program, in PyQt6 (which is under
the GPL and lies in a folder of its own), and packed by PyInstaller as it comes.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if os.name == "nt" else ""
PROGRAM = ROOT / "dist" / "gmsc-desktop" / f"gmsc-desktop{SUFFIX}"
BENCH = ROOT / "build" / "bench"
HELLO = BENCH / "hello" / f"hello{SUFFIX}"
ONE_FILE = BENCH / "one_file" / f"gmsc-one-file{SUFFIX}"
PYQT6 = BENCH / "pyqt6"
OTHERS = {"kgeography": "kgeography", "Zeal": "zeal", "Kiwix": "kiwix-desktop"}

BARE_WINDOW = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        if "GMSC_START_PROBE" in os.environ:
            QTimer.singleShot(0, report)

def report():
    print(f"painted {time.process_time() * 1000:.1f}", flush=True)
    app.quit()

app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.resize(1200, 700)
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Contender:
    """How something is started, and under what settings of the environment."""

    name: str
    command: Sequence[str | Path]
    settings: Mapping[str, str] = field(default_factory=dict)


def ours() -> Contender:
    """Our program as it is shipped."""
    if not PROGRAM.exists():
        raise SystemExit(f"There is no {PROGRAM.relative_to(ROOT)}: python3 dev.py build")
    return Contender("**GMSC Desktop**", [PROGRAM])


def from_source() -> Contender:
    """Our program from this checkout."""
    return Contender("GMSC Desktop, from source", [sys.executable, "-m", "gmsc_desktop"])


def bare() -> Contender:
    """The floor: a window with nothing in it."""
    script = _script("bare", "PySide6")
    return Contender("bare window, PySide6", [sys.executable, script])


def bare_pyqt6() -> Contender:
    """The same window by the other binding, installed beside .venv when it is first asked for."""
    pins = (ROOT / "requirements" / "bench.txt").read_text(encoding="utf-8")
    stamp = PYQT6 / "installed.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pins:
        shutil.rmtree(PYQT6, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes"]
        subprocess.run(
            [*pip, "--target", PYQT6, "-r", "requirements/bench.txt"], cwd=ROOT, check=True
        )
        stamp.write_text(pins, encoding="utf-8")
    script = _script("bare_pyqt6", "PyQt6")
    return Contender("bare window, PyQt6", [sys.executable, script], {"PYTHONPATH": str(PYQT6)})


def hello() -> Contender:
    """The bare window as PyInstaller packs it when nobody leaves anything out."""
    if _is_stale(HELLO):
        _pack("--distpath", BENCH, "--specpath", BENCH, _script("hello", "PySide6"))
    return Contender("bare window, packed as it comes", [HELLO])


def one_file() -> Contender:
    """Our program as one file, which unpacks itself at every start."""
    if _is_stale(ONE_FILE):
        _pack("--distpath", ONE_FILE.parent, ROOT / "build.spec", "--", "--one-file")
    return Contender("GMSC Desktop as one file", [ONE_FILE])


def others(home: Path) -> list[Contender]:
    """Other programs to look things up in, and the list in Calc: those that are installed."""
    workbook = home / "list.xlsx"
    console = PROGRAM.with_name(f"gmsc{SUFFIX}")
    subprocess.run([console, "export", workbook], check=True, stdout=subprocess.DEVNULL)
    profile = f"-env:UserInstallation={(home / 'office').as_uri()}"
    commands: dict[str, list[str | Path]] = {name: [command] for name, command in OTHERS.items()}
    if has_windows():
        office = ["soffice", "--calc", "--nologo", "--norestore", profile]
        commands["LibreOffice Calc with the list"] = [*office, workbook]
    # Zeal and Kiwix show pages by Chromium, which as root refuses to start with its sandbox.
    settings = {"QTWEBENGINE_DISABLE_SANDBOX": "1"}
    return [
        Contender(name, command, settings)
        for name, command in commands.items()
        if shutil.which(command[0])
    ]


def has_windows() -> bool:
    """Say whether LibreOffice is there with its windows: Debian also has it without any."""
    program = shutil.which("soffice")
    return program is not None and any(Path(program).resolve().parent.glob("libvclplug_*"))


def _script(name: str, binding: str) -> Path:
    BENCH.mkdir(parents=True, exist_ok=True)
    script = BENCH / f"{name}.py"
    script.write_text(BARE_WINDOW.replace("PySide6", binding), encoding="utf-8")
    return script


def _is_stale(packed: Path) -> bool:
    """What was packed before the program was built may have another Qt in it."""
    return not packed.exists() or packed.stat().st_mtime < PROGRAM.stat().st_mtime


def _pack(*arguments: str | Path) -> None:
    print("Packing", *arguments, flush=True)
    quiet = ["--noconfirm", "--log-level", "ERROR", "--workpath", str(BENCH / "work")]
    subprocess.run([sys.executable, "-m", "PyInstaller", *quiet, *arguments], check=True)
