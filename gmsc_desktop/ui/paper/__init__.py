"""What is printed or saved as PDF: painters that need no screen."""
