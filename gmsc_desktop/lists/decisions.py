"""What a person decided of a list, and the way back, one act after the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.twins import Twins


class Line(NamedTuple):
    """A line by sheet, place and text: while a person decides, another list may come."""

    sheet: int
    at: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """One decision: of these lines, or of all shared names of a sheet, where there are none."""

    sheet: int
    lines: tuple[Line, ...] = ()
    before: Mapping[Line, Region | None] = field(default_factory=dict)
    """What had been decided of some of them before."""


Rules = tuple[tuple[Twins, frozenset[str]], ...]
"""What was said of shared names, each time of which."""


class Decisions:
    """A decision stays with its line, wherever the list is read anew."""

    def __init__(self) -> None:
        self.of: dict[Line, Region | None] = {}
        """None: the line means no region."""
        self._rules: dict[int, Rules] = {}
        self._acts: list[Act] = []

    def rules(self, sheet: int) -> Rules:
        """What was said of the shared names of a sheet."""
        return self._rules.get(sheet, ())

    def follow(self, before: "Decisions", regions: Mapping[str, Region]) -> None:
        """Take over what was decided on other data, by the regions that these have."""
        for line, region in before.of.items():
            if region is None or region.code in regions:
                self.of[line] = region and regions[region.code]
        self._rules = dict(before._rules)

    def take(self, lines: Sequence[Line], region: Region | None) -> None:
        """Decide what these lines mean; one that says nothing new is no act."""
        if all(line in self.of and self.of[line] == region for line in lines):
            return
        before = {line: self.of[line] for line in lines if line in self.of}
        self._acts.append(Act(lines[0].sheet, tuple(lines), before))
        self.of.update(dict.fromkeys(lines, region))

    def say(self, sheet: int, rule: Twins, names: frozenset[str]) -> None:
        """Say something of the shared names of a sheet."""
        self._rules[sheet] = (*self.rules(sheet), (rule, names))
        self._acts.append(Act(sheet))

    def unsay(self, sheet: int) -> None:
        """Take back all that was said of the shared names of a sheet."""
        self._rules.pop(sheet, None)
        self._acts = [act for act in self._acts if act.lines or act.sheet != sheet]

    def last(self, concerns: Callable[[Act], bool]) -> Act | None:
        """Give the last act that concerns what is shown; None where there is none."""
        return next((act for act in reversed(self._acts) if concerns(act)), None)

    def undo(self, act: Act) -> None:
        """Let what an act decided be as it was before."""
        self._acts.remove(act)
        if not act.lines:
            self._rules[act.sheet] = self.rules(act.sheet)[:-1]
        for line in act.lines:
            self.of.pop(line, None)
        self.of.update(act.before)
