"""Compares a program folder with its list of parts, file by file."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

from archives import entries
from parts import read_parts, sort_out
from sbom import file_hash

# Python's modules that connect, look names up or serve, and those that need them.
NETWORK = {
    "_asyncio", "_socket", "_ssl", "asyncio", "email", "ftplib", "http", "imaplib",
    "multiprocessing", "nntplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib.request", "urllib3", "webbrowser", "wsgiref", "xmlrpc",
}  # fmt: skip
# Libraries that connect, however the system names them. Qt's D-Bus is not among them: the window
# needs it for screen readers, and it reaches a socket of this computer (ADR 25).
LIBRARIES = re.compile(
    r"(lib)?(qt6?network|qt6?web|qt6?qml|ssl|crypto|curl|nss|resolv|_socket|_ssl|_asyncio|"
    r"gnutls|avahi|cups\.so|cups-|ws2_32|winhttp|wininet|q\w*backend)",
    re.IGNORECASE,
)


def listed_files(sbom: Path) -> dict[str, str]:
    """Give the hash of each file that the list has."""
    content = json.loads(sbom.read_text(encoding="utf-8"))
    assert content["bomFormat"] == "CycloneDX"
    return {
        file["name"]: file["hashes"][0]["content"]
        for part in content["components"]
        for file in part["components"]
        if file["type"] == "file"
    }


def assert_complete(program: Path, sbom: Path) -> None:
    """See that the list has every file of the folder, by its hash, with a version, and no other."""
    files = [path for path in entries(program) if path.is_file() and not path.is_symlink()]
    found = {path.relative_to(program).as_posix(): file_hash(path) for path in files}
    assert listed_files(sbom) == found
    for part in json.loads(sbom.read_text(encoding="utf-8"))["components"]:
        versions = [part["version"], *(file["version"] for file in part["components"])]
        assert all(version and version != "unknown" for version in versions), part["name"]
        assert part["licenses"][0]["expression"]


def assert_noticed(program: Path) -> None:
    """See that every file of a third party has a notice with a text."""
    for part in sort_out(program, read_parts()):
        assert part.notice is None or len(part.notice.text.read_text(encoding="utf-8")) > 200


def assert_no_way_out(program: Path, executables: Iterable[Path]) -> None:
    """See that neither a library nor a module that connects is shipped."""
    names = [path.name for path in entries(program)]
    assert [name for name in names if LIBRARIES.match(name)] == []
    for executable in executables:
        modules = shipped_modules(executable)
        assert "gmsc_desktop.facts.reader" in modules
        assert modules & NETWORK == set()
        assert not [each for each in modules if each.startswith("PySide6.QtNetwork")]


def shipped_modules(executable: Path) -> set[str]:
    """Give the Python modules that are packed in an executable."""
    packed = CArchiveReader(str(executable))
    archives = [name for name, entry in packed.toc.items() if entry[-1] == "z"]
    return {name for each in archives for name in packed.open_embedded_archive(each).toc}
