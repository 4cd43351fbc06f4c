"""The code that BPS has for a region, where it is not Kemendagri's, and the table that says so."""

from typing import Any

from gmsc_desktop.facts.model import Region, Source
from gmsc_desktop.facts.names import BpsCode, Names
from gmsc_desktop.languages import Text

_LINE = Text("Kode BPS {code}. Sumber: {source}", "BPS code {code}. Source: {source}")
_BEFORE = Text("; pada {year}: {code}", "; in {year}: {code}")


def bps_line(names: Names, region: Region) -> Text | None:
    """Say BPS's code, those of before and the table; None where both use the same digits."""
    codes = names.bps.get(region.code)
    if not codes:
        return None
    present, *before = codes
    source = _table(present.sources[0])
    return Text(
        _LINE.id.format(code=_with(present, before, _BEFORE.id), source=source),
        _LINE.en.format(code=_with(present, before, _BEFORE.en), source=source),
    )


def bps_records(names: Names, region: Region) -> list[dict[str, Any]]:
    """Describe BPS's codes for JSON, the present one first."""
    return [
        {
            "code": each.code,
            "until": int(each.until) if each.until else None,
            "sources": [
                {
                    "publisher": source.publisher,
                    "title": source.title,
                    "address": source.address or None,
                    "date": source.date or None,
                }
                for source in each.sources
            ],
        }
        for each in names.bps.get(region.code, ())
    ]


def _with(present: BpsCode, before: list[BpsCode], said: str) -> str:
    return present.code + "".join(said.format(year=each.until, code=each.code) for each in before)


def _table(source: Source) -> str:
    """Name a table by its title and year; who keeps it has a name too long for a line."""
    return f"{source.title} ({source.date[:4]})" if source.date else source.title
