"""The status bar: what the page found or did, how far a file is, and which data these are.

Which data these are stands there always, and so gives way where both do not fit.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.frame.elided_label import ElidedLabel
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.painting.theme import GAP


class StatusBar(QStatusBar):
    """`strip` shows progress between the two texts."""

    def __init__(self, knowledge: Knowledge, strip: QWidget) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._result = ElidedLabel()
        self._data = ElidedLabel()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(GAP, 0, GAP, 0)
        self.addWidget(self._result, 1)
        self.addPermanentWidget(strip)
        self.addPermanentWidget(self._data)
        self.retranslate()

    def say(self, text: str) -> None:
        """Say what came of something."""
        self._result.setText(text)
        # A reader would come to what is empty, too.
        self._result.setVisible(bool(text))
        self._fit()

    def retranslate(self) -> None:
        """Name the data in the current language."""
        pack, bundled = self.tr("Data pack, %1 · offline"), self.tr("Built-in data, %1 · offline")
        words = pack if self._knowledge.pack else bundled
        self._data.setText(words.replace("%1", whole_date(self._knowledge.facts.edition.date)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        needed = self._result.sizeHint().width() + self._data.sizeHint().width() + 4 * GAP
        self._data.setVisible(needed <= self.width())
