"""Names that a kota and a kabupaten share, written bare: one decision for all of a list."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, How


class Twins(Enum):
    """What a person may say of all of them at once."""

    KABUPATEN = "kabupaten"
    KOTA = "kota"
    BY_CODE = "code-order"
    """Each name stands twice, in the order of codes: in a province kabupaten come first."""


def waiting_twins(answers: Sequence[Answer]) -> Mapping[int, Answer]:
    """Give the lines that wait because one kota and one kabupaten bear the name."""
    return {at: answer for at, answer in enumerate(answers) if answer.waits and _is_twin(answer)}


def rules_for(twins: Mapping[int, Answer]) -> tuple[Twins, ...]:
    """Give what can be said of these lines; an order only where every name stands twice."""
    times = Counter(answer.choices for answer in twins.values())
    if times and set(times.values()) == {2}:
        return (Twins.BY_CODE, Twins.KABUPATEN, Twins.KOTA)
    return (Twins.KABUPATEN, Twins.KOTA)


def meant_by(rule: Twins, twins: Mapping[int, Answer]) -> Mapping[int, Region]:
    """Give the region of each line by a rule."""
    seen: Counter[tuple[Region, ...]] = Counter()
    meant: dict[int, Region] = {}
    for at, answer in twins.items():
        if rule is Twins.BY_CODE:
            in_order = sorted(answer.choices, key=lambda region: region.code)
            meant[at] = in_order[seen[answer.choices]]
            seen[answer.choices] += 1
        else:
            kind = Kind.KOTA if rule is Twins.KOTA else Kind.KABUPATEN
            meant[at] = next(each for each in answer.choices if each.kind is kind)
    return meant


def _is_twin(answer: Answer) -> bool:
    kinds = Counter(each.kind for each in answer.choices)
    names = {each.name for each in answer.choices}
    return answer.how is How.SEVERAL and len(names) == 1 and set(kinds.values()) == {1}
