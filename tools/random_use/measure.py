"""What the process holds: memory, handles, widgets and objects; and whether that grew."""

import ctypes
import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

WARM = 5 * 60
"""Seconds after which everything was opened once; what is held then is the measure."""
GROWTH = 1.10
_MIB = 2**20


@dataclass(frozen=True)
class Sample:
    """What was held at one moment, while the person paused; memory in MiB."""

    seconds: float
    steps: int
    memory: float
    trimmed: float
    handles: int
    widgets: int
    qt_objects: int
    python_objects: int


def sample(seconds: float, steps: int) -> Sample:
    """Look now; `trimmed` is the memory after the collector ran and free pages went back."""
    memory = resident()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    # Before the list of all objects is made, which is nothing of the program.
    trimmed = resident()
    objects = gc.get_objects()
    return Sample(
        seconds,
        steps,
        memory,
        trimmed,
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        len(QApplication.allWidgets()),
        # Those that Python made; asking Qt for its own would bind them to their windows.
        sum(isinstance(each, QObject) for each in objects),
        len(objects),
    )


def resident() -> float:
    """Give the memory that the process occupies."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MIB


def growth(samples: Sequence[Sample]) -> list[str]:
    """Say what grew between five minutes and the end; a shorter run is not judged."""
    warm = [each for each in samples if each.seconds >= WARM]
    if len(warm) < 2:
        return []
    first, last = warm[0], warm[-1]
    found = []
    if last.trimmed > first.trimmed * GROWTH:
        found.append(f"memory grew from {first.trimmed:.1f} to {last.trimmed:.1f} MiB")
    if last.handles > first.handles:
        found.append(f"handles grew from {first.handles} to {last.handles}")
    return found


HEAD = "minute   steps  memory  trimmed  handles  widgets  Qt objects  Python objects"


def row(each: Sample) -> str:
    """Write a sample as a line below HEAD."""
    return (
        f"{each.seconds / 60:6.1f}  {each.steps:6}  {each.memory:6.1f}  {each.trimmed:7.1f}  "
        f"{each.handles:7}  {each.widgets:7}  {each.qt_objects:10}  {each.python_objects:14}"
    )
