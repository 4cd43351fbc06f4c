"""A palette as a system forces it in high contrast; this one has no colour but greys."""

from PySide6.QtGui import QColor, QImage, QPalette

_BLACK, _WHITE, _GREY = QColor("#000000"), QColor("#ffffff"), QColor("#808080")
_Role = QPalette.ColorRole
_DARK = (
    _Role.Window,
    _Role.Base,
    _Role.Button,
    _Role.AlternateBase,
    _Role.ToolTipBase,
    _Role.HighlightedText,
    _Role.Shadow,
)


def forced_palette() -> QPalette:
    """White on black, black on white where something is chosen."""
    palette = QPalette()
    for role in _Role:
        if role not in (_Role.NColorRoles, _Role.NoRole):
            palette.setColor(role, _BLACK if role in _DARK else _WHITE)
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _GREY)
    return palette


def is_grey(picture: QImage) -> bool:
    """Whether a picture has no colour at all."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    grey = plain.convertToFormat(QImage.Format.Format_Grayscale8)
    return bool(plain == grey.convertToFormat(QImage.Format.Format_RGB32))
