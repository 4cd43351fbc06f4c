"""The words of the fact sheet: complete, in both languages, and never more than was found."""

from dataclasses import replace
from datetime import date

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.fact_sheet import FactSheet, fact_sheet, limits
from gmsc_desktop.ui.knowledge import Knowledge
from tests.helpers.counted import cohort, edition
from tests.helpers.retold import retold

ID, EN = Language.INDONESIAN, Language.ENGLISH


def sheet_of(knowledge: Knowledge, code: str, language: Language = ID) -> FactSheet:
    region = knowledge.facts.region_by_code[code]
    return fact_sheet(knowledge.facts, knowledge.programme, region, language, date(2026, 12, 1))


def test_a_participant_twice_has_both_cohorts_with_their_proof(knowledge: Knowledge) -> None:
    sheet = sheet_of(knowledge, "33.74")
    assert sheet.name == "Kota Semarang"
    assert sheet.place == "Jawa Tengah · Jawa · kode Kemendagri 33.74"
    assert sheet.status.runs == (
        ("Pernah ikut Gerakan Menuju Smart City ", False),
        ("dua kali: angkatan 2017 dan 2021", True),
        (".", False),
    )
    first, second = sheet.cohorts
    assert (first.year, first.word, first.certain) == ("2017", "Pasti", True)
    assert first.signed == "nota kesepakatan 22 Mei 2017, Hotel Four Points by Sheraton, Makassar"
    assert (first.size, first.sources) == ("angkatan 25 daerah", "6 sumber")
    assert (second.year, second.sources) == ("2021", "1 sumber")
    assert (
        sheet.data
        == f"Data {edition().indonesian}. Daftar angkatan 2021, 2022 dan 2023 belum lengkap."
    )
    assert sheet.printed == "Dicetak 1 Desember 2026 · 1/1"


def test_four_sources_at_most_and_each_cohort_has_one(knowledge: Knowledge) -> None:
    sheet = sheet_of(knowledge, "33.74")
    assert sheet.sources_title == "Sumber (4 dari 7; selengkapnya di program)"
    assert [each.year for each in sheet.sources] == ["2017", "2017", "2017", "2021"]
    assert all(each.address.startswith("http") and each.title for each in sheet.sources)


def test_a_region_not_found_is_never_said_not_to_have_taken_part(knowledge: Knowledge) -> None:
    sheet = sheet_of(knowledge, "33.73")
    assert sheet.status.text.startswith("Belum ditemukan dalam sumber.")
    assert sheet.status.spans == ()
    assert [line.word for line in sheet.cohorts] == [
        *("Tidak tercantum", "Tidak tercantum", "Tidak tercantum"),
        *("Belum pasti", "Belum pasti", "Belum pasti", "Tidak tercantum"),
    ]
    assert sheet.cohorts[3].signed == f"baru {cohort(2021).certain} dari 48 nama"
    assert sheet.sources == ()
    assert sheet.no_source == "Belum ada sumber yang menyebut daerah ini."


def test_the_sheet_speaks_english_too(knowledge: Knowledge) -> None:
    sheet = sheet_of(knowledge, "12.05", EN)
    assert sheet.title == "Fact sheet"
    assert ("cohort 2018", True) in sheet.status.runs
    assert sheet.cohorts[0].signed == "memorandum of 8 May 2018, Redtop Hotel, Jakarta"
    assert sheet.quick_wins.title == "Quick wins"
    assert sheet.quick_wins.items[0].text.endswith("(2020, pillar not stated by the source)")
    assert [name for _, name in sheet.pillars][:2] == ["smart governance", "smart branding"]
    assert sheet.about.endswith("Its six pillars:")


def test_a_list_that_is_cut_says_how_much_follows(knowledge: Knowledge) -> None:
    sheet = sheet_of(knowledge, "12.05")
    assert sheet.quick_wins.count == 10
    shortest = list(limits(sheet))[-1]
    assert (len(shortest.quick_wins.items), shortest.quick_wins.left_out) == (1, "dan 9 lagi")
    assert shortest.quick_wins.count == 10
    assert shortest.others.left_out == f"dan {sheet.others.count - len(shortest.others.items)} lagi"
    assert sheet.quick_wins.first(10).left_out == ""


def test_a_year_that_no_source_names_is_marked_as_unknown(
    knowledge: Knowledge, facts: Facts
) -> None:
    sheet = sheet_of(knowledge, "33.02")
    last = sheet.cohorts[-1]
    assert (last.year, last.word, last.certain) == ("tahun ?", "Perlu diperiksa", False)
    assert (last.signed, last.size) == ("", "")


@pytest.mark.parametrize("language", Language)
def test_every_region_has_a_sheet_with_all_its_parts(
    knowledge: Knowledge, language: Language
) -> None:
    for region in knowledge.facts.regions:
        sheet = sheet_of(knowledge, region.code, language)
        assert sheet.cohorts
        assert bool(sheet.sources) != bool(sheet.no_source)
        assert (region.position is None) == ("tidak ada dalam data" in sheet.caption
            or "have no position" in sheet.caption)  # fmt: skip


def test_the_sheet_warns_of_incomplete_lists_only_where_there_are_some(
    knowledge: Knowledge,
) -> None:
    facts = knowledge.facts
    complete = [each.cohort for each in facts.completeness if each.complete]
    years = {each.year for each in complete}
    parts = tuple(each for each in facts.participations if each.year in years)
    details = replace(facts.details, participations=parts)
    told = replace(retold(facts, details), cohorts=tuple(complete))
    region = told.region_by_code["33.73"]
    sheet = fact_sheet(told, knowledge.programme, region, ID, date(2026, 12, 1))
    assert sheet.data == f"Data {edition().indonesian}."
