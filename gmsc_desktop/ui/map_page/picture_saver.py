"""Asks where the picture goes, words it, and saves it."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.map.dots import Shape
from gmsc_desktop.ui.map_page.canvas import MapCanvas
from gmsc_desktop.ui.map_page.picture import PDF, PNG, SVG, MapPicture, Mark, save_picture


class PictureSaver(QObject):
    """Saves what a canvas shows; `folder` is where the person saved last."""

    saved = Signal(Path)
    failed = Signal(GmscError)

    def __init__(self, facts: Facts, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._facts = facts
        self._canvas = canvas
        self.folder = ""

    def ask(self, filters: Filters, language: Language, window: QWidget) -> None:
        """Ask for a name and kind, and save there."""
        kinds = {
            self.tr("Picture (*.png)"): PNG,
            self.tr("Drawing (*.svg)"): SVG,
            self.tr("PDF (*.pdf)"): PDF,
        }
        stem = self.tr("GMSC map")
        start = Path(self.folder or Path.home()) / f"{stem}{PNG}"
        name, kind = QFileDialog.getSaveFileName(
            window, self.tr("Save picture"), str(start), ";;".join(kinds)
        )
        if name:
            file = Path(name)
            known = file.suffix.lower() in kinds.values()
            self.save(file if known else Path(name + kinds[kind]), filters, language)

    def save(self, file: Path, filters: Filters, language: Language) -> None:
        """Save under a name, in the kind that it asks for."""
        try:
            save_picture(self._picture(filters, language), file)
        except GmscError as error:
            self.failed.emit(error)
            return
        self.folder = str(file.parent)
        self.saved.emit(file)

    def _picture(self, filters: Filters, language: Language) -> MapPicture:
        canvas = self._canvas
        return MapPicture(
            viewport=canvas.camera.viewport,
            zoom=canvas.camera.zoom,
            scene=canvas.scene,
            inset=canvas.inset,
            title=self._title(filters, language),
            legend=self._legend(language),
            footer=self._footer(filters),
            font=canvas.font(),
        )

    def _title(self, filters: Filters, language: Language) -> str:
        parts = [self.tr("Participants of Gerakan Menuju Smart City")]
        parts += [", ".join(str(year) for year in sorted(filters.years))]
        parts += [status_word(filters.status).in_(language) if filters.status else ""]
        parts += [filters.island.value if filters.island else ""]
        names = {province.code: province.name for province in self._facts.provinces}
        parts += [names.get(filters.province or "", "")]
        parts += [filters.kind.value if filters.kind else ""]
        return " · ".join(part for part in parts if part)

    def _legend(self, language: Language) -> tuple[tuple[Mark, str], ...]:
        """Give the marks that the picture has, with how many there are of each."""
        counts = Counter((dot.shape, dot.year) for dot in self._canvas.dots)
        marks: list[Mark] = [(Shape.FILLED, cohort.year) for cohort in self._facts.cohorts]
        marks += [(Shape.RHOMBUS, None), (Shape.HOLLOW, None)]
        return tuple(
            (mark, f"{mark[1] or status_word(mark[0].value).in_(language)}  {counts[mark]}")
            for mark in marks
            if counts[mark]
        )

    def _footer(self, filters: Filters) -> str:
        colour = (
            self.tr("Colour: chosen cohort") if filters.years else self.tr("Colour: first cohort")
        )
        day = QLocale().toString(QDate(self._facts.edition.date), "d MMMM yyyy")
        source = self.tr("GMSC Desktop, data of %1 · coasts: Natural Earth").replace("%1", day)
        return f"{colour} · {source}"
