"""Errors of update packs, keys and corrections: each with its cure, in both languages."""

import errno
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.languages import Text

_ASK_AGAIN = Text("Minta berkas itu lagi dari pengirimnya.", "Ask its sender for it again.")
_ASK_PUBLISHER = Text(
    "Minta penerbitnya memperbaiki paket itu.", "Ask its publisher to mend the pack."
)
_ASK_ADMINISTRATOR = Text(
    "Hubungi pengelola komputer di kantor Anda.", "Ask whoever looks after your office's computers."
)


def broken(file: Path, what: Text) -> GmscError:
    """Say that a pack, key or correction is not as it must be, and why."""
    return refused(file, Text(f"{what.id}.", f"{what.en}."))


def refused(file: Path, why: Text) -> GmscError:
    """Say that a file is not as it must be, and why, in a sentence."""
    text = Text(f"{file.name} ditolak: {why.id}", f"{file.name} is refused: {why.en}")
    return GmscError("file-broken", text, _ASK_AGAIN)


def unreadable(file: Path, error: OSError) -> GmscError:
    """Say that a file cannot be opened, and why."""
    why = reason(error)
    return GmscError(
        "file-unreadable",
        Text(f"{file.name} tidak dapat dibaca ({why.id}).", f"Cannot read {file.name} ({why.en})."),
        Text("Periksa nama dan izin berkasnya.", "Check the file's name and permissions."),
    )


def from_the_future(file: Path) -> GmscError:
    """Say that a file is of a format that only newer programs know."""
    return GmscError(
        "file-from-the-future",
        Text(
            f"{file.name} dibuat untuk versi program yang lebih baru.",
            f"{file.name} was made for a newer version of this program.",
        ),
        Text("Perbarui program ini dahulu.", "Update this program first."),
    )


def pack_data_wrong(file: Path, error: GmscError) -> GmscError:
    """Say which rule the data of a pack break."""
    return GmscError(
        "pack-data-wrong",
        Text(
            f"{file.name} ditolak: {error.sentence.id}",
            f"{file.name} is refused: {error.sentence.en}",
        ),
        _ASK_PUBLISHER,
    )


def pack_words_wrong(what: Text, longest: int) -> GmscError:
    """Say that a pack cannot be made, for its publisher's name or note are not one short line."""
    return GmscError(
        "pack-words-wrong",
        Text(f"Paket tidak dibuat: {what.id}.", f"No pack was made: {what.en}."),
        Text(
            f"Tulis penerbit dan catatan masing-masing dalam satu baris, paling banyak {longest} "
            "huruf, tanpa spasi di awal dan akhir; penerbit tidak boleh kosong.",
            f"Give the publisher and the note as one line each, of at most {longest} letters, "
            "without spaces around it; the publisher may not be empty.",
        ),
    )


def pack_older_than_bundled(name: str, bundled: str) -> GmscError:
    """Say that a pack's data are older than those that came with the program."""
    return GmscError(
        "pack-older-than-bundled",
        Text(
            f"Paket {name} lebih lama daripada data bawaan ({bundled}), jadi data bawaan dipakai.",
            f"Pack {name} is older than the built-in data ({bundled}), so those are used.",
        ),
        Text("Paket itu boleh dihapus.", "The pack may be removed."),
    )


def pack_not_usable(name: str, error: GmscError) -> GmscError:
    """Say that an installed pack cannot be used, so that the built-in data are."""
    return GmscError(
        "pack-not-usable",
        Text(
            f"Paket {name} tidak dapat dipakai, jadi data bawaan dipakai. {error.sentence.id}",
            f"Pack {name} cannot be used, so the built-in data are. {error.sentence.en}",
        ),
        Text("Pasang paket itu lagi, atau hapus.", "Install the pack again, or remove it."),
    )


