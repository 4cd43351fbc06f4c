"""How long the program takes to its first painted, filled list, beside a bare window.

    python3 dev.py build && python3 dev.py bench

Time runs from the start of the process to the first turn of the event loop after the first
paint. The bare window is an empty QMainWindow in the same PySide6: from source, and packed by
PyInstaller as it comes. They take turns, so that a busy machine slows all; the processor's time
for the process, which others' work hardly stretches, stands beside the clock's. Cold starts,
with nothing of the disk in memory, are measured where we may empty the page cache.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.readme import markdown

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if os.name == "nt" else ""
PROGRAM = ROOT / "dist" / "gmsc-desktop" / f"gmsc-desktop{SUFFIX}"
BENCH = ROOT / "build" / "bench"
PAGE_CACHE = Path("/proc/sys/vm/drop_caches")
WARM_UPS, ROUNDS, COLD_ROUNDS = 2, 15, 5
SECONDS_AT_MOST = 60

BARE_WINDOW = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
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

Command = Sequence[str]


class Start(NamedTuple):
    """Milliseconds that a start took: by the clock, and of the processor's work."""

    clock: float
    work: float


Starts = Mapping[str, list[Start]]


def main() -> int:
    """Measure on each platform, warm and cold, and print a Markdown table."""
    if not PROGRAM.exists():
        print(f"There is no {PROGRAM.relative_to(ROOT)}: python3 dev.py build", file=sys.stderr)
        return 1
    commands = contenders()
    head = ["start", "clock, ms", "ratio", "processor, ms", "ratio"]
    rows: list[list[str]] = []
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home:
        for platform in platforms():
            environment = clean_environment(home, platform)
            starts = measure(commands, environment, ROUNDS + WARM_UPS, lambda: None)
            warm = {name: each[WARM_UPS:] for name, each in starts.items()}
            rows += table_rows(f"{platform}, warm", warm)
        if os.access(PAGE_CACHE, os.W_OK):
            environment = clean_environment(home, platforms()[0])
            cold = measure(commands, environment, COLD_ROUNDS, empty_page_cache)
            rows += table_rows(f"{platforms()[0]}, cold", cold)
    print(markdown(head, rows))
    print(f"Median (least to most) of {ROUNDS} starts each after {WARM_UPS} warm-ups, cold of")
    print(f"{COLD_ROUNDS}; ratios of medians to the bare window from source.")
    return 0


def contenders() -> Mapping[str, Command]:
    """Say how each is started; the bare window is packed now, if it can be."""
    BENCH.mkdir(parents=True, exist_ok=True)
    script = BENCH / "bare.py"
    script.write_text(BARE_WINDOW, encoding="utf-8")
    packed = BENCH / "bare" / f"bare{SUFFIX}"
    folders = ["--distpath", str(BENCH), "--workpath", str(BENCH / "work"), "--specpath"]
    options = ["--noconfirm", "--log-level", "ERROR", *folders, str(BENCH)]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(script)], check=True)
    return {
        "bare window, source": [sys.executable, str(script)],
        "bare window, packed": [str(packed)],
        "GMSC Desktop, source": [sys.executable, "-m", "gmsc_desktop"],
        "GMSC Desktop, packed": [str(PROGRAM)],
    }


def clean_environment(home: str, platform: str) -> Mapping[str, str]:
    """Give each start the same: no settings of ours, and Python's caches in use."""
    environment = os.environ | {"HOME": home, "QT_QPA_PLATFORM": platform}
    environment |= {"XDG_CONFIG_HOME": home, "GMSC_START_PROBE": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def platforms() -> list[str]:
    """Qt's names for a real screen here, and for none."""
    return ["windows" if os.name == "nt" else "xcb", "offscreen"]


def measure(
    commands: Mapping[str, Command],
    environment: Mapping[str, str],
    rounds: int,
    before: Callable[[], None],
) -> Starts:
    """Start all in turn, so many times."""
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            before()
            starts[name].append(one_start(command, environment))
    return starts


def one_start(command: Command, environment: Mapping[str, str]) -> Start:
    """Start a program and wait until it says that it has painted."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        code = process.wait(timeout=SECONDS_AT_MOST)
    word, _, work = line.strip().partition(" ")
    if word != "painted" or code:
        raise SystemExit(f"{command[0]} said {line!r} and ended with exit code {code}")
    return Start(taken, float(work))


def empty_page_cache() -> None:
    """Let the next start read everything from the disk, as the first after switching on does."""
    subprocess.run(["sync"], check=True)
    PAGE_CACHE.write_text("3", encoding="utf-8")


def table_rows(title: str, starts: Starts) -> list[list[str]]:
    """Write the lines of one kind of start; the first contender is what all are measured by."""
    base = next(iter(starts.values()))
    rows: list[list[str]] = []
    for name, times in starts.items():
        row = [f"{title}: {name}"]
        for at in range(2):
            own, others = [each[at] for each in times], [each[at] for each in base]
            ratio = statistics.median(own) / statistics.median(others)
            row += [f"{statistics.median(own):.0f} ({min(own):.0f} to {max(own):.0f})"]
            row += [f"{ratio:.2f}"]
        rows.append(row)
    return rows


if __name__ == "__main__":
    sys.exit(main())
