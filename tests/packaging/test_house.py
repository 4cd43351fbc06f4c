"""What keeps the house in order: limits of size, figures in docs, one list of checks."""

from pathlib import Path

import pytest

import dev
from benchmarks.marks import between_marks
from tools import sizes, update_docs

ROOT = Path(dev.__file__).parent


def written(folder: Path, *lines: str) -> Path:
    file = folder / "module.py"
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def too_large(file: Path) -> list[str]:
    return sizes.too_large(sizes.sizes(iter([file])))


def test_a_module_has_at_most_300_lines(tmp_path: Path) -> None:
    assert too_large(written(tmp_path, *["x = 1"] * 300)) == []
    assert too_large(written(tmp_path, *["x = 1"] * 301)) == ["module.py: 301 lines, at most 300"]


def test_a_function_has_at_most_50_lines_from_its_name_to_its_end(tmp_path: Path) -> None:
    body = ["    x = 1"] * 49
    assert too_large(written(tmp_path, "@decorated", "def small() -> None:", *body)) == []
    large = written(tmp_path, "class A:", "    def large(self) -> None:", *["    " + body[0]] * 50)
    assert too_large(large) == ["module.py:2 large: 51 lines, at most 50"]


def test_what_is_too_large_fails_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert sizes.report([]) == 0
    assert sizes.report(["module.py: 301 lines, at most 300"]) == 1
    assert "Take an idea of its own out" in capsys.readouterr().out


def test_two_decisions_never_have_one_number(tmp_path: Path) -> None:
    (tmp_path / "0001-one.md").write_text("# 1. One\n", "utf-8")
    assert update_docs.decisions(tmp_path) == "- [1. One](0001-one.md)\n"
    (tmp_path / "0001-other.md").write_text("# 1. Other\n", "utf-8")
    with pytest.raises(SystemExit, match="0001-other"):
        update_docs.decisions(tmp_path)


def test_a_page_without_the_marks_is_told() -> None:
    with pytest.raises(SystemExit, match=r"README\.md has no marks for cohorts"):
        between_marks("# Nothing\n", "cohorts", "", "README.md")


def test_stale_figures_are_told_and_then_renewed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "README.en.md"
    page.write_text("<!-- answers -->\n225 of 514\n<!-- /answers -->\n", "utf-8")
    now = [(page, "answers", "226 of 514\n")]
    assert update_docs.update(now, check=True) == 1
    assert "README.en.md: answers are out of date" in capsys.readouterr().out
    assert "225" in page.read_text("utf-8")
    assert update_docs.update(now, check=False) == 0
    assert "226" in page.read_text("utf-8")
    assert update_docs.update(now, check=True) == 0


def test_a_commit_is_checked_by_the_one_list() -> None:
    hook = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert "entry: python3 dev.py check\n" in hook
    assert hook.count("entry:") == 1
