"""Errors on the way out of the program: of saving, exporting and printing, each with its cure."""

import errno
from collections.abc import Iterable
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.languages import Text


def cannot_save(file: Path, error: OSError) -> GmscError:
    """Say that a file cannot be written, and what to do about this reason; the old one stays."""
    other = reason(error), Text("Simpan di folder lain.", "Save it in another folder.")
    why, cure = _WHY_NOT_SAVED.get(error.errno or 0, other)
    return GmscError(
        "cannot-save",
        Text(f"{file.name} tidak dapat disimpan: {why.id}.", f"Cannot save {file.name}: {why.en}."),
        cure,
    )


_FULL = (
    Text("penyimpanan penuh", "the disk is full"),
    Text("Kosongkan ruang, atau simpan di tempat lain.", "Free some space, or save elsewhere."),
)
_REFUSED = (
    Text("tidak diizinkan", "not permitted"),
    Text(
        "Tutup berkas itu bila sedang terbuka di Excel, atau simpan di folder lain.",
        "Close the file if it is open in Excel, or save it in another folder.",
    ),
)
_GONE = (
    Text("foldernya tidak ada lagi", "its folder is gone"),
    Text(
        "Pilih folder lain, atau pasang kembali drive-nya.",
        "Choose another folder, or connect its drive again.",
    ),
)
_WHY_NOT_SAVED = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: (
        Text("berkasnya terlalu besar untuk tempat itu", "it is too large for that place"),
        Text("Simpan di drive lain.", "Save it on another drive."),
    ),
    errno.EACCES: _REFUSED,
    errno.EPERM: _REFUSED,
    errno.EBUSY: _REFUSED,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENODEV: _GONE,
    errno.EROFS: (
        Text("tempat itu hanya dapat dibaca", "that place can only be read"),
        Text("Simpan di folder milik Anda.", "Save it in a folder of your own."),
    ),
    errno.EISDIR: (
        Text("nama itu sudah dipakai folder", "a folder has that name"),
        Text("Beri nama lain.", "Give it another name."),
    ),
    errno.ENAMETOOLONG: (
        Text("namanya terlalu panjang", "its name is too long"),
        Text("Beri nama yang lebih pendek.", "Give it a shorter name."),
    ),
}


def saved_file_gone(file: Path) -> GmscError:
    """Say that a file that was saved is no longer where it was saved."""
    return GmscError(
        "saved-file-gone",
        Text(
            f"{file.name} tidak ada lagi di tempat ia disimpan.",
            f"{file.name} is no longer where it was saved.",
        ),
        Text(
            "Mungkin dipindahkan, diganti namanya, atau drive-nya dicabut. Simpan sekali lagi.",
            "It may have been moved or renamed, or its drive taken out. Save it again.",
        ),
    )


def cannot_open(place: Path) -> GmscError:
    """Say that nothing on this computer opens a file or a folder."""
    return GmscError(
        "cannot-open",
        Text(
            f"Tidak ada program di komputer ini yang membuka {place.name}.",
            f"No program on this computer opens {place.name}.",
        ),
        Text(
            f"Letaknya: {place}. Salin jalurnya, lalu buka dengan program yang Anda punya.",
            f"It is at {place}. Copy the path, and open it with a program that you have.",
        ),
    )


def export_wrong_kind(name: str) -> GmscError:
    """Say that the command line writes no files of this kind."""
    return GmscError(
        "export-wrong-kind",
        Text(f"gmsc tidak menulis berkas seperti {name}.", f"gmsc writes no file like {name}."),
        Text(
            "Pakai nama .xlsx atau .csv, atau “-” untuk CSV ke keluaran baku.",
            "Use a .xlsx or .csv name, or “-” for CSV on standard output.",
        ),
    )


def export_pdf_needs_window(name: str) -> GmscError:
    """Say that a PDF is made by the windowed program alone."""
    return GmscError(
        "export-pdf-needs-window",
        Text(
            f"gmsc tidak membuat PDF ({name}): itu pekerjaan program berjendela, GMSC Desktop.",
            f"gmsc makes no PDF ({name}): the windowed program, GMSC Desktop, does.",
        ),
        Text(
            "Buka GMSC Desktop, lalu Berkas ▸ Ekspor daftar; atau pakai .xlsx atau .csv di sini.",
            "Open GMSC Desktop, then File ▸ Export list; or use .xlsx or .csv here.",
        ),
    )


def unknown_choice(option: str, wanted: str, choices: Iterable[str]) -> GmscError:
    """Say that an option does not know what was asked for, and what it knows."""
    listed = ", ".join(choices)
    return GmscError(
        "unknown-choice",
        Text(f"{option} tidak mengenal “{wanted}”.", f"{option} does not know “{wanted}”."),
        Text(f"Pilihannya: {listed}.", f"It knows: {listed}."),
    )


def no_printer() -> GmscError:
    """Say that this computer has no printer; a PDF can be printed on another one."""
    return GmscError(
        "no-printer",
        Text("Komputer ini belum punya printer.", "This computer has no printer yet."),
        Text(
            "Simpan sebagai PDF, lalu cetak di komputer lain; atau pasang printer dahulu.",
            "Save as PDF and print it on another computer, or set a printer up first.",
        ),
    )


def cannot_print(printer: str) -> GmscError:
    """Say that the printer did not take the page."""
    return GmscError(
        "cannot-print",
        Text(f"Printer {printer} tidak menerima halaman.", f"Printer {printer} took no page."),
        Text(
            "Periksa apakah printer menyala dan tersambung, atau simpan sebagai PDF.",
            "Check that it is on and connected, or save as PDF.",
        ),
    )
