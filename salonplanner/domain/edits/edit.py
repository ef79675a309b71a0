"""What an edit is, how one is made, and how several are made as one."""

import enum
from typing import Protocol

from salonplanner.domain.plan import Plan
from salonplanner.domain.validation import check_plan
from salonplanner.domain.value import Value


class Edit(Protocol):
    """One thing a planner does: a function from a plan to a plan."""

    def apply(self, plan: Plan) -> Plan:
        """The plan after the edit."""
        ...


def applied(edit: Edit, plan: Plan) -> Plan:
    """The plan after the edit, checked; the same plan where nothing changes."""
    after = edit.apply(plan)
    if after == plan:
        return plan
    check_plan(after, known=plan)
    return after


class Purpose(enum.StrEnum):
    """What several edits made as one are for: it names the step in the undo menu."""

    SEVERAL = "several"
    MOVE = "move"
    PASTE = "paste"
    FILL_DOWN = "fill-down"
    TIE_ALL = "tie-all"
    UNTIE_ALL = "untie-all"
    MEND_ALL = "mend-all"
    IMPORT_EVENTS = "import-events"


class Together(Value, frozen=True, kw_only=True):
    """Several edits, one after the other, as one step."""

    edits: tuple[Edit, ...]
    purpose: Purpose = Purpose.SEVERAL

    def apply(self, plan: Plan) -> Plan:
        """The plan after all of them."""
        for edit in self.edits:
            plan = edit.apply(plan)
        return plan
