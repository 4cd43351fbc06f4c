"""Setup.exe, made by NSIS from setup.nsi and the list of the program's files.

The list is written out, so that the order is always the same and the uninstaller removes what was
installed and nothing else.
"""

from collections.abc import Iterator
from pathlib import Path

from archives import entries, set_dates
from product import ROOT, build_date
from programs import run
from windows.signing import Signer

SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"


def write_setup(program: Path, version: str, setup: Path, work: Path, signer: Signer) -> None:
    """Pack the program into Setup.exe; with a certificate it and its uninstaller are signed."""
    work.mkdir(parents=True, exist_ok=True)
    listed = work / "files.nsh"
    listed.write_text("\n".join(file_list(program)) + "\n", encoding="utf-8")
    set_dates(program, build_date())
    size = sum(path.stat().st_size for path in entries(program) if path.is_file())
    words = {
        "VERSION": version,
        "NUMBERS": ".".join([*version.split("."), "0"]),
        "OUT": setup,
        "SIZE": size // 1024,
        "FILES": listed,
        "TEXTS": SCRIPT.with_name("setup_texts.nsh"),
        "ICON": ROOT / "resources/icons/app.ico",
    }
    if signer.active:
        words["SIGN"] = signer.command_line()
    # -WX: a warning, such as of a text that one language lacks, stops the build.
    run(["makensis", "-V2", "-WX", *(f"-D{name}={word}" for name, word in words.items()), SCRIPT])
    signer.sign(setup)


def file_list(program: Path) -> Iterator[str]:
    """Write the macros that install and remove the files."""
    files = [path.relative_to(program) for path in entries(program) if path.is_file()]
    # A folder is removed after those inside it.
    folders = sorted({folder for file in files for folder in file.parents}, reverse=True)
    yield "!macro INSTALL_FILES"
    for folder in sorted(folders):
        yield f'SetOutPath "{windows_path(folder)}"'
        yield from (f'File "{program / file}"' for file in files if file.parent == folder)
    yield "!macroend"
    yield "!macro REMOVE_FILES"
    yield from (f'Delete "{windows_path(file)}"' for file in files)
    yield from (f'RMDir "{windows_path(folder)}"' for folder in folders if folder.name)
    yield "!macroend"


def windows_path(path: Path) -> str:
    """Give the place of a file where it is installed."""
    return "\\".join(["$INSTDIR", *path.parts])
