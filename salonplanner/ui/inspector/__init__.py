"""The details of the selected salon."""
