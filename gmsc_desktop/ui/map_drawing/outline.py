"""The coasts that the map is drawn on, read when the first map is shown."""

import json
from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.errors.program import resource_broken

Ring = tuple[tuple[float, float], ...]
"""A closed coast as points of longitude and latitude."""

_PARTS_OF_A_DEGREE = 100


@dataclass(frozen=True, slots=True)
class Outline:
    """Indonesia's coasts and those of its neighbours, in degrees."""

    indonesia: tuple[Ring, ...]
    neighbours: tuple[Ring, ...]


def read_outline(file: Path) -> Outline:
    """Read what tools/make_outline.py wrote; raises GmscError when it is not that."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return Outline(_rings(content["indonesia"]), _rings(content["neighbours"]))
    # Wrong UTF-8 and wrong JSON are ValueErrors.
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise resource_broken(f"{file.parent.name}/{file.name}") from error


def _rings(packed: list[list[int]]) -> tuple[Ring, ...]:
    return tuple(tuple(zip(*_halves(numbers), strict=True)) for numbers in packed)


def _halves(numbers: list[int]) -> tuple[list[float], list[float]]:
    degrees = [number / _PARTS_OF_A_DEGREE for number in numbers]
    return degrees[::2], degrees[1::2]
