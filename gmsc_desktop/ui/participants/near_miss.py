"""Says above the list why what stands there is not quite what was typed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.widgets.prose import Prose, breakable


class NearMiss(Prose):
    """Seen while the matches are misspelt ones, or something is to be said of the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._typed = self._about = ""
        self.hide()

    def explain(self, typed: str, *, wanted: bool, about: str = "") -> None:
        """Say what is known about the first match, or, if `wanted`, that all are only similar."""
        self._typed, self._about = typed, about
        # Nobody shall hear of what is not shown.
        if wanted or about:
            self.retranslate()
        self.setVisible(wanted or bool(about))

    def retranslate(self) -> None:
        """Word it in the current language."""
        text = self.tr("No region is called “%1”. Did you mean:")
        self.setText(self._about or text.replace("%1", breakable(shortened(self._typed))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
