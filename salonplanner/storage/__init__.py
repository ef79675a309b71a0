"""Our own files: plans, JSON, seeds."""
