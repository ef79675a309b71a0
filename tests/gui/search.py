"""Finds the widgets of a window by their object names, as other programs do."""

from typing import TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T", bound=QObject)


def found(parent: QObject, kind: type[T], name: str) -> T:
    """The child of that kind and object name, which must be there."""
    child = parent.findChild(kind, name)
    assert child is not None, f"{parent.objectName()} has no {kind.__name__} called {name}"
    return child
