"""Benchmarks use the window tests' fixtures."""

pytest_plugins = ["tests.gui.conftest"]
