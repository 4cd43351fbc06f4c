"""What these tests share with those of packs."""

from tests.updates.conftest import program, publisher, store

__all__ = ["program", "publisher", "store"]
