"""The window: pages, widgets and what they share."""
