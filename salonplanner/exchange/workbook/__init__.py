"""The Excel plan."""
