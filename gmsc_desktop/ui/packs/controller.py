"""Where packs come in: chosen, dropped, opened with the program, or offered by the policy."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.packs.background import Background
from gmsc_desktop.ui.requests import Requests


class PackController(QObject):
    """Looks at packs and installs them; what is not needed before is imported late.

    `said` is for the status bar, `data_changed` says that other data are in use now,
    `bar_made` carries an offer to be shown above the page.
    """

    bar_made = Signal(QWidget)

    def __init__(
        self,
        window: QMainWindow,
        knowledge: Knowledge,
        store: SettingsStore,
        requests: Requests,
    ) -> None:
        super().__init__(window)
        self._requests = requests
        self._store = store
        self._window = window
        self._knowledge = knowledge
        self._open = False
        self._looking, self._reading, self._installing = (Background(self) for _ in range(3))
        self._looking.done.connect(self._offer)
        self._reading.done.connect(self._show)
        self._installing.done.connect(lambda _: requests.renew_data())
        for work in (self._looking, self._reading, self._installing):
            work.failed.connect(self._fail)

    @property
    def running(self) -> bool:
        """Whether a pack is being read or installed."""
        return self._reading.running or self._installing.running

    @property
    def settled(self) -> bool:
        """Whether it is open, and has done all that it was asked for."""
        return self._open and not self.running and not self._looking.running

    def open_up(self) -> None:
        """Take packs that are dropped, say what is wrong with one, look for one that is offered.

        For a window that is shown already.
        """
        from gmsc_desktop.ui.packs.drop import PackDrop

        self._open = True
        drop = PackDrop(self._window)
        drop.dropped.connect(self.look_at)
        drop.watch(self._window.windowHandle())
        if self._knowledge.problem:
            self._requests.show_error(self._knowledge.problem)
        try:
            self._look_for_offers()
        except GmscError as error:
            self._requests.show_error(error)

    def ask_for_file(self) -> None:
        """Let the person choose the file of a pack."""
        from PySide6.QtCore import QStandardPaths

        from gmsc_desktop.ui.exporting.file_dialog import FileDialog
        from gmsc_desktop.ui.exporting.save_dialog import usual_folder
        from gmsc_desktop.updates.pointer import SUFFIX

        dialog = FileDialog(self._window, self.tr("Install data pack"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Data packs (%1)").replace("%1", f"*{SUFFIX}"))
        # Where files arrive.
        dialog.setDirectory(usual_folder(QStandardPaths.StandardLocation.DownloadLocation))
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    def look_at(self, file: Path) -> None:
        """Show what is in a pack; the person decides there."""
        from gmsc_desktop.updates.preview import preview

        self._requests.say(self.tr("Reading %1 …").replace("%1", file.name))
        known = self._knowledge
        # The texts are read there too: if they are damaged, that is said like a pack's own faults.
        self._reading.start(lambda: preview(file, (known.facts, known.programme)))

    def say_waiting(self) -> None:
        """Say why the new data are not shown yet."""
        self._requests.say(self.tr("The data change as soon as what is going on here is done"))

    def say_in_use(self) -> None:
        """Say which data are in use now."""
        version = self._knowledge.facts.edition.version
        pack, bundled = (
            self.tr("Data pack %1 is in use now"),
            self.tr("The built-in data are in use now"),
        )
        self._requests.say((pack if self._knowledge.pack else bundled).replace("%1", version))

    def stop(self) -> None:
        """Give up what is going on; a pack is installed whole or not at all."""
        for work in (self._looking, self._reading, self._installing):
            work.stop()

    def _look_for_offers(self) -> None:
        from gmsc_desktop.updates.policy import read_policy

        if read_policy().pack_folder:
            # Late: where no folder is set, nobody needs what reads packs.
            from gmsc_desktop.updates.offer import offered_pack

            version = self._knowledge.facts.edition.version
            self._looking.start(lambda: _with_stamp(offered_pack(version)))

    def _offer(self, offer: tuple[Path, str] | None) -> None:
        """Tell of a pack, unless the person closed the message about it once."""
        if offer and self._store.load_declined() != offer[1]:
            from gmsc_desktop.ui.packs.offer_bar import OfferBar

            bar = OfferBar(offer[0])
            bar.wanted.connect(self.look_at)
            bar.closed.connect(lambda: self._store.save_declined(offer[1]))
            self.bar_made.emit(bar)
            bar.show()

    def _show(self, preview: object) -> None:
        from gmsc_desktop.ui.packs.dialog import PackDialog
        from gmsc_desktop.updates.preview import Preview

        assert isinstance(preview, Preview)
        self._requests.say("")
        for other in self._window.findChildren(PackDialog):
            other.reject()
        edition = self._knowledge.facts.edition
        dialog = PackDialog(preview, edition, self._window)
        dialog.accepted.connect(lambda: self._install(preview, dialog.agreed))
        dialog.open()

    def _install(self, preview: object, agreed: bool) -> None:
        from gmsc_desktop.updates.preview import Preview
        from gmsc_desktop.updates.store import Store

        assert isinstance(preview, Preview)
        self._requests.say(self.tr("Installing %1 …").replace("%1", preview.file.name))
        self._installing.start(lambda: Store().install(preview, agreed))

    def _fail(self, error: GmscError) -> None:
        self._requests.say("")
        self._requests.show_error(error)


def _with_stamp(file: Path | None) -> tuple[Path, str] | None:
    """Give a file with what tells it from a later one under its name."""
    try:
        return (file, f"{file} {file.stat().st_mtime_ns}") if file else None
    except OSError:
        return None
