"""GMSC Desktop: who took part in Gerakan Menuju Smart City, answered offline."""

__version__ = "0.1.0"
