"""Qt's own dialog for files, where the system has none to offer, in the look of the program.

Icons are given by delegates, not by an icon provider: Qt asks that from a thread of its own, where
no Python may run.
"""

from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QStandardPaths,
    Qt,
    QUrl,
)
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import scaled_px

_Index = QModelIndex | QPersistentModelIndex
_Location = QStandardPaths.StandardLocation
_SIZE = 760, 480
_SIDE = 150
_KIND = 2
_PLACES = {
    _Location.HomeLocation: "home",
    _Location.DocumentsLocation: "file",
    _Location.DesktopLocation: "desktop",
    _Location.DownloadLocation: "download",
}
_BUTTONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "folder-new",
    "listModeButton": "list",
    "detailModeButton": "table",
}


class FileDialog(QFileDialog):
    """Asks for a file or a folder, and goes when it is answered."""

    def __init__(self, parent: QWidget | None, title: str, folder: str = "") -> None:
        super().__init__(parent, title, folder)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def showEvent(self, event: QShowEvent) -> None:
        # Only now: its buttons are others when it saves. The system's own dialog shows none.
        self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        wanted = QSize(*(scaled_px(size, self.fontMetrics()) for size in _SIZE))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        size = icon_size(self.fontMetrics())
        for name, icon in _BUTTONS.items():
            button = self.findChild(QToolButton, name)
            assert isinstance(button, QToolButton)
            button.setIcon(themed_icon(icon, self.palette(), size=size))
            button.setIconSize(QSize(size, size))
        for box in self.findChildren(QDialogButtonBox):
            for each in box.buttons():
                each.setIcon(QIcon())
        for combo in self.findChildren(QComboBox):
            # Icons in it are Qt's, and say no more than the name beside them.
            combo.setIconSize(QSize(0, 0))
        self.setItemDelegate(_Entries(self))
        for view in self.findChildren(QAbstractItemView):
            view.setIconSize(QSize(size, size))
        self._fill_side()
        tree = self.findChild(QTreeView, "treeView")
        assert isinstance(tree, QTreeView)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # Qt names kinds of files in English, or in words too long for the column.
        tree.hideColumn(_KIND)

    def _fill_side(self) -> None:
        words = (self.tr("Home"), self.tr("Documents"), self.tr("Desktop"), self.tr("Downloads"))
        found: dict[str, tuple[str, str]] = {}
        for (place, icon), word in zip(_PLACES.items(), words, strict=True):
            folder = QStandardPaths.writableLocation(place)
            # A system without such a folder names the home instead.
            if Path(folder).is_dir():
                found.setdefault(folder, (icon, word))
        self.setSidebarUrls([QUrl.fromLocalFile(folder) for folder in found])
        side, splitter = self.findChild(QAbstractItemView, "sidebar"), self.findChild(QSplitter)
        assert isinstance(side, QAbstractItemView)
        assert isinstance(splitter, QSplitter)
        side.setItemDelegate(_Places(self, found))
        first = scaled_px(_SIDE, self.fontMetrics())
        splitter.setSizes([first, self.width() - first])


class _Entries(QStyledItemDelegate):
    """Files and folders with the program's icons."""

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        size = icon_size(dialog.fontMetrics())
        self._folder, self._file = (
            themed_icon(name, dialog.palette(), size=size) for name in ("folder", "file")
        )

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if index.column() == 0 and isinstance(model, QFileSystemModel):
            option.icon = self._folder if model.isDir(index) else self._file


class _Places(QStyledItemDelegate):
    """The person's folders, each with its icon and a word that says what it is."""

    def __init__(self, dialog: QFileDialog, places: dict[str, tuple[str, str]]) -> None:
        super().__init__(dialog)
        size = icon_size(dialog.fontMetrics())
        self._places = {
            folder: (themed_icon(icon, dialog.palette(), size=size), word)
            for folder, (icon, word) in places.items()
        }

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        url = index.data(Qt.ItemDataRole.UserRole + 1)
        folder = url.toLocalFile() if isinstance(url, QUrl) else ""
        if folder in self._places:
            option.icon, option.text = self._places[folder]
