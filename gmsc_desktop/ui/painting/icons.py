"""Own SVG icons, tinted with a colour of the palette and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.resources import read_resource, resource
from gmsc_desktop.ui.log import warn
from gmsc_desktop.ui.painting.theme import scaled_px

SIZE = 20
_LARGEST = 32
_NOTHING = '<svg xmlns="http://www.w3.org/2000/svg"/>'


def tinted(name: str, colour: QColor | str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Render an icon in one colour; `size` in logical pixels, `ratio` device pixels for each."""
    wanted = QColor(colour)
    key = f"gmsc:{name}:{wanted.rgba():x}:{size}:{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, wanted).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    svg = _drawing(name).replace("currentColor", colour.name())
    return QSvgRenderer(QByteArray(svg.encode()))


@cache
def _drawing(name: str) -> str:
    """Read an icon once: it is rendered anew for each colour and size of text."""
    try:
        return read_resource(f"icons/{name}.svg")
    except GmscError as error:
        # Where it is painted nobody can be told; every icon has its word beside it or spoken.
        warn(str(error))
        return _NOTHING


def icon_size(metrics: QFontMetrics, usual: int = SIZE) -> int:
    """Give the size of an icon beside text: `usual`, and with large text up to 1.6 times that."""
    return min(scaled_px(usual, metrics), usual * _LARGEST // SIZE)


def paint_icon(painter: QPainter, name: str, area: QRect, colour: QColor | str) -> None:
    """Draw an icon centred in `area`, as large as the area's shorter side."""
    size = min(area.width(), area.height())
    # Not from the device: PySide6 would first learn every kind of device that it might be.
    ratio = painter.deviceTransform().m11()
    left = area.x() + (area.width() - size) // 2
    top = area.y() + (area.height() - size) // 2
    painter.drawPixmap(left, top, tinted(name, colour, size, ratio))


def draw_icon(painter: QPainter, name: str, area: QRectF, colour: QColor | str) -> None:
    """Draw an icon as lines, not as a picture: for paper, where it stays sharp."""
    _renderer(name, QColor(colour)).render(painter, area)


def themed_icon(
    name: str,
    palette: QPalette,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    size: int = SIZE,
) -> QIcon:
    """Make an icon for a button, in its normal and disabled colours, at most `size` large."""
    normal = palette.color(QPalette.ColorGroup.Active, role)
    return QIcon(_Themed(name, normal, palette.color(QPalette.ColorGroup.Disabled, role), size))


class _Themed(QIconEngine):
    """Renders an icon when it is to be seen, for the screen on which it is."""

    def __init__(self, name: str, normal: QColor, disabled: QColor, size: int) -> None:
        super().__init__()
        self._icon = name, normal, disabled, size

    def clone(self) -> QIconEngine:
        return _Themed(*self._icon)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        name, normal, disabled, most = self._icon
        colour = disabled if mode is QIcon.Mode.Disabled else normal
        return tinted(name, colour, min(most, size.width(), size.height()), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, normal, disabled, _ = self._icon
        paint_icon(painter, name, rect, disabled if mode is QIcon.Mode.Disabled else normal)


def app_icon() -> QIcon:
    """The program's own icon, for windows and the task bar."""
    return QIcon(str(resource("icons/app.png")))
