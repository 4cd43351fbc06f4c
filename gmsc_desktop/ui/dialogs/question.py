"""Asks before something is lost that no click takes back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, a remark on it, and the words of the two answers."""

    title: str
    text: str
    remark: str
    yes: str
    no: str


def ask(
    window: QWidget,
    question: Question,
    act: Callable[[], object],
    otherwise: Callable[[], object] | None = None,
) -> None:
    """Do `act` if the person says yes, else what is to be done then; Enter and Esc say no."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(question.title)
    box.setText(question.text)
    box.setInformativeText(question.remark)
    yes = box.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(question.no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    yes.clicked.connect(lambda: act())
    if otherwise:
        no.clicked.connect(lambda: otherwise())
    box.open()
