"""The user guide: its texts, and the window in which they are read."""
