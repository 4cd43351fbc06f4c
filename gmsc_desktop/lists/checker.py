"""Recognises the regions that a list names: one answer for each line, empty lines too.

A line is certain when it bears one region's own name or another name of only that region,
however it is spaced and whatever office words stand around it. Everything else that leads
to a region is doubtful, and a person decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from gmsc_desktop.errors import no_such_column
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.places import Level
from gmsc_desktop.lists.table import Table, heading_row, likely_column
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.text import folded

MOST_CHOICES = 8


class Certainty(Enum):
    """How sure it is that the line means the region."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    EMPTY = "empty"
    HEADING = "heading"


class How(Enum):
    """By what a line was recognised, or why not."""

    SAME_NAME = "same name"
    OTHER_SPACING = "other spacing"
    ABBREVIATION = "abbreviation"
    FORMER_NAME = "former name"
    OTHER_SPELLING = "other spelling"
    OTHER_NAME = "other name"
    BY_HAND = "by hand"
    SEVERAL = "several"
    TYPO = "typing error"
    PART = "part of the name"
    OTHER_KIND = "other kind"
    CAPITAL = "capital"
    KECAMATAN = "kecamatan"
    DESA = "desa"
    PROVINCE = "province"
    NOTHING = "nothing"


_ALIAS_KINDS = {
    "abbreviation": How.ABBREVIATION,
    "former name": How.FORMER_NAME,
    "spelling": How.OTHER_SPELLING,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line means; `region` is None while nobody decided, or when it means none.

    `choices` are the regions that it could mean, best first, when that is doubtful.
    """

    certainty: Certainty
    how: How
    region: Region | None = None
    choices: tuple[Region, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether a person has to choose."""
        return self.certainty is Certainty.DOUBTFUL and self.region is None

    def decided(self, region: Region | None) -> "Answer":
        """Give the answer that a person put right by hand; None: it means no region."""
        certainty = Certainty.CERTAIN if region else Certainty.UNKNOWN
        return replace(self, certainty=certainty, how=How.BY_HAND, region=region)


_EMPTY = Answer(Certainty.EMPTY, How.NOTHING)
_UNKNOWN = Answer(Certainty.UNKNOWN, How.NOTHING)
HEADING = Answer(Certainty.HEADING, How.NOTHING)


@dataclass(frozen=True, slots=True)
class CheckedList:
    """A table, the column with the names, and one answer for each of its rows."""

    table: Table
    column: int
    answers: Sequence[Answer]


class Checker:
    """Recognises lines; lists repeat themselves, so each text is looked for once."""

    def __init__(self, facts: Facts, finder: Finder) -> None:
        self._finder = finder
        self._kinds = {(each.region.code, folded(each.name)): each.kind for each in facts.aliases}
        self._known: dict[str, Answer] = {}

    def check(self, line: str) -> Answer:
        """Say which region a line names, and how sure that is."""
        text = line.strip()
        answer = self._known.get(text)
        if answer is None:
            answer = self._known[text] = self._look_up(text)
        return answer

    def is_name(self, line: str) -> bool:
        """Say whether a line bears the name of a region, without any doubt about letters."""
        return bool(self._finder.find_named(line))

    def _look_up(self, text: str) -> Answer:
        if not text:
            return _EMPTY
        named = self._finder.find_named(text)
        if named:
            return self._named(text, named)
        if self._finder.names_area(text):
            return Answer(Certainty.UNKNOWN, How.PROVINCE)
        named = self._finder.find_named(text, any_kind=True)
        if named:
            return _doubtful(named, How.OTHER_KIND)
        found = self._search(text)
        return _doubtful(_best(found), _how(found[0])) if found else _UNKNOWN

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
        if len(own) > 1:
            return _doubtful(own, How.SEVERAL)
        if match.field is Field.CAPITAL:
            return _doubtful(own, How.CAPITAL)
        return Answer(Certainty.CERTAIN, self._how_named(text, match), match.region)

    def _how_named(self, text: str, match: Match) -> How:
        if match.field is Field.ALIAS:
            kind = self._kinds.get((match.region.code, folded(match.text)), "")
            return _ALIAS_KINDS.get(kind, How.OTHER_NAME)
        same = f" {folded(match.text)} " in f" {folded(text)} "
        return How.SAME_NAME if same else How.OTHER_SPACING


def check_table(table: Table, column: str | None, checker: Checker) -> CheckedList:
    """Check a whole table; `column` is a heading or a number from 1, None the likely one."""
    chosen = likely_column(table, checker.is_name) if column is None else _column(table, column)
    return CheckedList(table, chosen, tuple(answers(table, chosen, checker)))


def answers(table: Table, column: int, checker: Checker) -> Iterator[Answer]:
    """Give the answers one by one, so that whoever asks can show progress and stop."""
    for row in range(len(table.rows)):
        heading = row == 0 and heading_row(table, column)
        yield HEADING if heading else checker.check(table.text(row, column))


def _column(table: Table, wanted: str) -> int:
    headings = [folded(table.text(0, each)) for each in range(table.width)] if table.rows else []
    if folded(wanted) in headings:
        return headings.index(folded(wanted))
    if wanted.isdecimal() and 1 <= int(wanted) <= table.width:
        return int(wanted) - 1
    raise no_such_column(wanted, table.width)


def _doubtful(matches: Iterable[Match], how: How) -> Answer:
    choices = tuple({match.region.code: match.region for match in matches}.values())
    if len(choices) == 1:
        return Answer(Certainty.DOUBTFUL, how, choices[0], choices)
    # So many that none is meant more than another: a list of them would help nobody.
    if len(choices) > MOST_CHOICES:
        return _UNKNOWN
    return Answer(Certainty.DOUBTFUL, How.SEVERAL, None, choices)


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
