"""The data that ship are what the sources say, as far as it can be counted."""

from collections import Counter
from datetime import date

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Status
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.main_window import Knowledge

SUMATERA_2023 = """
    Kota Sabang, Kabupaten Aceh Jaya, Kabupaten Agam, Kota Pematangsiantar, Kabupaten Asahan,
    Kabupaten Tapanuli Tengah, Kota Sawahlunto, Kabupaten Solok Selatan, Kabupaten Indragiri Hilir,
    Kabupaten Bangka, Kabupaten Sarolangun, Kota Bengkulu, Kabupaten Ogan Komering Ulu,
    Kabupaten Batang Hari, Kabupaten Muaro Jambi, Kabupaten Lampung Tengah, Kota Metro
"""


def test_every_province_kabupaten_and_kota_is_there(facts: Facts) -> None:
    assert len(facts.provinces) == 38
    kinds = Counter(region.kind for region in facts.regions)
    assert kinds == {Kind.KABUPATEN: 416, Kind.KOTA: 98}
    assert all(region.code.startswith(region.province.code + ".") for region in facts.regions)


def test_only_jakartas_six_are_administrative(facts: Facts) -> None:
    six = [region for region in facts.regions if region.administrative]
    assert len(six) == 6
    assert {region.province.name for region in six} == {"DKI Jakarta"}
    assert all("Administrasi" not in region.name for region in six)


def test_the_founding_articles_regions_of_sumatera_took_part_in_2023(facts: Facts) -> None:
    wanted = {folded(name).replace(" ", "") for name in SUMATERA_2023.split(",")}
    assert len(wanted) == 17
    found = {
        folded(participation.region.full_name).replace(" ", "")
        for participation in facts.participations
        if participation.year == 2023
        and participation.certain
        and any("133963847" in each.source.address for each in participation.evidence)
    }
    assert wanted <= found


def test_each_cohort_has_its_official_size_date_and_total(facts: Facts) -> None:
    sizes = {cohort.year: (cohort.official, cohort.total) for cohort in facts.cohorts}
    assert sizes == {
        2017: (25, 25),
        2018: (50, 75),
        2019: (25, 100),
        2021: (48, 141),
        2022: (50, 191),
        2023: (50, 241),
        2024: (10, 251),
    }
    assert facts.cohorts[0].signed == date(2017, 5, 22)


def test_the_incomplete_cohorts_are_those_whose_lists_are_missing(facts: Facts) -> None:
    assert facts.incomplete_years == (2021, 2022, 2023)
    known = {each.cohort.year: each.certain for each in facts.completeness}
    assert known == {2017: 26, 2018: 50, 2019: 25, 2021: 40, 2022: 43, 2023: 39, 2024: 10}


def test_what_is_named_only_unclearly_is_never_certain(facts: Facts) -> None:
    padang_panjang = facts.region_by_code["13.74"]
    assert facts.status(padang_panjang) is Status.AMBIGUOUS
    assert facts.years(padang_panjang) == ()
    depok = facts.region_by_code["32.76"]
    assert facts.years(depok) == (2019,)
    assert [each.year for each in facts.unclear(depok)] == [2018]


def test_every_participation_and_text_names_a_source(knowledge: Knowledge) -> None:
    assert all(each.evidence for each in knowledge.facts.participations)
    programme = knowledge.programme
    statements = [paragraph for section in programme.sections for paragraph in section.paragraphs]
    statements += [event.detail for event in programme.events]
    statements += [stage.detail for stage in programme.stages]
    statements += [pillar.definition for pillar in programme.pillars]
    assert all(statement.sources for statement in statements)
    unsourced = [each.key for each in programme.questions if not each.answer.sources]
    assert unsourced == ["daerah-saya"]


def test_the_prose_is_complete(knowledge: Knowledge) -> None:
    programme = knowledge.programme
    counts = (len(programme.pillars), len(programme.questions), len(programme.terms))
    assert counts == (6, 30, 27)
    assert [stage.number for stage in programme.stages] == [1, 2, 3, 4]
    assert [event.year for event in programme.events] == list(range(2017, 2027))
