"""The program opens no socket but the display server's and, when a person prints, one more."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.printing import play_and_print, print_without_cups
from tests.helpers.session import DISPLAY, Session
from tests.helpers.traced import offences, opened_files, started_programs, traced

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="strace is a program of Linux"
)
PYTHON = str(Path(sys.executable))
# Each is a way out, and what strace shows of it.
WAYS_OUT = {
    "socket(AF_INET,": "import socket; socket.socket(socket.AF_INET)",
    "socket(AF_INET6,": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "socket(AF_NETLINK,": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "/etc/nsswitch.conf": "import socket; socket.getaddrinfo('a.invalid', 80)",
    "/etc/resolv.conf": "open('/etc/resolv.conf')",
    "/elsewhere": "import socket; socket.socket(socket.AF_UNIX).connect_ex('/elsewhere')",
    "bind(": "import socket; socket.socket(socket.AF_UNIX).bind('\\0gmsc-try')",
    "/true": "import subprocess; subprocess.run(['true'])",
}


@pytest.mark.parametrize("shown", WAYS_OUT)
def test_every_way_out_would_be_seen(shown: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    code = f"import sys; sys.stdout.flush()\ntry:\n {WAYS_OUT[shown]}\nexcept OSError: pass"
    subprocess.run(traced([PYTHON, "-c", code], log), check=True)
    assert shown in "\n".join(offences(log, sockets=[DISPLAY], programs=[PYTHON]))


def test_what_goes_no_way_out_is_not_taken_for_one(tmp_path: Path) -> None:
    log = tmp_path / "log"
    subprocess.run(traced([PYTHON, "-c", "print(open('/etc/os-release').read())"], log), check=True)
    assert offences(log, sockets=[DISPLAY], programs=[PYTHON]) == []


def test_a_file_is_seen_where_another_call_came_between(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(
        '7 openat(AT_FDCWD</>, "/a/b", O_RDONLY <unfinished ...>\n'
        "8 recvmsg(4<socket:[3]>, ) = 32\n"
        "7 <... openat resumed>)             = 11</a/b>\n"
        '7 openat(AT_FDCWD</>, "/a/c", O_RDONLY) = 12</a/c>\n'
    )
    assert opened_files(log) == {"/a/b", "/a/c"}


def test_the_self_test_asks_nobody(tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = [PYTHON, "-m", "gmsc_desktop.cli", "self-test"]
    subprocess.run(traced(command, log), check=True, stdout=subprocess.DEVNULL)
    assert offences(log, sockets=[], programs=[PYTHON]) == []
    assert started_programs(log) == [PYTHON, PYTHON]


@pytest.mark.slow
def test_a_session_asks_nobody_but_the_print_service_once_something_is_printed(
    tmp_path: Path,
) -> None:
    session = Session(tmp_path)
    assert play_and_print(session, [PYTHON, "-m", "gmsc_desktop"]) == []
    assert session.exported.read_bytes().startswith(b"PK")
    assert not session.opened.exists()


@pytest.mark.slow
def test_without_the_library_of_cups_printing_asks_nobody(tmp_path: Path) -> None:
    assert print_without_cups(Session(tmp_path), [PYTHON, "-m", "gmsc_desktop"]) == []
