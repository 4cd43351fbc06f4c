"""What a screen reader hears of the program, from a process of its own, over the bus."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from testrun import fresh_environment
from tests.helpers.heard import PARTS
from tests.helpers.processes import ROOT
from tests.helpers.reader import Reader

pytestmark = pytest.mark.slow


@pytest.fixture
def reader(qapp: QApplication, tmp_path: Path) -> Iterator[Reader]:
    """The program and a reader, on the screen of the test."""
    home = tmp_path / "reader"
    home.mkdir()
    reader = Reader([sys.executable, "-m", "gmsc_desktop"], fresh_environment(home))
    yield reader
    reader.kill()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_a_reader_in_another_process_hears(
    reader: Reader, part: Callable[[Reader], None], tmp_path: Path
) -> None:
    reader.told()
    part(reader)
    assert reader.close() == ""
    logs = [log.read_text() for log in (tmp_path / "reader").rglob("*.log")]
    assert [log for log in logs if log] == []


def test_who_listens_before_the_first_paint_hears_the_same(qapp: QApplication) -> None:
    command = [sys.executable, "-m", "tests.helpers.early_reader"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    told = ["ButtonMenu Pulau", "Client Peserta", "Client Cari", "Grouping Rincian"]
    assert (result.stdout.splitlines(), result.stderr, result.returncode) == (told, "", 0)
