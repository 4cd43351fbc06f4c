"""Which of two regions a line means, where the lines around it are in the order of their codes."""

from collections.abc import Mapping, Sequence

from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.answer import Answer, Certainty

_ENOUGH = 8
"""So many neighbours in one province must follow each other by code before that is an order."""

_Key = tuple[int, str]
"""The place of the province in the list, and the code."""


def by_code_order(
    lines: Mapping[int, Sequence[Region]], answers: Sequence[Answer]
) -> Mapping[int, Region]:
    """Give the region of each line for which only one of its regions stands in order there.

    Provinces may come in any order, each with all its regions. Where the order breaks, nothing
    is said of what stands there; without a stretch that is long enough, of nothing.
    """
    order = _Order(answers)
    waiting: dict[int, Sequence[Region]] = {}
    before: _Key | None = None
    for at, answer in enumerate(answers):
        if at in lines:
            waiting[at] = lines[at]
        elif answer.certainty is Certainty.CERTAIN and answer.region:
            key = order.key(answer.region)
            order.pass_on(before, key, waiting)
            before, waiting = key, {}
    order.end(before, waiting)
    return order.settled


class _Order:
    """Goes from one certain line to the next; what it settles counts once a stretch is long."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        certain = (each.region for each in answers if each.certainty is Certainty.CERTAIN)
        codes = dict.fromkeys(region.province.code for region in certain if region)
        self._ranks = {code: rank for rank, code in enumerate(codes)}
        self._stretch: dict[int, Region] = {}
        self._length = 0
        self.settled: dict[int, Region] = {}

    def key(self, region: Region) -> _Key:
        """Give the place of a region in the order; of a province that the list lacks, none."""
        return self._ranks.get(region.province.code, -1), region.code

    def pass_on(
        self, before: _Key | None, after: _Key, between: Mapping[int, Sequence[Region]]
    ) -> None:
        """Take in what stands between two certain lines."""
        if before and after < before:
            self._close()
            return
        self._length += before is not None and after[0] == before[0] and after > before
        self._stretch |= self._between(before, after, between)

    def end(self, before: _Key | None, behind: Mapping[int, Sequence[Region]]) -> None:
        """Take in what stands behind the last certain line."""
        self._stretch |= self._between(before, None, behind)
        self._close()

    def _close(self) -> None:
        if self._length >= _ENOUGH:
            self.settled |= self._stretch
        self._stretch, self._length = {}, 0

    def _between(
        self, low: _Key | None, high: _Key | None, lines: Mapping[int, Sequence[Region]]
    ) -> dict[int, Region]:
        keys = {
            at: {self.key(region): region for region in regions}
            for at, regions in lines.items()
            if all(region.province.code in self._ranks for region in regions)
        }
        # Each line comes after what the ones before it can be at the least, and before the rest.
        lowest: dict[int, _Key] = {}
        for at, each in keys.items():
            low = min((key for key in each if low is None or key >= low), default=low)
            lowest[at] = low or min(each)
        settled: dict[int, Region] = {}
        for at in reversed(keys):
            fit = [key for key in keys[at] if key >= lowest[at] and (high is None or key <= high)]
            if len(fit) == 1:
                settled[at] = keys[at][fit[0]]
            high = max(fit, default=high)
        return settled
