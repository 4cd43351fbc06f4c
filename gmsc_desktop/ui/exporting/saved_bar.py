"""Says at the foot of a window which file was saved, and offers to open it or its folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QObject, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.browser import open_file, open_folder
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import PAGE_INSET, Colours, colours_of, line_box
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.message_bar import MessageBar, Tone
from gmsc_desktop.ui.widgets.prose import breakable
from gmsc_desktop.ui.widgets.window_keys import press_button

_STAY = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)
"""Keys that lead into the bar, or do nothing yet."""
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class SavedBar(MessageBar):
    """Lies over the foot of `host`, which keeps its size; the next act elsewhere takes it away.

    What a person does is seen in the window's own events, before any widget takes them.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(lambda colours: _tone(colours, failed=self._failed), host)
        self._host = host
        self._failed = False
        self._file = Path()
        self._words: Callable[[], str] = str
        self._before: QWidget | None = None
        self.open_link, self.folder_link, self.copy_link = (Link("", self) for _ in range(3))
        self.open_link.clicked.connect(lambda: self._try(open_file))
        self.folder_link.clicked.connect(lambda: self._try(open_folder))
        self.copy_link.clicked.connect(self._copy)
        for at, link in enumerate((self.open_link, self.folder_link, self.copy_link), start=1):
            self._row.insertWidget(at, link, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setAlignment(self.close_button, Qt.AlignmentFlag.AlignVCenter)
        self._row.setSpacing(PAGE_INSET)
        self.sentence.setMinimumWidth(1)
        host.installEventFilter(self)

    def show_saved(self, file: Path, words: Callable[[], str]) -> None:
        """Say in these words that a file was saved; a folder of several has no file to open."""
        self._file = file
        self._say(words)
        self.open_link.setHidden(file.is_dir())
        self._before = self.window().focusWidget()
        self._lead_tab_here()
        handle = self.window().windowHandle()
        # A window that was never shown has none, and nobody acts in it.
        if handle:
            handle.installEventFilter(self)
        self.show()
        self._take_place()
        self.raise_()

    def retranslate(self) -> None:
        """Word what happened, and what can be done, in the current language."""
        self.sentence.setText(breakable(self._words()))
        self.setAccessibleName(self._words())
        for link, words in (
            (self.open_link, self.tr("Open")),
            (self.folder_link, self.tr("Open folder")),
            (self.copy_link, self.tr("Copy path")),
        ):
            link.setText(words)
            link.setAccessibleName(f"{words}: {self._file.name}")
            link.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        elif self.isVisible() and watched is not self._host:
            return self._notice(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a link, in a dialog too: its own button waits for Enter there."""
        if not press_button(self.window().focusWidget(), event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._take_place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tone = _tone(colours_of(self.palette()), failed=self._failed)
        painter.setPen(tone.line)
        painter.drawRect(line_box(self.rect()))

    def _notice(self, event: QEvent) -> bool:
        """Go at the next act; what Esc would do besides waits for a second Esc."""
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._close()
                return True
            if event.key() not in _STAY and not self._has_focus():
                self.hide()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = self.mapFrom(self.window(), event.position().toPoint())
            self.setVisible(self.rect().contains(place))
        return False

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _close(self) -> None:
        had_focus = self._has_focus()
        super()._close()
        if had_focus and self._before and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead_tab_here(self) -> None:
        """Let the next Tab go to the bar: it is what came last."""
        stops = [self.open_link, self.folder_link, self.copy_link, self.close_button]
        for before, after in zip([self._before, *stops], stops, strict=False):
            if before is not None:
                QWidget.setTabOrder(before, after)

    def _try(self, act: Callable[[Path], None]) -> None:
        try:
            act(self._file)
        except GmscError as error:
            # The name is gone at the end of this branch.
            failure = error
            self._say(lambda: failure.message(current_language()), failed=True)
            self._take_place()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(QDir.toNativeSeparators(str(self._file)))
        self._say(lambda: self.tr("Path copied: %1").replace("%1", str(self._file)))
        self._take_place()

    def _say(self, words: Callable[[], str], *, failed: bool = False) -> None:
        self._failed, self._words = failed, words
        self.retranslate()
        self.update()

    def _take_place(self) -> None:
        """Lie over the whole width of the host's foot, as high as the words need."""
        width, foot = self._host.width(), self._host.height()
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry(0, foot - height, width, height)


def _tone(colours: Colours, *, failed: bool) -> Tone:
    if failed:
        return Tone("state-warning", colours.warning, colours.warning_fill, colours.warning_line)
    return Tone("state-certain", colours.accent, colours.hover, colours.line)
