"""The sentences that say what the facts mean, in both languages, for every front end.

The words are chosen with care: a region that no source names is "not found yet", never
"did not take part", for the lists are incomplete.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from gmsc_desktop.facts.facts import Facts
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
from gmsc_desktop.search.text import Span

PROGRAMME = "Gerakan Menuju Smart City"

_NAMELESS = Text(
    "Tahunnya belum diketahui, perlu diperiksa", "The year is not known, to be checked"
)
CERTAIN = Text("Pasti", "Certain")
TO_BE_CHECKED = Text("Perlu diperiksa", "To be checked")
NOT_FOUND = Text("Belum ditemukan", "Not found yet")
NOT_FOUND_IN_SOURCES = Text("Belum ditemukan dalam sumber", "Not found in the sources yet")

OUTSIDE_FILTERS = Text("di luar saringan", "outside the filters")

COHORT = Text("Angkatan", "Cohort")
NOTES = Text("Catatan", "Notes")
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
_CHECK = Text("Periksa sumber di bawah.", "Check the sources below.")
_NOTHING = Text("", "")
AND: Final = Text("dan", "and")
OR: Final = Text("atau", "or")
_IN = Text("di", "in")
_BEFORE_FOUND = {
    Field.NAME: Text("{kind} ", "{kind} "),
    Field.ALIAS: Text("{name} · ", "{name} · "),
    Field.CODE: Text("{name} · ", "{name} · "),
    Field.FORMER: Text("{name} · dulu ", "{name} · formerly "),
    Field.CAPITAL: Text("{name} · ibu kota ", "{name} · capital "),
    Field.SITE: Text("{name} · di sini letak inti ", "{name} · core of "),
}
"""What stands before the text that a match was found in."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, and where the letters stand in it that stand out."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def runs(self) -> tuple[tuple[str, bool], ...]:
        """Its pieces, and whether each stands out."""
        runs: list[tuple[str, bool]] = []
        at = 0
        for start, end in self.spans:
            runs += [(self.text[at:start], False), (self.text[start:end], True)]
            at = end
        return (*runs, (self.text[at:], False))


def status_word(status: Status) -> Text:
    """Give the certainty in a word or two, for a column."""
    return _STATUS[status]


def clarity_word(clarity: Clarity) -> Text:
    """Give what kind of proof a source is."""
    return _CLARITY[clarity]


def listed(items: Sequence[object], last: Text = AND) -> Text:
    """Join items as a sentence does: `2021, 2022 dan 2023`."""
    words = [str(item) for item in items]
    if len(words) < 2:
        return Text("".join(words), "".join(words))
    front = ", ".join(words[:-1])
    return Text(f"{front} {last.id} {words[-1]}", f"{front} {last.en} {words[-1]}")


def status_sentence(facts: Facts, region: Region) -> Text:
    """Say in one or two sentences whether and when a region took part."""
    status = facts.status(region)
    if status is Status.PARTICIPANT:
        lead, when = _took_part(facts.years(region))
        return Text(f"{lead.id}{when.id}.", f"{lead.en}{when.en}.")
    if status is Status.AMBIGUOUS:
        said = _unclear(facts.unclear(region))
        return Text(f"{said.id} {_CHECK.id}", f"{said.en} {_CHECK.en}")
    return _not_found(facts, region)


def short_status(facts: Facts, region: Region) -> Text:
    """Say the same without the advice to check what is unclear, where more words follow."""
    if facts.status(region) is Status.AMBIGUOUS:
        return _unclear(facts.unclear(region))
    return status_sentence(facts, region)


def marked_status(facts: Facts, region: Region, language: Language) -> Marked:
    """Give the sentence; how often and when a region took part stands out."""
    text = status_sentence(facts, region).in_(language)
    if facts.status(region) is not Status.PARTICIPANT:
        return Marked(text)
    lead, when = (part.in_(language) for part in _took_part(facts.years(region)))
    return Marked(text, ((len(lead), len(lead) + len(when)),))


def _took_part(years: Sequence[int]) -> tuple[Text, Text]:
    """Say that a region took part, and apart from it how often and when."""
    text = listed(years)
    lead = Text(f"Pernah ikut {PROGRAMME}", f"Took part in {PROGRAMME}")
    if len(years) == 1:
        when = Text(f"angkatan {text.id}", f"cohort {text.en}")
        return Text(f"{lead.id}: ", f"{lead.en}: "), when
    times = _TIMES.get(len(years), Text(f"{len(years)} kali", f"{len(years)} times"))
    when = Text(f"{times.id}: angkatan {text.id}", f"{times.en}: cohorts {text.en}")
    return Text(f"{lead.id} ", f"{lead.en} "), when


def unclear_on_programme(facts: Facts, region: Region) -> Text:
    """Say of an unclear region what the sources are about, where nothing else says so."""
    return _unclear(facts.unclear(region), Text(f" tentang {PROGRAMME}", f" on {PROGRAMME}"))


