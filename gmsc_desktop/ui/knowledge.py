"""Everything that the window shows; what the first paint does not need is read when asked for."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder

if TYPE_CHECKING:
    from gmsc_desktop.facts.notices import Notice
    from gmsc_desktop.facts.programme import Pillar, Programme
    from gmsc_desktop.ideas.everything import Everything
    from gmsc_desktop.ideas.finder import IdeaFinder


@dataclass(frozen=True)
class Knowledge:
    """Facts and the search over them; `folder` is where the facts were read.

    `pack` names the installed pack that the data are from, None when they came with the program;
    `problem` says why a pack that is active is not used.
    """

    facts: Facts
    finder: Finder
    folder: Path
    pack: str | None = None
    problem: GmscError | None = None

    @cached_property
    def programme(self) -> "Programme":
        """The programme in prose."""
        from gmsc_desktop.facts.reader import read_programme

        return read_programme(self.folder, self.facts)

    @cached_property
    def pillars(self) -> "tuple[Pillar, ...]":
        """The pillars: their page waits for no other prose."""
        from gmsc_desktop.facts.reader import read_pillars

        return read_pillars(self.folder, self.facts)

    @cached_property
    def ideas(self) -> "IdeaFinder":
        """The search over program unggulan."""
        from gmsc_desktop.ideas.finder import IdeaFinder

        return IdeaFinder(self.facts, resource("words"))

    @cached_property
    def everything(self) -> "Everything":
        """The search over all that the window shows."""
        from gmsc_desktop.ideas.everything import Everything

        return Everything(self.facts, self.finder, self.ideas, lambda: self.programme)

    @cached_property
    def notices(self) -> "tuple[Notice, ...]":
        """The licences of what is shipped."""
        from gmsc_desktop.facts.notices import read_notices

        return read_notices(resource("licences"))
