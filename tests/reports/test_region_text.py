"""A region's answer as text leaves out nothing that its page shows."""

from dataclasses import replace

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Note, QuickWin, Region, Result
from gmsc_desktop.facts.names_reader import read_names
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.region_text import region_text
from gmsc_desktop.resources import resource
from tests.helpers.retold import retold

ID, EN = Language.INDONESIAN, Language.ENGLISH
NAMES = read_names(resource("names"))


def called(facts: Facts, name: str) -> Region:
    return next(each for each in facts.regions if each.full_name == name)


@pytest.mark.parametrize("language", Language)
def test_every_note_result_and_quick_win_of_every_region_is_in_it(
    facts: Facts, language: Language
) -> None:
    for region in facts.regions:
        text = region_text(facts, NAMES, region, language)
        told: list[Note | Result | QuickWin] = [
            *facts.notes_on(region),
            *facts.results_of(region),
            *facts.quick_wins_of(region),
        ]
        assert [each for each in told if each.text.in_(language) not in text] == []


def test_notes_results_and_quick_wins_stand_under_headings_with_who_says_so(facts: Facts) -> None:
    salatiga = called(facts, "Kota Salatiga")
    source = replace(next(iter(facts.sources.values())), publisher="Koran Kota")
    details = replace(
        facts.details,
        notes=(Note(salatiga, None, Text("Ada dua angka.", "Two figures."), (source, source)),),
        results=(Result(salatiga, 2019, "index", "", Text("Indeks 2,9", "Index 2.9"), source),),
        quick_wins=(QuickWin(salatiga, "living", "Sehat", Text("Klinik", "Clinic"), None, source),),
    )
    told = retold(facts, details)
    assert region_text(told, NAMES, salatiga, ID).splitlines()[-8:] == [
        "Catatan:",
        "- Ada dua angka. (Koran Kota)",
        "",
        "Penghargaan dan hasil evaluasi:",
        "- 2019: Indeks 2,9 (Koran Kota)",
        "",
        "Program unggulan:",
        "- Sehat: Klinik (smart living, Koran Kota)",
    ]
    assert region_text(told, NAMES, salatiga, EN).endswith(
        "- Sehat: Clinic (smart living, Koran Kota)\n"
    )


def test_a_source_without_an_address_is_named_and_no_empty_line_follows(facts: Facts) -> None:
    sabang = facts.participations[0].region
    first = facts.participations[0]
    proof = first.evidence[0]
    paper = replace(proof.source, address="", title="Surat", publisher="Arsip", date="2017-05-03")
    on_paper = replace(first, evidence=(replace(proof, source=paper),))
    told = retold(facts, replace(facts.details, participations=(on_paper,)))
    lines = region_text(told, NAMES, sabang, ID).splitlines()
    at = next(number for number, line in enumerate(lines) if "Surat" in line)
    assert lines[at].startswith("- Surat (Arsip, 3 Mei 2017, ")
    assert not lines[at + 1 :] or lines[at + 1] == ""


def test_when_every_list_is_complete_no_sentence_speaks_of_incomplete_ones(facts: Facts) -> None:
    complete = [each.cohort for each in facts.completeness if each.complete]
    years = {each.year for each in complete}
    parts = tuple(each for each in facts.participations if each.year in years)
    details = replace(facts.details, participations=parts)
    told = replace(retold(facts, details), cohorts=tuple(complete))
    salatiga = called(told, "Kota Salatiga")
    assert "Kota Salatiga tidak tercantum di angkatan mana pun." in region_text(
        told, NAMES, salatiga, ID
    )
    assert "Kota Salatiga is not listed in any cohort." in region_text(told, NAMES, salatiga, EN)
    assert "belum lengkap" not in region_text(told, NAMES, salatiga, ID)


def test_the_code_of_bps_is_told_with_its_table_where_it_is_another(facts: Facts) -> None:
    nabire = region_text(facts, NAMES, called(facts, "Kabupaten Nabire"), ID).splitlines()
    assert nabire[1].endswith("kode Kemendagri 94.01")
    assert nabire[2].startswith("Kode BPS 9604; pada 2023: 9404. Sumber: Daftar 514 kabupaten/kota")
    assert nabire[2].endswith("(2026)")
    assert nabire[3].startswith("  https://")
    selatan = region_text(facts, NAMES, called(facts, "Kabupaten Aceh Selatan"), EN).splitlines()
    assert selatan[1].endswith("Kemendagri code 11.01")
    assert selatan[2].startswith("BPS code 1103. Source: ")
    bandung = region_text(facts, NAMES, called(facts, "Kota Bandung"), ID)
    assert "kode Kemendagri 32.73" in bandung
    assert "BPS" not in bandung.split("\n\n")[0]


def test_what_names_no_cohort_is_said_as_people_say_it(facts: Facts) -> None:
    blitar = called(facts, "Kabupaten Blitar")
    assert "Angkatan 2018: Pasti" in region_text(facts, NAMES, blitar, ID)
    assert "Angkatan tidak disebut: Perlu diperiksa" in region_text(facts, NAMES, blitar, ID)
    assert "Cohort not stated: To be checked" in region_text(facts, NAMES, blitar, EN)
