"""Names that a kota and a kabupaten share, written bare: one decision for all of a list.

Nothing here is certain by itself. A rule says what a person means who chooses it; a rule of
order is only offered where the list bears it out.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.lists.code_order import by_code_order
from gmsc_desktop.lists.convention import has_provinces, names_province
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import ENGLISH_KINDS, KINDS

_KIND_WORDS = KINDS.keys() | ENGLISH_KINDS.keys()

TwinLines = Mapping[int, Mapping[Kind, Region]]
"""The lines that bear such a name, each with its kabupaten and its kota."""


class Twins(Enum):
    """What a person may say of all of them at once."""

    CODE_ORDER = "code-order"
    """The list has its regions in the order of codes, so that its neighbours tell which one."""
    KABUPATEN_FIRST = "kabupaten-first"
    """Each name stands twice."""
    KOTA_FIRST = "kota-first"
    KABUPATEN = "kabupaten"
    KOTA = "kota"


def twin_lines(texts: Sequence[str], answers: Sequence[Answer]) -> TwinLines:
    """Find the lines whose bare name is a kabupaten's and a kota's.

    Where a list has lines of provinces, a name that is a province's as well is none of them.
    """
    provinces = has_provinces(answers)
    return {
        at: {each.kind: each for each in answer.choices}
        for at, answer in enumerate(answers)
        if _is_twin(answer)
        and _KIND_WORDS.isdisjoint(folded(texts[at]).split())
        and not (provinces and names_province(answer.choices[0]))
    }


def rules_for(twins: TwinLines, answers: Sequence[Answer]) -> tuple[Twins, ...]:
    """Give what can be said of these lines."""
    if not twins:
        return ()
    if meant_by(Twins.CODE_ORDER, twins, answers):
        order: tuple[Twins, ...] = (Twins.CODE_ORDER,)
    elif set(Counter(_name(pair) for pair in twins.values()).values()) == {2}:
        order = (Twins.KABUPATEN_FIRST, Twins.KOTA_FIRST)
    else:
        order = ()
    return (*order, Twins.KABUPATEN, Twins.KOTA)


def meant_by(rule: Twins, twins: TwinLines, answers: Sequence[Answer]) -> Mapping[int, Region]:
    """Give the region of each line of which a rule says something."""
    return _RULES[rule](twins, answers)


def _of_kind(kind: Kind) -> Callable[[TwinLines, Sequence[Answer]], Mapping[int, Region]]:
    return lambda twins, _: {at: pair[kind] for at, pair in twins.items()}


def _in_turn(*kinds: Kind) -> Callable[[TwinLines, Sequence[Answer]], Mapping[int, Region]]:
    def meant(twins: TwinLines, _: Sequence[Answer]) -> Mapping[int, Region]:
        seen: Counter[str] = Counter()
        regions: dict[int, Region] = {}
        for at, pair in twins.items():
            time = seen[_name(pair)]
            seen[_name(pair)] += 1
            if time < len(kinds):
                regions[at] = pair[kinds[time]]
        return regions

    return meant


def _in_code_order(twins: TwinLines, answers: Sequence[Answer]) -> Mapping[int, Region]:
    return by_code_order({at: tuple(pair.values()) for at, pair in twins.items()}, answers)


_RULES = {
    Twins.CODE_ORDER: _in_code_order,
    Twins.KABUPATEN_FIRST: _in_turn(Kind.KABUPATEN, Kind.KOTA),
    Twins.KOTA_FIRST: _in_turn(Kind.KOTA, Kind.KABUPATEN),
    Twins.KABUPATEN: _of_kind(Kind.KABUPATEN),
    Twins.KOTA: _of_kind(Kind.KOTA),
}


def _name(pair: Mapping[Kind, Region]) -> str:
    return pair[Kind.KABUPATEN].name


def _is_twin(answer: Answer) -> bool:
    if answer.certainty is not Certainty.DOUBTFUL or len(answer.choices) != 2:
        return False
    first, second = answer.choices
    shared = first.name == second.name and first.kind is not second.kind
    return shared and answer.how in (How.SEVERAL, How.CONVENTION)
