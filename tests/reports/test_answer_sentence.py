"""The answer that is sent on: name, cohorts, source, date; careful where nothing is found."""

from dataclasses import replace

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.answer_sentence import answer_sentence
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.reports.sources import sources_of
from tests.helpers.retold import retold


def called(facts: Facts, name: str) -> Region:
    return next(each for each in facts.regions if each.full_name == name)


def test_a_participant_is_named_with_cohort_source_and_date(facts: Facts) -> None:
    region = called(facts, "Kabupaten Solok Selatan")
    publisher = sources_of(facts, region)[0].publisher
    day = day_text(facts.edition.date)
    text = answer_sentence(facts, region)
    assert text.id == (
        "Kabupaten Solok Selatan pernah ikut Gerakan Menuju Smart City: angkatan 2023 "
        f"(sumber: {publisher}, data {day.id})."
    )
    assert text.en == (
        "Kabupaten Solok Selatan took part in Gerakan Menuju Smart City: cohort 2023 "
        f"(source: {publisher}, data of {day.en})."
    )


def test_each_cohort_has_its_strongest_source_and_no_publisher_stands_twice(facts: Facts) -> None:
    region = called(facts, "Kota Semarang")
    source = replace(sources_of(facts, region)[0], publisher="Koran Kota")
    same = [
        replace(each, evidence=tuple(replace(one, source=source) for one in each.evidence))
        for each in facts.of_region(region)
    ]
    others = [each for each in facts.details.participations if each.region is not region]
    told = retold(facts, replace(facts.details, participations=(*same, *others)))
    text = answer_sentence(told, region)
    assert "dua kali: angkatan 2017 dan 2021 (sumber: Koran Kota, data" in text.id


@pytest.mark.parametrize("language", Language)
def test_what_is_not_certain_is_never_said_to_be(facts: Facts, language: Language) -> None:
    for region in facts.regions:
        text = answer_sentence(facts, region).in_(language)
        sure = facts.status(region) is Status.PARTICIPANT
        assert text.startswith(f"{region.full_name} ")
        assert (" pernah ikut Gerakan" in text or " took part in Gerakan" in text) is sure
        assert not any(word in text for word in ("di bawah", "below"))
        assert str(facts.edition.date.year) in text


def test_a_region_that_is_not_found_has_the_careful_words(facts: Facts) -> None:
    region = called(facts, "Kota Salatiga")
    text = answer_sentence(facts, region)
    assert text.id.startswith(
        "Kota Salatiga belum ditemukan dalam sumber tentang Gerakan Menuju Smart City (GMSC "
    )
    assert text.id.endswith("Jadi ini bukan bukti bahwa Kota Salatiga tidak pernah ikut.")
    assert text.en.endswith("So this is no proof that Kota Salatiga never took part.")


def test_an_unclear_one_is_named_with_whoever_names_it(facts: Facts) -> None:
    unclear = next(each for each in facts.regions if facts.status(each) is Status.AMBIGUOUS)
    publishers = {each.publisher for each in sources_of(facts, unclear)}
    text = answer_sentence(facts, unclear)
    assert " disebut dalam sumber " in text.id
    assert " is named in sources " in text.en
    assert any(each in text.id for each in publishers)
