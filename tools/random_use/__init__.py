"""Somebody who uses the window at random, for as long as one likes: python3 dev.py random-use."""
