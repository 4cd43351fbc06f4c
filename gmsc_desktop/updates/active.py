"""The data in use: the installed pack that was activated, or those that came with the program.

Read at every start, so without a pack it costs one look for a file, and the prose of the
program's own data, which tests have checked, is left for later; of a pack everything is checked
anew. Whatever is wrong with a pack, the program starts on its own data and says why.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.compiled import read_compiled
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Edition
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.pointer import read_pointer, store_folder

if TYPE_CHECKING:
    from gmsc_desktop.facts.programme import Programme

COMPILED: Final = "tables.marshal"
"""Among the resources: the bundled tables, compiled by the build."""


@dataclass(frozen=True, slots=True)
class ActiveData:
    """The data in use, and the folder that they were read from.

    `pack` is None for the bundled ones, `problem` says why not a pack's.
    """

    facts: Facts
    folder: Path
    pack: str | None = None
    problem: GmscError | None = None

    @property
    def data(self) -> "tuple[Facts, Programme]":
        """Facts and programme together, as `read_facts` gives them."""
        from gmsc_desktop.facts.reader import read_programme

        return self.facts, read_programme(self.folder, self.facts)


def read_active() -> ActiveData:
    """Read the data in use; raises GmscError only when the program's own are broken."""
    try:
        folder = store_folder()
    except GmscError:
        return _read_bundled()
    name = read_pointer(folder).active
    if name is None:
        return _read_bundled()
    try:
        return _read_pack(name, folder / "installed" / name)
    except GmscError as error:
        return _read_bundled(error)


def read_bundled_edition() -> Edition:
    """Read which data came with the program."""
    from gmsc_desktop.facts.documents import read_edition

    return read_edition(resource("data"))


def _read_bundled(problem: GmscError | None = None) -> ActiveData:
    folder = resource("data")
    facts = read_compiled(resource(COMPILED), folder)
    if facts is None:
        # Late: the program as it is built has them compiled.
        from gmsc_desktop.facts.reader import read_tables

        facts = read_tables(folder)
    return ActiveData(facts, folder, problem=problem)


def _read_pack(name: str, folder: Path) -> ActiveData:
    # Late: most starts have no pack.
    from gmsc_desktop.errors.updates import pack_not_usable
    from gmsc_desktop.facts.reader import read_facts
    from gmsc_desktop.updates.installed import check_usable, read_installed

    try:
        pack = read_installed(folder)
        facts, _ = read_facts(folder)
    except GmscError as error:
        raise pack_not_usable(name, error) from error
    check_usable(name, pack, folder, read_bundled_edition().version)
    return ActiveData(facts, folder, name)
