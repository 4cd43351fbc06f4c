"""Lines as the lists of many offices have them together, and all different: a harsh mix.

Names in the styles that published lists write them in, two fifths of them mistyped; what became of
former regions, provinces, several regions in a cell, villages, and what is no name at all.
"""

import random
import sqlite3
from collections.abc import Callable, Sequence

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.facts.names import Names
from gmsc_desktop.facts.names_reader import read_names
from gmsc_desktop.resources import resource

LINES = 10_000
Way = Callable[[random.Random], str]

_SHORT = {"32": "Jabar", "33": "Jateng", "35": "Jatim", "12": "Sumut", "73": "Sulsel", "53": "NTT"}
_ENGLISH = {"Utara": "North", "Selatan": "South", "Timur": "East", "Barat": "West"}
_LETTERS = "aeiourstnklmbdgp"
_MISTYPED = 0.4
_JUNK = (
    *("Sumber: BPS {0}", "Jumlah {0}", "n/a", "tidak ada", "PT Sinar {0} Jaya", "rapat {0}"),
    *("+62 811 {0}", "xx{0} yy{0}", "lihat lampiran {0}", "Direktur {0}", "{0} orang", "-"),
)


def made_lines(facts: Facts) -> list[str]:
    """Make the lines, the same ones each time."""
    chance = random.Random(1)
    ways = _ways(facts, read_names(resource("names")), _villages())
    made: dict[str, None] = {}
    while len(made) < LINES:
        way = chance.choices([each for each, _ in ways], [often for _, often in ways])[0]
        line = way(chance)
        made[line if chance.random() < 0.7 else line.upper()] = None
    return list(made)


def _villages() -> Sequence[str]:
    """Give every fortieth name of a place."""
    with sqlite3.connect(resource("places/places.sqlite")) as database:
        question = "SELECT written FROM name WHERE id % 40 = 0 ORDER BY id"
        villages = [written for (written,) in database.execute(question)]
    database.close()
    return villages


def _ways(facts: Facts, names: Names, villages: Sequence[str]) -> Sequence[tuple[Way, int]]:
    """Give what makes a line, and how often in a hundred."""

    def written(chance: random.Random) -> str:
        region = chance.choice(facts.regions)
        return chance.choice(_STYLES).format(**_fields(region, _mistyped(region.name, chance)))

    def several(chance: random.Random) -> str:
        between = chance.choice((", ", " dan ", " / ", "; ", " - "))
        regions = chance.sample(facts.regions, chance.choice((2, 2, 3)))
        return between.join("{kab} {name}".format(**_fields(each, each.name)) for each in regions)

    def former(chance: random.Random) -> str:
        each = chance.choice(names.former_regions)
        return _numbered(f"{each.kind.value} {each.name}", chance)

    def alias(chance: random.Random) -> str:
        return _numbered(chance.choice(facts.aliases).name, chance)

    def province(chance: random.Random) -> str:
        name = chance.choice(facts.provinces).name
        return _numbered(f"{chance.choice(('Provinsi ', 'Prov. ', ''))}{name}", chance)

    def village(chance: random.Random) -> str:
        word = chance.choice(("", "", "Desa ", "Kec. ", "Kel. "))
        return f"{word}{chance.choice(villages)}"

    def junk(chance: random.Random) -> str:
        return chance.choice(_JUNK).format(chance.randrange(100_000))

    often = (63, 8, 5, 3, 2, 12, 7)
    ways = (written, several, former, alias, province, village, junk)
    return tuple(zip(ways, often, strict=True))


def _mistyped(name: str, chance: random.Random) -> str:
    """Change a letter of a name, leave one out, double one or swap two; mostly none."""
    if chance.random() >= _MISTYPED:
        return name
    at = chance.randrange(1, len(name))
    return chance.choice(
        (
            name[:at] + chance.choice(_LETTERS) + name[at + 1 :],
            name[:at] + name[at + 1 :],
            name[:at] + name[at - 1] + name[at:],
            name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],
        )
    )


def _numbered(text: str, chance: random.Random) -> str:
    return f"{chance.randrange(1, 515)}. {text}"


def _fields(region: Region, name: str) -> dict[str, str]:
    """Give what styles write a region with; `name` is its name, or nearly."""
    kabupaten = region.kind is Kind.KABUPATEN
    *rest, last = name.split()
    english = [_ENGLISH[last], *rest] if rest and last in _ENGLISH else [*rest, last]
    return {
        "name": name,
        "joined": name.replace(" ", ""),
        "shortened": name.replace("Kepulauan", "Kep.").replace("Tanjung", "Tj."),
        "english": f"{' '.join(english)} {'Regency' if kabupaten else 'City'}",
        "kind": region.kind.value,
        "kab": "Kab." if kabupaten else "Kota",
        "pemkab": "Pemkab" if kabupaten else "Pemkot",
        "code": region.code,
        "province": region.province.name,
        "short": _SHORT.get(region.province.code, region.province.name),
    }


_STYLES = (
    "{name}",
    "{kind} {name}",
    "{kab} {name}",
    "{name} ({kind})",
    "{name}, {short}",
    "{kab} {name}, {short}",
    "{kab} {name} Prov. {province}",
    "{province} - {kab} {name}",
    "{kind} {name}, {province}, Indonesia",
    "Pemerintah {kind} {name}",
    "{pemkab} {name}",
    "Diskominfo {kind} {name}",
    "12. {kab} {name}",
    "{kab} {name} 1)",
    "{kind}{joined}",
    "{joined}",
    "{shortened}",
    "{kind} Dati II {name}",
    "{code} {kab} {name}",
    "{english}",
    "{english}, {province}",
    "{name} Regency and City",
)
