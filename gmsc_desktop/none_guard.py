"""Keeps a fault of PySide6 6.12.0 from ending the program under Python 3.11.

There every Qt method without a result gives back None without counting the reference, so
that after some thousand calls Python ends with "none_dealloc: deallocating None". Python
3.12 and later do not count references to None. See docs/adr/0003-none-guard.md.
"""

import ctypes
import sys

_MORE_THAN_ALL_CALLS = 1 << 40


def guard_none() -> None:
    """Count more references to None than Qt can ever lose; call once, before Qt is used."""
    if sys.version_info < (3, 12):
        # In CPython an object begins with its reference count.
        ctypes.c_ssize_t.from_address(id(None)).value += _MORE_THAN_ALL_CALLS
