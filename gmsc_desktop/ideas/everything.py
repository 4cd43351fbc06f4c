"""One question to everything: regions by name, then ideas, and all that is written."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin, Region, Result, Source
from gmsc_desktop.facts.programme import Pillar, Programme, Question, Section, Statement, Term
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.ideas.marks import Marks
from gmsc_desktop.ideas.word_index import Document, Hits, WordIndex
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.found import Found

Thing = Region | QuickWin | Question | Term | Section | Pillar | Result | Source
Written = Question | Term | Section | Pillar | Result | Source

_TITLE = 3.0
_TEXT = 1.5
_PARTIAL = 2


class What(Enum):
    """What was found, in the order in which it is shown."""

    REGION = "region"
    IDEA = "idea"
    QUESTION = "question"
    TERM = "term"
    CHAPTER = "chapter"
    PILLAR = "pillar"
    RESULT = "result"
    SOURCE = "source"


_WHAT: dict[type[Thing], What] = {
    Region: What.REGION,
    QuickWin: What.IDEA,
    Question: What.QUESTION,
    Term: What.TERM,
    Section: What.CHAPTER,
    Pillar: What.PILLAR,
    Result: What.RESULT,
    Source: What.SOURCE,
}


@dataclass(frozen=True, slots=True)
class Group:
    """All of one kind that was found, best first; the first `direct` say the words themselves.

    `marks` says which letters of their texts to paint; those of regions are in `AllFound.regions`.
    """

    what: What
    things: tuple[Thing, ...]
    direct: int
    marks: Marks


@dataclass(frozen=True, slots=True)
class AllFound:
    """Everything that was found, kind by kind; kinds without anything are left out.

    `regions` is the whole answer of the search for names: its matches have their own spans.
    """

    typed: str
    regions: Found
    groups: tuple[Group, ...]
    partial: bool = False
    """Whether nothing has all the words, and the groups beside regions have the most of them."""

    def counts(self) -> dict[What, int]:
        """Say how many there are of each kind: those found by synonyms only where no others are."""
        direct = {each.what: each.direct for each in self.groups if each.direct}
        return direct or {each.what: len(each.things) for each in self.groups}


class Everything:
    """Asks the search for names, that for ideas, and an index of all else, made when asked for."""

    def __init__(
        self,
        facts: Facts,
        finder: Finder,
        ideas: IdeaFinder,
        programme: Callable[[], Programme],
    ) -> None:
        """`programme` gives the prose, which is read late."""
        self._facts = facts
        self._finder = finder
        self._ideas = ideas
        self._programme = programme

    def find(self, typed: str) -> AllFound:
        """Give all that is found for a text; nothing for none."""
        if not typed.strip():
            return AllFound(typed, Found(), ())
        regions, beside = self._finder.find(typed), self.find_beside(typed)
        return replace(beside, regions=regions, groups=regions_before(beside.groups, regions))

    def find_beside(self, typed: str) -> AllFound:
        """Give what is found beside regions: what the list of regions offers below it."""
        if not typed.strip():
            return AllFound(typed, Found(), ())
        ideas, written = self._ideas.find_hits(typed), self._written.find(typed)
        found: list[Hits[QuickWin] | Hits[Written]] = [
            each for each in (ideas, written) if each.hits
        ]
        # What has all the words as they were typed leaves no room for guesses.
        surest = min(map(_doubt, found), default=0)
        groups = (group for each in found if _doubt(each) == surest for group in _groups(each))
        return AllFound(typed, Found(), tuple(groups), surest >= _PARTIAL)

    def read(self) -> Iterator[None]:
        """Make in small steps what the first question needs."""
        yield from self._ideas.read()
        yield
        yield from self._written.read()

    def warm_up(self) -> None:
        """Make what the first question needs."""
        self.find_beside("a")

    @cached_property
    def _written(self) -> WordIndex[Written]:
        return WordIndex(self._documents(self._programme()), self._ideas.synonyms)

    def _documents(self, programme: Programme) -> Iterator[Document[Written]]:
        yield from map(_question, programme.questions)
        yield from map(_term, programme.terms)
        yield from map(_section, programme.sections)
        yield from map(_pillar, programme.pillars)
        yield from map(_result, self._facts.results)
        yield from map(_source, self._facts.sources.values())


def what_is(thing: Thing) -> What:
    """Say of which kind something is."""
    return _WHAT[type(thing)]


def regions_before(beside: tuple[Group, ...], regions: Found) -> tuple[Group, ...]:
    """Put regions before all else; after it where only their names are like what was typed."""
    if not regions.matches:
        return beside
    found = regions.regions
    group = Group(What.REGION, found, 0 if regions.only_similar else len(found), Marks())
    return (*beside, group) if regions.only_similar else (group, *beside)


def _doubt(hits: Hits[QuickWin] | Hits[Written]) -> int:
    return _PARTIAL * hits.partial + bool(hits.slips)


def _groups(hits: Hits[QuickWin] | Hits[Written]) -> Iterator[Group]:
    """Give what was found kind by kind."""
    for what in What:
        own = tuple(each for each in hits.hits if what_is(each.item) is what)
        if own:
            things = tuple(each.item for each in own)
            yield Group(what, things, sum(each.direct for each in own), hits.marks)


def _question(question: Question) -> Document[Written]:
    asked, answer = question.question, question.answer.text
    return _document(question, (asked.id, asked.en), (answer.id, answer.en))


def _term(term: Term) -> Document[Written]:
    return _document(term, (term.term,), _texts((term.meaning,)))


def _section(section: Section) -> Document[Written]:
    return _document(section, (section.title.id, section.title.en), _texts(section.paragraphs))


def _pillar(pillar: Pillar) -> Document[Written]:
    said = (pillar.definition, pillar.aim, *pillar.subdimensions, *pillar.indicators)
    return _document(pillar, (pillar.name,), _texts(said))


def _result(result: Result) -> Document[Written]:
    names = f"{result.region.full_name} {result.region.province.name} {result.year or ''}"
    return _document(result, (), (result.text.id, result.text.en), names)


def _source(source: Source) -> Document[Written]:
    return _document(source, (source.title,), (source.publisher,))


def _texts(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(text for each in statements for text in (each.text.id, each.text.en))


def _document(
    item: Written, titles: Iterable[str], texts: Iterable[str], names: str = ""
) -> Document[Written]:
    worth = [*((title, _TITLE) for title in titles), *((text, _TEXT) for text in texts)]
    return Document(item, tuple(worth), names)
