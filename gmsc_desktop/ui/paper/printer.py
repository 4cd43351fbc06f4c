"""The way to a printer; the one module that needs Qt's print support, so it is imported late.

Whoever asks for printers, or makes a QPrinter, lets the system ask its print service, which may
use a network. So that happens when a person prints, and never before.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.out import cannot_print, no_printer

Draw = Callable[[QPainter, QRectF], None]
"""Draws a page into an area of a painter."""


def ask_and_print(
    parent: QWidget, title: str, draw: Draw, ended: Callable[[GmscError | None], None]
) -> None:
    """Open the system's print dialog; when it is accepted print, and tell `ended` how that went.

    Raises GmscError when there is no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise no_printer()
    printer = a4_printer(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)

    def accepted() -> None:
        try:
            print_page(printer, draw)
        except GmscError as error:
            ended(error)
        else:
            ended(None)

    dialog.accepted.connect(accepted)
    # Its own open() takes a slot by name.
    QDialog.open(dialog)


def a4_printer(title: str) -> QPrinter:
    """Give a printer set to one upright A4 page; the person may choose other paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_page(printer: QPrinter, draw: Draw) -> None:
    """Print one page on whatever paper was chosen; raises GmscError when it is refused."""
    painter = QPainter()
    if not painter.begin(printer):
        raise cannot_print(printer.printerName())
    draw(painter, QRectF(printer.pageLayout().fullRectPixels(printer.resolution())))
    painter.end()
