"""The page Pilar: the six pillars, each an article."""
