"""What tables tell of a region: the heads of their columns, and years as they stand in a cell."""

from collections.abc import Iterable

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Text

CODE = Text("Kode", "Code")
REGION = Text("Kabupaten/Kota", "Region")
KIND = Text("Jenis", "Kind")
PROVINCE = Text("Provinsi", "Province")
ISLAND = Text("Pulau", "Island")
YEARS = Text("Tahun ikut", "Cohorts")
UNCLEAR = Text("Tahun perlu diperiksa", "Cohorts to be checked")
CERTAINTY = Text("Keterangan", "Certainty")
SOURCE_COUNT = Text("Jumlah sumber", "Number of sources")
SOURCES = Text("Sumber", "Sources")


def joined(years: Iterable[int | None]) -> str:
    """Write years beside one another; a question mark where none is named."""
    return ", ".join(str(year or "?") for year in years)


def years_of(facts: Facts, region: Region) -> str:
    """Give the cohorts in which a region certainly took part."""
    return joined(facts.years(region))


def unclear_years_of(facts: Facts, region: Region) -> str:
    """Give the cohorts of a region that are still to be checked."""
    return joined(each.year for each in facts.unclear(region))
