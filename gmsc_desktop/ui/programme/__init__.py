"""The page Program: questions, chapters, terms and the time line."""
