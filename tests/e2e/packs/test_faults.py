"""What is wrong with a pack, or in the way of it, is said in a sentence; the data stay."""

from pathlib import Path

import pytest

from gmsc_desktop.languages import Language
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.lock import exclusive
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from tests.helpers.counted import edition
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.packs_window import Opener, PacksWindow

NEW = "2099.12.01"


@pytest.mark.fault(
    what="The pack in use is damaged when the window opens",
    cause="A letter more in a file of the installed pack.",
    sees="Above the page, that the pack cannot be used, so the built-in data are.",
    kept="The program, on its own data; the pack can be removed on Data & Sumber.",
)
def test_a_damaged_pack_is_set_aside_and_said_so_once(
    open_program: Opener, publisher: Publisher
) -> None:
    name = Store().install(preview(publisher.pack(NEW), read_active().data), True)
    with (store_folder() / "installed" / name / "notes.csv").open("ab") as file:
        file.write(b"x")
    packs = open_program()
    assert f"Paket {name} tidak dapat dipakai, jadi data bawaan dipakai." in packs.window.trouble()
    assert f"Data bawaan, {edition().indonesian}" in packs.window.status()
    packs.widget.trouble.close_button.click()
    assert packs.links()[0] == f"Hapus Paket data {NEW}"
    packs.link(f"Hapus Paket data {NEW}").click()
    packs.answer("Hapus")
    packs.wait_until(lambda: not Store().installed())
    packs.rest()
    assert open_program().window.trouble() == ""


@pytest.mark.fault(
    what="No pack is dropped on the window",
    cause="A damaged archive; a file that is gone.",
    sees="Above the page, in the window's language, that the file is refused or cannot be read.",
    kept="The data in use; nothing is installed.",
)
@pytest.mark.parametrize("language", Language)
def test_a_file_that_is_no_pack_is_refused_in_one_sentence(
    packs: PacksWindow, tmp_path: Path, language: Language
) -> None:
    packs.window.use_language(language)
    file = tmp_path / "rusak.gmscdata"
    file.write_bytes(b"PK\x03\x04 nothing")
    packs.drop(file)
    packs.wait_until(lambda: packs.window.trouble() != "")
    refused = "rusak.gmscdata ditolak" if language is Language.INDONESIAN else "is refused"
    assert refused in packs.window.trouble()
    packs.drop(tmp_path / "gone.gmscdata")
    packs.wait_until(lambda: "gone.gmscdata" in packs.window.trouble())
    assert Store().installed() == ()


@pytest.mark.fault(
    what="The folder of packs cannot be written when the window installs",
    cause="A file in the folder's place.",
    sees="Above the page, that the folder cannot be written and nothing has changed.",
    kept="The data in use, and the window.",
)
def test_a_folder_that_cannot_be_written_keeps_the_old_data(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW))
    dialog = packs.preview()
    store_folder().parent.mkdir(parents=True, exist_ok=True)
    store_folder().write_text("a file where the folder should be")
    dialog.consent.setChecked(True)
    dialog.accept()
    packs.wait_until(lambda: packs.window.trouble() != "")
    assert "tidak ada yang berubah" in packs.window.trouble()
    assert f"Data bawaan, {edition().indonesian}" in packs.window.status()


@pytest.mark.fault(
    what="Two windows install at once",
    cause="The lock is held by another.",
    sees="Above the page, that another window is installing or removing a pack.",
    kept="The data in use; the pack can be brought again.",
)
def test_while_another_window_installs_this_one_says_so(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW))
    dialog = packs.preview()
    dialog.consent.setChecked(True)
    with exclusive(store_folder() / "lock"):
        dialog.accept()
        packs.wait_until(lambda: packs.window.trouble() != "")
    assert "sedang dipasang atau dihapus oleh jendela lain" in packs.window.trouble()
    assert Store().installed() == ()


@pytest.mark.fault(
    what="Other data come into use while a second window is open",
    cause="Two windows; one installs a pack.",
    sees="In the second: its own data as before, and on Data & Sumber what is installed now.",
    kept="Both windows.",
)
def test_two_windows_go_on_with_the_data_that_each_has(
    open_program: Opener, publisher: Publisher
) -> None:
    first, second = open_program(), open_program()
    second.show_data()
    first.bring(publisher.pack(NEW, SALATIGA))
    assert first.years_of_salatiga() == "2021"
    assert second.years_of_salatiga() == "–"
    assert "Data bawaan" in second.window.status()
    second.show_data()
    second.window.show()
    second.changed_by(second.link(f"Pakai Paket data {NEW}").click)
    assert second.years_of_salatiga() == "2021"


@pytest.mark.fault(
    what="The window is closed while it reads a pack",
    cause="Close, at once after the pack was brought.",
    sees="Nothing: the window is closed.",
    kept="The data in use; nothing is installed.",
)
def test_closing_the_window_while_a_pack_is_read_leaves_nothing(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.widget.packs.look_at(publisher.pack(NEW))
    packs.widget.close()
    assert not packs.widget.busy
    assert Store().installed() == ()
