"""What the one-page fact sheet of a region says, as plain text; how it looks is the window's.

Lists may be longer than fits on a page: `limits` gives smaller and smaller ones to try.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS, Participation, QuickWin, Region
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.cohort_names import absence
from gmsc_desktop.reports.columns import SOURCES, years_of
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.reports.sources import Proof, ranked, sources_of
from gmsc_desktop.reports.wording import (
    CERTAIN,
    NOTES,
    QUICK_WINS,
    RESULTS,
    TO_BE_CHECKED,
    Marked,
    listed,
    marked_status,
    pillar_name,
    place_line,
    quick_win_about,
    result_line,
    source_title,
    year_label,
)
from gmsc_desktop.search.unasked import by_name

TITLE = Text("Lembar fakta", "Fact sheet")

_FIRST_SOURCES = 4
_SIGNED = Text("nota kesepakatan {day}, {place}", "memorandum of {day}, {place}")
_SIZE = Text("angkatan {} daerah", "cohort of {} regions")
_LOCATION = Text("Letak", "Location")
_CAPTION = Text(
    "Titik berlingkar: {}. Titik abu-abu: kabupaten dan kota lain. Letak kira-kira.",
    "Ringed dot: {}. Grey dots: other kabupaten and kota. Places are approximate.",
)
_NO_PLACE = Text(
    "Letak {} tidak ada dalam data.",
    "The data have no position for {}.",
)
_OTHERS = Text("Peserta lain di {province}", "Other participants in {province}")
_SOURCES_CUT = Text(
    "Sumber ({shown} dari {all}; selengkapnya di program)",
    "Sources ({shown} of {all}; the rest in the program)",
)
_NONE = Text("Belum ada sumber yang menyebut daerah ini.", "No source names this region yet.")
_ABOUT = Text("Tentang program", "About the programme")
_PILLARS = Text("Enam pilarnya:", "Its six pillars:")
_MORE = Text("dan {} lagi", "and {} more")
_DATA = Text("Data {}.", "Data of {}.")
_INCOMPLETE = Text("Daftar angkatan {} belum lengkap.", "The lists of {} are incomplete.")
_PRINTED = Text("Dicetak {} · 1/1", "Printed {} · 1/1")


@dataclass(frozen=True, slots=True)
class CohortLine:
    """A row of the table of cohorts."""

    year: str
    certain: bool
    word: str
    signed: str
    size: str
    sources: str


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list: its name, which stands out, and what is said of it."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A list with a heading; `left_out` says how many of it are not shown."""

    title: str
    items: tuple[Item, ...]
    more: str
    count: int
    left_out: str = ""

    def first(self, count: int) -> "Part":
        """Give the first items, and say how many follow."""
        rest = self.count - count
        if rest <= 0:
            return self
        return replace(self, items=self.items[:count], left_out=self.more.format(rest))


@dataclass(frozen=True, slots=True)
class SheetSource:
    """A source: the cohort it speaks of, its title, and where it is found."""

    year: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class FactSheet:
    """All words of the page, in its order."""

    title: str
    place: str
    name: str
    status: Marked
    cohorts: tuple[CohortLine, ...]
    notes: Part
    results: Part
    location: str
    caption: str
    quick_wins: Part
    others: Part
    sources_title: str
    sources: tuple[SheetSource, ...]
    no_source: str
    about_title: str
    about: str
    pillars: tuple[tuple[str, str], ...]
    """Key and name."""
    data: str
    printed: str


def fact_sheet(
    facts: Facts, programme: Programme, region: Region, language: Language, today: date
) -> FactSheet:
    """Word the sheet of a region, with whole lists."""
    words = _Words(facts, region, language)
    caption = _CAPTION if region.position else _NO_PLACE
    sources = words.sources()
    about = programme.sections[0].paragraphs[0].text.in_(language)
    return FactSheet(
        title=TITLE.in_(language),
        place=place_line(region).in_(language),
        name=region.full_name,
        status=marked_status(facts, region, language),
        cohorts=tuple(words.cohorts()),
        notes=words.part(NOTES, [Item("", n.text.in_(language)) for n in facts.notes_on(region)]),
        results=words.part(
            RESULTS, [Item("", result_line(r).in_(language)) for r in facts.results_of(region)]
        ),
        location=_LOCATION.in_(language),
        caption=caption.in_(language).format(region.full_name),
        quick_wins=words.part(QUICK_WINS, [*map(words.quick_win, facts.quick_wins_of(region))]),
        others=words.others(),
        sources_title=words.sources_title(len(sources)),
        sources=sources,
        no_source="" if sources else _NONE.in_(language),
        about_title=_ABOUT.in_(language),
        about=f"{about} {_PILLARS.in_(language)}",
        pillars=tuple((key, pillar_name(key).in_(language)) for key in PILLARS),
        data=words.data(),
        printed=_PRINTED.in_(language).format(day_text(today).in_(language)),
    )


