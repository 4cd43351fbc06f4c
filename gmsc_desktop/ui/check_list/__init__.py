"""The page Periksa Daftar: a list of names that somebody brings, recognised line by line."""
