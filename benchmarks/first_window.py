"""From the start of a process to its first window on the screen, and the memory it then has.

For programs that say nothing themselves: the X server tells when it maps a window at the top,
and of what size. Memory is read a little later, of the process and of all that it started: the
share of each in what it maps (PSS), and what it has in memory at all (RSS).
"""

import os
import queue
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.contenders import ROOT, Contender
from benchmarks.painted import clean_environment

SETTLED = 2.0
"""Seconds that a program has for what it does once its window is there."""
LONGEST = 30.0
SMALLEST = 200
"""Pixels that a window is wide at least; smaller ones are helpers that nobody sees."""

Moments = queue.Queue[float]
_SIZE = re.compile(r"window (0x\w+), \(.*?\), width (\d+)")
_SHOWN = re.compile(r"event 0x\w+, window (0x\w+), override NO")


class Look(NamedTuple):
    """Milliseconds until the first window, and megabytes two seconds later."""

    window: float
    memory: float
    resident: float


def sees_windows() -> bool:
    """Say whether there is an X server that can be watched."""
    return shutil.which("xev") is not None


@contextmanager
def shown_windows() -> Iterator[Moments]:
    """Give the moments at which the X server shows a window at the top."""
    moments: Moments = queue.Queue()
    command = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watcher:
        output = watcher.stdout
        assert output is not None
        listener = threading.Thread(target=_listen, args=(output, moments))
        listener.start()
        time.sleep(0.5)
        try:
            yield moments
        finally:
            watcher.terminate()
            listener.join()


def _listen(output: Iterator[str], moments: Moments) -> None:
    widths: dict[str, int] = {}
    maps = False
    for line in output:
        size, shown = _SIZE.search(line), _SHOWN.search(line)
        if size:
            widths[size[1]] = int(size[2])
        elif shown and maps and widths.get(shown[1], 0) >= SMALLEST:
            moments.put(time.perf_counter())
        maps = line.startswith("MapNotify")


def one_look(contender: Contender, home: str, moments: Moments) -> Look:
    """Start a program, wait for its window, weigh it, and end it with all that it started."""
    while not moments.empty():
        moments.get()
    start = time.perf_counter()
    process = subprocess.Popen(
        contender.command,
        cwd=ROOT,
        env=clean_environment(contender, home),
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        window = moments.get(timeout=LONGEST) - start
        time.sleep(SETTLED)
        weights = [_weight(each) for each in _session(process.pid)]
        memory, resident = (sum(each) for each in zip(*weights, strict=True))
        return Look(window * 1000, memory, resident)
    except queue.Empty:
        raise SystemExit(f"{contender.name} showed no window in {LONGEST:.0f} s") from None
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _session(leader: int) -> Iterator[int]:
    """Give the processes of a session: the program, and whatever it started."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            yield int(folder.name)


def _weight(process: int) -> tuple[float, float]:
    """Give PSS and RSS of a process in MB; nothing of one that has just ended."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0.0, 0.0
    found = dict(re.findall(r"^(Pss|Rss):\s+(\d+) kB", text, re.MULTILINE))
    return int(found["Pss"]) * 1024 / 1e6, int(found["Rss"]) * 1024 / 1e6
