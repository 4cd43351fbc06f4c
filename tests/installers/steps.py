"""What was tried on which artefact, and how it went: the table at the end of the run."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

PASS, FAIL = "pass", "FAIL"


@dataclass(slots=True)
class Steps:
    """The outcomes by artefact and step, in the order in which they were tried."""

    outcomes: dict[str, dict[str, str]] = field(default_factory=dict)

    @contextmanager
    def step(self, artefact: str, name: str) -> Iterator[None]:
        """Try one step; it failed unless its end is reached."""
        row = self.outcomes.setdefault(artefact, {})
        row[name] = FAIL
        yield
        row[name] = PASS

    def lines(self) -> Iterator[str]:
        """Write the table, a step a line."""
        for artefact, row in self.outcomes.items():
            yield f"| {artefact} | | |"
            yield from (f"| | {name} | {outcome} |" for name, outcome in row.items())
