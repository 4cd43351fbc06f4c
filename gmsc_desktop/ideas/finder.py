"""Program unggulan found by words, and narrowed by pillar and by what their regions are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, QuickWin, Region, Result
from gmsc_desktop.ideas.marks import Marks
from gmsc_desktop.ideas.synonyms import Synonyms, read_synonyms
from gmsc_desktop.ideas.word_index import Document, Hit, Hits, WordIndex
from gmsc_desktop.search.filters import Filters, Sieve

NO_PILLAR: Final = ""
"""The pillar of those whose source states none."""
_TITLE: Final = 3.0
_TEXT: Final = 2.0


@dataclass(frozen=True, slots=True)
class IdeaFilters:
    """What is chosen: a pillar (`NO_PILLAR` for none stated, None for all), and the regions'.

    `only` are the ideas that a person collected; None for all.
    """

    pillar: str | None = None
    regions: Filters = field(default_factory=Filters)
    only: frozenset[QuickWin] | None = None

    @property
    def active(self) -> bool:
        """Whether anything is chosen."""
        return self != IdeaFilters()


@dataclass(frozen=True, slots=True)
class IdeasFound:
    """The ideas that were found, best first, and `every` one that there is without the filters.

    `marks` says which letters of a text to paint; `partial` and `slips` are those of `Hits`.
    """

    typed: str
    hits: tuple[Hit[QuickWin], ...]
    every: tuple[Hit[QuickWin], ...]
    marks: Marks
    partial: bool = False
    slips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def ideas(self) -> tuple[QuickWin, ...]:
        """What was found, without how."""
        return tuple(hit.item for hit in self.hits)

    @property
    def whole(self) -> int:
        """How many there are without the filters."""
        return len(self.every)

    @property
    def direct(self) -> int:
        """How many have the words themselves; the others are found through synonyms."""
        return sum(hit.direct for hit in self.hits)


@dataclass(frozen=True, slots=True)
class IdeaCounts:
    """How many ideas each choice would leave, the other choices staying as they are."""

    pillars: Mapping[str, int]
    islands: Mapping[Island, int]
    provinces: Mapping[str, int]
    kinds: Mapping[Kind, int]
    years: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Beside:
    """What else is known of the region of an idea; results of the same pillar come first."""

    years: tuple[int, ...]
    results: tuple[Result, ...]
    ideas: tuple[QuickWin, ...]


class IdeaFinder:
    """Finds program unggulan; the index is made at the first question."""

    def __init__(self, facts: Facts, words: Path) -> None:
        """`words` is the folder with the table of synonyms."""
        self._facts = facts
        self._folder = words

    def find(self, typed: str, filters: IdeaFilters | None = None) -> IdeasFound:
        """Give the ideas for a text that filters let through; all of them for none."""
        found = self.find_hits(typed)
        hits = self._narrow(found.hits, filters) if filters else found.hits
        return IdeasFound(typed, hits, found.hits, found.marks, found.partial, found.slips)

    def counts(self, found: IdeasFound, filters: IdeaFilters) -> IdeaCounts:
        """Count the ideas that each choice would leave of what was found."""
        hits = found.every

        def regions(**cleared: object) -> list[Region]:
            choice = replace(filters.regions, **cleared)  # type: ignore[arg-type]
            return [
                each.item.region for each in self._narrow(hits, replace(filters, regions=choice))
            ]

        any_pillar = self._narrow(hits, replace(filters, pillar=None))
        return IdeaCounts(
            pillars=Counter(hit.item.pillar for hit in any_pillar),
            islands=Counter(each.province.island for each in regions(island=None, province=None)),
            provinces=Counter(each.province.code for each in regions(province=None)),
            kinds=Counter(each.kind for each in regions(kind=None)),
            years=Counter(
                year for each in regions(years=frozenset()) for year in self._facts.years(each)
            ),
        )

    def beside(self, idea: QuickWin) -> Beside:
        """Give what else is known of its region."""
        results = self._facts.results_of(idea.region)
        ideas = self._facts.quick_wins_of(idea.region)
        return Beside(
            self._facts.years(idea.region),
            tuple(sorted(results, key=lambda each: each.pillar != idea.pillar)),
            tuple(each for each in ideas if each is not idea),
        )

    @property
    def synonyms(self) -> Synonyms:
        """The table that is used, for other indexes."""
        return self._synonyms

    def read(self) -> Iterator[None]:
        """Make in small steps what the first question needs."""
        yield from self._index.read()

    def find_hits(self, typed: str) -> Hits[QuickWin]:
        """Give the ideas for a text, and how each was found."""
        if not typed.strip():
            return Hits(tuple(map(Hit, self._facts.quick_wins)))
        return self._index.find(typed)

    def _narrow(
        self, hits: Iterable[Hit[QuickWin]], filters: IdeaFilters
    ) -> tuple[Hit[QuickWin], ...]:
        passes = self._sieve.test(filters.regions)
        return tuple(
            hit
            for hit in hits
            if passes(hit.item.region)
            and filters.pillar in (None, hit.item.pillar)
            and (filters.only is None or hit.item in filters.only)
        )

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(self._facts)

    @cached_property
    def _synonyms(self) -> Synonyms:
        return read_synonyms(self._folder)

    @cached_property
    def _index(self) -> WordIndex[QuickWin]:
        return WordIndex(map(_document, self._facts.quick_wins), self._synonyms)


def _document(idea: QuickWin) -> Document[QuickWin]:
    region = idea.region
    pillar = f"smart {idea.pillar}" if idea.pillar else ""
    names = f"{region.full_name} {region.province.name} {region.province.island.value} {pillar}"
    texts = ((idea.title, _TITLE), (idea.text.id, _TEXT), (idea.text.en, _TEXT))
    return Document(idea, texts, names)
