"""What can be tied to an event, and what a move would bring."""
