"""What stands in a line before the region: "RSUD" in "RSUD Kabupaten Sleman"."""

from itertools import takewhile

from gmsc_desktop.search.match import Match
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import AFTER_OFFICES, KINDS, OFFICES, PROVINCE_WORDS

_GOVERNMENT = frozenset(
    (
        *(word for word, kind in OFFICES.items() if kind),
        *("adm", "administrasi", "administratif", "pemda", "pemerintah", "pemerintahan", "wali"),
    )
)
"""These are the region itself, not one of its offices."""
_AFTER = AFTER_OFFICES - OFFICES.keys()


def left_over(text: str, match: Match) -> str:
    """Give the words before the region's name that are neither its own nor its government's."""
    province = folded(match.region.province.name).split()
    first = folded(match.text).split()[:1]
    own = {*_GOVERNMENT, *PROVINCE_WORDS, *province}

    def before(token: str) -> bool:
        return not {*folded(token).split()} & {*KINDS, *first}

    tokens = list(takewhile(before, text.split()))
    said = [token for token in tokens if _says(token, own)]
    # "Pemerintah Daerah" is the government; "Dinas Daerah" is not.
    return "" if all(folded(token) in _AFTER for token in said) else " ".join(said)


def _says(token: str, own: set[str]) -> bool:
    return any(not word.isdecimal() and word not in own for word in folded(token).split())
