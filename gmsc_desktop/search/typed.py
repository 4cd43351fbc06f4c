"""What was typed or pasted: read once, and made fit to be repeated in a sentence."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from gmsc_desktop.search.query import Query

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked
    from gmsc_desktop.search.other_ways import OtherWays

_MOST = 60


@dataclass(frozen=True)
class Typed:
    """What was typed with the ways to read it, for all that is looked for by it."""

    text: str = ""
    readings: tuple[Query, ...] = ()
    """The plain ways, the plainest first."""
    ways: "OtherWays | None" = field(default=None, repr=False, compare=False)
    asked: "Asked | None" = None
    """What it may ask, where questions are answered too."""

    @cached_property
    def others(self) -> tuple[Query, ...]:
        """The ways that cost more, for what no plain one leads to."""
        return self.ways.read(self.text, self.readings) if self.ways else ()

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines that something stands on."""
        return tuple(line.strip() for line in self.text.splitlines() if line.strip())

    @property
    def blank(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.text.strip()

    @property
    def is_list(self) -> bool:
        """Whether these are several lines: then names to check, not one to search for."""
        return len(self.lines) > 1

    @property
    def nameless(self) -> bool:
        """Whether nothing but a kind or an office was written, such as "kota" or "bupati"."""
        return any(not query.words for query in self.readings)

    @property
    def names_level(self) -> bool:
        """Whether a word such as "kec." or "desa" was written: then places are meant."""
        return any(query.level for query in self.readings)


def shortened(typed: str) -> str:
    """Fold line breaks and blanks, and end a long text in three dots."""
    text = " ".join(typed.split())
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"
