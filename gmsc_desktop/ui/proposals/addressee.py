"""To whom corrections go: as this office has decided, else to whoever publishes the data."""

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import Publisher
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.policy import read_policy

_SOMEBODY = Text(
    "pengelola data di kantor Anda (data ini tidak menyebut alamat)",
    "whoever looks after the data in your office (these data name no address)",
)

_NOBODY = Text(
    "Data ini tidak menyebut alamat tujuan. Simpan usulan sebagai berkas, lalu berikan kepada "
    "pengelola data di kantor Anda.",
    "These data name no address to send it to. Save the proposal as a file, and give it to "
    "whoever looks after the data in your office.",
)

_FILE_FOR_NOBODY = Text(
    "Sekarang berikan berkas itu kepada pengelola data di kantor Anda.",
    "Now give what you saved to whoever looks after the data in your office.",
)


def addressee(publisher: Publisher) -> str:
    """Give name and address in one line; empty where nobody has set an address."""
    try:
        decided = read_policy().corrections_to
    except GmscError:
        # The office has decided something that cannot be made out: the data's own may be wrong.
        return ""
    return decided or ", ".join(filter(None, (publisher.name, publisher.address)))


def to_line(publisher: Publisher) -> str:
    """Give what a file and an e-mail say of whom they go to, in both languages if nobody is set."""
    return addressee(publisher) or f"{_SOMEBODY.id} / {_SOMEBODY.en}"


def where_to_send(publisher: Publisher) -> Text:
    """Say to whom a proposal is sent, or that no address is set and what to do then."""
    to = addressee(publisher)
    return Text(f"Kirimkan kepada: {to}", f"Send it to: {to}") if to else _NOBODY


def where_to_send_file(publisher: Publisher) -> Text:
    """Say who is to get what was saved as a file."""
    to = addressee(publisher)
    words = Text(f"Sekarang kirimkan berkas itu kepada: {to}", f"Now send what you saved to: {to}")
    return words if to else _FILE_FOR_NOBODY
