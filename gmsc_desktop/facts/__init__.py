"""What the program knows: regions, participations, sources, pillars and the programme."""
