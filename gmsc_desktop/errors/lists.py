"""Errors of lists that somebody brings: identifier, sentence and cure, in both languages."""

from collections.abc import Sequence
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.languages import Text

_MOST_NAMED = 8


def list_wrong_kind(file: Path) -> GmscError:
    """Say that a file is of no kind that lists come in."""
    return GmscError(
        "list-wrong-kind",
        Text(f"{file.name} bukan daftar yang dapat dibaca.", f"{file.name} is no readable list."),
        Text(
            "Pakai berkas Excel, .ods, .csv atau .txt, atau salin kolomnya dan tempel di sini.",
            "Use an Excel, .ods, .csv or .txt file, or copy the column and paste it here.",
        ),
    )


def list_locked(file: Path) -> GmscError:
    """Say that a list is protected by a password."""
    return GmscError(
        "list-locked",
        Text(f"{file.name} dilindungi sandi.", f"{file.name} is protected by a password."),
        Text(
            "Buka di Excel, hapus sandinya, lalu simpan lagi.",
            "Open it in Excel, remove the password, and save it again.",
        ),
    )


def list_too_wide(file: Path, rows: int, columns: int) -> GmscError:
    """Say that something stands so far out in a sheet that the sheet cannot be laid out."""
    where = f"{rows:,} × {columns:,}"
    return GmscError(
        "list-too-wide",
        Text(
            f"{file.name} berisi sesuatu yang jauh dari daftarnya: lembarnya terisi sampai "
            f"{where.replace(',', '.')} (baris × kolom).",
            f"{file.name} has something far from its list: its sheet is filled up to {where} "
            "(rows × columns).",
        ),
        Text(
            "Salin daftarnya saja ke lembar baru, atau tempel di sini.",
            "Copy the list alone to a new sheet, or paste it here.",
        ),
    )


def no_such_sheet(wanted: str, names: Sequence[str]) -> GmscError:
    """Say that a list has no such sheet."""
    listed = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
    listed += ", …" if len(names) > _MOST_NAMED else ""
    return GmscError(
        "list-no-sheet",
        Text(
            f"Tidak ada lembar “{wanted}” yang tampak dan terisi.",
            f"There is no sheet “{wanted}” that can be seen and holds something.",
        ),
        Text(f"Pilih salah satu: {listed}.", f"Choose one of: {listed}.")
        if any(names)
        else Text("Berkas ini tidak punya lembar bernama.", "This file has no sheets with names."),
    )


def list_unreadable(file: Path, error: Exception) -> GmscError:
    """Say that a list cannot be read, and why."""
    why = reason(error)
    return GmscError(
        "list-unreadable",
        Text(f"{file.name} tidak dapat dibaca ({why.id}).", f"Cannot read {file.name} ({why.en})."),
        Text(
            "Periksa apakah berkasnya utuh dan boleh dibaca, atau salin kolomnya dan tempel.",
            "Check that the file is whole and may be read, or copy the column and paste it.",
        ),
    )


def list_too_large(file: Path, most: str) -> GmscError:
    """Say that a list has more than the program takes at once."""
    return GmscError(
        "list-too-large",
        Text(
            f"{file.name} terlalu besar: paling banyak {most}.",
            f"{file.name} is too large: {most} at most.",
        ),
        Text("Bagi menjadi beberapa berkas.", "Split it into several files."),
    )


def no_such_column(wanted: str, width: int) -> GmscError:
    """Say that a list has no such column."""
    return GmscError(
        "list-no-column",
        Text(f"Tidak ada kolom “{wanted}”.", f"There is no column “{wanted}”."),
        Text(
            f"Sebutkan judul kolomnya atau nomornya, 1 sampai {width}.",
            f"Give the column's heading, or its number, 1 to {width}.",
        ),
    )
