"""From the start of a process to its first painted window, warm or with nothing in memory.

Time runs to the first turn of the event loop after the first paint. All take turns, so that a
busy machine slows all; the processor's time for the process, which others' work hardly
stretches, is taken beside the clock's.
"""

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.contenders import ROOT, Contender

PAGE_CACHE = Path("/proc/sys/vm/drop_caches")
SECONDS_AT_MOST = 60


class Start(NamedTuple):
    """Milliseconds that a start took: by the clock, and of the processor's work."""

    clock: float
    work: float


def starts_of(
    contenders: Sequence[Contender], home: str, rounds: int, before: Callable[[], object]
) -> dict[str, list[Start]]:
    """Start all in turn, so many times."""
    starts: dict[str, list[Start]] = {each.name: [] for each in contenders}
    for _ in range(rounds):
        for each in contenders:
            before()
            starts[each.name].append(one_start(each, home))
    return starts


def one_start(contender: Contender, home: str) -> Start:
    """Start a program and wait until it says that it has painted."""
    start = time.perf_counter()
    with subprocess.Popen(
        contender.command,
        cwd=ROOT,
        env={**clean_environment(contender, home), "GMSC_START_PROBE": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        code = process.wait(timeout=SECONDS_AT_MOST)
    word, _, work = line.strip().partition(" ")
    if word != "painted" or code:
        raise SystemExit(f"{contender.name} said {line!r} and ended with exit code {code}")
    return Start(taken, float(work))


def clean_environment(contender: Contender, home: str) -> dict[str, str]:
    """Give each start the same: no settings of anybody's, and Python's caches in use."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR")
    folders = dict.fromkeys(names, home)
    environment = {**os.environ, **folders, **contender.settings}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def nothing() -> None:
    """Leave everything as it is: what was read from the disk before stays in memory."""


def can_start_cold() -> bool:
    """Say whether we may empty the page cache."""
    return os.access(PAGE_CACHE, os.W_OK)


def empty_page_cache() -> None:
    """Let the next start read everything from the disk, as the first after switching on does."""
    subprocess.run(["sync"], check=True)
    PAGE_CACHE.write_text("3", encoding="utf-8")
