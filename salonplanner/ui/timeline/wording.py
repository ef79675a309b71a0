"""Every text of the timeline in one language, made once and kept."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property

from salonplanner.domain.events import Attitude, Certainty, Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month
from salonplanner.forecast.weeks import Week
from salonplanner.language import Language
from salonplanner.ui.timeline.grouping import Group, Grouping
from salonplanner.ui.timeline.looks import is_by_the_moon
from salonplanner.ui.timeline.pressure import Quantity
from salonplanner.words.names import Names

_MOST_NAMED = 8
_FEW = 10_000.0
"""Visitors below which thousands have a decimal."""


class Wording:
    """What the timeline says: names, dates, counts, and the sentence a screen reader reads."""

    def __init__(self, language: Language, names: Names) -> None:
        self._language = language
        self._names = names
        self._labels: dict[tuple[str, str], str] = {}
        self._regions: dict[RegionCode, str] = {}

    @property
    def rtl(self) -> bool:
        """Whether time runs from right to left."""
        return self._language.rtl

    @cached_property
    def corner(self) -> tuple[str, str, str]:
        """The headings of the column beside the calendar: events, regions, public holidays."""
        return self.corner_of(Grouping.REGION)

    def corner_of(self, grouping: Grouping) -> tuple[str, str, str]:
        """The headings of the column for rows of a kind: events, what the rows are, holidays."""
        tr = self._language.tr
        return tr("Events"), self.grouping(grouping), tr("Public holidays")

    def grouping(self, grouping: Grouping) -> str:
        """What a row stands for, in one word."""
        if grouping is Grouping.EVENT:
            return self._language.tr("Event")
        return self._names.field(grouping, self._language)

    def group(self, group: Group) -> str:
        """The title of a row."""
        tr = self._language.tr
        if group.level is not None:
            return self._names.level(group.level, self._language)
        if group.status is not None:
            return self._names.status(group.status, self._language)
        if group.event is not None:
            return self._names.event(group.event, self._language)
        if group.region is None:
            return tr("Without a tie")
        if group.key == group.region:
            return self.region(group.region)
        return self._names.city(group.city, self._language) if group.city else tr("No city")

    def group_in_full(self, group: Group) -> str:
        """The title of a row, a region by its whole name."""
        if group.region is not None and group.key == group.region:
            return self._names.region(group.region, self._language)
        return self.group(group)

    def city_key(self, name: str) -> str:
        """What two spellings of a city have in common."""
        return self._names.city_key(name)

    def label(self, salon: Salon) -> str:
        """What stands in or beside a bar: the city, the salon's name where there is none."""
        key = (salon.city, salon.name)
        if key not in self._labels:
            city = self._names.city(salon.city, self._language) if salon.city else ""
            self._labels[key] = city or salon.name or salon.id
        return self._labels[key]

    def region(self, code: RegionCode) -> str:
        """The short name of a region."""
        if code not in self._regions:
            self._regions[code] = self._names.region_short(code, self._language)
        return self._regions[code]

    def count(self, shown: int, total: int) -> str:
        """How many salons a region has, and how many of them the filter leaves."""
        if shown == total:
            return self._language.ntr("{n} salon", "{n} salons", total)
        return self._language.ntr(
            "{shown} of {n} salon", "{shown} of {n} salons", total, shown=shown
        )

    def month(self, month: Month) -> str:
        """A month over its column: « Juin 2025 »."""
        text = self._language.month(month.month, month.year)
        return text[:1].upper() + text[1:]

    def month_alone(self, month: Month) -> str:
        """A month's name without its year, where space is short."""
        text = self._language.month(month.month)
        return text[:1].upper() + text[1:]

    def month_short(self, month: Month) -> str:
        """A month's name shortened: « Sept. »."""
        text = self._language.month(month.month, form="abbreviated")
        return text[:1].upper() + text[1:]

    def outside(self, today: date) -> str:
        """That today cannot be gone to."""
        return self._language.tr(
            "Today, {date}, lies outside the season: this is its nearest day.",
            date=self._language.date(today),
        )

    def week(self, day: date) -> str:
        """The number of the week a day lies in, short: « S27 »."""
        return self._language.tr("W{number}", number=day.isocalendar().week)

    def week_in_full(self, first: date, last: date) -> str:
        """A week by its number and days: « Semaine 27 · 30 juin–6 juil. »."""
        number = first.isocalendar().week
        return self._language.tr("Week {number}", number=number) + f" · {self.dates(first, last)}"

    @cached_property
    def ways_of_weeks(self) -> tuple[Callable[[date, date], str], ...]:
        """The ways of naming weeks by their days, the fullest first."""
        return self._week_and_days, self.days, self._first_day

    @cached_property
    def ways_of_days(self) -> tuple[Callable[[date, date], str], ...]:
        """The ways of naming single days, the fullest first."""
        return self._weekday_and_day, self._letter_and_day, self._first_day

    def _week_and_days(self, first: date, last: date) -> str:
        return f"{self.week(first)} · {self.days(first, last)}"

    def _weekday_and_day(self, day: date, _: date) -> str:
        return f"{self._language.weekday(day, 'abbreviated')} {self._language.number(day.day)}"

    def _letter_and_day(self, day: date, _: date) -> str:
        return f"{self._language.weekday_letter(day)} {self._language.number(day.day)}"

    def _first_day(self, day: date, _: date) -> str:
        return self._language.number(day.day)

    def days(self, first: date, last: date) -> str:
        """The days of a week by their numbers: « 2–8 »."""
        number = self._language.number
        return number(first.day) if first == last else f"{number(first.day)}–{number(last.day)}"

    def dates(self, start: date, end: date) -> str:
        """First and last day: « 10–19 juil. »."""
        return self._language.date_range(start, end)

    def dates_and_length(self, start: date, end: date) -> str:
        """First and last day and the length: « 10–19 juil. · 10 jours »."""
        return f"{self.dates(start, end)} · {self._language.days((end - start).days + 1)}"

    def carried(self, start: date, end: date, salons: int, row: str | None, *, copies: bool) -> str:
        """What is carried where: « 10–19 juil. · 10 jours · 3 salons · Oriental »."""
        dates = self.dates_and_length(start, end)
        parts = [self._language.tr("Copy: {dates}", dates=dates) if copies else dates]
        if salons > 1:
            parts.append(self._language.ntr("{n} salon", "{n} salons", salons))
        if row is not None:
            parts.append(row)
        return " · ".join(parts)

    @property
    def clash_legend(self) -> str:
        """What the days shaded during a drag are."""
        return self._language.tr("Hatched days would clash")

    @property
    def asks_city(self) -> str:
        """That a city is asked for after the drop."""
        return self._language.tr("You choose the city next.")

    def event(self, event: Event) -> str:
        """The name of an event; an estimated one is marked by a tilde."""
        name = self._names.event(event, self._language)
        return f"≈ {name}" if event.certainty is Certainty.ESTIMATED else name

    def build_up(self, event: Event) -> str:
        """An event of which only the days that lead up to it lie in the season."""
        return self._language.tr("Build-up to {event}", event=self.event(event))

    def aftermath(self, event: Event) -> str:
        """An event of which only the days that follow it lie in the season."""
        return self._language.tr("After {event}", event=self.event(event))

    def until(self, day: date) -> str:
        """That something goes on beyond the days shown, and until when."""
        arrow = "←" if self.rtl else "→"
        return f"{arrow} {self.dates(day, day)}"

    def hosts(self, count: int) -> str:
        """In how many cities an event takes place."""
        return self._language.ntr("{n} host city", "{n} host cities", count)

    def more(self, count: int) -> str:
        """How many events found no place."""
        return self._language.ntr("+{n} other", "+{n} others", count)

    @cached_property
    def fewer(self) -> str:
        """That only the most wanted events can be shown again."""
        return self._language.tr("Fewer")

    def fewer_of(self, hidden: int) -> str:
        """The same where some found no place even so: « Moins · +9 »."""
        return f"{self.fewer} · {self._language.signed(hidden)}"

    def feast_days(self, runs: Sequence[tuple[date, date]]) -> str:
        """The days of several holidays together: « 14 et 20–21 août »."""
        *before, (start, end) = runs
        last = self._language.date_range(start, end)
        if any((first.year, first.month) != (end.year, end.month) for first, _ in before):
            return self._language.list([*(self.dates(*run) for run in before), last])
        return self._language.list([*(self.days(*run) for run in before), last])

    def event_lines(self, event: Event) -> list[str]:
        """What the tooltip of an event says: name, days, where, what for, how sure."""
        tr = self._language.tr
        name = self._names.event(event, self._language)
        lines = [name, self.dates_and_length(event.start, event.end)]
        if event.places.cities:
            cities = [self._names.city(city, self._language) for city in event.places.cities]
            lines.append(self._language.list(cities))
        elif event.places.regions:
            lines.append(self._language.list([self.region(code) for code in event.places.regions]))
        if event.attitude is Attitude.AVOID:
            lines.append(tr("To be avoided by salons"))
        elif event.attitude is Attitude.SEEK:
            days = self.dates(event.tie_start, event.tie_end)
            lines.append(tr("Salons can be tied to it: {days}", days=days))
        if is_by_the_moon(event):
            lines.append(self._by_the_moon)
        elif event.certainty is Certainty.ESTIMATED:
            lines.append(tr("Estimated date"))
        return lines

    def hidden_lines(self, events: Sequence[Event]) -> list[str]:
        """The events that found no place, with their days."""
        lines = [f"{self.event(event)} · {self.dates(event.start, event.end)}" for event in events]
        return [self._language.tr("Other events"), *lines]

    def feast_lines(self, events: Sequence[Event]) -> list[str]:
        """One holiday, or several near each other."""
        if len(events) == 1:
            return self.event_lines(events[0])
        lines = [self.corner[2], *self.hidden_lines(events)[1:]]
        if any(is_by_the_moon(event) for event in events):
            lines.append(self._by_the_moon)
        return lines

    @property
    def _by_the_moon(self) -> str:
        return self._language.tr("Estimated date, within a day: the sighting of the moon decides")

    def week_lines(self, week: Week, salons: Sequence[Salon]) -> list[str]:
        """What the tooltip of a week says: how many salons, their part of the figures, which."""
        lines = [self.week_in_full(week.start, week.end)]
        if not salons:
            return [*lines, self._language.tr("No salon this week")]
        count = self._language.ntr("{n} salon", "{n} salons", len(salons))
        most = self._language.ntr(
            "{n} on the same day at most", "{n} on the same day at most", week.most
        )
        lines += [f"{count}, {most}", self.figures(week.visitors, week.turnover)]
        lines += [f"{salon.id} · {self.label(salon)}" for salon in salons[:_MOST_NAMED]]
        others = len(salons) - _MOST_NAMED
        if others > 0:
            lines.append(self.more(others))
        return lines

    def shown_in_week(self, count: int) -> str:
        """How many salons of a week the filters leave."""
        return self._language.ntr(
            "{n} salon of them is shown", "{n} salons of them are shown", count
        )

    def quantity(self, quantity: Quantity) -> str:
        """What the columns of the weeks measure, short."""
        tr = self._language.tr
        names = {
            Quantity.SALONS: tr("Salons"),
            Quantity.VISITORS: tr("Visitors (k)"),
            Quantity.TURNOVER: tr("Turnover (MDH)"),
        }
        return names[quantity]

    def amount(self, quantity: Quantity, value: float) -> str:
        """The figure of a week: salons, thousands of visitors, or millions of MAD."""
        if quantity is Quantity.SALONS:
            return self._language.number(value)
        if quantity is Quantity.TURNOVER:
            return self._language.number(value / 1e6, 1)
        return self._language.number(value / 1000, 0 if value >= _FEW else 1)

    def figures(self, visitors: float, turnover: float) -> str:
        """A salon's forecast; turnover in MAD."""
        return self._language.tr(
            "{visitors} visitors · {turnover}",
            visitors=self._language.number(visitors),
            turnover=self._language.money(turnover),
        )

    def salon_lines(self, salon: Salon) -> list[str]:
        """What the tooltip of a salon says first: name, place, days, level and status."""
        names, language = self._names, self._language
        place = (salon.venue, names.city(salon.city, language), self.region(salon.region))
        kind = (names.level(salon.level, language), names.status(salon.status, language))
        return [
            f"{salon.id} · {salon.name}",
            " · ".join(part for part in place if part),
            self.dates_and_length(salon.start, salon.end),
            " · ".join((*kind, *self._locked(salon))),
        ]

    def _locked(self, salon: Salon) -> list[str]:
        return [self._language.tr("Dates locked")] if salon.locked else []

    def spoken(self, salon: Salon, events: Sequence[Event], alerts: Sequence[str] = ()) -> str:
        """A salon in one sentence, as a screen reader reads it."""
        parts = [
            self.label(salon),
            self._names.level(salon.level, self._language),
            self._spoken_dates(salon.start, salon.end),
            self._names.status(salon.status, self._language),
            *self._locked(salon),
        ]
        if events:
            names = [self._names.event(event, self._language) for event in events]
            parts.append(self._language.tr("tied to {events}", events=self._language.list(names)))
        return ", ".join([parts[0], *(part[:1].lower() + part[1:] for part in parts[1:]), *alerts])

    def _spoken_dates(self, start: date, end: date) -> str:
        """First and last day in full words, the month once where it is the same."""
        is_same = (start.year, start.month) == (end.year, end.month)
        first = self._language.number(start.day) if is_same else self._language.day_month(start)
        last = self._language.day_month(end)
        return self._language.tr("{first} to {last}", first=first, last=last)
