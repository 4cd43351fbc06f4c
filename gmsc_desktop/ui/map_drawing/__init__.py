"""The map for any painter: coasts, projection, dots and colours."""
