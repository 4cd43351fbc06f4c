"""The version resource of a Windows executable: what Explorer shows under Properties, Details.

A program without one looks suspicious to people and to virus scanners.
"""

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def version_info(version: str, executable: str, description: str) -> str:
    """Write the resource in the form that PyInstaller's `version=` reads from a file."""
    strings = {
        "CompanyName": "GMSC Desktop",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": executable,
        "LegalCopyright": "MIT License",
        "OriginalFilename": f"{executable}.exe",
        "ProductName": "GMSC Desktop",
        "ProductVersion": version,
    }
    lines = [f"      StringStruct({name!r}, {value!r})," for name, value in strings.items()]
    return _TEMPLATE.format(numbers=_four_numbers(version), strings="\n".join(lines))


def _four_numbers(version: str) -> tuple[int, ...]:
    """Give 1.2.3 as (1, 2, 3, 0); Windows knows four numbers and no suffix."""
    numbers = [int(part) for part in version.split(".") if part.isdigit()]
    return (*numbers, 0, 0, 0, 0)[:4]
