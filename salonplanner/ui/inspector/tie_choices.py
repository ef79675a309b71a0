"""Which events the inspector offers to tie, in which order, and what it says about each."""

from collections.abc import Sequence
from typing import NamedTuple

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import can_tie, relation
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.ties import TieWords


class Choice(NamedTuple):
    """An event, and how the selected salons stand to it."""

    event: Event
    tied: tuple[str, ...]
    """The salons tied to it."""
    tieable: tuple[str, ...]
    """Those that ticking ties: the ones that can be tied, or all where none can."""
    name: str
    remark: str
    warns: bool = False


class Choices(NamedTuple):
    """The events in the order in which they are offered."""

    tied: tuple[Choice, ...]
    ready: tuple[Choice, ...]
    """Events to seek that at least one of the salons can be tied to."""
    others: tuple[Event, ...]
    """The rest, the nearest first; a choice is only made of one that is looked at."""


class ChoiceMaker:
    """Makes choices for the selected salons of a plan, in one language.

    ``gazetteer`` is the one that knows the plan's own cities.
    """

    def __init__(
        self,
        plan: Plan,
        gazetteer: Gazetteer,
        salons: Sequence[Salon],
        language: Language,
        names: Names,
    ) -> None:
        self._plan = plan
        self._gazetteer = gazetteer
        self._salons = salons
        self._language = language
        self._names = names
        self._words = TieWords(plan, language, names)

    def choices(self) -> Choices:
        """All events of the plan: tied ones in the order of the ties, then by first day."""
        events = {event.id: event for event in self._plan.events}
        ties = dict.fromkeys(tie for salon in self._salons for tie in salon.ties)
        ready: list[Event] = []
        others: list[Event] = []
        for event in sorted(events.values(), key=_first_day):
            if event.id in ties:
                continue
            worth = event.attitude is Attitude.SEEK
            fits = worth and any(can_tie(event, salon, self._gazetteer) for salon in self._salons)
            (ready if fits else others).append(event)
        return Choices(
            tuple(self.choice(events[tie]) for tie in ties),
            tuple(self.choice(event) for event in ready),
            tuple(sorted(others, key=self._distance)),
        )

    def choice(self, event: Event) -> Choice:
        """An event and what is to be said about it."""
        tied = tuple(salon.id for salon in self._salons if event.id in salon.ties)
        free = [salon for salon in self._salons if event.id not in salon.ties]
        fitting = [salon for salon in free if can_tie(event, salon, self._gazetteer)]
        name = self._names.event(event, self._language)
        remark, warns = (
            self._about_one(event)
            if len(self._salons) == 1
            else self._about_all(event, len(tied), len(fitting))
        )
        tieable = tuple(salon.id for salon in fitting or free)
        return Choice(event, tied, tieable, name, remark, warns)

    def _distance(self, event: Event) -> tuple[bool, int]:
        """How far an event is from the first salon: by its place, then by days."""
        if not self._salons:
            return False, 0
        found = relation(event, self._salons[0], self._gazetteer)
        return not found.in_place, 0 if found.overlap else found.days

    def _about_one(self, event: Event) -> tuple[str, bool]:
        """The relation, and what speaks against the tie; a warning where it is made anyway."""
        (salon,) = self._salons
        found = relation(event, salon, self._gazetteer)
        objection = self._words.objection(found, event, salon)
        if objection:
            parts = (self._words.time(found, event), objection)
        else:
            parts = (self._words.relation(found, event, salon), self._words.remark(event))
        warns = event.id in salon.ties and not found.eligible
        return " · ".join(part for part in parts if part), warns

    def _about_all(self, event: Event, tied: int, fitting: int) -> tuple[str, bool]:
        language, count = self._language, len(self._salons)
        parts: list[str] = []
        if tied:
            parts.append(
                language.tr(
                    "{tied} of {selected} tied",
                    tied=language.number(tied),
                    selected=language.number(count),
                )
            )
        if fitting:
            parts.append(language.ntr("{n} salon can be tied", "{n} salons can be tied", fitting))
        elif not tied:
            parts.append(language.tr("none of the salons can be tied"))
        odd = any(
            event.id in salon.ties and not can_tie(event, salon, self._gazetteer)
            for salon in self._salons
        )
        if odd:
            parts.append(language.tr("not all fit"))
        return " · ".join(parts), odd


def _first_day(event: Event) -> tuple[str, str]:
    return event.start.isoformat(), event.id
