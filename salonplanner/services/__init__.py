"""Use cases, without a screen."""
