"""Who asks the system for high contrast gets the system's colours, and no others."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.painting.theme import LIGHT, colours_of, is_ours
from tests.helpers.forced import forced_palette, is_grey
from tests.helpers.pages import every_state
from tests.helpers.window import Window


@pytest.fixture
def palette_restored(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setPalette(qapp.style().standardPalette())


def test_the_systems_palette_is_left_as_it_is_and_ours_comes_back(
    window: Window, qapp: QApplication
) -> None:
    window.use_theme(Theme.LIGHT)
    assert colours_of(qapp.palette()) is LIGHT
    window.system_wants(Qt.ContrastPreference.HighContrast)
    assert not is_ours(qapp.palette())
    assert qapp.palette() == qapp.style().standardPalette()
    window.system_wants(Qt.ContrastPreference.NoPreference)
    assert colours_of(qapp.palette()) is LIGHT


@pytest.mark.usefixtures("palette_restored")
def test_every_page_is_painted_in_the_systems_colours_alone(
    window: Window, qapp: QApplication
) -> None:
    qapp.setPalette(forced_palette())
    coloured = []
    for state in every_state(window):
        picture = window.picture(f"high-contrast-{state.split()[0].lower()}")
        if not is_grey(picture):
            coloured.append(state)
    assert not coloured
