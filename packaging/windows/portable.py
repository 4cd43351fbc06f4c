"""The portable .zip: unpacked anywhere, it keeps its settings beside itself.

The program does so where it finds portable.txt and may write; on a read-only share each person's
settings stay in their own profile.
"""

import shutil
from pathlib import Path
from string import Template

from archives import write_zip
from product import NAME, ROOT, build_date

README = """GMSC Desktop $version

id  Jalankan gmsc-desktop.exe untuk membuka jendela, gmsc.exe untuk jawaban di konsol. Folder ini
    boleh diletakkan di mana saja, juga di share jaringan yang hanya dapat dibaca. Selama ada
    portable.txt dan folder ini dapat ditulisi, semuanya disimpan di folder user.
    Lisensi: licences\\.

en  Start gmsc-desktop.exe for the window, gmsc.exe for answers on the console. This folder may be
    put anywhere, on a read-only network share too. While portable.txt is here and this folder can
    be written to, all is kept in its folder user. Licences: licences\\.
"""
MARK = """Ada berkas ini: semuanya disimpan di folder user. Hapus untuk memakai profil pengguna.
With this file here, all is kept in the folder user. Delete it to use the person's profile.
"""


def write_portable(program: Path, version: str, archive: Path, work: Path) -> None:
    """Lay out the folder and pack it."""
    folder = work / f"{NAME}-{version}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder)
    shutil.copytree(ROOT / "resources" / "licences", folder / "licences")
    shutil.copy(ROOT / "LICENSE", folder / "licences" / "GMSC-Desktop.txt")
    texts = {"README.txt": Template(README).substitute(version=version), "portable.txt": MARK}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\r\n")
    write_zip(folder, archive, build_date())
