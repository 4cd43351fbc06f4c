"""The dialog Pasang paket data: what a pack is, who signed it, what it changes; then yes or no."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.model import Edition
from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.packs.check_box import CheckBox
from gmsc_desktop.ui.packs.signed import Signed
from gmsc_desktop.ui.painting.theme import DETAIL_TITLE, GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.edges import add_field_edge
from gmsc_desktop.ui.widgets.framed import Framed
from gmsc_desktop.ui.widgets.prose import Prose, breakable, heading, muted
from gmsc_desktop.ui.widgets.scrolled import scrolled
from gmsc_desktop.updates.manifest import version_key
from gmsc_desktop.updates.preview import Hurdle, Preview
from gmsc_desktop.updates.wording import change_lines


class PackDialog(QDialog):
    """Accepted when the pack is to be installed; deleted when it is closed."""

    def __init__(self, preview: Preview, current: Edition, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._current = current
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Install data pack"))
        self.changes = _Changes()
        self.consent = CheckBox(self.tr("I know where this pack comes from, and I trust it"))
        self.install_button = Button("package", primary=True)
        self.cancel_button = Button("clear")
        self._word()
        self._lay_out()
        self._connect()
        open_size(self, 620, 560)

    @property
    def agreed(self) -> bool:
        """Whether the person says yes to a pack that nobody known vouches for."""
        return self.consent.isChecked()

    def _word(self) -> None:
        self.install_button.setText(self.tr("&Install"))
        self.cancel_button.setText(self.tr("&Cancel"))
        self.changes.setAccessibleName(self.tr("What changes"))
        lines = change_lines(self._preview.changes)
        self.changes.setPlainText("\n".join(worded(each) for each in lines))
        self.changes.document().setDocumentMargin(GAP)
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        add_field_edge(self.changes)

    def _lay_out(self) -> None:
        version = self._preview.pack.manifest.version
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, 0)
        column.setSpacing(GROUP_GAP)
        column.addWidget(heading(self.tr("Data pack %1").replace("%1", version), DETAIL_TITLE))
        box = Framed()
        box.add_row(self._description())
        box.add_row(Signed(self._preview))
        column.addWidget(box)
        column.addWidget(heading(self.tr("What changes")))
        column.addWidget(muted(self._comparison()))
        column.addWidget(self.changes, 1)
        # A publisher's long words must not push the buttons off a small screen.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, PAGE_INSET)
        whole.setSpacing(GROUP_GAP)
        whole.addWidget(scrolled(content), 1)
        agree = QHBoxLayout()
        agree.setContentsMargins(PAGE_INSET - 4, 0, PAGE_INSET, 0)
        agree.addWidget(self.consent)
        whole.addLayout(agree)
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(self.install_button)
        row.addWidget(self.cancel_button)
        whole.addLayout(row)

    def _description(self) -> QWidget:
        manifest = self._preview.pack.manifest
        rows = (
            (self.tr("File"), self._preview.file.name),
            (self.tr("Date"), whole_date(manifest.date)),
            (self.tr("Publisher"), manifest.publisher),
            (self.tr("Note"), worded(manifest.note)),
        )
        part = QWidget()
        grid = QGridLayout(part)
        grid.setHorizontalSpacing(GROUP_GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(each for each in rows if each[1]):
            label = muted(name)
            label.setWordWrap(False)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Prose(breakable(value)), number, 1)
        return part

    def _comparison(self) -> str:
        """Say what the pack is compared with, and that it is older where it is."""
        ours, theirs = self._current.version, self._preview.pack.manifest.version
        if version_key(theirs) < version_key(ours):
            words = self.tr("This pack is older than the data in use (%1).")
        else:
            words = self.tr("Compared with the data in use (%1).")
        return words.replace("%1", ours)

    def _connect(self) -> None:
        hurdle = self._preview.hurdle
        self.consent.setVisible(hurdle is Hurdle.CONSENT)
        self.install_button.setEnabled(hurdle is Hurdle.NONE)
        self.consent.toggled.connect(self.install_button.setEnabled)
        self.install_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        ready = hurdle is Hurdle.NONE
        first = self.install_button if ready else self.changes
        self.install_button.setDefault(ready)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class _Changes(QPlainTextEdit):
    """Takes the height that is left, and asks for a few lines."""

    def sizeHint(self) -> QSize:
        return QSize(0, 4 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
