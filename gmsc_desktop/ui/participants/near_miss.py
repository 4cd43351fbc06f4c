"""Says above the list that nothing bears the name that was typed, only similar ones."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.widgets.prose import Prose, breakable


class NearMiss(Prose):
    """Seen only while the matches are misspelt ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._typed = ""
        self.hide()

    def explain(self, typed: str, *, wanted: bool) -> None:
        """Say so of what was typed, or nothing."""
        self._typed = typed
        self.retranslate()
        self.setVisible(wanted)

    def retranslate(self) -> None:
        """Word it in the current language."""
        text = self.tr("No region is called “%1”. Did you mean:")
        self.setText(text.replace("%1", breakable(shortened(self._typed))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
