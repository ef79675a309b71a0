"""Benchmarks use the window tests' fixtures."""

import pytest

pytest_plugins = ["tests.gui.conftest"]


@pytest.fixture(autouse=True)
def later_pages_wait() -> None:
    """All pages are made here as they are for a user: they are part of what is measured."""
