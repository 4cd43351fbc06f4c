"""The tables of the program's own data as the build compiled them, for a quicker start.

Not another form to keep: made of the CSV files, only ever by the build, and of use only while
these are byte by byte what it was made of. Else the CSV files are read. A list needs the regions
and the cohorts named for each, which do not grow with what sources say; all else stays packed
until it is asked for.
"""

import marshal
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from gmsc_desktop.facts.facts import Details, Facts, KnownAs
from gmsc_desktop.facts.model import (
    Alias,
    Capital,
    Clarity,
    Cohort,
    Edition,
    Evidence,
    Island,
    Kind,
    Note,
    Participation,
    Province,
    Publisher,
    QuickWin,
    Region,
    Result,
    Source,
)
from gmsc_desktop.languages import Text

FORM: Final = 4
"""Another number for each change of what is packed, for whoever updates over an old folder."""
_TABLES: Final = (
    "dataset.toml", "provinces.csv", "regions.csv", "cohorts.csv", "sources.csv",
    "participations.csv", "notes.csv", "aliases.csv", "quick_wins.csv", "results.csv",
    "capitals.csv",
)  # fmt: skip
_KINDS, _ISLANDS, _CLARITIES = tuple(Kind), tuple(Island), tuple(Clarity)

# What marshal gives is a tuple of tuples, and what lies in them is what was put in.
_Packed = tuple[Any, ...]


def compile_tables(folder: Path, facts: Facts) -> bytes:
    """Pack the facts that were read from a folder."""
    head = (
        _edition_row(facts.edition),
        tuple((each.code, each.name, _ISLANDS.index(each.island)) for each in facts.provinces),
        tuple(map(_region_row, facts.regions)),
        tuple(map(_cohort_row, facts.cohorts)),
        dict(facts.named),
    )
    later = (_known_as_rows(facts), _details_rows(facts))
    return marshal.dumps((FORM, _stamp(folder), head, *map(marshal.dumps, later)))


def read_compiled(file: Path, folder: Path) -> Facts | None:
    """Read the facts of a folder; None where they were not compiled, or from something else."""
    try:
        # From the program's own folder: it is as much to be trusted as the program.
        form, stamp, head, *later = marshal.loads(file.read_bytes())  # noqa: S302
        known = form == FORM and stamp == _stamp(folder)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return _facts(head, *later) if known else None


def _stamp(folder: Path) -> int:
    """Give the checksum of all tables; raises OSError where one is missing.

    It has to see that a table was changed, not to withstand somebody who could as well change
    what was compiled; hashlib would load six libraries for it at every start.
    """
    whole = 0
    for name in _TABLES:
        content = (folder / name).read_bytes()
        whole = zlib.crc32(content, zlib.crc32(b"%d " % len(content), whole))
    return whole


_Later = TypeVar("_Later")


class _Unpacked(Generic[_Later]):
    """Gives what was packed, made once; the bytes go then."""

    def __init__(self, packed: bytes, make: Callable[[_Packed], _Later]) -> None:
        self._packed, self._make = packed, make

    def __call__(self) -> _Later:
        return self._made

    @cached_property
    def _made(self) -> _Later:
        made = self._make(marshal.loads(self._packed))  # noqa: S302 (as above)
        self._packed = b""
        return made


def _facts(head: _Packed, known_as: bytes, details: bytes) -> Facts:
    edition, province_rows, region_rows, cohort_rows, named = head
    provinces = {
        code: Province(code, name, _ISLANDS[island]) for code, name, island in province_rows
    }
    regions = {
        code: Region(code, _KINDS[kind], name, provinces[code[:2]], *rest)
        for code, kind, name, *rest in region_rows
    }
    return Facts(
        edition=_edition(*edition),
        provinces=tuple(provinces.values()),
        regions=tuple(regions.values()),
        cohorts=tuple(_cohort(*row) for row in cohort_rows),
        named=named,
        read_known_as=_Unpacked(known_as, partial(_known_as, regions)),
        read_details=_Unpacked(details, partial(_details, regions)),
    )


