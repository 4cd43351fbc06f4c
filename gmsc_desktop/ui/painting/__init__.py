"""Sizes, colours and icons that all of the window is drawn with."""
