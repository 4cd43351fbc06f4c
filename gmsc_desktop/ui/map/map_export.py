"""The map on its way out: which part of it becomes a picture, and what stands around it."""

from collections import Counter

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.list_export import list_summary
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.map.canvas import MapCanvas
from gmsc_desktop.ui.map.picture import MapPicture, Mark
from gmsc_desktop.ui.map_drawing.camera import Camera
from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.map_drawing.inset import Inset, inset_in
from gmsc_desktop.ui.map_drawing.scene import Scene
from gmsc_desktop.ui.requests import Export

_WIDTH, _HEIGHT, _TEXT = 1200, 580, 13
"""Pixels at 100 %: a picture is for others too, so it follows neither window nor text size."""

_PARTS = 4


class MapExport(QObject):
    """Words what a canvas shows, in the language of the window."""

    def __init__(self, facts: Facts, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._facts = facts
        self._canvas = canvas

    def of(self, listing: Listing) -> Export:
        """Give the map as something to save; it shows these regions."""
        # Late: few save a map.
        from gmsc_desktop.reports.list_name import filter_names
        from gmsc_desktop.ui.paper.picture import PICTURES, save_picture

        picture = self._picture(listing)
        stem = " ".join((self.tr("GMSC map"), *filter_names(self._facts, listing.filters)))
        title = self.tr("Save picture")
        return Export(title, stem, PICTURES, lambda file: (save_picture(picture, file), _PARTS))

    def _picture(self, listing: Listing) -> MapPicture:
        camera, inset = self._camera()
        font = QFont(self._canvas.font())
        font.setPixelSize(_TEXT)
        return MapPicture(
            viewport=camera.viewport,
            zoom=camera.zoom,
            scene=Scene.of(self._canvas.dots, self._canvas.scene.inset_title),
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
