"""Faults of the machine, each caused for real."""
