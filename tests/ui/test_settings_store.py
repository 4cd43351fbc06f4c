"""What a person chose is kept; what is broken falls back."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.choices.settings_store import SettingsStore


def test_settings_come_back(qapp: QApplication) -> None:
    chosen = Settings(Language.ENGLISH, Theme.DARK, 150)
    SettingsStore().save(chosen)
    assert SettingsStore().load() == chosen


def test_unknown_values_fall_back_to_the_defaults(qapp: QApplication, own_home: Path) -> None:
    SettingsStore().save(Settings())
    file = next(own_home.rglob("*.ini"))
    file.write_text("[General]\nlanguage=fr\ntheme=@Invalid()\ntext_size=1000\n", encoding="utf-8")
    assert SettingsStore().load() == Settings()


OBJECT = r"@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0\0\0\0\x11cposix\nsystem\n.)"


def test_a_file_with_pickled_objects_is_set_aside_unread(
    qapp: QApplication, own_home: Path
) -> None:
    SettingsStore().save(Settings(Language.ENGLISH, Theme.DARK, 150))
    file = next(own_home.rglob("*.ini"))
    file.write_text(f"[General]\nlanguage=en\ntheme={OBJECT}\n", encoding="utf-8")
    assert SettingsStore().load() == Settings()
    assert OBJECT in file.with_suffix(".broken").read_text(encoding="utf-8")
    SettingsStore().save(Settings(Language.ENGLISH))
    assert SettingsStore().load() == Settings(Language.ENGLISH)


def test_a_pickled_object_that_comes_later_is_left_out(qapp: QApplication, own_home: Path) -> None:
    SettingsStore().save(Settings(Language.ENGLISH, Theme.DARK, 150))
    file = next(own_home.rglob("*.ini"))
    store = SettingsStore()
    text = f"[General]\nlanguage=en\ntheme={OBJECT}\n[files]\nfolder={OBJECT}\n"
    file.write_text(text, encoding="utf-8")
    # What another window does, when it saves.
    QSettings(str(file), QSettings.Format.IniFormat).sync()
    assert store.load() == Settings(Language.ENGLISH)
    assert store.load_folder() == ""


def test_a_folder_that_is_no_text_is_none(qapp: QApplication, own_home: Path) -> None:
    SettingsStore().save(Settings())
    file = next(own_home.rglob("*.ini"))
    file.write_text("[files]\nfolder=@Invalid()\n", encoding="utf-8")
    assert SettingsStore().load_folder() == ""
