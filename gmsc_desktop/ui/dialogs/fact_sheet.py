"""A page as it will be, to print or to save as PDF; and Lembar fakta, the first of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPdfWriter, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.fact_sheet import fact_sheet
from gmsc_desktop.ui.dialogs.size import room_for
from gmsc_desktop.ui.exporting.saver import Saver
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP
from gmsc_desktop.ui.paper.fact_sheet import paint_sheet
from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf
from gmsc_desktop.ui.paper.preview import Preview
from gmsc_desktop.ui.requests import Export, Steps
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.prose import breakable, muted
from gmsc_desktop.ui.widgets.tool_tip import tool_tip


class PageDialog(QDialog):
    """Any page that can be printed or saved as PDF; deleted when it is closed.

    `said` tells a screen reader what the page shows. Enter saves: a printed page is not taken back.
    """

    def __init__(self, title: str, said: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = title
        self.setWindowTitle(self._title)
        self.preview = Preview(self.draw)
        self.preview.setAccessibleName(self.tr("Preview: %1").replace("%1", self._title))
        self.preview.setAccessibleDescription(said)
        # Never empty: the preview keeps its size when something is told.
        self.message = muted(self.tr("One A4 page"))
        self.saver = Saver(self)
        self.save_button, self.print_button = Button("export", primary=True), Button("print")
        self.close_button = Button("clear")
        self.smaller, self.larger = Button("zoom-out"), Button("zoom-in")
        self.whole = Button("zoom-fit")
        self._word()
        self._lay_out()
        self._connect()
        self.resize(QSize(720, 800).boundedTo(room_for(self)))
        if parent:
            self.resize(self.size().boundedTo(parent.window().size()))

    @property
    def export(self) -> Export:
        """The page as something to save."""
        return Export(self.tr("Save PDF"), self._title, (".pdf",), self._steps)

    def print_(self) -> None:
        """Ask for a printer and print; say so when there is none, and offer the PDF."""
        # Late: print support takes time to load, and most people never print.
        from gmsc_desktop.ui.paper.printer import ask_and_print

        try:
            ask_and_print(self, self._title, self.draw, self._printed)
        except GmscError as error:
            self._say(error.message(current_language()))
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the page into an area."""
        raise NotImplementedError

    def _steps(self, file: Path) -> Steps:
        return save_pdf(file, self._title, Orientation.Portrait, self._draw_pdf), 1

    def _draw_pdf(self, writer: QPdfWriter, painter: QPainter) -> Iterator[int]:
        self.draw(painter, QRectF(0, 0, writer.width(), writer.height()))
        yield 1

    def _printed(self, error: GmscError | None) -> None:
        sent = self.tr("Sent to the printer")
        self._say(error.message(current_language()) if error else sent)

    def _say(self, text: str) -> None:
        self.message.setText(breakable(text))

    def _word(self) -> None:
        self.print_button.setText(self.tr("&Print…"))
        self.save_button.setText(self.tr("&Save PDF…"))
        self.close_button.setText(self.tr("&Close"))
        names = (self.tr("Smaller"), self.tr("Larger"), self.tr("Whole page"))
        for button, name in zip((self.smaller, self.larger, self.whole), names, strict=True):
            button.setToolTip(tool_tip(name))
            button.setAccessibleName(name)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_)
        self.save_button.clicked.connect(lambda: self.saver.ask(self.export))
        self.saver.unsaved.connect(self._say)
        self.finished.connect(self.saver.stop)
        self.close_button.clicked.connect(self.reject)
        self.larger.clicked.connect(lambda: self.preview.enlarge(1))
        self.smaller.clicked.connect(lambda: self.preview.enlarge(-1))
        self.whole.clicked.connect(self.preview.fit)
        for key, button in (
            (QKeySequence.StandardKey.ZoomIn, self.larger),
            (QKeySequence.StandardKey.ZoomOut, self.smaller),
            (QKeySequence("Ctrl+0"), self.whole),
            (QKeySequence.StandardKey.Print, self.print_button),
            (QKeySequence.StandardKey.Save, self.save_button),
        ):
            QShortcut(key, self).activated.connect(button.click)

    def _saved_bar(self) -> QWidget:
        """Give what says that the page was saved: its height is kept free, for the preview's."""
        bar = self.saver.make_bar()
        policy = bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        bar.setSizePolicy(policy)
        return bar

    def _lay_out(self) -> None:
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, GROUP_GAP)
        row.setSpacing(GAP)
        for button in (self.save_button, self.print_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.whole, self.close_button):
            row.addWidget(button)
        self.save_button.setDefault(True)
        told = QGridLayout()
        told.setColumnStretch(0, 1)
        told.addWidget(self.message, 0, 0)
        told.addWidget(self.saver.strip, 0, 1)
        told.addWidget(self._saved_bar(), 0, 0, 1, 2)
        self.message.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(told)
        column.addWidget(bar)


class FactSheetDialog(PageDialog):
    """The page on one region."""

    def __init__(self, knowledge: Knowledge, region: Region, parent: QWidget | None) -> None:
        self._facts, programme = knowledge.facts, knowledge.programme
        self._region = region
        self._sheet = fact_sheet(self._facts, programme, region, current_language(), date.today())
        title = f"{self._sheet.title} {region.full_name}"
        super().__init__(title, self._sheet.status.text, parent)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        paint_sheet(painter, area, self._sheet, self._facts, self._region)
