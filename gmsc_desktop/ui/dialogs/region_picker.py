"""Asks for a region: what is typed narrows the list, Enter takes the best."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.widgets.button import without_icons
from gmsc_desktop.ui.widgets.edges import add_field_edge, add_line_edge
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.spoken_box import ChoosingBox, spoken_row

_CODE, _SPOKEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole
_MOST = 100


class RegionPicker(QDialog):
    """`picked` carries the code of the region that was taken."""

    picked = Signal(str)

    def __init__(self, finder: Finder, typed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._finder = finder
        self.setWindowTitle(self.tr("Choose a region"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Regions"))
        self.query = ChoosingBox(self.list, typed)
        self.query.setAccessibleName(self.tr("Search"))
        self.query.selectAll()
        self.query.outcome = lambda: spoken_row(self.list) or self.nothing.text()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.nothing = Prose()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        add_line_edge(self.query)
        add_field_edge(self.list)
        without_icons(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.query)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.buttons)
        self.query.textChanged.connect(self._search)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        # From the start: what is typed before the window is the active one counts as well.
        self.query.setFocus()
        open_size(self, 420, 360)
        self._search()

    def accept(self) -> None:
        """Take the region that is chosen in the list."""
        item = self.list.currentItem()
        if item:
            self.picked.emit(str(item.data(_CODE)))
            super().accept()

    def _search(self) -> None:
        found = self._finder.find(self.query.text()).regions
        self.list.clear()
        for region in found[:_MOST]:
            item = QListWidgetItem(f"{region.full_name} · {region.province.name}")
            item.setData(_CODE, region.code)
            item.setData(_SPOKEN, f"{region.full_name}, {region.province.name}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        text = self.tr("No region matches “%1”. Try a kecamatan, an old name, or fewer letters.")
        typed = breakable(shortened(self.query.text()))
        # Hidden words would be told too.
        self.nothing.setText("" if found else text.replace("%1", typed))
        self.query.outcome_changed.emit()
