"""Corrections from the field: what an office knows better, as a small file to be sent."""
