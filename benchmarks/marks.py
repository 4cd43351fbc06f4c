"""Puts what was measured or counted into a page, between the marks that name it."""

import re
from datetime import date
from pathlib import Path

from gmsc_desktop.reports.dates import day_text

ROOT = Path(__file__).resolve().parent.parent
SPEED = ROOT / "docs" / "speed.md"


def publish(name: str, text: str) -> None:
    """Replace what stands in docs/speed.md between `<!-- NAME -->` and `<!-- /NAME -->`."""
    old = SPEED.read_text(encoding="utf-8")
    dated = f"{text}\nMeasured on {day_text(date.today()).en}.\n"
    SPEED.write_text(between_marks(old, name, dated, SPEED.name), encoding="utf-8")


def between_marks(page: str, name: str, text: str, file: str) -> str:
    """Give the page with this text between the marks of that name."""
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(page):
        raise SystemExit(f"{file} has no marks for {name}")
    return marks.sub(lambda found: found[1] + text + found[2], page)


def markdown(head: list[str], rows: list[list[str]]) -> str:
    """Write a table; all columns but the first are figures."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
