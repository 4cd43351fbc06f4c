"""The icons inside a line to type in, as large as its text asks for."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from gmsc_desktop.ui.painting.icons import icon_size


def grow_line_icons(field: QLineEdit) -> None:
    """Let the icons of this field grow with its text: Qt asks only the style for their size.

    The style is this field's alone: sizes are asked for everywhere and all the time, and Python
    would answer slowly.
    """
    style = _LineIcons("Fusion")
    style.setParent(field)
    field.setStyle(style)


def empty_width(field: QLineEdit) -> int:
    """Give the width that an empty field has for a hint: what its icons leave."""
    margins, icon = field.textMargins(), icon_size(field.fontMetrics())
    icons = sum(action.isVisible() for action in field.actions())
    # As Qt lays them out: each with three points and a quarter of itself around it.
    return field.width() - margins.left() - margins.right() - icons * (icon + icon // 4 + 6) - 4


def lens_action(field: QLineEdit) -> QAction:
    """Give the action of a lens, to be added before the text: it only leads into the field."""
    lens = QAction(field)
    lens.triggered.connect(lambda: field.setFocus())
    return lens


def clear_action(field: QLineEdit) -> QAction:
    """Give the action of a cross that clears a field, seen while something stands there.

    Qt's own would look through all icon themes of the system first.
    """
    cross = QAction(field)
    cross.setVisible(False)
    cross.triggered.connect(field.clear)
    field.textChanged.connect(lambda text: cross.setVisible(bool(text)))
    return cross


class _LineIcons(QProxyStyle):
    def pixelMetric(  # noqa: N802
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize and widget is not None:
            return icon_size(widget.fontMetrics())
        return super().pixelMetric(metric, option, widget)
