"""The sentences that say what the facts mean, in both languages, for every front end.

The words are chosen with care: a region that no source names is "not found yet", never
"did not take part", for the lists are incomplete.
"""

from collections.abc import Sequence

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.facts.model import (
    Clarity,
    Island,
    Participation,
    QuickWin,
    Region,
    Result,
    Source,
    Status,
)
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.search.match import Field, Match

PROGRAMME = "Gerakan Menuju Smart City"

CERTAIN = Text("Pasti", "Certain")
TO_BE_CHECKED = Text("Perlu diperiksa", "To be checked")
NOT_FOUND = Text("Belum ditemukan", "Not found yet")
NOT_FOUND_IN_SOURCES = Text("Belum ditemukan dalam sumber", "Not found in the sources yet")

OUTSIDE_FILTERS = Text("di luar saringan", "outside the filters")

RESULTS = Text("Penghargaan dan hasil evaluasi", "Awards and results of evaluation")
QUICK_WINS = Text("Program unggulan", "Quick wins")

_STATUS = {
    Status.PARTICIPANT: CERTAIN,
    Status.AMBIGUOUS: TO_BE_CHECKED,
    Status.NOT_FOUND: NOT_FOUND,
}
_CLARITY = {
    Clarity.LIST: Text("daftar", "list"),
    Clarity.SINGLE: Text("satu daerah", "one region"),
    Clarity.AMBIGUOUS: Text("kurang jelas", "unclear"),
}
_TIMES = {
    2: Text("dua kali", "twice"),
    3: Text("tiga kali", "three times"),
}
_AND = Text("dan", "and")


def status_word(status: Status) -> Text:
    """Give the certainty in a word or two, for a column."""
    return _STATUS[status]


def clarity_word(clarity: Clarity) -> Text:
    """Give what kind of proof a source is."""
    return _CLARITY[clarity]


def listed(items: Sequence[object]) -> Text:
    """Join items as a sentence does: `2021, 2022 dan 2023`."""
    words = [str(item) for item in items]
    if len(words) < 2:
        return Text("".join(words), "".join(words))
    front = ", ".join(words[:-1])
    return Text(f"{front} {_AND.id} {words[-1]}", f"{front} {_AND.en} {words[-1]}")


def status_sentence(facts: Facts, region: Region) -> Text:
    """Say in one or two sentences whether and when a region took part."""
    status = facts.status(region)
    if status is Status.PARTICIPANT:
        return _took_part(facts.years(region))
    if status is Status.AMBIGUOUS:
        return _ambiguous(facts.unclear(region))
    return _not_found(facts, region)


def _took_part(years: Sequence[int]) -> Text:
    text = listed(years)
    if len(years) == 1:
        return Text(
            f"Pernah ikut Gerakan Menuju Smart City: angkatan {text.id}.",
            f"Took part in Gerakan Menuju Smart City: cohort {text.en}.",
        )
    times = _TIMES.get(len(years), Text(f"{len(years)} kali", f"{len(years)} times"))
    return Text(
        f"Pernah ikut Gerakan Menuju Smart City {times.id}: angkatan {text.id}.",
        f"Took part in Gerakan Menuju Smart City {times.en}: cohorts {text.en}.",
    )


def _ambiguous(unclear: Sequence[Participation]) -> Text:
    years = [each.year for each in unclear if each.year]
    check = Text(
        "tetapi sumbernya tidak jelas atau berbeda. Periksa sumber di bawah.",
        "but they are unclear or disagree. Check the sources below.",
    )
    if not years:
        return Text(
            f"Disebut dalam sumber tanpa tahun yang jelas, {check.id}",
            f"Named in sources without a plain year, {check.en}",
        )
    text = listed(years)
    plural = "s" if len(years) > 1 else ""
    return Text(
        f"Disebut dalam sumber untuk angkatan {text.id}, {check.id}",
        f"Named in sources for cohort{plural} {text.en}, {check.en}",
    )


def _not_found(facts: Facts, region: Region) -> Text:
    years = facts.incomplete_years
    if not years:
        return Text(
            f"{NOT_FOUND_IN_SOURCES.id}. {region.full_name} tidak tercantum di angkatan mana pun.",
            f"{NOT_FOUND_IN_SOURCES.en}. {region.full_name} is not listed in any cohort.",
        )
    text = listed(years)
    lists = "lists" if len(years) > 1 else "list"
    are = "are" if len(years) > 1 else "is"
    return Text(
        f"{NOT_FOUND_IN_SOURCES.id}. Daftar angkatan {text.id} di program ini belum lengkap. "
        f"Jadi ini bukan bukti bahwa {region.full_name} tidak pernah ikut.",
        f"{NOT_FOUND_IN_SOURCES.en}. The {lists} of {text.en} in this program {are} incomplete. "
        f"So this is no proof that {region.full_name} never took part.",
    )


