"""Tells above the page what went wrong and what to do, whole, until the person closes it."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.errors import GmscError
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.icons import icon_size, paint_icon
from gmsc_desktop.ui.theme import GAP, PAGE_INSET, colours_of
from gmsc_desktop.ui.widgets.icon_button import IconButton
from gmsc_desktop.ui.widgets.prose import Prose, breakable


class TroubleBar(QWidget):
    """An icon, a sentence with its cure, and a button; the window can be used meanwhile."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._error: GmscError | None = None
        self.sentence = Prose()
        self.close_button = IconButton("clear")
        self.close_button.clicked.connect(self.hide)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(GAP)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()
        self.retranslate()
        self.hide()

    def show_error(self, error: GmscError) -> None:
        """Tell of an error, in the place of whatever was told before."""
        self._error = error
        self._word()
        self.show()

    def set_language(self, language: Language) -> None:
        """Tell it in another language."""
        self._language = language
        self._word()

    def retranslate(self) -> None:
        """Name the button in the current language."""
        self.close_button.set_words(self.tr("Close the message"), "Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = colours_of(self.palette())
        painter.fillRect(self.rect(), QColor(colours.warning_fill))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.warning_line))
        size = icon_size(self.fontMetrics())
        place = QRect(PAGE_INSET, (self.height() - size) // 2, size, size)
        paint_icon(painter, "state-warning", place, colours.warning)

    def _word(self) -> None:
        if self._error:
            self.sentence.setText(breakable(self._error.message(self._language)))

    def _fit(self) -> None:
        left = PAGE_INSET + icon_size(self.fontMetrics()) + GAP
        self._row.setContentsMargins(left, GAP, PAGE_INSET, GAP)
