"""What the program takes when somebody hears its screen, beside what it takes when nobody does.

    python3 dev.py build && python3 dev.py bench heard [--rounds N] [--docs]

The reader is a process of its own on the bus of AT-SPI, which asks about all that it is told, as
one does that speaks. Keys are typed into the real window, from source, about ten a second. Both
take turns; a ratio is the median of the rounds' ratios. Linux with at-spi2-core and python3-gi.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from benchmarks import contenders
from benchmarks.contenders import ROOT, Contender
from benchmarks.figures import late, paired_ratio, spread, times
from benchmarks.first_window import one_look, shown_windows
from benchmarks.marks import markdown, publish
from benchmarks.painted import clean_environment, one_start
from benchmarks.real_window import PaintWatch, real_window, settle, wait_until
from benchmarks.search import QUERIES
from tests.helpers.bus import ReaderBus

ROUNDS, EVERY, PACE = 7, 90, 90
"""PACE: milliseconds between two keys of somebody who types fast."""
KEYS = ("key to painted list, ms", "the slowest in a hundred, ms")
Figures = dict[str, list[float]]


def main() -> None:
    """Measure both, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    parser.add_argument("--keys", choices=("alone", "heard"), help="only type, and print the times")
    options = parser.parse_args()
    if options.keys:
        print(json.dumps(keys(heard=options.keys == "heard")))
        return
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home:
        alone, heard = measured(home, options.rounds)
    text = table(alone, heard) + (
        f"\nMedian (least–most) of {options.rounds} rounds; the keys of a round are "
        f"those of every {EVERY}th query.\n"
    )
    print(text)
    if options.docs:
        publish("heard", text)


def measured(home: str, rounds: int) -> tuple[Figures, Figures]:
    """Take turns; the first round makes the profile of a first start, and is not kept."""
    found: tuple[Figures, Figures] = {}, {}
    with ExitStack() as buses:
        moments = buses.enter_context(shown_windows())
        addresses = buses.enter_context(quiet_bus(home)), buses.enter_context(heard_bus(home))
        for number in range(rounds + 1):
            for figures, address in zip(found, addresses, strict=True):
                program = contenders.ours()
                program = Contender(
                    program.name, program.command, {"DBUS_SESSION_BUS_ADDRESS": address}
                )
                taken = typed(program, home, heard=figures is found[1])
                once = {
                    "start to painted list, ms": one_start(program, home).clock,
                    "memory, MB": one_look(program, home, moments).memory,
                    **dict(zip(KEYS, (sorted(taken)[len(taken) // 2], late(taken)), strict=True)),
                }
                for what, figure in once.items() if number else ():
                    figures.setdefault(what, []).append(figure)
    return found


def environment_of(name: str, home: str) -> dict[str, str]:
    """Give a bus sockets and settings of its own, where one keeps that it has a reader.

    Without a screen, on which it would say so to every program.
    """
    folder = Path(home, name)
    folder.mkdir(mode=0o700)
    names = ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    others = {name: text for name, text in os.environ.items() if name != "DISPLAY"}
    return {**others, **dict.fromkeys(names, str(folder))}


@contextmanager
def heard_bus(home: str) -> Iterator[str]:
    """Give the address of a bus with a reader on it."""
    bus = ReaderBus(environment_of("heard", home))
    bus.ask("attend")
    yield bus.address
    bus.end()


@contextmanager
def quiet_bus(home: str) -> Iterator[str]:
    """Give the address of a bus like that of a desktop where nobody reads the screen."""
    command = ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"]
    pipe = subprocess.PIPE
    environment = environment_of("quiet", home)
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, env=environment, encoding="utf-8"
    ) as session:
        assert session.stdin
        assert session.stdout
        yield session.stdout.readline().strip()
        session.stdin.close()


def typed(program: Contender, home: str, *, heard: bool) -> list[float]:
    """Type in a process that is heard or not; gives the milliseconds of each key."""
    command = [sys.executable, "-m", "benchmarks.heard", "--keys", "heard" if heard else "alone"]
    # What a reader asks of things that are gone is no news here.
    quiet = {"QT_LOGGING_RULES": "qt.accessibility.*=false"}
    environment = clean_environment(program, home) | quiet
    told = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    taken: list[float] = json.loads(told.stdout.splitlines()[-1])
    return taken


def keys(*, heard: bool) -> list[float]:
    """Type every Nth query at the pace of a person; gives the milliseconds of each key."""
    with QUERIES.open(encoding="utf-8", newline="") as stream:
        queries = [row["query"] for row in csv.DictReader(stream)][::EVERY]
    taken: list[float] = []
    with real_window() as (window, _):
        wait_until(lambda: QAccessible.isActive() is heard)
        box, watch = window.participants.search_box, PaintWatch(window)
        for query in queries:
            box.clear()
            settle(window)
            for letter in filter(str.isascii, query):
                taken.append(watch.timed(QTest.keyClicks, box, letter))
                QTest.qWait(PACE)
    return taken


def table(alone: Mapping[str, Sequence[float]], heard: Mapping[str, Sequence[float]]) -> str:
    """Write what was measured, one a line."""
    rows = [
        [
            what,
            *(spread(figures, 1 if what in KEYS else 0) for figures in (alone[what], heard[what])),
            times(paired_ratio(heard[what], alone[what])),
        ]
        for what in alone
    ]
    return markdown(["", "nobody listens", "a reader listens", "ratio"], rows)


if __name__ == "__main__":
    main()
