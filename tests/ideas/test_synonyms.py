"""The table of words that mean about the same is read strictly."""

from pathlib import Path

import pytest

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.ideas.synonyms import read_synonyms
from gmsc_desktop.languages import Language


def table(folder: Path, *rows: str) -> Path:
    (folder / "synonyms.csv").write_text("\n".join(("id,en", *rows)) + "\n", encoding="utf-8")
    return folder


def test_each_word_leads_to_the_others_of_its_rows(tmp_path: Path) -> None:
    read = read_synonyms(table(tmp_path, "sampah; TPA,waste", "TPA; gas metan,methane"))
    assert read.others["tpa"] == ("sampah", "waste", "gas metan", "methane")
    assert read.others["sampah"] == ("tpa", "waste")
    assert read.longest == 2


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("sampah;;TPA,waste", "column “id”: “” is empty or there twice."),
        ("sampah; Sampah,waste", "column “id”: “Sampah” is empty or there twice."),
        ("sampah,", "column “en” is empty."),
        ("SMS,sms", "there is but one word."),
    ],
)
def test_a_broken_row_is_refused_with_its_line(tmp_path: Path, row: str, said: str) -> None:
    with pytest.raises(DataError) as refused:
        read_synonyms(table(tmp_path, "pajak,tax", row))
    assert refused.value.message(Language.ENGLISH).startswith(f"synonyms.csv, line 3: {said}")


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        read_synonyms(table(tmp_path))
