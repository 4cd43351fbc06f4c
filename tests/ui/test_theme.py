"""What is written can be read: contrast in both themes."""

import math

import pytest
from PySide6.QtGui import QColor

from gmsc_desktop.ui.theme import DARK, LIGHT, Colours


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    paint = QColor(colour)
    shares = ((0.2126, paint.redF()), (0.7152, paint.greenF()), (0.0722, paint.blueF()))
    return sum(share * _linear(part) for share, part in shares)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_the_contrast_that_reading_needs(colours: Colours) -> None:
    inks = [colours.text, colours.secondary, colours.link, colours.accent, colours.absent]
    grounds = [colours.surface, colours.window, colours.selection]
    for ink in (*inks, colours.warning):
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for fill, ink in colours.years.values():
        assert contrast(ink, fill) >= 4.5, (ink, fill)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.control, colours.surface) >= 3
