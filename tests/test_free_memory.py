"""What a thread of the program let go is the system's again."""

import sys

import pytest

from tests.helpers.own_python import printed

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only glibc is told what to give back"
)
KEPT = """
import json, os, threading
from gmsc_desktop.app import make_application

app = make_application(["program"])

# Opened once, as the list has its length at once: what is small and gone would lie behind blocks,
# which then stay.
statm = os.open("/proc/self/statm", os.O_RDONLY)

def held():
    return int(os.pread(statm, 100, 0).split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

def work():
    bytes(24 << 20)
    blocks = [b""] * 150
    before = held()
    for at in range(len(blocks)):
        blocks[at] = b"x" * 100_000
    filled = held()
    del blocks
    print(json.dumps([filled - before, held() - before]))

thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def test_a_thread_gives_back_what_it_took_in_many_blocks() -> None:
    said = printed(KEPT)
    assert isinstance(said, list)
    taken, left = said
    assert taken > 10
    assert left < 2
