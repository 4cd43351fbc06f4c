"""Which region a proposal is on: a button that asks for one, and one that takes it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.proposals.field_boxes import FieldButton
from gmsc_desktop.ui.widgets.icon_button import IconButton


class RegionChoice(QWidget):
    """Shows the region; None stands for a whole cohort."""

    changed = Signal()

    def __init__(self, knowledge: Knowledge, region: Region | None) -> None:
        super().__init__()
        self._knowledge = knowledge
        self.region = region
        self.button = FieldButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clear_button = IconButton("clear")
        self.clear_button.set_words(self.tr("Take the region away"), self.tr("Space"))
        self.button.clicked.connect(self._ask)
        self.clear_button.clicked.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear_button)
        self._show()

    def take(self, region: Region | None) -> None:
        """Show another region, or none."""
        self.region = region
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        name = self.region.full_name if self.region else ""
        self.button.setText(name or self.tr("Choose a region…"))
        spoken = self.tr("Region: %1").replace("%1", name or self.tr("none"))
        self.button.setAccessibleName(spoken)
        self.clear_button.setVisible(self.region is not None)

    def _clear(self) -> None:
        self.button.setFocus()
        self.take(None)

    def _ask(self) -> None:
        # Late: mostly the region is known.
        from gmsc_desktop.ui.dialogs.region_picker import RegionPicker

        by_code = self._knowledge.facts.region_by_code
        picker = RegionPicker(self._knowledge.finder, "", self)
        picker.picked.connect(lambda code: self.take(by_code[code]))
        picker.open()
