"""The colours of the window by role: a light table, a dark one, and those of a forced palette."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final


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
    warning="#8A4A00",
    warning_fill="#FCF2E0",
    warning_line="#B37B20",
    error="#B3261E",
    outline="#3B434C",
    map_sea="#E9EFF4",
    map_land="#FFFFFF",
    map_coast="#7D8A97",
    map_neighbours="#D0D6DD",
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
    warning="#F2BC6B",
    warning_fill="#36290F",
    warning_line="#A67A32",
    error="#FF9C92",
    outline="#0E1114",
    map_sea="#101316",
    map_land="#1E2227",
    map_coast="#6A7682",
    map_neighbours="#2B3138",
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


@lru_cache(maxsize=16)
def foreign_colours(
    window: str, surface: str, text: str, highlight: str, link: str, disabled: str
) -> Colours:
    """Two colours and their shapes must do: a forced palette has no more."""
    return Colours(
        window=window,
        surface=surface,
        alternate=surface,
        line=text,
        control=text,
        text=text,
        secondary=text,
        disabled=disabled,
        accent=text,
        on_accent=surface,
        link=link,
        selection=highlight,
        hover=surface,
        pressed=surface,
        absent=text,
        warning=text,
        warning_fill=surface,
        warning_line=text,
        error=text,
        outline=text,
        map_sea=window,
        map_land=surface,
        map_coast=text,
        map_neighbours=window,
        chart_rest=surface,
        chart_outline=text,
        years=dict.fromkeys(LIGHT.years, (surface, text)),
    )
