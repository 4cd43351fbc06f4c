"""What an article is set with: font, colours and widths, and how its tables divide theirs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics, QPixmap, QTextLength, QTextTableFormat

from gmsc_desktop.ui.painting.theme import Colours

_BESIDE = 24
"""Narrowest column beside a text, in widths of the letter n."""
_CARD_WIDTH = 19
"""Narrowest card, in widths of the letter n."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What an article is set with; `width` is that of a line, `page` that of a table."""

    font: QFont
    colours: Colours
    width: int
    page: int
    ratio: float
    picture: Callable[[str], QPixmap]

    @property
    def cards_in_row(self) -> int:
        """How many cards fit side by side."""
        letter = QFontMetrics(self.font).horizontalAdvance("n")
        return max(1, self.page // (letter * _CARD_WIDTH))

    @property
    def rest(self) -> int:
        """What a line leaves of a page at the right."""
        return self.page - self.width

    @property
    def is_wide(self) -> bool:
        """Whether something fits beside a text."""
        return self.rest >= QFontMetrics(self.font).horizontalAdvance("n") * _BESIDE


def table_format(shares: list[float] | list[int]) -> QTextTableFormat:
    """Give a table over the whole page, its columns in percent of it."""
    form = QTextTableFormat()
    # Collapsed borders would take the spaces between the cells with them.
    form.setBorderCollapse(False)
    form.setBorder(0)
    form.setMargin(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    widths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
    form.setColumnWidthConstraints(widths)
    return form
