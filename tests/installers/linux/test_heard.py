"""The built program tells a screen reader in another process what the sources tell it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import product
from programs import BUILD
from testrun import fresh_environment
from tests.helpers.heard import PARTS
from tests.helpers.reader import Reader
from tests.installers.conftest import Step

pytestmark = pytest.mark.installers
PROGRAM = BUILD / "linux" / product.NAME / "gmsc-desktop"


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_a_reader_in_another_process_hears_what_was_built(
    part: Callable[[Reader], None], qapp: QApplication, tmp_path: Path, step: Step
) -> None:
    with step("Linux program", f"heard by AT-SPI: {part.__name__.replace('_', ' ')}"):
        reader = Reader([PROGRAM], fresh_environment(tmp_path))
        try:
            reader.told()
            part(reader)
            assert reader.close() == ""
        finally:
            reader.kill()
