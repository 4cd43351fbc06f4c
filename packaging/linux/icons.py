"""The pictures inside an .ico file, by size."""

import struct
from pathlib import Path

_HEADER, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def icon_pictures(icon: Path) -> dict[int, bytes]:
    """Give the PNG of each size; all of ours are PNG."""
    content = icon.read_bytes()
    _, _, count = _HEADER.unpack_from(content)
    pictures = {}
    for number in range(count):
        place = _HEADER.size + number * _ENTRY.size
        width, *_, size, start = _ENTRY.unpack_from(content, place)
        # A byte cannot say 256.
        pictures[width or 256] = content[start : start + size]
    return pictures
