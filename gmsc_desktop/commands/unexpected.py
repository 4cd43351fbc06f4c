"""An error of `gmsc` that nobody expected: one sentence for the person, the rest in the log."""

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.program import unexpected_error


def note(error: Exception) -> GmscError:
    """Write an error down, and give what is said of it."""
    # Late: nobody needs these as long as all goes well.
    from gmsc_desktop.crash.log_file import LogFile
    from gmsc_desktop.crash.places import log_folder
    from gmsc_desktop.crash.report import error_report, fingerprint, versions_of

    folder = log_folder()
    log = LogFile(folder) if folder else None
    if log:
        log.error(error_report(error, versions_of("gmsc")))
    return unexpected_error(fingerprint(error), log.file if log and log.file.exists() else None)