def absence(each: Completeness) -> tuple[Text, Text]:
    """Say what it means that a cohort does not name a region: the finding, and its ground."""
    cohort = each.cohort
    if each.complete:
        return (
            Text("Tidak tercantum", "Not listed"),
            Text(
                f"daftar lengkap, {cohort.official} daerah",
                f"complete list, {cohort.official} regions",
            ),
        )
    return (
        Text("Belum pasti", "Not certain"),
        Text(
            f"baru {each.certain} dari {cohort.official} nama",
            f"{each.certain} of {cohort.official} names so far",
        ),
    )


def year_label(year: int | None) -> Text:
    """Name a cohort year that may be unknown."""
    return Text(str(year), str(year)) if year else Text("tahun ?", "year ?")


def found_as(match: Match) -> Text:
    """Name a match by what was found: the region, or the place in it that was typed.

    The spans of the match stand at the beginning for a place, at the end for another name.
    """
    name = match.region.full_name
    if match.field in (Field.ALIAS, Field.CODE):
        return Text(f"{name} · {match.text}", f"{name} · {match.text}")
    if match.field is Field.FORMER:
        return Text(f"{name} · dulu {match.text}", f"{name} · formerly {match.text}")
    if match.field is Field.CAPITAL:
        return Text(f"{name} · ibu kota {match.text}", f"{name} · capital {match.text}")
    if match.field is Field.SITE:
        return Text(f"{name} · di sini letak inti {match.text}", f"{name} · core of {match.text}")
    if match.place:
        # The region comes before the kecamatan: where room is short, the end is cut off.
        district = f", kec. {match.place.district}" if match.place.district else ""
        head, where = f"{match.text} · {match.place.level.value}", match.region.short_name
        return Text(f"{head} di {where}{district}", f"{head} in {where}{district}")
    return Text(name, name)


def remark(match: Match) -> Text | None:
    """Say what a person should know of a match that was not quite what was written."""
    if match.former:
        return match.former.note
    if match.said_province:
        name, own, said = match.region.full_name, match.region.province.name, match.said_province
        return Text(
            f"{name} terletak di {own}, bukan di {said}.", f"{name} lies in {own}, not in {said}."
        )
    if match.once_province:
        own, once = match.region.province.name, match.once_province
        return Text(f"Kini di {own}, dulu {once}.", f"Now in {own}, before in {once}.")
    return None


def pillar_name(pillar: str) -> Text:
    """Name a pillar by its key; an empty key is a source that states none."""
    if not pillar:
        return Text("pilar tidak disebut", "pillar not stated")
    return Text(f"smart {pillar}", f"smart {pillar}")


def quick_win_about(quick_win: QuickWin) -> Text:
    """Say of which pillar and year a quick win is."""
    pillar = pillar_name(quick_win.pillar)
    year = str(quick_win.year or "")
    return Text(*(", ".join(filter(None, (name, year))) for name in (pillar.id, pillar.en)))


def result_line(result: Result) -> Text:
    """Tell a result, with its year where the text does not have it."""
    year = str(result.year or "")
    if not year or year in result.text.id:
        return result.text
    return Text(f"{year}: {result.text.id}", f"{year}: {result.text.en}")


def source_title(source: Source, language: Language) -> str:
    """Give the title of a source, or say that it was not seen."""
    unseen = Text("(judul tidak terlihat)", "(title not seen)")
    return source.title or unseen.in_(language)


def island_name(island: Island) -> Text:
    """Name an island group; names stay as Indonesia writes them, only what joins two is put
    into English."""
    return Text(island.value, island.value.replace(f" {_AND.id} ", f" {_AND.en} "))


def place_line(region: Region) -> Text:
    """Say where a region lies: province, island group, Kemendagri's code."""
    province, island = region.province, island_name(region.province.island)
    return Text(
        f"{province.name} · {island.id} · kode Kemendagri {region.code}",
        f"{province.name} · {island.en} · Kemendagri code {region.code}",
    )
