"""A correction is checked like the data, kept, sent, and read again as it was written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.corrections.email import email_subject, email_text, reading_lines
from gmsc_desktop.corrections.file import (
    LARGEST,
    correction_text,
    read_correction,
    write_correction,
)
from gmsc_desktop.corrections.kept import KeptCorrections
from gmsc_desktop.corrections.model import Where, check
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.user_folder import user_folder
from tests.helpers.corrections import LETTER, WHERE, correction
from tests.helpers.faults import Saw


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"where": LETTER},
        {"year": None},
        {"region": None},
        {"sender": "Ibu Rahayu, Diskominfo"},
        {"text": 'Kutipan “"\\" dan é 🙂'},
    ],
    ids=lambda changes: ", ".join(changes) or "plain",
)
def test_a_correction_is_read_as_it_was_written(
    facts: Facts, tmp_path: Path, changes: dict[str, Any]
) -> None:
    file = tmp_path / "usulan.gmscusul"
    written = correction(facts, **changes)
    write_correction(written, file)
    assert read_correction(file, facts) == written


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"region": None, "year": None}, "Daerah atau angkatan"),
        ({"year": 1999}, "Tahun"),
        ({"text": ""}, "Penjelasan"),
        ({"text": "x" * 1001}, "Penjelasan"),
        ({"text": " x"}, "Penjelasan"),
        ({"text": "dua\nbaris"}, "Penjelasan"),
        ({"text": '=HYPERLINK("http://x")'}, "Penjelasan"),
        ({"sender": "@SUM(A1)"}, "Nama pengirim"),
        ({"sender": "a\u202eb"}, "Nama pengirim"),
        ({"where": Where("")}, "Penerbit"),
        ({"where": Where("X")}, "Alamat atau nomor surat"),
        ({"where": Where("X", address="javascript:alert(1)")}, "Alamat sumber"),
        ({"where": Where("X", address="salatiga.go.id")}, "Alamat sumber"),
        ({"where": Where("X", letter="1", date="kemarin")}, "Tanggal sumber"),
        ({"where": Where("X", letter="-cmd|calc")}, "Nomor surat"),
    ],
    ids=str,
)
def test_a_field_that_breaks_a_rule_is_named_and_nothing_is_written(
    facts: Facts, tmp_path: Path, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(GmscError) as caught:
        write_correction(correction(facts, **changes), tmp_path / "usulan.gmscusul")
    assert caught.value.sentence.id.startswith(field)
    assert list(tmp_path.glob("*.gmscusul")) == []


def hostile() -> dict[str, Callable[[str], bytes]]:
    def swap(old: str, new: str) -> Callable[[str], bytes]:
        return lambda text: text.replace(old, new, 1).encode()

    return {
        "empty": lambda _text: b"",
        "not UTF-8": lambda text: text.encode() + b"\xff",
        "UTF-16": lambda text: text.encode("utf-16"),
        "a BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
        "broken TOML": swap("=", ""),
        "too large": lambda text: text.encode() + b"#" * LARGEST,
        "a giant number": swap("year = 2021", "year = " + "9" * 5000),
        "a year that is truth": swap("year = 2021", "year = true"),
        "a year as text": swap("year = 2021", 'year = "2021"'),
        "deep nesting": swap("year = 2021", "year = " + "[" * 7000),
        "format as truth": swap("format = 1", "format = true"),
        "another kind": swap('"missing"', '"delete"'),
        "another key": swap("format = 1", "format = 1\nx = 1"),
        "a key less": swap('sender = ""\n', ""),
        "a text that is a list": swap('sender = ""', 'sender = ["x"]'),
        "no place": swap("[where]", "[here]"),
        "a place less": swap('letter = ""\n', ""),
        "an unknown region": swap('"33.73"', '"99.99"'),
        "another region's name": swap('"33.73"', '"33.74"'),
        "a region without a code": swap('"33.73"', '""'),
        "a control character": swap("Salatiga belum", "Salatiga\\u0007belum"),
        "a formula": swap('text = "', 'text = "='),
        "a script for an address": swap("https://", "javascript:"),
        "a date that is none": swap("made = 2026-11-24", 'made = "kemarin"'),
        "a moment for a date": swap("made = 2026-11-24", "made = 2026-11-24T10:00:00"),
    }


@pytest.mark.fault(
    what="A correction file: {id}",
    cause="A whole file, changed in this alone.",
    sees="{seen}",
    kept="Everything: nothing of it is taken in.",
)
@pytest.mark.parametrize("change", hostile().values(), ids=hostile())
def test_a_file_that_breaks_a_rule_is_refused_with_one_sentence(
    facts: Facts, tmp_path: Path, change: Callable[[str], bytes], saw: Saw
) -> None:
    file = tmp_path / "usulan.gmscusul"
    file.write_bytes(change(correction_text(correction(facts))))
    with pytest.raises(GmscError) as caught:
        read_correction(file, facts)
    for language in Language:
        sentence = caught.value.sentence.in_(language)
        assert sentence.startswith("usulan.gmscusul")
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert len(sentence) < 200
    saw(caught.value)


@pytest.mark.fault(
    what="A correction file in a format of the future",
    cause="format = 2.",
    sees="{seen}",
    kept="Everything: nothing of it is taken in.",
)
def test_a_file_of_the_future_is_told_apart(facts: Facts, tmp_path: Path, saw: Saw) -> None:
    file = tmp_path / "usulan.gmscusul"
    file.write_text(correction_text(correction(facts)).replace("format = 1", "format = 2"))
    with pytest.raises(GmscError) as caught:
        read_correction(file, facts)
    assert caught.value.identifier == "file-from-the-future"
    saw(caught.value)


@pytest.mark.fault(
    what="A correction file cut short",
    cause="Cut at every byte.",
    sees="That its content is no correction; or nothing, where only the last line end is gone.",
    kept="Everything: nothing of it is taken in.",
)
def test_a_file_cut_at_any_byte_is_refused_or_the_same(facts: Facts, tmp_path: Path) -> None:
    written = correction(facts)
    whole = correction_text(written).encode()
    file = tmp_path / "usulan.gmscusul"
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert read_or_nothing(file, facts) in (None, written)


def read_or_nothing(file: Path, facts: Facts) -> object:
    """Read a correction; None when it is refused, and nothing else is ever raised."""
    try:
        return read_correction(file, facts)
    except GmscError:
        return None


@given(st.binary(max_size=1500))
def test_no_bytes_ever_raise_anything_else(
    tmp_path_factory: pytest.TempPathFactory, facts: Facts, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.gmscusul"
    file.write_bytes(content)
    assert read_or_nothing(file, facts) is None


@given(st.lists(st.tuples(st.integers(0, 800), st.binary(min_size=1, max_size=6)), min_size=1))
def test_no_damage_ever_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, facts: Facts, damage: list[tuple[int, bytes]]
) -> None:
    content = bytearray(correction_text(correction(facts)).encode())
    for place, piece in damage:
        content[place : place + len(piece)] = piece
    file = tmp_path_factory.getbasetemp() / "damaged.gmscusul"
    file.write_bytes(content)
    read = read_or_nothing(file, facts)
    if read is not None:
        check(read)  # type: ignore[arg-type]


@given(text=st.text(max_size=400), sender=st.text(max_size=100), title=st.text(max_size=100))
def test_whatever_may_be_saved_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, facts: Facts, text: str, sender: str, title: str
) -> None:
    where = Where("X", title=title, letter="1")
    proposed = correction(facts, text=text, sender=sender, where=where)
    file = tmp_path_factory.getbasetemp() / "saved.gmscusul"
    try:
        check(proposed)
    except GmscError:
        return
    write_correction(proposed, file)
    assert read_correction(file, facts) == proposed


def test_several_are_kept_reviewed_and_withdrawn(facts: Facts) -> None:
    kept = KeptCorrections()
    assert kept.all(facts) == ()
    files = [
        kept.keep(each)
        for each in (correction(facts), correction(facts), correction(facts, region=None))
    ]
    assert [file.name for file in files] == [
        "usulan-33.73-2021-1.gmscusul",
        "usulan-33.73-2021-2.gmscusul",
        "usulan-2021-1.gmscusul",
    ]
    assert {each.file for each in kept.all(facts)} == set(files)
    kept.withdraw(files[0])
    kept.withdraw(files[0])
    assert {each.file for each in kept.all(facts)} == set(files[1:])


@pytest.mark.fault(
    what="A kept correction is damaged",
    cause="Its file is overwritten.",
    sees="{seen}",
    kept="The other corrections; the damaged one stands in the list with the reason.",
)
def test_a_kept_file_that_is_damaged_is_shown_with_the_reason(facts: Facts, saw: Saw) -> None:
    kept = KeptCorrections()
    file = kept.keep(correction(facts))
    file.write_bytes(b"x")
    (shown,) = kept.all(facts)
    assert shown.correction is None
    assert shown.problem
    assert file.name in shown.problem.sentence.id
    saw(shown.problem)


def test_what_breaks_a_rule_is_not_kept(facts: Facts) -> None:
    with pytest.raises(GmscError):
        KeptCorrections().keep(correction(facts, text=""))
    assert KeptCorrections().all(facts) == ()


def test_a_folder_that_cannot_be_made_is_said(facts: Facts) -> None:
    user_folder().parent.mkdir(parents=True, exist_ok=True)
    user_folder().write_text("no folder")
    with pytest.raises(GmscError) as caught:
        KeptCorrections().keep(correction(facts))
    assert caught.value.identifier == "cannot-store"


@pytest.mark.parametrize("language", Language)
def test_the_email_says_all_of_it_and_carries_the_file(facts: Facts, language: Language) -> None:
    proposed = correction(facts, sender="Ibu Rahayu")
    assert "Kota Salatiga" in email_subject(proposed, language)
    assert "2021" in email_subject(proposed, language)
    body = email_text(proposed, language)
    days = Text("Ditulis: 24 November 2026", "Written: 24 November 2026").in_(language)
    for said in (proposed.text, WHERE.publisher, WHERE.address, days, "Ibu Rahayu"):
        assert said in body
    assert body.endswith(correction_text(proposed))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2021-05-20", Text("Tanggal: 20 Mei 2021", "Date: 20 May 2021")),
        ("2021-08", Text("Tanggal: Agustus 2021", "Date: August 2021")),
        ("2021", Text("Tanggal: 2021", "Date: 2021")),
        ("2021-13", Text("Tanggal: 2021-13", "Date: 2021-13")),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_the_date_of_a_source_is_told_in_words(
    facts: Facts, language: Language, written: str, read: Text
) -> None:
    lines = reading_lines(correction(facts, where=replace(WHERE, date=written)), language)
    assert read.in_(language) in lines


def test_an_email_names_a_letter_and_leaves_out_what_is_empty(facts: Facts) -> None:
    body = email_text(correction(facts, where=LETTER), Language.INDONESIAN)
    assert "Nomor surat: 555/123/2021" in body
    assert "Alamat:" not in body
    assert "Pengirim:" not in body
