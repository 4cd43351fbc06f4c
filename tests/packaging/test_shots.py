"""dev.py shots: a picture of every page in each language, theme and size; those of the README."""

import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gmsc_desktop.ui.page_names import ICONS
from tools.shots import PICTURES, README, ROOT


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shots")
    command = [sys.executable, "-m", "tools.shots", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert not result.stderr
    return folder


@pytest.mark.slow
def test_every_page_is_there_in_each_language_theme_and_text_size(pictures: Path) -> None:
    endings = ["-".join(each) for each in product(("id", "en"), ("light", "dark"), ("100", "200"))]
    names = {file.stem for file in pictures.glob("*.png")}
    states = {re.sub(r"-(id|en)-(light|dark)-\d+$", "", name) for name in names}
    assert {"peserta", "peserta-hasil", "peserta-belum-ditemukan", "peserta-kosong"} <= states
    assert len(states) >= len(ICONS) + 6
    assert names == {f"{state}-{ending}" for state in states for ending in endings}


@pytest.mark.slow
def test_a_picture_shows_the_window_in_its_theme(pictures: Path) -> None:
    for theme, dark in (("light", False), ("dark", True)):
        picture = QImage(str(pictures / f"peserta-hasil-id-{theme}-100.png"))
        assert (picture.width(), picture.height()) == (1366, 768)
        assert (picture.pixelColor(4, 600).lightness() < 128) is dark


@pytest.mark.slow
def test_what_opens_beside_the_window_is_in_its_picture(pictures: Path) -> None:
    for name in ("tentang", "buka-cepat", "lembar-fakta", "bandingkan", "panduan"):
        picture = QImage(str(pictures / f"{name}-id-light-100.png"))
        assert 0 < picture.width() < 1366, name


def test_the_pictures_of_the_readme_are_small_and_are_shown() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {file.stem for file in PICTURES.glob("*.png")} == set(README)
    for name in README:
        assert f"docs/pictures/{name}.png" in text
        assert (PICTURES / f"{name}.png").stat().st_size < 200_000
