"""What is kept of an error that nobody expected: where it was, and nothing of the person's."""
