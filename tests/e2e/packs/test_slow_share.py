"""What is installed may lie on a share that answers slowly: the window goes on meanwhile."""

import os
import threading

from PySide6.QtCore import QCoreApplication, QEvent

from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.packs.section import PackSection
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.updates.manifest import MANIFEST
from gmsc_desktop.updates.pointer import store_folder
from tests.helpers.packs import Publisher
from tests.helpers.packs_window import PacksWindow

NEW, NEWER = "2099.12.01", "2099.12.05"


def test_data_and_sources_opens_while_a_pack_cannot_be_read_yet(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.bring(publisher.pack(NEW))
    packs.bring(publisher.pack(NEWER))
    (manifest,) = store_folder().glob(f"installed/{NEW}*/{MANIFEST}")
    manifest.unlink()
    # Whoever reads a pipe waits until somebody writes into it.
    os.mkfifo(manifest)
    page = packs.widget.show_page(PageName.DATA)
    assert isinstance(page, DataPage)
    opened = page.panel.isVisible() and not page.settled
    # What was in use before is kept there, too.
    back = page.panel.findChildren(PackSection)[-1].back_button.isEnabled()
    for _ in range(3):
        # Coming back to the window waits for no reading, and begins none beside it.
        QCoreApplication.sendEvent(page.panel, QEvent(QEvent.Type.WindowActivate))
    readers = [each.name for each in threading.enumerate()].count("background")
    writer = os.open(manifest, os.O_WRONLY)
    manifest.unlink()
    os.close(writer)
    packs.window.settle()
    assert (opened, back, readers) == (True, False, 1)
    assert NEW in packs.section()
    assert packs.back_button().isEnabled()
