"""Which kind of file a list is, by what stands in it: names are often wrong."""

import re
from enum import Enum

from gmsc_desktop.lists.compound import MARK


class Kind(Enum):
    """How a file is to be read; a foreign one is no list at all."""

    ZIPPED = "zipped"
    OLD = "old"
    PAGE = "page"
    TEXT = "text"
    FOREIGN = "foreign"


ZIP = b"PK\x03\x04"
_OLD_PART = MARK[:4]
_FOREIGN = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM\x00", b"RIFF", b"II*\x00", b"MM\x00*",
    b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3", b"\x7fELF", b"MZ\x90",
    b"MIME-Version:", b"PK\x05\x06", b"ID3", b"\x00\x00\x01\x00",
)  # fmt: skip
_PAGE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|table|meta|thead|tbody|tr)\b", re.IGNORECASE
)
_HEAD = 4_000
_OTHER = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f]")
_MOST_OTHER = 0.01


def kind_of_bytes(content: bytes) -> Kind:
    """Tell by the first bytes; text until somebody looks at its letters."""
    if content.startswith(ZIP):
        return Kind.ZIPPED
    if content.startswith(_OLD_PART):
        return Kind.OLD
    return Kind.FOREIGN if content.lstrip()[:16].startswith(_FOREIGN) else Kind.TEXT


def kind_of_text(text: str) -> Kind:
    """Tell a web page from a list; what no person can read is foreign, and so is other XML."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if head.startswith("<") and _PAGE.search(head):
        return Kind.PAGE
    if head.startswith("<?xml") or len(_OTHER.findall(head)) > len(head) * _MOST_OTHER:
        return Kind.FOREIGN
    return Kind.TEXT
