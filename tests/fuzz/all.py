"""Every harness that there is."""

import os
from pathlib import Path

from gmsc_desktop.app import read_knowledge
from gmsc_desktop.resources import resource
from tests.fuzz.harness import Harness
from tests.fuzz.packs import KEY, pack_harnesses
from tests.fuzz.settings import settings_harness
from tests.fuzz.texts import text_harnesses
from tests.helpers.signing import write_public_key


def all_harnesses(folder: Path) -> tuple[Harness, ...]:
    """Make them, with a folder for what they need; an application object must be there."""
    keys = folder / "keys"
    keys.mkdir()
    (keys / "fuzz.pub").write_bytes(write_public_key(KEY.public))
    os.environ["GMSC_TRUSTED_KEYS"] = str(keys)
    knowledge = read_knowledge(resource("data"))
    return (*pack_harnesses(folder), *text_harnesses(knowledge), settings_harness())
