"""The window that follows shows the same on the new data; Data & Sumber switches them."""

import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.model import Column
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pack import build_pack, write_pack
from gmsc_desktop.updates.pointer import read_pointer, store_folder
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from tests.helpers.check_list import CheckList
from tests.helpers.counted import edition
from tests.helpers.ideas import Ideas
from tests.helpers.out import Out
from tests.helpers.packs import NOTE, SALATIGA, Publisher, without
from tests.helpers.packs_window import PacksWindow
from tests.helpers.proposals import Proposals

NEW, NEWER = "2099.12.01", "2099.12.05"


def test_the_new_window_stands_where_the_old_one_did_and_shows_the_same(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.window.use_language(Language.ENGLISH)
    packs.window.use_theme(Theme.DARK)
    packs.widget.preferences.use_text_size(125)
    packs.widget.resize(1000, 680)
    packs.widget.participants.set_filters(Filters(years=frozenset({2018})))
    packs.window.query("kota s")
    packs.window.click_row(2)
    region, rows = packs.widget.participants.region, packs.window.rows()
    packs.widget.show_page(PageName.STATISTICS)
    packs.bring(publisher.pack(NEW))
    assert packs.widget.size().toTuple() == (1000, 680)
    assert packs.window.title() == "Statistics – GMSC Desktop"
    assert "Data pack, 1 December 2099 · offline" in packs.window.status()
    assert packs.widget.participants.search_box.text() == "kota s"
    assert (packs.widget.participants.region, packs.window.rows()) == (region, rows)
    assert packs.window.saved_settings().text_size == 125
    packs.window.use_language(Language.INDONESIAN)
    assert "Paket data, 1 Desember 2099 · luring" in packs.window.status()
    packs.window.use_theme(Theme.LIGHT)
    packs.widget.preferences.use_text_size(100)


def test_a_pillar_that_the_new_data_do_not_have_is_chosen_no_longer(
    packs: PacksWindow, publisher: Publisher
) -> None:
    Ideas(packs.window).choose("Pilar", "smart branding")
    data = publisher.data(NEW)
    without(data, ",branding,", "quick_wins.csv")
    file = publisher.folder / "unbranded.gmscdata"
    write_pack(publisher.signed(build_pack(data.path, "Diskominfo Contoh", NOTE)), file)
    packs.bring(file)
    page = packs.widget.stack.page
    assert isinstance(page, IdeasPage)
    assert page.filter_bar.pillar.choice is None
    assert len(page.model.ideas) == len(data.lines("quick_wins.csv")) - 1


@pytest.mark.fault(
    what="Other data come into use while a list is checked",
    cause="A pack is installed with a list on Periksa Daftar.",
    sees="The same list, checked with the new data.",
    kept="The list, and what was put right by hand.",
)
def test_a_list_that_is_checked_is_checked_again_and_keeps_what_was_put_right(
    packs: PacksWindow, publisher: Publisher
) -> None:
    page = CheckList(packs.window)
    page.paste("Kota Salatiga\nBogor\nxyzzy")
    page.open_choices(1)
    page.choose("Bukan daerah")
    assert page.cells(Column.YEARS)[0] == "–"
    packs.bring(publisher.pack(NEW, SALATIGA))
    assert packs.window.title().startswith("Periksa Daftar")
    page = CheckList(packs.window)
    assert page.cells(Column.TYPED) == ["Kota Salatiga", "Bogor", "xyzzy"]
    assert page.cells(Column.YEARS)[0] == "2021"
    assert page.cells(Column.REGION)[1] == "–"


def test_the_guide_and_the_comparison_on_old_data_are_closed(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.widget.menu_actions[Command.HELP].trigger()
    packs.widget.menu_actions[Command.COMPARE].trigger()
    packs.window.settle_layout()
    packs.bring(publisher.pack(NEW))
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [packs.widget]


@pytest.mark.fault(
    what="Other data come into use while a file is saved",
    cause="A pack is installed during an export to PDF.",
    sees="That the data change as soon as the export is done; then the new data.",
    kept="The file, whole.",
)
def test_an_export_that_goes_on_is_finished_before_the_data_change(
    packs: PacksWindow, publisher: Publisher, tmp_path: Path
) -> None:
    file = tmp_path / "daftar.pdf"
    packs.drop(publisher.pack(NEW))
    packs.preview().consent.setChecked(True)

    def install_while_exporting() -> None:
        packs.preview().accept()
        Out(packs.window).begin(file)

    packs.changed_by(install_while_exporting)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Paket data, 1 Desember 2099" in packs.window.status()


def test_switching_often_keeps_no_old_window(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW))
    for _ in range(3):
        old = weakref.ref(packs.widget)
        packs.changed_by(lambda: packs.back_button().click())
        assert old() is None


def test_data_and_sources_say_which_data_are_in_use_and_who_vouches_for_them(
    packs: PacksWindow, trusted: Publisher
) -> None:
    text = packs.section()
    assert f"Data bawaan program\nVersi\n{edition().version}" in text
    assert "Data yang terpasang" not in text
    assert not packs.back_button().isEnabled()
    packs.bring(trusted.pack(NEW), agree=False)
    text = packs.section()
    assert f"Paket data\nVersi\n{NEW}\nTanggal\n1 Desember 2099" in text
    assert "Diterbitkan oleh Diskominfo Contoh. Ditandatangani oleh contoh" in text
    assert f"Paket data {NEW}\ndipakai" in text
    packs.window.use_language(Language.ENGLISH)
    text = packs.section()
    assert f"Data pack {NEW}\nin use" in text
    assert "Published by Diskominfo Contoh. Signed by contoh" in text


def test_one_click_goes_back_and_another_forward_again(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.bring(publisher.pack(NEW, SALATIGA))
    assert packs.back_button().text() == "Kembali ke data bawaan"
    packs.changed_by(packs.back_button().click)
    assert packs.years_of_salatiga() == "–"
    assert f"Data bawaan, {edition().indonesian} · luring" in packs.window.status()
    assert packs.back_button().text() == f"Kembali ke {NEW}"
    packs.changed_by(packs.back_button().click)
    assert packs.years_of_salatiga() == "2021"


def test_any_installed_data_can_be_used(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW, SALATIGA))
    packs.bring(publisher.pack(NEWER))
    assert packs.links()[:4] == [
        f"Hapus Paket data {NEWER}", f"Pakai Paket data {NEW}", f"Hapus Paket data {NEW}",
        "Pakai Data bawaan program",
    ]  # fmt: skip
    packs.changed_by(packs.link(f"Pakai Paket data {NEW}").click)
    assert packs.years_of_salatiga() == "2021"
    packs.changed_by(packs.link("Pakai Data bawaan program").click)
    assert read_pointer(store_folder()).active is None


def test_removing_asks_once_and_leaves_the_others(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW))
    packs.bring(publisher.pack(NEWER))
    packs.link(f"Hapus Paket data {NEW}").click()
    assert packs.question().text() == f"Hapus “Paket data {NEW}” dari komputer ini?"
    packs.answer("Batal")
    assert len(Store().installed()) == 2
    packs.link(f"Hapus Paket data {NEW}").click()
    packs.answer("Hapus")
    packs.wait_until(lambda: len(Store().installed()) == 1)
    packs.rest()
    assert f"Hapus Paket data {NEW}" not in packs.links()
    packs.link(f"Hapus Paket data {NEWER}").click()
    packs.changed_by(lambda: packs.answer("Hapus"))
    assert Store().installed() == ()
    assert f"Data bawaan, {edition().indonesian}" in packs.window.status()


def test_new_data_wait_until_a_proposal_that_is_being_written_is_kept(
    packs: PacksWindow, publisher: Publisher
) -> None:
    proposals = Proposals(packs.window)
    proposals.begin("kota salatiga")
    proposals.write("Ikut dalam angkatan 2021.", "Pemkot Salatiga", "https://salatiga.go.id")
    Store().install(preview(publisher.pack(NEW), read_active().data), True)
    packs.widget.data_changed.emit()
    packs.wait_until(lambda: "Data berganti" in packs.window.status())
    assert proposals.typed() == "Ikut dalam angkatan 2021."
    packs.changed_by(lambda: proposals.click(proposals.form.save_button))
    assert packs.window.status().count(NEW) == 1
    assert Proposals(packs.window).open_list() == ["Kota Salatiga, angkatan 2021"]
