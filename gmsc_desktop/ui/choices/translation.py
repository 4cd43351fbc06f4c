"""The language of the window: our texts, Qt's own buttons and menus, numbers and dates."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator

from gmsc_desktop.errors.program import resource_broken
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource

_LOCALES = {Language.INDONESIAN: QLocale("id_ID"), Language.ENGLISH: QLocale("en_US")}


class Translation(QObject):
    """Holds the installed translators; a change reaches every widget as LanguageChange."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.use(language)

    def use(self, language: Language) -> None:
        """Speak this language from now on."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        # First: each text asks it for the language while Qt words the window anew.
        QLocale.setDefault(_LOCALES[language])
        self._installed = [self._load(f"gmsc_{language.value}")]
        if language is Language.INDONESIAN:
            # Qt speaks English by itself and has no Indonesian: this one is ours.
            self._installed.append(self._load("qtbase_id"))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        # Whoever goes on after a change of language finds all of the window worded.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    def _load(self, name: str) -> QTranslator:
        translator = QTranslator(self)
        file = f"i18n/{name}.qm"
        if not translator.load(str(resource(file))):
            raise resource_broken(file)
        return translator
