"""Labels for reading: plain text that wraps, can be selected, and says its size and role."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gmsc_desktop.ui.painting.theme import colours_of, scaled

_LONG_WORD = 24
_BREAK = "\N{ZERO WIDTH SPACE}"


class Prose(QLabel):
    """A wrapped plain-text label; `factor` scales the font, `muted` takes the secondary colour."""

    def __init__(
        self,
        text: str = "",
        *,
        factor: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        muted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._muted = muted
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._factor, self._weight = factor, weight
        self.follow_text_size()
        if muted:
            self._tint()
        self.setText(text)

    def follow_text_size(self) -> None:
        """Take a size that fits the application's font; body text has none of its own."""
        if self._factor == 1.0:
            font = QFont()
            font.setWeight(self._weight)
        else:
            font = scaled(QApplication.font(), self._factor, self._weight)
        self.setFont(font)

    def enterEvent(self, event: QEnterEvent) -> None:
        # Only now: a label that can be selected costs a text document, thrice a label's time.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._muted:
            self._tint()

    def _tint(self) -> None:
        palette = QPalette()
        secondary = QColor(colours_of(palette).secondary)
        if self.palette().color(QPalette.ColorRole.Text) == secondary:
            return
        # On a surface Qt draws labels with Text, elsewhere with WindowText.
        palette.setColor(QPalette.ColorRole.WindowText, secondary)
        palette.setColor(QPalette.ColorRole.Text, secondary)
        self.setPalette(palette)


def breakable(text: str) -> str:
    """Let long words be broken anywhere, lest a label ask for the width of the longest."""
    words = text.split(" ")
    return " ".join(word if len(word) <= _LONG_WORD else _BREAK.join(word) for word in words)


def heading(text: str, factor: float = 1.0) -> Prose:
    """A heading: heavier, and as large as `factor` says."""
    return Prose(text, factor=factor, weight=QFont.Weight.DemiBold)


def muted(text: str, factor: float = 1.0, parent: QWidget | None = None) -> Prose:
    """A remark in the secondary colour."""
    return Prose(text, factor=factor, muted=True, parent=parent)
