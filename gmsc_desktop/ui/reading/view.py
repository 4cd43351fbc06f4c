"""Shows an article for reading: short lines, links by mouse and keyboard, marked words.

Links are only reported; nothing is opened or loaded from here.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from gmsc_desktop.search.in_text import occurrences
from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.painting.theme import GAP, RADIUS, colours_of
from gmsc_desktop.ui.reading.article import ARTICLE, PAGE, REGION, Article
from gmsc_desktop.ui.reading.places import places, underline_links
from gmsc_desktop.ui.reading.setting import Setting
from gmsc_desktop.ui.reading.writer import CARD_PADDING, Row, Writer
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.edges import add_focus_ring

INSET = 24
_LINE, _PAGE = 90, 170
"""Longest line, about 100 letters of our prose, and widest table, in widths of the letter n."""


def _no_picture(_name: str) -> QPixmap:
    return QPixmap()


class ReadingView(QTextBrowser):
    """Set anew for each article, and when width, colours or font change."""

    article_wanted = Signal(str)

    def __init__(self, requests: Requests, picture: Callable[[str], QPixmap] = _no_picture) -> None:
        super().__init__()
        self._requests = requests
        self._picture = picture
        self._article = Article("", "", ())
        self._set_for: tuple[object, ...] = ()
        self._marked: tuple[Span, ...] = ()
        self._needle = ""
        self._current = -1
        self._cards: list[Row] = []
        self._rows: list[Row] = []
        self._rules: list[int] = []
        self._links: list[Span] = []
        self.document().setDocumentMargin(INSET)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.anchorClicked.connect(self._follow)
        # A frame drawn in the text itself would be scrolled away with it, and leave traces.
        add_focus_ring(self)
        self.selectionChanged.connect(self.viewport().update)

    @property
    def article(self) -> Article:
        """What is shown."""
        return self._article

    def current_in_sight(self) -> bool:
        """Whether the place that is shown now can be seen as a whole."""
        if not 0 <= self._current < len(self._marked):
            return False
        sight = self.viewport().rect().toRectF()
        return all(sight.contains(rect) for rect in self._rects(*self._marked[self._current]))

    def show_article(self, article: Article) -> None:
        """Show an article from its top."""
        self._article = article
        self.setAccessibleName(article.title)
        self._set_for = ()
        self._set_again()
        self.verticalScrollBar().setValue(0)

    def mark(self, needle: str, current: int) -> None:
        """Mark every place of `needle`, and bring the one with this number into sight."""
        self._needle, self._current = needle, current
        if current >= 0 and not self._set_for:
            self._set()
        self._find_marks()
        if 0 <= current < len(self._marked):
            self._bring_into_sight(self._marked[current])

    # -- setting

    def _set(self) -> None:
        setting = self._setting()
        self._set_for = _key(setting)
        # Nothing is drawn by what was while the document changes.
        self._cards, self._rows, self._rules, self._links, self._marked = [], [], [], [], ()
        self.document().clear()
        writer = Writer(self.document(), setting)
        writer.write(self._article)
        # The view's own cursor was carried along to the end, and the view would follow it there.
        self.setTextCursor(QTextCursor(self.document()))
        self._cards, self._rows = writer.cards, writer.rows
        self._rules, self._links = writer.rules, writer.links
        self.setLineWrapColumnOrWidth(setting.page + 2 * INSET)
        self._find_marks()

    def _setting(self) -> Setting:
        letter = self.fontMetrics().horizontalAdvance("n")
        # As if the scroll bar were there: else its coming and going would set the text anew.
        area = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * INSET
        width, page = (max(1, min(letter * most, area)) for most in (_LINE, _PAGE))
        colours = colours_of(self.palette())
        return Setting(self.font(), colours, width, page, self.devicePixelRatioF(), self._picture)

    def _set_again(self) -> None:
        """Set the article anew if it looks otherwise now, at the same place; unseen, it waits."""
        if not self.isVisible():
            return
        setting = self._setting()
        if _key(setting) != self._set_for:
            bar = self.verticalScrollBar()
            place = bar.value() / max(1, bar.maximum())
            self._set()
            bar.setValue(round(place * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_again()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._set_again()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Qt would give this text a size of its own, without end; the program has one for all.
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_again()

    # -- links

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, N802
        """Give nothing from anywhere: pictures are put into the document by the writer."""
        return None

    def _follow(self, url: QUrl) -> None:
        link = url.toString()
        for prefix, follow in (
            (REGION, self._requests.show_region),
            (PAGE, self._requests.go_to),
            (ARTICLE, self.article_wanted.emit),
        ):
            if link.startswith(prefix):
                follow(link.removeprefix(prefix))
                return
        self._requests.open_address(link)

    # -- marks and frames

    def _find_marks(self) -> None:
        self._marked = occurrences(self.document().toPlainText(), self._needle)
        self.viewport().update()

    def _bring_into_sight(self, span: Span) -> None:
        if not self.current_in_sight():
            bar = self.verticalScrollBar()
            top = self._rects(*span)[0].top()
            bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    @Slot(QRectF)
    def _q_ensureVisible(self, place: QRectF) -> None:  # noqa: N802
        """Scroll to what a reader reads out: Qt calls this by name, and lacks it itself."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if place.top() < bar.value():
            bar.setValue(round(place.top()))
        elif place.bottom() > bar.value() + height:
            bar.setValue(round(place.bottom()) - height)

    def _rects(self, start: int, end: int) -> list[QRectF]:
        """Give where letters stand in the viewport, a rectangle for each line."""
        moved = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        found = places(self.document(), (start, end))
        return [place.translated(-moved) for place, _ in found]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint_frames(painter)
        self._paint_marks(painter)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            self._paint_link_focus()

    def _paint_frames(self, painter: QPainter) -> None:
        """Draw the boxes of cards and the lines, which a text document cannot draw so."""
        painter.save()
        painter.translate(0, -self.verticalScrollBar().value())
        line = QColor(colours_of(self.palette()).line)
        width = round(self.document().textWidth()) - 2 * INSET
        painter.setPen(line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in self._cards:
            for box in self._boxes(row):
                painter.drawRoundedRect(box, RADIUS, RADIUS)
        for bottom in self._lines():
            painter.fillRect(INSET, round(bottom), width, 1, line)
        underline_links(painter, self.document(), self._links_in_sight())
        painter.restore()

    def _links_in_sight(self) -> list[Span]:
        corners = self.viewport().rect().topLeft(), self.viewport().rect().bottomRight()
        first, last = (self.cursorForPosition(corner).position() for corner in corners)
        return [(start, end) for start, end in self._links if end >= first and start <= last]

    def _boxes(self, row: Row) -> list[QRectF]:
        """Give the boxes of a row of cards, all as high as the highest."""
        cells = [self._cell(span) for span in row]
        height = max(cell.height() for cell in cells) + 2 * CARD_PADDING
        return [
            QRectF(
                cell.x() - CARD_PADDING + 0.5,
                cell.y() - CARD_PADDING + 0.5,
                cell.width() + 2 * CARD_PADDING,
                height,
            )
            for cell in cells
        ]

    def _lines(self) -> list[float]:
        """Give where lines run: under the rows of tables, and across between two parts."""
        layout = self.document().documentLayout()
        lines: list[float] = []
        for position in self._rules:
            gap = self.document().findBlock(position)
            above, below = layout.blockBoundingRect(gap.previous()), gap.next()
            lines.append((above.bottom() + layout.blockBoundingRect(below).top()) / 2)
        lines += [max(self._cell(each).bottom() for each in row) + GAP for row in self._rows]
        return lines

    def _cell(self, span: Span) -> QRectF:
        """Give where the text of a cell stands."""
        layout = self.document().documentLayout()
        first, last = (layout.blockBoundingRect(self.document().findBlock(at)) for at in span)
        return first.united(last)

    def _paint_marks(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        sight = self.viewport().rect().toRectF()
        for number, span in enumerate(self._marked):
            current = number == self._current
            for rect in self._rects(*span):
                if not rect.intersects(sight):
                    continue
                fill = colours.selection if current else colours.warning_fill
                painter.fillRect(rect, QColor(fill))
                line = QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)
                painter.fillRect(line, QColor(colours.accent if current else colours.warning_line))
                if current:
                    painter.setPen(QPen(QColor(colours.accent), 2))
                    painter.drawRect(rect.adjusted(0, 1, 0, -1))

    def _paint_link_focus(self) -> None:
        """Frame the link that Enter would follow."""
        cursor = self.textCursor()
        if not (cursor.hasSelection() and cursor.charFormat().isAnchor()):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 2))
        for rect in self._rects(cursor.selectionStart(), cursor.selectionEnd()):
            painter.drawRect(rect.adjusted(-1, 1, 1, -1))


def _key(setting: Setting) -> tuple[object, ...]:
    return setting.font.key(), setting.colours.window, setting.page, setting.ratio
