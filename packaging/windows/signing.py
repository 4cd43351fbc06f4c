"""Signs what Windows shows a publisher of. Without a certificate it does nothing.

GMSC_SIGN_CERTIFICATE and GMSC_SIGN_KEY name the PEM files; GMSC_SIGN_PASSWORD names a file with
the key's password and GMSC_SIGN_TIMESTAMP the address of a timestamp service, both when needed.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from product import ROOT, TITLE

VARIABLE = "GMSC_SIGN_"


@dataclass(frozen=True, slots=True)
class Signer:
    """A certificate and its key, or none."""

    certificate: str = ""
    key: str = ""
    password: str = ""
    timestamp: str = ""

    @property
    def active(self) -> bool:
        """Say whether there is a certificate to sign with."""
        return bool(self.certificate)

    def sign(self, file: Path) -> None:
        """Sign the file in its place."""
        if not self.active:
            return
        signed = file.with_name(f"{file.name}.signed")
        signed.unlink(missing_ok=True)
        subprocess.run([*self._command(), "-in", file, "-out", signed], check=True)
        signed.replace(file)

    def command_line(self) -> str:
        """Give the command that signs the file named after it, for tools that ask for one."""
        path = f"PYTHONPATH={ROOT / 'packaging'}"
        return shlex.join(["env", path, sys.executable, "-m", "windows.signing"])

    def _command(self) -> list[str]:
        command = ["osslsigncode", "sign", "-h", "sha256", "-n", TITLE]
        command += ["-certs", self.certificate, "-key", self.key]
        command += ["-readpass", self.password] if self.password else []
        return command + (["-ts", self.timestamp] if self.timestamp else [])


def signer_from(environment: Mapping[str, str]) -> Signer:
    """Read from the environment what to sign with."""
    names = ("CERTIFICATE", "KEY", "PASSWORD", "TIMESTAMP")
    return Signer(*(environment.get(VARIABLE + name, "") for name in names))


if __name__ == "__main__":
    signer_from(os.environ).sign(Path(sys.argv[1]))
