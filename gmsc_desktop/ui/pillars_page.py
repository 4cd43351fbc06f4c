"""The page Pilar: six cards at the left, the pillar that is chosen at the right."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.programme import Pillar, Programme
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.icons import icon_size, paint_icon
from gmsc_desktop.ui.theme import GAP, LEAD, PAGE_INSET, RADIUS, SMALL, colours_of, scaled
from gmsc_desktop.ui.widgets.list_detail import ListDetail, Widths
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.reading_view import ReadingView

_PILLAR_ROLE = Qt.ItemDataRole.UserRole
_CARD = 92
_TILE = 44
_GLYPH = 28


class PillarsPage(Page):
    """Definition, aim, sub-dimensions and indicators of the pillar that is chosen."""

    def __init__(
        self,
        programme: Programme,
        facts: Facts,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._pillars = programme.pillars
        self._language = language
        self.header = PageHeader()
        self.cards = _cards(self._pillars, self)
        self.reading = ReadingView()
        self.reading.address_chosen.connect(self.address_chosen)
        self.reading.region_chosen.connect(self.region_chosen)
        body = ListDetail(self.cards, self.cards, self.reading, Widths(320, 400, 480))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body, 1)
        self.setFocusProxy(self.cards)
        self.cards.selectionModel().currentChanged.connect(self._show)
        self.set_language(language)
        self.cards.setCurrentIndex(self.cards.model().index(0, 0))

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""
        self._language = language
        model = self.cards.model()
        for row, pillar in enumerate(self._pillars):
            parts = " · ".join(each.text.in_(language) for each in pillar.subdimensions)
            model.setData(model.index(row, 0), f"{pillar.name}\n{parts}")
        self.retranslate()
        self._show(self.cards.currentIndex())

    def retranslate(self) -> None:
        """Word the head in the current language."""
        purpose = self.tr("The six fields that every region's masterplan covers")
        self.header.set_words(self.tr("Pillars"), purpose)
        self.cards.setAccessibleName(self.tr("Pillars"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show(self.cards.currentIndex())

    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        pillar = self._pillars[index.row()]
        view, language = self.reading, self._language
        view.begin()
        view.add_title(pillar.name)
        view.add_lead(pillar.definition.text.in_(language))
        view.add_heading(self.tr("Aim"))
        view.add_paragraph(pillar.aim.text.in_(language))
        view.add_heading(self.tr("Sub-dimensions"))
        for each in pillar.subdimensions:
            view.add_paragraph(f"• {each.text.in_(language)}")
        view.add_heading(self.tr("Indicators that sources name"))
        for each in pillar.indicators:
            view.add_paragraph(f"• {each.text.in_(language)}")
        examples = self._facts.quick_wins_in(pillar.key)
        view.add_heading(self.tr("%n quick win(s) of the regions", "", len(examples)))
        for example in examples:
            view.add_example(example.region, example.title, example.text.in_(language))
        view.add_heading(self.tr("Sources"))
        view.add_sources("", pillar.sources, language)
        view.finish()
        self.announce()

    def announce(self) -> None:
        """Say which pillar is shown."""
        place = self.tr("Pillar %1 of %2").replace("%1", str(self.cards.currentIndex().row() + 1))
        self.result_changed.emit(place.replace("%2", str(len(self._pillars))))


def _cards(pillars: tuple[Pillar, ...], parent: QWidget) -> QListView:
    model = QStandardItemModel(parent)
    for pillar in pillars:
        item = QStandardItem(pillar.name)
        item.setData(f"pillar-{pillar.key}", _PILLAR_ROLE)
        model.appendRow(item)
    cards = QListView(parent)
    cards.setModel(model)
    cards.setItemDelegate(_CardDelegate(cards))
    cards.setFrameShape(QListView.Shape.NoFrame)
    cards.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    cards.setMouseTracking(True)
    cards.viewport().setAutoFillBackground(False)
    cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return cards


class _CardDelegate(QStyledItemDelegate):
    """Draws a card: icon tile, name, sub-dimensions, and an arrow."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(_CARD, option.fontMetrics.height() * 4 + 16) + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        card: QRect = option.rect.adjusted(PAGE_INSET, GAP, -PAGE_INSET, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colours.selection if chosen else (colours.hover if hovered else colours.surface)
        pen = painter.pen()
        pen.setColor(QColor(colours.accent if chosen else colours.line))
        pen.setWidth(2 if focused and chosen else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        size = icon_size(option.fontMetrics, _TILE)
        tile = QRect(card.x() + 16, card.center().y() - size // 2 + 1, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if chosen else colours.window))
        painter.drawRoundedRect(tile, RADIUS, RADIUS)
        inset = (size - icon_size(option.fontMetrics, _GLYPH)) // 2
        glyph = tile.adjusted(inset, inset, -inset, -inset)
        ink = colours.on_accent if chosen else colours.accent
        paint_icon(painter, str(index.data(_PILLAR_ROLE)), glyph, ink)
        arrow = QRect(card.right() - 36, card.y(), 16, card.height())
        paint_icon(painter, "chevron-right", arrow, colours.secondary)
        words = card.adjusted(16 + size + 16, GAP, -44, -GAP)
        name, parts = str(index.data()).split("\n")
        _paint_words(painter, words, option.font, (name, parts), (colours.text, colours.secondary))
        painter.restore()


def _paint_words(
    painter: QPainter, room: QRect, font: QFont, words: tuple[str, str], inks: tuple[str, str]
) -> None:
    name_font, parts_font = scaled(font, LEAD, QFont.Weight.DemiBold), scaled(font, SMALL)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
    below = QFontMetrics(parts_font).boundingRect(room, flags, words[1])
    painter.setFont(name_font)
    height = painter.fontMetrics().height()
    top = room.y() + (room.height() - height - below.height()) // 2
    painter.setPen(QColor(inks[0]))
    painter.drawText(room.x(), top + painter.fontMetrics().ascent(), words[0])
    painter.setFont(parts_font)
    painter.setPen(QColor(inks[1]))
    painter.drawText(QRect(room.x(), top + height, room.width(), below.height()), flags, words[1])
