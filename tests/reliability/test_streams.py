"""Whatever the command line is connected to, it answers, or says in a sentence why not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.faults import Saw
from tests.helpers.processes import ROOT, gmsc, sentence

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its devices are called otherwise")

SEEN = "{seen}"


def with_closed(stream: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `gmsc` with a stream that is closed before it starts."""
    command = [sys.executable, "-m", "gmsc_desktop.cli", "--lang", "en", *arguments]
    script = f'exec {stream}; exec "$@"'
    result = subprocess.run(
        ["sh", "-c", script, "sh", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.stderr == ""
    return result


@pytest.mark.fault(
    what="Standard output is closed: `gmsc {id}`",
    cause="The stream is closed before the start, as in a service.",
    sees="Nothing; the exit code answers.",
    kept="Nothing is at stake.",
)
@pytest.mark.parametrize(
    "arguments", [("find", "agam"), ("export", "-"), ("facts", "--json")], ids=" ".join
)
def test_closed_output(arguments: tuple[str, ...]) -> None:
    assert with_closed(">&-", *arguments).returncode == 0


@pytest.mark.fault(
    what="Standard input is closed: `gmsc {id}`",
    cause="The stream is closed before the start, as in a service.",
    sees="Nothing; exit code 1, for nothing was found.",
    kept="Nothing is at stake.",
)
@pytest.mark.parametrize("arguments", [("find", "-"), ("check", "-")], ids=" ".join)
def test_closed_input(arguments: tuple[str, ...]) -> None:
    assert with_closed("<&-", *arguments).returncode == 1


@pytest.mark.fault(
    what="Standard error is closed or full while there is an error to tell",
    cause="`gmsc show 99` with the stream closed, and with /dev/full.",
    sees="Nothing; exit code 2.",
    kept="Nothing is at stake.",
)
def test_nobody_hears_an_error() -> None:
    assert with_closed("2>&-", "show", "99").returncode == 2
    with Path("/dev/full").open("w") as full:
        assert gmsc("show", "99", stderr=full).returncode == 2


@pytest.mark.fault(
    what="Standard output goes to a full disk: `gmsc {id}`",
    cause="/dev/full.",
    sees=SEEN,
    kept="Nothing is at stake.",
)
@pytest.mark.parametrize(
    "arguments", [("find", "agam"), ("export", "-"), ("facts", "--json")], ids=" ".join
)
def test_full_output(saw: Saw, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        saw(sentence(gmsc(*arguments, stdout=full)))


@pytest.mark.fault(
    what="Whoever reads the answer leaves: `gmsc {id}`",
    cause="The reading end of the pipe is closed, as by `head`.",
    sees="Nothing more; exit code 0.",
    kept="Nothing is at stake.",
)
@pytest.mark.parametrize(
    "arguments", [("find", "a"), ("export", "-"), ("facts", "--json")], ids=" ".join
)
def test_broken_pipe(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    result = gmsc(*arguments, stdout=writing)
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.fault(
    what="A list without end comes on standard input",
    cause="`gmsc check -` reads /dev/zero.",
    sees=SEEN,
    kept="Memory: no more is read than is allowed.",
)
def test_input_without_end(saw: Saw) -> None:
    with Path("/dev/zero").open("rb") as endless:
        saw(sentence(gmsc("check", "-", stdin=endless)))


@pytest.mark.fault(
    what="A list file without end is checked",
    cause="A link with the name daftar.csv to /dev/zero.",
    sees=SEEN,
    kept="Memory: no more is read than is allowed.",
)
def test_list_without_end(saw: Saw, tmp_path: Path) -> None:
    (tmp_path / "daftar.csv").symlink_to("/dev/zero")
    saw(sentence(gmsc("check", tmp_path / "daftar.csv")))


@pytest.mark.fault(
    what="A query without end comes on standard input",
    cause="`gmsc find -` reads a line of a million letters.",
    sees="An answer for each 10,000 letters.",
    kept="Memory: no more of a line is held.",
)
def test_line_without_end() -> None:
    result = gmsc("find", "-", stdin=None, input="x" * 1_000_000)
    assert (result.returncode, result.stdout.count("\n")) == (1, 100)


@pytest.mark.fault(
    what="Bytes that are no UTF-8 come on standard input",
    cause="`gmsc find -` reads FF FE.",
    sees="An answer with � for what could not be read, and exit code 1.",
    kept="The other lines: each has its answer.",
)
def test_input_that_is_no_text() -> None:
    result = gmsc("find", "-", stdin=None, input="\udcff\udcfe\nagam\n")
    assert result.stdout.count("\n") == 2
    assert "13.06" in result.stdout


@pytest.mark.fault(
    what="A file's name holds {id}",
    cause="`gmsc check NAME` of a file that is not there.",
    sees=SEEN,
    kept="The terminal: what would command it is shown as ?.",
)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a\nb.csv", id="a line end"),
        pytest.param("a\x1b[2Jb.csv", id="an escape sequence"),
        pytest.param("a\udcffb.csv", id="a byte that is no UTF-8"),
        pytest.param("a\u202eb.csv", id="a mark that turns the text round"),
    ],
)
def test_odd_names_of_what_is_missing(saw: Saw, tmp_path: Path, name: str) -> None:
    said = sentence(gmsc("check", tmp_path / name))
    assert said.rstrip("\n").isprintable()
    saw(said)


@pytest.mark.fault(
    what="A list is saved under a name with {id}",
    cause="`gmsc export NAME`, then `gmsc check NAME`.",
    sees="That it was saved; it is read again.",
    kept="The name, letter by letter.",
)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param("dengan spasi.csv", id="spaces"),
        pytest.param("Ångström 仙台 😀.csv", id="letters of other scripts"),
        pytest.param("a\nb.csv", id="a line end"),
        pytest.param("a\udcffb.csv", id="a byte that is no UTF-8"),
        pytest.param("/".join(["d" * 100] * 4) + "/x.csv", id="260 letters and more"),
    ],
)
def test_odd_names_of_what_is_saved(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    assert gmsc("export", file, "bali").returncode == 0
    assert file.read_bytes().count(b"\r\n") > 9
    assert gmsc("check", file).returncode == 0
