"""Sessions that print, from source or built, with all that they asked the system for."""

from collections.abc import Sequence

from tests.helpers.print_service import print_service
from tests.helpers.session import DISPLAY, Session, press, wait_until, within
from tests.helpers.traced import offences, opened_files, traced

# The C library's, asked for the name of the person.
_NAMES = "/var/run/nscd/"


def play_and_print(session: Session, command: Sequence[str]) -> list[str]:
    """Play a whole session that prints at last; gives whatever asked somebody else, or too early.

    The print service may be asked once Print is pressed.
    """
    log, programs = session.home / "log", command[:1]
    allowed = [DISPLAY, session.bus]
    early = []
    with print_service(session.print_service) as service:

        def print_it() -> None:
            early.extend(offences(log, sockets=allowed, programs=programs))
            within("Cetak", lambda: press("Return"), "ctrl+p")
            wait_until(lambda: bool(service.documents))

        session.play(traced(command, log), lambda: session.open_a_sheet(print_it))
        assert [each[:4] for each in service.documents] == [b"%PDF"]
    allowed += [str(session.print_service), _NAMES]
    # The library of cups looks up this computer's own name.
    return early + offences(log, sockets=allowed, programs=programs, lookups=True)


def print_without_cups(session: Session, command: Sequence[str]) -> list[str]:
    """Press Print where the library of cups cannot be loaded; gives whatever asked anybody."""
    log = session.home / "log"
    # The first of its name that is found, and no library.
    broken = session.home / "libraries" / "libcups.so.2"
    broken.parent.mkdir()
    broken.touch()
    session.environment["LD_LIBRARY_PATH"] = str(broken.parent)

    def print_it() -> None:
        press("ctrl+p")
        wait_until(lambda: str(broken) in opened_files(log))

    session.use(traced(command, log), lambda _desktop: session.open_a_sheet(print_it))
    return offences(log, sockets=[DISPLAY, session.bus], programs=command[:1])
