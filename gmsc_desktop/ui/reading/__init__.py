"""Texts for reading: what an article is, how it is set, and the book that is searched as one."""
