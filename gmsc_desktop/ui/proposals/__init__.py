"""Corrections from the field, in the window: written, reviewed, sent and withdrawn."""
