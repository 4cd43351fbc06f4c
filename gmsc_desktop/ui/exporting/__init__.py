"""Ways out of the window: files that are saved, and the clipboard."""
