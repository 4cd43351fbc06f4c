"""Commands of `gmsc` that need a module of their own, and what all commands share."""
