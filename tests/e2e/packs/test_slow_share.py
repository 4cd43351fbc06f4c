"""What is installed may lie on a share that answers slowly: the window goes on meanwhile."""

import os

from gmsc_desktop.ui.data.page import DataPage
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
    assert not page.settled
    assert page.panel.isVisible()
    os.close(os.open(manifest, os.O_WRONLY))
    packs.window.settle()
    assert NEW in packs.section()
