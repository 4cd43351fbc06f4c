"""How long the built program takes to its first painted, filled list, beside a bare window.

    python3 dev.py build && python3 dev.py bench

Time runs from the start of the process to the first turn of the event loop after the first
paint. The bare window is an empty QMainWindow in the same PySide6, from source: less than that
no PySide6 program can take. The two take turns, so that a busy machine slows both.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if os.name == "nt" else ""
PROGRAM = ROOT / "dist" / "gmsc-desktop" / f"gmsc-desktop{SUFFIX}"
WARM_UPS, ROUNDS = 2, 15
SECONDS_AT_MOST = 60

BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, report)

def report():
    print("painted", flush=True)
    app.quit()

app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.resize(1200, 700)
window.show()
app.exec()
"""

Command = Sequence[str]
Times = list[float]


def main() -> int:
    """Measure on each platform and print a Markdown table."""
    if not PROGRAM.exists():
        print(f"There is no {PROGRAM.relative_to(ROOT)}: python3 dev.py build", file=sys.stderr)
        return 1
    print("| Qt platform | bare window, ms | GMSC Desktop, ms | ratio of medians |")
    print("| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home:
        for platform in platforms():
            environment = os.environ | {"HOME": home, "QT_QPA_PLATFORM": platform}
            environment |= {"XDG_CONFIG_HOME": home, "GMSC_START_PROBE": "1"}
            print(row(platform, *measure(environment)), flush=True)
    print(f"\nMedian (least to most) of {ROUNDS} starts each, after {WARM_UPS} warm-ups.")
    return 0


def platforms() -> list[str]:
    """Qt's names for a real screen here, and for none."""
    return ["windows" if os.name == "nt" else "xcb", "offscreen"]


def measure(environment: Mapping[str, str]) -> tuple[Times, Times]:
    """Start the bare window and the program in turn; gives the milliseconds of both."""
    bare: Times = []
    program: Times = []
    for _ in range(WARM_UPS + ROUNDS):
        bare.append(milliseconds([sys.executable, "-c", BARE_WINDOW], environment))
        program.append(milliseconds([str(PROGRAM)], environment))
    return bare[WARM_UPS:], program[WARM_UPS:]


def milliseconds(command: Command, environment: Mapping[str, str]) -> float:
    """Start a program and wait until it says that it has painted."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        code = process.wait(timeout=SECONDS_AT_MOST)
    if line.strip() != "painted" or code:
        raise SystemExit(f"{command[0]} said {line!r} and ended with exit code {code}")
    return taken


def row(platform: str, bare: Times, program: Times) -> str:
    """Write one line of the table."""
    ratio = statistics.median(program) / statistics.median(bare)
    return f"| {platform} | {spread(bare)} | {spread(program)} | {ratio:.2f} |"


def spread(times: Times) -> str:
    """Write the median and the range of some times."""
    return f"{statistics.median(times):.0f} ({min(times):.0f} to {max(times):.0f})"


if __name__ == "__main__":
    sys.exit(main())
