"""A checked list as a table: what was brought, unchanged, and beside it what each line means."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.lists.checker import CheckedList
from gmsc_desktop.lists.table import Table
from gmsc_desktop.reports.columns import (
    CERTAINTY,
    CODE,
    PROVINCE,
    SOURCES,
    UNCLEAR,
    YEARS,
    unclear_years_of,
    years_of,
)
from gmsc_desktop.reports.sources import sources_of
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.tables.cells import Cell, Row

_CERTAINTY = {
    Certainty.CERTAIN: Text("Dikenali", "Recognised"),
    Certainty.DOUBTFUL: Text("Ragu", "Doubtful"),
    Certainty.UNKNOWN: Text("Tidak dikenali", "Not recognised"),
    Certainty.EMPTY: Text("Baris kosong", "Empty line"),
    Certainty.HEADING: Text("Judul kolom", "Column heading"),
}
_HOW = {
    How.SAME_NAME: Text("nama sama", "same name"),
    How.WITHIN: Text("di dalam baris", "within the line"),
    How.OTHER_SPACING: Text("spasi berbeda", "other spacing"),
    How.ABBREVIATION: Text("singkatan", "short name"),
    How.FORMER_NAME: Text("nama lama", "former name"),
    How.OTHER_SPELLING: Text("ejaan lain", "other spelling"),
    How.OTHER_NAME: Text("nama lain", "other name"),
    How.BY_HAND: Text("dipilih sendiri", "chosen by hand"),
    How.SEVERAL: Text("lebih dari satu", "more than one"),
    How.ALIKE: Text("mirip beberapa", "like several"),
    How.BOTH: Text("beberapa nama", "several names"),
    How.TYPO: Text("huruf berbeda", "other spelling"),
    How.PART: Text("sebagian nama", "part of the name"),
    How.OTHER_KIND: Text("kabupaten atau kota?", "kabupaten or kota?"),
    How.CAPITAL: Text("ibu kota", "capital"),
    How.KECAMATAN: Text("kecamatan", "kecamatan"),
    How.DESA: Text("desa atau kelurahan", "village"),
    How.PROVINCE: Text("provinsi", "province"),
    How.ENGLISH: Text("bahasa Inggris", "English"),
    How.CODE: Text("kode", "code"),
    How.KEMENDAGRI_CODE: Text("kode Kemendagri", "Kemendagri code"),
    How.BPS_CODE: Text("kode BPS", "BPS code"),
    How.FORMER_PROVINCE: Text("provinsi lama", "former province"),
    How.OTHER_PROVINCE: Text("provinsi lain?", "another province?"),
    How.BESIDE: Text("kolom di sebelah", "column beside it"),
    How.CONTRADICTED: Text("kolom lain berbeda", "another column differs"),
    How.CONVENTION: Text("kota ditulis dengan kata kota", "each kota has its word here"),
    How.NOTHING: Text("tidak dikenali", "not recognised"),
}
_MATCH = Text("Kecocokan nama", "Match of the name")
_HEADINGS = (
    Text("Dikenali sebagai", "Recognised as"),
    CODE,
    PROVINCE,
    _MATCH,
    Text("Cara dikenali", "Recognised by"),
    Text("Kemungkinan", "Choices"),
    YEARS,
    UNCLEAR,
    CERTAINTY,
    SOURCES,
)
_UNCHECKED = Text("Belum diperiksa", "Not checked yet")
_COLUMN = Text("Kolom {number}", "Column {number}")
_LIST = Text("Daftar", "List")


def certainty_word(certainty: Certainty) -> Text:
    """Name how sure a match is."""
    return _CERTAINTY[certainty]


def how_word(answer: Answer) -> Text:
    """Say by what a line was recognised."""
    return _HOW[answer.how]


def how_text(answer: Answer) -> Text:
    """Say by what a line was recognised, and what else stands in it."""
    word = how_word(answer)
    if not answer.beside:
        return word
    besides = Text("{how} (selain: {beside})", "{how} (besides: {beside})")
    return Text(
        besides.id.format(how=word.id, beside=answer.beside),
        besides.en.format(how=word.en, beside=answer.beside),
    )


def report_rows(facts: Facts, checked: CheckedList, language: Language) -> Iterator[Row]:
    """Give the heading and a row for each row of the list, its own cells first.

    Of a list whose checking was cancelled the rest stands there as well, and says so.
    """
    heading = bool(checked.answers) and checked.answers[0].certainty is Certainty.HEADING
    ours = tuple(each.in_(language) for each in _HEADINGS)
    if not heading:
        yield (*_plain_heading(checked.table, language), *ours)
    unchecked = tuple(_UNCHECKED.in_(language) if each is _MATCH else "" for each in _HEADINGS)
    for cells, answer in zip_longest(checked.table.rows, checked.answers):
        filled = (*cells, *("",) * (checked.table.width - len(cells)))
        if answer is None:
            yield (*filled, *unchecked)
        elif answer.certainty is Certainty.HEADING:
            yield (*filled, *ours)
        else:
            yield (*filled, *_answer_cells(facts, answer, language))


def check_line(facts: Facts, line: int, typed: str, answer: Answer) -> Text:
    """Say an answer in one line: number, what was written, region, how, and cohorts."""
    if answer.certainty is Certainty.EMPTY:
        return Text(f"{line}.", f"{line}.")
    region = answer.region
    choices = ", ".join(each.full_name for each in answer.choices)
    name = region.full_name if region else choices or "–"
    how = how_text(answer) if answer.how is not How.NOTHING else Text("", "")
    word = certainty_word(answer.certainty)
    years = years_of(facts, region) if region else ""
    status = status_word(facts.status(region)) if region else Text("", "")

    def said(*details: str, status: str) -> str:
        end = f": {years or status}" if region else ""
        return f"{line}. {typed} → {name} ({', '.join(filter(None, details))}){end}"

    return Text(said(word.id, how.id, status=status.id), said(word.en, how.en, status=status.en))


def check_record(facts: Facts, line: int, typed: str, answer: Answer) -> dict[str, Any]:
    """Describe an answer for JSON; lines count from 1."""
    return {
        "line": line,
        "text": typed,
        "certainty": answer.certainty.value,
        "how": answer.how.value,
        "code": answer.region.code if answer.region else None,
        "name": answer.region.full_name if answer.region else None,
        "choices": [{"code": each.code, "name": each.full_name} for each in answer.choices],
        "status": facts.status(answer.region).value if answer.region else None,
        "years": list(facts.years(answer.region)) if answer.region else [],
        "sources": list(_sources(facts, answer.region)) if answer.region else [],
    }


def _plain_heading(table: Table, language: Language) -> Row:
    if table.width <= 1:
        return (_LIST.in_(language),) * table.width
    names = (_COLUMN.in_(language).format(number=each + 1) for each in range(table.width))
    return tuple(names)


def _answer_cells(facts: Facts, answer: Answer, language: Language) -> tuple[Cell, ...]:
    if answer.certainty is Certainty.EMPTY:
        return ("",) * len(_HEADINGS)
    region = answer.region
    choices = ", ".join(each.full_name for each in answer.choices) if not region else ""
    match = (certainty_word(answer.certainty).in_(language), how_text(answer).in_(language))
    if region is None:
        return ("", "", "", *match, choices, "", "", "", "")
    return (
        region.full_name,
        region.code,
        region.province.name,
        *match,
        choices,
        years_of(facts, region),
        unclear_years_of(facts, region),
        status_word(facts.status(region)).in_(language),
        " | ".join(_sources(facts, region)),
    )


def _sources(facts: Facts, region: Region) -> Iterator[str]:
    """Name each source once, strongest first: publisher, and address where there is one."""
    for source in sources_of(facts, region):
        yield " ".join(filter(None, (source.publisher, source.address)))
