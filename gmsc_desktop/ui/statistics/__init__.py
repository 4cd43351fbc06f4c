"""The page Statistik: charts with a table behind each."""
