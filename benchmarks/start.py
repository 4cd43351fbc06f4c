"""How long the program takes to its first painted, filled list, and what it then holds in memory.

    python3 dev.py build && python3 dev.py bench start [--rounds N] [--docs]

Beside it: bare windows in PySide6 and PyQt6, the program as one file, other programs to look
things up in, and LibreOffice Calc with the same list, where they are installed. All take turns;
a ratio is the median of the rounds' ratios to the bare window in PySide6. Cold starts, with
nothing of the disk in memory, are measured where we may empty the page cache.
"""

import argparse
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import contenders
from benchmarks.contenders import BENCH, Contender
from benchmarks.figures import paired_ratio, spread, times
from benchmarks.first_window import Look, one_look, sees_windows, shown_windows
from benchmarks.marks import markdown, publish
from benchmarks.painted import Start, can_start_cold, empty_page_cache, nothing, starts_of

WARM_UPS, ROUNDS = 2, 15
RANDOM_USE = BENCH.parent / "random-use.txt"
"""What `dev.py random-use` printed after an hour, if somebody kept it there."""

Columns = Mapping[str, Mapping[str, Sequence[float]]]


def main() -> None:
    """Measure all, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    own = [contenders.bare(), contenders.ours(), contenders.bare_pyqt6(), contenders.one_file()]
    more = [contenders.hello(), contenders.from_source()]
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home:
        others = contenders.others(Path(home))
        warm = starts_of(own + more, home, options.rounds + WARM_UPS, nothing)
        warm = {name: each[WARM_UPS:] for name, each in warm.items()}
        few = options.rounds // 3 + 1
        cold_rounds = few if can_start_cold() else 0
        cold = starts_of(own + more, home, cold_rounds, empty_page_cache)
        looks = looks_at(own + others, home, few) if sees_windows() else {}
    names = [each.name for each in own + others]
    columns = {
        "list painted, ms": clocks(warm),
        "the same, cold": clocks(cold) if cold_rounds else {},
        "first window, ms": {name: [look.window for look in each] for name, each in looks.items()},
        "memory, MB": {name: [look.memory for look in each] for name, each in looks.items()},
    }
    text = table(names, columns) + (
        f"\nMedian (least–most) of {options.rounds} starts, cold and to the "
        f"first window of {few}, and how many times the bare PySide6 window's.\n"
    )
    text += after_use(looks.get(own[0].name, []))
    details = table([each.name for each in own + more], detail_columns(warm, cold))
    print(text, details, sep="\n")
    if options.docs:
        publish("start", text)
        publish("start in detail", details)


def looks_at(programs: Sequence[Contender], home: str, rounds: int) -> Mapping[str, list[Look]]:
    """Look at each in turn; the first round makes the profile of a first start, and is not kept."""
    looks: dict[str, list[Look]] = {each.name: [] for each in programs}
    with shown_windows() as moments:
        for number in range(rounds + 1):
            for each in programs:
                look = one_look(each, home, moments)
                looks[each.name] += [look] if number else []
    return looks


def clocks(starts: Mapping[str, Sequence[Start]]) -> Mapping[str, list[float]]:
    """Give the times by the clock."""
    return {name: [start.clock for start in each] for name, each in starts.items()}


def detail_columns(
    warm: Mapping[str, Sequence[Start]], cold: Mapping[str, Sequence[Start]]
) -> Columns:
    """Give clock and processor, warm and cold."""
    found: dict[str, Mapping[str, Sequence[float]]] = {}
    for how, starts in (("warm", warm), ("cold", cold)):
        works = {name: [start.work for start in each] for name, each in starts.items()}
        if any(works.values()):
            found |= {f"{how}: clock, ms": clocks(starts), f"{how}: processor, ms": works}
    return found


def table(names: Sequence[str], columns: Columns) -> str:
    """Write the table; the first of the names is the floor of all."""
    rows = [
        [name, *(cell(figures, names[0], name) for figures in columns.values())] for name in names
    ]
    return markdown(["", *columns], rows)


def cell(figures: Mapping[str, Sequence[float]], floor: str, name: str) -> str:
    """Write median, spread and ratio; a dash for what was not measured."""
    if name not in figures:
        return "–"
    ratio = "" if name == floor else f" {times(paired_ratio(figures[name], figures[floor]))}"
    return spread(figures[name]) + ratio


def after_use(floor: Sequence[Look]) -> str:
    """Say what is held after the use that `dev.py random-use` measured, if it did."""
    if not floor or not RANDOM_USE.exists():
        return ""
    lines = RANDOM_USE.read_text(encoding="utf-8").splitlines()
    last = next(line for line in reversed(lines) if re.match(r" *\d", line)).split()
    held = float(last[3]) * 2**20 / 1e6
    bare = sorted(look.resident for look in floor)[len(floor) // 2]
    return (
        f"After {float(last[0]):.0f} minutes of random use in Latin letters "
        f"({int(last[1]):,} acts) the program, with the hooks of the packaged one, holds "
        f"{held:.0f} MB (RSS), {times(held / bare)} a bare window's {bare:.0f}.\n"
    )


if __name__ == "__main__":
    main()
