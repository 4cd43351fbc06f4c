"""Tests of gmsc_desktop/updates."""
