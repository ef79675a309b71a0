"""How long work tells how far it is, and how it is told to stop. It knows no threads."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - an answer of the user's, no error
    """The user asked the work to stop; nothing of it was kept."""


class Progress(Protocol):
    """Where long work tells how far it is."""

    def step(self, share: float, text: str = "") -> None:
        """Tell the share done, from 0 to 1, and what is being done.

        Raises:
            Cancelled: the user asked to stop.
        """
        ...
