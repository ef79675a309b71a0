"""The month page: a grid of weeks with the salons as bars over its days."""
