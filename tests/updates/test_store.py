"""A pack is installed whole or not at all, and there is always a way back."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.resources import resource_folder
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.lock import exclusive
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.preview import Hurdle, Preview, preview
from gmsc_desktop.updates.store import Store
from tests.helpers.counted import edition
from tests.helpers.faults import Saw
from tests.helpers.packs import SALATIGA, Publisher

OLD, NEW = "2099.12.01", "2099.12.02"


def seen(file: Path) -> Preview:
    return preview(file, read_active().data)


def installed(store: Store, file: Path) -> str:
    return store.install(seen(file), agreed=True)


def in_use() -> tuple[str, bool]:
    """Which version is in use, and whether it knows that Salatiga took part."""
    facts = read_active().facts
    return facts.edition.version, bool(facts.years(facts.region_by_code["33.73"]))


def content(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_an_installed_pack_is_in_use_from_then_on(trusted: Publisher, store: Store) -> None:
    assert in_use() == (edition().version, False)
    name = store.install(seen(trusted.pack(OLD, SALATIGA)))
    assert in_use() == (OLD, True)
    assert read_active().pack == name
    assert read_active().problem is None


def test_the_file_that_came_in_is_no_longer_needed(trusted: Publisher, store: Store) -> None:
    file = trusted.pack(OLD, SALATIGA)
    look = seen(file)
    file.unlink()
    store.install(look)
    assert in_use() == (OLD, True)


def test_one_step_back_and_forth(trusted: Publisher, store: Store) -> None:
    first, second = (installed(store, trusted.pack(each)) for each in (OLD, NEW))
    assert in_use()[0] == NEW
    assert store.go_back() == first
    assert in_use()[0] == OLD
    assert store.go_back() == second
    store.activate(None)
    assert in_use()[0] == edition().version
    assert store.go_back() == second


def test_there_is_no_way_back_from_the_first_day(store: Store) -> None:
    with pytest.raises(GmscError, match="No data pack has been installed"):
        store.go_back()


def test_the_list_tells_what_is_there_newest_first(trusted: Publisher, store: Store) -> None:
    names = [installed(store, trusted.pack(each)) for each in (OLD, NEW)]
    listed = store.installed()
    assert [each.name for each in listed] == names[::-1]
    assert [each.active for each in listed] == [True, False]
    assert [each.signer.name for each in listed if each.signer] == ["contoh", "contoh"]
    assert not any(each.problem for each in listed)


def test_a_removed_pack_is_gone_and_the_one_before_is_used(
    trusted: Publisher, store: Store
) -> None:
    first, second = (installed(store, trusted.pack(each)) for each in (OLD, NEW))
    store.remove(second)
    assert in_use()[0] == OLD
    store.remove(first)
    assert in_use()[0] == edition().version
    assert store.installed() == ()
    assert content(store_folder()) == {"lock", "active", "installed"}


def test_removing_one_that_is_not_in_use_changes_nothing_else(
    trusted: Publisher, store: Store
) -> None:
    first, _ = (installed(store, trusted.pack(each)) for each in (OLD, NEW))
    store.remove(first)
    assert in_use()[0] == NEW
    with pytest.raises(GmscError):
        store.activate(first)
    assert store.go_back() is None


@pytest.mark.parametrize("name", ["nonsense", "../../../etc", "2099.12.09-0123456789ab", ""])
def test_only_packs_that_are_there_can_be_named(store: Store, name: str) -> None:
    for action in (store.remove, store.activate):
        with pytest.raises(GmscError) as caught:
            action(name)
        assert caught.value.identifier == "no-such-pack"


def test_installing_twice_is_as_once(trusted: Publisher, store: Store) -> None:
    file = trusted.pack(OLD)
    assert installed(store, file) == installed(store, file)
    assert len(store.installed()) == 1
    assert store.go_back() is None


def test_unknown_publishers_need_a_clear_yes(publisher: Publisher, store: Store) -> None:
    for file in (publisher.pack(OLD), publisher.pack(OLD, signed=False)):
        look = seen(file)
        assert look.hurdle is Hurdle.CONSENT
        with pytest.raises(GmscError) as caught:
            store.install(look)
        assert caught.value.identifier == "pack-needs-consent"
        assert not store_folder().exists()
    installed(store, publisher.pack(OLD))
    assert in_use()[0] == OLD


def test_an_administrator_can_forbid_them(
    publisher: Publisher, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "1")
    look = seen(publisher.pack(OLD))
    assert look.hurdle is Hurdle.FORBIDDEN
    with pytest.raises(GmscError) as caught:
        store.install(look, agreed=True)
    assert caught.value.identifier == "pack-forbidden"
    assert not store_folder().exists()


@pytest.mark.fault(
    what="The administrator forbids packs of unknown publishers, one being in use",
    cause="GMSC_ONLY_SIGNED=1 after the installation.",
    sees="That the pack is not signed by a trusted publisher, and why the built-in data are used.",
    kept="The program, on the data that it came with; the pack stays.",
)
def test_what_was_installed_before_is_forbidden_too(
    publisher: Publisher, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = installed(store, publisher.pack(OLD))
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "1")
    assert in_use()[0] == edition().version
    problem = read_active().problem
    assert problem
    assert problem.identifier == "pack-forbidden"
    assert [each.problem is not None for each in store.installed()] == [True]
    with pytest.raises(GmscError) as caught:
        store.activate(name)
    assert caught.value.identifier == "pack-forbidden"


@pytest.mark.fault(
    what="A pack older than the program is installed",
    cause="A pack of the day before the program's data.",
    sees="{seen}",
    kept="The data in use.",
)
def test_a_pack_older_than_the_program_is_refused(publisher: Publisher, saw: Saw) -> None:
    before = edition().date - timedelta(days=1)
    pack = publisher.pack(f"{before:%Y.%m.%d}")
    with pytest.raises(GmscError) as caught:
        seen(pack)
    assert caught.value.identifier == "pack-older-than-bundled"
    saw(caught.value)


@pytest.mark.fault(
    what="The program is newer than the installed pack",
    cause="A pack of 2099.12.01 in use; a program with data of 2099.12.31 starts.",
    sees="That the pack is older than the built-in data, so those are used.",
    kept="The pack: it may be removed.",
)
def test_a_newer_program_sets_an_installed_pack_aside_and_says_so(
    publisher: Publisher, store: Store, newer_program: Path
) -> None:
    name = installed(store, publisher.pack(OLD))
    code = "import sys; from gmsc_desktop.cli import main; sys.exit(main(['facts']))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=newer_program
    )
    assert result.stdout.startswith("Data 2099.12.31")
    assert f"Paket {name} lebih lama" in result.stderr
    assert in_use()[0] == OLD


@pytest.fixture
def newer_program(tmp_path: Path) -> Path:
    """A copy of the program whose own data are newer than any pack here."""
    folder = tmp_path / "newer"
    shutil.copytree(resource_folder(), folder / "resources")
    shutil.copytree(resource_folder().parent / "gmsc_desktop", folder / "gmsc_desktop")
    file = folder / "resources" / "data" / "dataset.toml"
    text = file.read_text(encoding="utf-8").replace(edition().version, "2099.12.31")
    file.write_text(text.replace(str(edition().date), "2099-12-31"), encoding="utf-8")
    return folder


@pytest.mark.fault(
    what="The pack in use is damaged: {id}",
    cause="A file or all of the installed pack, so.",
    sees="{seen}",
    kept="The program, on the data that it came with; installing again mends the pack.",
)
@pytest.mark.parametrize("damage", ["changed", "gone", "empty", "folder gone", "no manifest"])
def test_a_damaged_pack_gives_way_to_the_programs_data_and_says_so(
    trusted: Publisher, store: Store, damage: str, saw: Saw
) -> None:
    name = installed(store, trusted.pack(OLD))
    folder = store_folder() / "installed" / name
    file = folder / ("manifest.toml" if damage == "no manifest" else "participations.csv")
    if damage == "folder gone":
        shutil.rmtree(folder)
    elif damage in ("gone", "no manifest"):
        file.unlink()
    else:
        file.write_bytes(file.read_bytes() + b"x" if damage == "changed" else b"")
    assert in_use()[0] == edition().version
    problem = read_active().problem
    assert problem
    assert problem.identifier == "pack-not-usable"
    saw(str(problem).replace(name, "NAME"))
    # Installing it again mends it, and a damaged one can be removed.
    installed(store, trusted.pack(NEW))
    assert in_use()[0] == NEW


def test_installing_a_damaged_pack_again_mends_it(trusted: Publisher, store: Store) -> None:
    file = trusted.pack(OLD, SALATIGA)
    name = installed(store, file)
    (store_folder() / "installed" / name / "notes.csv").write_bytes(b"")
    with pytest.raises(GmscError):
        store.activate(name)
    installed(store, file)
    assert in_use() == (OLD, True)


@pytest.mark.fault(
    what="The file that names the pack in use is damaged",
    cause="Empty, other bytes, a path, 5,000 letters, half of it, empty lines.",
    sees="The window, on the data of the program.",
    kept="The installed packs: any can be chosen again.",
)
@pytest.mark.parametrize(
    "pointer", [b"", b"\xff\xfe", b"../../../etc\nx\n", b"x" * 5000, b"bundled", b"\n\n\n"]
)
def test_a_damaged_pointer_means_the_programs_data(
    trusted: Publisher, store: Store, pointer: bytes
) -> None:
    name = installed(store, trusted.pack(OLD))
    (store_folder() / "active").write_bytes(pointer)
    assert in_use()[0] == edition().version
    store.activate(name)
    assert in_use()[0] == OLD


@pytest.mark.fault(
    what="Two windows install at once",
    cause="The lock is held; a pack is installed.",
    sees="{seen}",
    kept="What the first one does; the second may try again.",
)
def test_two_at_once_are_told_to_wait(trusted: Publisher, store: Store, saw: Saw) -> None:
    look = seen(trusted.pack(OLD))
    with exclusive(store_folder() / "lock"), pytest.raises(GmscError) as caught:
        store.install(look)
    assert caught.value.identifier == "pack-store-busy"
    saw(caught.value)
    store.install(look)
    assert in_use()[0] == OLD


@pytest.mark.fault(
    what="A process died while it held the lock",
    cause="It is killed; a pack is installed.",
    sees="That the pack is installed.",
    kept="The lock is free as soon as its holder is dead.",
)
def test_a_dead_process_holds_no_lock(trusted: Publisher, store: Store) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\n"
        "from gmsc_desktop.updates.lock import exclusive\n"
        "with exclusive(Path(sys.argv[1])): print('held', flush=True); time.sleep(100)"
    )
    command = [sys.executable, "-c", code, str(store_folder() / "lock")]
    look = seen(trusted.pack(OLD))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(GmscError):
            store.install(look)
        holder.kill()
    store.install(look)
    assert in_use()[0] == OLD


@pytest.mark.fault(
    what="The disk is full when it is asked to hold fast what was written",
    cause="fsync fails with ENOSPC, at each of its calls in turn.",
    sees="That the disk is full.",
    kept="The pack in use; nothing of the new one is left.",
)
def test_a_full_disk_at_any_write_leaves_everything_as_it_was(
    trusted: Publisher, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = installed(store, trusted.pack(OLD))
    look = seen(trusted.pack(NEW, SALATIGA))
    refused = 0
    with monkeypatch.context() as disk:
        while True:
            disk.setattr(os, "fsync", full_at(refused))
            try:
                store.install(look)
                break
            except GmscError as error:
                said = error.sentence.id
            assert "penuh" in said
            assert read_active().pack == first
            assert content(store_folder()) == {"lock", "active", "installed"}
            refused += 1
    assert refused > 5
    assert in_use()[0] == NEW


_FSYNC = os.fsync


def full_at(number: int) -> Callable[[int], None]:
    """A disk that is full when it is asked for the n-th time."""
    calls = count()

    def full(handle: int) -> None:
        if next(calls) == number:
            raise OSError(errno.ENOSPC, "No space left on device")
        _FSYNC(handle)

    return full


@pytest.mark.fault(
    what="The folder for packs cannot be made",
    cause="A file lies in its place.",
    sees="{seen}",
    kept="The data in use.",
)
def test_a_store_that_cannot_be_made_is_said(trusted: Publisher, tmp_path: Path, saw: Saw) -> None:
    (tmp_path / "file").write_text("")
    look = seen(trusted.pack(OLD))
    with pytest.raises(GmscError) as caught:
        Store(tmp_path / "file" / "packs").install(look)
    assert caught.value.identifier == "cannot-store"
    saw(caught.value)


def test_a_portable_program_keeps_its_packs_beside_it(publisher: Publisher, program: Path) -> None:
    (program / "portable.txt").touch()
    installed(Store(), publisher.pack(OLD))
    assert in_use()[0] == OLD
    assert (program / "user" / "packs" / "active").exists()


@pytest.mark.fault(
    what="A home whose path has spaces, other scripts, or 400 letters",
    cause="XDG_DATA_HOME is such a folder; a pack is installed.",
    sees="That the pack is installed.",
    kept="The pack: it is in use.",
)
@pytest.mark.parametrize("folder", ["dengan spasi", "Ångström 仙台", "a" * 200 + "/" + "b" * 200])
def test_a_home_of_any_name_keeps_packs(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str
) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / folder))
    installed(Store(), publisher.pack(OLD))
    assert in_use()[0] == OLD
    assert (tmp_path / folder / "gmsc-desktop" / "packs" / "active").exists()


@pytest.mark.fault(
    what="A portable program on a share that can only be read",
    cause="Its folder for packs cannot be made; a pack is installed.",
    sees="That the pack is installed.",
    kept="The pack, in the person's own folder.",
)
def test_a_portable_program_that_cannot_write_beside_itself_uses_the_persons_folder(
    publisher: Publisher, program: Path
) -> None:
    (program / "portable.txt").touch()
    (program / "user").touch()
    installed(Store(), publisher.pack(OLD))
    assert in_use()[0] == OLD
    assert (store_folder() / "active").exists()
    assert program not in store_folder().parents
