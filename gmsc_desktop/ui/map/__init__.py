"""The map: where the regions are, drawn on screen, on paper and into pictures."""
