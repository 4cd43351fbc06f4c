"""What any part may ask the window for; the main window is what answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.search.filters import Filters

Steps = tuple[Iterator[object], int]
"""What makes a file bit by bit, whole or not at all, and about how many bits there are."""


@dataclass(frozen=True, slots=True)
class Export:
    """What can be saved: `title` heads the question where, `stem` is the name proposed.

    `kinds` are the endings that it may have, the first being proposed; `steps` makes the file in
    the kind that its name asks for; `note` follows when it is said that it is saved, `about` says
    in a few words how much it is, in the language of the moment; `opens` says whether people have
    a program that opens such a file.
    """

    title: str
    stem: str
    kinds: tuple[str, ...]
    steps: Callable[[Path], Steps]
    note: str = ""
    about: Callable[[], str] = str
    opens: bool = True


class Requests(Protocol):
    """Handed down to pages and their parts, so that none of them knows another."""

    def open_address(self, address: str) -> None:
        """Open a source in the browser."""

    def show_region(self, code: str) -> None:
        """Show a region in the list of participants."""

    def show_on_map(self, code: str) -> None:
        """Show a region on the map."""

    def list_regions(self, filters: Filters) -> None:
        """List what these filters let through."""

    def show_cohort(self, year: int) -> None:
        """Show a cohort on the page that is shown, if it can, else in the list."""

    def check_list(self, text: str) -> None:
        """Check the lines of a list."""

    def go_to(self, link: str) -> None:
        """Show a page by its name in small letters, and after a `#` a part: `pillars#living`."""

    def search_everything(self, text: str) -> None:
        """Look for a text everywhere: regions, ideas, questions, terms, sources."""

    def find_ideas(self, text: str) -> None:
        """Show the program unggulan for a text; all of them for none."""

    def copy_region(self) -> None:
        """Put what is known of the region that is shown on the clipboard."""

    def copy_sentence(self) -> None:
        """Put the answer on the region that is shown on the clipboard, as a sentence."""

    def copy_selected(self) -> None:
        """Put the chosen rows of the list on the clipboard."""

    def export_list(self) -> None:
        """Ask where to save the list of participants."""

    def save(self, export: Export) -> None:
        """Ask where to save something, and save it there."""

    def show_sheet(self, code: str) -> None:
        """Open the fact sheet of a region."""

    def show_plan(self, code: str, hosts: tuple[str, ...] = ()) -> None:
        """Open the plan of a visit of a region to its hosts, or to those nearest to it."""

    def compare(self) -> None:
        """Put the chosen regions beside those that are compared already."""

    def set_beside(self, codes: tuple[str, ...]) -> None:
        """Put these regions side by side, and no others."""

    def propose(self, code: str, year: int) -> None:
        """Begin a correction on a region, a cohort, or both; an empty code or 0 stands for none."""

    def show_proposals(self) -> None:
        """Open the list of corrections that are kept."""

    def install_pack(self) -> None:
        """Ask for a data pack's file."""

    def renew_data(self) -> None:
        """Ask for a window on the data that are in use now."""

    def say(self, text: str) -> None:
        """Say in the status bar what came of something."""

    def show_error(self, error: GmscError) -> None:
        """Tell what went wrong above the page, until the person closes it."""
