"""What these tests share with those of packs."""

from tests.updates.conftest import program, store

__all__ = ["program", "store"]
