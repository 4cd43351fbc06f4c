"""The names nearest to what was typed, as links: what was meant when nothing is found."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.painting.theme import GROUP_GAP
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose


class NearNames(QWidget):
    """Seen only while there are such names."""

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._near: Sequence[Region] = ()
        self._question = Prose()
        self._links = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GROUP_GAP)
        self._column.addWidget(self._question)
        self._column.addWidget(self._links)
        self.retranslate()
        self.hide()

    def offer(self, near: Sequence[Region]) -> None:
        """Show links to these regions, or nothing."""
        if near == self._near:
            return
        self._near = near
        old, self._links = self._links, QWidget()
        flow = FlowLayout(self._links, gap=GROUP_GAP, line_gap=2)
        for region in near:
            link = Link(region.full_name)
            link.clicked.connect(lambda _=False, code=region.code: self._requests.show_region(code))
            flow.addWidget(link)
        self._column.replaceWidget(old, self._links)
        old.hide()
        old.deleteLater()
        self.setVisible(bool(near))

    def retranslate(self) -> None:
        """Word the question in the current language."""
        self._question.setText(self.tr("Did you mean:"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
