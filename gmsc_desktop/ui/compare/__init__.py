"""Bandingkan: regions side by side."""
