"""A dozen regions that have what is hard about names, searched anew by each test that asks."""

from datetime import date
from pathlib import Path

from gmsc_desktop.facts.facts import Details, Facts, KnownAs, named_cohorts
from gmsc_desktop.facts.model import (
    Alias,
    Clarity,
    Edition,
    Evidence,
    Island,
    Kind,
    Participation,
    Province,
    Region,
    Source,
)
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Text
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.typed import Typed

PROVINCES = {
    "13": Province("13", "Sumatera Barat", Island.SUMATERA),
    "14": Province("14", "Riau", Island.SUMATERA),
    "16": Province("16", "Sumatera Selatan", Island.SUMATERA),
    "21": Province("21", "Kepulauan Riau", Island.SUMATERA),
    "32": Province("32", "Jawa Barat", Island.JAWA),
    "36": Province("36", "Banten", Island.JAWA),
    "51": Province("51", "Bali", Island.BALI_NUSA_TENGGARA),
    "63": Province("63", "Kalimantan Selatan", Island.KALIMANTAN),
    "64": Province("64", "Kalimantan Timur", Island.KALIMANTAN),
    "72": Province("72", "Sulawesi Tengah", Island.SULAWESI),
}
REGIONS = {
    f"{kind} {name}": Region(
        code, Kind.KOTA if kind == "Kota" else Kind.KABUPATEN, name,
        PROVINCES[code[:2]], administrative=False, capital=capital, position=None,
    )
    for code, kind, name, capital in (
        ("13.06", "Kab.", "Agam", "Lubuk Basung"),
        ("13.73", "Kota", "Sawahlunto", ""),
        ("16.02", "Kab.", "Ogan Komering Ilir", "Kayu Agung"),
        ("16.10", "Kab.", "Ogan Ilir", "Indralaya"),
        ("14.08", "Kab.", "Siak", "Siak Sri Indrapura"),
        ("21.04", "Kab.", "Lingga", "Daik"),
        ("32.01", "Kab.", "Bogor", "Cibinong"),
        ("32.71", "Kota", "Bogor", ""),
        ("32.79", "Kota", "Banjar", ""),
        ("36.74", "Kota", "Tangerang Selatan", ""),
        ("51.01", "Kab.", "Jembrana", "Negara"),
        ("63.03", "Kab.", "Banjar", "Martapura"),
        ("64.02", "Kab.", "Kutai Kartanegara", "Tenggarong"),
        ("72.06", "Kab.", "Toli-Toli", "Baolan"),
    )
}  # fmt: skip
ALIASES = {
    "tangsel": "Kota Tangerang Selatan",
    "OKI": "Kab. Ogan Komering Ilir",
    "kukar": "Kab. Kutai Kartanegara",
}
_SOURCE = Source("a-1", "A", "", "", "", "article")


def small_facts() -> Facts:
    """Make them: Kota Banjar is to be checked for 2021, Kab. Agam took part in 2023."""
    said = (("Kab. Agam", 2023, Clarity.LIST), ("Kota Banjar", 2021, Clarity.AMBIGUOUS))
    participations = tuple(
        Participation(REGIONS[name], year, (Evidence(_SOURCE, clarity, ""),))
        for name, year, clarity in said
    )
    aliases = tuple(Alias(alias, "spelling", REGIONS[name]) for alias, name in ALIASES.items())
    details = Details({_SOURCE.id: _SOURCE}, participations)
    return Facts(
        edition=Edition("2026.01.01", date(2026, 1, 1), Text("", "")),
        provinces=tuple(PROVINCES.values()),
        regions=tuple(REGIONS.values()),
        cohorts=(),
        named=named_cohorts(participations),
        read_known_as=lambda: KnownAs(aliases),
        read_details=lambda: details,
    )


def small_finder(places: Path | None = None) -> Finder:
    """Make a finder that has looked for nothing yet."""
    facts = small_facts()
    return Finder(facts, Places(places or resource("places/places.sqlite"), facts.region_by_code))


def asked(text: str) -> Typed:
    """Give a text as a finder reads it."""
    return small_finder().read(text)


def told(matches: tuple[Match, ...]) -> list[str]:
    """Each match as region, rule, field, and the text with its found letters in brackets."""
    return [
        f"{match.region.short_name}: {match.rule.name} {match.field.name} {marked(match)}"
        for match in matches
    ]


def marked(match: Match) -> str:
    """The text of a match with its spans in brackets."""
    text = match.text
    for start, end in reversed(match.spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text
