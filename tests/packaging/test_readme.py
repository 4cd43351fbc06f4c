"""Both READMEs: what is built and counted stands in them, and what they name is there."""

import re
from datetime import date
from pathlib import Path

import pytest

import dev
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.counted import cohort, edition, regions, rows
from tests.helpers.window import Window
from tools.downloads import FOR_WHOM, Build, built, parts, read_build, table, write_build
from tools.update_docs import READMES

ROOT = Path(dev.__file__).parent
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources/data").glob("*.md")]
)
DAY = date(2026, 11, 29)


def installers(folder: Path) -> Path:
    """Lay out what dev.py installers leaves, each file larger than the one before."""
    lines = []
    for megabytes, end in enumerate([*FOR_WHOM, "-linux.cdx.json"], 20):
        name = f"gmsc-desktop-1.2.3{end}"
        (folder / name).write_bytes(bytes(megabytes * 1_000_000))
        lines.append(f"{megabytes:064x}  {name}\n")
    (folder / "SHA256SUMS").write_text("".join(lines), "utf-8")
    return folder


def test_sizes_and_sums_are_those_of_the_files_that_were_built(tmp_path: Path) -> None:
    build = built(installers(tmp_path), "abc1234", DAY, "")
    write_build(build, tmp_path / "downloads.toml")
    assert read_build(tmp_path / "downloads.toml") == build
    assert (build.version, len(build.files)) == ("1.2.3", 5)
    shown = table(build, Language.INDONESIAN)
    assert "| `gmsc-desktop-1.2.3-setup.exe` | **satu orang, Windows 10 atau 11, 64-bit.**" in shown
    assert "| 20 MB |" in shown
    assert f"{20:064x}  gmsc-desktop-1.2.3-setup.exe\n" in shown
    assert "cdx.json" not in shown


def test_a_readme_says_plainly_whether_there_is_a_release(tmp_path: Path) -> None:
    build = built(installers(tmp_path), "abc1234", DAY, "")
    assert "Belum ada rilis" in table(build, Language.INDONESIAN)
    assert "There is no release yet" in table(build, Language.ENGLISH)
    address = "https://example.org/v1.2.3"
    released = Build(build.version, build.commit, DAY, address, build.files)
    for language in Language:
        assert "29 November 2026: [" in table(released, language)
        assert f"]({address})" in table(released, language)


def test_what_takes_the_room_on_windows_is_counted_by_whose_it_is(tmp_path: Path) -> None:
    for file in ("gmsc.exe", "_internal/python313.dll", "_internal/PySide6/Qt6Core.dll"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(bytes(1_500_000 if "Qt" in file else 1_000_000))
    first, *others, last = parts(tmp_path).splitlines()[2:]
    assert first == "| Qt and PySide6 | 1.5 | 0.0 |"
    assert "| Python | 1.0 | 0.0 |" in others
    assert last == "| **all** | 3.5 | 0.0 |"


def test_a_build_that_lacks_a_file_is_not_written_down(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_text("00  gmsc-desktop-1.2.3-setup.exe\n", "utf-8")
    with pytest.raises(SystemExit, match=r"dev\.py installers"):
        built(tmp_path, "abc1234", DAY, "")


def test_both_readmes_count_what_the_data_files_hold() -> None:
    counted, ideas = regions(), len(list(rows("quick_wins")))
    indonesian, english = (file.read_text("utf-8") for file in READMES.values())
    assert f"**{counted.certain} dari {counted.all}**" in indonesian
    assert f"**{counted.certain} of {counted.all}**" in english
    assert f"Menurut data {edition().indonesian}" in indonesian
    assert f"By the data of {edition().english}" in english
    for text, ideas_are in ((indonesian, "program unggulan"), (english, "quick wins")):
        assert f"{ideas} {ideas_are}" in text
        for row in rows("cohorts"):
            known = cohort(int(row["year"]))
            assert f"| {row['year']} | {row['official']} | {known.certain} | " in text


def test_both_readmes_are_built_alike() -> None:
    indonesian, english = (file.read_text("utf-8") for file in READMES.values())
    for part in (r"^#+ ", r"^- \*\*", r"^```", r"^<!-- .+ -->", r"^\d\. ", r"^python3 dev\.py \w+"):
        found = [re.findall(part, text, re.MULTILINE) for text in (indonesian, english)]
        assert found[0] == found[1] != []


def test_both_readmes_call_the_pages_what_the_window_calls_them(window: Window) -> None:
    for language, file in READMES.items():
        window.use_language(language)
        text = file.read_text("utf-8")
        for page in PageName:
            assert f"*{window.widget.rail.label(page)}*" in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_and_commands_of_a_page_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for address, part in re.findall(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)", text):
        target = (page.parent / address).resolve() if address else page
        assert target.exists(), address
        if part:
            assert part in anchors(target.read_text("utf-8")), f"{address}#{part}"
    for command in re.findall(r"\bdev\.py ([a-z][a-z-]*)", text):
        assert command in dev.COMMANDS, command


def anchors(text: str) -> set[str]:
    """Give what a link may lead to: headings, as web pages of a repository name them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
