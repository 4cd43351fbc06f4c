"""Where errors are written down: a folder of the person's own, unless that is switched off."""

import os
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.user_folder import user_folder

SWITCH: Final = "GMSC_LOG"
OFF: Final = "0"
LOG_NAME: Final = "gmsc-desktop.log"


def log_folder() -> Path | None:
    """Make the folder, and give it; None where nothing can or shall be written."""
    if os.environ.get(SWITCH) == OFF:
        return None
    try:
        folder = user_folder() / "log"
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, GmscError):
        return None
    return folder
