"""Brings the Qt Linguist files up to date with the code, and compiles them.

Run: python -m tools.update_translations. With --check nothing is written; the exit code
is 1 when a file would change or a text is not translated.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
FROM_CODE = ("gmsc_id.ts", "gmsc_en.ts")
BY_HAND = ("qtbase_id.ts",)


def main() -> int:
    """Update or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    if not check:
        update(I18N)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for file in (*FROM_CODE, *BY_HAND):
            shutil.copy(I18N / file, copy / file)
        update(copy)
        return report(differences(copy), unfinished(copy))


def update(folder: Path) -> None:
    """Take the texts over from the code, and compile every file."""
    sources = sorted(str(path) for path in (ROOT / "gmsc_desktop" / "ui").rglob("*.py"))
    for name in FROM_CODE:
        options = ["-no-obsolete", "-locations", "none", "-ts", str(folder / name)]
        run("lupdate", *sources, *options)
    for name in (*FROM_CODE, *BY_HAND):
        file = folder / name
        run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools quietly."""
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if result.returncode:
        raise SystemExit(f"{tool} failed: {result.stderr or result.stdout}")


def differences(folder: Path) -> list[str]:
    """Name the files that are not what the code and the texts would give."""
    names = [path.name for path in sorted(folder.iterdir())]
    return [name for name in names if (folder / name).read_bytes() != read(I18N / name)]


def read(file: Path) -> bytes:
    """Give a file's bytes, none when it is not there."""
    return file.read_bytes() if file.exists() else b""


def unfinished(folder: Path) -> list[str]:
    """Name the files in which a text is not translated."""
    return [
        path.name
        for path in sorted(folder.glob("*.ts"))
        if 'type="unfinished"' in path.read_text(encoding="utf-8")
    ]


def report(stale: list[str], incomplete: list[str]) -> int:
    """Say what is wrong; give the exit code."""
    for name in stale:
        print(f"{name} is out of date: run python -m tools.update_translations")
    for name in incomplete:
        print(f"{name} has a text without translation: fill it in")
    return 1 if stale or incomplete else 0


if __name__ == "__main__":
    sys.exit(main())
