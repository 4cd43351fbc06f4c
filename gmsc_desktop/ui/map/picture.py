"""The map as a picture to take along: title, map, legend, and where it comes from.

Always on white, whatever the theme.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.map_drawing.inset import Inset
from gmsc_desktop.ui.map_drawing.map_colours import MapColours, screen_colours
from gmsc_desktop.ui.map_drawing.map_painter import paint_mark
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.renderer import Renderer
from gmsc_desktop.ui.map_drawing.scene import Scene, paint_scene
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, LIGHT, PAGE_INSET, PAGE_TITLE

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
    def description(self) -> str:
        """The words around it, for those who do not see it."""
        return " · ".join(filter(None, (self.about, self.footer)))

    @property
    def size(self) -> QSizeF:
        """How large the whole picture is, in pixels at 100 %."""
        head, foot = self._bands()
        return QSizeF(self.viewport.width, head + self.viewport.height + foot)

    def paint(self, painter: QPainter) -> Iterator[None]:
        """Draw all of it, from the painter's origin on, part by part."""
        colours, whole = screen_colours(LIGHT), QRectF(QPointF(), self.size)
        head, foot = self._bands()
        painter.fillRect(whole, QColor(colours.surface))
        painter.setPen(QColor(colours.text))
        painter.setFont(self._title_font())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        top = QRectF(0, 0, whole.width(), head).adjusted(PAGE_INSET, 0, -PAGE_INSET, 0)
        painter.drawText(top.adjusted(0, 0, 0, -self._about_height()), left, self.title)
        painter.setFont(self.font)
        if self.about:
            under = QRectF(top.x(), head - self._line_height(), top.width(), self._about_height())
            painter.setPen(QColor(colours.secondary))
            painter.drawText(under, left, self._elided(self.about))
        area = QRectF(0, head, self.viewport.width, self.viewport.height)
        painter.save()
        painter.translate(area.topLeft())
        try:
            yield from self._paint_map(painter, colours)
        finally:
            painter.restore()
        self._paint_legend(painter, QRectF(0, area.bottom(), whole.width(), foot / 2), colours)
        painter.setPen(QColor(colours.secondary))
        last = QRectF(0, whole.height() - foot / 2, whole.width(), foot / 2)
        painter.drawText(last.adjusted(PAGE_INSET, 0, -PAGE_INSET, 0), left, self.footer)

    def _paint_map(self, painter: QPainter, colours: MapColours) -> Iterator[None]:
        area = QRectF(0, 0, self.viewport.width, self.viewport.height)
        view, scene, inset = self.viewport, self.scene, self.inset
        return paint_scene(
            painter, area, view, scene, colours, Renderer(), zoom=self.zoom, inset=inset
        )

    def _paint_legend(self, painter: QPainter, area: QRectF, colours: MapColours) -> None:
        metrics = QFontMetricsF(self.font)
        left = area.x() + PAGE_INSET
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, word in self.legend:
            middle = area.center().y()
            paint_mark(painter, QPointF(left + 5, middle), mark, colours)
            painter.setPen(QColor(colours.text))
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
        space = self.viewport.width - 2 * PAGE_INSET
        return QFontMetricsF(self.font).elidedText(text, Qt.TextElideMode.ElideRight, space)
