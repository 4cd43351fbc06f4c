"""The commands `gmsc data`: packs, corrections, and what a publisher needs."""
