"""Keeps a fault of PySide6 6.12.0 from ending the program under Python 3.11.

There every Qt method without a result gives back None without counting the reference (and
True and False fare likewise), so that after some thousand calls Python ends with
"none_dealloc: deallocating None". Python 3.12 and later do not count references to
these: there nobody imports this.
See docs/adr/0003-constants-guard.md.
"""

# Not ctypes itself, which makes much at each start that is not needed here.
from _ctypes import _SimpleCData

_MORE_THAN_ALL_CALLS = 1 << 40


class _Count(_SimpleCData):  # type: ignore[type-arg]  # only for checkers has it one
    """A reference count, of 64 bits."""

    _type_ = "q"


def guard_constants() -> None:
    """Count more references than Qt can ever lose; call once, before Qt is used."""
    for constant in (None, True, False):
        # In CPython an object begins with its reference count.
        _Count.from_address(id(constant)).value += _MORE_THAN_ALL_CALLS
