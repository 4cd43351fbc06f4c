"""Wrong data never reach the window: each rule is told with file, line, what and cure."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Language
from tests.helpers.data import DataFolder

Break = Callable[[DataFolder], int]


def swap(name: str, old: str, new: str) -> Break:
    return lambda data: data.replace(name, old, new)


def add(name: str, line: str) -> Break:
    return lambda data: data.append(name, line)


def emptied(name: str) -> Break:
    def empty(data: DataFolder) -> int:
        data.write(name, [])
        return 0

    return empty


def cut(data: DataFolder, name: str, heading: str) -> int:
    """Take the last table of a kind away."""
    lines = data.lines(name)
    at = max(number for number, line in enumerate(lines) if line == heading)
    data.write(name, lines[:at])
    return at


def again(data: DataFolder, name: str, heading: str) -> int:
    """Write the first table of a kind a second time."""
    lines = data.lines(name)
    first, second = [number for number, line in enumerate(lines) if line == heading][:2]
    data.write(name, lines[:second] + lines[first:])
    return second


RULES: dict[str, tuple[str, Break, str]] = {
    "header": ("regions.csv", swap("regions.csv", "code,kind", "kode,kind"), "judul kolom"),
    "too many fields": ("regions.csv", swap("regions.csv", "Agam,", "Agam,x,"), "8 kolom"),
    "broken quotes": ("notes.csv", add("notes.csv", '11.01,"Kab" x,2017,a,b,c'), "baris rusak"),
    "space at the end": ("aliases.csv", swap("aliases.csv", "tangsel", "tangsel "), "spasi"),
    "control character": ("aliases.csv", swap("aliases.csv", "tangsel", "tang\x07sel"), "kendali"),
    "empty name": ("provinces.csv", swap("provinces.csv", "Bali", ""), "kosong"),
    "malformed code": ("regions.csv", swap("regions.csv", "13.06", "13-06"), "13-06"),
    "double code": ("regions.csv", add("regions.csv", "13.06,Kota,Baru,,,,"), "sudah ada"),
    "double name": ("regions.csv", add("regions.csv", "13.99,Kabupaten,Agam,,,,"), "sudah ada"),
    "code without province": (
        "regions.csv",
        add("regions.csv", "99.01,Kota,X,,,,"),
        "tidak dikenal",
    ),
    "unknown kind": ("regions.csv", swap("regions.csv", "Kota,Sabang", "Desa,Sabang"), "“Desa”"),
    "unknown island": (
        "provinces.csv",
        swap("provinces.csv", "Maluku\n"[:-1], "Maluku,M"),
        "kolom",
    ),
    "half a position": (
        "regions.csv",
        swap("regions.csv", "5.8897,95.3164", "5.8897,"),
        "longitude",
    ),
    "position abroad": (
        "regions.csv",
        swap("regions.csv", "5.8897,95.3164", "52.5,13.4"),
        "52.5",
    ),
    "unknown region": (
        "participations.csv",
        add("participations.csv", "11.99,Kota X,2017,riaubernas-1,list,"),
        "tidak dikenal",
    ),
    "name of another code": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Banda Aceh,2017,riaubernas-1,list,"),
        "11.72 adalah Kota Sabang",
    ),
    "unknown cohort": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,2020,riaubernas-1,list,"),
        "“2020” tidak dikenal",
    ),
    "unknown source": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,2017,nowhere-9,list,"),
        "“nowhere-9” tidak dikenal",
    ),
    "no source": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,2017,,list,"),
        "“source” kosong",
    ),
    "unknown clarity": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,2017,riaubernas-1,sure,"),
        "“sure”",
    ),
    "long quotation": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,2017,riaubernas-1,list," + "kata " * 15 + "x"),
        "lebih dari 15 kata",
    ),
    "certain without a year": (
        "participations.csv",
        add("participations.csv", "11.72,Kota Sabang,,riaubernas-1,list,"),
        "tahun kosong",
    ),
    "said twice": (
        "participations.csv",
        lambda data: data.append("participations.csv", data.lines("participations.csv")[1]),
        "sudah ada",
    ),
    "size that is no number": ("cohorts.csv", swap("cohorts.csv", "2017,25", "2017,all"), "“all”"),
    "size in other figures": ("cohorts.csv", swap("cohorts.csv", "2017,25", "2017,٢٥"), "٢٥"),
    "impossible date": ("cohorts.csv", swap("cohorts.csv", "2017-05-22", "2017-05-32"), "05-32"),
    "address of another kind": (
        "sources.csv",
        swap("sources.csv", "https://", "javascript:"),
        "javascript:",
    ),
    "date of a source": ("sources.csv", add("sources.csv", "x-1,X,,,kemarin,article"), "kemarin"),
    "unknown kind of source": ("sources.csv", add("sources.csv", "x-1,X,,,,blog"), "“blog”"),
    "source that nothing uses": ("sources.csv", add("sources.csv", "x-1,X,,,,article"), "dipakai"),
    "unknown kind of alias": ("aliases.csv", swap("aliases.csv", "nickname", "pet"), "“pet”"),
    "alias said twice": (
        "aliases.csv",
        add("aliases.csv", "TANGSEL,abbreviation,36.74,Kota Tangerang Selatan"),
        "sudah ada",
    ),
    "unknown pillar": (
        "quick_wins.csv",
        add("quick_wins.csv", "11.72,Kota Sabang,mobility,X,a,b,2023,nationalgeographic-grid-1"),
        "“mobility”",
    ),
    "impossible year": (
        "results.csv",
        add("results.csv", "11.72,Kota Sabang,20223,award,,a,b,nationalgeographic-grid-1"),
        "20223",
    ),
    "unknown kind of result": (
        "results.csv",
        add("results.csv", "11.72,Kota Sabang,2023,prize,,a,b,nationalgeographic-grid-1"),
        "“prize”",
    ),
    "broken TOML": ("programme.toml", add("programme.toml", "key = = 1"), "TOML rusak"),
    "text in one language only": (
        "programme.toml",
        swap("programme.toml", "question.en", "question.fr"),
        "“en”",
    ),
    "unknown source of a text": (
        "pillars.toml",
        swap("pillars.toml", 'sources = ["', 'sources = ["nowhere-9", "'),
        "nowhere-9",
    ),
    "unknown related question": (
        "programme.toml",
        swap("programme.toml", 'related = ["', 'related = ["nothing", "'),
        "nothing",
    ),
    "pillar out of order": ("pillars.toml", swap("pillars.toml", '"governance"', '"x"'), "“key”"),
    "no text of a kind": (
        "programme.toml",
        emptied("programme.toml"),
        "[[question]]",
    ),
    "a pillar too few": (
        "pillars.toml",
        lambda data: cut(data, "pillars.toml", "[[pillar]]"),
        "[[pillar]]",
    ),
    "question said twice": (
        "programme.toml",
        lambda data: again(data, "programme.toml", "[[question]]"),
        "≠",
    ),
    "control character in a text": (
        "programme.toml",
        swap("programme.toml", 'question.en = "', 'question.en = "\\u0007'),
        "kendali",
    ),
    "year that is no number": (
        "programme.toml",
        swap("programme.toml", "year = 2017", 'year = "2017"'),
        "angka",
    ),
    "related questions that are no list": (
        "programme.toml",
        swap("programme.toml", "related = [", 'related = "" # ['),
        "“related”",
    ),
    "date in other words": (
        "dataset.toml",
        swap("dataset.toml", "date = ", 'date = "x" #'),
        "YYYY",
    ),
    "version of another day": (
        "dataset.toml",
        swap("dataset.toml", 'version = "', 'version = "1'),
        '.1", …',
    ),
    "publisher without an address": (
        "dataset.toml",
        swap("dataset.toml", "[title]", '[publisher]\nname = "Bappeda"\n[title]'),
        "“address”",
    ),
    "publisher that is no table": (
        "dataset.toml",
        swap("dataset.toml", "[title]", 'publisher = "Bappeda"\n[title]'),
        "“publisher”",
    ),
    "endless address of the publisher": (
        "dataset.toml",
        swap(
            "dataset.toml",
            "[title]",
            f'[publisher]\nname = "Bappeda"\naddress = "{"a" * 301}"\n[title]',
        ),
        "≤ 300",
    ),
    "future format": ("dataset.toml", swap("dataset.toml", "format = 1", "format = 2"), "“format”"),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_broken_rule_is_told_with_file_line_and_cure(rule: str, tmp_path: Path) -> None:
    file, break_it, what = RULES[rule]
    data = DataFolder(tmp_path)
    line = break_it(data)
    with pytest.raises(DataError) as caught:
        read_facts(data.path)
    error = caught.value
    assert error.file.name == file
    message = error.message(Language.INDONESIAN)
    assert what in message
    assert message.startswith(file)
    if file.endswith(".csv"):
        assert error.line == line
        assert f"baris {line}" in message
        assert f"line {line}" in error.message(Language.ENGLISH)
    assert error.cure.id
    assert error.cure.en


def test_a_text_error_names_the_line_on_which_its_table_begins(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    line = data.replace("programme.toml", "question.en", "question.fr")
    with pytest.raises(DataError) as caught:
        read_facts(data.path)
    assert data.lines("programme.toml")[(caught.value.line or 0) - 1] == "[[question]]"
    assert caught.value.line == line - 3


@pytest.mark.parametrize(
    ("content", "line"), [(b"code,kind\n\xff\xfe", 2), (b"a\nb\nK\xe9diri\n", 3)]
)
def test_a_file_in_another_encoding_is_refused(tmp_path: Path, content: bytes, line: int) -> None:
    data = DataFolder(tmp_path)
    (data.path / "regions.csv").write_bytes(content)
    with pytest.raises(DataError, match="UTF-8") as caught:
        read_facts(data.path)
    assert caught.value.line == line


def test_a_byte_order_mark_is_refused(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    file = data.path / "aliases.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    with pytest.raises(DataError, match="BOM"):
        read_facts(data.path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    (data.path / "cohorts.csv").unlink()
    with pytest.raises(DataError) as caught:
        read_facts(data.path)
    assert caught.value.message(Language.ENGLISH).startswith("cohorts.csv: cannot read")


def test_windows_line_ends_are_read_like_any_others(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    for file in data.path.iterdir():
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    facts, _ = read_facts(data.path)
    assert len(facts.regions) == 514


def test_no_sentence_carries_control_characters_out_of_a_file(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    data.replace("programme.toml", "nationalgeographic-grid-1", "\\u001b[2Jnobody")
    with pytest.raises(DataError) as raised:
        read_facts(data.path)
    for language in Language:
        assert raised.value.message(language).isprintable()
        assert "?[2Jnobody" in raised.value.message(language)
