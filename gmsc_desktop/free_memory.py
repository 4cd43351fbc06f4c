"""Has memory that was let go return to the system, where this is Linux with glibc.

Else glibc raises its limits with the largest block that ever went: then each thread's heap may
keep twice as much for nothing, and what is large lies among what is small, where it leaves holes.
"""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""What mallopt(3) is to set."""
_KEPT = 256 * 1024
"""Bytes that may be left free at the end of a heap."""
_LARGE = 1024 * 1024
"""Bytes from which a block has pages of its own, which return as soon as it is let go."""


def give_back_free_memory() -> None:
    """Call once at the start; it does nothing without glibc, or where Python lacks libffi."""
    try:
        # Not ctypes itself, which makes much at each start that is not needed here.
        from _ctypes import call_function, dlopen, dlsym
    except ImportError:
        return
    try:
        limit = dlsym(dlopen("libc.so.6", 0), "mallopt")
    except OSError:
        return
    call_function(limit, (_M_TRIM_THRESHOLD, _KEPT))
    call_function(limit, (_M_MMAP_THRESHOLD, _LARGE))
