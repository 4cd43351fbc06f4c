"""Changes zip files where it counts: in their members, their names and flags, then zips again."""

import io
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from random import Random

from tests.fuzz.mutate import mutated

Files = dict[str, bytes]
Seal = Callable[[Files], Files]
"""Makes what was changed look right again, such as hashes."""

_NAMES = ("../x", "/x", "x", "CON", "a\\b", "", "x/", "xl/worksheets/sheet1.xml", "notes.csv")


def unzipped(content: bytes) -> Files:
    """Give the members that can be read; none when it is no zip file."""
    files: Files = {}
    # zipfile answers damage with many kinds of exception.
    with suppress(Exception), zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            with suppress(Exception):
                files[name] = archive.read(name)
    return files


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Make a zip file of members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def archive_mutator(seal: Seal = dict) -> Callable[[bytes, Random], bytes]:
    """Give what changes a member, sometimes the list of them, and seldom the zip file itself."""

    def mutate(content: bytes, chance: Random) -> bytes:
        files = unzipped(content)
        if not files or chance.random() < 0.15:
            return mutated(content, chance)
        name = chance.choice(sorted(files))
        change = chance.random()
        if change < 0.05:
            del files[name]
        elif change < 0.1:
            files[chance.choice(_NAMES)] = files[name]
        else:
            files[name] = mutated(files[name], chance)
        sealed = seal(files) if chance.random() < 0.85 else files
        whole = zipped(sealed)
        return mutated(whole, chance) if chance.random() < 0.05 else whole

    return mutate
