"""What stands in the place of answers before there is a list: what comes out, an example."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

EXAMPLE = ("Kab. Solok Selatan", "Tangsel", "Semarang", "Kota Sabangg", "Rembang Jaya")
"""As people write them: an official name, a short one, one of two regions, a slip, and none."""


class BeforeList(QScrollArea):
    """`example_wanted` asks to check the example as if it had been pasted."""

    example_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setBackgroundRole(content.palette().ColorRole.Base)
        content.setAutoFillBackground(True)
        self._title: Prose = heading("")
        self._what: Prose = Prose("")
        self._names: Prose = muted("")
        self.link = Link("")
        self.link.clicked.connect(lambda: self.example_wanted.emit("\n".join(EXAMPLE)))
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GAP)
        for part in (self._title, self._what, self._names, self.link):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(content)
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the current language."""
        self._title.setText(self.tr("What comes out"))
        self._what.setText(
            self.tr(
                "Each row gets its official name, the cohorts of the region and how certain they "
                "are. Where a name can mean several regions, you choose. The result can be "
                "exported to Excel, beside the columns of your own table."
            )
        )
        names = ", ".join(EXAMPLE)
        self._names.setText(self.tr("For example: %1").replace("%1", names))
        self.link.setText(self.tr("Check this example"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
