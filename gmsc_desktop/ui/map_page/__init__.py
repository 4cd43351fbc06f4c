"""The page Peta: every region a dot; find, filter, look closer, open, save as a picture."""
