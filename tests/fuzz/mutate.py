"""Changes bytes at random: bits, pieces, lines, lengths, and what parsers stumble over."""

from random import Random

_MOST_CHANGES = 6
_LONGEST = 400_000
_PIECES = (
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\r", b"\n", b"\r\n", b"\t", b",",
    b";", b'"', b'""', b"'", b"'''", b'"""', b"=", b"[", b"]", b"[[", b"{", b"}", b"#", b"\\", b"%",
    b"\\u0000", b"\\ud800", b"\\x1b", b"%s", b"{0}", b"<", b">", b"&", b"&lol;", b"<!ENTITY a 'b'>",
    b"-1", b"0", b"1e999", b"nan", b"inf", b"true", b"1979-05-27", b"0x10", b"9" * 30, b"9" * 5000,
    b"x" * 5000, b"[" * 3000, b"{a=" * 2000, b"../", b"C:\\", b"\xc0\x80", b"\xed\xa0\x80",
    "\u202e".encode(), "\u0300".encode() * 50, "٢".encode(), "é".encode(), "ﷺ".encode(),
    "\u2028".encode(), "\x85".encode(), "İ".encode(), "𝟚".encode(), "½".encode(), b"@Variant(\\0",
    b"@ByteArray(", b"@Invalid()", b"PK\x03\x04", b"\xd0\xcf\x11\xe0",
)  # fmt: skip


def mutated(content: bytes, chance: Random) -> bytes:
    """Change a few things."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        chance.choice(_CHANGES)(changed, chance)
        del changed[_LONGEST:]
    return bytes(changed)


def _flip(content: bytearray, chance: Random) -> None:
    if content:
        content[_place(content, chance)] ^= 1 << chance.randrange(8)


def _put_byte(content: bytearray, chance: Random) -> None:
    if content:
        content[_place(content, chance)] = chance.randrange(256)


def _insert(content: bytearray, chance: Random) -> None:
    at = _place(content, chance)
    content[at:at] = chance.choice(_PIECES)


def _replace(content: bytearray, chance: Random) -> None:
    at = _place(content, chance)
    content[at : at + chance.randint(1, 8)] = chance.choice(_PIECES)


def _cut(content: bytearray, chance: Random) -> None:
    at = _place(content, chance)
    del content[at : at + chance.choice((1, 2, 8, 64))]


def _end(content: bytearray, chance: Random) -> None:
    if chance.random() < 0.3:
        del content[_place(content, chance) :]


def _repeat(content: bytearray, chance: Random) -> None:
    at = _place(content, chance)
    piece = content[at : at + chance.choice((1, 4, 30))]
    content[at:at] = piece * chance.choice((1, 2, 20, 300))


def _copy(content: bytearray, chance: Random) -> None:
    start, at = _place(content, chance), _place(content, chance)
    content[at:at] = content[start : start + chance.choice((2, 8, 40))]


def _move_line(content: bytearray, chance: Random) -> None:
    lines = content.splitlines(keepends=True)
    if lines:
        line = lines.pop(chance.randrange(len(lines)))
        for _ in range(chance.randint(0, 2)):
            lines.insert(chance.randint(0, len(lines)), line)
        content[:] = b"".join(lines)


def _change_number(content: bytearray, chance: Random) -> None:
    digits = [at for at, byte in enumerate(content[:5000]) if 48 <= byte < 58]
    if digits:
        content[chance.choice(digits)] = 48 + chance.randrange(10)


def _place(content: bytearray, chance: Random) -> int:
    return chance.randrange(len(content)) if content else 0


_CHANGES = (
    _flip, _put_byte, _insert, _replace, _replace, _cut, _end, _repeat, _copy, _move_line,
    _change_number,
)  # fmt: skip
