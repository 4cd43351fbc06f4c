"""What is printed: always one page for a sheet, text that can be searched, fonts inside."""

import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.fact_sheet import FactSheet, fact_sheet
from gmsc_desktop.reports.list_export import list_heading, printed_rows
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.visit_plan import visit_plan
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.paper.fact_sheet import fitted, overflow, paint_sheet
from gmsc_desktop.ui.paper.list_pages import PARTICIPANT_COLUMNS, ListPages
from gmsc_desktop.ui.paper.one_page import A4
from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf
from gmsc_desktop.ui.paper.printer import a4_printer, print_page
from gmsc_desktop.ui.paper.visit_plan import fitted_plan, plan_overflow
from tests.helpers.counted import edition

TODAY = date(2026, 12, 1)
MOST_SOURCES, MOST_QUICK_WINS, NOTHING_FOUND = "64.02", "12.05", "33.73"


class Sheet:
    """The sheet of a region, ready to be drawn."""

    def __init__(self, knowledge: Knowledge, code: str, language: Language) -> None:
        self.facts = knowledge.facts
        self.region: Region = knowledge.facts.region_by_code[code]
        self.words: FactSheet = fact_sheet(
            knowledge.facts, knowledge.programme, self.region, language, TODAY
        )

    def draw(self, painter: QPainter, area: QRectF) -> None:
        paint_sheet(painter, area, self.words, self.facts, self.region)

    def steps(self, writer: QPdfWriter, painter: QPainter) -> Iterator[int]:
        self.draw(painter, QRectF(0, 0, writer.width(), writer.height()))
        yield 1


def told(command: str, file: Path) -> str:
    """What one of poppler's programs says of a PDF."""
    arguments = [command, str(file), *(["-"] if command == "pdftotext" else [])]
    result = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=True)
    return result.stdout


def pages_of(file: Path) -> int:
    line = next(each for each in told("pdfinfo", file).splitlines() if each.startswith("Pages:"))
    return int(line.split()[1])


def insist_on_embedded_fonts(file: Path) -> None:
    fonts = told("pdffonts", file).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, _, has_unicode = font.split()[-5:-2]
        assert (embedded, has_unicode) == ("yes", "yes"), font


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", [MOST_SOURCES, MOST_QUICK_WINS, NOTHING_FOUND])
def test_a_sheet_is_one_page_whose_text_can_be_found(
    qapp: QApplication, knowledge: Knowledge, tmp_path: Path, code: str, language: Language
) -> None:
    sheet = Sheet(knowledge, code, language)
    file = tmp_path / "sheet.pdf"
    list(save_pdf(file, "Lembar", Orientation.Portrait, sheet.steps))
    assert pages_of(file) == 1
    assert "595 x 842 pts (A4)" in told("pdfinfo", file).replace(".276", "").replace(".89", "")
    insist_on_embedded_fonts(file)
    text = " ".join(told("pdftotext", file).split())
    assert sheet.region.full_name in text
    assert sheet.words.printed in text
    assert sheet.words.data in text
    for source in sheet.words.sources:
        assert source.address.replace("-", "") in text.replace(" ", "").replace("-", "")


@pytest.mark.parametrize("language", Language)
def test_the_sheet_of_every_region_fits_on_its_page(
    qapp: QApplication, knowledge: Knowledge, language: Language
) -> None:
    for region in knowledge.facts.regions:
        sheet = Sheet(knowledge, region.code, language)
        shown = fitted(sheet.words, sheet.facts, region)
        assert overflow(shown, sheet.facts, region) <= 0, region.full_name
        left_out = sheet.words.quick_wins.count - len(shown.quick_wins.items)
        assert shown.quick_wins.left_out.split()[1:2] == ([str(left_out)] if left_out else [])


def test_long_lists_are_cut_and_say_so(
    qapp: QApplication, knowledge: Knowledge, tmp_path: Path
) -> None:
    sheet = Sheet(knowledge, MOST_QUICK_WINS, Language.INDONESIAN)
    file = tmp_path / "sheet.pdf"
    list(save_pdf(file, "x", Orientation.Portrait, sheet.steps))
    text = told("pdftotext", file)
    assert "Program unggulan (10)" in text
    assert "lagi" in text


