"""The About box: what the program is, and under which licences its parts come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop import __version__
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.notices import Notice
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.painting.theme import DETAIL_TITLE, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.button import without_icons
from gmsc_desktop.ui.widgets.edges import add_field_edge
from gmsc_desktop.ui.widgets.follow_font import keep_width
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.tool_tip import tool_tip


class AboutDialog(QDialog):
    """Deleted when it is closed."""

    def __init__(
        self,
        facts: Facts,
        notices: tuple[Notice, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About GMSC Desktop"))
        open_size(self, 760, 520)
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts and data"))
        for each in notices:
            item = QListWidgetItem(f"{each.name} {each.version}", self.parts)
            item.setToolTip(tool_tip(item.text()))
        self.parts.setItemDelegate(RowListDelegate(self.parts))
        self.parts.setMouseTracking(True)
        keep_width(self.parts, 240)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.parts.currentRowChanged.connect(self._show)
        for field in (self.parts, self.text):
            add_field_edge(field)
        self._lay_out(facts)
        self.parts.setCurrentRow(0)

    def _lay_out(self, facts: Facts) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        column.addWidget(heading("GMSC Desktop", DETAIL_TITLE))
        version = self.tr("Version %1 · data %2").replace("%1", __version__)
        column.addWidget(muted(version.replace("%2", facts.edition.version)))
        purpose = self.tr(
            "Which kabupaten and kota took part in Gerakan Menuju Smart City, when, and where "
            "that is written. It opens no network connection. The program is free under the MIT "
            "licence; its parts and data come under these:"
        )
        column.addWidget(Prose(purpose))
        row = QHBoxLayout()
        row.setSpacing(GROUP_GAP)
        row.addWidget(self.parts)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        without_icons(buttons)
        column.addWidget(buttons)

    def _show(self, row: int) -> None:
        notice = self._notices[row]
        head = (
            f"{notice.name} {notice.version} · {notice.licence}",
            notice.copyright,
            worded(notice.used_for),
            notice.address,
        )
        self.text.setPlainText("\n".join(filter(None, head)) + "\n\n" + self._licence(notice))

    def _licence(self, notice: Notice) -> str:
        try:
            return notice.text()
        except GmscError as error:
            return error.message(current_language())
