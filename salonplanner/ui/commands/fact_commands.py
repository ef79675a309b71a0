"""Changes what salons are judged by: events, places, targets, usual lengths."""

from salonplanner.domain.edits import Edit
from salonplanner.domain.errors import PlanError
from salonplanner.ui.session import Session
from salonplanner.words import errors as error_words


def change_facts(session: Session, edit: Edit, merge_key: str = "") -> bool:
    """Make an edit as one undo step; False where nothing changes or the plan would be refused.

    Why it is refused is said in the status bar. No salon moves by such an edit, so nothing is
    asked: one held in a city that gets another name stays where it is.
    """
    try:
        return session.document.apply(edit, merge_key)
    except PlanError as error:
        session.message(error_words.sentence(error, session.bench.language))
        return False
