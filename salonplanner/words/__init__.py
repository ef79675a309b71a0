"""What values are called, in any language."""
