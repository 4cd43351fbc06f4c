"""Who knows better says so: a proposal is written, checked, kept, sent, changed and withdrawn."""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog

from gmsc_desktop.cli import main
from gmsc_desktop.corrections.file import read_correction
from gmsc_desktop.corrections.kept import KeptCorrections
from gmsc_desktop.corrections.model import Field, Kind
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.reader import read_rows
from gmsc_desktop.ui.data.models import CohortColumn
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.user_folder import user_folder
from tests.helpers.corrections import LETTER, correction
from tests.helpers.faults import Saw
from tests.helpers.layout import faults
from tests.helpers.proposals import CONTROL, Proposals
from tests.helpers.saving import accept_file
from tests.helpers.window import Window

ADDRESS = "https://salatiga.go.id/berita/1"
WORDS = "Ikut dalam angkatan 2022."


@pytest.fixture
def proposals(window: Window) -> Proposals:
    return Proposals(window)


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may be longer than sixteen bytes, as if that were all that is free."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def fill_in(proposals: Proposals) -> None:
    """Write what a proposal on a region and a year still needs: words, publisher, address."""
    proposals.write(WORDS, "Pemkot Salatiga", ADDRESS)


def test_the_one_cohort_that_the_text_names_is_suggested_until_another_is_chosen(
    proposals: Proposals,
) -> None:
    proposals.begin("kota salatiga")
    year = proposals.form.form.year
    proposals.write("Salatiga ikut angkatan 2022")
    assert year.currentData() == 2022
    proposals.write(" atau 2023; surat 2025")
    assert year.currentData() is None
    proposals.key(Qt.Key.Key_Backtab)
    proposals.write("2018")
    proposals.key(Qt.Key.Key_Tab)
    proposals.write(" 2022")
    assert year.currentData() == 2018


def test_a_missing_region_is_proposed_with_the_keyboard_alone_and_merged(
    proposals: Proposals, facts: Facts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proposals.begin("kota salatiga")
    assert proposals.keys_are_in(Field.TEXT)
    proposals.key(Qt.Key.Key_Backtab)
    proposals.write("2022")
    proposals.key(Qt.Key.Key_Tab)
    fill_in(proposals)
    proposals.key(Qt.Key.Key_Return)
    assert proposals.titles() == ["Kota Salatiga, angkatan 2022"]
    assert proposals.message() == "Usulan disimpan di komputer ini"
    assert f"Alamat: {ADDRESS}" in proposals.shown()
    file = tmp_path / "dari-kantor.gmscusul"
    proposals.click(proposals.mine.save_button)
    accept_file(proposals.window, file)
    assert proposals.message() == f"{file} disimpan"
    assert f"{file} disimpan" in proposals.window.status()
    assert proposals.bar.text() == "dari-kantor.gmscusul disimpan"
    proposals.bar.press(Qt.Key.Key_Escape)
    assert proposals.mine.isVisible()
    written = read_correction(file, facts)
    assert (written.kind, written.year, written.text) == (Kind.MISSING, 2022, WORDS)
    assert written.made.isoformat() == QDate.currentDate().toString("yyyy-MM-dd")
    review = tmp_path / "review.xlsx"
    assert main(["data", "merge", str(file), "--output", str(review)]) == 0
    capsys.readouterr()
    heading, row = read_rows(review)
    found = dict(zip(heading, row, strict=False))
    assert (found["region"], found["cohort"], found["address"]) == ("33.73", "2022", ADDRESS)


def test_five_acts_are_enough_for_a_proposal_as_a_file(
    proposals: Proposals, facts: Facts, tmp_path: Path
) -> None:
    proposals.begin("kota salatiga")
    fill_in(proposals)
    proposals.key(Qt.Key.Key_S, CONTROL)
    file = tmp_path / "usulan.gmscusul"
    accept_file(proposals.window, file)
    assert read_correction(file, facts).where.address == ADDRESS
    assert proposals.titles() == ["Kota Salatiga, angkatan 2022"]


def test_ctrl_enter_keeps_a_proposal_from_whatever_field(proposals: Proposals) -> None:
    proposals.begin("kota salatiga")
    fill_in(proposals)
    proposals.key(Qt.Key.Key_Backtab)
    proposals.key(Qt.Key.Key_Backtab)
    assert proposals.keys_are_in(Field.TEXT)
    proposals.key(Qt.Key.Key_Return, CONTROL)
    assert proposals.titles() == ["Kota Salatiga, angkatan 2022"]


def test_ctrl_s_asks_for_no_file_while_something_is_lacking(proposals: Proposals) -> None:
    proposals.begin("kota salatiga")
    proposals.write(WORDS)
    proposals.key(Qt.Key.Key_S, CONTROL)
    assert proposals.keys_are_in(Field.PUBLISHER)
    proposals.write("Pemkot Salatiga", ADDRESS)
    proposals.key(Qt.Key.Key_Return, CONTROL)
    assert not proposals.window.widget.findChildren(QFileDialog)


def test_the_one_cohort_of_a_region_is_filled_in(proposals: Proposals, facts: Facts) -> None:
    once = next(each for each in facts.participants if len(facts.years(each)) == 1)
    proposals.begin(once.full_name)
    form = proposals.form.form
    assert (form.region.region, form.year.currentData()) == (once, facts.years(once)[0])
    assert form.wrong.isChecked()
    proposals.key(Qt.Key.Key_Escape)
    proposals.begin("kota semarang")
    assert proposals.form.form.year.currentData() is None
    proposals.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("query", "year"),
    [("salatiga 2022", 2022), ("peserta 2019 jawa", 2019), ("semarang 2018 atau 2019", None)],
)
def test_the_cohort_that_was_typed_is_filled_in(
    proposals: Proposals, query: str, year: int | None
) -> None:
    proposals.begin(query)
    assert proposals.form.form.year.currentData() == year


