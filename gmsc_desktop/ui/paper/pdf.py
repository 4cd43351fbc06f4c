"""PDF files with their fonts inside, whole or not at all.

The pages are drawn in memory first: a disk that is full or gone then tells so by itself, which
a PDF writer that is drawing would not.
"""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from gmsc_desktop.files.whole_file import whole_file

Orientation = QPageLayout.Orientation


def save_pdf(
    file: Path,
    title: str,
    orientation: Orientation,
    draw: Callable[[QPdfWriter, QPainter], Iterator[object]],
) -> Generator[object, None, None]:
    """Write what `draw` draws, step by step; raises GmscError when the file cannot be saved.

    Whoever closes this generator early leaves no file behind, and the old one as it was.
    """
    with whole_file(file) as draft:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setCreator("GMSC Desktop")
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, orientation, QMarginsF()))
        painter = QPainter(writer)
        try:
            yield from draw(writer, painter)
        finally:
            painter.end()
        draft.write_bytes(buffer.data().data())
