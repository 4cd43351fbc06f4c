"""What a person chose for the window, where it is kept, and how it comes into force."""
