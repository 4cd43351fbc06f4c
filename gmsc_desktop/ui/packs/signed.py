"""Who signed a pack, in a sentence with its sign, and what follows from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.errors.updates import pack_forbidden
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.painting.theme import GAP, colours_of
from gmsc_desktop.ui.widgets.icon_label import IconLabel
from gmsc_desktop.ui.widgets.prose import Prose, breakable, muted
from gmsc_desktop.updates.preview import Hurdle, Preview
from gmsc_desktop.updates.trust import Trust
from gmsc_desktop.updates.wording import signer_text


class Signed(QWidget):
    """A tick for a trusted key, else a warning with what is to be minded."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        trusted = preview.signer.trust is Trust.TRUSTED
        colours = colours_of(self.palette())
        icon = "state-certain" if trusted else "state-warning"
        sign = IconLabel(icon, colours.accent if trusted else colours.warning)
        row = QHBoxLayout(self)
        row.setSpacing(GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Prose(worded(signer_text(preview.signer))))
        if preview.hurdle is Hurdle.CONSENT:
            words.addWidget(muted(self._advice(preview.signer.trust)))
        elif preview.hurdle is Hurdle.FORBIDDEN:
            reason = pack_forbidden(preview.file.name).message(current_language())
            words.addWidget(Prose(breakable(reason)))
        row.addLayout(words, 1)

    def _advice(self, trust: Trust) -> str:
        if trust is Trust.UNKNOWN:
            return self.tr(
                "Compare the number of the key with the one that the publisher gave by letter "
                "or telephone. Anybody can write a publisher's name into a pack."
            )
        return self.tr(
            "Nobody vouches for this pack. Install it only if you got it from somebody you know."
        )
