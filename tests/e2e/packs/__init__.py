"""Packs in the window."""
