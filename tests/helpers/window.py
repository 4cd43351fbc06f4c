"""Drives the real window as a person does; the one place that knows its widgets' names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.participants.table_model import Column
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.link import Link
from tests.helpers.waiting import wait_exposed, wait_until


class Window:
    """The main window with hands and eyes."""

    def __init__(self, widget: MainWindow, qtbot: QtBot) -> None:
        self.widget = widget
        self._qtbot = qtbot
        self._page = widget.participants

    def show(self) -> None:
        """Show the window and wait until it can take keys."""
        wait_exposed(self._qtbot, self.widget)
        self.widget.activateWindow()
        self.settle()

    def destroy(self) -> None:
        """Close the window and take it away, as the end of the program does."""
        self.widget.close()
        self.widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Let Qt do what is due, and wait for what comes after the list is painted."""
        QApplication.processEvents()
        wait_until(self._qtbot, lambda: self._page.settled)
        page = self.widget.stack.page
        if isinstance(page, DataPage):
            wait_until(self._qtbot, lambda: page.settled)

    def settle_layout(self) -> None:
        """Let Qt lay out what changed: one part after the other asks for its room."""
        self.settle()
        for _ in range(8):
            QCoreApplication.sendPostedEvents()
            QApplication.processEvents()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Let Qt go on until something holds."""
        QApplication.processEvents()
        wait_until(self._qtbot, holds)

    # -- keys and mouse

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.focused(), text)
        self.settle()

    def type_on(self, text: str) -> None:
        """Type where the cursor is, without waiting for more than the keys."""
        QTest.keyClicks(self.focused(), text)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the cursor is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.focused(), key, held)
        self.settle()

    def query(self, text: str) -> None:
        """Put a query in the search box in place of what is there."""
        self.query_on(text)
        self.settle()

    def query_on(self, text: str) -> None:
        """Put a query in the search box, without waiting for its answer."""
        self._page.search_box.setFocus()
        self._page.search_box.selectAll()
        if text:
            QTest.keyClicks(self._page.search_box, text)
        else:
            self._page.search_box.clear()

    def click_row(self, row: int) -> None:
        """Click a row of the list."""
        table = self._page.table
        index = self._page.model.index(row, Column.NAME)
        table.scrollTo(index)
        place = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def click_header(self, column: int) -> None:
        """Click the head of a column."""
        header = self._page.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def click_chip(self, label: str) -> None:
        """Click the filter with this word."""
        QTest.mouseClick(self.chip(label), Qt.MouseButton.LeftButton)
        self.settle()

    def click_link(self, text: str) -> None:
        """Click a link that is shown, in a text or by itself."""
        if click_in_text(self.widget, text):
            self.settle()
            return
        links = [link for link in self.widget.findChildren(Link) if link.isVisible()]
        link = next(each for each in links if each.text() == text)
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
        self.settle()

    def press_button(self, text: str) -> None:
        """Press a button that is shown."""
        buttons = [each for each in self.widget.findChildren(QPushButton) if each.isVisible()]
        button = next(each for each in buttons if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose_recent(self, text: str) -> None:
        """Choose an entry of the menu of recent searches."""
        self.recent_menu()
        actions = self.widget.recent.actions()
        next(each for each in actions if _plain(each.text()) == text).trigger()
        self.widget.recent.hide()
        self.settle()

    def switch_to(self, name: str) -> None:
        """Press Ctrl+K, type a name, press Enter."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        query = self.dialog().focusWidget()
        QTest.keyClicks(query, name)
        QTest.keyClick(query, Qt.Key.Key_Return)
        self.give_keys_to(self.widget)
        self.settle()

    def give_keys_to(self, window: QWidget) -> None:
        """Let a window have the keyboard focus; after a dialog no window manager does."""
        window.activateWindow()
        self.wait_until(window.isActiveWindow)

    def on_screen(self, widget: QWidget) -> QImage:
        """What the screen really shows of a part, not what it would show if drawn anew."""
        corner = widget.mapTo(self.widget, QPoint())
        box = QRect(corner, widget.size())
        screen = self.widget.screen().grabWindow(self.widget.winId()).toImage()
        return screen.copy(box)

    # -- what stands in the window

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        return self.dialog_named("")

    def dialog_named(self, title: str) -> QDialog:
        """The dialog that is open under a title that begins so, once it has the keys."""
        self.settle()
        dialogs = [each for each in self.widget.findChildren(QDialog) if each.isVisible()]
        dialog = next(each for each in dialogs if each.windowTitle().startswith(title))
        self.give_keys_to(dialog)
        return dialog

    def shows_detail(self) -> bool:
        """Whether the detail of a region is seen."""
        return self._page.detail.isVisible()

    def text_height(self) -> int:
        """How high the text of the list is."""
        return self._page.table.fontMetrics().height()

    def saved_settings(self) -> Settings:
        """What the next start would find."""
        return SettingsStore().load()

    def recent_menu(self) -> list[str]:
        """What the menu of recent searches offers when it opens."""
        self.widget.recent.aboutToShow.emit()
        return [_plain(each.text()) for each in self.widget.recent.actions()]

    def near_miss(self) -> str:
        """What stands above a list of names that are only similar."""
        label = self._page.head.near_miss
        return label.text() if label.isVisible() else ""

    def focused(self) -> QWidget:
        """The widget that the keys go to."""
        return self.widget.focusWidget() or self.widget

    def spoken_name(self) -> str:
        """What a screen reader calls the widget that the keys go to."""
        return QAccessible.queryAccessibleInterface(self.focused()).text(QAccessible.Text.Name)

    def rows(self) -> list[str]:
        """The names in the list that the filters let through, in their order."""
        model = self._page.model
        return [model.row(row).name.text for row in self._told() if not model.is_outside(row)]

    def outside(self) -> list[str]:
        """What the rows say that stand apart, outside the filters."""
        model = self._page.model
        told = (row for row in self._told() if model.is_outside(row))
        return [model.row(row).texts[Column.NAME] for row in told]

    def lines(self) -> list[str]:
        """All that the list says in its first column, from top to bottom."""
        model = self._page.model
        return [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]

    def line(self, start: str) -> int:
        """The row that begins so."""
        return next(row for row, text in enumerate(self.lines()) if text.startswith(start))

    def spoken_cells(self) -> list[str]:
        """What a screen reader says of each cell of the list."""
        face = QAccessible.queryAccessibleInterface(self._page.table)
        cells = (face.child(at) for at in range(face.childCount()))
        return [cell.text(QAccessible.Text.Name) for cell in cells]

    def open_row(self, row: int) -> None:
        """Choose a row of the list, and press Enter on it."""
        self._page.table.setFocus()
        self._page.table.select_row(row)
        self.press(Qt.Key.Key_Return)

    def double_click_row(self, row: int) -> None:
        """Click a row of the list twice."""
        table = self._page.table
        place = table.visualRect(self._page.model.index(row, Column.NAME)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def filter_origin(self) -> str:
        """What the page that is shown says of where its filters came from."""
        panels = self.widget.findChildren(FilterPanel)
        shown = next(panel for panel in panels if panel.isVisible())
        said = (each.text() for each in shown.findChildren(QLabel) if each.isVisible())
        return next((text for text in said if text.startswith(("Saringan", "Filters"))), "")

    def _told(self) -> list[int]:
        model = self._page.model
        return [row for row in range(model.rowCount()) if model.note(row) is None]

    def cell(self, row: int, column: Column) -> str:
        """What stands in a cell."""
        return str(self._page.model.index(row, column).data())

    def bold(self, row: int, column: Column) -> list[str]:
        """The letters of a cell that are drawn in bold."""
        text = self.cell(row, column)
        return [text[start:end] for start, end in self._page.model.row(row).spans(column)]

    def current_row(self) -> int:
        """The row that is chosen."""
        return self._page.table.currentIndex().row()

    def chip(self, label: str) -> Chip:
        """The filter whose word begins so."""
        chips = [chip for chip in self.widget.findChildren(Chip) if chip.isVisible()]
        return next(chip for chip in chips if chip.text().startswith(label))

    def detail(self) -> str:
        """All that the detail says, from top to bottom."""
        return _text(self._page.detail)

    def page_text(self) -> str:
        """All that the shown page says."""
        return _text(self.widget.stack.currentWidget())

    def text_of(self, widget: QWidget) -> str:
        """All that a part of the window says."""
        return _text(widget)

    def empty_text(self) -> str:
        """What stands in the list's place, when it is empty."""
        return self._page.empty.sentence.text() if self._page.empty.isVisible() else ""

    def trouble(self) -> str:
        """What stands above the page when something went wrong; all of it must be in sight."""
        bar = self.widget.trouble
        if not bar.isVisible():
            return ""
        label = bar.sentence
        assert label.height() >= label.heightForWidth(label.width())
        return label.text().replace("\N{ZERO WIDTH SPACE}", "")

    def status(self) -> str:
        """What the status bar says."""
        return " | ".join(label.text() for label in self.widget.statusBar().findChildren(QLabel))

    def pages(self) -> list[str]:
        """The pages that the rail names."""
        model = self.widget.rail.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def title(self) -> str:
        """The title of the window."""
        return self.widget.windowTitle()

    def clipboard(self) -> str:
        """What was copied."""
        return QGuiApplication.clipboard().text()

    def ground(self) -> QColor:
        """The colour that the window is really painted with, at the foot of the rail."""
        picture: QImage = self.widget.grab().toImage()
        rail = self.widget.rail
        corner = rail.mapTo(self.widget, QPoint(rail.width() // 2, rail.height() - 8))
        return picture.pixelColor(corner)

    def list_ground(self) -> QColor:
        """The colour at the foot of the list, where a short list has no rows."""
        table = self.widget.participants.table
        picture: QImage = self.widget.grab().toImage()
        foot = table.mapTo(self.widget, QPoint(table.width() // 2, table.height() - 8))
        return picture.pixelColor(foot)

    def picture(self, name: str) -> QImage:
        """The whole window at 1366×768, kept in build/shots for whoever wants to look."""
        self.widget.resize(1366, 768)
        self.settle()
        picture: QImage = self.widget.grab().toImage()
        _SHOTS.mkdir(parents=True, exist_ok=True)
        picture.save(str(_SHOTS / f"{name}.png"))
        return picture

    def colours_in(self, picture: QImage) -> int:
        """How many colours a picture has, looked at every fourth pixel."""
        places = ((x, y) for x in range(0, 1366, 4) for y in range(0, 768, 4))
        return len({picture.pixel(x, y) for x, y in places})

    # -- menus and system

    def use_language(self, language: Language) -> None:
        """Choose a language in the menu."""
        self.widget.menu_actions.languages[language].trigger()
        self.settle()

    def system_turns(self, scheme: Qt.ColorScheme) -> None:
        """What Qt does when the person changes the system's theme."""
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
        self.settle()

    def system_wants(self, contrast: Qt.ContrastPreference) -> None:
        """What Qt does when the person asks the system for high contrast, or no longer."""
        hints = QGuiApplication.styleHints()
        wishes = hints.accessibility()
        wishes.contrastPreferenceChanged.emit(contrast)
        self.settle()

    def use_theme(self, theme: Theme) -> None:
        """Choose a theme in the menu."""
        self.widget.menu_actions.themes[theme].trigger()
        self.settle()


_SHOTS = Path("build/shots")


def click_in_text(widget: QWidget, text: str) -> bool:
    """Click a link with these words in a text for reading; says whether there is one."""
    views = (view for view in widget.findChildren(ReadingView) if view.isVisible())
    for view in views:
        place = link_place(view, text)
        if place is not None:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            return True
    return False


def link_place(view: ReadingView, text: str) -> QPoint | None:
    """Give where a link stands in a text, after scrolling there."""
    cursor = view.document().find(text)
    while not cursor.isNull():
        if cursor.charFormat().isAnchor():
            start = QTextCursor(view.document())
            start.setPosition(cursor.selectionStart() + 1)
            view.verticalScrollBar().setValue(0)
            view.verticalScrollBar().setValue(view.cursorRect(start).top() - 40)
            return view.cursorRect(start).center()
        cursor = view.document().find(text, cursor)
    return None


def _plain(text: str) -> str:
    """A menu's text without the mark of its mnemonic."""
    return text.replace("&", "")


def _text(widget: QWidget | None) -> str:
    assert widget is not None
    parts = [
        child.toPlainText() if isinstance(child, ReadingView) else child.text()
        for child in widget.findChildren(QWidget)
        if isinstance(child, QLabel | Link | ReadingView) and child.isVisibleTo(widget)
    ]
    return "\n".join(part for part in parts if part).replace("\N{NO-BREAK SPACE}", " ")
