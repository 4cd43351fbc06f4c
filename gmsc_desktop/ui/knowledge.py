"""Everything that the window shows, read before it opens."""

from dataclasses import dataclass

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.notices import Notice
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.search.finder import Finder


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Facts, programme, the search over them, and the notices of what is shipped.

    `pack` names the installed pack that the data are from, None when they came with the program;
    `problem` says why a pack that is active is not used.
    """

    facts: Facts
    programme: Programme
    finder: Finder
    notices: tuple[Notice, ...]
    pack: str | None = None
    problem: GmscError | None = None
