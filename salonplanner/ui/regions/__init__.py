"""The regions and filters panel."""
