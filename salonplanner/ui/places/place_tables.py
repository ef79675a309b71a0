"""The tables of venues and of cities."""

from collections import Counter
from typing import NamedTuple

from salonplanner.domain.edits import ReviseCity, ReviseVenue
from salonplanner.domain.places import City, place_key
from salonplanner.domain.venues import VenueUse, renamed, same_venue, uses
from salonplanner.ui.colours import Token
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.models.column import Align
from salonplanner.ui.places.facts import FactColumn, FactTable, Input
from salonplanner.ui.session import Session
from salonplanner.words import venues as venue_words


class CityRow(NamedTuple):
    """A city, whether it is the plan's own, and how many salons are held there."""

    city: City
    own: bool
    salons: int


class VenueFacts:
    """What the table of venues shows and changes: by city, then by name."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench = session.bench

    def table(self) -> FactTable[VenueUse]:
        """The table."""
        tr = self._bench.language.tr
        return FactTable(
            name="venuesTable",
            title=tr("Venues"),
            columns=(
                FactColumn[VenueUse](
                    "city", tr("City"), self._city, lambda u: u.venue.city, Input.CITY, width=108
                ),
                FactColumn[VenueUse](
                    "name",
                    tr("Venue"),
                    lambda use: use.venue.name,
                    input=Input.TEXT,
                    width=180,
                ),
                FactColumn[VenueUse](
                    "capacity",
                    tr("Stands"),
                    self._capacity,
                    lambda use: use.venue.capacity,
                    Input.WHOLE,
                    Align.END,
                    62,
                    tip=tr("How many exhibitors fit in"),
                ),
                FactColumn[VenueUse](
                    "closed",
                    tr("Closed days"),
                    self._closed,
                    input=Input.DIALOG,
                    width=132,
                ),
                FactColumn[VenueUse]("salons", tr("Used"), self._used, width=128, ink=_faint),
                FactColumn[VenueUse](
                    "remarks", tr("Remarks"), self._troubles, width=168, ink=_warning
                ),
            ),
            rows=self.rows,
            key=lambda use: (use.venue.city, use.venue.name),
            change=self.change,
            editable=lambda _use: True,
        )

    def rows(self) -> tuple[VenueUse, ...]:
        """One a venue."""
        found = uses(self._session.document.plan, self._bench.gazetteer)
        return tuple(
            sorted(found, key=lambda u: (place_key(u.venue.city), place_key(u.venue.name)))
        )

    def change(self, use: VenueUse, key: str, value: object) -> str:
        """Make the edit; a sentence where what was typed cannot be taken."""
        venue, tr = use.venue, self._bench.language.tr
        plan, gazetteer = self._session.document.plan, self._bench.gazetteer
        if key in {"name", "city"}:
            text = str(value)
            if not text:
                return tr("A venue needs a name and a city.")
            city, name = (text, venue.name) if key == "city" else (venue.city, text)
            there = same_venue(plan, city, name, gazetteer)
            if there is not None and there is not venue:
                return tr("{city} has a venue of this name already.", city=city)
        if key == "name":
            edit = renamed(plan, venue, str(value), gazetteer)
        else:
            known = gazetteer.with_cities(plan.cities).find(str(value)) if key == "city" else None
            fields = {key: known.name if known else value}
            edit = ReviseVenue(key=(venue.city, venue.name), fields=fields)
            if key == "city" and known is None:
                self._session.message(tr("A city the program does not know: it is kept as typed."))
        change_facts(self._session, edit)
        return ""

    def _city(self, use: VenueUse) -> str:
        return self._bench.names.city(use.venue.city, self._bench.language)

    def _capacity(self, use: VenueUse) -> str:
        capacity = use.venue.capacity
        return "—" if capacity is None else self._bench.language.number(capacity)

    def _closed(self, use: VenueUse) -> str:
        return venue_words.closed(use.venue.closed, self._bench.language) or "—"

    def _used(self, use: VenueUse) -> str:
        return venue_words.used(use, self._bench.language)

    def _troubles(self, use: VenueUse) -> str:
        return venue_words.troubles(use, self._bench.language)


class CityFacts:
    """What the table of cities shows and changes: the plan's own, then known ones searched."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench = session.bench
        self.searched = ""

    def table(self) -> FactTable[CityRow]:
        """The table."""
        tr = self._bench.language.tr
        end = Align.END
        return FactTable(
            name="citiesTable",
            title=tr("Cities"),
            columns=(
                FactColumn[CityRow](
                    "name",
                    tr("City"),
                    self._name,
                    lambda row: row.city.name,
                    Input.TEXT,
                    width=150,
                    ink=_known_ink,
                ),
                FactColumn[CityRow](
                    "region",
                    tr("Region"),
                    self._region,
                    lambda row: row.city.region.value,
                    Input.REGION,
                    width=190,
                    ink=_known_ink,
                ),
                FactColumn[CityRow](
                    "lat",
                    tr("Latitude"),
                    lambda row: self._degrees(row.city.lat),
                    lambda row: row.city.lat,
                    Input.NUMBER,
                    end,
                    84,
                    _known_ink,
                ),
                FactColumn[CityRow](
                    "lon",
                    tr("Longitude"),
                    lambda row: self._degrees(row.city.lon),
                    lambda row: row.city.lon,
                    Input.NUMBER,
                    end,
                    84,
                    _known_ink,
                ),
                FactColumn[CityRow]("salons", tr("Salons"), self._salons, align=end, width=60),
                FactColumn[CityRow]("origin", tr("Where from"), self._origin, width=132),
            ),
            rows=self.rows,
            key=lambda row: (row.own, row.city.name, row.city.region),
            change=self.change,
            editable=lambda row: row.own,
        )

    def rows(self) -> tuple[CityRow, ...]:
        """The plan's own cities; behind them the known ones whose names hold what is searched."""
        plan = self._session.document.plan
        gazetteer = self._bench.gazetteer.with_cities(plan.cities)
        counts = Counter(gazetteer.city_key(salon.city) for salon in plan.salons)

        def made(city: City, *, own: bool) -> CityRow:
            return CityRow(city, own, counts[gazetteer.city_key(city.name)])

        own = [made(city, own=True) for city in plan.cities]
        wanted = place_key(self.searched)
        known = [
            made(city, own=False)
            for city in self._bench.gazetteer.cities
            if wanted and self._holds(city, wanted)
        ]
        return (*own, *known)

    def known(self) -> City | None:
        """The city that what is searched is the very name of; None where there is none."""
        plan = self._session.document.plan
        return self._bench.gazetteer.with_cities(plan.cities).find(self.searched.strip())

    def change(self, row: CityRow, key: str, value: object) -> str:
        """Make the edit; a sentence where what was typed cannot be taken."""
        tr = self._bench.language.tr
        if key == "name":
            if not value:
                return tr("A city needs a name.")
            plan = self._session.document.plan
            there = self._bench.gazetteer.with_cities(plan.cities).find(str(value))
            if there is not None and there is not row.city:
                return tr("{city} is known already.", city=str(value))
        limits = {"lat": 90.0, "lon": 180.0}
        if key in limits and isinstance(value, int | float) and abs(value) > limits[key]:
            return tr(
                "Enter degrees from −{limit} to {limit}.",
                limit=self._bench.language.number(limits[key]),
            )
        change_facts(self._session, ReviseCity(name=row.city.name, fields={key: value}))
        return ""

    def _holds(self, city: City, wanted: str) -> bool:
        shown = self._bench.names.city(city.name, self._bench.language)
        return any(wanted in place_key(name) for name in (city.name, shown, *city.aliases))

    def _name(self, row: CityRow) -> str:
        return self._bench.names.city(row.city.name, self._bench.language)

    def _region(self, row: CityRow) -> str:
        return self._bench.names.region(row.city.region, self._bench.language)

    def _degrees(self, value: float | None) -> str:
        return "—" if value is None else self._bench.language.number(value, 3)

    def _salons(self, row: CityRow) -> str:
        return self._bench.language.number(row.salons) if row.salons else "—"

    def _origin(self, row: CityRow) -> str:
        tr = self._bench.language.tr
        return tr("added by the plan") if row.own else tr("known, fixed")


def _faint(_use: VenueUse) -> Token:
    return "text2"


def _warning(_use: VenueUse) -> Token:
    return "warn"


def _known_ink(row: CityRow) -> Token:
    return "text" if row.own else "text2"
