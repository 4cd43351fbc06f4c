"""One process at a time changes what is installed; a dead one does not keep the others out."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gmsc_desktop.errors.updates import cannot_store, store_busy
from gmsc_desktop.files.lock import TAKEN, take


@contextmanager
def exclusive(file: Path) -> Iterator[None]:
    """Hold the lock; raises GmscError at once when another process, or window, has it.

    The file stays where it is: removing it would let two hold locks on two files of one name.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise cannot_store(file.parent, error) from error
    try:
        _take(handle, file)
        yield
    finally:
        os.close(handle)


def _take(handle: int, file: Path) -> None:
    try:
        take(handle)
    except TAKEN as error:
        raise store_busy() from error
    except OSError as error:
        raise cannot_store(file.parent, error) from error
