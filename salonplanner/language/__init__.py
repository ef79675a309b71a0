"""Texts and formats in the reader's language."""
