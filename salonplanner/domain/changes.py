"""The difference of two plans: what was added, removed and changed, field by field.

One value serves the undo texts, the narrow updates of the views, and the comparison of files.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value

SALON_FIELDS = tuple(name for name in Salon.__struct_fields__ if name != "id")
PLAN_FIELDS = tuple(name for name in Plan.__struct_fields__ if name != "salons")


class Placed(Value, frozen=True, kw_only=True):
    """A salon and its place in the planner's order."""

    index: int
    salon: Salon


class FieldChange(Value, frozen=True, kw_only=True):
    """One field of one salon, before and after; ties compare as a set."""

    id: str
    field: str
    old: object
    new: object


class OtherChange(Value, frozen=True, kw_only=True):
    """Something of the plan that is no salon, by its path (``events.can2025.start``)."""

    path: str
    old: object
    new: object


class ChangeSet(Value, frozen=True, kw_only=True):
    """What tells one plan from another; the order of the salons does not count."""

    added: tuple[Placed, ...] = ()
    removed: tuple[Placed, ...] = ()
    changed: tuple[tuple[Salon, Salon], ...] = ()
    """Before and after, of the same id."""
    other: Mapping[str, tuple[object, object]] = msgspec.field(
        default_factory=dict[str, tuple[object, object]]
    )
    """Before and after of each field of the plan that differs, salons apart."""

    @property
    def empty(self) -> bool:
        """Whether the plans say the same."""
        return not (self.added or self.removed or self.changed or self.other)

    @property
    def touched(self) -> frozenset[str]:
        """Ids of the salons added, removed or changed."""
        placed = {entry.salon.id for entry in (*self.added, *self.removed)}
        return frozenset(placed | {before.id for before, _ in self.changed})

    @property
    def inverse(self) -> "ChangeSet":
        """The change that undoes this one."""
        return ChangeSet(
            added=self.removed,
            removed=self.added,
            changed=tuple((after, before) for before, after in self.changed),
            other={name: (new, old) for name, (old, new) in self.other.items()},
        )

    def field_changes(self) -> Iterator[FieldChange]:
        """Each field that differs of each salon in both plans."""
        for before, after in self.changed:
            for field in SALON_FIELDS:
                old, new = getattr(before, field), getattr(after, field)
                if _comparable(field, old) != _comparable(field, new):
                    yield FieldChange(id=before.id, field=field, old=old, new=new)

    def other_changes(self) -> Iterator[OtherChange]:
        """Each difference that is not of a salon, as fine as it can be named."""
        for name, (old, new) in self.other.items():
            yield from _differences(name, old, new)


def difference(before: Plan, after: Plan) -> ChangeSet:
    """What turns one plan into the other, by the salons' ids."""
    old = {salon.id: salon for salon in before.salons}
    new = {salon.id: salon for salon in after.salons}
    changed = (
        (salon, new[salon.id])
        for salon in before.salons
        if salon.id in new and new[salon.id] is not salon
    )
    return ChangeSet(
        added=_placed_unless(after.salons, old),
        removed=_placed_unless(before.salons, new),
        changed=tuple((one, two) for one, two in changed if not _same(one, two)),
        other={
            name: (getattr(before, name), getattr(after, name))
            for name in PLAN_FIELDS
            if getattr(before, name) is not getattr(after, name)
            and getattr(before, name) != getattr(after, name)
        },
    )


def patched(plan: Plan, changes: ChangeSet) -> Plan:
    """The plan with the changes made; salons added go back to the place they had."""
    gone = {entry.salon.id for entry in changes.removed}
    new = {after.id: after for _, after in changes.changed}
    salons = [new.get(salon.id, salon) for salon in plan.salons if salon.id not in gone]
    for entry in sorted(changes.added, key=lambda placed: placed.index):
        salons.insert(entry.index, entry.salon)
    fields = {name: after for name, (_, after) in changes.other.items()}
    return msgspec.structs.replace(plan, salons=tuple(salons), **fields)


def _placed_unless(salons: tuple[Salon, ...], known: Mapping[str, Salon]) -> tuple[Placed, ...]:
    return tuple(
        Placed(index=index, salon=salon)
        for index, salon in enumerate(salons)
        if salon.id not in known
    )


def _comparable(field: str, value: object) -> object:
    return frozenset(cast("tuple[str, ...]", value)) if field == "ties" else value


def _same(one: Salon, other: Salon) -> bool:
    return one == other or all(
        _comparable(field, getattr(one, field)) == _comparable(field, getattr(other, field))
        for field in SALON_FIELDS
    )


def _differences(path: str, old: object, new: object) -> Iterator[OtherChange]:
    if old == new or _same_items(old, new):
        return
    parts = _named_parts(old), _named_parts(new)
    if parts[0] is None or parts[1] is None:
        yield OtherChange(path=path, old=old, new=new)
        return
    names = [*parts[0], *(name for name in parts[1] if name not in parts[0])]
    for name in names:
        yield from _differences(f"{path}.{name}", parts[0].get(name), parts[1].get(name))


def _same_items(old: object, new: object) -> bool:
    """Whether two lists differ in their order alone, which says nothing in a plan."""
    if not isinstance(old, tuple) or not isinstance(new, tuple):
        return False
    left = list(cast("tuple[object, ...]", new))
    for item in cast("tuple[object, ...]", old):
        if item not in left:
            return False
        left.remove(item)
    return not left


def _named_parts(value: object) -> Mapping[str, object] | None:
    """The parts of a value by a name that stays, or None where it has none."""
    if isinstance(value, msgspec.Struct):
        return {name: getattr(value, name) for name in value.__struct_fields__}
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return {str(key): entry for key, entry in entries.items()}
    if isinstance(value, tuple):
        return _by_name(cast("tuple[object, ...]", value))
    return None


def _by_name(items: Iterable[object]) -> Mapping[str, object] | None:
    named: dict[str, object] = {}
    for item in items:
        if not isinstance(item, msgspec.Struct):
            return None
        name = getattr(item, "id", None) or getattr(item, "name", None)
        if not isinstance(name, str) or name in named:
            return None
        named[name] = item
    return named
