"""Why something that came from outside is refused, said before its file's name is known."""

from gmsc_desktop.languages import Text

_LONGEST = 60


class RefusalError(Exception):
    """What is wrong with it, as half a sentence: `… ditolak: WHAT`."""

    def __init__(self, what: Text) -> None:
        super().__init__(what.en)
        self.what = what


class FutureFormatError(Exception):
    """It may be good, but its format is newer than this program."""


def shown(name: str) -> str:
    """Give a name from outside in a form that can do a screen no harm."""
    tame = "".join(letter if letter.isprintable() else "?" for letter in name)
    return tame if len(tame) <= _LONGEST else tame[: _LONGEST - 1] + "…"
