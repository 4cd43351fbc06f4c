"""Why the system refuses, in words of both languages: a person need not read its English."""

import errno
import os

from gmsc_desktop.languages import Text

_MOST_LETTERS = 100
_FULL = Text("penyimpanan penuh", "the disk is full")
_REFUSED = Text("tidak diizinkan", "not permitted")
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: Text("terlalu besar untuk tempat itu", "too large for that place"),
    errno.EACCES: _REFUSED,
    errno.EPERM: _REFUSED,
    errno.EROFS: Text("tempat itu hanya dapat dibaca", "that place can only be read"),
    errno.ENOENT: Text("tidak ditemukan", "not found"),
    errno.ENOTDIR: Text("tidak ditemukan", "not found"),
    errno.ENODEV: Text("drive-nya tidak ada", "its drive is gone"),
    errno.EISDIR: Text("itu folder", "it is a folder"),
    errno.ENAMETOOLONG: Text("namanya terlalu panjang", "its name is too long"),
    errno.ELOOP: Text("tautannya berputar", "its links lead in a circle"),
    errno.EIO: Text("medianya rusak", "its medium is damaged"),
    errno.EMFILE: Text("terlalu banyak berkas terbuka", "too many files are open"),
}


def reason(error: Exception) -> Text:
    """Say why, in a few words; what nobody worded is said as the system or a library does."""
    number = error.errno if isinstance(error, OSError) else None
    other = os.strerror(number) if number else str(error) or type(error).__name__
    # A library may repeat what it met in a damaged file, however long.
    few = other if len(other) <= _MOST_LETTERS else other[:_MOST_LETTERS] + "…"
    return _REASONS.get(number or 0, Text(few, few))
