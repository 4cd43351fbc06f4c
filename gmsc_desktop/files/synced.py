"""Writing that survives a power cut: what is written is on the disk before it is relied on."""

import os
import sys
from pathlib import Path


def write_synced(file: Path, content: bytes) -> None:
    """Write a new file and wait until the disk has it."""
    with file.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
