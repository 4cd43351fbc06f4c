"""Asks where the picture goes, words it, and saves it."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.list_export import list_summary
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.map.canvas import MapCanvas
from gmsc_desktop.ui.map.picture import PDF, PNG, SVG, MapPicture, Mark, save_picture
from gmsc_desktop.ui.map_drawing.camera import Camera
from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.map_drawing.inset import Inset, inset_in

_WIDTH, _HEIGHT, _TEXT = 1200, 580, 13
"""Pixels at 100 %: a picture is for others too, so it follows neither window nor text size."""


class PictureSaver(QObject):
    """Saves what a canvas shows; `folder` is where the person saved last."""

    saved = Signal(Path)
    failed = Signal(GmscError)

    def __init__(self, facts: Facts, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._facts = facts
        self._canvas = canvas
        self.folder = ""

    def ask(self, listing: Listing, window: QWidget) -> None:
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
            self.save(file if known else Path(name + kinds[kind]), listing)

    def save(self, file: Path, listing: Listing) -> None:
        """Save under a name, in the kind that it asks for."""
        try:
            save_picture(self._picture(listing), file)
        except GmscError as error:
            self.failed.emit(error)
            return
        self.folder = str(file.parent)
        self.saved.emit(file)

    def _picture(self, listing: Listing) -> MapPicture:
        camera, inset = self._camera()
        font = QFont(self._canvas.font())
        font.setPixelSize(_TEXT)
        return MapPicture(
            viewport=camera.viewport,
            zoom=camera.zoom,
            scene=self._canvas.scene,
            inset=inset,
            title=self.tr("Participants of Gerakan Menuju Smart City"),
            about=self._about(listing),
            legend=self._legend(),
            footer=self._footer(listing),
            font=font,
        )

    def _camera(self) -> tuple[Camera, Inset | None]:
        """Look at the same part of the earth, at the size that every picture has."""
        area = QRectF(0, 0, _WIDTH, _HEIGHT)
        inset, seen = inset_in(area), self._canvas.camera
        camera = Camera()
        camera.resize(_WIDTH, _HEIGHT, at_top=inset is not None)
        if seen.at_home:
            return camera, inset
        camera.look_at(seen.viewport.longitude, seen.viewport.latitude, seen.zoom)
        return camera, None

    def _about(self, listing: Listing) -> str:
        """Say what is missing from the picture and why, in the words of a printed list."""
        if not (listing.filters.active or listing.query.strip()):
            return ""
        return list_summary(self._facts, listing, current_language())

    def _legend(self) -> tuple[tuple[Mark, str], ...]:
        """Give the marks that the picture has, with how many there are of each."""
        counts = Counter((dot.shape, dot.year) for dot in self._canvas.dots)
        marks: list[Mark] = [(Shape.FILLED, cohort.year) for cohort in self._facts.cohorts]
        marks += [(Shape.RHOMBUS, None), (Shape.HOLLOW, None)]
        return tuple(
            (mark, f"{mark[1] or worded(status_word(mark[0].value))}  {counts[mark]}")
            for mark in marks
            if counts[mark]
        )

    def _footer(self, listing: Listing) -> str:
        colour = (
            self.tr("Colour: chosen cohort")
            if listing.filters.years
            else self.tr("Colour: first cohort")
        )
        day = whole_date(self._facts.edition.date)
        source = self.tr(
            "GMSC Desktop, data of %1 · coasts: Natural Earth · positions: GeoNames, Wikipedia"
        ).replace("%1", day)
        undrawn = sum(region.position is None for region in listing.regions)
        missing = self.tr("%n without a position not drawn", "", undrawn)
        return " · ".join([colour, *([missing] if undrawn else []), source])
