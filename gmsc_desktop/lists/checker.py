"""Recognises the regions that a list names: one answer for each line, empty lines too.

A line is certain when it bears one region's own name or another name of only that region,
however it is spaced and whatever office words stand around it. Everything else that leads
to a region is doubtful, and a person decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.places import Level
from gmsc_desktop.lists.answer import EMPTY, HEADING, UNKNOWN, Answer, Certainty, How
from gmsc_desktop.lists.cells import is_note, is_nothing, parts
from gmsc_desktop.lists.clues import Clues
from gmsc_desktop.lists.columns import (
    Columns,
    columns_beside,
    heading_at,
    kind_of,
    likely_columns,
    named_column,
)
from gmsc_desktop.lists.convention import Convention, convention_of
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.query import Way
from gmsc_desktop.search.text import folded, joined

MOST_CHOICES = 8
_ROWS_OF_A_CUSTOM = 2_000
"""How many rows show how a list writes its names."""


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
        self._known: dict[str, Answer] = {}
        self._clues: dict[tuple[str, str, str], Clues] = {}

    def check(self, line: str) -> Answer:
        """Say which region a line names, and how sure that is."""
        text = line.strip()
        answer = self._known.get(text)
        if answer is None:
            answer = self._known[text] = self._look_up(text)
        return answer

    def check_beside(self, line: str, clues: Clues) -> Answer:
        """Say which region a line names, in the light of what stands beside it."""
        answer = clues.settle(self.check(line))
        if answer.how is How.CONTRADICTED and clues.kind:
            return self._of_kind(line, clues, answer)
        return answer

    def clues(self, kind: str, province: str, code: str) -> Clues:
        """Read what stands beside a name."""
        beside = (kind, province, code)
        if beside not in self._clues:
            read = Clues(kind_of(kind), self._finder.provinces_of(province), self.coded(code))
            self._clues[beside] = read
        return self._clues[beside]

    def is_name(self, text: str) -> bool:
        """Say whether a line bears the name of a region, without any doubt about letters."""
        return not is_nothing(text) and bool(self._finder.find_named(text))

    def is_certain(self, text: str) -> bool:
        """Say whether a line is certain of one region."""
        return self.check(text).certainty is Certainty.CERTAIN

    def province(self, text: str) -> str:
        """Give the province that a text names, folded and joined; empty for none."""
        return next(iter(self._finder.provinces_of(text)), "")

    def coded(self, text: str) -> tuple[Region, ...]:
        """Give the regions that a code may mean."""
        return self._finder.coded(text)

    def _of_kind(self, line: str, clues: Clues, contradicted: Answer) -> Answer:
        """Offer first what bears the name with the kind that stands beside it."""
        kind = clues.kind.value if clues.kind else ""
        other = self.check(f"{kind} {line}")
        regions = (*_regions_of(other), *_regions_of(contradicted))
        if other.how is How.OTHER_KIND or set(_regions_of(other)) <= set(contradicted.choices):
            return contradicted
        once = tuple({each.code: each for each in regions}.values())
        return Answer(Certainty.DOUBTFUL, other.how, once[0], once)

    def _look_up(self, text: str) -> Answer:
        if not text:
            return EMPTY
        named = self._finder.find_named(text)
        if named and not named[0].doubted:
            return self._named(text, named)
        if is_nothing(text) or is_note(text):
            return UNKNOWN
        if self._finder.names_area(text):
            return Answer(Certainty.UNKNOWN, How.PROVINCE)
        several = self._several(text)
        if several:
            return several
        if named:
            return self._named(text, named)
        return self._like(text)

    def _like(self, text: str) -> Answer:
        """Offer what is like a text that bears no name."""
        named = self._finder.find_named(text, any_kind=True)
        if named:
            return _doubtful(named, How.OTHER_KIND)
        found = self._search(text)
        return _doubtful(_best(found), _how(found[0]), How.ALIKE) if found else UNKNOWN

    def _several(self, text: str) -> Answer | None:
        """Offer every region that stands between the separators of a text."""
        texts = parts(text)
        if len(texts) < 2:
            return None
        areas = [each for each in texts if self._finder.provinces_of(each)]
        answers = [self.check(each) for each in texts if each not in areas]
        answer = _together(answers)
        if areas and answer:
            where = tuple(name for each in areas for name in self._finder.provinces_of(each))
            return Clues(provinces=where).settle(answer)
        return answer

    def _search(self, text: str) -> tuple[Match, ...]:
        """Find what is near enough to be offered; a province does not lead to one region."""
        found = self._finder.find_regions(text)
        found = () if found and found[0].rule is Rule.AREA else found
        # A village of just this name is likelier than a region with two letters wrong.
        if not found or found[0].errors > 1:
            return _whole_places(self._finder.find_places(text)) or found
        return found

    def _named(self, text: str, matches: tuple[Match, ...]) -> Answer:
        match = matches[0]
        own = [each for each in matches if each.field is match.field]
        doubt = _doubt(match)
        if len(own) > 1:
            return _doubtful(own, How.SEVERAL)
        if doubt:
            return _doubtful(own, doubt)
        if match.field is Field.NAME and joined(text) in self._provinces:
            # Bare, it is the name of a province just as well.
            return _doubtful(own, How.PROVINCE)
        return Answer(
            Certainty.CERTAIN, self._how_named(text, match), match.region, (match.region,)
        )

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


def check_table(table: Table, column: str | None, checker: Checker) -> CheckedList:
    """Check a whole table; `column` is a heading or a number from 1, None the likely one."""
    columns = (
        likely_columns(table, checker)
        if column is None
        else columns_beside(table, named_column(table, column), checker)
    )
    return CheckedList(table, columns, tuple(answers(table, columns, checker)))


def answers(table: Table, columns: Columns, checker: Checker) -> Iterator[Answer]:
    """Give the answers one by one, so that whoever asks can show progress and stop."""
    heading = heading_at(table, columns.name, checker.is_name)
    convention = _convention(table, columns, checker)
    for row in range(len(table.rows)):
        text = table.text(row, columns.name)
        if row == heading:
            yield HEADING
        else:
            yield convention.settle(text, _of_row(table, row, columns, checker))


def _convention(table: Table, columns: Columns, checker: Checker) -> Convention:
    rows = range(min(len(table.rows), _ROWS_OF_A_CUSTOM))
    texts = [table.text(row, columns.name) for row in rows]
    return convention_of(texts, [_of_row(table, row, columns, checker) for row in rows])


def _of_row(table: Table, row: int, columns: Columns, checker: Checker) -> Answer:
    def text(column: int | None) -> str:
        return "" if column is None else table.text(row, column)

    clues = checker.clues(text(columns.kind), text(columns.province), text(columns.code))
    return checker.check_beside(text(columns.name), clues)


def _doubtful(matches: Iterable[Match], how: How, several: How = How.SEVERAL) -> Answer:
    """Offer the regions of these matches; of more than one it is said that there are several."""
    choices = tuple({match.region.code: match.region for match in matches}.values())
    if len(choices) == 1:
        return Answer(Certainty.DOUBTFUL, how, choices[0], choices)
    # So many that none is meant more than another: a list of them would help nobody.
    if len(choices) > MOST_CHOICES:
        return UNKNOWN
    return Answer(Certainty.DOUBTFUL, several, None, choices)


def _best(matches: tuple[Match, ...]) -> Iterator[Match]:
    """Keep the matches that are as good as the first."""
    first = matches[0]
    return (each for each in matches if (each.rule, each.errors) == (first.rule, first.errors))


def _whole_places(places: tuple[Match, ...]) -> tuple[Match, ...]:
    """Keep the places whose whole name was written, kecamatan before desa."""
    whole = [match for match in places if match.rule is Rule.PLACE and match.place]
    districts = [m for m in whole if m.place and m.place.level is Level.KECAMATAN]
    return tuple(districts or whole)


def _how(match: Match) -> How:
    if match.place:
        return How.KECAMATAN if match.place.level is Level.KECAMATAN else How.DESA
    if match.rule is Rule.TYPO:
        return How.TYPO
    return How.CAPITAL if match.rule is Rule.CAPITAL else How.PART
