"""What a resting mouse is told, and what a menu offers, always as plain text.

Qt takes a tip that looks like HTML for HTML, and loads the pictures that it names: from a file
share too, to which Windows then logs in. Data, lists and packs are written by others.
"""

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget


def tool_tip(text: str) -> str:
    """Give what makes a tip show the text letter by letter."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def menu_words(text: str) -> str:
    """Give what makes a menu show every letter: an `&` alone would underline the next one."""
    return text.replace("&", "&&")


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a text as a tip; an empty one takes the tip away."""
    QToolTip.showText(at, tool_tip(text), widget)
