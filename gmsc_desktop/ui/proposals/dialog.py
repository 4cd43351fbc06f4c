"""The dialog Usulkan perbaikan: a form that says what it still lacks, and loses nothing typed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gmsc_desktop.corrections.model import YEARS, Correction, faults
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Text
from gmsc_desktop.ui.dialogs.question import Question, ask
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.proposals.addressee import where_to_send
from gmsc_desktop.ui.proposals.form import ProposalForm
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose, breakable, muted
from gmsc_desktop.ui.widgets.scrolled import scrolled
from gmsc_desktop.ui.widgets.tool_tip import tool_tip
from gmsc_desktop.ui.widgets.trouble_bar import TroubleBar

Keep = Callable[[Correction], Path]
"""Keeps a correction and gives the file; if it raises GmscError, everything typed stays."""


class ProposalDialog(QDialog):
    """Accepted when the proposal is kept, as `kept`; deleted when it is closed.

    `file_wanted` says that the person wants it as a file at once.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        start: Correction,
        keep: Keep,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._to = worded(where_to_send(knowledge.facts.edition.publisher))
        self.kept: Path | None = None
        self.file_wanted = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Propose a correction"))
        self.form = ProposalForm(start, _years(knowledge, start), knowledge)
        self._start = self.form.read()
        self.trouble = TroubleBar()
        self.lacks = muted("")
        self.save_button = Button("add", primary=True)
        self.save_button.setText(self.tr("&Keep the proposal"))
        self.save_button.setToolTip(tool_tip(self.tr("Ctrl+Enter does this, too")))
        self.file_button = Button("export")
        self.file_button.setText(self.tr("&Save as a file…"))
        self.file_button.setToolTip(
            tool_tip(self.tr("Ctrl+S: keeps the proposal, and asks where to save it as a file"))
        )
        self.cancel_button = Button("clear")
        self.cancel_button.setText(self.tr("&Cancel"))
        self._lay_out()
        self.form.changed.connect(self._check)
        self.save_button.clicked.connect(self._save)
        self.file_button.clicked.connect(self._save_as_file)
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._save)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save_as_file)
        open_size(self, 620, 720)
        self._check()
        self.form.begin()

    def reject(self) -> None:
        """Close the dialog; what was typed goes only if the person says so."""
        if self.form.read() == self._start:
            super().reject()
            return
        question = Question(
            title=self.windowTitle(),
            text=self.tr("Close without keeping the proposal?"),
            remark=self.tr("What you have written would be lost."),
            yes=self.tr("&Throw away"),
            no=self.tr("&Go on writing"),
        )
        ask(self, question, self._throw_away)

    def _throw_away(self) -> None:
        super().reject()

    def _save(self) -> None:
        proposed = self.form.read()
        wrong = faults(proposed)
        if wrong:
            self.form.visit(wrong)
            self._check()
            self._area.ensureWidgetVisible(self.form.field(next(iter(wrong))))
            return
        try:
            self.kept = self._keep(proposed)
        except GmscError as error:
            self.trouble.show_error(error)
        else:
            self.accept()

    def _save_as_file(self) -> None:
        self.file_wanted = True
        self._save()
        self.file_wanted = False

    def _check(self) -> None:
        written = self.form.read()
        wrong = faults(written)
        self.form.show_faults({part: worded(_brief(error)) for part, error in wrong.items()})
        names = ", ".join(self.form.name(part) for part in wrong)
        said = self.tr("Everything that is needed is filled in.")
        if names:
            said = self.tr("Still needed: %1").replace("%1", names)
        whole = self._whole_cohort(written)
        self.lacks.setText(" · ".join(filter(None, (said.rstrip(".") if whole else said, whole))))

    def _whole_cohort(self, written: Correction) -> str:
        """Say that no region is chosen, which a proposal on a cohort needs not."""
        if written.region or written.year is None:
            return ""
        words = self.tr("Region: none, so it is about the whole cohort of %1")
        return words.replace("%1", str(written.year))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        purpose = self.tr(
            "Write what the data lack or have wrong, and where that can be looked up. "
            "Nothing is sent: you then save the proposal as a file or copy it for an e-mail."
        )
        column.addWidget(Prose(purpose))
        column.addWidget(Prose(breakable(self._to)))
        column.addWidget(self.form, 1)
        self._area = scrolled(content)
        foot = QVBoxLayout()
        foot.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, PAGE_INSET)
        foot.setSpacing(GAP)
        foot.addWidget(self.lacks)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=GAP, line_gap=GAP, last_at_right=True)
        for button in (self.save_button, self.file_button, self.cancel_button):
            row.addWidget(button)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GROUP_GAP)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.trouble)
        whole.addLayout(foot)


def _brief(error: GmscError) -> Text:
    """Give what is told below a field, whose name stands above it."""
    return error.sentence if error.identifier == "correction-lacks" else error.cure


def _years(knowledge: Knowledge, start: Correction) -> list[int]:
    """Give the years that may be chosen: those up to now, and what the data or the start name."""
    named = {cohort.year for cohort in knowledge.facts.cohorts} | {start.year or YEARS[0]}
    last = min(max(*named, start.made.year), YEARS[-1])
    return [*reversed(range(YEARS[0], last + 1))]
