"""Text in cells: as long as there is room for it, in whatever font."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.ui.widgets.cell_text import CellText

ROOM, REST = 120, 200
NAME = "Kabupaten Hulu Sungai Selatan"


def test_a_text_that_was_drawn_in_a_small_font_is_cut_off_anew_in_a_large_one(
    qapp: QApplication,
) -> None:
    text = CellText()
    picture = QImage(ROOM + REST, 30, QImage.Format.Format_RGB32)
    for pixels in (7, 16):
        picture.fill(QColor("white"))
        font = QFont(qapp.font())
        font.setPixelSize(pixels)
        painter = QPainter(picture)
        painter.setFont(font)
        text.draw(painter, QRect(0, 0, ROOM, 30), NAME)
        painter.end()
    beyond = (picture.pixelColor(x, y) for x in range(ROOM, ROOM + REST) for y in range(30))
    assert {colour.name() for colour in beyond} == {"#ffffff"}
