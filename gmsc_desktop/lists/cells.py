"""What stands in a cell of a list beside names: nothing, notes, or several names at once."""

import re
from typing import Final

from gmsc_desktop.search.text import folded

# Folded: what lists write where there is nothing, and what they call their own parts.
_NOTHING: Final = frozenset(
    (
        *("", "n a", "na", "nan", "nil", "nihil", "null", "none", "ref", "tidak ada", "tdk ada"),
        *("kosong", "x", "xx", "xxx", "value", "div 0", "name", "no", "nomor", "num", "error"),
        *("total", "jumlah", "subtotal", "sub total", "grand total", "jumlah total", "rata rata"),
        *("total jumlah", "average", "sum", "ket", "keterangan", "catatan", "sumber", "dll", "dst"),
        *("dsb", "dan lain lain", "lain lain", "lainnya", "others", "other", "semua", "seluruh"),
        *("kab kota", "kabupaten kota", "kabupaten dan kota", "kota kabupaten", "kabkota"),
        *("kabupaten", "kota", "kab", "provinsi", "prov", "regency", "city", "regency city"),
        *("nasional", "indonesia", "national", "all"),
    )
)
# Whatever follows these is about the list, and no entry of it.
_NOTES: Final = (
    *("sumber", "catatan", "keterangan", "ket", "source", "sources", "note", "notes", "tabel"),
    *("table", "daftar", "lampiran", "data", "jumlah", "total", "subtotal", "rekap"),
    *("rekapitulasi", "laporan", "grafik", "gambar", "peta", "periode", "per", "update"),
    *("diunduh", "dicetak", "disclaimer", "mengetahui", "tanggal", "halaman", "hal"),
)
_BETWEEN: Final = re.compile(
    r"\s*[,;/|&+\n]\s*|\s+[-–—]+\s+|\s+(?:dan|and|serta|atau|or|vs\.?)\s+", re.IGNORECASE
)
_MOST_PARTS: Final = 8


def is_nothing(text: str) -> bool:
    """Say whether a text names nothing: a blank in words, a heading, a total, a number."""
    words = folded(text)
    return words in _NOTHING or words.replace(" ", "").isdecimal()


def is_note(text: str) -> bool:
    """Say whether a text is about the list: its title, source, footnote or total."""
    words = folded(text).split()
    return len(words) > 1 and words[0] in _NOTES


def parts(text: str) -> tuple[str, ...]:
    """Give what a cell holds between its separators; one part where there are none."""
    found = tuple(each for each in _BETWEEN.split(text) if each and folded(each))
    return found if len(found) <= _MOST_PARTS else (text,)
