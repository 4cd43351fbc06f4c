"""Tells of an error that nobody expected, once: what it means, its details, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.painting.theme import DETAIL_TITLE, GAP, GROUP_GAP, PAGE_INSET, colours_of
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.edges import add_field_edge
from gmsc_desktop.ui.widgets.icon_label import IconLabel
from gmsc_desktop.ui.widgets.prose import Prose, breakable, heading, muted


class CrashDialog(QDialog):
    """Deleted when it is closed; `end_wanted` asks for the end of the program."""

    end_wanted = Signal()

    def __init__(
        self, sentence: str, report: str, log: Path | None, parent: QWidget | None
    ) -> None:
        """`sentence` says what happened where that is known; `log` is where it is written down."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unexpected error"))
        unknown = self.tr(
            "GMSC Desktop met an error that nobody expected. Your files and settings are as they "
            "were, and you can usually go on."
        )
        self.sentence = Prose(breakable(sentence or unknown))
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        add_field_edge(self.details)
        written = self.tr("Written to %1").replace("%1", str(log))
        self.place = muted(breakable(written) if log else "")
        self.place.setVisible(log is not None)
        self.copy_button = Button("copy")
        self.copy_button.setText(self.tr("&Copy details"))
        self.end_button = Button("clear")
        self.end_button.setText(self.tr("C&lose the program"))
        self.go_on_button = Button("chevron-right", primary=True)
        self.go_on_button.setText(self.tr("&Go on"))
        self._connect()
        self._lay_out()
        open_size(self, 640, 400)
        self.go_on_button.setDefault(True)
        self.go_on_button.setFocus()

    def add(self, report: str) -> None:
        """Tell of another error while this one is still read."""
        self.details.appendPlainText(f"\n{report}")

    def forbid_going_on(self) -> None:
        """Leave only the end: there is no window to go on with."""
        self.go_on_button.hide()
        self.end_button.setDefault(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(self.tr("Details &copied"))

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self._copy)
        self.go_on_button.clicked.connect(self.accept)
        self.end_button.clicked.connect(self.reject)
        self.end_button.clicked.connect(self.end_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(
            IconLabel("state-warning", QColor(colours_of(self.palette()).warning).name())
        )
        head.addWidget(heading(self.tr("Something went wrong"), DETAIL_TITLE), 1)
        column.addLayout(head)
        column.addWidget(self.sentence)
        advice = self.tr(
            "If it comes again, send these details to whoever looks after this computer. They "
            "hold nothing that you typed, and no names of your files."
        )
        column.addWidget(muted(advice))
        column.addWidget(self.details, 1)
        column.addWidget(self.place)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.end_button)
        buttons.addWidget(self.go_on_button)
        column.addLayout(buttons)
