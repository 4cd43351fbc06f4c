"""What a program asked the system for, as strace wrote it down: sockets, lookups, programs."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

# Whatever goes out, whatever is opened, whatever is started; io_uring could do it unseen.
_ASKED = "trace=%network,open,openat,openat2,execve,io_uring_setup"
_CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
_SOCKET_PATH = re.compile(r'sun_path=@?"([^"]*)"')
# Whoever looks up a name reads one of these; libresolv and libnss_dns do the asking.
_LOOKUP = re.compile(
    r'"(/etc/(resolv|host|gai|nsswitch)\.conf|/etc/hosts|[^"]*/(libresolv|libnss_)[^"/]*)"'
)
# By -y a call that gives a file ends with its place: = 3</etc/passwd>. Where another thread's call
# came between, it ends on a line of its own: <... openat resumed>) = 3</etc/passwd>
_OPENED = re.compile(r"^\d+ +(?:<\.\.\. )?open.* = \d+<(.*)>$", re.MULTILINE)
_SERVES = ("bind", "listen", "accept", "accept4", "io_uring_setup")
_SENDS = ("connect", "sendto", "sendmsg", "sendmmsg")


def traced(command: Sequence[str | Path], log: Path) -> list[str]:
    """Give the command that runs a command and writes down what it and its children ask for."""
    # -D: what is started is the program itself, with its exit code, and can be ended.
    options = ["-D", "-f", "-y", "-qq", "-s", "300", "-e", _ASKED, "-e", "signal=none"]
    return ["strace", *options, "-o", str(log), *map(str, command)]


def offences(
    log: Path, *, sockets: Sequence[str], programs: Sequence[str], lookups: bool = False
) -> list[str]:
    """Give each line that shows a way to a network, or a program that may not be started.

    `sockets` begin the paths of those that may be connected to; `programs` may be started.
    With `lookups` a name may be looked up in this computer's files, though nobody be asked for it.
    """
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    found = [line for line in lines if _is_connection(line, sockets)]
    if not lookups:
        found += [line for line in lines if _is_lookup(line)]
    return found + [line for line, name in _started(lines) if name not in programs]


def started_programs(log: Path) -> list[str]:
    """Give the programs that were started, in their order."""
    return [name for _, name in _started(log.read_text(encoding="utf-8").splitlines())]


def opened_files(log: Path) -> set[str]:
    """Give the whole path of every file and folder that was opened."""
    return set(_OPENED.findall(log.read_text(encoding="utf-8", errors="replace")))


def _started(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        call = _CALL.match(line)
        # A place where it is looked for in vain starts nothing.
        if call and call[1] == "execve" and " = -1 ENOENT" not in line:
            yield line, call[2].split('"')[1]


def _is_lookup(line: str) -> bool:
    call = _CALL.match(line)
    return bool(call and call[1].startswith("open") and _LOOKUP.search(call[2]))


def _is_connection(line: str, sockets: Sequence[str]) -> bool:
    call = _CALL.match(line)
    if call is None:
        return False
    name, arguments = call[1], call[2]
    if name in ("socket", "socketpair"):
        return not arguments.startswith(("AF_UNIX", "AF_LOCAL"))
    if name in _SERVES:
        return True
    if name in _SENDS and "sa_family=" in arguments:
        path = _SOCKET_PATH.search(arguments)
        return path is None or not path[1].startswith(tuple(sockets))
    return False
