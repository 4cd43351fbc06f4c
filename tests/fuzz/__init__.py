"""Fuzzing: whatever bytes come in, a result or one sentence comes out. `python3 dev.py fuzz`."""
