"""A lock on an open file that the system gives back by itself when its holder dies."""

import os
import sys

TAKEN = (BlockingIOError, PermissionError)
_FAR = 1 << 30
"""Windows locks bytes, and nobody else may then read them: these are beyond all that is written."""


def take(handle: int, *, wait: bool = False) -> None:
    """Take the lock; raises one of `TAKEN` when another process, or opening, has it."""
    if sys.platform == "win32":
        import msvcrt

        place = os.lseek(handle, 0, os.SEEK_CUR)
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(handle, place, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
