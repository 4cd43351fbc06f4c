"""The built program for Windows: listed, noticed, without stand-ins, with all its resources, the
same when built again."""

import json
from pathlib import Path

import pytest

import product
from archives import entries
from programs import BUILD, build_windows
from sbom import file_hash
from tests.installers.conftest import OUT, Step
from tests.installers.contents import assert_complete, assert_noticed
from tests.installers.windows.stand_ins import PROGRAM
from windows.machine import make_python
from windows.msi import write_msi
from windows.portable import write_portable
from windows.setup import write_setup
from windows.signing import Signer
from windows.wine import STUBS, Wine

pytestmark = pytest.mark.installers
STEM = f"gmsc-desktop-{product.version()}"
# What a program's file says of itself, read by a library that only the Windows Python has.
READ_RESOURCES = """
import json, pefile, sys
pe = pefile.PE(sys.argv[1])
found = {"texts": {}, "icons": [], "manifest": ""}
for info in pe.FileInfo[0]:
    for table in getattr(info, "StringTable", []):
        texts = {key.decode(): text.decode() for key, text in table.entries.items()}
        found["texts"][table.LangID.decode()] = texts
for kind in pe.DIRECTORY_ENTRY_RESOURCE.entries:
    for entry in kind.directory.entries:
        data = entry.directory.entries[0].data.struct
        content = pe.get_data(data.OffsetToData, data.Size)
        if kind.id == pefile.RESOURCE_TYPE["RT_MANIFEST"]:
            found["manifest"] = content.decode()
        if kind.id == pefile.RESOURCE_TYPE["RT_GROUP_ICON"]:
            found["icons"] = [content[6 + 14 * n] or 256 for n in range(content[4])]
print(json.dumps(found))
"""
# An error that Python's own C code raises in what Qt calls from within a call of ours: with
# Python 3.11 the process ends (docs/adr/0003-constants-guard.md).
RAISE_WITHIN = """
from PySide6.QtWidgets import QApplication, QLabel

class Label(QLabel):
    def changeEvent(self, event):
        int("x")

app = QApplication(["probe", "-platform", "offscreen"])
label, told = Label(), []
for size in range(9, 109):
    font = label.font()
    font.setPointSize(size)
    try:
        label.setFont(font)
    except ValueError as error:
        told.append(error)
print(len(told))
"""
RUNTIME = ("python313.dll", "QtCore.pyd", "QtWidgets.pyd", "Qt6Widgets.dll", "shiboken6.abi3.dll")


@pytest.fixture(scope="module")
def wine() -> Wine:
    """The Windows that the program was built on."""
    return Wine(BUILD / "wine")


def test_the_list_of_parts_has_every_file(step: Step) -> None:
    with step("Windows program", "SBOM = files, with versions and hashes"):
        assert_complete(PROGRAM, OUT / f"{STEM}-windows.cdx.json")
    with step("Windows program", "every file of a third party has its notice"):
        assert_noticed(PROGRAM)


def test_nothing_of_wine_or_the_network_is_in_it(wine: Wine, step: Step) -> None:
    with step("Windows program", "no stand-in of Wine, no network library"):
        names = {path.name.lower() for path in entries(PROGRAM)}
        hashes = {file_hash(path) for path in entries(PROGRAM) if path.is_file()}
        for stub in (f"{source.stem}.dll" for source in STUBS.glob("*.c")):
            assert stub not in names
            assert file_hash(wine.drive / "windows/system32" / stub) not in hashes
        assert not {name for name in names if name.startswith(("qt6network", "libssl", "_socket"))}


def test_the_files_say_what_they_are(wine: Wine, step: Step) -> None:
    python = make_python(BUILD / "windows-python")
    with step("Windows program", "version in both languages, icons, manifest"):
        for name in product.EXECUTABLES:
            _, said = wine.run([python, "-c", READ_RESOURCES, PROGRAM / f"{name}.exe"])
            found = json.loads(said)
            for language in ("042104B0", "040904B0"):
                assert found["texts"][language]["FileVersion"] == product.version()
                assert found["texts"][language]["CompanyName"] == product.PUBLISHER
            assert found["texts"]["042104B0"] != found["texts"]["040904B0"]
            assert found["icons"] == [16, 20, 24, 32, 40, 48, 64, 128, 256]
            for word in ("PerMonitorV2", "longPathAware", "asInvoker", "8e0f7a12-bfb3-4fe8"):
                assert word in found["manifest"]
    wine.stop()


def test_an_error_within_a_call_of_qt_is_told(wine: Wine, step: Step) -> None:
    python = make_python(BUILD / "windows-python")
    with step("Windows program", "an error within a call of Qt: told, the process goes on"):
        _, said = wine.run([python, "-c", RAISE_WITHIN])
        assert said.split() == ["100"]
        # What was tried is what is packed.
        for name in RUNTIME:
            packed, tried = next(PROGRAM.rglob(name)), next(python.parent.rglob(name))
            assert file_hash(packed) == file_hash(tried)
    wine.stop()


def test_it_is_small_enough(step: Step) -> None:
    with step("Windows program", "at most 78 MiB installed"):
        size = sum(path.stat().st_size for path in entries(PROGRAM) if path.is_file())
        assert size <= 78 * 1024 * 1024


def test_building_again_gives_the_same_bytes(wine: Wine, tmp_path: Path, step: Step) -> None:
    again = build_windows(wine, make_python(BUILD / "windows-python"), tmp_path / "again")
    wine.stop()
    with step("Windows program", "built twice: the same bytes"):
        assert hashes(again) == hashes(PROGRAM)
    version, out, work = product.version(), tmp_path / "out", tmp_path / "work"
    out.mkdir()
    write_portable(again, version, out / f"{STEM}-portable.zip", work)
    write_msi(again, version, out / f"{STEM}-x64.msi", work, Signer())
    write_setup(again, version, out / f"{STEM}-setup.exe", work, Signer())
    for made in sorted(out.iterdir()):
        with step(made.name, "built twice: the same bytes"):
            assert file_hash(made) == file_hash(OUT / made.name)


def hashes(program: Path) -> dict[str, str]:
    """Give the hash of each file."""
    return {str(p.relative_to(program)): file_hash(p) for p in entries(program) if p.is_file()}