@pytest.mark.parametrize("page", [PageName.PARTICIPANTS, PageName.MAP])
def test_the_cohort_that_is_chosen_as_a_filter_is_filled_in(
    proposals: Proposals, window: Window, page: PageName
) -> None:
    window.widget.show_page(page)
    window.settle()
    window.click_chip("2021")
    window.press(Qt.Key.Key_U, CONTROL)
    assert proposals.form.form.year.currentText() == "2021"


def test_the_form_says_which_cohort_is_meant_and_which_years_have_none(
    proposals: Proposals, window: Window, facts: Facts
) -> None:
    proposals.begin("kota semarang")
    form = proposals.form.form
    assert form.name(Field.YEAR) == form.year.accessibleName() == "Angkatan yang kini tercatat"
    form.missing.click()
    assert form.name(Field.YEAR) == form.year.accessibleName() == "Angkatan yang belum memuatnya"
    assert "Angkatan yang belum memuatnya" in window.text_of(form)
    years = {form.year.itemData(at): form.year.itemText(at) for at in range(1, form.year.count())}
    assert years[2020] == "2020 (angkatan tidak tercatat)"
    assert all(years[each.year] == str(each.year) for each in facts.cohorts)


def test_the_link_in_the_detail_begins_as_the_keys_do_and_a_button_asks_for_the_file(
    proposals: Proposals, window: Window, facts: Facts, tmp_path: Path
) -> None:
    once = next(each for each in facts.participants if len(facts.years(each)) == 1)
    window.query(once.full_name)
    window.click_link("Ada yang keliru…")
    form = proposals.form.form
    assert (form.region.region, form.year.currentData()) == (once, facts.years(once)[0])
    assert proposals.keys_are_in(Field.TEXT)
    fill_in(proposals)
    proposals.click(proposals.form.file_button)
    file = tmp_path / "usulan.gmscusul"
    accept_file(window, file)
    assert read_correction(file, facts).region == once
    assert proposals.bar.text() == "usulan.gmscusul disimpan"
    # No program of the computer opens such a file.
    assert proposals.bar.offered() == ["Buka folder", "Salin jalur"]


