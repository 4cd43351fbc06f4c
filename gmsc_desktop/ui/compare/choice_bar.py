"""What is compared: a chip for each region that a click takes away, and how to choose more."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.facts.model import Province, Region
from gmsc_desktop.reports.comparison import MOST
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.tool_tip import tool_tip


class ChoiceBar(QWidget):
    """`removed` carries a region's code, `province_chosen` a province's code or nothing."""

    removed = Signal(str)
    more_wanted = Signal()
    province_chosen = Signal(str)

    def __init__(self, provinces: Sequence[Province], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self.add_button = Button("add")
        self.provinces = DropDown()
        self.provinces.addItem("", "")
        for each in provinces:
            self.provinces.addItem(each.name, each.code)
        self.provinces.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.provinces.setMinimumHeight(self.add_button.minimumHeight())
        self._flow = FlowLayout(self, gap=GAP, line_gap=GAP)
        self._flow.addWidget(self.add_button)
        self._flow.addWidget(self.provinces)
        self.add_button.clicked.connect(self.more_wanted)
        self.provinces.activated.connect(
            lambda: self.province_chosen.emit(self.provinces.currentData())
        )
        self.retranslate()

    def show_choice(self, regions: Sequence[Region], province: Province | None) -> None:
        """Show what is compared now."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(region) for region in regions]
        # The chips come first: a flow layout keeps the order in which it got its items.
        for widget in (*self.chips, self.add_button, self.provinces):
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
        for before, after in pairwise((*self.chips, self.add_button, self.provinces)):
            self.setTabOrder(before, after)
        self.add_button.setEnabled(len(regions) < MOST)
        self.provinces.setCurrentIndex(self.provinces.findData(province.code if province else ""))

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self.add_button.setText(self.tr("&Add a region…"))
        self.provinces.setItemText(0, self.tr("A whole province…"))
        self.provinces.set_title(self.tr("A whole province"))
        for chip in self.chips:
            self._name(chip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _chip(self, region: Region) -> Chip:
        chip = Chip(self)
        chip.setCheckable(False)
        chip.set_label(region.full_name)
        chip.set_mark("clear")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.removed.emit(region.code))
        self._name(chip)
        chip.show()
        return chip

    def _name(self, chip: Chip) -> None:
        words = self.tr("Take %1 away").replace("%1", chip.text())
        chip.setAccessibleName(words)
        chip.setToolTip(tool_tip(words))
