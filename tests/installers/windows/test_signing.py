"""Signing, with a certificate of our own making: off without one, whole with one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from parts import read_parts, sort_out
from tests.installers.conftest import Step
from tests.installers.windows.conftest import Windows
from tests.installers.windows.stand_ins import PROGRAM, stand_in
from windows.machine import fetch_sdist, unpack_python
from windows.msi import write_msi
from windows.setup import write_setup
from windows.signatures import UntrustedPythonError, insist_on_makers, insist_on_signer
from windows.signing import Signer, signer_from

pytestmark = pytest.mark.installers
VERSION = "0.0.2"


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    """A certificate that nobody trusts, and its key."""
    folder = tmp_path_factory.mktemp("certificate")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=GMSC Desktop test", "-addext", "extendedKeyUsage=codeSigning"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return Signer(str(certificate), str(key))


def is_signed(file: Path, signer: Signer) -> bool:
    command = ["osslsigncode", "verify", "-ignore-timestamp", "-CAfile", signer.certificate]
    return subprocess.run([*command, "-in", file], capture_output=True, check=False).returncode == 0


def test_without_a_certificate_nothing_is_signed(tmp_path: Path, step: Step) -> None:
    program = shutil.copy(PROGRAM / "gmsc.exe", tmp_path)
    with step("signing", "off without a certificate"):
        signer_from({}).sign(Path(program))
        assert Path(program).read_bytes() == (PROGRAM / "gmsc.exe").read_bytes()


def test_each_kind_of_file_is_signed(
    signer: Signer, windows: Windows, tmp_path: Path, step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_SIGN_CERTIFICATE", signer.certificate)
    monkeypatch.setenv("GMSC_SIGN_KEY", signer.key)
    program = stand_in(tmp_path / "program")
    with step("signing", "a program"):
        assert not is_signed(program / "gmsc.exe", signer)
        signer.sign(program / "gmsc.exe")
        assert is_signed(program / "gmsc.exe", signer)
    with step("signing", "Setup.exe and the uninstaller in it"):
        setup = tmp_path / "gmsc-setup.exe"
        write_setup(program, VERSION, setup, tmp_path / "work", signer)
        assert is_signed(setup, signer)
        windows.run(setup, "/S")
        place = windows.home / "AppData/Local/Programs/GMSC Desktop"
        assert is_signed(place / "uninstall.exe", signer)
    with step("signing", "MSI"):
        msi = tmp_path / "gmsc.msi"
        write_msi(program, VERSION, msi, tmp_path / "work", signer)
        assert is_signed(msi, signer)
    with step("signing", "a changed file is noticed"):
        content = bytearray(setup.read_bytes())
        content[len(content) // 2] ^= 1
        setup.write_bytes(content)
        assert not is_signed(setup, signer)


def test_all_of_python_is_as_its_publisher_signed_it(tmp_path: Path, step: Step) -> None:
    with step("signing", "Python's libraries still bear their publishers' signatures"):
        owners = {part.name: files for part, files in sort_out(PROGRAM, read_parts()).items()}
        files = [PROGRAM / file for name in ("Python", "SQLite") for file in owners[name]]
        signed = [file for file in files if file.suffix in (".dll", ".pyd")]
        signed += PROGRAM.glob("_internal/VCRUNTIME140*.dll")
        assert {"python313.dll", "sqlite3.dll", "_decimal.pyd"} < {file.name for file in signed}
        for file in signed:
            insist_on_signer(file)
    with step("signing", "a changed or unsigned library of Python is refused"):
        changed = tmp_path / "python313.dll"
        content = bytearray((PROGRAM / "_internal/python313.dll").read_bytes())
        content[len(content) // 2] ^= 1
        changed.write_bytes(content)
        for file in (changed, PROGRAM / "gmsc.exe"):
            with pytest.raises(UntrustedPythonError, match="does not bear the signature"):
                insist_on_signer(file)


def test_a_changed_module_of_python_is_refused(tmp_path: Path, step: Step) -> None:
    python = tmp_path / "python"
    with step("signing", "a module that is not in the catalogue of Python's makers is refused"):
        unpack_python(fetch_sdist(tmp_path / "sdist"), python)
        insist_on_makers(python)
        with (python / "Lib/shutil.py").open("a", encoding="utf-8") as file:
            file.write("#")
        with pytest.raises(UntrustedPythonError, match=r"Lib/shutil\.py is not in the catalogue"):
            insist_on_makers(python)
