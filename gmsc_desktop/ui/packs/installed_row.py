"""One line of the list of installed data: what it is, whether it is in use, what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, breakable, heading, muted


@dataclass(frozen=True, slots=True)
class Line:
    """`remarks` are told below the title; `name` is None for the data of the program."""

    name: str | None
    title: str
    remarks: tuple[str, ...]
    in_use: bool
    usable: bool


class InstalledRow(QWidget):
    """A pack with the links Use and Remove; the program's own data can only be used."""

    use_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, line: Line) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        title = heading(line.title) if line.in_use else Prose(line.title)
        head.addWidget(title, 1)
        if line.in_use:
            state = muted(self.tr("in use"))
            state.setWordWrap(False)
            head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addLayout(head)
        for remark in line.remarks:
            column.addWidget(muted(breakable(remark), SMALL))
        self._add_links(column, line)

    def _add_links(self, column: QVBoxLayout, line: Line) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        if line.usable and not line.in_use:
            use = Link(self.tr("Use"))
            use.setAccessibleName(self.tr("Use %1").replace("%1", line.title))
            use.clicked.connect(self.use_wanted, Qt.ConnectionType.QueuedConnection)
            row.addWidget(use)
        if line.name:
            remove = Link(self.tr("Remove…"))
            remove.setAccessibleName(self.tr("Remove %1").replace("%1", line.title))
            remove.clicked.connect(self.remove_wanted, Qt.ConnectionType.QueuedConnection)
            row.addWidget(remove)
        if row.count():
            row.addStretch(1)
            column.addLayout(row)
