"""Before a pack is installed, everything that it changes is told, and nothing else."""

from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Text
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.changes import Changes, changes_between
from gmsc_desktop.updates.wording import NO_CHANGE, change_lines
from tests.helpers.counted import edition
from tests.helpers.data import DataFolder
from tests.helpers.packs import SALATIGA, Publisher, without


def changes(data: DataFolder) -> Changes:
    return changes_between(read_facts(resource("data")), read_facts(data.path))


def said(data: DataFolder) -> tuple[str, ...]:
    return tuple(line.en for line in change_lines(changes(data)))


def test_the_same_data_change_nothing(publisher: Publisher) -> None:
    data = publisher.data("2099.12.01")
    assert not changes(data)
    assert change_lines(changes(data)) == (NO_CHANGE,)
    assert (changes(data).old_version, changes(data).new_version) == (
        edition().version,
        "2099.12.01",
    )


def test_a_region_that_joins_a_cohort_is_named(publisher: Publisher) -> None:
    data = publisher.data("2099.12.01", SALATIGA)
    assert said(data) == ("Cohort 2021, added (1): Kota Salatiga.",)
    (cohort,) = changes(data).cohorts
    assert (cohort.year, cohort.new) == (2021, False)
    assert [region.code for region in cohort.regions.added] == ["33.73"]


def test_another_source_for_a_participation_changes_it(publisher: Publisher) -> None:
    data = publisher.data("2099.12.01", "11.72,Kota Sabang,2023,riaubernas-1,single,")
    assert said(data) == ("Cohort 2023, changed (1): Kota Sabang.",)


def test_a_region_that_leaves_a_cohort_is_named(publisher: Publisher) -> None:
    data = publisher.data()
    without(data, "Kota Sabang", "participations.csv")
    assert "Cohort 2023, removed (1): Kota Sabang." in said(data)


def test_a_participation_without_a_year_is_told_as_such(publisher: Publisher) -> None:
    data = publisher.data("2099.12.01", "33.73,Kota Salatiga,,riaubernas-1,ambiguous,")
    assert said(data) == ("Without a year, added (1): Kota Salatiga.",)


def test_a_new_cohort_is_told_with_its_regions(publisher: Publisher) -> None:
    data = publisher.data("2099.12.01", SALATIGA.replace("2021", "2025"))
    data.append("cohorts.csv", "2025,10,261,2025-05-05,daring,online,riaubernas-1")
    assert said(data) == (
        "Cohort 2025 is new in this pack.",
        "Cohort 2025, added (1): Kota Salatiga.",
    )


def test_a_cohort_of_another_size_is_told(publisher: Publisher) -> None:
    data = publisher.data()
    data.replace("cohorts.csv", "2024,10", "2024,11")
    assert said(data) == ("Cohort 2024: its own details change.",)


def test_regions_new_renamed_and_gone_are_told(publisher: Publisher) -> None:
    data = publisher.data()
    data.append("regions.csv", "33.99,Kabupaten,Contoh Baru,,,,")
    data.replace("regions.csv", "33.73,Kota,Salatiga", "33.73,Kota,Salatiga Indah")
    without(data, ",Nduga,", "regions.csv")
    without(data, "Kabupaten Nduga", "aliases.csv", "capitals.csv")
    told = said(data)
    assert "New regions (1): Kabupaten Contoh Baru." in told
    assert "Regions changed (1): Kota Salatiga Indah." in told
    assert "Regions removed (1): Kabupaten Nduga." in told
    assert "Capitals: 0 new, 1 gone." in told


def test_other_tables_and_texts_are_counted(publisher: Publisher) -> None:
    data = publisher.data()
    data.append("aliases.csv", "kota contoh,nickname,33.73,Kota Salatiga")
    data.replace("pillars.toml", 'name = "', 'name = "Baru ')
    told = said(data)
    assert "Other names: 1 new, 0 gone." in told
    assert "Texts on programme and pillars: 1 new, 1 gone." in told


def test_every_line_is_there_in_both_languages(publisher: Publisher) -> None:
    for line in change_lines(changes(publisher.data("2099.12.01", SALATIGA))):
        assert line != Text(line.en, line.en)
        assert line.id
