"""What Ctrl+K does with something named beside it: "studi banding wonosobo", "peta 2019"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from gmsc_desktop.languages import Text
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.commands import Command, plain
from gmsc_desktop.ui.dialogs.destination import Destination
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.requests import Requests

_MOST = 5
"""Regions of a name: whoever wants another types more."""
_SHORTEST = 3
"""Letters of a word that says what to do: "of" and "a" say nothing."""
_COHORT = Text("Angkatan", "Cohort")


@dataclass(frozen=True, slots=True)
class _Act:
    """Something that is done with a region, and all words that it is called by."""

    name: str
    words: frozenset[str]
    run: Callable[[str], object]


class NamedActs:
    """`on_map` is what the page with the map is called."""

    def __init__(self, knowledge: Knowledge, requests: Requests, on_map: str) -> None:
        self._knowledge = knowledge
        self._requests = requests
        self._map = _Act(on_map, frozenset({"peta", "map"}), requests.show_on_map)
        self._acts = (
            _of_command(Command.PLAN, requests.show_plan),
            _of_command(Command.SHEET, requests.show_sheet),
            _of_command(Command.PROPOSE, lambda code: requests.propose(code, 0)),
            self._map,
        )

    def find(self, typed: str) -> Iterator[Destination]:
        """Give what a text names before or after the name of what it is done with."""
        words = folded(typed).split()
        # The most words that name something to do: "rencana studi banding …", not "rencana …".
        for count in range(len(words) - 1, 0, -1):
            before = self._named(words[:count], words[count:])
            found = (*before, *self._named(words[-count:], words[:-count]))
            if found:
                yield from found
                return

    def _named(self, words: Sequence[str], rest: Sequence[str]) -> Iterator[Destination]:
        for act in self._acts:
            if act.words.issuperset(words):
                yield from self._do(act, " ".join(rest))

    def _do(self, act: _Act, name: str) -> Iterator[Destination]:
        years = [str(each.year) for each in self._knowledge.facts.cohorts]
        if name in years:
            if act is self._map:
                show = partial(self._show_cohort, int(name))
                yield Destination(f"{act.name}: {name}", worded(_COHORT), show)
            return
        found = self._knowledge.finder.find(name)
        if found.only_similar or (found.asked and found.asked.unread):
            return
        # A village of that name is meant only where no region bears it.
        named = [match for match in found.best if not match.place] or found.best
        for region in [match.region for match in named[:_MOST]]:
            label = f"{act.name}: {region.full_name}"
            yield Destination(label, region.province.name, partial(act.run, region.code))

    def _show_cohort(self, year: int) -> None:
        self._requests.go_to("map")
        self._requests.show_cohort(year)


def _of_command(command: Command, run: Callable[[str], object]) -> _Act:
    entry = command.value
    name = plain(worded(entry.text)).removesuffix("…")
    words = (word for word in folded(entry.called).split() if len(word) >= _SHORTEST)
    return _Act(name, frozenset(words), run)
