"""What the month says besides what the calendar says: its title, its days, its counts."""

from collections.abc import Sequence
from datetime import date, timedelta

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month
from salonplanner.ui.timeline.wording import Wording

_A_MONDAY = date(2024, 1, 1)


class MonthWording(Wording):
    """The texts of the month in one language."""

    def labels(self, salon: Salon) -> tuple[str, ...]:
        """What may stand in a bar, the fullest first: city and name, the city alone.

        A name that ends with its city, « Salon régional – Safi », does not say it twice.
        """
        short = self.label(salon)
        name = salon.name.removesuffix(f" – {salon.city}")
        return (f"{short} · {name}", short) if name and name != short else (short,)

    def weekdays(self, *, short: bool) -> list[str]:
        """The names of the days from Monday."""
        days = [_A_MONDAY + timedelta(days=n) for n in range(7)]
        return [self._language.weekday(day, "abbreviated" if short else "wide") for day in days]

    @property
    def week_head(self) -> str:
        """The heading of the weeks' numbers."""
        return self._language.tr("Wk")

    def day_number(self, day: date) -> str:
        """What stands in a day: its number, and the month's name on its first day."""
        if day.day == 1:
            return self.dates(day, day)
        return self._language.number(day.day)

    def day(self, day: date) -> str:
        """A day in full: « jeudi 10 juillet »."""
        name = self._language.weekday(day)
        return self._language.tr(
            "{weekday} {date}", weekday=name, date=self._language.day_month(day)
        )

    @property
    def season_months(self) -> str:
        """What the months to choose from are."""
        return self._language.tr("Months of the season")

    @property
    def nothing(self) -> str:
        """That a day sees no salon."""
        return self._language.tr("No salon on this day")

    def add_on(self, day: date) -> str:
        """The offer of a salon that opens on a day."""
        return self._language.tr("Add a salon on {date}", date=self._language.day_month(day))

    def month_short(self, month: Month) -> str:
        """A month's name shortened: « juil. »."""
        return self._language.month(month.month, form="abbreviated")

    def event_on(self, event: Event) -> str:
        """An event in the list of a day: « Tourisme estival · 15 juin–15 sept. »."""
        return f"{self.event(event)} · {self.dates(event.start, event.end)}"

    def listed(self, salon: Salon) -> str:
        """A salon in a list of a day: « Oujda · 10–19 juil. »."""
        return f"{self.label(salon)} · {self.dates(salon.start, salon.end)}"

    def salons(self, count: int) -> str:
        """How many salons there are."""
        return self._language.ntr("{n} salon", "{n} salons", count)

    def more_short(self, count: int) -> str:
        """How many more there are, where words have no room."""
        return self._language.signed(count)

    def spoken_day(self, day: date, salons: int, events: Sequence[Event], *, outside: bool) -> str:
        """A day in one sentence, as a screen reader reads it."""
        parts = [self.day(day), *(self.event(event) for event in events)]
        if outside:
            parts.append(self._language.tr("outside the season"))
        parts.append(self.salons(salons) if salons else self._language.tr("no salon"))
        return ", ".join(parts)

    def maybe(self, event: Event) -> str:
        """The name of a feast on a day it may fall on instead: « ? Aïd al-Mawlid ».

        The doubt comes first: the end of a long name has no room.
        """
        return self._language.tr("? {event}", event=self._names.event(event, self._language))

    def unsure(self, event: Event) -> str:
        """That a feast may fall on a day beside the one it is estimated for."""
        return self._language.tr(
            "{event} may fall on this day: it depends on the moon",
            event=self._names.event(event, self._language),
        )
