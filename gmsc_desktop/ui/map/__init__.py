"""The page Peta: the map that can be moved, its head, card and picture."""
