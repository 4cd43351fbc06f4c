"""The bar that offers what was saved; keys and clicks go the way the system sends them."""

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.ui.exporting.saved_bar import SavedBar
from gmsc_desktop.ui.exporting.saver import Saver
from gmsc_desktop.ui.widgets.link import Link


class Opener(QObject):
    """What the system opens files with, as Qt lets a program take that over."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        # PySide's types say bytes, which it then refuses.
        QDesktopServices.setUrlHandler("file", self, "open")  # type: ignore[arg-type]

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())

    def leave(self) -> None:
        """Let the system open files again."""
        QDesktopServices.unsetUrlHandler("file")


class Bar:
    """The bar of a window's saver."""

    def __init__(self, saver: Saver) -> None:
        self._saver = saver

    def text(self) -> str:
        """What it says; empty while it is not in sight."""
        bar = self._saver.bar
        if bar is None or not bar.isVisible():
            return ""
        label = bar.sentence
        assert label.height() >= label.heightForWidth(label.width())
        return label.text().replace("\N{ZERO WIDTH SPACE}", "")

    def offered(self) -> list[str]:
        """The words that can be clicked."""
        links = self._bar.findChildren(Link)
        return [each.text() for each in links if each.isVisible()]

    def spoken(self) -> list[str]:
        return [each.accessibleName() for each in self._bar.findChildren(Link)]

    def click(self, words: str) -> None:
        links = self._bar.findChildren(Link)
        link = next(each for each in links if each.text() == words)
        self._click(link, link.rect().center())

    def press(self, key: Qt.Key) -> None:
        """Press a key as the system sends it: to the window."""
        QTest.keyClick(self._window.windowHandle(), key)
        QApplication.processEvents()

    def click_beside(self) -> None:
        """Click somewhere else in the window."""
        self._click(self._window, QPoint(self._window.width() // 2, 3))

    def click_on(self, widget: QWidget) -> None:
        """Click the middle of something else in the window."""
        self._click(widget, widget.rect().center())

    def stands_below(self, widget: QWidget) -> bool:
        """Whether nothing of a widget is under it."""
        foot = widget.mapTo(self._window, widget.rect().bottomLeft()).y()
        return self._bar.mapTo(self._window, QPoint()).y() > foot

    def focused(self) -> str:
        """The name of what has the focus in the window."""
        widget = self._window.focusWidget()
        return widget.accessibleName() if widget else ""

    @property
    def _bar(self) -> SavedBar:
        assert self._saver.bar is not None
        return self._saver.bar

    @property
    def _window(self) -> QWidget:
        return self._bar.window()

    def _click(self, widget: QWidget, place: QPoint) -> None:
        where = widget.mapTo(self._window, place)
        left, free = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # A hand takes its time: between the two the window may be laid out anew.
        for act in (QTest.mousePress, QTest.mouseRelease):
            act(self._window.windowHandle(), left, free, where)
            QGuiApplication.processEvents()
