"""The list of all that is in the built program, in CycloneDX: parts, licences, files, hashes."""

import hashlib
import json
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping
from importlib.metadata import files as installed_files
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Any

from archives import entries
from parts import Part, fits, read_parts, sort_out
from product import NAME, PUBLISHER, TITLE, build_date

Component = dict[str, Any]
_UNKNOWN = "unknown"
# Said by a Python of itself and of what is compiled into it, under the names of parts.toml.
ASK_VERSIONS = """
import _decimal, json, platform, pyexpat, zlib
versions = {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
versions["libmpdec"] = _decimal.__libmpdec_version__
versions["expat"] = pyexpat.EXPAT_VERSION.removeprefix("expat_")
print(json.dumps(versions))
"""


def write_sbom(program: Path, version: str, out: Path, told: Mapping[str, str]) -> None:
    """Write the list of the program in this folder; its Python said `told` (ASK_VERSIONS)."""
    known = sort_out(program, read_parts())
    qt = installed_version("PySide6-Essentials")
    versions = {**told, "program": version, "qt zlib": f"as in Qt {qt}"}
    components = [_component(part, program, files, versions) for part, files in known.items()]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{out.name} {build_date()}')}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(build_date())),
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": TITLE,
                "version": version,
                "publisher": PUBLISHER,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [each for each in components if each],
    }
    out.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def file_hash(path: Path) -> str:
    """Give a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _component(
    part: Part, program: Path, files: list[str], versions: Mapping[str, str]
) -> Component | None:
    """Describe a part; nothing when the program has none of it, as of Linux's on Windows."""
    inside = [path.relative_to(program).as_posix() for path in entries(program)]
    inside = [file for file in inside if fits(file, part.inside)]
    if not files and not inside:
        return None
    version = _version(part, versions)
    component: Component = {
        "type": "library" if part.notice else "application",
        "bom-ref": part.name,
        "name": part.name,
        "version": version or _file_version(program / files[0]),
        "licenses": [{"expression": part.notice.licence if part.notice else "MIT"}],
        "components": [
            *(_file(program, file, version) for file in files),
            *(crates_of(part.listed_by) if part.listed_by else ()),
        ],
    }
    if part.notice:
        component["copyright"] = part.notice.copyright
    if part.purl:
        component["purl"] = f"{part.purl}@{version}"
    if inside:
        component["properties"] = [{"name": "inside", "value": file} for file in inside]
    return component


def crates_of(package: str) -> list[Component]:
    """Give what a wheel is compiled from, by its own list; what that excludes is not in it."""
    lists = [each for each in installed_files(package) or () if each.match("*.dist-info/sboms/*")]
    found = [each for file in lists for each in json.loads(file.read_text("utf-8"))["components"]]
    kept = ("bom-ref", "name", "version", "licenses", "purl")
    return [
        {"type": "library", **{key: each[key] for key in kept if key in each}}
        for each in found
        if each["scope"] == "required"
    ]


def _file(program: Path, file: str, version: str) -> Component:
    path = program / file
    return {
        "type": "file",
        "bom-ref": file,
        "name": file,
        "version": version or _file_version(path),
        "hashes": [{"alg": "SHA-256", "content": file_hash(path)}],
    }


def _version(part: Part, versions: Mapping[str, str]) -> str:
    """Give the version of all of a part, empty when each of its files has its own."""
    if part.version == "pip":
        return installed_version(part.name)
    return "" if part.version == "file" else versions.get(part.version, part.version)


def _file_version(path: Path) -> str:
    return _dll_version(path) if path.suffix == ".dll" else _debian_version(path)


def _dll_version(path: Path) -> str:
    """Read the version resource of a DLL: a name and a value in UTF-16, each ended by zeros."""
    _, _, rest = path.read_bytes().partition("FileVersion\0".encode("utf-16-le"))
    return rest[:80].decode("utf-16-le", "replace").strip("\0").split("\0")[0] or _UNKNOWN


def _debian_version(path: Path) -> str:
    """Ask Debian for the version of the package that the library was taken from."""
    if not sys.platform.startswith("linux"):
        return _UNKNOWN
    owner = debian_owner(path.name)
    command = ["dpkg-query", "--show", "--showformat", "${Version}", owner]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def debian_owner(library: str) -> str:
    """Name the Debian package, such as libffi8, that has the system's library of this name."""
    command = ["dpkg-query", "--search", f"*/{library}"]
    found = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    return found.split(":", 1)[0]
