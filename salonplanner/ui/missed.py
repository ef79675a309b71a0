"""What a page that is hidden does not show yet: it catches up when it is shown again."""

from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet, difference
from salonplanner.ui.document import Document


class Missed:
    """Keeps a hidden page from working for nobody.

    A page that was never asked to show anything has missed nothing: it begins with what there is.
    """

    def __init__(self, page: QWidget, document: Document) -> None:
        self._page = page
        self._document = document
        self._shown = self._latest = document.plan
        self._some = False
        self._all_new = False

    @property
    def some(self) -> bool:
        """Whether the page has anything to catch up with."""
        return self._some

    def waits(self) -> bool:
        """Whether the page is hidden, so that something it shows has to wait."""
        self._some = self._some or self._page.isHidden()
        return self._some

    def keeps(self, changes: ChangeSet | None) -> bool:
        """Whether the page is hidden, so that it has to wait until it shows another plan.

        ``changes`` tells what makes it another, None that all of it is new.
        """
        plan = self._document.plan
        if self.waits():
            self._all_new = self._all_new or (changes is None and plan is not self._latest)
        else:
            self._shown = plan
        self._latest = plan
        return self._some

    def taken(self) -> ChangeSet | None:
        """What tells the plan of now from the one shown last; None where all of it is new."""
        before, self._shown = self._shown, self._document.plan
        all_new, self._all_new = self._all_new, False
        self._some = False
        return None if all_new else difference(before, self._shown)
