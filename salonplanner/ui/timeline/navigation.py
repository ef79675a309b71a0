"""The order in which the keyboard goes through the salons shown."""

from datetime import date

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.layout import TimelineLayout


class Order:
    """The salons of a layout, region by region, in the order of time within each."""

    def __init__(self, layout: TimelineLayout) -> None:
        self._rows = [sorted((bar.salon for bar in row.bars), key=_in_time) for row in layout.rows]
        self._places = {
            salon.id: (row, index)
            for row, salons in enumerate(self._rows)
            for index, salon in enumerate(salons)
        }

    def __contains__(self, salon_id: object) -> bool:
        return salon_id in self._places

    @property
    def ids(self) -> list[str]:
        """Every salon shown, once each."""
        return list(dict.fromkeys(salon.id for salons in self._rows for salon in salons))

    def beside(self, salon_id: str, step: int) -> str | None:
        """The salon of the same region that comes ``step`` places later, None past its ends."""
        row, index = self._places[salon_id]
        wanted = index + step
        return self._rows[row][wanted].id if 0 <= wanted < len(self._rows[row]) else None

    def across(self, salon_id: str, step: int) -> str | None:
        """The salon of the next region downwards (1) or upwards (-1) that opens nearest in time.

        Regions without salons are passed over; None past the last one.
        """
        row, index = self._places[salon_id]
        start = self._rows[row][index].start
        row += step
        while 0 <= row < len(self._rows):
            if self._rows[row]:
                return min(self._rows[row], key=lambda s: (abs(s.start - start), s.start)).id
            row += step
        return None

    def end_of_row(self, salon_id: str, *, last: bool) -> str:
        """The first or last salon of the same region."""
        row, _ = self._places[salon_id]
        return self._rows[row][-1 if last else 0].id

    def between(self, one: str, other: str) -> list[str]:
        """The salons from one to another, both included, in this order."""
        ids = self.ids
        first, last = sorted((ids.index(one), ids.index(other)))
        return ids[first : last + 1]


def _in_time(salon: Salon) -> tuple[date, date, str]:
    return salon.start, salon.end, salon.id
