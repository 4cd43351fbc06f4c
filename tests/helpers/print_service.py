"""A stand-in for the system's print service: one printer at a socket of the file system.

It speaks as much of IPP (RFC 8010 and 8011, and CUPS's own operations) as a print dialog asks for.
"""

import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingMixIn, UnixStreamServer

_PRINTER = b"Printer-Kantor"
# Operations.
_CREATE_JOB, _SEND_DOCUMENT, _GET_PRINTER = 0x0005, 0x0006, 0x000B
_GET_DEFAULT, _GET_PRINTERS = 0x4001, 0x4002
# Groups of attributes, and kinds of values.
_OPERATION, _JOB, _END, _PRINTERS, _LAST_GROUP = 0x01, 0x02, 0x03, 0x04, 0x0F
_INTEGER, _BOOLEAN, _ENUM, _NAME, _URI, _CHARSET, _LANGUAGE = (
    0x21, 0x22, 0x23, 0x42, 0x45, 0x47, 0x48,
)  # fmt: skip
_IDLE = 3


class PrintService(ThreadingMixIn, UnixStreamServer):
    """`documents` are what it was given to print."""

    def __init__(self, socket: Path) -> None:
        super().__init__(str(socket), _Connection)
        self.documents: list[bytes] = []

    def answer(self, request: bytes) -> bytes:
        """Answer a request of IPP."""
        operation, number = struct.unpack_from(">HI", request, 2)
        answer = struct.pack(">BBHIB", 2, 0, 0, number, _OPERATION)
        answer += _attribute(_CHARSET, b"attributes-charset", b"utf-8")
        answer += _attribute(_LANGUAGE, b"attributes-natural-language", b"id")
        if operation in (_GET_DEFAULT, _GET_PRINTERS, _GET_PRINTER):
            answer += _printer()
        elif operation == _CREATE_JOB:
            answer += bytes([_JOB]) + _attribute(_INTEGER, b"job-id", _number(1))
        elif operation == _SEND_DOCUMENT:
            self.documents.append(_document(request))
        return answer + bytes([_END])


class _Connection(BaseHTTPRequestHandler):
    """One connection of a program to the service."""

    server: PrintService
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Have no driver's description (PPD) of the printer."""
        self._send(404, b"")

    def do_POST(self) -> None:
        """Take a request and answer it."""
        self._send(200, self.server.answer(self._body()))

    def log_message(self, *_arguments: object) -> None:
        """Stay silent."""

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length")
        return self.rfile.read(int(length)) if length else b"".join(self._chunks())

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def _send(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def print_service(socket: Path) -> Iterator[PrintService]:
    """Serve at this place until the block ends."""
    with PrintService(socket) as service:
        serving = threading.Thread(target=service.serve_forever, args=[0.05])
        serving.start()
        try:
            yield service
        finally:
            service.shutdown()
            serving.join()


def _attribute(kind: int, name: bytes, value: bytes) -> bytes:
    start = struct.pack(">BH", kind, len(name)) + name
    return start + struct.pack(">H", len(value)) + value


def _number(value: int) -> bytes:
    return struct.pack(">i", value)


def _printer() -> bytes:
    return bytes([_PRINTERS]) + b"".join(
        _attribute(*each)
        for each in (
            (_NAME, b"printer-name", _PRINTER),
            (_URI, b"printer-uri-supported", b"ipp://localhost/printers/" + _PRINTER),
            (_ENUM, b"printer-state", _number(_IDLE)),
            (_ENUM, b"printer-type", _number(0)),
            (_BOOLEAN, b"printer-is-accepting-jobs", b"\1"),
        )
    )


def _document(request: bytes) -> bytes:
    """Give what follows the attributes of a request."""
    at = 8
    while request[at] != _END:
        if request[at] <= _LAST_GROUP:
            at += 1
            continue
        # A name and a value, each after its length.
        at += 1
        for _ in range(2):
            (length,) = struct.unpack_from(">H", request, at)
            at += 2 + length
    return request[at + 1 :]
