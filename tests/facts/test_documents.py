"""A damaged text or notice of the program is named by its file, with the line where it has one."""

import shutil
from pathlib import Path

import pytest

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.notices import read_notices
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.resources import resource
from tests.helpers.data import DataFolder


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


@pytest.fixture
def licences(tmp_path: Path) -> Path:
    folder = tmp_path / "licences"
    shutil.copytree(resource("licences"), folder)
    return folder


def refusal(data: DataFolder) -> GmscError:
    with pytest.raises(GmscError) as caught:
        read_facts(data.path)
    return caught.value


def test_a_text_in_one_language_only_is_refused_by_its_file(data: DataFolder) -> None:
    lines = data.lines("pillars.toml")
    one = ['definition = "Tata kelola"' if "definition.id" in each else each for each in lines]
    data.write("pillars.toml", [each for each in one if not each.startswith("definition.")])
    said = refusal(data).sentence
    assert "pillars.toml" in said.id
    assert "definition" in said.id


def test_a_document_without_any_pillar_is_refused_by_its_file(data: DataFolder) -> None:
    data.write("pillars.toml", ["pillar = []"])
    said = refusal(data).sentence
    assert "pillars.toml" in said.id
    assert "pillar" in said.id


@pytest.mark.parametrize("content", ["notice = 3", "[[notice]]\nname = 1", "[[", "\x07"])
def test_damaged_notices_are_a_sentence_that_names_their_file(licences: Path, content: str) -> None:
    (licences / "notices.toml").write_text(content)
    with pytest.raises(GmscError) as caught:
        read_notices(licences)
    assert "licences/notices.toml hilang atau rusak" in caught.value.sentence.id


def test_a_licence_that_is_gone_is_named_when_it_is_opened(licences: Path) -> None:
    notice = read_notices(licences)[0]
    assert notice.text()
    notice.file.unlink()
    with pytest.raises(GmscError) as caught:
        notice.text()
    assert notice.file.name in caught.value.sentence.id
