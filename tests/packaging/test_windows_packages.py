"""What Setup, the MSI and the Windows Python are made of, before any tool has a hand in it."""

import re
from pathlib import Path

import pytest

from product import ROOT, UPGRADE_CODE, version
from sbom import file_hash
from windows.machine import for_windows, windows_requirements
from windows.msi import describe, guid
from windows.setup import SCRIPT, file_list
from windows.signing import Signer, signer_from
from winget import write_manifests


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program folder of a few files."""
    folder = tmp_path / "program"
    for name in ("gmsc-desktop.exe", "_internal/a/deep/file.txt", "_internal/b.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def test_the_upgrade_code_is_for_ever() -> None:
    assert UPGRADE_CODE == "6F0B3A52-3C0F-4B1E-9C57-6E2B6B0C1D74"


def test_setup_removes_what_it_installs_and_nothing_else(program: Path) -> None:
    lines = list(file_list(program))
    removal = lines[lines.index("!macro REMOVE_FILES") :]
    assert removal[1:-1] == [
        r'Delete "$INSTDIR\_internal\a\deep\file.txt"',
        r'Delete "$INSTDIR\_internal\b.dll"',
        r'Delete "$INSTDIR\gmsc-desktop.exe"',
        r'RMDir "$INSTDIR\_internal\a\deep"',
        r'RMDir "$INSTDIR\_internal\a"',
        r'RMDir "$INSTDIR\_internal"',
    ]
    assert "RMDir /r" not in SCRIPT.read_text(encoding="utf-8")


def test_setup_speaks_both_languages() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    assert script.index('MUI_LANGUAGE "Indonesian"') < script.index('MUI_LANGUAGE "English"')
    texts = set(re.findall(r"\$\((T_\w+)\)", script))
    written = SCRIPT.with_name("setup_texts.nsh").read_text(encoding="utf-8")
    assert texts == set(re.findall(r"!insertmacro TEXT (T_\w+)", written))


def test_an_msi_has_every_file_once_under_its_own_identifier(program: Path) -> None:
    wix = describe(program, "1.2.3")
    files = [each.get("Source") for each in wix.iter("File")]
    assert sorted(map(str, files)) == [
        "_internal/a/deep/file.txt",
        "_internal/b.dll",
        "gmsc-desktop.exe",
    ]
    identifiers = [each.get("Guid") for each in wix.iter("Component")]
    assert len(set(identifiers)) == len(identifiers) == len(files) + 2
    referred = {each.get("Id") for each in wix.iter("ComponentRef")}
    assert referred == {each.get("Id") for each in wix.iter("Component")}


def test_each_version_is_a_product_of_its_own_and_the_same_one_is_not(program: Path) -> None:
    def product(number: str) -> str | None:
        found = describe(program, number).find("Product")
        assert found is not None
        return found.get("Id")

    assert product("1.2.3") == product("1.2.3") == guid("product 1.2.3")
    assert product("1.2.3") != product("1.2.4")


def test_the_version_is_one_that_an_msi_can_have() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())


def test_windows_gets_what_windows_needs() -> None:
    lines = [
        "# a remark",
        "macholib==1 ; sys_platform == 'darwin' \\",
        "    --hash=sha256:aa",
        "    # via pyinstaller",
        "pefile==2 ; sys_platform == 'win32' \\",
        "    --hash=sha256:bb",
        "altgraph==3 \\",
        "    --hash=sha256:cc",
    ]
    assert list(for_windows(lines)) == [
        "pefile==2 \\\n",
        "    --hash=sha256:bb\n",
        "altgraph==3 \\\n",
        "    --hash=sha256:cc\n",
    ]


def test_every_package_for_windows_is_pinned_by_hash() -> None:
    text = "".join(windows_requirements())
    assert "pefile==" in text
    assert "macholib" not in text
    assert "sys_platform" not in text
    for entry in re.split(r"(?m)^(?=\w)", text)[1:]:
        assert "--hash=sha256:" in entry


def test_nothing_is_signed_unless_a_certificate_is_named() -> None:
    assert not signer_from({}).active
    named = {"GMSC_SIGN_CERTIFICATE": "c.pem", "GMSC_SIGN_KEY": "k.pem"}
    assert signer_from(named) == Signer("c.pem", "k.pem")


def test_the_manifest_asks_for_what_the_program_is() -> None:
    text = (ROOT / "packaging/windows/manifest.xml").read_text(encoding="utf-8")
    for word in ("PerMonitorV2", "longPathAware", "asInvoker"):
        assert word in text


def test_winget_is_told_version_address_and_hash(tmp_path: Path) -> None:
    setup = tmp_path / "setup.exe"
    setup.write_bytes(b"setup")
    write_manifests(setup, "https://example.org/setup.exe", tmp_path / "winget")
    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / "winget").iterdir()]
    assert len(texts) == 4
    assert all(f"PackageVersion: {version()}\n" in text for text in texts)
    (installer,) = [text for text in texts if "InstallerUrl" in text]
    assert "InstallerUrl: https://example.org/setup.exe\n" in installer
    assert f"InstallerSha256: {file_hash(setup).upper()}\n" in installer
