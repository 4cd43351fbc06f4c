"""PDF files with their fonts inside, whole or not at all.

The pages are drawn in memory first: a disk that is full or gone then tells so by itself, which
a PDF writer that is drawing would not.
"""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from gmsc_desktop import __version__
from gmsc_desktop.files.whole_file import whole_file

Orientation = QPageLayout.Orientation
Draw = Callable[[QPdfWriter, QPainter], Iterator[object]]


def save_pdf(
    file: Path, title: str, orientation: Orientation, draw: Draw
) -> Generator[object, None, None]:
    """Write A4 pages that `draw` draws, step by step; raises GmscError when they cannot be saved.

    Whoever closes this generator early leaves no file behind, and the old one as it was.
    """
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF())
    with whole_file(file) as draft:
        content = yield from pdf(title, layout, draw)
        draft.write_bytes(content)


def pdf(
    title: str, layout: QPageLayout, draw: Draw, resolution: int = 1200
) -> Generator[object, None, bytes]:
    """Draw a PDF in memory, in dots of so many an inch."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(f"GMSC Desktop {__version__}")
    writer.setPageLayout(layout)
    writer.setResolution(resolution)
    painter = QPainter(writer)
    try:
        yield from draw(writer, painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())
