"""Every error that a person can meet: identifier, sentence and cure, in both languages.

Both front ends show these sentences; nobody else words an error.
"""

from pathlib import Path

from gmsc_desktop.languages import Language, Text


class GmscError(Exception):
    """An error with a sentence for the person and a cure; `identifier` never changes."""

    def __init__(self, identifier: str, sentence: Text, cure: Text) -> None:
        super().__init__(f"{sentence.en} {cure.en}")
        self.identifier = identifier
        self.sentence = sentence
        self.cure = cure

    def message(self, language: Language) -> str:
        """Give the sentence and the cure, one after the other."""
        return f"{self.sentence.in_(language)} {self.cure.in_(language)}"


class DataError(GmscError):
    """Data that break a rule: names the file, the line where there is one, what and cure."""

    def __init__(self, file: Path, line: int | None, what: Text, cure: Text) -> None:
        self.file = file
        self.line = line
        where_id = f"{file.name}, baris {line}" if line else file.name
        where_en = f"{file.name}, line {line}" if line else file.name
        sentence = Text(f"{where_id}: {what.id}", f"{where_en}: {what.en}")
        super().__init__("data-broken", sentence, cure)


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
