"""What a person decided of a list, act after act, so that each can be taken back by itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.twins import Twins


class Line(NamedTuple):
    """A line by sheet, place and text: while a person decides, another list may come."""

    sheet: int
    at: int
    text: str


class Rule(NamedTuple):
    """What was said of the shared names of a sheet, and of which: not of those that come later."""

    sheet: int
    said: Twins
    names: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """One decision: the region of some lines, None where they mean none; or a rule."""

    lines: tuple[Line, ...] = ()
    region: Region | None = None
    rule: Rule | None = None


class Decisions:
    """A decision stays with its line, wherever the list is read anew."""

    def __init__(self, acts: Iterable[Act] = ()) -> None:
        self.acts = tuple(acts)
        self.of: Mapping[Line, Region | None] = {
            line: act.region for act in self.acts for line in act.lines
        }
        """What was said last of each line."""

    def rules(self, sheet: int) -> Sequence[Rule]:
        """What was said of the shared names of a sheet, one after the other."""
        return [act.rule for act in self.acts if act.rule and act.rule.sheet == sheet]

    def and_then(self, act: Act) -> "Decisions":
        """Decide something more; what says nothing new of its lines is no act."""
        if act.lines and dict.fromkeys(act.lines, act.region).items() <= self.of.items():
            return self
        return Decisions((*self.acts, act))

    def without(self, undone: Act) -> "Decisions":
        """Let it be as if an act had never been."""
        return Decisions(act for act in self.acts if act is not undone)

    def without_rules(self, sheet: int) -> "Decisions":
        """Let it be as if nothing had been said of the shared names of a sheet."""
        rules = self.rules(sheet)
        return Decisions(act for act in self.acts if act.rule not in rules)

    def on(self, regions: Mapping[str, Region]) -> "Decisions":
        """Give what was decided on other data, by the regions that these have."""
        gone = {line for line, each in self.of.items() if each and each.code not in regions}
        acts = []
        for act in self.acts:
            region = regions.get(act.region.code) if act.region else None
            lines = tuple(line for line in act.lines if line not in gone)
            if act.rule or (lines and bool(region) is bool(act.region)):
                acts.append(Act(lines, region, act.rule))
        return Decisions(acts)
