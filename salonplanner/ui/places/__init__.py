"""The page of places and targets: venues, cities, targets by region, usual lengths."""
