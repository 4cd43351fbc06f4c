"""The files inside an old Office file (.xls, .doc): a small file system with sectors.

What is read of it goes to the next reader in a new one that holds nothing else, so that both see
the same bytes whatever the old one claims.
"""

from struct import error, pack, unpack_from

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_MOST_FILES = 10_000
_LEAST = 4096
"""Bytes; smaller files lie together in another."""


class DamagedError(Exception):
    """The sectors do not fit together."""


class Compound:
    """Finds files by their names."""

    def __init__(self, content: bytes) -> None:
        try:
            self._read(content)
        except (error, IndexError, MemoryError) as damage:
            raise DamagedError("sectors") from damage

    def names(self) -> frozenset[str]:
        """Give the names of the files and folders."""
        return frozenset(self._files)

    def file(self, name: str) -> bytes:
        """Give the content of a file."""
        start, size = self._files[name]
        try:
            if size < self._least:
                return self._chain(start, self._small, self._small_table, 64)[:size]
            return self._chain(start, self._content, self._table, self._size, 1)[:size]
        except IndexError as damage:
            raise DamagedError(name) from damage

    def _read(self, content: bytes) -> None:
        self._content = content
        self._size = 1 << min(unpack_from("<H", content, 30)[0], 20)
        self._least = unpack_from("<I", content, 56)[0]
        self._table = self._sectors_of_table()
        directory, (small, _) = unpack_from("<I", content, 48)[0], unpack_from("<II", content, 60)
        listed = self._chain(directory, content, self._table, self._size, 1)
        self._files: dict[str, tuple[int, int]] = {}
        self._small = b""
        for at in range(0, min(len(listed) - 127, _MOST_FILES * 128), 128):
            length = min(unpack_from("<H", listed, at + 64)[0], 64)
            name = listed[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
            start, size = unpack_from("<II", listed, at + 116)
            if listed[at + 66] == 5:
                self._small = self._chain(start, content, self._table, self._size, 1)[:size]
            elif listed[at + 66]:
                self._files.setdefault(name, (start, size))
        numbers = self._chain(small, content, self._table, self._size, 1)
        self._small_table = unpack_from(f"<{len(numbers) // 4}I", numbers)

    def _sectors_of_table(self) -> tuple[int, ...]:
        listed = list(unpack_from("<109I", self._content, 76))
        more, each = unpack_from("<I", self._content, 68)[0], self._size // 4
        for _ in range(len(self._content) // self._size):
            if more >= _FAT:
                break
            numbers = unpack_from(f"<{each}I", self._content, (more + 1) * self._size)
            listed += numbers[:-1]
            more = numbers[-1]
        table: list[int] = []
        for sector in listed:
            if sector < _FAT:
                table += unpack_from(f"<{each}I", self._content, (sector + 1) * self._size)
        return tuple(table)

    def _chain(
        self, start: int, stream: bytes, table: tuple[int, ...], size: int, before: int = 0
    ) -> bytes:
        """Join sectors; `before` of them stand before the first."""
        found: list[bytes] = []
        sector = start
        while sector < _FAT:
            at = (sector + before) * size
            found.append(stream[at : at + size])
            if len(found) > len(table) or not found[-1]:
                raise IndexError
            sector = table[sector]
        return b"".join(found)


def compound_of(name: str, content: bytes) -> bytes:
    """Make such a file with one file in it, in sectors of 4096 bytes."""
    size = 4096
    content = content.ljust(_LEAST, b"\0")
    own = -(-len(content) // size)
    tables = 1
    while tables * (size // 4) < own + 2 + tables:
        tables += 1
    # Tables, directory, an empty stream for small files (without one readers give up), the file.
    numbers = [_FAT] * tables + [_END, _END]
    numbers += [tables + 3 + each for each in range(own - 1)] + [_END]
    numbers += [_FREE] * (tables * size // 4 - len(numbers))
    head = MARK + bytes(16) + pack("<HHHHH", 0x3E, 4, 0xFFFE, 12, 6) + bytes(6)
    head += pack("<IIIIIIIIII", 1, tables, tables, 0, _LEAST, _END, 0, _END, 0, 0)[:-4]
    head += pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    listed = _entry("Root Entry", 5, 1, tables + 1, 64) + _entry(
        name, 2, _FREE, tables + 2, len(content)
    )
    listed += _entry("", 0, _FREE, 0, 0) * (size // 128 - 2)
    return (
        head.ljust(size, b"\0")
        + pack(f"<{len(numbers)}I", *numbers)
        + listed
        + bytes(size)
        + content.ljust(own * size, b"\0")
    )


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = f"{name}\0".encode("utf-16-le") if name else b""
    fields = pack("<HBBIII", len(written), kind, 1, _FREE, _FREE, child)
    return written.ljust(64, b"\0") + fields + bytes(36) + pack("<IQ", start, size)
