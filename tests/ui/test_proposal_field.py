"""The field for a few lines of a proposal."""

from PySide6.QtCore import QMimeData, QPointF
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gmsc_desktop.ui.proposals.field import paragraph_field
from tests.helpers.dropped import drop
from tests.helpers.waiting import wait_exposed

LINE = "Kota Salatiga ikut pada tahun 2022, begitu tertulis di beritanya."
BEFORE = "\n".join([*[LINE] * 4, "Lihat juga suratnya."])


def test_an_address_may_be_dropped_above_the_line_of_the_cursor(qtbot: QtBot) -> None:
    """From a browser, say; in Qt's own field that is the end of the process."""
    text = paragraph_field()
    qtbot.addWidget(text)
    text.resize(150, 200)
    wait_exposed(qtbot, text)
    text.setPlainText(BEFORE)
    text.moveCursor(QTextCursor.MoveOperation.End)
    data = QMimeData()
    data.setText("https://salatiga.go.id ")
    data.setHtml("<b>https://salatiga.go.id</b>")
    place = QPointF(10, 30)
    at = text.cursorForPosition(place.toPoint()).position()
    drop(text.viewport(), data, place)
    assert text.toPlainText() == f"{BEFORE[:at]}https://salatiga.go.id {BEFORE[at:]}"
    text.undo()
    assert text.toPlainText() == BEFORE
