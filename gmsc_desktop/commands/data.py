"""`gmsc data …`: packs for whoever uses them, for whoever publishes them, and corrections."""

import argparse

from gmsc_desktop.commands import data_corrections, data_packs, data_publish


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and what it can do."""
    parser = commands.add_parser("data", help="paket data / data packs")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    data_packs.add_parsers(actions)
    data_publish.add_parsers(actions)
    data_corrections.add_parsers(actions)
