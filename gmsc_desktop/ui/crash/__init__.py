"""Errors that nobody expected, caught in the window and told once."""
