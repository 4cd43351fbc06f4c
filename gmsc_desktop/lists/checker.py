"""Recognises the regions that a list names: one answer for each line, empty lines too.

A line is certain when it bears one region's own name or another name of only that region,
however it is spaced and whatever office words stand around it. Everything else that leads
to a region is doubtful, and a person decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.answer import EMPTY, UNKNOWN, Answer, Certainty, How
from gmsc_desktop.lists.cells import is_note, is_nothing, parts
from gmsc_desktop.lists.clues import Clues, read_code
from gmsc_desktop.lists.columns import Columns, kind_of
from gmsc_desktop.lists.left_over import left_over
from gmsc_desktop.lists.offers import MOST_CHOICES, best, doubtful, how_found, whole_places
from gmsc_desktop.lists.remembered import Remembered
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.codes import Codes, Scheme
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.query import Way
from gmsc_desktop.search.text import folded, joined
from gmsc_desktop.search.typed import Typed

_WAYS = {
    Way.ENGLISH: How.ENGLISH,
    Way.SHORT: How.ABBREVIATION,
    Way.JOINED: How.OTHER_SPACING,
}
_NAMED = (How.SEVERAL, How.CAPITAL, How.FORMER_NAME, How.BOTH)
_ALIAS_KINDS = {
    "abbreviation": How.ABBREVIATION,
    "former name": How.FORMER_NAME,
    "spelling": How.OTHER_SPELLING,
}


@dataclass(frozen=True, slots=True)
class CheckedList:
    """A table, what its columns hold, and one answer for each of its rows."""

    table: Table
    columns: Columns
    answers: Sequence[Answer]

    @property
    def column(self) -> int:
        """The column of the names."""
        return self.columns.name


class Checker:
    """Recognises lines; lists repeat themselves, so each text is looked for once."""

    def __init__(self, facts: Facts, finder: Finder) -> None:
        self._finder = finder
        self._kinds = {(each.region.code, folded(each.name)): each.kind for each in facts.aliases}
        self._provinces = finder.province_names
        self._answers = Remembered[str, Answer]()
        self._clues = Remembered[tuple[str, str, str, Scheme | None], Clues]()

    def check(self, line: str) -> Answer:
        """Say which region a line names, and how sure that is."""
        text = line.strip()
        return self._answers.get(text, lambda: self._look_up(self._finder.read(text)))

    def end_list(self) -> None:
        """Let go of what neither the list that ends here nor the one before it has."""
        self._answers.end_list()
        self._clues.end_list()

    def check_beside(self, line: str, clues: Clues) -> Answer:
        """Say which region a line names, in the light of what stands beside it."""
        answer = clues.settle(self.check(line))
        if answer.how is How.CONTRADICTED and clues.kind:
            return self._of_kind(line, clues, answer)
        return answer

    def clues(self, kind: str, province: str, code: str, scheme: Scheme | None = None) -> Clues:
        """Read what stands beside a name; `scheme` says whose the codes of the list are."""

        def read() -> Clues:
            coded = read_code(self.codes, code, scheme)
            provinces = self._finder.provinces_of(self._finder.read(province))
            return Clues(kind_of(kind), provinces, *coded)

        return self._clues.get((kind, province, code, scheme), read)

    def is_name(self, text: str) -> bool:
        """Say whether a line bears the name of a region, without any doubt about letters."""
        return not is_nothing(text) and bool(self._finder.find_named(self._finder.read(text)))

    def is_certain(self, text: str) -> bool:
        """Say whether a line is certain of one region."""
        return self.check(text).certainty is Certainty.CERTAIN

    def province(self, text: str) -> str:
        """Give the province that a text names, folded and joined; empty for none."""
        return next(iter(self._finder.provinces_of(self._finder.read(text))), "")

    def coded(self, text: str) -> tuple[Region, ...]:
        """Give the regions that a code may mean."""
        return self.codes.regions(text)

    @property
    def codes(self) -> Codes:
        """The codes of regions."""
        return self._finder.codes

    def _of_kind(self, line: str, clues: Clues, contradicted: Answer) -> Answer:
        """Offer first what bears the name with the kind that stands beside it."""
        kind = clues.kind.value if clues.kind else ""
        other = self.check(f"{kind} {line}")
        regions = (*_regions_of(other), *_regions_of(contradicted))
        if other.how is How.OTHER_KIND or set(_regions_of(other)) <= set(contradicted.choices):
            return contradicted
        once = tuple({each.code: each for each in regions}.values())
        return Answer(Certainty.DOUBTFUL, other.how, once[0], once)

    def _look_up(self, typed: Typed) -> Answer:
        text = typed.text
        if not text:
            return EMPTY
        named = self._finder.find_named(typed)
        if named and not named[0].doubted:
            return self._named(text, named)
        if is_nothing(text) or is_note(text):
            return UNKNOWN
        if self._finder.names_area(typed):
            return Answer(Certainty.UNKNOWN, How.PROVINCE)
        several = self._several(text)
        if several:
            return several
        if named:
            return self._named(text, named)
        return self._like(typed)

    def _like(self, typed: Typed) -> Answer:
        """Offer what is like a text that bears no name."""
        named = self._finder.find_named(typed, any_kind=True)
        if named:
            return doubtful(named, How.OTHER_KIND)
        found = self._search(typed)
        return doubtful(best(found), how_found(found[0]), How.ALIKE) if found else UNKNOWN

    def _several(self, text: str) -> Answer | None:
        """Offer every region that stands between the separators of a text."""
        texts = parts(text)
        if len(texts) < 2:
            return None
        areas = [self._finder.provinces_of(self._finder.read(each)) for each in texts]
        named = zip(texts, areas, strict=True)
        answer = _together([self.check(each) for each, area in named if not area])
        where = tuple(name for area in areas for name in area)
        return Clues(provinces=where).settle(answer) if where and answer else answer

    def _search(self, typed: Typed) -> tuple[Match, ...]:
        """Find what is near enough to be offered; a province does not lead to one region."""
        found = self._finder.find_regions(typed)
        found = () if found and found[0].rule is Rule.AREA else found
        # A village of just this name is likelier than a region with two letters wrong.
        if not found or found[0].errors > 1:
            return whole_places(self._finder.find_places(typed)) or found
        return found

    def _named(self, text: str, matches: tuple[Match, ...]) -> Answer:
        match = matches[0]
        own = [each for each in matches if each.field is match.field]
        doubt = _doubt(match)
        if len(own) > 1:
            return doubtful(own, How.SEVERAL)
        if doubt:
            return doubtful(own, doubt)
        if match.field is Field.NAME and joined(text) in self._provinces:
            # Bare, it is the name of a province just as well.
            return doubtful(own, How.PROVINCE)
        how, beside = self._how_named(text, match), left_over(text, match)
        if how is How.SAME_NAME and beside:
            how = How.WITHIN
        return Answer(Certainty.CERTAIN, how, match.region, (match.region,), beside)

    def _how_named(self, text: str, match: Match) -> How:
        if match.once_province:
            return How.FORMER_PROVINCE
        if match.way in _WAYS:
            return _WAYS[match.way]
        if match.field is Field.CODE:
            return How.CODE
        if match.field is Field.ALIAS:
            kind = self._kinds.get((match.region.code, folded(match.text)), "")
            return _ALIAS_KINDS.get(kind, How.OTHER_NAME)
        same = f" {folded(match.text)} " in f" {folded(text)} "
        return How.SAME_NAME if same else How.OTHER_SPACING


def _doubt(match: Match) -> How | None:
    """Say what speaks against a name that was written whole, if anything does."""
    if match.field is Field.CAPITAL:
        return How.CAPITAL
    if match.field is Field.FORMER:
        return How.FORMER_NAME
    if match.field is Field.SITE:
        return How.OTHER_NAME
    if match.said_province:
        return How.OTHER_PROVINCE
    return How.PART if match.way is Way.AMID else None


def _regions_of(answer: Answer) -> tuple[Region, ...]:
    return answer.choices or ((answer.region,) if answer.region else ())


def _together(answers: Sequence[Answer]) -> Answer | None:
    """Give one answer for all that stands in a cell: certain when all of it means one region."""
    leading = [each for each in answers if _regions_of(each)]
    sure = [each for each in leading if each.certainty is Certainty.CERTAIN]
    # Beside a name, what is only like another one is no name.
    meant = leading if not sure else [*sure, *(each for each in leading if each.how in _NAMED)]
    regions = tuple({r.code: r for each in meant for r in _regions_of(each)}.values())
    if not regions or len(regions) > MOST_CHOICES:
        return None
    if len(regions) > 1:
        named = all(each.how is How.SEVERAL for each in meant) and len(meant) == 1
        return Answer(Certainty.DOUBTFUL, How.SEVERAL if named else How.BOTH, None, regions)
    if len(sure) == len(answers):
        return Answer(Certainty.CERTAIN, sure[0].how, regions[0], regions)
    return Answer(Certainty.DOUBTFUL, How.PART, regions[0], regions)