def pack_needs_consent(file: Path) -> GmscError:
    """Say that nobody known vouches for a pack, and that a person must agree."""
    return GmscError(
        "pack-needs-consent",
        Text(
            f"{file.name} tidak ditandatangani oleh penerbit yang dikenal.",
            f"{file.name} is not signed by a publisher that is known here.",
        ),
        Text(
            "Bila Anda percaya pada asalnya, setujui (di konsol: --yes).",
            "If you trust where it comes from, agree to it (on the console: --yes).",
        ),
    )


def pack_forbidden(name: str) -> GmscError:
    """Say that the administrator allows only packs that a trusted key signed."""
    return GmscError(
        "pack-forbidden",
        Text(
            f"{name} tidak ditandatangani oleh penerbit yang dipercaya; "
            "hanya paket seperti itu yang diizinkan di sini.",
            f"{name} is not signed by a trusted publisher; only such packs are allowed here.",
        ),
        _ASK_ADMINISTRATOR,
    )


def cannot_store(folder: Path, error: OSError) -> GmscError:
    """Say that a pack or correction could not be put into its folder, and that nothing changed."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    why = reason(error)
    cure = Text("Kosongkan ruang, lalu coba lagi.", "Free some space, and try again.")
    return GmscError(
        "cannot-store",
        Text(
            f"Tidak dapat menulis di {folder} ({why.id}); tidak ada yang berubah.",
            f"Cannot write in {folder} ({why.en}); nothing has changed.",
        ),
        cure if full else Text("Periksa izin folder itu.", "Check the folder's permissions."),
    )


def cannot_store_file(file: Path, error: OSError) -> GmscError:
    """Say the same of a file there, which the person has neither named nor chosen."""
    return cannot_store(file.parent, error)


def store_busy() -> GmscError:
    """Say that another window or process is installing or removing just now."""
    return GmscError(
        "pack-store-busy",
        Text(
            "Paket data sedang dipasang atau dihapus oleh jendela lain.",
            "Another window is installing or removing a data pack.",
        ),
        Text("Tunggu sebentar, lalu coba lagi.", "Wait a moment, and try again."),
    )


def no_such_pack(name: str) -> GmscError:
    """Say that no such pack is installed."""
    return GmscError(
        "no-such-pack",
        Text(f"Tidak ada paket “{name}” yang terpasang.", f"No pack “{name}” is installed."),
        Text("Lihat daftarnya dengan: gmsc data list.", "See the list with: gmsc data list."),
    )


def nothing_to_go_back_to() -> GmscError:
    """Say that the built-in data are in use and no pack was before them."""
    return GmscError(
        "nothing-to-go-back-to",
        Text("Belum ada paket data yang dipasang.", "No data pack has been installed."),
        Text("Data bawaan sudah dipakai.", "The built-in data are in use."),
    )


def policy_broken(file: str, what: Text) -> GmscError:
    """Say that the administrator's setting cannot be read, and that no pack is used therefore."""
    return GmscError(
        "policy-broken",
        Text(
            f"Pengaturan {file} salah: {what.id}.",
            f"The setting {file} is wrong: {what.en}.",
        ),
        _ASK_ADMINISTRATOR,
    )


def correction_lacks(field: Text) -> GmscError:
    """Say which field of a correction is still empty."""
    return GmscError(
        "correction-lacks",
        Text(f"{field.id} belum diisi.", f"{field.en} is still empty."),
        Text(
            "Tanpa itu usulan tidak dapat diperiksa.",
            "Without it nobody can look the correction up.",
        ),
    )


def correction_wrong(field: Text, allowed: Text) -> GmscError:
    """Say which field of a correction is not as it must be, before it is saved."""
    return GmscError(
        "correction-wrong",
        Text(f"{field.id} belum benar.", f"{field.en} is not right yet."),
        Text(f"Yang diharapkan: {allowed.id}.", f"Expected: {allowed.en}."),
    )


def no_home() -> GmscError:
    """Say that the system does not tell where this person's own files belong."""
    return GmscError(
        "no-home",
        Text("Folder pribadi Anda tidak diketahui.", "Your personal folder is not known."),
        Text("Atur HOME, atau pakai portable.txt.", "Set HOME, or use portable.txt."),
    )
