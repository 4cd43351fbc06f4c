"""The chip of a cohort: a year with its swatch, which a reader hears as more than a number."""

from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.tool_tip import tool_tip


class YearChip(Chip):
    """Worded anew by `retranslate`."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cohort = str(year)
        self.set_year(year)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        self.set_label(self._cohort)

    def tell(self, words: str) -> None:
        """Say of the cohort what its count alone would leave open."""
        self.setToolTip(tool_tip(words))
        self.setAccessibleDescription(words)

    def _spoken(self, count: int) -> str:
        return self.tr("Cohort %1, %Ln region(s)", "", count).replace("%1", self._cohort)
