"""From the words of a question to its parts: what stands before a word belongs to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from gmsc_desktop.facts.model import Kind, Status
from gmsc_desktop.search.asked import Part, Sort
from gmsc_desktop.search.asked_words import Role
from gmsc_desktop.search.filters import Filters

_YEAR_LEADS: Final = (Role.SINCE, Role.BEFORE, Role.AFTER, Role.UNTIL)
_AREA_LEADS: Final = (
    Role.IN,
    Role.NEAR,
    Role.ISLAND_WORD,
    Role.PROVINCE_WORD,
    Role.NOT,
    Role.EXCEPT,
)
_LEADS: Final = frozenset((*_YEAR_LEADS, *_AREA_LEADS, Role.COHORT, Role.BETWEEN))
_SMALL: Final = (Role.FILLER, Role.MEANING, Role.AND, Role.ALSO, Role.COHORT, Role.IN, Role.NEAR)
"""What may stand between years and the word that asks for both."""
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
        self.found = _settled(self._repeated())

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
        elif role is Role.TIMES:
            self._add(token, Sort.YEARS, _cohorts(self._cohorts), least=_number(token))
        elif role is Role.NOT_YET:
            self._add(token, Sort.STATUS, _NOT_FOUND)
        elif role is Role.TOOK_PART:
            self._add_taking_part(token)
        elif role in _FILTERS:
            sort, name = _FILTERS[role]
            self._add(token, sort, (Filters(**{name: token.value}),))  # type: ignore[arg-type]
        elif role is None:
            self._lead.clear()

    def _add(
        self, token: Token, sort: Sort, choices: Choices, *, may_deny: bool = True, least: int = 1
    ) -> None:
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
            self._parts.append(Part(sort, choices, words, negated, least))

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
        first, last = _number(token), self._last_of_range(token)
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
            return _number(after)
        joining = (Role.UNTIL, Role.AND) if self._led_by(Role.BETWEEN) else (Role.UNTIL,)
        if after and after.role in joining and second and second.role is Role.YEAR:
            self._at += 2
            return _number(second)
        return None

    def _repeated(self) -> list[Part]:
        """Make one part of years of which more than one is asked for, by whatever words."""
        years = [each for each in self._parts if each.sort is Sort.YEARS and not each.negated]
        often = next((each for each in self._parts if each.least > 1), None)
        plain = [each for each in years if each.least == 1]
        named = frozenset(year for each in plain for year in each.years)
        single = all(len(each.years) == 1 for each in plain)
        both = single and any(self._means_both(at) for at in range(len(self._tokens)))
        if len(named) < 2 or not (often or both):
            return self._parts
        gone = [*plain, often] if often else plain
        words = {word for each in gone for word in each.words}
        words |= self._joining(min(words), max(words))
        least = often.least if often else len(named)
        negated = often is not None and often.negated
        whole = Part(Sort.YEARS, _cohorts(named), tuple(sorted(words)), negated, least)
        first = self._parts.index(gone[0])
        left = [each for each in self._parts if all(each is not other for other in gone)]
        return [*left[:first], whole, *left[first:]]

    def _means_both(self, at: int) -> bool:
        """Say whether the word asks for all years: "keduanya" beside them, "juga" between."""
        role = self._tokens[at].role
        if role not in (Role.BOTH, Role.ALSO):
            return False
        before = self._beside(self._tokens[at - 1 :: -1] if at else ())
        after = self._beside(self._tokens[at + 1 :])
        if role is Role.ALSO:
            return before is after is Role.YEAR
        return before is Role.YEAR or after in (Role.YEAR, Role.TOOK_PART, Role.STATUS, Role.FILLER)

    def _beside(self, tokens: Sequence[Token]) -> Role | None:
        """Give what the first word does that says something by itself; a filler if none does."""
        roles = (each.role for each in tokens if each.role not in _SMALL)
        return next(roles, Role.FILLER)

    def _joining(self, first: int, last: int) -> set[int]:
        """Give the words that join what stands between two words, and that ask for both."""
        return {
            word
            for each in self._tokens
            if each.role is Role.BOTH
            or (each.role in (Role.AND, Role.ALSO) and first < each.start < last)
            for word in range(each.start, each.end)
        }


def _number(token: Token) -> int:
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
    often = [each for each in years if each.least > 1]
    years = often or years
    words = sorted({*denied.words, *(word for each in years for word in each.words)})
    choices = tuple(choice for each in years for choice in each.choices)
    least = max(each.least for each in years)
    left_out = Part(Sort.YEARS, choices, tuple(words), negated=True, least=least)
    return [left_out if each is denied else each for each in parts if each not in years]
