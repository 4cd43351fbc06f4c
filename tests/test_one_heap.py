"""The threads of the program take their memory from one heap."""

import sys

import pytest

from tests.helpers.own_python import printed

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only glibc gives each thread a heap"
)
HEAPS = """
import ctypes, json, sys, tempfile, threading
from pathlib import Path

if sys.argv[1] == "window":
    from gmsc_desktop.app import make_application
    app = make_application(["program"])
together, kept = threading.Barrier(4), []

def work():
    together.wait()
    kept.append([bytes(600 + each) for each in range(500)])
    together.wait()

threads = [threading.Thread(target=work) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
libc, told = ctypes.CDLL(None), Path(tempfile.mkdtemp(), "told")
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(bytes(told), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
print(json.dumps(told.read_text().count("<heap nr=")))
told.unlink()
told.parent.rmdir()
"""


def test_threads_of_the_program_share_a_heap_and_pythons_own_do_not() -> None:
    assert printed(HEAPS, "window") == 1
    alone = printed(HEAPS, "python")
    assert isinstance(alone, int)
    assert alone > 1
