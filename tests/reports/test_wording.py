"""What a match is called, and which of its letters stand out."""

import pytest

from gmsc_desktop.languages import Language
from gmsc_desktop.reports.wording import found_as
from gmsc_desktop.search.finder import Finder


@pytest.mark.parametrize(
    ("typed", "name", "bold"),
    [
        ("sabang", "Kota Sabang", ["Sabang"]),
        ("oki", "Kabupaten Ogan Komering Ilir · oki", ["oki"]),
        ("16.02", "Kabupaten Ogan Komering Ilir · 16.02", ["16.02"]),
        ("pondok aren", "Pondok Aren · kecamatan in Kota Tangerang Selatan", ["Pondok Aren"]),
        ("cibinong", "Kabupaten Bogor · capital Cibinong", ["Cibinong"]),
    ],
)
def test_the_letters_that_were_typed_stand_out(
    finder: Finder, typed: str, name: str, bold: list[str]
) -> None:
    names = [found_as(match, Language.ENGLISH) for match in finder.find(typed).matches]
    named = next(each for each in names if each.text == name)
    assert [text for text, strong in named.runs if strong] == bold
    assert "".join(text for text, _ in named.runs) == name
