"""The navigation rail: the program's pages, one below the other, with icon and label."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from gmsc_desktop.ui.page_names import ICONS, PageName
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, NARROW, RADIUS, em, strong
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate

_ROW = 40
_SPACING = 4
_COMPACT_ROW = 56
_ICON_LEFT = 12


class Rail(QListView):
    """A list whose current row is the page that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStringListModel([""] * len(PageName), self)
        self.setModel(self._pages)
        self._delegate = _RailDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setBackgroundRole(self.palette().ColorRole.Window)
        # Asked for Qt's own, PySide6 would first learn every kind of widget that it might be.
        self.setViewport(QWidget())
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContentsMargins(0, GAP, 0, 0)
        self.setViewportMargins(GAP, GAP, GAP, 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the pages in the current language, and fit the width to the widest name."""
        for name in PageName:
            self._pages.setData(self._pages.index(name), self.label(name))
        self.setAccessibleName(self.tr("Pages"))
        self.fit()

    def label(self, name: PageName) -> str:
        """Give the name of a page in the current language."""
        labels = {
            PageName.PARTICIPANTS: self.tr("Participants"),
            PageName.MAP: self.tr("Map"),
            PageName.PILLARS: self.tr("Pillars"),
            PageName.PROGRAMME: self.tr("Programme"),
            PageName.IDEAS: self.tr("Quick wins"),
            PageName.STATISTICS: self.tr("Statistics"),
            PageName.CHECK_LIST: self.tr("Check a list"),
            PageName.DATA: self.tr("Data & sources"),
        }
        return labels[name]

    def fit(self) -> None:
        """Fit to names, font and window: in a narrow one the icon stands above its label."""
        self._delegate.compact = self.window().width() < NARROW * em(self.font())
        self.scheduleDelayedItemsLayout()
        metrics = QFontMetrics(strong(self.font()))
        widest = max(map(metrics.horizontalAdvance, self._pages.stringList()))
        if self._delegate.compact:
            width = widest + 2 * GAP
        else:
            width = max(168 - 2 * GAP, _label_left(metrics) + widest + GAP)
        self.setFixedWidth(width + 2 * GAP + self._scroll_bar_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.fit()

    def _scroll_bar_width(self) -> int:
        row = self._delegate.row_height(self.fontMetrics()) + _SPACING
        scrolls = GAP + row * len(PageName) > self.height()
        return self.verticalScrollBar().sizeHint().width() if scrolls else 0


class _RailDelegate(ItemDelegate):
    """Draws icon and label; the current page has a fill, a bar and a heavier label."""

    compact = False
    """Whether the icon stands above the label."""

    def row_height(self, metrics: QFontMetrics) -> int:
        """Give the height of a row for a font."""
        if self.compact:
            return max(_COMPACT_ROW, icon_size(metrics) + metrics.height() + 14)
        return max(_ROW, metrics.height() + 20)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self.row_height(option.fontMetrics) + _SPACING)

    def draw(self, item: DrawnItem) -> None:
        painter, colours, chosen = item.painter, item.colours, item.selected
        row = item.rect.adjusted(0, 0, 0, -_SPACING)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or item.hovered:
            painter.setBrush(QColor(colours.selection if chosen else colours.hover))
            painter.drawRoundedRect(row, RADIUS, RADIUS)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(row.x(), row.center().y() - 12, 3, 24, 1.5, 1.5)
        if item.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        icon, label, side = self._areas(row, item.metrics)
        colour = colours.accent if chosen else colours.secondary
        paint_icon(painter, ICONS[PageName(item.index.row())], icon, colour)
        if chosen:
            painter.setFont(strong(painter.font()))
        painter.setPen(QColor(colours.text))
        painter.drawText(label, side, item.text)

    def _areas(self, row: QRect, metrics: QFontMetrics) -> tuple[QRect, QRect, Qt.AlignmentFlag]:
        """Give where icon and label stand in a row, and how the label is aligned."""
        size = icon_size(metrics)
        if self.compact:
            top = row.y() + (row.height() - size - metrics.height() - 2) // 2
            below = top + size + 2
            icon = QRect(row.x(), top, row.width(), size)
            label = QRect(row.x(), below, row.width(), metrics.height())
            return icon, label, Qt.AlignmentFlag.AlignHCenter
        icon = QRect(row.x() + _ICON_LEFT, row.y(), size, row.height())
        label = row.adjusted(_label_left(metrics), 0, 0, 0)
        return icon, label, Qt.AlignmentFlag.AlignVCenter


def _label_left(metrics: QFontMetrics) -> int:
    return 2 * _ICON_LEFT + icon_size(metrics)
