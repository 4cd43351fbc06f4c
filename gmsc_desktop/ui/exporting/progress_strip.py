"""How far a long work is, and a way to give it up; nothing to see while nothing goes on.

Work that is done at once shows nothing: a bar that only flickers makes people uneasy.
"""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.link import Link

_PATIENCE = 300
"""Milliseconds."""


class ProgressStrip(QWidget):
    """A bar and a link; `cancelled` when the person gives the work up."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, self.fontMetrics().height())
        self.cancel = Link("")
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.show)
        self.retranslate()
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of how much is done; 0 of 0 hides it."""
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        if total == 0:
            self._patience.stop()
            self.hide()
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.updateGeometry()
        self.bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
