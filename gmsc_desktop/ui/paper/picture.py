"""Pictures to take along: PNG at twice the size, SVG and PDF as lines and text.

They are made in memory first and written whole or not at all, as PDFs of pages are.
"""

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
)

from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.ui.paper.pdf import pdf

PICTURES = (".png", ".svg", ".pdf")

_SHARPNESS = 2
_POINTS_AN_INCH = 72
_LOOK = 0.01
"""Seconds between looks at whether a PNG is packed."""

_Content = Generator[object, None, bytes]


class Picture(Protocol):
    """Something to paint, so large in pixels at 100 %, with a name for those who cannot see it."""

    @property
    def title(self) -> str: ...

    @property
    def description(self) -> str: ...

    @property
    def size(self) -> QSizeF: ...

    def paint(self, painter: QPainter) -> Iterator[object]:
        """Draw all of it, from the painter's origin on, part by part."""


def save_picture(picture: Picture, file: Path) -> Iterator[object]:
    """Write a picture in the kind that the file's name asks for, step by step.

    Raises GmscError when the file cannot be saved; the old one stays as it was.
    """
    makers = {".svg": _svg, ".pdf": _pdf}
    with whole_file(file) as draft:
        content = yield from makers.get(file.suffix.lower(), _png)(picture)
        draft.write_bytes(content)


def _png(picture: Picture) -> _Content:
    image = QImage((picture.size * _SHARPNESS).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    yield from _painted(picture, image)
    # Packing takes longest, cannot be split, and needs no Python; whoever gives up waits for it.
    with ThreadPoolExecutor(1) as pool:
        packed = pool.submit(_packed, image)
        while not packed.done():
            wait((packed,), _LOOK)
            yield None
        return packed.result()


def _packed(image: QImage) -> bytes:
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _svg(picture: Picture) -> _Content:
    # Late, for only whoever saves one needs it.
    from PySide6.QtSvg import QSvgGenerator

    buffer = _buffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(picture.size.toSize())
    drawing.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    drawing.setResolution(_dots_an_inch())
    drawing.setTitle(picture.title)
    drawing.setDescription(picture.description)
    yield from _painted(picture, drawing)
    return bytes(buffer.data().data())


def _pdf(picture: Picture) -> _Content:
    points = picture.size * (_POINTS_AN_INCH / _dots_an_inch())
    page = QPageSize(points, QPageSize.Unit.Point)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
    return pdf(picture.title, layout, lambda _, painter: picture.paint(painter), _dots_an_inch())


def _painted(picture: Picture, device: QPaintDevice) -> Iterator[object]:
    painter = QPainter(device)
    try:
        yield from picture.paint(painter)
    finally:
        painter.end()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _dots_an_inch() -> int:
    """How the screen counts: the words were measured for it, and must fit on paper too."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())
