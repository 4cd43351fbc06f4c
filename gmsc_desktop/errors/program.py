"""What is wrong with the program itself, or with how it was started."""

from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.languages import Text


def resources_missing(folder: Path) -> GmscError:
    """Say that the program's own files are not where they belong."""
    return GmscError(
        "resources-missing",
        Text(
            f"Berkas program tidak ditemukan di {folder}.",
            f"The program's files were not found in {folder}.",
        ),
        Text("Pasang ulang program ini.", "Install the program again."),
    )


def resource_broken(name: str) -> GmscError:
    """Say that one of the program's own files is gone or damaged."""
    return GmscError(
        "resource-broken",
        Text(
            f"Berkas program {name} hilang atau rusak.",
            f"The program's file {name} is missing or damaged.",
        ),
        Text("Pasang ulang program ini.", "Install the program again."),
    )


def no_fonts() -> GmscError:
    """Say why a window has no letters; screen readers and the command line have them."""
    return GmscError(
        "no-fonts",
        Text("Komputer ini tidak punya huruf (font).", "This computer has no fonts."),
        Text(
            "Pasang, misalnya, fonts-noto-core atau fonts-dejavu.",
            "Install some, such as fonts-noto-core or fonts-dejavu.",
        ),
    )


def streams_broken(error: OSError) -> GmscError:
    """Say that the command line could not read what it was given, or write its answer."""
    why = reason(error)
    return GmscError(
        "streams-broken",
        Text(
            f"Masukan atau keluaran gmsc tidak dapat dipakai ({why.id}).",
            f"The input or output of gmsc cannot be used ({why.en}).",
        ),
        Text(
            "Periksa asal masukan dan tujuan keluarannya.",
            "Check where its input comes from, and where its output goes.",
        ),
    )


def no_display() -> GmscError:
    """Say that there is no screen to open a window on."""
    return GmscError(
        "no-display",
        Text(
            "Tidak ada layar: DISPLAY dan WAYLAND_DISPLAY tidak diatur.",
            "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.",
        ),
        Text(
            "Jalankan dari desktop, atau pakai perintah gmsc yang tidak memerlukan jendela.",
            "Start it from a desktop, or use the command gmsc, which needs no window.",
        ),
    )


def no_window(reason: str) -> GmscError:
    """Say that the window system did not let the program in, with Qt's own reason."""
    return GmscError(
        "no-window",
        Text(f"Jendela tidak dapat dibuka: {reason}", f"The window cannot be opened: {reason}"),
        Text(
            "Periksa DISPLAY, dan di Linux pasang libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1 "
            "dan libegl1.",
            "Check DISPLAY, and on Linux install libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1 "
            "and libegl1.",
        ),
    )


def unexpected_error(mark: str, log: Path | None) -> GmscError:
    """Say that something nobody expected went wrong, and where the details are."""
    where = f" ({mark})."
    return GmscError(
        "unexpected-error",
        Text(f"Terjadi kesalahan tak terduga{where}", f"Something unexpected went wrong{where}"),
        Text(
            f"Rinciannya dicatat di {log}: kirimkan kepada petugas yang mengurus komputer ini.",
            f"The details are in {log}: send them to whoever looks after this computer.",
        )
        if log
        else Text("Coba sekali lagi.", "Try once more."),
    )


def unknown_region(code: str) -> GmscError:
    """Say that no region has this Kemendagri code."""
    return GmscError(
        "unknown-region",
        Text(
            f"Tidak ada kabupaten atau kota dengan kode “{code}”.", f"No region has code “{code}”."
        ),
        Text(
            "Cari kodenya dengan: gmsc find NAMA.",
            "Find the code with: gmsc find NAME.",
        ),
    )


def self_test_without_report(exit_code: int) -> GmscError:
    """Say that the self-test ended before it could write its report."""
    return GmscError(
        "self-test-without-report",
        Text(
            f"Uji diri berhenti tanpa laporan (kode {exit_code}).",
            f"The self-test ended without a report (code {exit_code}).",
        ),
        Text("Pasang ulang program ini.", "Install the program again."),
    )


def places_broken(file: Path, reason: str) -> GmscError:
    """Say that the file of kecamatan and desa cannot be read; regions are still found."""
    return GmscError(
        "places-broken",
        Text(
            f"Daftar kecamatan dan desa tidak dapat dibaca ({file.name}: {reason}).",
            f"The list of kecamatan and desa cannot be read ({file.name}: {reason}).",
        ),
        Text("Pasang ulang program ini.", "Install the program again."),
    )
