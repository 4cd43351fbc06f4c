"""What both READMEs say of the data: how much there is, and how complete each cohort is."""

from benchmarks.marks import markdown
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.resources import resource

ANSWERS = Text(
    "Menurut data {day}, **{certain} dari {regions}** kabupaten dan kota pasti pernah ikut; "
    "{ambiguous} lagi disebut dalam sumber, tetapi perlu diperiksa; {not_found} belum ditemukan. "
    "Setiap keterangan menyebut sumbernya, seluruhnya {sources} halaman dan dokumen. Ada pula "
    "{ideas} program unggulan, {results} penghargaan dan hasil evaluasi, dan {places} nama "
    "kecamatan, desa dan kelurahan yang menunjuk ke daerahnya.\n",
    "By the data of {day}, **{certain} of {regions}** kabupaten and kota certainly took part; "
    "{ambiguous} more are named in sources, but are to be checked; {not_found} are not found yet. "
    "Each statement names its source, {sources} pages and documents in all. With them come {ideas} "
    "quick wins, {results} awards and results of evaluation, and {places} names of kecamatan, desa "
    "and kelurahan that lead to their region.\n",
)
INCOMPLETE = Text(
    "\n**Daftar {years} belum lengkap.** Daerah yang belum ditemukan disebut “belum ditemukan "
    "dalam sumber”, tidak pernah “tidak ikut”.\n",
    "\n**The lists of {years} are incomplete.** A region that is not found is called “not found "
    "in the sources yet”, never “did not take part”.\n",
)
COHORTS = (
    Text("angkatan", "cohort"),
    Text("resmi", "official"),
    Text("pasti", "certain"),
    Text("perlu diperiksa", "to be checked"),
    Text("resmi sampai saat itu", "official so far"),
    Text("pasti sampai saat itu", "certain so far"),
)
_AND = {Language.INDONESIAN: " dan ", Language.ENGLISH: " and "}
_GROUPS = {Language.INDONESIAN: ".", Language.ENGLISH: ","}


def answers(facts: Facts, language: Language) -> str:
    """Say how much the program knows, and what it does not."""
    of_status = [facts.status(region) for region in facts.regions]
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    counts = {
        "regions": len(of_status),
        "certain": of_status.count(Status.PARTICIPANT),
        "ambiguous": of_status.count(Status.AMBIGUOUS),
        "not_found": of_status.count(Status.NOT_FOUND),
        "sources": len(facts.sources),
        "ideas": len(facts.quick_wins),
        "results": len(facts.results),
        "places": sum(places.counts()),
    }
    words = {key: grouped(count, language) for key, count in counts.items()}
    said = ANSWERS.format(day=day_text(facts.edition.date).in_(language), **words)
    if not facts.incomplete_years:
        return said.in_(language)
    return said.in_(language) + INCOMPLETE.format(years=listed(facts, language)).in_(language)


def cohorts(facts: Facts, language: Language) -> str:
    """Give the table of how complete each cohort is."""
    rows = [
        [
            str(each.cohort.year),
            str(each.cohort.official),
            str(each.certain),
            str(each.ambiguous or "–"),
            str(each.cohort.total),
            str(each.regions_so_far),
        ]
        for each in facts.completeness
    ]
    return markdown([each.in_(language) for each in COHORTS], rows)


def grouped(count: int, language: Language) -> str:
    """Write a count with its thousands apart, as the language does."""
    return f"{count:,}".replace(",", _GROUPS[language])


def listed(facts: Facts, language: Language) -> str:
    """List the cohorts of which names are missing: `2021, 2022 and 2023`."""
    *first, last = map(str, facts.incomplete_years)
    return _AND[language].join([*([", ".join(first)] if first else []), last])
