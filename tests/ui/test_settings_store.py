"""What a person chose is kept; what is broken falls back."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.settings_store import SettingsStore


def test_settings_come_back(qapp: QApplication) -> None:
    chosen = Settings(Language.ENGLISH, Theme.DARK, 150)
    SettingsStore().save(chosen)
    assert SettingsStore().load() == chosen


def test_unknown_values_fall_back_to_the_defaults(qapp: QApplication, own_home: Path) -> None:
    SettingsStore().save(Settings())
    file = next(own_home.rglob("*.ini"))
    file.write_text("[General]\nlanguage=fr\ntheme=@Invalid()\ntext_size=1000\n", encoding="utf-8")
    assert SettingsStore().load() == Settings()
