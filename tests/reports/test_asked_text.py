"""What was understood of a question stands in words, and what may be missing beside it."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.asked_text import asked_remarks, asked_sentence, part_label
from gmsc_desktop.reports.list_export import list_notes
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.wording import status_sentence
from gmsc_desktop.search.asked import Asked
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder

ID, EN = Language.INDONESIAN, Language.ENGLISH


def asked_of(finder: Finder, text: str) -> Asked:
    asked = finder.find(text).asked
    assert asked
    return asked


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        (
            "peserta 2018 jawa barat",
            "Peserta di Jawa Barat, angkatan 2018: 7 daerah",
            "Participants in Jawa Barat, cohort 2018: 7 regions",
        ),
        (
            "cities outside java 2017-2019 smart living",
            "Kota, di luar Jawa, angkatan 2017, 2018 atau 2019, smart living: 7 daerah",
            "Kota, outside Jawa, cohorts 2017, 2018 or 2019, smart living: 7 regions",
        ),
        (
            "kota jabar atau provinsi papua yang belum ikut",
            "Belum ditemukan, kota di Jawa Barat dan Provinsi Papua: 7 daerah",
            "Not found yet, kota in Jawa Barat and Papua (province): 7 regions",
        ),
        (
            "kabupaten yang tidak ikut 2019 di bali",
            "Kabupaten di Bali, bukan angkatan 2019: 7 daerah",
            "Kabupaten in Bali, not cohort 2019: 7 regions",
        ),
        (
            "peserta jawa tengah 2017 dan juga 2021",
            "Peserta di Jawa Tengah, angkatan 2017 dan 2021 keduanya: 7 daerah",
            "Participants in Jawa Tengah, both cohorts 2017 and 2021: 7 regions",
        ),
        (
            "2017, 2018, 2021 sekaligus",
            "Daerah, angkatan 2017, 2018 dan 2021 semuanya: 7 daerah",
            "Regions, all of cohorts 2017, 2018 and 2021: 7 regions",
        ),
        (
            "kota yang ikut dua kali",
            "Peserta, kota, ikut lebih dari sekali: 7 daerah",
            "Participants, kota, in more than one cohort: 7 regions",
        ),
        (
            "tidak ikut dua kali di bali",
            "Daerah di Bali, tidak ikut lebih dari sekali: 7 daerah",
            "Regions in Bali, not in more than one cohort: 7 regions",
        ),
        (
            "twice since 2022",
            "Daerah, ikut lebih dari sekali, angkatan 2022, 2023 dan 2024: 7 daerah",
            "Regions, in more than one cohort of 2022, 2023 and 2024: 7 regions",
        ),
        ("2024", "Daerah, angkatan 2024: 7 daerah", "Regions, cohort 2024: 7 regions"),
        (
            "magelang 2019",
            "Nama “magelang”: 2 daerah, 1 cocok dengan “angkatan 2019” dan didahulukan.",
            "The name “magelang”: 2 regions, of which 1 fits “cohort 2019” and comes first.",
        ),
        (
            "bandung 2019",
            "Nama “bandung”: 3 daerah, tidak satu pun cocok dengan “angkatan 2019”.",
            "The name “bandung”: 3 regions, none of which fits “cohort 2019”.",
        ),
        (
            "semarang 2021",
            "Nama “semarang”: 2 daerah, semua cocok dengan “angkatan 2021”.",
            "The name “semarang”: 2 regions, all of which fit “cohort 2021”.",
        ),
        (
            "kota malang 2017",
            "Nama “kota malang”: 1 daerah, tidak cocok dengan “angkatan 2017”.",
            "The name “kota malang”: 1 region, which does not fit “cohort 2017”.",
        ),
        ("terdekat wonosobo", "Terdekat dengan “wonosobo”.", "Nearest to “wonosobo”."),
        (
            "peserta 2021 near kota salatiga",
            "Terdekat dengan “kota salatiga”; bernama itu: 1 daerah, tidak cocok dengan "
            "“Peserta, angkatan 2021”.",
            "Nearest to “kota salatiga”; of that name: 1 region, which does not fit "
            "“Participants, cohort 2021”.",
        ),
    ],
)
def test_what_was_understood_is_said_in_both_languages(
    facts: Facts, finder: Finder, text: str, indonesian: str, english: str
) -> None:
    sentence = asked_sentence(facts, asked_of(finder, text), 7)
    assert (sentence.in_(ID), sentence.in_(EN)) == (indonesian, english)


def test_each_filter_has_a_label_of_its_own(facts: Facts, finder: Finder) -> None:
    asked = asked_of(finder, "kota peserta 2017 dan 2018 selain jawa dan bali, smart economy")
    labels = [part_label(facts, part).in_(ID) for part in asked.parts]
    assert labels == [
        "Kota",
        "Peserta",
        "angkatan 2017",
        "angkatan 2018",
        "di luar Jawa dan Bali",
        "smart economy",
    ]


def test_what_the_answer_may_lack_is_said(facts: Facts, finder: Finder) -> None:
    def said(text: str) -> list[str]:
        return [each.in_(ID) for each in asked_remarks(facts, asked_of(finder, text))]

    lacking = (
        ", ".join(map(str, facts.incomplete_years[:-1])) + f" dan {facts.incomplete_years[-1]}"
    )
    assert said("peserta 2018") == []
    assert said("peserta 2020 wakanda") == [
        "Tidak dipahami: “wakanda”.",
        "Tidak ada angkatan 2020.",
    ]
    assert said("peserta 2023") == ["Daftar angkatan 2023 di program ini belum lengkap."]
    assert said("belum ditemukan di bali") == [
        f"Daftar angkatan {lacking} di program ini belum lengkap."
    ]


def test_who_may_have_taken_part_so_often_is_named_and_counted(
    facts: Facts, finder: Finder
) -> None:
    few, *_ = asked_remarks(facts, asked_of(finder, "ikut dua kali di jawa tengah"))
    assert few.id.startswith("Mungkin juga, perlu diperiksa: Kabupaten Banyumas, ")
    many = asked_of(finder, "ikut dua kali")
    first, *_ = asked_remarks(facts, many)
    assert first.en.endswith(f" and {len(many.doubtful) - 5} more.")
    chosen, *_ = asked_remarks(facts, many, Filters(province="33"))
    assert chosen == few


def test_beside_any_of_two_years_it_is_said_who_took_part_in_both(
    facts: Facts, finder: Finder
) -> None:
    either, both = asked_of(finder, "peserta 2017 dan 2021"), finder.find("both 2017 and 2021")
    first, *_ = asked_remarks(facts, either)
    assert first.id.startswith(f"{len(both.regions)} di antaranya ikut keduanya")
    assert "add “both”" in first.en


@pytest.mark.parametrize("language", Language)
def test_that_lists_are_incomplete_is_said_alike_wherever_it_is(
    facts: Facts, finder: Finder, language: Language
) -> None:
    missing = next(each for each in facts.regions if facts.status(each) is Status.NOT_FOUND)
    (remark,) = asked_remarks(facts, asked_of(finder, "belum ditemukan"))
    said = remark.in_(language)
    assert said in status_sentence(facts, missing).in_(language)
    notes = list_notes(facts, Listing((missing,)), language)
    assert any(said in str(value) for _, value in notes.rows)
