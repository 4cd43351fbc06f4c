"""The data in use: the installed pack that was activated, or those that came with the program.

Read at every start, so without a pack it costs one look for a file; and whatever is wrong with
a pack, the program starts on its own data and says why.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.documents import read_edition
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.reader import read_facts, read_programme, read_tables
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.pointer import read_pointer
from gmsc_desktop.user_folder import user_folder

if TYPE_CHECKING:
    from gmsc_desktop.facts.programme import Programme


@dataclass(frozen=True, slots=True)
class ActiveData:
    """The data in use; `pack` is None for the bundled ones, `problem` says why not a pack's."""

    facts: Facts
    read_prose: "Callable[[], Programme]"
    pack: str | None = None
    problem: GmscError | None = None

    @property
    def data(self) -> "tuple[Facts, Programme]":
        """Facts and programme together, as `read_facts` gives them."""
        return self.facts, self.read_prose()


def read_active() -> ActiveData:
    """Read the data in use; raises GmscError only when the program's own are broken."""
    try:
        folder = user_folder() / "packs"
    except GmscError:
        return _bundled()
    name = read_pointer(folder).active
    if name is None:
        return _bundled()
    try:
        return _read_pack(name, folder / "installed" / name)
    except GmscError as error:
        return _bundled(error)


def read_data(folder: Path) -> ActiveData:
    """Read and check everything in a folder of data; raises DataError when they break a rule."""
    facts, programme = read_facts(folder)
    # Read now, for the folder may change or go while the program runs.
    return ActiveData(facts, lambda: programme)


def _bundled(problem: GmscError | None = None) -> ActiveData:
    """Read the tables alone: the prose, seldom read, takes as long, and tests have checked it."""
    folder = resource("data")
    facts = read_tables(folder)
    return ActiveData(facts, partial(read_programme, folder, facts), problem=problem)


def _read_pack(name: str, folder: Path) -> ActiveData:
    # Late: most starts have no pack.
    from gmsc_desktop.errors_updates import pack_not_usable
    from gmsc_desktop.updates.installed import check_usable, read_installed

    try:
        pack = read_installed(folder)
        data = read_data(folder)
    except GmscError as error:
        raise pack_not_usable(name, error) from error
    check_usable(name, pack, folder, read_edition(resource("data")).version)
    return replace(data, pack=name)
