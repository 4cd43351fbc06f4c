"""Every sentence of an error that a person can meet, with its cure, in both languages."""
