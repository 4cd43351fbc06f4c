"""The main window: rail, pages, menus, status bar, and the windows beside it."""
