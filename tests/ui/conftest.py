"""What tests of single models and widgets get."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.choices.translation import Translation


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """The language as the program sets it, Indonesian at first."""
    translation = Translation(Language.INDONESIAN)
    yield translation
    translation.use(Language.ENGLISH)
