"""Parts that scroll up and down where they find too little height, and take none from others."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


def scrolled(part: QWidget) -> QScrollArea:
    """Put a part into an area of its own; what lies in it takes the focus, not the area."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(part)
    return area


class PageScroll(QScrollArea):
    """A whole page that scrolls where the window is low; what takes the focus comes into sight.

    It stays there when the page grows: what was asked for may come later, and push it down.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if watched is self._content and event.type() == QEvent.Type.Resize:
            self._show_focused(None, QApplication.focusWidget())
        return taken

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now and self._content.isAncestorOf(now):
            # Qt's own ensureWidgetVisible would be content with the current row of a table.
            middle = now.mapTo(self._content, now.rect().center())
            around = min(now.height(), self.viewport().height()) // 2
            self.ensureVisible(middle.x(), middle.y(), 0, around)