def _unclear(unclear: Sequence[Participation], about: Text = _NOTHING) -> Text:
    """Say that sources name a region, but not plainly."""
    years = [each.year for each in unclear if each.year]
    but = Text("tetapi sumbernya tidak jelas atau berbeda.", "but they are unclear or disagree.")
    if not years:
        return Text(
            f"Disebut dalam sumber{about.id} tanpa tahun yang jelas; belum pasti ikut.",
            f"Named in sources{about.en} without a plain year; whether it took part is unclear.",
        )
    text = listed(years)
    plural = "s" if len(years) > 1 else ""
    return Text(
        f"Disebut dalam sumber{about.id} untuk angkatan {text.id}, {but.id}",
        f"Named in sources{about.en} for cohort{plural} {text.en}, {but.en}",
    )


def _not_found(facts: Facts, region: Region) -> Text:
    years = facts.incomplete_years
    if not years:
        return Text(
            f"{NOT_FOUND_IN_SOURCES.id}. {region.full_name} tidak tercantum di angkatan mana pun.",
            f"{NOT_FOUND_IN_SOURCES.en}. {region.full_name} is not listed in any cohort.",
        )
    lists = incomplete_lists(years)
    return Text(
        f"{NOT_FOUND_IN_SOURCES.id}. {lists.id} "
        f"Jadi ini bukan bukti bahwa {region.full_name} tidak pernah ikut.",
        f"{NOT_FOUND_IN_SOURCES.en}. {lists.en} "
        f"So this is no proof that {region.full_name} never took part.",
    )


def incomplete_lists(years: Sequence[int]) -> Text:
    """Say of which cohorts names are still missing."""
    text = listed(years)
    lists, are = ("lists", "are") if len(years) > 1 else ("list", "is")
    return Text(
        f"Daftar angkatan {text.id} di program ini belum lengkap.",
        f"The {lists} of {text.en} in this program {are} incomplete.",
    )


def incomplete_in_short(years: Sequence[int], *, named: bool) -> Text:
    """Say the same beside other words, which may have `named` the cohorts."""
    text, lists = listed(years), "lists" if len(years) > 1 else "list"
    if named:
        return Text("daftar belum lengkap", f"{lists} incomplete")
    return Text(f"daftar {text.id} belum lengkap", f"{lists} of {text.en} incomplete")


def year_label(year: int | None) -> Text:
    """Name a cohort year that may be unknown."""
    return Text(str(year), str(year)) if year else Text("tahun ?", "year ?")


def found_as(match: Match, language: Language) -> Marked:
    """Name a match by what was found: the region, or the place in it that was typed."""
    region = match.region
    if match.place:
        # The region comes before the kecamatan: where width is short, the end is cut off.
        district = f", kec. {match.place.district}" if match.place.district else ""
        level, within = match.place.level.value, _IN.in_(language)
        after = f" · {level} {within} {region.short_name}{district}"
        return Marked(match.text + after, match.spans)
    if match.field not in _BEFORE_FOUND:
        return Marked(region.full_name)
    before = _BEFORE_FOUND[match.field].format(name=region.full_name, kind=region.kind.value)
    start = before.in_(language)
    spans = tuple((first + len(start), end + len(start)) for first, end in match.spans)
    return Marked(start + match.text, spans)


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


def cohort_meaning(year: int | None, *, certain: bool) -> Text:
    """Say what a badge of a cohort means; it may hold no more than a mark."""
    if year is None:
        return _NAMELESS
    if certain:
        return Text(f"{year}: pasti", f"{year}: certain")
    return Text(f"{year}: perlu diperiksa", f"{year}: to be checked")


def pillar_name(pillar: str) -> Text:
    """Name a pillar by its key; an empty key is a source that states none."""
    if not pillar:
        return Text("pilar tidak disebut", "pillar not stated")
    return Text(f"smart {pillar}", f"smart {pillar}")


def quick_win_about(quick_win: QuickWin) -> Text:
    """Say of which pillar and year a quick win is, or that its source states no pillar."""
    pillar, year = pillar_name(quick_win.pillar), str(quick_win.year or "")
    words = (pillar.id, pillar.en)
    if not quick_win.pillar:
        parts = [(year, f"{words[0]} sumber"), (year, f"{words[1]} by the source")]
    else:
        parts = [(word, year) for word in words]
    return Text(*(", ".join(filter(None, each)) for each in parts))


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
    return Text(island.value, island.value.replace(f" {AND.id} ", f" {AND.en} "))


def place_line(region: Region) -> Text:
    """Say where a region lies: province, island group, Kemendagri's code."""
    province, island = region.province, island_name(region.province.island)
    return Text(
        f"{province.name} · {island.id} · kode Kemendagri {region.code}",
        f"{province.name} · {island.en} · Kemendagri code {region.code}",
    )
