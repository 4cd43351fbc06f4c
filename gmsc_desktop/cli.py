"""The same answers without a window: the console command `gmsc`. Imports no Qt.

Exit codes: 0 answered, 1 nothing found (or a self-test that failed), 2 wrong use, broken data
or an unexpected error, 130 interrupted.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from gmsc_desktop import __version__
from gmsc_desktop.commands import check, export, find, ideas
from gmsc_desktop.commands.common import (
    ANSWERED,
    INTERRUPTED,
    NOTHING_FOUND,
    load,
)
from gmsc_desktop.commands.data import command as data
from gmsc_desktop.commands.streams import discard_output, open_closed_streams, refuse
from gmsc_desktop.commands.unexpected import note
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.program import self_test_without_report, streams_broken, unknown_region
from gmsc_desktop.facts.names_reader import read_names
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.neighbour_wording import nearest_records, nearest_text
from gmsc_desktop.reports.records import facts_record, region_record
from gmsc_desktop.reports.region_text import region_text
from gmsc_desktop.resources import resource

_LONGEST_LINE = 10_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    open_closed_streams()
    _speak_utf8(sys.stdin, sys.stdout, sys.stderr)
    options = _parser().parse_args(arguments)
    language = Language(options.lang)
    try:
        code = int(options.run(options, language))
        # Else a full disk would speak up only when Python ends, in its own words.
        sys.stdout.flush()
    except GmscError as error:
        return refuse(error, language)
    except BrokenPipeError:
        # The reader (head, more) has left: nothing more to say.
        discard_output()
        return ANSWERED
    except OSError as error:
        discard_output()
        return refuse(streams_broken(error), language)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # whatever it is, a person reads a sentence and no traceback
        return refuse(note(error), language)
    return code


def _speak_utf8(*streams: TextIO) -> None:
    """Names and quotes need UTF-8 whatever code page the console has."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gmsc",
        description="Siapa ikut Gerakan Menuju Smart City, dan kapan? / "
        "Who took part in Gerakan Menuju Smart City, and when?",
    )
    parser.add_argument("--version", action="version", version=f"gmsc {__version__}")
    parser.add_argument(
        "--lang", choices=[each.value for each in Language], default=Language.INDONESIAN.value,
        help="bahasa jawaban / language of the answers (id)",
    )  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    json_flag = partial(_flag, name="--json", text="jawaban sebagai JSON / answer as JSON")

    find.add_parser(commands)
    ideas.add_parser(commands)
    command = commands.add_parser("show", help="tampilkan satu daerah / show one region")
    command.add_argument("code", help="kode Kemendagri, mis. 36.74 / Kemendagri code")
    json_flag(command)
    command.set_defaults(run=_show)

    command = commands.add_parser(
        "facts", help="seberapa lengkap datanya / how complete the data are"
    )
    json_flag(command)
    command.set_defaults(run=_facts)

    check.add_parser(commands)
    export.add_parser(commands)
    data.add_parser(commands)

    command = commands.add_parser("self-test", help="uji jendela dan isinya / test the window")
    json_flag(command)
    command.set_defaults(run=_self_test)
    return parser


def _flag(command: argparse._ActionsContainer, name: str, text: str) -> None:
    command.add_argument(name, action="store_true", help=text)


def _show(options: argparse.Namespace, language: Language) -> int:
    facts = load(language)
    region = facts.region_by_code.get(options.code)
    if region is None:
        raise unknown_region(options.code)
    names = read_names(resource("names"))
    if options.json:
        record = region_record(facts, names, region) | {"nearest": nearest_records(facts, region)}
        print(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        print(region_text(facts, names, region, language))
        print(nearest_text(facts, region, language), end="")
    return ANSWERED


def _facts(options: argparse.Namespace, language: Language) -> int:
    record = facts_record(load(language))
    if options.json:
        print(json.dumps(record, ensure_ascii=False, indent=2))
        return ANSWERED
    heading = Text(
        "Data {version}: {participants} peserta pasti dari {regions} kabupaten/kota.",
        "Data {version}: {participants} certain participants of {regions} regions.",
    )
    row = Text(
        "{year}: {known} dari {official} nama, kurang {unknown}; {ambiguous} perlu diperiksa",
        "{year}: {known} of {official} names, {unknown} missing; {ambiguous} to be checked",
    )
    print(heading.in_(language).format(**record))
    for cohort in record["cohorts"]:
        print(row.in_(language).format(**cohort))
    return ANSWERED


def _self_test(options: argparse.Namespace, language: Language) -> int:
    """Start the windowed program as a process of its own, for this one has no Qt.

    Its report comes through a file: a windowed Windows program has no standard output.
    """
    with tempfile.TemporaryDirectory(prefix="gmsc-") as folder:
        report = Path(folder) / "report.json"
        result = subprocess.run([*_windowed_program(), "--self-test", str(report)], check=False)
        if not report.exists():
            raise self_test_without_report(result.returncode)
        record = json.loads(report.read_text(encoding="utf-8"))
    if options.json:
        print(json.dumps(record, ensure_ascii=False, indent=2))
    for each in [] if options.json else record["checks"]:
        outcome = each["problem"] or Text("baik", "good").in_(language)
        print(f"{each['name']}: {outcome}")
    return ANSWERED if record["passed"] else NOTHING_FOUND


def _windowed_program() -> list[str]:
    if getattr(sys, "frozen", False):
        executable = Path(sys.executable)
        return [str(executable.with_name("gmsc-desktop" + executable.suffix))]
    return [sys.executable, "-m", "gmsc_desktop"]


if __name__ == "__main__":
    sys.exit(main())
