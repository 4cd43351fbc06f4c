"""A zip to write whose entries bear no time: a clock before 1980 has none that a zip can hold."""

import zipfile
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import SizedBuffer


class UndatedZip(zipfile.ZipFile):
    """Compresses what is written into it."""

    def __init__(self, stream: IO[bytes]) -> None:
        # Of files, only the time that they bear is older than a zip can be.
        super().__init__(stream, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False)

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: "str | SizedBuffer",
        compress_type: int | None = zipfile.ZIP_DEFLATED,
        compresslevel: int | None = None,
    ) -> None:
        """Write an entry from memory; a name becomes an entry that zipfile does not date."""
        if isinstance(zinfo_or_arcname, str):
            zinfo_or_arcname = zipfile.ZipInfo(zinfo_or_arcname)
        super().writestr(zinfo_or_arcname, data, compress_type, compresslevel)
