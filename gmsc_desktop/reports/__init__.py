"""What leaves the program: sentences and texts made from the facts."""