def _known_as(regions: Mapping[str, Region], rows: _Packed) -> KnownAs:
    source_rows, aliases, capitals = rows
    sources = _sources(source_rows)
    return KnownAs(
        tuple(Alias(name, kind, regions[code]) for name, kind, code in aliases),
        tuple(
            Capital(regions[code], name, everyday, _all_of(sources, of))
            for code, name, everyday, of in capitals
        ),
    )


def _details(regions: Mapping[str, Region], rows: _Packed) -> Details:
    source_rows, participations, notes, quick_wins, results = rows
    sources = _sources(source_rows)
    return Details(
        sources,
        tuple(
            Participation(
                regions[code],
                year,
                tuple(Evidence(sources[of], _CLARITIES[how], words) for of, how, words in said),
            )
            for code, year, said in participations
        ),
        tuple(
            Note(regions[code] if code else None, year, Text(*text), _all_of(sources, of))
            for code, year, text, of in notes
        ),
        tuple(
            QuickWin(regions[code], pillar, title, Text(*text), year, sources[of])
            for code, pillar, title, text, year, of in quick_wins
        ),
        tuple(
            Result(regions[code], year, kind, pillar, Text(*text), sources[of])
            for code, year, kind, pillar, text, of in results
        ),
    )


def _sources(rows: Iterable[_Packed]) -> Mapping[str, Source]:
    return {row[0]: Source(*row) for row in rows}


def _all_of(sources: Mapping[str, Source], identifiers: Iterable[str]) -> tuple[Source, ...]:
    return tuple(sources[each] for each in identifiers)


def _known_as_rows(facts: Facts) -> _Packed:
    sources = {source.id: source for each in facts.capitals for source in each.sources}
    return (
        tuple(map(_source_row, sources.values())),
        tuple((each.name, each.kind, each.region.code) for each in facts.aliases),
        tuple((each.region.code, each.name, each.everyday, _ids(each)) for each in facts.capitals),
    )


def _details_rows(facts: Facts) -> _Packed:
    return (
        tuple(map(_source_row, facts.sources.values())),
        tuple(
            (
                each.region.code,
                each.year,
                tuple(
                    (said.source.id, _CLARITIES.index(said.clarity), said.quotation)
                    for said in each.evidence
                ),
            )
            for each in facts.participations
        ),
        tuple(
            (each.region.code if each.region else "", each.year, _words(each.text), _ids(each))
            for each in facts.notes
        ),
        tuple(
            (w.region.code, w.pillar, w.title, _words(w.text), w.year, w.source.id)
            for w in facts.quick_wins
        ),
        tuple(
            (r.region.code, r.year, r.kind, r.pillar, _words(r.text), r.source.id)
            for r in facts.results
        ),
    )


def _edition_row(edition: Edition) -> _Packed:
    publisher = edition.publisher.name, edition.publisher.address
    return edition.version, edition.date.toordinal(), _words(edition.title), publisher


def _edition(version: str, day: int, title: tuple[str, str], publisher: tuple[str, str]) -> Edition:
    return Edition(version, date.fromordinal(day), Text(*title), Publisher(*publisher))


def _region_row(region: Region) -> _Packed:
    kind = _KINDS.index(region.kind)
    rest = region.administrative, region.capital, region.position
    return region.code, kind, region.name, *rest


def _cohort_row(cohort: Cohort) -> _Packed:
    sources = tuple(map(_source_row, cohort.sources))
    numbers = cohort.year, cohort.official, cohort.total, cohort.signed.toordinal()
    return *numbers, _words(cohort.place), sources


def _cohort(
    year: int, official: int, total: int, signed: int, place: tuple[str, str], sources: _Packed
) -> Cohort:
    told = tuple(Source(*row) for row in sources)
    return Cohort(year, official, total, date.fromordinal(signed), Text(*place), told)


def _source_row(source: Source) -> _Packed:
    return (
        source.id, source.publisher, source.title, source.address, source.date, source.kind
    )  # fmt: skip


def _words(text: Text) -> tuple[str, str]:
    return text.id, text.en


def _ids(told: Note | Capital) -> tuple[str, ...]:
    return tuple(each.id for each in told.sources)
