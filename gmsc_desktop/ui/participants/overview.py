"""What the program has, in the detail's place while nothing is searched for or chosen."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.cohort_names import names_for_places
from gmsc_desktop.reports.statistics import province_figures, totals
from gmsc_desktop.reports.wording import PROGRAMME, listed
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import (
    DETAIL_TITLE,
    GAP,
    GROUP_GAP,
    LARGE_NUMBER,
    SMALL,
    colours_of,
    scaled_px,
)
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

EXAMPLES = ("tangsel", "sampah", "2019 jawa tengah")
"""A short name, a word that programmes have, and a question."""
_COUNTED = Text(
    "{certain} pasti + {to_check} perlu diperiksa", "{certain} certain + {to_check} to be checked"
)
_YEAR_BUTTONS = Text(
    "Di sini hanya yang pasti; tombol tahun menghitung juga yang perlu diperiksa.",
    "Only what is certain; the year buttons also count what is to be checked.",
)
_BAR = 8
_ANY, _LEFT, _RIGHT = Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Overview(QWidget):
    """Figures, cohorts, examples, the person's own province, and what is missing.

    `asked` carries an example that was chosen.
    """

    asked = Signal(str)

    def __init__(self, facts: Facts, store: SettingsStore, requests: Requests) -> None:
        super().__init__()
        self._facts = facts
        self._requests = requests
        self._store = store
        self._by_province = dict(zip(facts.provinces, province_figures(facts), strict=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in self._parts():
            column.addWidget(part)

    def _parts(self) -> Iterator[QWidget]:
        known = totals(self._facts)
        yield muted(f"{PROGRAMME} {known.first_year}–{known.last_year}", SMALL)
        yield heading(self.tr("What is in here"), DETAIL_TITLE)
        yield Prose(
            self.tr("Type a region above: did it take part, in which cohort, and who says so.")
        )
        yield self._examples()
        yield self._many_names()
        yield self._figures()
        yield _title(self.tr("Cohorts"))
        yield self._cohorts()
        about = " ".join(self._about_cohorts())
        if about:
            yield muted(about, SMALL)
        yield _title(self.tr("Your province"))
        yield self._own_province()
        if self._facts.incomplete_years:
            yield _title(self.tr("What is missing"))
            yield Prose(self._missing())
            yield self._ways_to_help()

    def _examples(self) -> QWidget:
        part, flow = _flow()
        lead = muted(self.tr("For example:"))
        lead.setWordWrap(False)
        flow.addWidget(lead)
        for text in EXAMPLES:
            link = Link(text)
            link.setAccessibleName(self.tr("Search for %1").replace("%1", text))
            link.clicked.connect(lambda _=False, text=text: self.asked.emit(text))
            flow.addWidget(link)
        return part

    def _many_names(self) -> QWidget:
        part, flow = _flow()
        lead = muted(self.tr("Many names at once:"))
        lead.setWordWrap(False)
        flow.addWidget(lead)
        paste = Link(self.tr("Paste a copied list"))
        paste.set_tip(self.tr("Check the names that you copied, such as a column from Excel"))
        paste.clicked.connect(lambda: self._requests.go_to("check_list#paste"))
        flow.addWidget(paste)
        return part

    def _figures(self) -> QWidget:
        known = totals(self._facts)
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, GAP, 0, GAP)
        grid.setHorizontalSpacing(2 * GROUP_GAP)
        grid.setVerticalSpacing(0)
        figures = (
            (known.certain, self.tr("certain"), Status.PARTICIPANT),
            (known.ambiguous, self.tr("to be checked"), Status.AMBIGUOUS),
            (known.official, self.tr("official"), None),
        )
        for at, (number, words, status) in enumerate(figures):
            figure = heading(QLocale().toString(number), LARGE_NUMBER)
            # The link below it says the number, too.
            leave_to_the_eye(figure)
            grid.addWidget(figure, 0, at)
            grid.addWidget(self._figure_words(number, words, status), 1, at, _LEFT)
        grid.setColumnStretch(len(figures), 1)
        return part

    def _figure_words(self, number: int, words: str, status: Status | None) -> QWidget:
        link = Link(words)
        link.setAccessibleName(f"{number} {words}")
        if status is None:
            link.clicked.connect(lambda: self._requests.go_to("data"))
        else:
            link.clicked.connect(lambda: self._requests.list_regions(Filters(status)))
        return link

    def _cohorts(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GROUP_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, each in enumerate(self._facts.completeness):
            for column, cell in enumerate(self._cohort(each)):
                grid.addWidget(cell, row, column, _RIGHT if column > 1 else _ANY)
        return part

    def _about_cohorts(self) -> Iterator[str]:
        """Say why a button may count other than the official number beside it."""
        if any(each.to_check for each in self._facts.completeness):
            yield worded(_YEAR_BUTTONS)
        for each in self._facts.completeness:
            more = names_for_places(each.certain, each.cohort.official)
            if more:
                yield f"{each.cohort.year}: {worded(more)}."

    def _cohort(self, each: Completeness) -> Iterator[QWidget]:
        year = each.cohort.year
        link = Link(str(year))
        name = self.tr("List the participants of cohort %1").replace("%1", str(year))
        link.setAccessibleName(name)
        if each.to_check:
            why = worded(_COUNTED)
            why = why.format(certain=each.certain, to_check=each.to_check)
            link.setAccessibleDescription(why)
            link.set_tip(why)
        listed_by = Filters(Status.PARTICIPANT, frozenset({year}))
        link.clicked.connect(lambda: self._requests.list_regions(listed_by))
        yield link
        yield _CohortBar(each)
        official = str(each.cohort.official)
        share = self.tr("%1 of %2").replace("%1", str(each.certain)).replace("%2", official)
        yield _one_line(official if each.complete else share)
        if each.complete:
            yield _one_line(self.tr("complete"))
            return
        gap = Link(self.tr("%n missing", "", each.unknown))
        why = self.tr("cohort %1, why it is incomplete").replace("%1", str(year))
        gap.setAccessibleName(f"{gap.text()}: {why}")
        gap.setToolTip(self.tr("Why the list of this cohort is incomplete"))
        gap.clicked.connect(lambda: self._requests.go_to(f"data#{year}"))
        yield gap

    def _own_province(self) -> QWidget:
        part, flow = _flow()
        provinces = self._facts.provinces
        self.province = ChoiceChip({each.code: each.name for each in provinces})
        counts = {each.code: figures.regions for each, figures in self._by_province.items()}
        self.province.set_counts(counts, self.tr("Regions"))
        self.province.chosen.connect(self._keep_province)
        self.own_regions = Link("")
        self.own_regions.clicked.connect(
            lambda: self._requests.list_regions(Filters(province=self.province.choice))
        )
        flow.addWidget(self.province)
        flow.addWidget(self.own_regions)
        self._show_province(self._store.load_province())
        return part

    def _keep_province(self, code: str | None) -> None:
        self._store.save_province(code or "")
        self._show_province(code or "")

    def _show_province(self, code: str) -> None:
        province = next((each for each in self._facts.provinces if each.code == code), None)
        self.province.set_choice(province.code if province else None)
        self.province.set_title(self.tr("Province") if province else self.tr("Choose"))
        chosen = (self.tr("Your province"), province.name if province else "")
        self.province.setAccessibleName(": ".join(filter(None, chosen)))
        self.own_regions.setVisible(province is not None)
        if province:
            known = self._by_province[province]
            words = self.tr("%1 of %n region(s) took part", "", known.regions)
            unclear = known.ambiguous
            doubt = self.tr(", %n to be checked", "", unclear) if unclear else ""
            self.own_regions.setText(words.replace("%1", str(known.certain)) + doubt)
            name = f"{province.name}: {self.own_regions.text()}"
            self.own_regions.setAccessibleName(name)
            self.own_regions.updateGeometry()

    def _missing(self) -> str:
        missing = sum(each.unknown for each in self._facts.completeness)
        words = self.tr("%n name(s) of cohorts %1 are not known for certain yet.", "", missing)
        return words.replace("%1", worded(listed(self._facts.incomplete_years)))

    def _ways_to_help(self) -> QWidget:
        part, flow = _flow()
        most = max(self._facts.completeness, key=lambda each: each.unknown)
        propose = Link(self.tr("Help to complete them…"))
        propose.clicked.connect(lambda: self._requests.propose("", most.cohort.year))
        sources = Link(self.tr("Data and sources"))
        sources.clicked.connect(lambda: self._requests.go_to("data"))
        flow.addWidget(propose)
        flow.addWidget(sources)
        return part


class _CohortBar(QWidget):
    """How much of a cohort's official size is known; the numbers stand beside it."""

    def __init__(self, each: Completeness) -> None:
        super().__init__()
        leave_to_the_eye(self)
        self._year = each.cohort.year
        self._share = min(1.0, each.certain / each.cohort.official)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        size = scaled_px(_BAR, self.fontMetrics())
        return QSize(8 * size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        height = scaled_px(_BAR, self.fontMetrics())
        top = (self.height() - height) // 2
        whole = QRectF(0.5, top + 0.5, self.width() - 1, height - 1)
        painter.setPen(QColor(colours.chart_outline))
        painter.setBrush(QColor(colours.chart_rest))
        painter.drawRect(whole)
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.year(self._year)[0]))
        whole.setWidth(round(whole.width() * self._share))
        painter.drawRect(whole)


def _title(text: str) -> Prose:
    title = heading(text)
    title.setContentsMargins(0, GAP, 0, 0)
    return title


def _one_line(text: str) -> Prose:
    label = muted(text)
    label.setWordWrap(False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _flow() -> tuple[QWidget, FlowLayout]:
    part = QWidget()
    return part, FlowLayout(part, gap=GROUP_GAP, line_gap=4)