def limits(sheet: FactSheet) -> Iterator[FactSheet]:
    """Give the sheet with ever shorter lists, the least needed ones shortened first."""
    for results, wins in ((6, 8), (5, 7), (4, 6), (4, 5), (3, 4), (3, 3), (2, 2), (1, 1)):
        for others in (40, 24, 16, 8, 4):
            yield replace(
                sheet,
                results=sheet.results.first(results),
                quick_wins=sheet.quick_wins.first(wins),
                others=sheet.others.first(others),
            )


@dataclass(frozen=True, slots=True)
class _Words:
    """Words the parts of one region's sheet."""

    facts: Facts
    region: Region
    language: Language

    def part(self, title: Text, items: list[Item]) -> Part:
        return Part(title.in_(self.language), tuple(items), _MORE.in_(self.language), len(items))

    def cohorts(self) -> Iterator[CohortLine]:
        for each in self.facts.of_region(self.region):
            yield self._cohort(each)
        if not self.facts.of_region(self.region):
            for known in self.facts.completeness:
                finding, reason = (text.in_(self.language) for text in absence(known))
                yield CohortLine(str(known.cohort.year), False, finding, reason, "", "")

    def _cohort(self, each: Participation) -> CohortLine:
        word = CERTAIN if each.certain else TO_BE_CHECKED
        cohort = self.facts.cohort_by_year.get(each.year) if each.year else None
        count = len(each.evidence)
        sources = Text(f"{count} sumber", f"{count} source" if count == 1 else f"{count} sources")
        signed = size = ""
        if cohort:
            day = day_text(cohort.signed).in_(self.language)
            place = cohort.place.in_(self.language)
            signed = _SIGNED.in_(self.language).format(day=day, place=place)
            size = _SIZE.in_(self.language).format(cohort.official)
        year = year_label(each.year).in_(self.language)
        word_, sources_ = word.in_(self.language), sources.in_(self.language)
        return CohortLine(year, each.certain, word_, signed, size, sources_)

    def quick_win(self, win: QuickWin) -> Item:
        about = quick_win_about(win).in_(self.language)
        return Item(win.title, f"{win.text.in_(self.language)} ({about})")

    def others(self) -> Part:
        here = self.region
        others = (each for each in self.facts.participants_of(here.province) if each is not here)
        regions = sorted(others, key=by_name)
        names = [Item("", f"{r.short_name} ({years_of(self.facts, r)})") for r in regions]
        return self.part(_OTHERS.format(province=here.province.name), names)

    def sources(self) -> tuple[SheetSource, ...]:
        """Choose the strongest of each cohort before a second one of any; strongest first."""
        proofs = ranked(self.facts.of_region(self.region))
        first = {participation.year: (participation, e) for participation, e in reversed(proofs)}
        chosen: dict[str, Proof] = {}
        for proof in sorted(proofs, key=lambda proof: first[proof[0].year][1] is not proof[1]):
            chosen.setdefault(proof[1].source.id, proof)
        shown = list(chosen.values())[:_FIRST_SOURCES]
        return tuple(self._source(proof) for proof in sorted(shown, key=proofs.index))

    def _source(self, proof: Proof) -> SheetSource:
        participation, evidence = proof
        source = evidence.source
        year = year_label(participation.year).in_(self.language)
        return SheetSource(
            year, source_title(source, self.language), source.address or source.publisher
        )

    def sources_title(self, shown: int) -> str:
        total = len(sources_of(self.facts, self.region))
        if shown == total:
            return SOURCES.in_(self.language)
        return _SOURCES_CUT.in_(self.language).format(shown=shown, all=total)

    def data(self) -> str:
        day = day_text(self.facts.edition.date).in_(self.language)
        years = self.facts.incomplete_years
        text = _DATA.in_(self.language).format(day)
        if not years:
            return text
        return f"{text} {_INCOMPLETE.in_(self.language).format(listed(years).in_(self.language))}"
