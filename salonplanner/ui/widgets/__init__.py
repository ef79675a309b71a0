"""Small painted widgets that know the theme and nothing of a plan's contents."""
