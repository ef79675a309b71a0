"""What the actions do: edits, files and exports asked for by the user."""
