"""The colours of a map: the window's theme on screen, black and greys on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QPalette

from gmsc_desktop.ui.painting.theme import Colours, colours_of, is_ours


@dataclass(frozen=True, slots=True)
class MapColours:
    """What a map is drawn with; without `years` the shapes alone tell, and the year in figures."""

    sea: str
    land: str
    coast: str
    neighbours: str
    surface: str
    line: str
    text: str
    secondary: str
    outline: str
    rest: str
    """Dots of no interest, and the line of a region not found."""
    warning: str
    years: Mapping[int, tuple[str, str]]
    """Fill of a cohort's dots, and what is written on it."""

    def year(self, year: int | None) -> tuple[str, str]:
        """Give the fill of a cohort's dots and what is written on it."""
        return self.years.get(year or 0, (self.text, self.surface))


def map_colours_of(palette: QPalette) -> MapColours:
    """Give the window's colours; of a palette that is not ours, as for high contrast, its two."""
    return screen_colours(colours_of(palette)) if is_ours(palette) else contrast_colours(palette)


def contrast_colours(palette: QPalette) -> MapColours:
    """Give the text's colour on that of fields, and nothing else."""
    background, colour = palette.base().color().name(), palette.text().color().name()
    return MapColours(
        sea=background,
        land=background,
        coast=colour,
        neighbours=background,
        surface=background,
        line=colour,
        text=colour,
        secondary=colour,
        outline=background,
        rest=colour,
        warning=colour,
        years={},
    )


def screen_colours(colours: Colours) -> MapColours:
    """Give a theme's colours."""
    return MapColours(
        sea=colours.map_sea,
        land=colours.map_land,
        coast=colours.map_coast,
        neighbours=colours.map_neighbours,
        surface=colours.surface,
        line=colours.line,
        text=colours.text,
        secondary=colours.secondary,
        outline=colours.outline,
        rest=colours.absent,
        warning=colours.warning,
        years=colours.years,
    )


PAPER: Final = MapColours(
    sea="#FFFFFF",
    land="#F2F2F2",
    coast="#808080",
    neighbours="#FFFFFF",
    surface="#FFFFFF",
    line="#808080",
    text="#000000",
    secondary="#000000",
    outline="#000000",
    rest="#808080",
    warning="#000000",
    years={},
)
"""For a printer without colours: black, white and two greys."""
