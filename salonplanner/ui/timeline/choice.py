"""Which salons are selected on the calendar, and where the keyboard stands."""

from collections.abc import Container

import msgspec

from salonplanner.ui.timeline.navigation import Order


class Choice(msgspec.Struct, frozen=True):
    """The selected salons; ``current`` is the one keys act on, a range reaches from ``anchor``."""

    ids: tuple[str, ...] = ()
    current: str | None = None
    anchor: str | None = None

    def only(self, salon_id: str) -> "Choice":
        """One salon alone."""
        return Choice((salon_id,), salon_id, salon_id)

    def toggled(self, salon_id: str) -> "Choice":
        """One more, or one less."""
        if salon_id not in self.ids:
            return Choice((*self.ids, salon_id), salon_id, salon_id)
        ids = tuple(known for known in self.ids if known != salon_id)
        return Choice(ids, ids[-1] if ids else None, salon_id)

    def up_to(self, salon_id: str, order: Order) -> "Choice":
        """All from the anchor to this one."""
        if self.anchor is None or self.anchor not in order:
            return self.only(salon_id)
        return Choice(tuple(order.between(self.anchor, salon_id)), salon_id, self.anchor)

    def given(self, ids: tuple[str, ...], current: str | None) -> "Choice":
        """A selection made elsewhere; without a current one there, ours stays where it can."""
        if current is None and self.current in ids:
            current = self.current
        if current is None and ids:
            current = ids[-1]
        anchor = self.anchor if self.anchor in ids else current
        return Choice(ids, current, anchor)

    def among(self, known: Container[str]) -> "Choice":
        """Without the salons that are no longer there."""
        ids = tuple(salon_id for salon_id in self.ids if salon_id in known)
        return self if ids == self.ids else Choice().given(ids, None)
