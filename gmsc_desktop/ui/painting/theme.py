"""Colours, sizes and fonts of the window, for light and dark: the design's tokens in one place.

The style is Fusion on every system with a palette of our own, so that the program looks and
was tested the same everywhere; widgets ask the palette, never a constant.
"""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.painting.colours import DARK as DARK
from gmsc_desktop.ui.painting.colours import LIGHT as LIGHT
from gmsc_desktop.ui.painting.colours import Colours as Colours
from gmsc_desktop.ui.painting.colours import foreign_colours

SMALL: Final = 0.92
LEAD: Final = 1.15
PAGE_TITLE: Final = 1.23
DETAIL_TITLE: Final = 1.54
LARGE_NUMBER: Final = 1.85

PAGE_INSET: Final = 16
DETAIL_INSET: Final = 20
GAP: Final = 8
GROUP_GAP: Final = 12
RADIUS: Final = 4

NARROW: Final = 84
"""Width of a window, in em, under which its parts make themselves small."""
WIDE: Final = 125
"""Width from which they have more than their usual room."""
IN_TURNS: Final = 60
"""Width under which a list and its detail take turns."""

_USUAL_EM: Final = 13
_USUAL_LINE: Final = 18
"""Height of a line of the usual font, 13 px: the sizes of the design are meant for it."""


def colours_of(palette: QPalette, *, selected: bool = False) -> Colours:
    """Give the theme that a palette belongs to; of a palette that is not ours, its own colours.

    `selected` asks for what is drawn on a selected row: only a foreign palette tells these apart.
    """
    window = palette.window().color().name().upper()
    if window in (LIGHT.window, DARK.window):
        return LIGHT if window == LIGHT.window else DARK
    role = QPalette.ColorRole
    background, text_colour = (
        (role.Highlight, role.HighlightedText) if selected else (role.Base, role.Text)
    )
    roles = (
        role.Window,
        background,
        text_colour,
        role.Highlight,
        text_colour if selected else role.Link,
    )
    return foreign_colours(*(palette.color(each).name() for each in roles), _disabled(palette))


def is_ours(palette: QPalette) -> bool:
    """Say whether a palette is one of ours, not one that the system forces on us."""
    return colours_of(palette) in (LIGHT, DARK)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put the chosen theme on the whole program, title bars included where the system can."""
    hints = app.styleHints()
    wishes = hints.accessibility()
    if wishes.contrastPreference() is Qt.ContrastPreference.HighContrast:
        leave_palette(app)
        return
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = theme is Theme.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    # setColorScheme does nothing, silently, where the platform knows no themes (bare X11).
    apply_colours(app, dark=theme is Theme.DARK or (theme is Theme.SYSTEM and system_dark))


def apply_colours(app: QApplication, *, dark: bool) -> None:
    """Paint everything light or dark."""
    app.setPalette(_palette(DARK if dark else LIGHT))
    # Icons and badges of the other theme would lie there until newer ones push them out.
    QPixmapCache.clear()


def leave_palette(app: QApplication) -> None:
    """Leave the system's palette untouched: the person asked the system for high contrast."""
    app.setPalette(QPalette())


def strong(font: QFont) -> QFont:
    """Give a font in the weight of headings and of what is chosen."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def line_box(rect: QRect) -> QRectF:
    """Give the box whose line of one pixel lies within a rectangle, and is not blurred."""
    return rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)


def scaled_px(pixels: int, metrics: QFontMetrics) -> int:
    """Give a size that is `pixels` with the usual font, and grows with a larger one."""
    return max(pixels, round(pixels * metrics.height() / _USUAL_LINE))


def em(font: QFont) -> int:
    """Give the size of a font in pixels: the unit in which a window's width is measured.

    Never less than that of the usual font, for with a smaller one the parts stay as large.
    """
    return max(_USUAL_EM, QFontInfo(font).pixelSize())


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give a font `factor` times as large: all sizes follow the system's font."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * factor)
    else:
        # The fonts of pictures and of paper have their size in pixels.
        larger.setPixelSize(max(1, round(font.pixelSize() * factor)))
    larger.setWeight(weight)
    return larger


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for names, colour in (
        ((role.Window, role.Button), colours.window),
        ((role.Base, role.ToolTipBase), colours.surface),
        ((role.AlternateBase,), colours.alternate),
        ((role.Mid, role.Midlight, role.Light), colours.line),
        ((role.Dark, role.Shadow), colours.control),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.secondary),
        ((role.Accent,), colours.accent),
        ((role.BrightText,), colours.on_accent),
        ((role.Link, role.LinkVisited), colours.link),
        ((role.Highlight,), colours.selection),
        ((role.HighlightedText,), colours.text),
    ):
        for name in names:
            palette.setColor(name, QColor(colour))
    text_roles = (
        role.Text,
        role.WindowText,
        role.ButtonText,
        role.HighlightedText,
        role.BrightText,
    )
    for name in text_roles:
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return palette


def _disabled(palette: QPalette) -> str:
    return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
