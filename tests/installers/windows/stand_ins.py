"""Small stand-ins for other versions of the program, to be updated or refused."""

import shutil
from pathlib import Path

import product
from programs import BUILD

PROGRAM = BUILD / "windows" / product.NAME
OLDER, NEWER = "0.0.1", "9.0.0"
LEFT_BY_OLDER = "only-in-the-older.txt"


def stand_in(folder: Path) -> Path:
    """Make a program folder of few files, one of which the real program has not."""
    inside = folder / "_internal"
    (inside / "resources" / "icons").mkdir(parents=True)
    shutil.copy(PROGRAM / "_internal/resources/icons/app.ico", inside / "resources/icons")
    for name in product.EXECUTABLES:
        shutil.copy(PROGRAM / f"{name}.exe", folder)
    (inside / LEFT_BY_OLDER).write_text("from the older version", encoding="utf-8")
    return folder
