"""Where proposals are begun, kept and looked through again; dialogs are imported when asked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.page import Page

if TYPE_CHECKING:
    from gmsc_desktop.corrections.model import Correction
    from gmsc_desktop.facts.facts import Facts
    from gmsc_desktop.ui.proposals.mine import MyProposals


class ProposalController(QObject):
    """`page` gives the page that is shown.

    While a proposal is being written, `writing` keeps the window from being replaced.
    """

    def __init__(
        self, knowledge: Knowledge, page: Callable[[], Page], requests: Requests, window: QWidget
    ) -> None:
        super().__init__(window)
        self._requests = requests
        self._knowledge = knowledge
        self._page = page
        self._window = window
        self.writing = False

    def propose(self) -> None:
        """Begin a proposal on what the page shows: a region, a cohort, or nothing yet."""
        page = self._page()
        self.propose_on(page.region.code if page.region else "", page.cohort or 0)

    def propose_on(self, code: str, year: int) -> None:
        """Begin a proposal on a region, a cohort, or both; an empty code or 0 stands for none.

        A region that took part once is likelier wrong in that cohort than in any other.
        """
        from gmsc_desktop.corrections.model import Correction, Kind, Where

        facts = self._knowledge.facts
        region = facts.region_by_code.get(code)
        years = facts.years(region) if region else ()
        year = year or (years[0] if len(years) == 1 else 0)
        start = Correction(
            kind=Kind.WRONG if _names(facts, code, year) else Kind.MISSING,
            region=region,
            year=year or None,
            text="",
            where=Where(""),
            sender="",
            made=date.today(),
            data_version=facts.edition.version,
        )
        self._write(start, None, self._window)

    def show_all(self) -> None:
        """Open the list of what is kept."""
        self._show_kept(None)

    def _show_kept(self, chosen: Path | None, words: str = "") -> None:
        from gmsc_desktop.corrections.kept import KeptCorrections
        from gmsc_desktop.ui.proposals.mine import MyProposals

        try:
            kept = KeptCorrections().all(self._knowledge.facts)
        except GmscError as error:
            self._requests.show_error(error)
            return
        mine = self._window.findChild(MyProposals) or self._make_list()
        mine.show_kept(kept, chosen)
        if words:
            mine.say(words)
        mine.open()
        self._page().refresh()

    def _make_list(self) -> "MyProposals":
        from gmsc_desktop.ui.proposals.mine import MyProposals

        mine = MyProposals(self._knowledge.facts.edition.publisher, self._window)
        mine.said.connect(self._requests.say)
        mine.change_wanted.connect(lambda file, said: self._change(file, said, mine))
        mine.withdrawn.connect(lambda files: self._withdraw(files, mine))
        return mine

    def _write(self, start: "Correction", old: Path | None, parent: QWidget) -> None:
        from gmsc_desktop.corrections.kept import KeptCorrections
        from gmsc_desktop.ui.proposals.dialog import ProposalDialog

        def keep(correction: "Correction") -> Path:
            kept = KeptCorrections()
            return kept.change(old, correction) if old else kept.keep(correction)

        dialog = ProposalDialog(self._knowledge, start, keep, parent)
        words = self.tr("Proposal kept on this computer")
        dialog.accepted.connect(lambda: self._show_kept(dialog.kept, words))
        dialog.accepted.connect(lambda: self._save_kept(wanted=dialog.file_wanted))
        dialog.finished.connect(self._end)
        self.writing = True
        dialog.open()

    def _end(self) -> None:
        self.writing = False

    def _save_kept(self, *, wanted: bool) -> None:
        from gmsc_desktop.ui.proposals.mine import MyProposals

        mine = self._window.findChild(MyProposals)
        if wanted and mine:
            mine.save_chosen()

    def _change(self, file: Path, correction: "Correction", mine: QWidget) -> None:
        """Let a kept proposal be written anew, on the data of today."""
        version = self._knowledge.facts.edition.version
        start = replace(correction, made=date.today(), data_version=version)
        self._write(start, file, mine)

    def _withdraw(self, files: list[Path], mine: "MyProposals") -> None:
        from gmsc_desktop.corrections.kept import KeptCorrections

        try:
            for file in files:
                KeptCorrections().withdraw(file)
        except GmscError as error:
            mine.show_error(error)
            return
        self._show_kept(None, self.tr("%n proposal(s) deleted", "", len(files)))


def _names(facts: "Facts", code: str, year: int) -> bool:
    """Say whether the data name a region, in a cohort if one is given: likelier they are wrong."""
    named = facts.named.get(code, ())
    return any(year in (0, each) for each, _ in named)
