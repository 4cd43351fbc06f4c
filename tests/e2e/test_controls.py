"""Everything that can be pressed or opened has the same box, and it is seen in the dark too."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.painting.theme import DARK, LIGHT, Colours
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.icon_button import IconButton
from tests.helpers.pages import every_state, shown_widgets
from tests.helpers.reading import programme
from tests.helpers.window import Window

KINDS = (ChoiceChip, DropDown, Button, IconButton)
THEMES = [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)]


def box(control: QWidget) -> tuple[str, str]:
    """The colours of the edge at the left, and of what it frames."""
    picture, middle = control.grab().toImage(), control.height() // 2
    edge, inside = (picture.pixelColor(QPoint(x, middle)).name().upper() for x in (0, 4))
    return edge, inside


def resting(control: QWidget) -> bool:
    """Whether neither the keys nor a choice mark a control."""
    chosen = isinstance(control, ChoiceChip) and control.choice is not None
    return control.isEnabled() and not (control.hasFocus() or chosen)


@pytest.mark.parametrize(("theme", "colours"), THEMES, ids=["light", "dark"])
def test_buttons_and_drop_downs_have_one_look(
    window: Window, theme: Theme, colours: Colours
) -> None:
    window.widget.resize(1366, 768)
    window.widget.preferences.use_theme(theme)
    programme(window).bar.field.setText("daerah")
    seen: dict[type[QWidget], set[tuple[str, str]]] = {}
    for _ in every_state(window):
        for kind in KINDS:
            controls = (each for each in shown_widgets(window.widget) if type(each) is kind)
            seen.setdefault(kind, set()).update(box(each) for each in controls if resting(each))
    primary = {(colours.accent.upper(), colours.accent.upper())}
    assert set(seen) == set(KINDS)
    for boxes in seen.values():
        assert boxes - primary == {(colours.control.upper(), colours.surface.upper())}
