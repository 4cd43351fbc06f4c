"""The window of the guide: topics at the left, the one that is read at the right."""

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.ui.dialogs.size import room_for
from gmsc_desktop.ui.help.guide import guide_folder, read_guide
from gmsc_desktop.ui.help.history import History
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, scaled_px
from gmsc_desktop.ui.reading.book import Book
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.find_bar import FindBar
from gmsc_desktop.ui.widgets.icon_button import IconButton
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.search_box import SearchBox

_CONTENTS = 34
"""Width of the list of topics, in widths of the letter n."""
_LARGEST_SHARE = 0.36
"""Of the window's width, for that list."""
_NARROWEST, _LOWEST, _SHARE = 880, 480, 2 / 3
"""How small it opens, with the usual font, and its share of a wide screen."""
_TOPICS = {
    "participants": "search",
    "map": "map",
    "pillars": "reading",
    "programme": "reading",
    "ideas": "ideas",
    "statistics": "statistics",
    "check_list": "check-list",
    "data": "lists",
}
"""What F1 opens on each page; the guide's beginning on any other."""


class HelpWindow(QWidget):
    """One for the whole program, beside the main window; it is made anew when it was closed.

    Its pictures and what it paints on are megabytes. `place` is what `closed` told of another.
    """

    spoken_role = "Window"
    closed = Signal(QByteArray)

    def __init__(self, requests: Requests, parent: QWidget, place: QByteArray) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history = History()
        self._placed = self.restoreGeometry(place)
        self.contents = QListView()
        self._titles = QStringListModel(self)
        self.reading = ReadingView(requests, picture=self._picture)
        self.book = Book(self.reading, self)
        self.find_bar = FindBar(self.book, self, stays=True)
        self.back = IconButton("chevron-left")
        self.forward = IconButton("chevron-right")
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_for(self, page: str) -> None:
        """Show the window at what it says of a page of the program."""
        self.book.turn_to_key(_TOPICS.get(page, ""))
        if not self._placed:
            self._placed = True
            self._place_at_right()
        self.show()
        self.raise_()
        self.activateWindow()
        self.reading.setFocus()

    def _place_at_right(self) -> None:
        """Leave the search box and the list, of which it tells, in sight where there is room."""
        screen, hint = self.screen().availableGeometry(), self.sizeHint()
        frame = screen.size() - room_for(self)
        below = QRect(screen)
        below.setTop(max(screen.top(), self._foot_of_search()))
        low = below.height() - frame.height() < scaled_px(_LOWEST, self.fontMetrics())
        room = screen if low else below
        least = scaled_px(_NARROWEST, self.fontMetrics())
        hint.setWidth(min(hint.width(), max(least, round(screen.width() * _SHARE))))
        self.resize(hint.boundedTo(room.size() - frame))
        left = max(room.left(), room.right() + 1 - self.width())
        self.move(left, room.top() + (room.height() - frame.height() - self.height()) // 2)

    def _foot_of_search(self) -> int:
        """Where on the screen the box ends that is searched with in the main window."""
        parent = self.parentWidget()
        boxes = parent.findChildren(SearchBox) if parent else []
        return max((_foot(each) for each in boxes if each.isVisible()), default=0)

    def _fill(self) -> None:
        articles = read_guide(current_language())
        self._titles.setStringList([each.title for each in articles])
        self.book.fill(articles, max(self.book.at, 0))
        self.find_bar.find_again()

    def retranslate(self) -> None:
        """Word the window in the current language."""
        self.setWindowTitle(self.tr("GMSC Desktop guide"))
        self.contents.setAccessibleName(self.tr("Topics of the guide"))
        self.back.set_words(self.tr("Back"), "Alt+←")
        self.forward.set_words(self.tr("Forward"), "Alt+→")
        self._fill()

    def sizeHint(self) -> QSize:
        return QSize(1040, 660)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.fontMetrics().horizontalAdvance("n") * _CONTENTS
        self.contents.setFixedWidth(min(wanted, round(self.width() * _LARGEST_SHARE)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self.saveGeometry())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _picture(self, name: str) -> QPixmap:
        return QPixmap(str(guide_folder() / "pictures" / f"{name}-{current_language().value}.png"))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, GROUP_GAP)
        bar.setSpacing(GAP)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        bar.addWidget(self.find_bar)
        self.contents.setModel(self._titles)
        self.contents.setItemDelegate(RowListDelegate(self.contents))
        self.contents.setFrameShape(QListView.Shape.NoFrame)
        self.contents.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setMouseTracking(True)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.contents)
        body.addWidget(Line(Qt.Orientation.Vertical))
        body.addWidget(self.reading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.find_bar.left.connect(self.reading.setFocus)
        self.contents.selectionModel().currentChanged.connect(
            lambda index: self.book.turn_to(index.row()) if index.isValid() else None
        )
        self.book.turned.connect(self._follow)
        self.back.clicked.connect(lambda: self._travel(-1))
        self.forward.clicked.connect(lambda: self._travel(1))
        for keys, action in (
            ("Ctrl+F", self.find_bar.open),
            ("Alt+Left", lambda: self._travel(-1)),
            ("Alt+Right", lambda: self._travel(1)),
        ):
            QShortcut(keys, self).activated.connect(action)

    def _follow(self, number: int) -> None:
        """Let the list show which topic is read, and remember the way."""
        self.contents.setCurrentIndex(self._titles.index(number))
        self._history.visit(number)
        self._enable()

    def _travel(self, by: int) -> None:
        number = self._history.travel(by)
        if number is not None:
            self.book.turn_to(number)
            self._enable()

    def _enable(self) -> None:
        self.back.setEnabled(self._history.can(-1))
        self.forward.setEnabled(self._history.can(1))


def _foot(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, widget.height() + GAP)).y()
