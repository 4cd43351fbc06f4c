"""From the words of a question to its parts: what stands before a word belongs to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from gmsc_desktop.facts.model import Kind, Status
from gmsc_desktop.search.asked import Part, Sort
from gmsc_desktop.search.asked_words import Role
from gmsc_desktop.search.filters import Filters

_YEAR_LEADS: Final = (Role.SINCE, Role.BEFORE, Role.AFTER, Role.UNTIL)
_AREA_LEADS: Final = (Role.IN, Role.ISLAND_WORD, Role.PROVINCE_WORD, Role.NOT, Role.EXCEPT)
_LEADS: Final = frozenset((*_YEAR_LEADS, *_AREA_LEADS, Role.COHORT, Role.BETWEEN))
_FILTERS: Final = {
    Role.KIND: (Sort.KIND, "kind"),
    Role.STATUS: (Sort.STATUS, "status"),
    Role.PILLAR: (Sort.PILLAR, "pillar"),
}
_PARTICIPANT: Final = (Filters(Status.PARTICIPANT),)
_NOT_FOUND: Final = (Filters(Status.NOT_FOUND),)

Choices = tuple[Filters, ...]


class Token(NamedTuple):
    """A phrase of a text, from word to word; without a role it is none of ours."""

    start: int
    end: int
    role: Role | None
    text: str
    value: object = None


class Parts:
    """Goes through the tokens once; `found` has the parts, in the order of the text."""

    def __init__(
        self,
        tokens: Sequence[Token],
        dashes: frozenset[int],
        cohorts: Sequence[int],
        provinces: Mapping[str, Choices],
    ) -> None:
        """After the words `dashes` stands one; `provinces` has what their names mean."""
        self._tokens, self._dashes = tokens, dashes
        self._cohorts, self._provinces = cohorts, provinces
        self._lead: list[Token] = []
        self._parts: list[Part] = []
        self._at = 0
        self.sure_area = False
        """Whether a word such as "di" stood before an area."""
        while self._at < len(tokens):
            self._take(tokens[self._at])
            self._at += 1
        self.found = _settled(self._parts)

    def _take(self, token: Token) -> None:
        role = token.role
        if role in _LEADS:
            self._lead.append(token)
        elif role is Role.AREA:
            self._add_area(token)
        elif role is Role.YEAR:
            self._add_years(token)
        elif role is Role.FIRST:
            self._add(token, Sort.YEARS, _cohorts(self._cohorts[:1]))
        elif role is Role.LAST:
            self._add(token, Sort.YEARS, _cohorts(self._cohorts[-1:]))
        elif role is Role.NOT_YET:
            self._add(token, Sort.STATUS, _NOT_FOUND)
        elif role is Role.TOOK_PART:
            self._add_taking_part(token)
        elif role in _FILTERS:
            sort, name = _FILTERS[role]
            self._add(token, sort, (Filters(**{name: token.value}),))  # type: ignore[arg-type]
        elif role is None:
            self._lead.clear()

    def _add(self, token: Token, sort: Sort, choices: Choices, *, may_deny: bool = True) -> None:
        """Add a part of this phrase and what stands before it."""
        start = self._lead[0].start if self._lead else token.start
        words = tuple(range(start, token.end))
        negated = may_deny and self._led_by(Role.NOT, Role.EXCEPT)
        before = self._tokens[self._at - 1] if self._at else token
        last = self._parts[-1] if self._parts else None
        self._lead.clear()
        if last and last.negated and last.sort is sort and before.role is Role.AND:
            # "selain Jawa dan Bali" leaves out both.
            together = (*last.words, before.start, *words)
            self._parts[-1] = replace(last, choices=(*last.choices, *choices), words=together)
        else:
            self._parts.append(Part(sort, choices, words, negated))

    def _led_by(self, *roles: Role) -> bool:
        return any(token.role in roles for token in self._lead)

    def _next(self, ahead: int = 1) -> Token | None:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else None

    def _add_area(self, token: Token) -> None:
        self.sure_area |= self._led_by(*_AREA_LEADS)
        is_province = self._led_by(Role.PROVINCE_WORD)
        after = self._next()
        if after and after.role is Role.PROVINCE_WORD:
            self._at += 1
            self.sure_area = is_province = True
        end = self._tokens[self._at].end
        own = self._provinces.get(token.text) if is_province else None
        self._add(token._replace(end=end), Sort.AREA, own or token.value)  # type: ignore[arg-type]

    def _add_taking_part(self, token: Token) -> None:
        denied = self._led_by(Role.NOT)
        self._add(token, Sort.STATUS, _NOT_FOUND if denied else _PARTICIPANT, may_deny=False)

    def _add_years(self, token: Token) -> None:
        first, last = _year(token), self._last_of_range(token)
        end = self._tokens[self._at].end
        after = self._next()
        if last is not None:
            years = [each for each in self._cohorts if first <= each <= last]
        elif self._led_by(Role.SINCE) or (after and after.role is Role.ONWARDS):
            if after and after.role is Role.ONWARDS:
                end = after.end
            years = [each for each in self._cohorts if each >= first]
        elif self._led_by(Role.BEFORE):
            years = [each for each in self._cohorts if each < first]
        elif self._led_by(Role.AFTER):
            years = [each for each in self._cohorts if each > first]
        elif self._led_by(Role.UNTIL):
            years = [each for each in self._cohorts if each <= first]
        else:
            years = [first]
        self._add(token._replace(end=end), Sort.YEARS, _cohorts(years))

    def _last_of_range(self, token: Token) -> int | None:
        """Give the second year of two that mean all between them, and pass to it."""
        after, second = self._next(), self._next(2)
        if after and after.role is Role.YEAR and token.end - 1 in self._dashes:
            self._at += 1
            return _year(after)
        joining = (Role.UNTIL, Role.AND) if self._led_by(Role.BETWEEN) else (Role.UNTIL,)
        if after and after.role in joining and second and second.role is Role.YEAR:
            self._at += 2
            return _year(second)
        return None


def _year(token: Token) -> int:
    assert isinstance(token.value, int)
    return token.value


def _cohorts(years: Iterable[int]) -> Choices:
    """Give the filter of these cohorts; of none, none that lets anything through."""
    chosen = frozenset(years)
    return (Filters(years=chosen),) if chosen else ()


def _settled(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Give each part once, without those that others say more exactly or take back."""
    once: dict[Part, tuple[int, ...]] = {}
    for part in parts:
        once[part] = (*once.get(part, ()), *part.words)
    settled = [replace(part, words=words) for part, words in once.items()]
    kinds = {each.choices[0].kind for each in settled if each.sort is Sort.KIND}
    if len(kinds) == len(Kind):
        settled = [each for each in settled if each.sort is not Sort.KIND]
    return tuple(_not_in_years(_one_status(settled)))


def _one_status(parts: list[Part]) -> list[Part]:
    """A "peserta" beside another status adds nothing to it; removed with it, both are gone."""
    weak = next((each for each in parts if each.choices == _PARTICIPANT), None)
    other = next((each for each in parts if each.sort is Sort.STATUS and each is not weak), None)
    if weak is None or other is None:
        return parts
    both = replace(other, words=tuple(sorted((*other.words, *weak.words))))
    return [both if each is other else each for each in parts if each is not weak]


def _not_in_years(parts: list[Part]) -> list[Part]:
    """Who asks what did not take part in 2019 leaves that cohort out, and no other."""
    denied = next((each for each in parts if each.choices == _NOT_FOUND), None)
    years = [each for each in parts if each.sort is Sort.YEARS and not each.negated]
    if denied is None or not years:
        return parts
    words = sorted({*denied.words, *(word for each in years for word in each.words)})
    choices = tuple(choice for each in years for choice in each.choices)
    left_out = Part(Sort.YEARS, choices, tuple(words), negated=True)
    return [left_out if each is denied else each for each in parts if each not in years]
