"""Writes a picture as a small PNG with few colours: of those nearly the same, the most frequent."""

from collections import Counter, defaultdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


def save_small(image: QImage, file: Path, colours: int) -> None:
    """Write an image with at most so many colours; says how large it became."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    nearly: dict[int, Counter[int]] = defaultdict(Counter)
    for colour, count in Counter(memoryview(image.constBits()).cast("I")).items():
        nearly[colour & 0xF8F8F8][colour] += count
    groups = sorted(nearly.values(), key=lambda group: -group.total())[:colours]
    table = [group.most_common(1)[0][0] for group in groups]
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    if not few.save(str(file), "PNG", 0):  # type: ignore[call-overload]
        raise SystemExit(f"{file} could not be written")
    print(f"{file.name}: {file.stat().st_size / 1024:.0f} KB, {few.width()}×{few.height()}")
