"""Every command of the window: its name, keys and place. Menus, Ctrl+K and guide read this."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from gmsc_desktop.languages import Text


class Menu(Enum):
    """Where a command stands in the menu bar."""

    FILE = auto()
    EDIT = auto()
    LANGUAGE = auto()
    TEXT_SIZE = auto()
    HELP = auto()


@dataclass(frozen=True, slots=True)
class _Entry:
    """`text` is what the menu says, `does` what lists of keys say.

    `also` are words by which Ctrl+K finds it besides.
    """

    menu: Menu
    text: Text
    does: Text | None = None
    keys: tuple[str, ...] = ()
    begins_group: bool = False
    everywhere: bool = False
    also: str = ""

    @property
    def called(self) -> str:
        """All that it is called, in both languages: whoever reads one may know the other's word."""
        return plain(f"{self.text.id} {self.text.en} {self.also}")


class Command(Enum):
    """The commands, in the order of the menus."""

    SHEET = _Entry(
        Menu.FILE,
        Text("&Lembar fakta…", "Fact &sheet…"),
        Text("lembar fakta daerah yang dipilih", "fact sheet of the region that is chosen"),
        ("Ctrl+P",),
    )
    EXPORT = _Entry(
        Menu.FILE,
        Text("&Ekspor daftar…", "&Export list…"),
        Text("ekspor daftar yang tampak", "export the list as it is shown"),
        ("Ctrl+E",),
    )
    PROPOSE = _Entry(
        Menu.FILE,
        Text("&Usulkan perbaikan…", "&Propose a correction…"),
        Text(
            "usulkan perbaikan untuk daerah atau angkatan yang dipilih",
            "propose a correction for the region or cohort that is chosen",
        ),
        ("Ctrl+U",),
        begins_group=True,
        also="usulan usul koreksi proposal suggest",
    )
    PROPOSALS = _Entry(Menu.FILE, Text("Usulan sa&ya…", "&My proposals…"))
    INSTALL = _Entry(Menu.FILE, Text("&Pasang paket data…", "&Install data pack…"))
    QUIT = _Entry(
        Menu.FILE,
        Text("&Keluar", "&Quit"),
        Text("keluar", "quit"),
        ("Ctrl+Q",),
        begins_group=True,
    )
    COPY = _Entry(
        Menu.EDIT,
        Text("&Salin daerah", "&Copy region"),
        Text("salin rincian daerah yang dipilih", "copy the detail of the region that is chosen"),
        ("Ctrl+Shift+C",),
    )
    COPY_SENTENCE = _Entry(
        Menu.EDIT,
        Text("Salin &kalimat", "Copy s&entence"),
        Text(
            "salin jawaban daerah yang dipilih sebagai kalimat",
            "copy the answer on the region that is chosen as a sentence",
        ),
        ("Ctrl+Shift+K",),
        also="jawaban answer",
    )
    COPY_LIST = _Entry(
        Menu.EDIT,
        Text("Salin &daftar", "Copy &list"),
        Text("salin daftar yang tampak", "copy the list as it is shown"),
        ("Ctrl+Shift+L",),
    )
    PASTE_LIST = _Entry(
        Menu.EDIT,
        Text("Te&mpel daftar nama", "&Paste list of names"),
        Text(
            "periksa daftar nama yang disalin, di Periksa Daftar",
            "check a list of names that was copied, on Check a list",
        ),
        ("Ctrl+T",),
        also="excel",
    )
    COMPARE = _Entry(
        Menu.EDIT,
        Text("Ba&ndingkan…", "Co&mpare…"),
        Text("bandingkan daerah yang dipilih", "compare the region that is chosen"),
        ("Ctrl+B",),
    )
    PLAN = _Entry(
        Menu.EDIT,
        Text("&Rencana studi banding…", "Plan of a study &visit…"),
        Text(
            "rencana studi banding ke tiga peserta terdekat",
            "plan of a study visit to the three nearest participants",
        ),
        ("Ctrl+Shift+B",),
        also="kunjungan",
    )
    FIND = _Entry(
        Menu.EDIT,
        Text("&Cari", "&Find"),
        Text("cari di halaman yang tampak", "find on the page that is shown"),
        ("Ctrl+F",),
    )
    SEARCH = _Entry(
        Menu.EDIT,
        Text("Cari d&aerah", "&Search regions"),
        Text(
            "ke kotak cari daerah, di Peserta atau di Peta",
            "to the box that searches regions, on Participants or on the map",
        ),
        ("Ctrl+L", "/"),
    )
    SWITCH = _Entry(
        Menu.EDIT,
        Text("&Buka cepat…", "&Go to…"),
        Text(
            "ke mana saja: ketik daerah, halaman, perintah, atau kata apa pun",
            "go anywhere: type a region, a page, a command, or any words",
        ),
        ("Ctrl+K",),
        everywhere=True,
    )
    OTHER_LANGUAGE = _Entry(
        Menu.LANGUAGE,
        Text("&Ganti ke English", "&Switch to Bahasa Indonesia"),
        Text("bahasa Inggris, dan kembali ke Indonesia", "Bahasa Indonesia, and back to English"),
        ("F8",),
        begins_group=True,
        everywhere=True,
    )
    LARGER = _Entry(
        Menu.TEXT_SIZE,
        Text("&Perbesar", "&Larger"),
        Text("teks lebih besar", "larger text"),
        ("Ctrl++", "Ctrl+="),
        everywhere=True,
    )
    SMALLER = _Entry(
        Menu.TEXT_SIZE,
        Text("Per&kecil", "&Smaller"),
        Text("teks lebih kecil", "smaller text"),
        ("Ctrl+-",),
        everywhere=True,
    )
    USUAL_SIZE = _Entry(
        Menu.TEXT_SIZE,
        Text("Ukuran &biasa", "&Usual size"),
        Text("teks ukuran biasa", "text of the usual size"),
        ("Ctrl+0",),
        everywhere=True,
    )
    HELP = _Entry(
        Menu.HELP,
        Text("&Panduan", "&Guide"),
        Text("panduan, pada topik halaman yang tampak", "the guide, at the topic of the page"),
        ("F1",),
        everywhere=True,
        also="bantuan help",
    )
    ABOUT = _Entry(Menu.HELP, Text("&Tentang GMSC Desktop", "&About GMSC Desktop"))

    @classmethod
    def of(cls, menu: Menu) -> Iterator["Command"]:
        """Give the commands of a menu, in its order."""
        return (each for each in cls if each.value.menu is menu)


def plain(text: str) -> str:
    """Give a text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_and_meanings() -> Iterator[tuple[tuple[str, ...], Text]]:
    """Give the keys of every command that has some, with what they do."""
    for each in Command:
        if each.value.does:
            yield each.value.keys, each.value.does
