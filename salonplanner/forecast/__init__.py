"""Figures computed from a plan."""
