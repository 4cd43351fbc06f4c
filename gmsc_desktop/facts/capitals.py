"""The seats of regions with those who name them: rows of capitals.csv become Capitals."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from gmsc_desktop.facts import fields
from gmsc_desktop.facts.model import Capital, Region, Source
from gmsc_desktop.facts.tables import Row
from gmsc_desktop.languages import Text

CAPITALS: Final = "capitals.csv"


def read_capitals(
    rows: Iterable[Row],
    region_of: Callable[[Row], Region],
    sources_of: Callable[[Row], tuple[Source, ...]],
) -> Iterator[Capital]:
    """Give the seats in the order of their rows; the legal one is that of regions.csv."""
    seen: set[tuple[str, str]] = set()
    for row in rows:
        region, name = region_of(row), row.required("capital")
        fields.refuse_double(row, "capital", (region.code, name.casefold()), seen)
        seen.add((region.code, name.casefold()))
        everyday = fields.capital_kind(row) == "everyday"
        if not everyday and name != region.capital:
            _differs(row, region)
        yield Capital(region, name, everyday, sources_of(row))


def _differs(row: Row, region: Region) -> None:
    row.wrong(
        Text(
            "ibu kota “{found}” berbeda dari “{right}” di regions.csv.",
            "the capital “{found}” differs from “{right}” in regions.csv.",
        ),
        Text("Samakan keduanya, atau tulis everyday.", "Make them the same, or write everyday."),
        found=row["capital"],
        right=region.capital,
    )
