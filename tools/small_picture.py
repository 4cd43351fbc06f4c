"""Writes a picture as a small PNG with few colours: the most frequent, none nearly another."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_APART = 9
"""How far two colours are apart at least, in a channel of 256: white and the window's ground are.
Nearer ones would fill the table with the greys of letters, and leave out the cohorts' colours."""


def save_small(image: QImage, file: Path, colours: int) -> None:
    """Write an image with at most so many colours; says how large it became."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    table: list[int] = []
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        if len(table) < colours and all(_apart(colour, other) >= _APART for other in table):
            table.append(colour)
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    if not few.save(str(file), "PNG", 0):  # type: ignore[call-overload]
        raise SystemExit(f"{file} could not be written")
    print(f"{file.name}: {file.stat().st_size / 1024:.0f} KB, {few.width()}×{few.height()}")


def _apart(one: int, other: int) -> int:
    return max(abs((one >> at & 0xFF) - (other >> at & 0xFF)) for at in (0, 8, 16))
