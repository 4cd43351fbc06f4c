"""Two parts of a page with a handle between them, which a reader of the screen can name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class Splitter(QSplitter):
    """Neither part can be made to vanish."""

    def __init__(self) -> None:
        super().__init__()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    spoken_role = "Separator"

    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Divider"))