def test_what_is_still_needed_names_the_region_and_says_when_a_whole_cohort_is_meant(
    proposals: Proposals, window: Window
) -> None:
    proposals.begin()
    assert proposals.lacks().startswith("Masih perlu: Daerah, Penjelasan")
    form = proposals.form.form
    form.year.setCurrentIndex(form.year.findData(2021))
    assert proposals.lacks().endswith(" · Daerah: kosong, jadi tentang seluruh angkatan 2021")


def test_faults_are_told_beside_their_fields_once_these_have_been_left(
    proposals: Proposals,
) -> None:
    proposals.begin("kota salatiga")
    assert proposals.fault(Field.TEXT) == ""
    assert proposals.lacks() == (
        "Masih perlu: Penjelasan, Penerbit sumber, Alamat web atau nomor surat"
    )
    proposals.write("=1+1", "", "salatiga.go.id", "", "", "kemarin", "")
    assert "teks tanpa = + - @ di depan" in proposals.fault(Field.TEXT)
    assert proposals.fault(Field.PUBLISHER).startswith("Penerbit sumber belum diisi.")
    assert "2021-05-20" in proposals.fault(Field.DATE)
    assert "diawali http:// atau https://" in proposals.fault(Field.ADDRESS)
    assert proposals.heard(Field.ADDRESS) == proposals.fault(Field.ADDRESS)
    proposals.form.form.text.setPlainText(WORDS)
    assert proposals.fault(Field.TEXT) == ""


def test_what_is_lacking_keeps_the_proposal_from_being_kept_and_gets_the_cursor(
    proposals: Proposals,
) -> None:
    proposals.begin("kota salatiga")
    proposals.write(WORDS)
    proposals.click(proposals.form.save_button)
    assert proposals.keys_are_in(Field.PUBLISHER)
    assert proposals.fault(Field.PUBLISHER) != ""
    assert proposals.fault(Field.WHERE).startswith("Alamat atau nomor surat belum diisi.")
    assert KeptCorrections().count() == 0


def test_nothing_typed_is_lost_by_esc(proposals: Proposals) -> None:
    proposals.begin("kota salatiga")
    proposals.write(WORDS)
    proposals.key(Qt.Key.Key_Escape)
    assert "akan hilang" in proposals.answer("Lanjut menulis")
    assert proposals.typed() == WORDS
    proposals.click(proposals.form.cancel_button)
    proposals.answer("Buang")
    assert not proposals.is_writing()
    proposals.begin()
    proposals.key(Qt.Key.Key_Escape)
    assert not proposals.is_writing()


def test_the_detail_offers_the_cohorts_that_may_lack_the_region(proposals: Proposals) -> None:
    proposals.window.query("kota salatiga")
    assert (
        "Usulkan perbaikan:\nTambah 2021\nTambah 2022\nTambah 2023\nLainnya…"
        in proposals.window.detail()
    )
    proposals.window.click_link("Tambah 2022")
    form = proposals.form.form
    assert (form.region.button.text(), form.year.currentText()) == ("Kota Salatiga", "2022")
    proposals.key(Qt.Key.Key_Escape)


def test_a_cohort_is_proposed_on_from_data_and_a_region_added(proposals: Proposals) -> None:
    proposals.window.widget.show_page(PageName.DATA)
    assert proposals.links() == ["Usulkan perbaikan…", "Usulan saya (0)"]
    cohorts = proposals.data.cohorts
    cohorts.setCurrentIndex(cohorts.model().index(4, CohortColumn.COHORT))
    assert [each.text() for each in cohorts.actions()] == ["Usulkan perbaikan…"]
    proposals.window.click_link("Usulkan perbaikan…")
    form = proposals.form.form
    assert (form.region.region, form.year.currentText()) == (None, "2022")
    proposals.click(form.region.button)
    proposals.write("salatiga")
    proposals.key(Qt.Key.Key_Return)
    assert form.region.button.text() == "Kota Salatiga"
    proposals.click(form.region.clear_button)
    assert form.read().region is None
    form.text.setFocus()
    fill_in(proposals)
    proposals.click(proposals.form.save_button)
    assert proposals.titles() == ["angkatan 2022"]
    assert proposals.links()[1] == "Usulan saya (1)"
    proposals.key(Qt.Key.Key_Escape)


