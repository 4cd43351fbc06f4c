"""Drives the page Peta as a person does; the one place that knows its widgets."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from gmsc_desktop.ui.map.page import MapPage
from gmsc_desktop.ui.map_drawing.map_colours import map_colours_of
from gmsc_desktop.ui.map_drawing.map_painter import reach_of
from gmsc_desktop.ui.map_drawing.names import NAMES_FROM, names_beside
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import SMALL, scaled
from tests.helpers.saving import choose_file, wait_for_files
from tests.helpers.window import Window

LEFT = Qt.MouseButton.LeftButton


class Map:
    """The page with hands and eyes."""

    def __init__(self, window: Window) -> None:
        self.window = window
        page = window.widget.show_page(PageName.MAP)
        assert isinstance(page, MapPage)
        self.page = page
        self.view = page.view
        self.settle()

    def settle(self) -> None:
        """Let Qt do what is due."""
        self.window.wait_until(lambda: self.page.settled)

    # -- what a person does

    def focus(self) -> None:
        """Put the keys on the map."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.settle()

    def search(self, text: str) -> None:
        """Type in the search box of the map."""
        self.page.head.search_box.setFocus()
        self.page.head.search_box.selectAll()
        QTest.keyClicks(self.page.head.search_box, text)
        self.settle()

    def enter(self) -> None:
        """Press Enter in the search box of the map."""
        self.page.head.search_box.setFocus()
        QTest.keyClick(self.page.head.search_box, Qt.Key.Key_Return)
        self.settle()

    def click_region(self, name: str) -> None:
        """Click the dot of a region."""
        self.click(self.place(name))

    def click(self, at: QPoint) -> None:
        """Click the map."""
        QTest.mouseClick(self.view, LEFT, pos=at)
        self.settle()

    def double_click(self, at: QPoint) -> None:
        """Double-click the map."""
        QTest.mouseDClick(self.view, LEFT, pos=at)
        self.settle()

    def point_at(self, at: QPoint) -> None:
        """Move the mouse to a dot, and wait until the map has noticed."""
        QTest.mouseMove(self.view, at)
        self.window.wait_until(lambda: bool(self.view.hovered))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag the map from one point to another."""
        QTest.mousePress(self.view, LEFT, pos=start)
        QTest.mouseMove(self.view, (start + end) / 2)
        QTest.mouseMove(self.view, end)
        QTest.mouseRelease(self.view, LEFT, pos=end)
        self.settle()

    def turn_wheel(self, notches: int, at: QPoint) -> None:
        """Turn the wheel over a point; forward looks closer."""
        place = QPointF(at)
        event = QWheelEvent(
            place,
            self.view.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view, event)
        self.settle()

    def press_button(self, name: str) -> None:
        """Press one of the buttons on the map, or of the card."""
        buttons = self.page.findChildren(QAbstractButton)
        button = next(each for each in buttons if _named(each, name))
        QTest.mouseClick(button, LEFT)
        self.settle()

    def offered_without_place(self) -> list[str]:
        """Open the list of regions without a position, and read it."""
        QTest.mouseClick(self.page.head.unplaced_link, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return [action.text().replace("&", "") for action in menu.actions()]

    def choose_without_place(self, name: str) -> None:
        """Choose from the list that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(each for each in menu.actions() if each.text() == name).trigger()
        menu.close()
        self.settle()

    def offered_outside(self) -> list[str]:
        """Open the list of regions that the filters hide, and read it."""
        QTest.mouseClick(self.page.head.outside_link, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return [action.text().replace("&", "") for action in menu.actions()]

    def offered_by_place(self) -> list[str]:
        """Open the list of places that bear what was typed, and read it."""
        QTest.mouseClick(self.page.head.by_place_link, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return [action.text().replace("&", "") for action in menu.actions()]

    def choose_offered(self, name: str) -> None:
        """Choose from the list that is open."""
        self.choose_without_place(name)

    def outside(self) -> str:
        """What the page says of regions that the filters hide."""
        link = self.page.head.outside_link
        return link.text() if link.isVisible() else ""

    def save(self, file: Path) -> None:
        """Press Simpan gambar and choose a file."""
        self.press_save()
        choose_file(file)
        wait_for_files(self.window)

    def press_save(self) -> None:
        """Press Simpan gambar."""
        QTest.mouseClick(self.page.head.save_button, LEFT)

    # -- what stands there

    def place(self, name: str) -> QPoint:
        """Where the dot of a region is drawn on the whole map."""
        dot = next(each for each in self.view.dots if each.region.full_name == name)
        return self.view.point(dot).toPoint()

    def shown(self) -> list[str]:
        """The regions that have a dot now."""
        return [dot.region.full_name for dot in self.view.dots]

    def names_beside(self) -> set[str]:
        """The names that stand beside dots, each with room of its own."""
        view, zoom = self.view, self.view.camera.zoom
        reach = reach_of(map_colours_of(view.palette()), zoom, view.font())
        font = scaled(view.font(), SMALL)
        beside = names_beside(view.scene.dots, view.camera.viewport, font, reach)
        return {each.name for each in beside.values()} if zoom >= NAMES_FROM else set()

    def card(self) -> str:
        """The name on the card; empty while there is none."""
        return self.page.card.name.text() if self.page.card.isVisible() else ""

    def card_text(self) -> str:
        """All that stands on the card."""
        return self.window.text_of(self.page.card)

    def chosen(self) -> str:
        """The region whose dot has the ring."""
        return self.view.current.region.full_name if self.view.current else ""

    def empty_text(self) -> str:
        """What stands over the map when nothing is left on it."""
        return self.page.empty.sentence.text() if self.page.empty.isVisible() else ""

    def query(self) -> str:
        """What stands in the search box."""
        return self.page.head.search_box.text()

    def zoom(self) -> float:
        """How many times larger than at full extent the map is."""
        return self.view.camera.zoom

    def unplaced(self) -> str:
        """What the page says of regions that it cannot draw."""
        link = self.page.head.unplaced_link
        return link.text() if link.isVisible() else ""

    def colour_at(self, at: QPoint) -> str:
        """The colour of a point of the map as it is painted."""
        return self.view.grab().toImage().pixelColor(at).name().upper()

    def has_inset(self) -> bool:
        """Whether Jawa is shown enlarged."""
        return self.view.inset is not None

    # -- what a screen reader is told

    def spoken(self) -> QAccessibleInterface:
        """The map as a screen reader meets it."""
        return QAccessible.queryAccessibleInterface(self.view)

    def spoken_items(self) -> list[str]:
        """What it says of each item."""
        spoken = self.spoken()
        items = [spoken.child(number) for number in range(spoken.childCount())]
        return [item.text(QAccessible.Text.Name) for item in items]

    def spoken_focus(self) -> str:
        """What it says of the item that has the keys."""
        item = self.spoken().focusChild()
        return item.text(QAccessible.Text.Name) if item else ""


def _named(button: QAbstractButton, name: str) -> bool:
    text = button.accessibleName() or button.text()
    return button.isVisible() and text.startswith(name)
