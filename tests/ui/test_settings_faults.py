"""Settings that are damaged, out of reach, or changed by two windows at once."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource_folder
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from tests.conftest import OpenWindow
from tests.helpers.window import Window

CHOSEN = Settings(Language.ENGLISH, Theme.DARK, 150)
NEWER = "[General]\ntheme=dark\nfrom_2030=kept\n\n[newer]\nkey=kept too\n"


@pytest.fixture
def file(own_home: Path) -> Path:
    folder = own_home / "gmsc-desktop"
    folder.mkdir()
    return folder / "gmsc-desktop.ini"


class Process:
    """A window as a process of its own; see tests/helpers/settings_writer.py."""

    def __init__(self) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.settings_writer"], cwd=resource_folder().parent,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        self.began = self._answer()

    def do(self, command: str) -> list[Any]:
        """Do it; gives language, theme, size of text, and recent searches."""
        self.begin(command)
        return self._answer()

    def begin(self, command: str) -> None:
        assert self.program.stdin
        self.program.stdin.write(command + "\n")
        self.program.stdin.flush()

    def close(self) -> None:
        self.program.communicate()
        assert self.program.returncode == 0

    def kill(self) -> None:
        self.program.kill()
        self.program.communicate()

    def _answer(self) -> list[Any]:
        assert self.program.stdout
        answer: list[Any] = json.loads(self.program.stdout.readline())
        return answer


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[tuple[Process, Process]]:
    both = Process(), Process()
    yield both
    for each in both:
        each.kill()


DAMAGED = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "zeros": b"\0" * 4096,
    "no ini": b"{'language': 'en'}\n[[[\n]]]===\n\x1b[31m",
    "half of a line": b"[General]\nlanguage=en\ntheme=da",
    "wrong types": b"[General]\nlanguage=@ByteArray(en)\ntheme=1, 2\ntext_size=@Rect(0 0 1 1)\n"
    b"[search]\nrecent=@Size(1 1)\nkeep=@Invalid()\n[window]\ngeometry=9\nsplitter=x, y\n",
    "out of range": b"[General]\nlanguage=xx\ntheme=pink\ntext_size=99999999999999999999\n",
    "UTF-16": "[General]\nlanguage=en\n".encode("utf-16"),
    "huge": b"[General]\n" + b"x=" + b"y" * (3 << 20),
}


@pytest.mark.fault(
    what="The settings file is damaged: {id}",
    cause="The file is overwritten before the start.",
    sees="The window, with what can be read and defaults for the rest; nothing is said.",
    kept="What is chosen from then on.",
)
@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_the_window_opens_and_keeps_settings_after_damage(
    content: bytes, file: Path, open_window: OpenWindow
) -> None:
    file.write_bytes(content)
    window = open_window()
    window.query("kota sabang")
    assert window.rows()[0] == "Kota Sabang"
    window.widget.preferences.use_language(Language.ENGLISH)
    window.widget.preferences.use_theme(Theme.DARK)
    window.widget.close()
    store = SettingsStore()
    QSettings(str(file), QSettings.Format.IniFormat).sync()
    assert (store.load().language, store.load().theme) == (Language.ENGLISH, Theme.DARK)


@pytest.mark.fault(
    what="The settings file is huge",
    cause="Three megabytes on one line.",
    sees="The defaults; nothing is said.",
    kept="The file, under another name.",
)
def test_a_huge_file_is_set_aside(file: Path, qapp: QApplication) -> None:
    file.write_bytes(DAMAGED["huge"])
    SettingsStore().save(CHOSEN)
    assert SettingsStore().load() == CHOSEN
    assert file.with_suffix(".broken").stat().st_size > 1 << 20


@pytest.mark.fault(
    what="The settings file is cut in half",
    cause="It ends in the middle of a line.",
    sees="The settings before the cut, defaults for the rest.",
    kept="What stands before the cut.",
)
def test_half_of_the_settings_survive_a_file_cut_in_half(file: Path, qapp: QApplication) -> None:
    file.write_bytes(b"[General]\nlanguage=en\ntext_size=150\ntheme=da")
    assert SettingsStore().load() == Settings(Language.ENGLISH, Theme.SYSTEM, 150)


@pytest.mark.fault(
    what="Settings cannot be kept: {id}",
    cause="A folder in the file's place; a home that cannot be made.",
    sees="The window; choices hold until it is closed.",
    kept="What is in the file's place.",
)
@pytest.mark.parametrize("place", ["a folder in its place", "no home"])
def test_where_settings_cannot_be_kept_the_window_works_without(
    place: str, file: Path, own_home: Path, open_window: OpenWindow
) -> None:
    if place == "a folder in its place":
        file.mkdir()
    else:
        (own_home / "file").touch()
        nowhere = str(own_home / "file" / "below")
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, nowhere)
    window = open_window()
    window.use_language(Language.ENGLISH)
    window.widget.recent.remember("kota sabang")
    assert window.pages()[0] == "Participants"
    window.widget.close()
    assert not file.is_file()


@pytest.mark.fault(
    what="Settings may only be read",
    cause="File and folder may not be written to.",
    sees="The settings; choices hold until the window is closed.",
    kept="The file.",
)
@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_settings_that_may_only_be_read_are_used_and_stay(file: Path, own_home: Path) -> None:
    file.write_text("[General]\nlanguage=en\ntheme=dark\n", encoding="utf-8")
    before = file.read_bytes()
    for each in (file, file.parent):
        each.chmod(0o555)
    # Root may write everywhere, unless it gives that power away.
    powers = "-dac_override,-dac_read_search,-fowner"
    without = ["setpriv", "--bounding-set", powers, "--"] if os.geteuid() == 0 else []
    result = subprocess.run(
        [*without, sys.executable, "-m", "tests.helpers.settings_writer"],
        cwd=resource_folder().parent, input="text_size 150\nsearch kota bima\n",
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    file.parent.chmod(0o755)
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout.splitlines()[0]) == ["en", "dark", 100, []]
    assert file.read_bytes() == before


@pytest.mark.fault(
    what="Settings of a newer version",
    cause="Keys that this version does not know.",
    sees="Nothing.",
    kept="Those keys.",
)
def test_keys_of_a_newer_version_are_kept(file: Path, windows: tuple[Process, Process]) -> None:
    for each in windows:
        each.kill()
    file.write_text(NEWER, encoding="utf-8")
    window = Process()
    window.do("language en")
    window.do("search kota bima")
    window.close()
    text = file.read_text("utf-8")
    for line in ("from_2030=kept", "key=kept too", "theme=dark", "language=en"):
        assert line in text


@pytest.mark.fault(
    what="Two windows choose different things",
    cause="Two processes: language, text size; theme, folder.",
    sees="Each window as it chose; the next start has it all.",
    kept="Every choice.",
)
def test_two_windows_keep_what_the_other_chose(windows: tuple[Process, Process]) -> None:
    one, two = windows
    one.do("language en")
    two.do("theme dark")
    one.do("text_size 150")
    two.do("folder /somewhere")
    for each in windows:
        each.close()
    late = Process()
    assert late.began[:3] == ["en", "dark", 150]
    late.kill()


@pytest.mark.fault(
    what="Two windows choose different themes",
    cause="Two processes; the first then changes its language.",
    sees="At the next start, the theme chosen last, and the language.",
    kept="The last choice.",
)
def test_of_one_setting_the_last_choice_counts(windows: tuple[Process, Process]) -> None:
    one, two = windows
    one.do("theme dark")
    two.do("theme light")
    two.close()
    one.do("language en")
    one.close()
    late = Process()
    assert late.began[:3] == ["en", "light", 100]
    late.kill()


@pytest.mark.fault(
    what="Two windows search",
    cause="Two processes, in turns.",
    sees="Recent searches of both, the newest first.",
    kept="Every search.",
)
def test_searches_of_two_windows_are_all_remembered(windows: tuple[Process, Process]) -> None:
    one, two = windows
    one.do("search kota sabang")
    two.do("search kota bima")
    one.do("search kota solok")
    assert two.do("search KOTA SABANG")[3] == ["KOTA SABANG", "kota solok", "kota bima"]


@pytest.mark.fault(
    what="Searches are cleared and switched off in one of two windows",
    cause="Two processes; the other searches afterwards.",
    sees="No recent searches, in both.",
    kept="No search.",
)
def test_searches_forgotten_in_one_window_stay_forgotten(windows: tuple[Process, Process]) -> None:
    one, two = windows
    two.do("search kota sabang")
    one.do("forget")
    assert two.do("search kota bima")[3] == []


@pytest.mark.fault(
    what="A window is killed while it saves settings",
    cause="SIGKILL at 25 random moments of a process that saves without pause.",
    sees="At the next start, whole settings; nothing is said.",
    kept="Every key, also those of a newer version; the dead one's lock keeps nobody out.",
)
@pytest.mark.slow
def test_a_window_killed_while_it_saves_leaves_whole_settings(
    file: Path, windows: tuple[Process, Process]
) -> None:
    for each in windows:
        each.kill()
    file.write_text(NEWER, encoding="utf-8")
    random.seed(1)
    for number in range(25):
        window = Process()
        assert window.began[1] == "dark"
        window.begin(f"hammer kota {number}")
        try:
            window.program.wait(random.uniform(0.01, 0.12))
        except subprocess.TimeoutExpired:
            window.kill()
        text = file.read_text("utf-8")
        assert "from_2030=kept" in text
        assert "key=kept too" in text
    # What the dead held does not keep the next one out.
    last = Process()
    assert last.do("search kota sabang")[3][0] == "kota sabang"
    last.close()
    assert "kota sabang" in file.read_text("utf-8")


@pytest.mark.fault(
    what="The saved place of the window is nonsense",
    cause="Random bytes.",
    sees="The window, on the screen.",
    kept="The other settings.",
)
def test_geometry_that_is_nonsense_does_not_move_the_window_away(
    file: Path, open_window: OpenWindow
) -> None:
    store = SettingsStore()
    store.save_bytes("window/geometry", QByteArray(os.urandom(66)))
    store.save_bytes("window/splitter", QByteArray(b"\x01\xd9" * 9))
    window: Window = open_window()
    screen = window.widget.screen().availableGeometry()
    assert screen.intersects(window.widget.geometry())
    assert window.widget.participants.table.isVisible()
