"""Lists of names that people bring: read from a file or the clipboard, and recognised."""
