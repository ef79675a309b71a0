"""What tells two plans apart, as plain values that a file or another program can take."""

from typing import TypedDict

from salonplanner.domain.changes import difference
from salonplanner.domain.plan import Plan
from salonplanner.storage.json_form import salon_to_builtins
from salonplanner.storage.plan_form import Raw, plain_value


class ChangedField(TypedDict):
    """A field of a salon that both plans have."""

    id: str
    field: str
    old: object
    new: object


class OtherDifference(TypedDict):
    """A difference that is not of a salon, by its path (``events.can2025.start``)."""

    path: str
    old: object
    new: object


class Comparison(TypedDict):
    """The differences of two plans; salons are told apart by id, and their order does not count."""

    added: list[Raw]
    removed: list[Raw]
    changed: list[ChangedField]
    other: list[OtherDifference]


def compare(old: Plan, new: Plan) -> Comparison:
    """What turns the old plan into the new one, all of it in JSON's own types."""
    changes = difference(old, new)
    return Comparison(
        added=[salon_to_builtins(placed.salon) for placed in changes.added],
        removed=[salon_to_builtins(placed.salon) for placed in changes.removed],
        changed=[
            ChangedField(
                id=change.id,
                field=change.field,
                old=plain_value(change.old),
                new=plain_value(change.new),
            )
            for change in changes.field_changes()
        ],
        other=[
            OtherDifference(
                path=change.path, old=plain_value(change.old), new=plain_value(change.new)
            )
            for change in changes.other_changes()
        ],
    )