def test_nothing_is_drawn_outside_the_margins(qapp: QApplication, knowledge: Knowledge) -> None:
    sheet = Sheet(knowledge, MOST_SOURCES, Language.ENGLISH)
    picture = QImage(A4.toSize(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    sheet.draw(painter, QRectF(picture.rect()))
    painter.end()
    inked = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() < 200
    ]
    assert min(x for x, _ in inked) >= 40
    assert max(x for x, _ in inked) <= 595 - 40
    assert min(y for _, y in inked) >= 36
    assert max(y for _, y in inked) <= 842 - 36
    colours = {picture.pixelColor(x, y).hsvSaturation() for x, y in inked}
    assert colours == {0}


def test_a_printer_gets_the_same_page(
    qapp: QApplication, knowledge: Knowledge, tmp_path: Path
) -> None:
    sheet = Sheet(knowledge, MOST_QUICK_WINS, Language.INDONESIAN)
    file = tmp_path / "printed.pdf"
    printer = a4_printer("Lembar fakta")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_page(printer, sheet.draw)
    assert pages_of(file) == 1
    own = tmp_path / "own.pdf"
    list(save_pdf(own, "x", Orientation.Portrait, sheet.steps))
    assert told("pdftotext", file) == told("pdftotext", own)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_page_is_told(
    qapp: QApplication, knowledge: Knowledge, tmp_path: Path
) -> None:
    sheet = Sheet(knowledge, MOST_QUICK_WINS, Language.INDONESIAN)
    printer = a4_printer("Lembar fakta")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(GmscError, match="took no page"):
        print_page(printer, sheet.draw)


def list_pdf(facts: Facts, listing: Listing, file: Path) -> None:
    rows = list(printed_rows(facts, listing.regions, Language.INDONESIAN))
    heading = list_heading(facts, listing, Language.INDONESIAN, TODAY)
    pages = ListPages(rows, PARTICIPANT_COLUMNS, heading)
    list(save_pdf(file, heading.title, Orientation.Landscape, pages.draw))


def test_the_whole_list_goes_over_pages_with_heading_and_number(
    qapp: QApplication, facts: Facts, tmp_path: Path
) -> None:
    file = tmp_path / "list.pdf"
    list_pdf(facts, Listing(facts.regions), file)
    insist_on_embedded_fonts(file)
    pages = told("pdftotext", file).split("\f")[:-1]
    assert len(pages) == pages_of(file) > 10
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "Kabupaten/Kota" in page
        assert f"Data {edition().indonesian} · dicetak 1 Desember 2026" in page
    text = " ".join(" ".join(pages).split())
    assert all(region.code in text for region in facts.regions)
    assert "Kota Sabang" in text


def test_one_region_needs_one_page(qapp: QApplication, facts: Facts, tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    list_pdf(facts, Listing((facts.region_by_code["11.72"],), "sabang"), file)
    assert pages_of(file) == 1
    text = told("pdftotext", file)
    assert "1 daerah · Pencarian: “sabang”" in text
    assert "11.72" in text


def test_giving_up_a_pdf_leaves_the_old_file(
    qapp: QApplication, facts: Facts, tmp_path: Path
) -> None:
    file = tmp_path / "own" / "list.pdf"
    file.parent.mkdir()
    file.write_text("the old one")
    rows = list(printed_rows(facts, facts.regions, Language.INDONESIAN))
    heading = list_heading(facts, Listing(facts.regions), Language.INDONESIAN, TODAY)
    pages = ListPages(rows, PARTICIPANT_COLUMNS, heading)
    steps = save_pdf(file, "x", Orientation.Landscape, pages.draw)
    for _ in range(600):
        next(steps)
    steps.close()
    assert file.read_text() == "the old one"
    assert list(file.parent.iterdir()) == [file]


def test_a_plan_of_the_longest_visits_is_one_page(qapp: QApplication, facts: Facts) -> None:
    most = sorted(facts.regions, key=lambda each: -len(facts.quick_wins_of(each)))[:5]
    for language in Language:
        plan = visit_plan(facts, most, facts.quick_wins, language, TODAY)
        shown = fitted_plan(plan)
        assert plan_overflow(plan) > 0
        assert plan_overflow(shown) <= 0
        assert all(each.quick_wins.items for each in shown.stops)
