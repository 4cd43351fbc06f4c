"""The corrections that a person has made and not withdrawn, each a file in a folder of theirs."""

from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.corrections.file import SUFFIX, read_correction, write_correction
from gmsc_desktop.corrections.model import Correction
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.updates import cannot_store, cannot_store_file
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.user_folder import user_folder


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A kept file: what it proposes, or why it can no longer be read."""

    file: Path
    correction: Correction | None
    problem: GmscError | None = None


class KeptCorrections:
    """Keeps, lists and withdraws corrections."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_folder() / "corrections"

    def keep(self, correction: Correction) -> Path:
        """Keep a correction in a file of its own; raises GmscError when it breaks a rule."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_store(self._folder, error) from error
        file = self._new_file(correction)
        write_correction(correction, file, cannot_store_file)
        return file

    def change(self, file: Path, correction: Correction) -> Path:
        """Keep a correction in the place of another one; raises GmscError and leaves that."""
        new = self.keep(correction)
        try:
            self.withdraw(file)
        except GmscError:
            self.withdraw(new)
            raise
        return new

    def all(self, facts: Facts) -> tuple[KeptCorrection, ...]:
        """Give what is kept, in the order of the files' names."""
        return tuple(_look_at(file, facts) for file in sorted(self._folder.glob(f"*{SUFFIX}")))

    def count(self) -> int:
        """Say how many are kept, damaged ones too."""
        return sum(1 for _ in self._folder.glob(f"*{SUFFIX}"))

    def withdraw(self, file: Path) -> None:
        """Remove a kept correction; one that is gone already is no error."""
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_store(self._folder, error) from error

    def _new_file(self, correction: Correction) -> Path:
        region = correction.region.code if correction.region else None
        on = "-".join(str(each) for each in (region, correction.year) if each)
        number = 1
        while (file := self._folder / f"usulan-{on}-{number}{SUFFIX}").exists():
            number += 1
        return file


def _look_at(file: Path, facts: Facts) -> KeptCorrection:
    try:
        return KeptCorrection(file, read_correction(file, facts))
    except GmscError as error:
        return KeptCorrection(file, None, error)
