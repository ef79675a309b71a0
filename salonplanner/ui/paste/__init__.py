"""Copying to spreadsheets, and pasting from them with a preview."""