def test_two_are_kept_copied_saved_together_changed_and_withdrawn(
    proposals: Proposals, facts: Facts, tmp_path: Path
) -> None:
    kept = KeptCorrections()
    kept.keep(correction(facts))
    kept.keep(correction(facts, where=LETTER, year=2023))
    assert proposals.open_list() == [
        "Kota Salatiga, angkatan 2021",
        "Kota Salatiga, angkatan 2023",
    ]
    proposals.click(proposals.mine.copy_button)
    mail = proposals.window.clipboard()
    subject = "Usulan perbaikan data GMSC: Kota Salatiga, angkatan 2021\n\nKepada: pengelola data"
    assert mail.startswith(subject)
    assert 'address = "https://salatiga.go.id/berita/1"' in mail
    assert "1 usulan disalin" in proposals.window.status()
    proposals.choose(0, 1)
    (tmp_path / "usulan-33.73-2021-1.gmscusul").write_text("somebody's own")
    proposals.click(proposals.mine.save_button)
    proposals.choose_folder(tmp_path)
    assert proposals.message() == f"2 usulan disimpan di {tmp_path}"
    assert proposals.bar.text() == f"{tmp_path.name} · 2 usulan"
    assert proposals.bar.offered() == ["Buka folder", "Salin jalur"]
    assert len(list(tmp_path.glob("*.gmscusul"))) == 3
    assert (tmp_path / "usulan-33.73-2021-1.gmscusul").read_text() == "somebody's own"
    proposals.choose(1)
    proposals.click(proposals.mine.change_button)
    proposals.form.form.text.setPlainText("Diubah.")
    proposals.click(proposals.form.save_button)
    assert "Diubah." in proposals.shown()
    assert len(proposals.titles()) == 2
    proposals.click(proposals.mine.withdraw_button)
    assert "Kota Salatiga, angkatan 2023" in proposals.answer("Hapus")
    assert proposals.titles() == ["Kota Salatiga, angkatan 2021"]
    assert proposals.message() == "1 usulan dihapus"
    proposals.click(proposals.mine.withdraw_button)
    proposals.answer("Batal")
    assert len(proposals.titles()) == 1


def test_the_form_opens_with_the_likelier_kind_and_says_what_is_recorded(
    proposals: Proposals, facts: Facts
) -> None:
    proposals.begin("kota semarang")
    form = proposals.form.form
    assert form.wrong.isChecked()
    assert form.now.text() == (
        "Saat ini tercatat: Pernah ikut Gerakan Menuju Smart City dua kali: angkatan 2017 dan 2021."
    )
    form.year.setCurrentIndex(form.year.findData(2018))
    assert form.now.text() == ("Saat ini tidak tercantum; daftar angkatan 2018 lengkap, 50 daerah")
    form.year.setCurrentIndex(form.year.findData(2020))
    assert form.now.text() == "Tidak ada angkatan 2020 dalam data"
    form.region.take(None)
    form.year.setCurrentIndex(form.year.findData(2017))
    # The program lists 26, and says so wherever the cohort is named.
    assert form.now.text() == "Saat ini tercatat: 26 nama pasti untuk 25 tempat menurut data resmi"
    form.year.setCurrentIndex(form.year.findData(2018))
    assert form.now.text() == "Saat ini tercatat: daftar lengkap, 50 daerah"
    proposals.click(proposals.form.cancel_button)
    proposals.answer("Buang")
    proposals.window.query("kota semarang")
    proposals.window.click_link("Tambah 2022")
    assert proposals.form.form.missing.isChecked()
    proposals.key(Qt.Key.Key_Escape)
    proposals.begin("kota salatiga")
    assert proposals.form.form.missing.isChecked()
    form = proposals.form.form
    assert form.now.text() == "Belum ditemukan dalam sumber."
    gap = next(each for each in facts.completeness if not each.complete)
    form.year.setCurrentIndex(form.year.findData(gap.cohort.year))
    assert form.now.text() == (
        f"Saat ini belum tercantum; daftar angkatan {gap.cohort.year} baru memuat {gap.certain} "
        f"dari {gap.cohort.official} nama"
    )
    form.year.setCurrentIndex(0)
    proposals.key(Qt.Key.Key_Escape)


