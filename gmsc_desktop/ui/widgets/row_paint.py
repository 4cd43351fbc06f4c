"""What the rows of all lists look like: background, cohorts as badges, a word with its icon."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from gmsc_desktop.facts.model import Status
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import Colours
from gmsc_desktop.ui.widgets.badge import badge_size, paint_badge
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem

INSET = 8
ICON = 16
_MOST_BADGES = 3
_BADGE_GAP = 4

Cohorts = Sequence[tuple[int | None, bool]]
"""Cohort years, and whether each is certain; in the order to be shown."""

STATUS_ICONS = {
    Status.PARTICIPANT: "state-certain",
    Status.AMBIGUOUS: "state-ambiguous",
    Status.NOT_FOUND: "state-not-found",
}


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of a row for a font."""
    return max(32, metrics.height() + 12)


def status_colour(status: Status, colours: Colours) -> str:
    """Give the colour of a status's icon."""
    return {
        Status.PARTICIPANT: colours.accent,
        Status.AMBIGUOUS: colours.warning,
        Status.NOT_FOUND: colours.absent,
    }[status]


def draw_row_background(
    item: DrawnItem, *, hovered: bool = False, first: bool = False, last: bool = False
) -> None:
    """Fill a cell and draw the line under it; the row with the focus has an accent frame."""
    rect, painter, colours = item.rect, item.painter, item.colours
    if item.selected:
        painter.fillRect(rect, QColor(colours.selection))
    elif hovered:
        painter.fillRect(rect, QColor(colours.hover))
    item.draw_line_below()
    view = item.option.widget
    if item.selected and view is not None and view.hasFocus():
        text_colour = QColor(colours.accent)
        painter.fillRect(rect.x(), rect.y(), rect.width(), 2, text_colour)
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, text_colour)
        if first:
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), text_colour)
        if last:
            painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), text_colour)


def paint_cohorts(
    painter: QPainter, area: QRect, cohorts: Cohorts, colours: Colours, text: CellText
) -> None:
    """Draw cohorts as badges; a dash for none.

    Where not all have room, the certain ones come first, and the rest is counted.
    """
    if not cohorts:
        painter.setPen(QColor(colours.text))
        text.draw(painter, area, "–")
    shown = _badges_in(painter, area.width(), cohorts)
    if shown < len(cohorts):
        cohorts = sorted(cohorts, key=lambda each: not each[1])
        shown = _badges_in(painter, area.width(), cohorts)
    for year, certain in cohorts[:shown]:
        width = paint_badge(painter, area, year, colours, certain=certain)
        area = area.adjusted(width + _BADGE_GAP, 0, 0, 0)
    if len(cohorts) > shown:
        painter.setPen(QColor(colours.secondary))
        text.draw(painter, area, f"+{len(cohorts) - shown}")


def _badges_in(painter: QPainter, width: int, cohorts: Cohorts) -> int:
    """Give how many badges fit, with the number of the others behind them."""
    if len(cohorts) < 2:
        return len(cohorts)
    font, more = painter.font(), painter.fontMetrics().horizontalAdvance("+9") + 1
    widths = [badge_size(font, *each).width() + _BADGE_GAP for each in cohorts]
    for count in range(min(_MOST_BADGES, len(cohorts)), 1, -1):
        others = more if count < len(cohorts) else -_BADGE_GAP
        if sum(widths[:count]) + others <= width:
            return count
    return 1


def paint_marked(
    painter: QPainter, area: QRect, mark: tuple[str, str], word: tuple[str, str], text: CellText
) -> None:
    """Draw an icon and a word, each with its colour."""
    icon, text_colour = mark
    size = icon_size(painter.fontMetrics(), ICON)
    paint_icon(painter, icon, QRect(area.x(), area.y(), size, area.height()), text_colour)
    shown, colour = word
    painter.setPen(QColor(colour))
    text.draw(painter, area.adjusted(size + 6, 0, 0, 0), shown)


def paint_status(
    painter: QPainter, area: QRect, status: Status, word: str, colours: Colours, text: CellText
) -> None:
    """Draw a status with its icon; what is certain is written in plain text colour."""
    text_colour = status_colour(status, colours)
    colour = colours.text if status is Status.PARTICIPANT else text_colour
    paint_marked(painter, area, (STATUS_ICONS[status], text_colour), (word, colour), text)
