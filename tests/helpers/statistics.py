"""Drives the page Statistik as a person does; the one place that knows its widgets."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView

from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.statistics.bar_view import BarView
from gmsc_desktop.ui.statistics.chart_card import ChartCard
from gmsc_desktop.ui.statistics.page import StatisticsPage
from tests.helpers.saving import choose_file, wait_for_files
from tests.helpers.window import Window

COHORTS, ISLANDS, PROVINCES = 0, 1, 2


class Statistics:
    """The page with hands and eyes; charts by their number from the top left."""

    def __init__(self, window: Window) -> None:
        self._window = window
        page = window.widget.show_page(PageName.STATISTICS)
        assert isinstance(page, StatisticsPage)
        self._page = page
        window.settle()

    # -- what a person does

    def focus(self, chart: int) -> None:
        """Put the keys on a chart."""
        self._bars(chart).setFocus()
        self._window.settle()

    def click(self, chart: int, label: str) -> None:
        """Click a bar."""
        view = self._bars(chart)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=self._place(chart, label))
        self._window.settle()

    def point_at(self, chart: int, label: str) -> None:
        """Move the mouse over a bar."""
        view = self._bars(chart)
        for step in (0, 2):
            QTest.mouseMove(view.viewport(), self._place(chart, label) + QPoint(step, 0))
            QTest.qWait(20)
        self._window.settle()

    def show_tables(self) -> None:
        """Press Tabel."""
        QTest.mouseClick(self._page.table_chip, Qt.MouseButton.LeftButton)
        self._window.settle()

    def show_bars(self) -> None:
        """Press Diagram."""
        QTest.mouseClick(self._page.bars_chip, Qt.MouseButton.LeftButton)
        self._window.settle()

    def order_by(self, words: str) -> None:
        """Arrange the provinces."""
        self._page.order.setCurrentText(words)
        self._window.settle()

    def focus_order(self) -> None:
        """Put the keys on the order of the provinces."""
        self._page.order.setFocus()
        self._window.settle()

    def turn_wheel_over_order(self) -> None:
        """Turn the wheel while the mouse is over the order of the provinces."""
        box = self._page.order
        at = box.rect().center().toPointF()
        wheel = QWheelEvent(
            at,
            box.mapToGlobal(at),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
        self._window.settle()

    def export_menu(self) -> dict[str, list[str]]:
        """What the button Ekspor offers for each chart."""
        menu = self._page.export_button.menu()
        menu.aboutToShow.emit()
        parts = [each for each in menu.findChildren(QMenu) if each.actions()]
        return {part.title(): [_plain(each.text()) for each in part.actions()] for part in parts}

    def export(self, chart: str, offer: str) -> None:
        """Choose from the menu of the button Ekspor."""
        self.export_menu()
        parts = self._page.export_button.menu().findChildren(QMenu)
        part = next(each for each in parts if each.title() == chart)
        next(each for each in part.actions() if _plain(each.text()) == offer).trigger()
        self._window.settle()

    def context_menu(self, chart: int) -> list[str]:
        """What a chart offers where it is."""
        view = self._bars(chart)
        view.customContextMenuRequested.emit(view.rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [_plain(each.text()) for each in menu.actions()]
        menu.close()
        return texts

    def save(self, chart: int, file: Path) -> None:
        """Choose to save a chart or its table, as the file's name asks for, and where."""
        offer = 1 if file.suffix in (".xlsx", ".csv") else 2
        self.export(self._card(chart).chart.title, list(self.export_menu().values())[chart][offer])
        choose_file(file)
        wait_for_files(self._window)

    # -- what stands there

    def labels(self, chart: int) -> list[str]:
        """The bars from the top."""
        model = self._bars(chart).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def current_label(self, chart: int) -> str:
        """The bar that the keys are at."""
        return str(self._bars(chart).currentIndex().data())

    def tiles(self) -> list[tuple[str, str]]:
        """The large numbers with their words."""
        return [(tile.number.text(), tile.words.text()) for tile in self._page.tiles]

    def table(self, chart: int) -> QTableView:
        """The table behind a chart."""
        return self._card(chart).table

    def shows_table(self, chart: int) -> bool:
        """Whether the table stands in the place of the bars."""
        card = self._card(chart)
        return card.table.isVisible() and not card.bars.isVisible()

    def stands_beside(self) -> bool:
        """Whether the provinces stand at the right of the years."""
        return self._card(PROVINCES).x() > self._card(COHORTS).x()

    def spoken(self, chart: int) -> QAccessibleInterface:
        """A chart as a screen reader sees it."""
        return QAccessible.queryAccessibleInterface(self._bars(chart))

    def spoken_bars(self, chart: int) -> list[str]:
        """What a screen reader says of each bar."""
        view = self.spoken(chart)
        children = (view.child(number) for number in range(view.childCount()))
        return [child.text(QAccessible.Text.Name) for child in children if child]

    def picture(self, chart: int) -> QImage:
        """A chart as it is painted."""
        image: QImage = self._bars(chart).grab().toImage()
        return image

    def spoken_order(self) -> tuple[str, str]:
        """What a screen reader says of the order of the provinces: its label, and what it is."""
        box = QAccessible.queryAccessibleInterface(self._page.order)
        ((label, _),) = box.relations(QAccessible.RelationFlag.Label)
        return label.text(QAccessible.Text.Name), box.text(QAccessible.Text.Value)

    def picture_of_order(self) -> QImage:
        """The box with the order of the provinces, as it is painted."""
        image: QImage = self._page.order.grab().toImage()
        return image

    def html(self) -> str:
        """What was copied, as a word processor takes it."""
        return QGuiApplication.clipboard().mimeData().html()

    def _card(self, chart: int) -> ChartCard:
        return self._page.cards[chart]

    def _bars(self, chart: int) -> BarView:
        return self._card(chart).bars

    def _place(self, chart: int, label: str) -> QPoint:
        view = self._bars(chart)
        index = view.model().index(self.labels(chart).index(label), 0)
        view.scrollTo(index)
        return view.visualRect(index).center()


def _plain(text: str) -> str:
    """A menu's text without the mark of its mnemonic."""
    return text.replace("&", "")
