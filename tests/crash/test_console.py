"""An unexpected error of `gmsc`: one sentence, and the rest in the log."""

import subprocess
import sys
from pathlib import Path

import pytest

from gmsc_desktop.resources import resource_folder


@pytest.mark.fault(
    what="An error of gmsc that nobody expected",
    cause="An error is raised in a command, in both languages.",
    sees="One sentence with the type and line of the error and where the log is; exit code 2.",
    kept="The log, without what was typed.",
)
def test_an_unexpected_error_is_one_sentence_and_its_details_are_in_the_log(
    own_home: Path,
) -> None:
    program = (
        "import sys\nfrom gmsc_desktop import cli\n"
        "def fail(language): raise KeyError('kota rahasia')\n"
        "cli.load = fail\nsys.exit(cli.main(sys.argv[1:]))"
    )
    log = own_home / "gmsc-desktop" / "log" / "gmsc-desktop.log"
    told = {}
    for language in ("id", "en"):
        result = subprocess.run(
            [sys.executable, "-c", program, "--lang", language, "facts"],
            cwd=resource_folder().parent, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert (result.returncode, result.stdout) == (2, "")
        told[language] = result.stderr
    assert told["id"].startswith("Terjadi kesalahan tak terduga (KeyError, <string>:3 in fail).")
    assert told["en"].startswith("Something unexpected went wrong (KeyError")
    written = log.read_text("utf-8")
    for text in (*told.values(), written):
        assert "Traceback" not in text
        assert "rahasia" not in text
    assert str(log) in told["id"]
    assert written.count("\nKeyError\n") == 2
