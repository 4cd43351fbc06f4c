"""The page Program unggulan: ideas found by words, read, collected and taken along."""
