"""The page Pilar: six cards at the left, the pillar that is chosen at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.programme import Pillar
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import (
    GAP,
    LEAD,
    PAGE_INSET,
    RADIUS,
    SMALL,
    line_box,
    scaled,
)
from gmsc_desktop.ui.pillars.articles import PillarArticles
from gmsc_desktop.ui.reading.reading_page import ReadingPage
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.list_detail import Widths
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_CARD = 92
_TILE = 44
_ARROW = 16
_GLYPH = 28


class PillarsPage(ReadingPage):
    """Definition, aim, sub-dimensions, indicators and examples of the pillar that is chosen."""

    def __init__(
        self,
        pillars: Sequence[Pillar],
        facts: Facts,
        requests: Requests,
    ) -> None:
        super().__init__(requests)
        self._pillars = pillars
        self._writer = PillarArticles(pillars, facts, self)
        self.cards = _cards(self._pillars, self)
        self.copy_button = Button("copy")
        self.header.add(self.copy_button)
        self.lay_out(self.cards, self.cards, Widths(320, 400, 480))
        self.copy_button.clicked.connect(self._copy)
        self.cards.selectionModel().currentChanged.connect(
            lambda index: self.book.turn_to(index.row())
        )
        self.book.turned.connect(self._follow)
        self.retranslate()

    def _name_cards(self) -> None:
        model = self.cards.model()
        for row, pillar in enumerate(self._pillars):
            model.setData(model.index(row, 0), f"{pillar.name}: {_parts(pillar)}", _SPOKEN)

    def retranslate(self) -> None:
        """Word the page in the current language."""
        purpose = self.tr("The six fields that every region's masterplan covers")
        self.header.set_words(self.tr("Pillars"), purpose)
        self._name_cards()
        self.cards.setAccessibleName(self.tr("Pillars"))
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the text of this pillar"))
        self.book.fill(self._writer.articles(), max(self.book.at, 0))
        self.find_bar.find_again()

    def announce(self) -> None:
        """Say which pillar is shown, and how to go on."""
        place = self.tr("Pillar %1 of %2 · arrows ↑ ↓ move on").replace("%1", str(self.book.at + 1))
        self.result_changed.emit(place.replace("%2", str(len(self._pillars))))

    def _follow(self, number: int) -> None:
        """Let the cards show which pillar is read, for a search or a link may have turned to it."""
        self.cards.setCurrentIndex(self.cards.model().index(number, 0))
        self.announce()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reading.article.text)
        self.result_changed.emit(self.tr("%1 copied").replace("%1", self.reading.article.title))


def _cards(pillars: Sequence[Pillar], parent: QWidget) -> QListView:
    model = QStandardItemModel(parent)
    for pillar in pillars:
        item = QStandardItem(pillar.name)
        item.setData(pillar, ROW_ROLE)
        model.appendRow(item)
    cards = QListView(parent)
    cards.setModel(model)
    cards.setItemDelegate(_CardDelegate(cards))
    cards.setFrameShape(QListView.Shape.NoFrame)
    cards.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    cards.setMouseTracking(True)
    cards.viewport().setAutoFillBackground(False)
    cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    cards.setViewportMargins(0, GAP, 0, 0)
    return cards


class _CardDelegate(ItemDelegate):
    """Draws a card: icon tile, name, sub-dimensions, and an arrow."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(_CARD, option.fontMetrics.height() * 4 + 16) + GAP)

    def draw(self, item: DrawnItem) -> None:
        pillar = item.index.data(ROW_ROLE)
        assert isinstance(pillar, Pillar)
        painter, colours, chosen = item.painter, item.colours, item.selected
        card = item.rect.adjusted(PAGE_INSET, GAP, -PAGE_INSET, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colours.selection if chosen else (colours.hover if item.hovered else colours.surface)
        edge = QColor(colours.accent if chosen else colours.line)
        painter.setPen(QPen(edge, 2 if item.focused and chosen else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(line_box(card), RADIUS, RADIUS)
        size = icon_size(item.metrics, _TILE)
        tile = QRect(card.x() + 16, card.center().y() - size // 2 + 1, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if chosen else colours.window))
        painter.drawRoundedRect(tile, RADIUS, RADIUS)
        inset = (size - icon_size(item.metrics, _GLYPH)) // 2
        glyph = tile.adjusted(inset, inset, -inset, -inset)
        colour = colours.on_accent if chosen else colours.accent
        paint_icon(painter, f"pillar-{pillar.key}", glyph, colour)
        wide = icon_size(item.metrics, _ARROW)
        arrow = QRect(card.right() - 20 - wide, card.y(), wide, card.height())
        paint_icon(painter, "chevron-right", arrow, colours.secondary)
        words = card.adjusted(16 + size + 16, GAP, -28 - wide, -GAP)
        text_colours = colours.text, colours.secondary
        _paint_words(painter, words, painter.font(), (pillar.name, _parts(pillar)), text_colours)


def _parts(pillar: Pillar) -> str:
    return " · ".join(worded(each.text) for each in pillar.subdimensions)


def _paint_words(
    painter: QPainter,
    area: QRect,
    font: QFont,
    words: tuple[str, str],
    text_colours: tuple[str, str],
) -> None:
    name_font, parts_font = scaled(font, LEAD, QFont.Weight.DemiBold), scaled(font, SMALL)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
    below = QFontMetrics(parts_font).boundingRect(area, flags, words[1])
    painter.setFont(name_font)
    height = painter.fontMetrics().height()
    top = area.y() + (area.height() - height - below.height()) // 2
    painter.setPen(QColor(text_colours[0]))
    name = painter.fontMetrics().elidedText(words[0], Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area.x(), top + painter.fontMetrics().ascent(), name)
    painter.setFont(parts_font)
    painter.setPen(QColor(text_colours[1]))
    painter.drawText(QRect(area.x(), top + height, area.width(), below.height()), flags, words[1])
