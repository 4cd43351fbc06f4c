"""The version resource of a Windows executable: what Explorer shows under Properties, Details.

A program without one looks suspicious to people and to virus scanners. Explorer shows the table
of the user's language, or else the first.
"""

from collections.abc import Mapping

from product import PUBLISHER, TITLE

_UNICODE = 0x04B0
INDONESIAN, ENGLISH = 0x0421, 0x0409
_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([
{tables}
    ]),
    VarFileInfo([VarStruct("Translation", {translations})]),
  ],
)
"""


def version_info(version: str, executable: str, descriptions: Mapping[int, str]) -> str:
    """Write the resource in the form that PyInstaller's `version=` reads from a file.

    `descriptions` gives what the program is, by Windows' number of each language.
    """
    tables = [
        _table(language, version, executable, text) for language, text in descriptions.items()
    ]
    translations = [number for language in descriptions for number in (language, _UNICODE)]
    return _TEMPLATE.format(
        numbers=_four_numbers(version), tables="\n".join(tables), translations=translations
    )


def _table(language: int, version: str, executable: str, description: str) -> str:
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": executable,
        "LegalCopyright": f"© {PUBLISHER}. MIT License",
        "OriginalFilename": f"{executable}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    lines = [f"        StringStruct({name!r}, {value!r})," for name, value in strings.items()]
    body = "\n".join(lines)
    return f"      StringTable('{language:04X}{_UNICODE:04X}', [\n{body}\n      ]),"


def _four_numbers(version: str) -> tuple[int, ...]:
    """Give 1.2.3 as (1, 2, 3, 0); Windows knows four numbers and no suffix."""
    numbers = [int(part) for part in version.split(".") if part.isdigit()]
    return (*numbers, 0, 0, 0, 0)[:4]
