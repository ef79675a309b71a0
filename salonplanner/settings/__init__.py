"""What a user prefers."""
