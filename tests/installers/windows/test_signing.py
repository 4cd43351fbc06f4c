"""Signing, with a certificate of our own making: off without one, whole with one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.installers.conftest import Step
from tests.installers.windows.conftest import Windows
from tests.installers.windows.stand_ins import PROGRAM, stand_in
from windows.msi import write_msi
from windows.setup import write_setup
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


def test_pythons_library_is_as_its_publisher_signed_it(step: Step) -> None:
    library = PROGRAM / "_internal" / "python311.dll"
    command = ["osslsigncode", "verify", "-ignore-timestamp", "-CAfile", "/dev/null", "-in"]
    told = subprocess.run([*command, library], capture_output=True, encoding="utf-8", check=False)
    with step("signing", "python311.dll still bears its publisher's signature"):
        assert "Python Software Foundation" in told.stdout
