"""Salon Planner: the season of handicraft salons, from the calendar to the Excel plan."""

__version__ = "0.1.0"
