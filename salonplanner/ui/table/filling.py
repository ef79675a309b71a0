"""What filling down and emptying cells change: new values by field, by salon. Without Qt."""

from collections.abc import Iterable, Sequence

from salonplanner.domain.salon import Salon
from salonplanner.ui.models.column import BLANKS, Column

Fields = dict[str, dict[str, object]]


def filled(chosen: Iterable[tuple[Column, Sequence[Salon]]]) -> Fields:
    """Each column's first salon gives its value to those after it.

    Another region takes city and venue away, as it does when it is chosen in a cell, unless they
    are filled too.
    """
    pairs = [(column, salons) for column, salons in chosen if salons and column.field]
    fields: Fields = {}
    for column, salons in pairs:
        value: object = getattr(salons[0], column.field)
        for salon in salons[1:]:
            if getattr(salon, column.field) != value:
                fields.setdefault(salon.id, {})[column.field] = value
    places = {
        column.field: getattr(salons[0], column.field)
        for column, salons in pairs
        if column.field in {"city", "venue"}
    }
    for changes in fields.values():
        if "region" in changes:
            changes |= {"city": "", "venue": ""} | places
    return fields


def emptied(chosen: Iterable[tuple[Column, Sequence[Salon]]]) -> Fields:
    """The cells that may be empty hold nothing; the others stay as they are."""
    fields: Fields = {}
    for column, salons in chosen:
        if not column.clears:
            continue
        blank = BLANKS[column.editor]
        for salon in salons:
            if getattr(salon, column.field) != blank:
                fields.setdefault(salon.id, {})[column.field] = blank
    return fields
