"""Puts tables on the clipboard, for Excel and editors and for Word and mail; a region as text."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.answer_sentence import answer_sentence
from gmsc_desktop.reports.region_text import region_text
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.clipboard import tab_text, table_html
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import current_language, worded


def copy_table(rows: Sequence[Row]) -> None:
    """Copy rows, the first being the heading."""
    data = QMimeData()
    data.setText(tab_text(rows))
    data.setHtml(table_html(rows))
    QGuiApplication.clipboard().setMimeData(data)


def copy_region(knowledge: Knowledge, region: Region) -> None:
    """Copy what is known of a region."""
    text = region_text(knowledge.facts, knowledge.finder.names, region, current_language())
    QGuiApplication.clipboard().setText(text)


def copy_sentence(facts: Facts, region: Region) -> str:
    """Copy the answer on a region, with its source and the date of the data; give it."""
    sentence = worded(answer_sentence(facts, region))
    QGuiApplication.clipboard().setText(sentence)
    return sentence
