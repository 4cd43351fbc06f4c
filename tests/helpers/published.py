"""Every region's name as lists write it: styles that were met in published tables.

A style is a table's row: the cells beside the name, and the name itself in its last cell.
"""

from collections.abc import Callable, Mapping, Sequence

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region

Row = tuple[str, ...]

_ENGLISH_BESIDE = {
    "utara": "North", "selatan": "South", "timur": "East", "barat": "West", "tengah": "Central",
    "tenggara": "Southeast", "pusat": "Central",
}  # fmt: skip
_SHORT_PROVINCES = {
    "32": "Jabar", "33": "Jateng", "35": "Jatim", "52": "NTB", "53": "NTT", "12": "Sumut",
    "13": "Sumbar", "16": "Sumsel", "61": "Kalbar", "62": "Kalteng", "63": "Kalsel",
    "64": "Kaltim", "71": "Sulut", "72": "Sulteng", "73": "Sulsel", "74": "Sultra", "21": "Kepri",
    "19": "Babel", "34": "DIY",
}  # fmt: skip


def english(region: Region) -> str:
    """West Bandung, Mentawai Islands: the direction before the name, islands behind it."""
    words = region.name.split()
    behind = ""
    if words[0] == "Kepulauan" and len(words) > 1:
        words, behind = words[1:], " Islands"
    if words[-2:] == ["Barat", "Daya"]:
        words = ["Southwest", *words[:-2]]
    directions: list[str] = []
    while len(words) > 1 and words[-1].lower() in _ENGLISH_BESIDE:
        directions.append(_ENGLISH_BESIDE[words.pop().lower()])
    return " ".join([*directions, *words]) + behind


def _kab(region: Region) -> str:
    return "Kab." if region.kind is Kind.KABUPATEN else "Kota"


def _short_province(region: Region) -> str:
    return _SHORT_PROVINCES.get(region.province.code, region.province.name)


STYLES: Mapping[str, Callable[[Region], Row]] = {
    "whole": lambda r: (r.full_name,),
    "capitals": lambda r: (r.full_name.upper(),),
    "small letters": lambda r: (r.full_name.lower(),),
    "Kab.": lambda r: (f"{_kab(r)} {r.name}",),
    "KAB.": lambda r: (f"{_kab(r)} {r.name}".upper(),),
    "Kab": lambda r: (f"{_kab(r).rstrip('.')} {r.name}",),
    "kind behind": lambda r: (f"{r.name} ({r.kind.value})",),
    "kind behind a comma": lambda r: (f"{r.name}, {_kab(r)}",),
    "Pemerintah": lambda r: (f"Pemerintah {r.full_name}",),
    "Pemkab": lambda r: (f"{'Pemkab' if r.kind is Kind.KABUPATEN else 'Pemkot'} {r.name}",),
    "Diskominfo": lambda r: (f"Diskominfo {r.full_name}",),
    "numbered": lambda r: (f"12. {r.full_name}",),
    "footnote": lambda r: (f"{r.full_name} 1)",),
    "superscript": lambda r: (f"{r.full_name}²",),
    "star": lambda r: (f"{r.full_name}*",),
    "province behind": lambda r: (f"{r.full_name}, {r.province.name}",),
    "short province behind": lambda r: (f"{r.full_name}, {_short_province(r)}",),
    "province in brackets": lambda r: (f"{r.full_name} ({r.province.name})",),
    "province with its word": lambda r: (f"{r.full_name} Prov. {r.province.name}",),
    "province first": lambda r: (f"{r.province.name} - {r.full_name}",),
    "country": lambda r: (f"{r.full_name}, {r.province.name}, Indonesia",),
    "joined kind": lambda r: (f"{r.kind.value}{r.name}".upper(),),
    "one word": lambda r: (f"{r.full_name.replace(' ', '')}",),
    "Dati II": lambda r: (
        f"{'Kabupaten' if r.kind is Kind.KABUPATEN else 'Kotamadya'} Dati II {r.name}",
    ),
    "English": lambda r: (f"{english(r)} {'Regency' if r.kind is Kind.KABUPATEN else 'City'}",),
    "English of": lambda r: (
        f"{'Regency' if r.kind is Kind.KABUPATEN else 'City'} of {english(r)}",
    ),
    "Kep.": lambda r: (f"{r.full_name.replace('Kepulauan', 'Kep.')}",),
    "code and name": lambda r: (f"{r.code} {r.full_name}",),
    "kind beside": lambda r: (r.kind.value, r.name),
    "kind and province beside": lambda r: (r.province.name, r.kind.value.upper(), r.name.upper()),
    "code beside": lambda r: (r.code, r.name),
    "code without its dot beside": lambda r: (r.code.replace(".", ""), r.name.upper()),
    "short province and whole name": lambda r: (_short_province(r), r.full_name),
    "code alone": lambda r: (r.code,),
}

# What does not tell the kind: of twins it may be either.
BARE: Mapping[str, Callable[[Region], Row]] = {
    "bare": lambda r: (r.name,),
    "bare capitals": lambda r: (r.name.upper(),),
    "bare, province behind": lambda r: (f"{r.name}, {r.province.name}",),
    "bare and numbered": lambda r: (f"7) {r.name}",),
    "bare English": lambda r: (english(r),),
    "bare, province beside": lambda r: (r.province.name, r.name),
}


def table_of(facts: Facts, style: Callable[[Region], Row]) -> Sequence[Row]:
    """Give a whole list in a style, in the order of the codes."""
    return [style(region) for region in facts.regions]
