"""Saves things on a disk of which only so much is free, less and less, and looks at what is left.

    python -m tests.helpers.small_disk FOLDER KIND ACTION [ARGUMENT …]

Started by `on_disk`, which puts a small disk of its own at FOLDER: it is seen by this
process alone. Where nobody may do that (a container without rights) files may only be so large.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

from gmsc_desktop.corrections.kept import KeptCorrections
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.list_export import list_rows
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from tests.helpers.corrections import correction

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = 4096
OLD: Final = b"the old one"
_MOUNT = 'mount -t tmpfs -o size=4m none "$0" && exec "$@"'
_BALLAST = "ballast"
_NOBODY = 65534
FULL, READ_ONLY, THEIRS = "full", "read-only", "theirs"

Save = Callable[[], None]
Whole = Callable[[], bool]


@cache
def can_mount() -> bool:
    """Whether this person may have a disk of their own."""
    command = [*_unshare(), "true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def on_disk(folder: Path, kind: str, action: str, *arguments: str | Path) -> dict[str, Any]:
    """Run an action of this module; gives how often it was refused, and with which sentences."""
    folder.mkdir()
    disk = [*_unshare(), "sh", "-c", _MOUNT, str(folder)] if can_mount() else []
    own = [*_without_power(), sys.executable, "-m", "tests.helpers.small_disk"]
    result = subprocess.run(
        [*disk, *own, str(folder), kind, action, *map(str, arguments)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
    seen: dict[str, Any] = json.loads(result.stdout)
    return seen


def _unshare() -> list[str]:
    return (
        ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    )


def _without_power() -> list[str]:
    """Take from root the power to write in other people's folders."""
    powers = "-dac_override,-dac_read_search,-fowner"
    return ["setpriv", "--bounding-set", powers, "--"] if os.geteuid() == 0 else []


def main(arguments: list[str]) -> int:
    """Try an action on a disk with more and more room, or on one that takes nothing."""
    folder, disk, action, *rest = Path(arguments[0]), *arguments[1:]
    save, is_old = ACTIONS[action](folder, *rest)
    said: list[str] = []
    if disk != FULL:
        _FORBID[disk](folder)
    for free in _ROOM[action] if disk == FULL else [0]:
        if disk == FULL:
            leave(folder, free)
        try:
            save()
            break
        except GmscError as error:
            said.append(str(error))
        assert is_old(), f"with {free} bytes free"
    print(json.dumps({"refused": len(said), "said": sorted(set(said))}))  # noqa: T201
    return 0


def lock(folder: Path) -> None:
    """Let nobody write on the disk."""
    if folder.is_mount():
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    else:
        take_away(folder)


def take_away(folder: Path) -> None:
    """Give all that is there to somebody else, who lets others read."""
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o555 if each.is_dir() else 0o444)
        if os.geteuid() == 0:
            os.chown(each, _NOBODY, _NOBODY)


def leave(folder: Path, free: int) -> None:
    """Fill the disk so that only so many bytes are free."""
    if not folder.is_mount():
        # Late: Windows has none, and others of this module are wanted there.
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (free, resource.RLIM_INFINITY))
        return
    ballast = folder / _BALLAST
    ballast.unlink(missing_ok=True)
    room = os.statvfs(folder)
    with ballast.open("wb") as stream:
        os.posix_fallocate(stream.fileno(), 0, room.f_bavail * room.f_bsize - free)


def names(folder: Path) -> set[str]:
    """What lies on the disk, but for what fills it."""
    return {each.name for each in folder.iterdir()} - {_BALLAST}


def _table(folder: Path, name: str) -> tuple[Save, Whole]:
    facts = read_active().facts
    rows = list(list_rows(facts, facts.regions[:60], Language.INDONESIAN))
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_bytes(OLD)

    def save() -> None:
        for _ in save_table(rows, "Peserta", file):
            pass

    return save, lambda: file.read_bytes() == OLD and names(folder) == {name}


def _temporary(folder: Path) -> tuple[Save, Whole]:
    """Save elsewhere, while the folder for temporary files is on the disk."""
    save, is_old = _table(folder.with_name("elsewhere"), "daftar.xlsx")
    tempfile.tempdir = str(folder)
    return save, lambda: is_old() and not names(folder)


def _window(folder: Path, name: str) -> tuple[Save, Whole]:
    # Late: the other actions need no Qt.
    from tests.helpers.saving_window import SavingWindow

    window = SavingWindow()
    file = folder / name
    file.write_bytes(OLD)
    return lambda: window.save(file), lambda: file.read_bytes() == OLD and names(folder) == {name}


def _install(_folder: Path, old: str, new: str) -> tuple[Save, Whole]:
    before = Store().install(preview(Path(old), read_active().data), agreed=True)
    look = preview(Path(new), read_active().data)
    lies_there = {"lock", "active", "installed"}

    def save() -> None:
        Store().install(look, agreed=True)

    return save, lambda: read_active().pack == before and names(store_folder()) == lies_there


def _keep(_folder: Path) -> tuple[Save, Whole]:
    facts = read_active().facts
    kept = KeptCorrections()
    first = kept.keep(correction(facts))

    def save() -> None:
        kept.keep(correction(facts))

    return save, lambda: [each.file for each in kept.all(facts)] == [first]


ACTIONS: Final[dict[str, Callable[..., tuple[Save, Whole]]]] = {
    "table": _table,
    "temporary": _temporary,
    "window": _window,
    "install": _install,
    "keep": _keep,
}

_FORBID: Final = {READ_ONLY: lock, THEIRS: take_away}
_PAGES: Final = range(0, 4 << 20, PAGE)
# Pictures take long to draw.
_ROOM: Final = {
    "table": _PAGES,
    "temporary": _PAGES,
    "window": [0, *(PAGE << power for power in range(10))],
    "install": _PAGES,
    "keep": _PAGES,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
