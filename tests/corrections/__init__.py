"""Tests of gmsc_desktop/corrections."""
