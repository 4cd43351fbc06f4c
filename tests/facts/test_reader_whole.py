"""Every field of every table is carried into the facts, and none that is needed may be empty."""

from pathlib import Path

import pytest

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Evidence, Source
from gmsc_desktop.facts.reader import read_facts, read_programme, read_tables
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource
from tests.fuzz.small_data import small_data
from tests.helpers.counted import rows

Line = tuple[str, ...]


@pytest.fixture
def read() -> Facts:
    """The bundled data, read for this test."""
    return read_tables(resource("data"))


def lines(table: str) -> list[Line]:
    return [tuple(row.values()) for row in rows(table)]


def ids(sources: tuple[Source, ...]) -> str:
    return " ".join(source.id for source in sources)


def year(value: int | None) -> str:
    return str(value or "")


def test_provinces_and_regions_are_read_as_they_stand(read: Facts) -> None:
    assert lines("provinces") == [(p.code, p.name, p.island.value) for p in read.provinces]
    regions = [
        (
            each.code, each.kind.value, each.name, "yes" if each.administrative else "",
            each.capital, each.province.code, each.position,
        )
        for each in read.regions
    ]  # fmt: skip
    assert regions == sorted(
        (
            *(row[key] for key in ("code", "kind", "name", "administrative", "capital")),
            row["code"][:2],
            (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else None,
        )
        for row in rows("regions")
    )


def test_cohorts_and_sources_are_read_as_they_stand(read: Facts) -> None:
    assert lines("cohorts") == [
        (
            str(each.year), str(each.official), str(each.total), each.signed.isoformat(),
            each.place.id, each.place.en, ids(each.sources),
        )
        for each in read.cohorts
    ]  # fmt: skip
    assert lines("sources") == [
        (each.id, each.publisher, each.title, each.address, each.date, each.kind)
        for each in read.sources.values()
    ]
    assert all(key == source.id for key, source in read.sources.items())


def test_each_line_of_evidence_stands_under_its_region_and_year(read: Facts) -> None:
    def line(code: str, name: str, cohort: int | None, evidence: Evidence) -> Line:
        said = (evidence.source.id, evidence.clarity.value, evidence.quotation)
        return (code, name, year(cohort), *said)

    carried = [
        line(each.region.code, each.region.full_name, each.year, evidence)
        for each in read.participations
        for evidence in each.evidence
    ]
    assert sorted(carried) == sorted(lines("participations"))
    order = [(each.region.code, each.year or 9999) for each in read.participations]
    assert order == sorted(set(order))


def test_notes_quick_wins_results_and_aliases_are_read_as_they_stand(read: Facts) -> None:
    assert lines("notes") == [
        (
            each.region.code if each.region else "", each.region.full_name if each.region else "",
            year(each.year), each.text.id, each.text.en, ids(each.sources),
        )
        for each in read.notes
    ]  # fmt: skip
    assert lines("quick_wins") == [
        (
            each.region.code, each.region.full_name, each.pillar, each.title,
            each.text.id, each.text.en, year(each.year), each.source.id,
        )
        for each in read.quick_wins
    ]  # fmt: skip
    assert lines("results") == [
        (
            each.region.code, each.region.full_name, year(each.year), each.kind, each.pillar,
            each.text.id, each.text.en, each.source.id,
        )
        for each in read.results
    ]  # fmt: skip
    assert lines("capitals") == [
        (
            each.region.code, each.region.full_name, each.name,
            "everyday" if each.everyday else "legal", ids(each.sources),
        )
        for each in read.capitals
    ]  # fmt: skip
    assert lines("aliases") == [
        (each.name, each.kind, each.region.code, each.region.full_name) for each in read.aliases
    ]


def test_tables_and_prose_read_apart_are_what_is_read_together(read: Facts) -> None:
    facts, programme = read_facts(resource("data"))
    assert facts == read
    assert facts.known_as == read.known_as
    assert facts.details == read.details
    assert read_programme(resource("data"), read) == programme


NEEDED = {
    "provinces.csv": "code name island",
    "regions.csv": "code kind name",
    "capitals.csv": "region name capital kind sources",
    "cohorts.csv": "year official total signed place_id place_en sources",
    "sources.csv": "id publisher kind",
    "participations.csv": "region name source clarity",
    "notes.csv": "id en sources",
    "quick_wins.csv": "region name title id en source",
    "results.csv": "region name kind id en source",
    "aliases.csv": "alias kind region name",
}


@pytest.mark.parametrize(
    ("file", "column"),
    [(file, column) for file, columns in NEEDED.items() for column in columns.split()],
)
def test_what_is_needed_may_not_be_empty(file: str, column: str, tmp_path: Path) -> None:
    data = small_data(tmp_path)
    heading, *kept = data.lines(file)
    at = heading.split(",").index(column)
    # A line without quotes can be cut at its commas.
    line = next(each for each in kept if '"' not in each and each.split(",")[at])
    cells = line.split(",")
    cells[at] = ""
    number = data.replace(file, line, ",".join(cells))
    with pytest.raises(DataError) as caught:
        read_facts(data.path)
    assert (caught.value.file.name, caught.value.line) == (file, number)


def broken(data: Path) -> tuple[str, str]:
    with pytest.raises(DataError) as caught:
        read_facts(data)
    return caught.value.message(Language.INDONESIAN), caught.value.message(Language.ENGLISH)


SENTENCES: dict[str, tuple[str, str, str, str]] = {
    "a source that nothing uses": (
        "sources.csv",
        "x-1,X,,,,article",
        "sumber “x-1” tidak dipakai. Hapus baris ini, atau pakai sumbernya.",
        "source “x-1” is not used. Remove the row, or use it.",
    ),
    "a plain source without a year": (
        "participations.csv",
        "CODE,NAME,,SOURCE,list,",
        "tahun kosong, tetapi kejelasannya bukan “ambiguous”. Isi tahunnya, atau tulis ambiguous.",
        "no cohort, yet the clarity is not “ambiguous”. Fill the cohort, or write ambiguous.",
    ),
    "a long quotation": (
        "participations.csv",
        "CODE,NAME,2024,SOURCE,list," + "a " * 15 + "b",
        "kutipan lebih dari 15 kata. Persingkat kutipannya.",
        "the quotation has over 15 words. Shorten it.",
    ),
    "another region's name": (
        "participations.csv",
        "CODE,Kota Sabang,2024,SOURCE,list,",
        "kode CODE adalah NAME, bukan “Kota Sabang”. Perbaiki kode atau namanya.",
        "code CODE is NAME, not “Kota Sabang”. Mend the code or the name.",
    ),
    "a region's name without its code": (
        "notes.csv",
        ",NAME,2024,a,b,SOURCE",
        "kolom “region” kosong. Isi kolom itu, atau hapus barisnya.",
        "column “region” is empty. Fill it in, or remove the row.",
    ),
    "one name of two regions": (
        "regions.csv",
        "11.99,Kabupaten,SHORT,,,,",
        "“NAME” sudah ada (name). Hapus salah satu barisnya.",
        "“NAME” is there already (name). Remove one of the rows.",
    ),
    "one source twice": (
        "participations.csv",
        "TWICE",
        "sudah ada (region,cohort,source). Hapus salah satu barisnya.",
        "is there already (region,cohort,source). Remove one of the rows.",
    ),
    "one year twice": (
        "cohorts.csv",
        "2017,1,1,2017-01-01,a,b,SOURCE",
        "“2017” sudah ada (year). Hapus salah satu barisnya.",
        "“2017” is there already (year). Remove one of the rows.",
    ),
    "one alias twice": (
        "aliases.csv",
        "TWICE",
        "sudah ada (alias). Hapus salah satu barisnya.",
        "is there already (alias). Remove one of the rows.",
    ),
    "one capital twice": (
        "capitals.csv",
        "TWICE",
        "sudah ada (capital). Hapus salah satu barisnya.",
        "is there already (capital). Remove one of the rows.",
    ),
    "a capital that is another in the regions": (
        "capitals.csv",
        "CODE,NAME,Contoh,legal,SOURCE",
        "ibu kota “Contoh” berbeda dari “CAPITAL” di regions.csv."
        " Samakan keduanya, atau tulis everyday.",
        "the capital “Contoh” differs from “CAPITAL” in regions.csv."
        " Make them the same, or write everyday.",
    ),
    "an unknown cohort": (
        "participations.csv",
        "CODE,NAME,2020,SOURCE,list,",
        "“2020” tidak dikenal (cohort). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“2020” is not known (cohort). Mend it, or first add it to its table.",
    ),
    "an unknown region": (
        "notes.csv",
        "11.99,NAME,2024,a,b,SOURCE",
        "“11.99” tidak dikenal (region). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“11.99” is not known (region). Mend it, or first add it to its table.",
    ),
    "an unknown source": (
        "notes.csv",
        "CODE,NAME,2024,a,b,SOURCE nowhere-9",
        "“nowhere-9” tidak dikenal (source). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“nowhere-9” is not known (source). Mend it, or first add it to its table.",
    ),
    "an unknown source of a program unggulan": (
        "quick_wins.csv",
        "CODE,NAME,,X,a,b,,nowhere-9",
        "“nowhere-9” tidak dikenal (source). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“nowhere-9” is not known (source). Mend it, or first add it to its table.",
    ),
    "an unknown source of an award": (
        "results.csv",
        "CODE,NAME,2024,award,,a,b,nowhere-9",
        "“nowhere-9” tidak dikenal (source). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“nowhere-9” is not known (source). Mend it, or first add it to its table.",
    ),
    "an unknown province": (
        "regions.csv",
        "99.01,Kota,X,,,,",
        "“99” tidak dikenal (code). Perbaiki, atau tambahkan dahulu di tabelnya.",
        "“99” is not known (code). Mend it, or first add it to its table.",
    ),
}


@pytest.mark.parametrize("rule", SENTENCES)
def test_each_rule_has_its_whole_sentence_in_both_languages(rule: str, tmp_path: Path) -> None:
    data = small_data(tmp_path)
    file, line, indonesian, english = SENTENCES[rule]
    region = next(each for each in read_tables(data.path).regions if each.full_name[:4] == "Kabu")
    known = {
        "CODE": region.code,
        "NAME": region.full_name,
        "SHORT": region.name,
        "CAPITAL": region.capital,
        "SOURCE": data.lines("sources.csv")[1].split(",")[0],
        "TWICE": data.lines(file)[1],
    }
    for mark, value in known.items():
        line, indonesian, english = (
            each.replace(mark, value) for each in (line, indonesian, english)
        )
    data.append(file, line)
    told_id, told_en = broken(data.path)
    assert told_id.endswith(indonesian)
    assert told_en.endswith(english)


def test_fifteen_words_are_not_too_many(tmp_path: Path) -> None:
    data = small_data(tmp_path)
    region = read_tables(data.path).regions[0]
    source = data.lines("sources.csv")[1].split(",")[0]
    words = " ".join("abcdefghijklmno")
    data.append(
        "participations.csv", f"{region.code},{region.full_name},2024,{source},list,{words}"
    )
    facts, _ = read_facts(data.path)
    said = [each for each in facts.of_region(region) if each.year == 2024]
    assert words in [evidence.quotation for evidence in said[0].evidence]


@pytest.mark.parametrize("name", ["regions.csv", "cohorts.csv"])
def test_a_table_without_a_row_is_refused(name: str, tmp_path: Path) -> None:
    data = small_data(tmp_path)
    data.write(name, data.lines(name)[:1])
    indonesian, english = broken(data.path)
    assert indonesian == f"{name}: tabelnya kosong. Isi tabel itu."
    assert english == f"{name}: the table is empty. Fill it in."


def test_a_data_set_may_be_a_source_that_no_line_uses(tmp_path: Path) -> None:
    data = small_data(tmp_path)
    data.append("sources.csv", "x-1,X,,,,dataset")
    facts, _ = read_facts(data.path)
    assert facts.sources["x-1"].kind == "dataset"
