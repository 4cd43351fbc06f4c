"""Has all threads take their memory from one heap, where this is Linux with glibc.

Else each thread gets a heap of its own, which keeps what that thread once needed at the same
time: after an hour of use five of them held 5 MB. Python lets one thread run at a time anyhow.
"""

_M_ARENA_MAX = -8
"""What mallopt(3) is to limit."""


def share_heap() -> None:
    """Call once, before there is a thread; elsewhere it does nothing."""
    try:
        # Not ctypes itself, which makes much at each start that is not needed here.
        from _ctypes import call_function, dlopen, dlsym
    except ImportError:
        return
    try:
        limit = dlsym(dlopen("libc.so.6", 0), "mallopt")
    except OSError:
        return
    call_function(limit, (_M_ARENA_MAX, 1))
