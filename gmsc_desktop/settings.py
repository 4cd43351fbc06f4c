"""The table of settings, with what they are when nobody has chosen; no Qt here."""

from dataclasses import dataclass
from enum import Enum

from gmsc_desktop.languages import Language


class Theme(Enum):
    """Whose colours the window follows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of the text that a person can choose, in per cent of the system's."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose, kept from one start to the next."""

    language: Language = Language.INDONESIAN
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
