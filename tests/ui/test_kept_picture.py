"""A picture that takes its time is drawn once while it is seen, and held no longer."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.ui.map.kept_picture import KeptPicture


class Drawn:
    """A widget that is shown, its picture, and how often that was drawn."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(40, 30)
        self.widget.show()
        self.times = 0
        self.picture = KeptPicture(self.widget)
        self.see()

    def see(self, what: str = "map") -> int:
        """Ask for the picture; gives how often one was drawn by now."""
        assert self.picture.of(what, self._draw).size() == self.widget.size()
        return self.times

    def _draw(self, painter: QPainter) -> None:
        assert painter.isActive()
        self.times += 1


def test_what_is_seen_is_drawn_once_and_another_picture_anew(qtbot: QtBot) -> None:
    drawn = Drawn(qtbot)
    assert drawn.see() == drawn.see() == 1
    assert drawn.see("other") == 2


def test_a_picture_that_is_out_of_sight_goes_and_one_that_comes_back_stays(qtbot: QtBot) -> None:
    back, away = Drawn(qtbot), Drawn(qtbot)
    for each in (back, away):
        each.widget.hide()
    back.widget.show()
    qtbot.waitUntil(lambda: away.see() == 2)
    assert back.see() == 1
