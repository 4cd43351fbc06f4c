"""Puts a table that a benchmark made into the README, between the marks that name it."""

import re
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def publish(name: str, table: str) -> None:
    """Replace what stands between `<!-- NAME -->` and `<!-- /NAME -->`."""
    text = README.read_text(encoding="utf-8")
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(text):
        raise SystemExit(f"{README.name} has no marks for {name}")
    README.write_text(marks.sub(lambda found: found[1] + table + found[2], text), encoding="utf-8")


def markdown(head: list[str], rows: list[list[str]]) -> str:
    """Write a table; all columns but the first are figures."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
