"""Qt item models over the open plan."""
