"""Lists that people bring."""
