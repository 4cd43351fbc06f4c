"""Colours, sizes and fonts of the window, for light and dark: the design's tokens in one place.

The style is Fusion on every system with a palette of our own, so that the program looks and
was tested the same everywhere; widgets ask the palette, never a constant.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from gmsc_desktop.settings import Theme

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

_USUAL_LINE: Final = 18
"""Height of a line of the usual font, 13 px: the sizes of the design are meant for it."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; those of `QPalette` roles first, then those of delegates."""

    window: str
    surface: str
    alternate: str
    line: str
    control: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    link: str
    selection: str
    hover: str
    pressed: str
    absent: str
    absent_fill: str
    warning: str
    warning_fill: str
    warning_line: str
    error: str
    outline: str
    map_sea: str
    map_land: str
    map_coast: str
    map_neighbours: str
    chart_rest: str
    chart_outline: str
    years: Mapping[int, tuple[str, str]]
    """Fill and text of a cohort's badge."""

    def year(self, year: int) -> tuple[str, str]:
        """Give fill and text of a cohort; one that has no colour yet looks like plain text."""
        return self.years.get(year, (self.surface, self.text))


LIGHT: Final = Colours(
    window="#F2F4F6",
    surface="#FFFFFF",
    alternate="#F8F9FB",
    line="#D3D8DE",
    control="#7C8691",
    text="#1B1F24",
    secondary="#525B65",
    disabled="#8A939C",
    accent="#0B5CAB",
    on_accent="#FFFFFF",
    link="#0B5CAB",
    selection="#D5E5F6",
    hover="#EAF0F6",
    pressed="#DCE6F0",
    absent="#59626C",
    absent_fill="#EEF0F2",
    warning="#8A4A00",
    warning_fill="#FCF2E0",
    warning_line="#B37B20",
    error="#B3261E",
    outline="#3B434C",
    map_sea="#E9EFF4",
    map_land="#FFFFFF",
    map_coast="#7F8C99",
    map_neighbours="#DADFE4",
    chart_rest="#EEF0F2",
    chart_outline="#C3CBD3",
    years={
        2017: ("#40175E", "#FFFFFF"),
        2018: ("#1C438E", "#FFFFFF"),
        2019: ("#0A6D88", "#FFFFFF"),
        2021: ("#009384", "#14171B"),
        2022: ("#00B69C", "#14171B"),
        2023: ("#B9B610", "#14171B"),
        2024: ("#E4D846", "#14171B"),
    },
)

DARK: Final = Colours(
    window="#171A1E",
    surface="#1E2227",
    alternate="#23272D",
    line="#363D45",
    control="#7B8692",
    text="#E8EBEE",
    secondary="#AAB3BD",
    disabled="#69737D",
    accent="#7AB5F0",
    on_accent="#10151B",
    link="#8CC0F5",
    selection="#27405C",
    hover="#2A3038",
    pressed="#323A44",
    absent="#A3ACB5",
    absent_fill="#2A2F36",
    warning="#F2BC6B",
    warning_fill="#36290F",
    warning_line="#A67A32",
    error="#FF9C92",
    outline="#0E1114",
    map_sea="#101316",
    map_land="#1E2227",
    map_coast="#6A7682",
    map_neighbours="#20252A",
    chart_rest="#2A2F36",
    chart_outline="#4A535D",
    years={
        2017: ("#6F60AC", "#FFFFFF"),
        2018: ("#6784A8", "#14171B"),
        2019: ("#6698DF", "#14171B"),
        2021: ("#4EBCCF", "#14171B"),
        2022: ("#97C9A7", "#14171B"),
        2023: ("#C7E366", "#14171B"),
        2024: ("#F8EDA9", "#14171B"),
    },
)


def colours_of(palette: QPalette) -> Colours:
    """Give the theme that a palette belongs to, judged by its window colour."""
    return DARK if palette.window().color().lightness() < 128 else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put the chosen theme on the whole program, title bars included where the system can."""
    hints = app.styleHints()
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


def grown(pixels: int, metrics: QFontMetrics) -> int:
    """Give a size that is `pixels` with the usual font, and grows with a larger one."""
    return max(pixels, round(pixels * metrics.height() / _USUAL_LINE))


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give a font `factor` times as large: all sizes follow the system's font."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * factor)
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
    for name in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return palette