def test_large_text_makes_the_form_no_wider_than_the_window(
    window: Window, proposals: Proposals
) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    proposals.begin("kota salatiga")
    assert proposals.form.screen().availableSize().width() > 1200
    assert proposals.form.width() <= window.widget.width()
    assert faults(proposals.form) == []


def test_nobody_is_scolded_before_something_is_typed(proposals: Proposals) -> None:
    proposals.begin("kota semarang")
    form = proposals.form.form
    assert "padahal" in form.text.placeholderText()
    proposals.click(form.missing)
    assert "belum tercantum" in form.text.placeholderText()
    for _ in range(8):
        proposals.key(Qt.Key.Key_Tab)
    assert [proposals.fault(each) for each in Field if proposals.fault(each)] == []
    proposals.key(Qt.Key.Key_Escape)


def test_nothing_in_the_form_moves_when_something_is_said_to_be_wrong(
    proposals: Proposals,
) -> None:
    proposals.begin("kota salatiga")
    proposals.window.settle_layout()
    before = proposals.places()
    proposals.write("=1+1", "", "salatiga.go.id", "=2", "", "kemarin")
    proposals.click(proposals.form.save_button)
    proposals.window.settle_layout()
    assert proposals.fault(Field.DATE)
    assert proposals.places() == before


def test_where_no_address_is_set_the_form_says_what_to_do(
    proposals: Proposals, facts: Facts, tmp_path: Path
) -> None:
    nobody = "Data ini tidak menyebut alamat tujuan. Simpan usulan sebagai berkas"
    proposals.begin("kota salatiga")
    assert nobody in proposals.window.text_of(proposals.form)
    fill_in(proposals)
    proposals.click(proposals.form.save_button)
    assert nobody in proposals.window.text_of(proposals.mine)
    proposals.click(proposals.mine.save_button)
    accept_file(proposals.window, tmp_path / "a.gmscusul")
    told = proposals.window.text_of(proposals.mine)
    assert "Sekarang berikan berkas itu kepada pengelola data di kantor Anda." in told
    assert nobody not in told
    assert "# Kepada / to: pengelola data di kantor Anda" in (tmp_path / "a.gmscusul").read_text()
    assert read_correction(tmp_path / "a.gmscusul", facts).text == WORDS


