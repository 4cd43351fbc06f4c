"""The data in use: the installed pack that was activated, or those that came with the program.

Read at every start, so without a pack it costs one look for a file; and whatever is wrong with
a pack, the program starts on its own data and says why.
"""

from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.facts.prose import read_edition
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.pointer import read_pointer
from gmsc_desktop.user_folder import user_folder


@dataclass(frozen=True, slots=True)
class ActiveData:
    """The data in use; `pack` is None for the bundled ones, `problem` says why not a pack's."""

    facts: Facts
    programme: Programme
    pack: str | None = None
    problem: GmscError | None = None

    @property
    def data(self) -> tuple[Facts, Programme]:
        """Facts and programme together, as `read_facts` gives them."""
        return self.facts, self.programme


def read_active() -> ActiveData:
    """Read the data in use; raises GmscError only when the program's own are broken."""
    bundled = resource("data")
    try:
        folder = user_folder() / "packs"
    except GmscError:
        return ActiveData(*read_facts(bundled))
    name = read_pointer(folder).active
    if name is None:
        return ActiveData(*read_facts(bundled))
    try:
        return _read_pack(name, folder / "installed" / name, bundled)
    except GmscError as error:
        facts, programme = read_facts(bundled)
        return ActiveData(facts, programme, problem=error)


def _read_pack(name: str, folder: Path, bundled: Path) -> ActiveData:
    # Late: most starts have no pack.
    from gmsc_desktop.errors_updates import pack_not_usable
    from gmsc_desktop.updates.installed import check_usable, read_installed

    try:
        pack = read_installed(folder)
        facts, programme = read_facts(folder)
    except GmscError as error:
        raise pack_not_usable(name, error) from error
    check_usable(name, pack, folder, read_edition(bundled).version)
    return ActiveData(facts, programme, name)
