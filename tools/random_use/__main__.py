"""Uses the real window at random, and says whether anything broke or grew.

    python3 dev.py random-use --minutes 60 --seed 1

The same seed does the same things in the same order; `--steps` ends after so many of them. Exit
code 0 means: no exception, no message of Qt, no log record from WARNING up, memory at the end
within 10 % of that after five minutes, no more handles than then.

Letters of many scripts are written in each size of text, and Qt keeps a font for each pair of
these; `--latin` measures what an office holds that writes its own.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from gmsc_desktop.app import make_application, make_window, read_knowledge
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.garbage import GarbageCollection
from tools.random_use.dialogs import Answers
from tools.random_use.hands import Hands
from tools.random_use.material import Material
from tools.random_use.measure import HEAD, growth
from tools.random_use.person import Person
from tools.random_use.tour import tour
from tools.random_use.watch import Watch

_FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR")
_SCHEMES = ("http", "https", "mailto", "file")


class Browser(QObject):
    """Stands for the person's browser and mail program, which must not open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = 0
        for scheme in _SCHEMES:
            # The stub asks for bytes, which are refused.
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]

    @Slot(QUrl)
    def take(self, _address: QUrl) -> None:
        """Take an address."""
        self.opened += 1


def main(arguments: Sequence[str]) -> int:
    """Use the window, print what was measured and found; gives the exit code."""
    parser = argparse.ArgumentParser(prog="random-use", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, help="end after so many")
    parser.add_argument("--latin", action="store_true", help="type and paste no other script")
    options = parser.parse_args(arguments)
    # What was there before the session began is nobody's.
    with tempfile.TemporaryDirectory(prefix="gmsc-random-") as name:
        home = Path(name)
        os.environ.update(dict.fromkeys(_FOLDERS, name))
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        os.chdir(home)
        return use(options, home)


def use(options: argparse.Namespace, home: Path) -> int:
    """Use the window with this home."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    faulthandler.enable()
    app = make_application(["gmsc-desktop"])
    knowledge = read_knowledge(resource("data"))
    window = make_window(app, knowledge)
    # Whoever quits uses the program no longer.
    window.menu_actions[Command.QUIT].setEnabled(False)
    material = Material(knowledge.facts, latin=options.latin)
    lists, saved = home / "lists", home / "saved"
    lists.mkdir()
    saved.mkdir()
    files = material.write_files(lists, Random(options.seed))
    answers, browser = Answers(saved, files, str(options.seed)), Browser()
    with Watch() as watch:
        hands = Hands(window, material, files)
        person = Person(window, hands, tour(window, material.scripts), watch, options)
        window.show()
        print(HEAD)
        person.go_on()
        with GarbageCollection():
            app.exec()
        faulthandler.cancel_dump_traceback_later()
        if not window.isVisible():
            watch.note("the main window was closed")
        window.close()
    print(
        f"seed {options.seed}: {person.steps} steps, {answers.answered} dialogs answered, ", end=""
    )
    print(f"{browser.opened} addresses, {len(list(saved.iterdir()))} files saved")
    print(f"longest step {person.longest[0]:.1f} s: {person.longest[1]}")
    found = [*(f"{count} × {text}" for text, count in watch.troubles.items())]
    found += growth(person.samples)
    print(*(f"FOUND {each}" for each in found or ["nothing"]), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
