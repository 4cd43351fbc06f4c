"""Text in cells: cut off at their width in whatever font, and measured once."""

import cProfile
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView
from pytestqt.qtbot import QtBot

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ui.data.delegates import CohortDelegate, SourceDelegate
from gmsc_desktop.ui.data.models import CompletenessModel, SourcesModel
from gmsc_desktop.ui.widgets.cell_text import CellText

WIDTH, REST = 120, 200
NAME = "Kabupaten Hulu Sungai Selatan"


def test_a_text_that_was_drawn_in_a_small_font_is_cut_off_anew_in_a_large_one(
    qapp: QApplication,
) -> None:
    text = CellText()
    picture = QImage(WIDTH + REST, 30, QImage.Format.Format_RGB32)
    for pixels in (7, 16):
        picture.fill(QColor("white"))
        font = QFont(qapp.font())
        font.setPixelSize(pixels)
        painter = QPainter(picture)
        painter.setFont(font)
        text.draw(painter, QRect(0, 0, WIDTH, 30), NAME)
        painter.end()
    beyond = (picture.pixelColor(x, y) for x in range(WIDTH, WIDTH + REST) for y in range(30))
    assert {colour.name() for colour in beyond} == {"#ffffff"}


@pytest.mark.parametrize(
    ("model", "delegate"),
    [(CompletenessModel, lambda _: CohortDelegate()), (SourcesModel, SourceDelegate)],
    ids=["cohorts", "sources"],
)
def test_a_table_that_is_drawn_again_measures_no_text_again(
    qtbot: QtBot,
    facts: Facts,
    model: Callable[[Facts, QTableView], CompletenessModel | SourcesModel],
    delegate: Callable[[QTableView], QStyledItemDelegate],
) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    rows = model(facts, table)
    rows.retranslate()
    table.setModel(rows)
    draws = delegate(table)
    table.setItemDelegate(draws)
    table.resize(1000, 600)
    assert "_fitted" in _called(table.grab)
    again = _called(table.grab)
    assert "draw_content" in again
    assert "_fitted" not in again


def _called(what: Callable[[], object]) -> set[str]:
    profile = cProfile.Profile()
    profile.runcall(what)
    return {entry.code.co_name for entry in profile.getstats() if hasattr(entry.code, "co_name")}
