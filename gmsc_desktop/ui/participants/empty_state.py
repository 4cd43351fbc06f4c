"""What stands in the list's place when nothing is found: why, and what to try."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ui.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose


class EmptyState(QWidget):
    """One sentence at the top left, and a link when the filters are to blame."""

    filters_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._filtered = False
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.sentence = Prose()
        self.clear_filters = Link("")
        self.clear_filters.clicked.connect(self.filters_cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self.sentence)
        column.addWidget(self.clear_filters)
        column.addStretch(1)

    def explain(self, typed: str, *, filtered: bool) -> None:
        """Say that nothing matches `typed`, or that the filters hide what does."""
        self._typed = typed.strip()
        self._filtered = filtered
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.clear_filters.setText(self.tr("Clear filters"))
        self.clear_filters.setVisible(self._filtered)
        if self._filtered:
            self.sentence.setText(self.tr("No result with these filters."))
        else:
            text = self.tr(
                "No region matches “%1”. Try a kecamatan, an old name, or fewer letters."
            )
            self.sentence.setText(text.replace("%1", self._typed))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
