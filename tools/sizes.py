"""How large our modules and functions are, beside those of eight well-kept programs.

Run: python -m tools.sizes. With --check nothing is printed but what is too large, and the exit
code is 1 when something is. tools/update_docs.py puts the table into docs/architecture.md.
"""

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.marks import markdown

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ("gmsc_desktop",)
TOOLS = ("dev.py", "tools", "packaging", "benchmarks")
PARTS = {"**GMSC Desktop**": PROGRAM, "its tools, packaging": TOOLS, "its tests": ("tests",)}
MODULE = 300
"""Lines that a module has at most; so few show that it is one idea."""
FUNCTION = 50
"""Lines that a function has at most; so few fit on a screen."""
HEAD = [
    "Lines of", "modules", "median", "p90", f"≤ {MODULE}", "most",
    "functions", "median", "p90", "most", f"> {FUNCTION}",
]  # fmt: skip
# Modules, their median, p90 and share of ≤ 300; functions' median and p90: measured in 2026.
PEERS = {
    "NormCap": (72, 85, 263, 94, 11, 33),
    "Labelme": (43, 121, 445, 81, 10, 38),
    "Plover": (110, 60, 520, 80, 6, 22),
    "Vorta": (85, 87, 381, 85, 8, 32),
    "qutebrowser": (204, 170, 665, 64, 9, 31),
    "Picard": (360, 170, 577, 71, 7, 29),
    "Anki (qt)": (95, 190, 1_019, 62, 6, 25),
    "novelWriter": (94, 369, 1_164, 45, 6, 36),
}


@dataclass(frozen=True)
class Piece:
    """A module or a function: where it begins, and its lines."""

    place: str
    lines: int


@dataclass(frozen=True)
class Sizes:
    """The modules and functions of some files."""

    modules: tuple[Piece, ...]
    functions: tuple[Piece, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args(arguments).check:
        return report(too_large(sizes(files_of([*PROGRAM, *TOOLS]))))
    print(table(), end="")
    return 0


def table() -> str:
    """Give our sizes and the others'."""
    ours = [row(name, sizes(files_of(places))) for name, places in PARTS.items()]
    return markdown(HEAD, ours + peer_rows())


def files_of(places: Sequence[str]) -> Iterator[Path]:
    """Give the Python files in these places of the checkout."""
    for place in places:
        path = ROOT / place
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def sizes(files: Iterator[Path]) -> Sizes:
    """Measure each module and each function."""
    modules: list[Piece] = []
    functions: list[Piece] = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        place = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else file.name
        if text:
            modules.append(Piece(place, text.count("\n")))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                lines = node.end_lineno - node.lineno + 1
                functions.append(Piece(f"{place}:{node.lineno} {node.name}", lines))
    return Sizes(tuple(modules), tuple(functions))


def row(name: str, measured: Sizes) -> list[str]:
    """Give a line of the table."""
    modules = sorted(each.lines for each in measured.modules)
    functions = sorted(each.lines for each in measured.functions)
    small = sum(lines <= MODULE for lines in modules) / len(modules)
    large = sum(lines > FUNCTION for lines in functions) / len(functions)
    return [
        name, *spread(modules), f"{small:.0%}", rounded(modules[-1]),
        *spread(functions), rounded(functions[-1]), f"{large:.1%}",
    ]  # fmt: skip


def spread(lines: Sequence[int]) -> list[str]:
    """Give how many there are, their median, and what nine of ten do not exceed."""
    return [rounded(each) for each in (len(lines), median(lines), quantiles(lines, n=10)[-1])]


def rounded(figure: float) -> str:
    """Give a figure to two digits, so that not each commit makes the table stale."""
    return f"{float(f'{figure:.2g}'):,.0f}"


def peer_rows() -> list[list[str]]:
    """Give the lines of the other programs; what was not measured is a dash."""
    return [
        [
            name, str(count), str(middle), f"{p90:,}", f"{small}%", "–",
            "–", str(function), str(function_p90), "–", "–",
        ]
        for name, (count, middle, p90, small, function, function_p90) in PEERS.items()
    ]  # fmt: skip


def too_large(measured: Sizes) -> list[str]:
    """Name each module and function over its limit."""
    limits = ((measured.modules, MODULE), (measured.functions, FUNCTION))
    return [
        f"{piece.place}: {piece.lines} lines, at most {most}"
        for pieces, most in limits
        for piece in pieces
        if piece.lines > most
    ]


def report(found: list[str]) -> int:
    """Say what is too large and what to do; give the exit code."""
    for line in found:
        print(line)
    if found:
        print("Take an idea of its own out of each, into a module or function with its name.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
