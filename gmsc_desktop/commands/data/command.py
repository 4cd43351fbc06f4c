"""`gmsc data …`: packs for whoever uses them, for whoever publishes them, and corrections."""

import argparse

from gmsc_desktop.languages import Language


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command; what follows it is read by a parser of its own."""
    # No prefix: options after `data` belong to that other parser.
    command = commands.add_parser(
        "data", help="paket data dan usulan / data packs, corrections", prefix_chars="\0",
        add_help=False,
    )  # fmt: skip
    command.add_argument("rest", nargs="*")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace, language: Language) -> int:
    # Late: every other command would wait for these.
    from gmsc_desktop.commands.data import corrections, packs, publish

    parser = argparse.ArgumentParser(prog="gmsc data")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for module in (packs, publish, corrections):
        module.add_parsers(actions)
    chosen = parser.parse_args(options.rest)
    return int(chosen.run(chosen, language))
