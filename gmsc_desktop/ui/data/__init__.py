"""The page Data & Sumber: how complete the data are, their sources, packs and edition."""