def test_whom_the_office_has_set_is_named_in_form_file_and_email(
    proposals: Proposals, facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = "Diskominfo Kota Contoh, data@contoh.go.id"
    monkeypatch.setenv("GMSC_CORRECTIONS_TO", office)
    KeptCorrections().keep(correction(facts))
    proposals.begin("kota salatiga")
    assert f"Kirimkan kepada: {office}" in proposals.window.text_of(proposals.form)
    proposals.key(Qt.Key.Key_Escape)
    proposals.open_list()
    assert f"Kirimkan kepada: {office}" in proposals.window.text_of(proposals.mine)
    proposals.click(proposals.mine.copy_button)
    assert f"\nKepada: {office}\n" in proposals.window.clipboard()
    proposals.click(proposals.mine.save_button)
    accept_file(proposals.window, tmp_path / "a.gmscusul")
    told = f"Sekarang kirimkan berkas itu kepada: {office}"
    assert told in proposals.window.text_of(proposals.mine)
    assert f"# Kepada / to: {office}\n" in (tmp_path / "a.gmscusul").read_text()


def test_an_empty_list_says_how_to_begin(proposals: Proposals) -> None:
    assert proposals.open_list() == []
    assert proposals.shown().startswith("Belum ada usulan yang disimpan.")
    assert not proposals.mine.save_button.isEnabled()
    assert not proposals.mine.withdraw_button.isEnabled()


@pytest.mark.fault(
    what="A kept proposal is damaged",
    cause="Its file is overwritten with something else.",
    sees="{seen}",
    kept="The other proposals, which are listed beside it; it can be withdrawn.",
)
def test_a_damaged_proposal_is_named_and_the_others_are_shown(
    proposals: Proposals, facts: Facts, saw: Saw
) -> None:
    damaged = KeptCorrections().keep(correction(facts))
    KeptCorrections().keep(correction(facts, year=2023))
    damaged.write_text("rusak")
    assert proposals.open_list()[0] == f"{damaged.name} (tidak dapat dibaca)"
    assert proposals.titles()[1] == "Kota Salatiga, angkatan 2023"
    assert proposals.shown().startswith(f"{damaged.name} ditolak")
    assert not proposals.mine.save_button.isEnabled()
    saw(proposals.shown())
    proposals.click(proposals.mine.withdraw_button)
    proposals.answer("Hapus")
    assert proposals.titles() == ["Kota Salatiga, angkatan 2023"]


@pytest.mark.fault(
    what="The disk is full while a proposal is written in the window",
    cause="Sixteen bytes are all that may be written.",
    sees="{seen}",
    kept="All that was typed; it is kept once there is room.",
)
def test_a_full_disk_is_told_and_what_was_typed_stays(proposals: Proposals, saw: Saw) -> None:
    proposals.begin("kota salatiga")
    fill_in(proposals)
    with full_disk():
        proposals.click(proposals.form.save_button)
    assert "tidak ada yang berubah" in proposals.trouble()
    saw(proposals.trouble())
    assert proposals.typed() == WORDS
    assert KeptCorrections().count() == 0
    proposals.click(proposals.form.save_button)
    assert proposals.titles() == ["Kota Salatiga, angkatan 2022"]


@pytest.mark.fault(
    what="The folder of proposals cannot be made",
    cause="A file stands in its place.",
    sees="{seen}",
    kept="All that was typed.",
)
@pytest.mark.parametrize("language", Language)
def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(
    proposals: Proposals, language: Language, saw: Saw
) -> None:
    proposals.window.use_language(language)
    user_folder().mkdir(parents=True, exist_ok=True)
    (user_folder() / "corrections").write_text("a file where the folder should be")
    proposals.begin("kota salatiga")
    fill_in(proposals)
    proposals.click(proposals.form.save_button)
    indonesian = language is Language.INDONESIAN
    assert ("Tidak dapat menulis" if indonesian else "Cannot write") in proposals.trouble()
    saw(proposals.trouble())
    assert proposals.typed() == WORDS
    proposals.click(proposals.form.cancel_button)
    proposals.answer("Buang" if indonesian else "Throw away")


def test_a_file_that_cannot_be_saved_is_told_in_the_list(
    proposals: Proposals, facts: Facts, tmp_path: Path
) -> None:
    KeptCorrections().keep(correction(facts))
    proposals.open_list()
    proposals.click(proposals.mine.save_button)
    with full_disk():
        accept_file(proposals.window, tmp_path / "usulan.gmscusul")
    assert "usulan.gmscusul" in proposals.trouble()
    assert list(tmp_path.glob("*.gmscusul")) == []


@pytest.mark.parametrize("language", Language)
def test_everything_in_both_dialogs_has_a_name(
    proposals: Proposals, facts: Facts, language: Language
) -> None:
    proposals.window.use_language(language)
    KeptCorrections().keep(correction(facts))
    proposals.begin("kota salatiga")
    assert proposals.nameless() == []
    proposals.key(Qt.Key.Key_Escape)
    proposals.open_list()
    assert proposals.nameless() == []
