"""The map as a picture to take along: title, map, legend, and where it comes from.

PNG at twice the size, SVG and PDF as lines and text; always on white, whatever the theme.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from gmsc_desktop import __version__
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.map_drawing.hand import Hand
from gmsc_desktop.ui.map_drawing.inks import Inks, screen_inks
from gmsc_desktop.ui.map_drawing.inset import Inset
from gmsc_desktop.ui.map_drawing.map_painter import paint_mark
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.scene import Scene, paint_scene
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, LIGHT, PAGE_INSET, PAGE_TITLE

PNG, SVG, PDF = ".png", ".svg", ".pdf"

_PNG_SCALE = 2
_PDF_DPI = 300
_POINTS, _INCH = 0.75, 72.0

Mark = tuple[Shape, int | None]


@dataclass(frozen=True, slots=True)
class MapPicture:
    """What a picture shows: the map as it is seen, and the words around it."""

    viewport: Viewport
    zoom: float
    scene: Scene
    inset: Inset | None
    title: str
    about: str
    """What part of the regions it shows; empty for all of them."""
    legend: tuple[tuple[Mark, str], ...]
    footer: str
    font: QFont

    @property
    def size(self) -> QSizeF:
        """How large the whole picture is, in pixels at 100 %."""
        head, foot = self._bands()
        return QSizeF(self.viewport.width, head + self.viewport.height + foot)

    def paint(self, painter: QPainter) -> None:
        """Draw all of it, from the painter's origin on."""
        inks, whole = screen_inks(LIGHT), QRectF(QPointF(), self.size)
        head, foot = self._bands()
        painter.fillRect(whole, QColor(inks.surface))
        painter.setPen(QColor(inks.text))
        painter.setFont(self._title_font())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        top = QRectF(0, 0, whole.width(), head).adjusted(PAGE_INSET, 0, -PAGE_INSET, 0)
        painter.drawText(top.adjusted(0, 0, 0, -self._about_height()), left, self.title)
        painter.setFont(self.font)
        if self.about:
            under = QRectF(top.x(), head - self._line_height(), top.width(), self._about_height())
            painter.setPen(QColor(inks.secondary))
            painter.drawText(under, left, self._elided(self.about))
        area = QRectF(0, head, self.viewport.width, self.viewport.height)
        painter.save()
        painter.translate(area.topLeft())
        self._paint_map(painter, inks)
        painter.restore()
        self._paint_legend(painter, QRectF(0, area.bottom(), whole.width(), foot / 2), inks)
        painter.setPen(QColor(inks.secondary))
        last = QRectF(0, whole.height() - foot / 2, whole.width(), foot / 2)
        painter.drawText(last.adjusted(PAGE_INSET, 0, -PAGE_INSET, 0), left, self.footer)

    def _paint_map(self, painter: QPainter, inks: Inks) -> None:
        area = QRectF(0, 0, self.viewport.width, self.viewport.height)
        view, scene = self.viewport, self.scene
        paint_scene(painter, area, view, scene, inks, Hand(), zoom=self.zoom, inset=self.inset)

    def _paint_legend(self, painter: QPainter, area: QRectF, inks: Inks) -> None:
        metrics = QFontMetricsF(self.font)
        left = area.x() + PAGE_INSET
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, word in self.legend:
            middle = area.center().y()
            paint_mark(painter, QPointF(left + 5, middle), mark, inks)
            painter.setPen(QColor(inks.text))
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left + 10 + GAP, base), word)
            left += 10 + GAP + metrics.horizontalAdvance(word) + 2 * GAP

    def _title_font(self) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(round(font.pixelSize() * PAGE_TITLE))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _bands(self) -> tuple[float, float]:
        """How high the title's band is, and that of legend and footer together."""
        title = QFontMetricsF(self._title_font()).height() + 2 * GROUP_GAP
        return title + self._about_height(), 2 * self._line_height()

    def _line_height(self) -> float:
        return QFontMetricsF(self.font).height() + GROUP_GAP

    def _about_height(self) -> float:
        return QFontMetricsF(self.font).height() if self.about else 0.0

    def _elided(self, text: str) -> str:
        room = self.viewport.width - 2 * PAGE_INSET
        return QFontMetricsF(self.font).elidedText(text, Qt.TextElideMode.ElideRight, room)


def save_picture(picture: MapPicture, file: Path) -> None:
    """Write a picture in the kind that the file's name asks for, whole or not at all.

    Raises GmscError with what to do when the folder or the disk does not let it.
    """
    content = _KINDS[file.suffix.lower()](picture)
    with whole_file(file) as draft:
        draft.write_bytes(content)


def _png(picture: MapPicture) -> bytes:
    image = QImage((picture.size * _PNG_SCALE).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_PNG_SCALE)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return _written(lambda buffer: QImageWriter(buffer, b"PNG").write(image))


def _svg(picture: MapPicture) -> bytes:
    # Late, for only whoever saves one needs it.
    from PySide6.QtSvg import QSvgGenerator

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(picture.size.toSize())
        generator.setViewBox(QRectF(QPointF(), picture.size))
        generator.setTitle(picture.title)
        generator.setDescription(" · ".join(filter(None, (picture.about, picture.footer))))
        painter = QPainter(generator)
        picture.paint(painter)
        painter.end()

    return _written(write)


def _pdf(picture: MapPicture) -> bytes:
    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        writer.setPageSize(QPageSize(picture.size * _POINTS, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        writer.setTitle(picture.title)
        writer.setCreator(f"GMSC Desktop {__version__}")
        painter = QPainter(writer)
        scale = _PDF_DPI * _POINTS / _INCH
        painter.scale(scale, scale)
        picture.paint(painter)
        painter.end()

    return _written(write)


def _written(write: Callable[[QBuffer], object]) -> bytes:
    """Give what something writes into memory: a full disk is found out later, in one place."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(content.data())


_KINDS: dict[str, Callable[[MapPicture], bytes]] = {PNG: _png, SVG: _svg, PDF: _pdf}
