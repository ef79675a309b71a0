"""The calendar: a layout computed without Qt, one painter over it, and the view that asks."""
