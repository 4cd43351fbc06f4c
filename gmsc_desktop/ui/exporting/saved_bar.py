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
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from shiboken6.Shiboken import isValid

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
_LEAST_LETTERS = 16
"""Of a name, where the links leave less room: they are cut, too."""
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class SavedBar(MessageBar):
    """Stands at the foot of what a window shows; the next act elsewhere takes it away.

    What a person does is seen in the window's own events, before any widget takes them.
    """

    def __init__(self) -> None:
        super().__init__(lambda colours: _tone(colours, failed=self._failed))
        self._failed = False
        self._file = Path()
        self._words: Callable[[str], str] = str
        self._pressed_beside = False
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

    def show_saved(self, file: Path, about: Callable[[], str], *, opens: bool) -> None:
        """Say which file was saved, and what of it; `opens` says whether a program opens it."""
        self._file = file
        self._say(lambda name: " · ".join(filter(None, (self._saved(name), about()))))
        self.open_link.setVisible(opens)
        self._before = self.window().focusWidget()
        self._lead_tab_here()
        handle = self.window().windowHandle()
        # A window that was never shown has none, and nobody acts in it.
        if handle:
            handle.installEventFilter(self)
        self.show()

    def retranslate(self) -> None:
        """Word what happened, and what can be done, in the current language."""
        self.setAccessibleName(self._words(self._file.name))
        for link, words in (
            (self.open_link, self.tr("Open")),
            (self.folder_link, self.tr("Open folder")),
            (self.copy_link, self.tr("Copy path")),
        ):
            link.setText(words)
            link.setAccessibleName(f"{words}: {self._file.name}")
            link.updateGeometry()
        self._word()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self.isVisible() and self._notice(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a link, in a dialog too: its own button waits for Enter there."""
        if not press_button(self.window().focusWidget(), event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._word()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tone = _tone(colours_of(self.palette()), failed=self._failed)
        painter.setPen(tone.line)
        painter.drawRect(line_box(self.rect()))

    def _saved(self, name: str) -> str:
        """Say that a file was saved; of several, in which folder."""
        return name if self._file.is_dir() else self.tr("%1 saved").replace("%1", name)

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
            self._pressed_beside = not self.rect().contains(place)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_beside:
            # Not at the press: what was pressed would move away from under the mouse.
            self.hide()
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
            self._say(lambda _: failure.message(current_language()), failed=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(QDir.toNativeSeparators(str(self._file)))
        self._say(lambda _: self.tr("Path copied: %1").replace("%1", str(self._file)))

    def _say(self, words: Callable[[str], str], *, failed: bool = False) -> None:
        self._failed, self._words = failed, words
        self.retranslate()
        self.update()

    def _word(self) -> None:
        """Word what happened; the name of the file loses its middle where there is no room."""
        metrics, margins = self.sentence.fontMetrics(), self._row.contentsMargins()
        beside = (self.open_link, self.folder_link, self.copy_link, self.close_button)
        taken = sum(each.sizeHint().width() + PAGE_INSET for each in beside if not each.isHidden())
        room = self.width() - taken - margins.left() - margins.right()
        room = max(room, _LEAST_LETTERS * metrics.averageCharWidth())
        name = metrics.elidedText(self._file.name, Qt.TextElideMode.ElideMiddle, room)
        self.sentence.setText(breakable(self._words(name)))


def _tone(colours: Colours, *, failed: bool) -> Tone:
    if failed:
        return Tone("state-warning", colours.warning, colours.warning_fill, colours.warning_line)
    return Tone("state-certain", colours.accent, colours.hover, colours.line)
