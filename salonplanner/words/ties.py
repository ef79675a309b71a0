"""How a salon stands to an event, in words: when, where, and why it cannot be tied to it."""

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import Reach, Relation, When
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.subjects import Subjects

_CUP = "CAN "
"""How the name of a tournament begins that French calls « la CAN »."""


class TieWords:
    """Says relations of a plan's salons and events in one language."""

    def __init__(self, plan: Plan, language: Language, names: Names) -> None:
        self._plan = plan
        self._language = language
        self._names = names
        self._subjects = Subjects(plan, language, names)

    def relation(self, relation: Relation, event: Event, salon: Salon) -> str:
        """When and where, in small letters: « pendant (6 jours en commun), à Agadir »."""
        time, place = self.time(relation, event), self.place(relation, event, salon)
        if not (time and place):
            return time or place
        return self._language.tr("{when}, {where}", when=time, where=place)

    def time(self, relation: Relation, event: Event) -> str:
        """When the salon is open, seen from the event; empty where its days make no sense.

        What comes before an event beyond the season is a build-up to it, and is called so.
        """
        ntr = self._language.ntr
        match relation.when:
            case When.DURING:
                return ntr(
                    "during ({n} day in common)", "during ({n} days in common)", relation.days
                )
            case When.AFTER:
                return ntr("{n} day after", "{n} days after", relation.days)
            case When.BEFORE:
                before = ntr("{n} day before", "{n} days before", relation.days)
                if self.is_build_up(event):
                    return self._build_up(event, before)
                return before
            case When.NEVER:
                return ""

    def place(self, relation: Relation, event: Event, salon: Salon) -> str:
        """Where the two meet: the host city, the region, the country; or that they do not."""
        tr = self._language.tr
        city = self._subjects.city(salon)
        match relation.reach:
            case Reach.CITY:
                if event.kind == "sport":
                    return tr("in {city}, host city", city=city)
                return tr("in {city}", city=city)
            case Reach.REGION:
                region = self._names.region_short(salon.region, self._language)
                return tr("in the region {region}", region=region)
            case Reach.COUNTRY:
                return tr("in all of Morocco")
            case Reach.ELSEWHERE:
                return tr("not in {city}", city=city) if city else tr("elsewhere")

    def objection(self, relation: Relation, event: Event, salon: Salon) -> str:
        """Why the salon cannot be tied to the event, in a sentence or two; empty where it can."""
        reasons: list[str] = []
        tr = self._language.tr
        if relation.when is When.NEVER:
            reasons.append(tr("The salon ends before it opens."))
        elif not relation.in_time and relation.when is When.BEFORE:
            day = self._subjects.day(event.tie_start)
            reasons.append(tr("Too early: it can be tied from {day}.", day=day))
        elif not relation.in_time:
            day = self._subjects.day(event.tie_end)
            reasons.append(tr("Too late: it can be tied until {day}.", day=day))
        if not relation.in_place:
            reasons.append(tr("Held elsewhere: {places}.", places=self.places(event)))
        return " ".join(reasons)

    def remark(self, event: Event) -> str:
        """What speaks against a tie that is possible; empty for an event to seek."""
        tr = self._language.tr
        if event.attitude is Attitude.AVOID:
            return tr("An event to avoid.")
        return tr("Not an event to seek.") if event.attitude is Attitude.NEUTRAL else ""

    def places(self, event: Event) -> str:
        """Where an event is felt: its cities and regions, or the whole country."""
        language, names = self._language, self._names
        if event.places.national:
            return language.tr("all of Morocco")
        cities = [names.city(city, language) for city in event.places.cities]
        regions = [names.region_short(code, language) for code in event.places.regions]
        if not (cities or regions):
            return language.tr("no place entered")
        return language.list([*cities, *regions])

    def is_build_up(self, event: Event) -> bool:
        """Whether the event itself starts after the season, whose salons only lead up to it."""
        return event.start > self._plan.season.end

    def _build_up(self, event: Event, before: str) -> str:
        name = self._subjects.event(event)
        if name.startswith(_CUP):
            # Translators: "montée vers la {cup}, {before}"; {cup} begins with « CAN ».
            return self._language.tr("build-up to the {cup}, {before}", cup=name, before=before)
        return self._language.tr("build-up to {event}, {before}", event=name, before=before)
