"""What is written can be read: contrast in both themes, and a forced palette is obeyed."""

import math

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.painting.theme import (
    DARK,
    LIGHT,
    SMALL,
    Colours,
    apply_theme,
    colours_of,
    scaled,
)
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from tests.helpers.forced import forced_palette

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


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


@pytest.mark.usefixtures("qapp")
def test_small_words_are_smaller_on_the_screen_and_in_a_picture() -> None:
    on_screen, in_picture = QFont(), QFont()
    on_screen.setPointSizeF(10)
    # As the fonts of an exported map have it.
    in_picture.setPixelSize(50)
    assert scaled(on_screen, SMALL).pointSizeF() == pytest.approx(10 * SMALL)
    assert scaled(in_picture, SMALL).pixelSize() == round(50 * SMALL)


@THEMES
def test_text_has_the_contrast_that_reading_needs(colours: Colours) -> None:
    c = colours
    roles_of_text = (c.text, c.secondary, c.link, c.accent, c.absent, c.warning, c.error)
    pairs = [
        (text_colour, ground)
        for text_colour in roles_of_text
        for ground in (c.surface, c.window, c.selection)
    ]
    # Rows and chips under the mouse; chips and buttons that are pressed.
    pairs += [
        (text_colour, c.hover)
        for text_colour in (c.text, c.secondary, c.accent, c.absent, c.warning)
    ]
    pairs += [(c.text, c.pressed), (c.secondary, c.pressed)]
    pairs += [(c.warning, c.warning_fill), (c.text, c.warning_fill)]
    pairs += [(c.on_accent, c.accent), (c.text, c.alternate)]
    pairs += [(c.text, c.map_land), (c.text, c.map_sea), (c.text, c.chart_rest)]
    pairs += [(text_colour, fill) for fill, text_colour in c.years.values()]
    weak = [pair for pair in pairs if contrast(*pair) < 4.5]
    assert not weak, weak


@THEMES
def test_controls_and_marks_stand_out_from_their_ground(colours: Colours) -> None:
    c = colours
    pairs = [(c.control, c.surface), (c.control, c.window), (c.warning_line, c.surface)]
    pairs += [(c.accent, ground) for ground in (c.surface, c.window, c.selection, c.hover)]
    pairs += [(c.map_coast, c.map_sea), (c.map_coast, c.map_land)]
    weak = [pair for pair in pairs if contrast(*pair) < 3]
    # Of a badge or a dot either the fill or the outline stands out.
    for fill, _ in c.years.values():
        if max(contrast(fill, c.surface), contrast(c.outline, c.surface)) < 3:
            weak.append((fill, c.surface))
    assert not weak, weak


@pytest.mark.parametrize(("theme", "colours"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_a_chosen_theme_is_really_there(qapp: QApplication, theme: Theme, colours: Colours) -> None:
    apply_theme(qapp, theme)
    palette = QApplication.palette()
    assert (palette.window().color().lightness() < 128) is (theme is Theme.DARK)
    assert palette.color(QPalette.ColorRole.Link) == QColor(colours.link)
    assert colours_of(palette) is colours


def test_a_palette_that_is_not_ours_lends_its_own_colours() -> None:
    palette = forced_palette()
    plain, chosen = colours_of(palette), colours_of(palette, selected=True)
    given = {
        palette.color(role).name() for role in QPalette.ColorRole if role.name != "NColorRoles"
    }
    given |= {palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()}
    for colours in (plain, chosen):
        used = {getattr(colours, name) for name in Colours.__slots__ if name != "years"}
        used |= {colour for pair in colours.years.values() for colour in pair}
        assert used <= given
    assert plain.text != plain.surface
    assert chosen.text == palette.color(QPalette.ColorRole.HighlightedText).name()
    assert chosen.surface == chosen.selection == palette.highlight().color().name()


class _Seen(ItemDelegate):
    """Notes the colours that it is to draw with."""

    def draw(self, item: DrawnItem) -> None:
        self.colours = item.colours


@pytest.mark.usefixtures("qapp")
def test_a_chosen_row_takes_the_colours_of_a_window_that_is_not_active() -> None:
    group, role, option = QPalette.ColorGroup, QPalette.ColorRole, QStyleOptionViewItem()
    palette, model, seen = forced_palette(), QStringListModel(["Kota Solok"]), _Seen()
    palette.setColor(group.Inactive, role.Highlight, QColor("#404040"))
    option.state |= QStyle.StateFlag.State_Selected
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    for each, fill in ((group.Active, "#ffffff"), (group.Inactive, "#404040")):
        palette.setCurrentColorGroup(each)
        option.palette = palette
        painter = QPainter(image)
        seen.paint(painter, option, model.index(0))
        painter.end()
        assert seen.colours.selection == fill
