"""What stands below the head of Peserta: the list, or what is said in its place."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

_BEFORE, _AFTER = 0, 1


class ListBelow(QWidget):
    """What else has the words stands under the list; where there is none, it comes first."""

    def __init__(self, table: QWidget, empty: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._beside = beside
        self._stack = QStackedLayout()
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._stack, 1)
        self._column.addWidget(beside)

    def show_rows(self, *, wanted: bool) -> None:
        """Show the list, or what is said where it has no row."""
        self._stack.setCurrentIndex(0 if wanted else 1)
        place = _AFTER if wanted else _BEFORE
        if self._column.indexOf(self._beside) != place:
            self._column.insertWidget(place, self._beside)
