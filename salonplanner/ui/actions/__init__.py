"""What a user can do in the window: a table of actions and a table of menus."""
