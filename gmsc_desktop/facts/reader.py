"""A data folder becomes Facts, or one DataError that names file, line, what and cure.

The formats and rules stand in docs/data.md.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from gmsc_desktop.facts import fields
from gmsc_desktop.facts.capitals import CAPITALS, read_capitals
from gmsc_desktop.facts.documents import read_edition
from gmsc_desktop.facts.facts import Details, Facts, KnownAs, named_cohorts
from gmsc_desktop.facts.model import (
    Alias,
    Capital,
    Clarity,
    Cohort,
    Evidence,
    Note,
    Participation,
    Province,
    QuickWin,
    Region,
    Result,
    Source,
)
from gmsc_desktop.facts.tables import Row, read_table, refuse_empty
from gmsc_desktop.languages import Text

if TYPE_CHECKING:
    from gmsc_desktop.facts.programme import Pillar, Programme

QUOTATION_WORDS = 15


def read_facts(folder: Path) -> tuple[Facts, "Programme"]:
    """Read and check everything in a data folder; raises DataError on the first broken rule."""
    from gmsc_desktop.facts.prose import ProseReader

    reader = _Reader(folder)
    facts = reader.facts()
    programme = ProseReader(folder, reader.source).programme()
    reader.check_every_source_used()
    return facts, programme


def read_tables(folder: Path) -> Facts:
    """Read and check the tables alone: at the start the prose, seldom read, would take as long."""
    return _Reader(folder).facts()


def read_programme(folder: Path, facts: Facts) -> "Programme":
    """Read and check the prose that goes with the tables of the same folder."""
    from gmsc_desktop.facts.prose import ProseReader

    return ProseReader(folder, facts.sources.get).programme()


def read_pillars(folder: Path, facts: Facts) -> "tuple[Pillar, ...]":
    """Read and check the pillars alone: a sixth of the prose."""
    from gmsc_desktop.facts.prose import ProseReader

    return ProseReader(folder, facts.sources.get).pillars()


class _Reader:
    """Reads the tables in the order in which they refer to one another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._used: set[str] = set()
        self._provinces = self._read_provinces()
        self._regions = self._read_regions()
        self._sources, self._source_rows = self._read_sources()
        self._cohorts = self._read_cohorts()
        refuse_empty(folder / "regions.csv", self._regions)
        refuse_empty(folder / "cohorts.csv", self._cohorts)

    def facts(self) -> Facts:
        edition = read_edition(self._folder)
        details = Details(
            sources=self._sources,
            participations=self._read_participations(),
            notes=self._read_notes(),
            quick_wins=self._read_quick_wins(),
            results=self._read_results(),
        )
        known_as = KnownAs(self._read_aliases(), self._read_capitals())
        return Facts(
            edition=edition,
            provinces=tuple(self._provinces.values()),
            regions=tuple(sorted(self._regions.values(), key=lambda region: region.code)),
            cohorts=tuple(self._cohorts[year] for year in sorted(self._cohorts)),
            named=named_cohorts(details.participations),
            read_known_as=lambda: known_as,
            read_details=lambda: details,
        )

    def source(self, identifier: str) -> Source | None:
        """Look a source up, and remember that it is used."""
        self._used.add(identifier)
        return self._sources.get(identifier)

    def check_every_source_used(self) -> None:
        for identifier, row in self._source_rows.items():
            if identifier not in self._used and self._sources[identifier].kind != "dataset":
                row.wrong(
                    Text("sumber “{id}” tidak dipakai.", "source “{id}” is not used."),
                    Text("Hapus baris ini, atau pakai sumbernya.", "Remove the row, or use it."),
                    id=identifier,
                )

    def _read_provinces(self) -> Mapping[str, Province]:
        provinces: dict[str, Province] = {}
        for row in self._rows("provinces.csv", "code,name,island"):
            code = fields.new_key(row, "code", provinces, fields.PROVINCE_CODE)
            provinces[code] = Province(code, row.required("name"), fields.island(row))
        return provinces

    def _read_regions(self) -> Mapping[str, Region]:
        regions: dict[str, Region] = {}
        names: set[str] = set()
        columns = "code,kind,name,administrative,capital,latitude,longitude"
        for row in self._rows("regions.csv", columns):
            code = fields.new_key(row, "code", regions, fields.REGION_CODE)
            region = Region(
                code=code,
                kind=fields.kind(row),
                name=row.required("name"),
                province=fields.looked_up(row, "code", code[:2], self._provinces),
                administrative=fields.yes(row, "administrative"),
                capital=row["capital"],
                position=fields.position(row),
            )
            fields.refuse_double(row, "name", region.full_name, names)
            names.add(region.full_name)
            regions[code] = region
        return regions

    def _read_sources(self) -> tuple[Mapping[str, Source], Mapping[str, Row]]:
        sources: dict[str, Source] = {}
        rows: dict[str, Row] = {}
        for row in self._rows("sources.csv", "id,publisher,title,address,date,kind"):
            identifier = fields.new_key(row, "id", sources, fields.SOURCE_ID)
            sources[identifier] = Source(
                identifier,
                row.required("publisher"),
                row["title"],
                fields.address(row),
                fields.loose_date(row),
                fields.source_kind(row),
            )
            rows[identifier] = row
        return sources, rows

    def _read_cohorts(self) -> Mapping[int, Cohort]:
        cohorts: dict[int, Cohort] = {}
        columns = "year,official,total,signed,place_id,place_en,sources"
        for row in self._rows("cohorts.csv", columns):
            year = fields.number(row, "year")
            fields.refuse_double(row, "year", year, cohorts)
            cohorts[year] = Cohort(
                year=year,
                official=fields.number(row, "official"),
                total=fields.number(row, "total"),
                signed=fields.day(row, "signed"),
                place=Text(row.required("place_id"), row.required("place_en")),
                sources=self._sources_of(row),
            )
        return cohorts

    def _read_participations(self) -> tuple[Participation, ...]:
        groups: dict[tuple[str, int | None], list[Evidence]] = {}
        seen: set[tuple[str, int | None, str]] = set()
        columns = "region,name,cohort,source,clarity,quotation"
        for row in self._rows("participations.csv", columns):
            region, year = self._region_of(row), self._year_of(row)
            source = self._source_of(row, row.required("source"))
            fields.refuse_double(row, "region,cohort,source", (region.code, year, source.id), seen)
            seen.add((region.code, year, source.id))
            evidence = Evidence(source, fields.clarity(row), self._quotation(row))
            self._check_year_stated(row, year, evidence)
            groups.setdefault((region.code, year), []).append(evidence)
        ordered = sorted(groups, key=lambda key: (key[0], key[1] or 9999))
        return tuple(
            Participation(self._regions[code], year, tuple(groups[code, year]))
            for code, year in ordered
        )

    def _check_year_stated(self, row: Row, year: int | None, evidence: Evidence) -> None:
        if year is None and evidence.clarity is not Clarity.AMBIGUOUS:
            row.wrong(
                Text(
                    "tahun kosong, tetapi kejelasannya bukan “ambiguous”.",
                    "no cohort, yet the clarity is not “ambiguous”.",
                ),
                Text("Isi tahunnya, atau tulis ambiguous.", "Fill the cohort, or write ambiguous."),
            )

    def _quotation(self, row: Row) -> str:
        quotation = row["quotation"]
        if len(quotation.split()) > QUOTATION_WORDS:
            row.wrong(
                Text("kutipan lebih dari {most} kata.", "the quotation has over {most} words."),
                Text("Persingkat kutipannya.", "Shorten it."),
                most=QUOTATION_WORDS,
            )
        return quotation

    def _read_notes(self) -> tuple[Note, ...]:
        notes: list[Note] = []
        for row in self._rows("notes.csv", "region,name,cohort,id,en,sources"):
            region = self._region_of(row) if row["region"] or row["name"] else None
            text = Text(row.required("id"), row.required("en"))
            notes.append(Note(region, self._year_of(row), text, self._sources_of(row)))
        return tuple(notes)

    def _read_quick_wins(self) -> tuple[QuickWin, ...]:
        return tuple(
            QuickWin(
                region=self._region_of(row),
                pillar=fields.pillar(row),
                title=row.required("title"),
                text=Text(row.required("id"), row.required("en")),
                year=fields.optional_year(row),
                source=self._source_of(row, row.required("source")),
            )
            for row in self._rows("quick_wins.csv", "region,name,pillar,title,id,en,year,source")
        )

    def _read_results(self) -> tuple[Result, ...]:
        return tuple(
            Result(
                region=self._region_of(row),
                year=fields.optional_year(row),
                kind=fields.result_kind(row),
                pillar=fields.pillar(row),
                text=Text(row.required("id"), row.required("en")),
                source=self._source_of(row, row.required("source")),
            )
            for row in self._rows("results.csv", "region,name,year,kind,pillar,id,en,source")
        )

    def _read_aliases(self) -> tuple[Alias, ...]:
        aliases: list[Alias] = []
        seen: set[tuple[str, str]] = set()
        for row in self._rows("aliases.csv", "alias,kind,region,name"):
            alias = Alias(row.required("alias"), fields.alias_kind(row), self._region_of(row))
            key = (alias.name.casefold(), alias.region.code)
            fields.refuse_double(row, "alias", key, seen)
            seen.add(key)
            aliases.append(alias)
        return tuple(aliases)

    def _read_capitals(self) -> tuple[Capital, ...]:
        # Data made before this table have none: what regions.csv says is all that is known.
        if not (self._folder / CAPITALS).exists():
            return ()
        return tuple(
            read_capitals(
                self._rows(CAPITALS, "region,name,capital,kind,sources"),
                self._region_of,
                self._sources_of,
            )
        )

    def _rows(self, name: str, columns: str) -> Iterable[Row]:
        return read_table(self._folder / name, columns.split(","))

    def _region_of(self, row: Row) -> Region:
        region = fields.looked_up(row, "region", row.required("region"), self._regions)
        if row["name"] != region.full_name:
            row.wrong(
                Text(
                    "kode {code} adalah {right}, bukan “{found}”.",
                    "code {code} is {right}, not “{found}”.",
                ),
                Text("Perbaiki kode atau namanya.", "Mend the code or the name."),
                code=region.code,
                right=region.full_name,
                found=row["name"],
            )
        return region

    def _year_of(self, row: Row) -> int | None:
        if not row["cohort"]:
            return None
        return fields.looked_up(row, "cohort", fields.number(row, "cohort"), self._cohorts).year

    def _sources_of(self, row: Row) -> tuple[Source, ...]:
        return tuple(self._source_of(row, each) for each in row.required("sources").split())

    def _source_of(self, row: Row, identifier: str) -> Source:
        self._used.add(identifier)
        return fields.looked_up(row, "source", identifier, self._sources)
