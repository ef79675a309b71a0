"""The rules: each a function from a plan to findings."""
