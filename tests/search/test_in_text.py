"""Finding words in a text that one reads, and the regions that it names."""

from hypothesis import example, given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.in_text import occurrences
from gmsc_desktop.search.mentions import Mentions
from gmsc_desktop.search.text import folded


def found(text: str, needle: str) -> list[str]:
    return [text[start:end] for start, end in occurrences(text, needle)]


def test_case_diacritics_and_punctuation_do_not_matter() -> None:
    assert found("Smart-City, smart city, SMART  CITY", "smárt city") == [
        "Smart-City",
        "smart city",
        "SMART  CITY",
    ]


def test_nothing_is_found_over_the_end_of_a_line_nor_for_no_words() -> None:
    assert found("smart\ncity", "smart city") == []
    assert found("smart city", " – ") == []


def test_a_place_is_told_by_where_it_stands_in_the_whole_text() -> None:
    text = "satu\n\ndua Kota\ntiga kota, kota"
    spans = occurrences(text, "kota")
    assert spans == ((10, 14), (20, 24), (26, 30))
    assert [text[start:end] for start, end in spans] == ["Kota", "kota", "kota"]


def test_places_do_not_overlap() -> None:
    assert len(occurrences("anana", "ana")) == 1


@given(st.text(), st.text(min_size=1, max_size=5))
@example("¼ ﬁ", "1")
@example("¼ ﬁ", "f")
def test_what_is_found_folds_to_what_was_sought_and_has_no_letter_too_many(
    text: str, needle: str
) -> None:
    wanted, spans = folded(needle), occurrences(text, needle)
    # Not equal: a letter may stand for several, as ¼ and ﬁ do.
    assert all(wanted in folded(text[start:end]) for start, end in spans)
    assert not any(wanted in folded(text[start + 1 : end]) for start, end in spans)
    assert not any(wanted in folded(text[start : end - 1]) for start, end in spans)
    assert list(spans) == sorted(spans)


def test_regions_are_named_by_kind_or_by_a_name_that_only_they_have(facts: Facts) -> None:
    mentions = Mentions(facts)
    text = "Kota Ambon, Kab. Agam dan Padang Panjang; Malang, Solok dan DI Yogyakarta"
    assert [text[start:end] for start, end, _ in mentions.in_(text)] == [
        "Kota Ambon",
        "Kab. Agam",
        "Padang Panjang",
    ]
    codes = [region.full_name for _, _, region in mentions.in_(text)]
    assert codes == ["Kota Ambon", "Kabupaten Agam", "Kota Padang Panjang"]
    assert mentions.in_("Ambonese") == ()
    assert [each.name for _, _, each in mentions.in_("Ngawi, Garut/Lahat")] == [
        "Ngawi",
        "Garut",
        "Lahat",
    ]
