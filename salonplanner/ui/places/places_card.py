"""The card of venues, and that of cities."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget

from salonplanner.domain.edits import AddCity, AddVenue, RemoveCities, RemoveVenues, ReviseVenue
from salonplanner.domain.places import City, ClosedDays, RegionCode, Venue, place_key
from salonplanner.domain.venues import VenueUse, register, same_venue, unregistered
from salonplanner.ui import metrics
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.places.card import Card
from salonplanner.ui.places.fact_view import FactView
from salonplanner.ui.places.facts import FactModel
from salonplanner.ui.places.place_tables import CityFacts, CityRow, VenueFacts
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.notice import Notice


class VenuesCard(Card):
    """Venues by city; those that salons name and the plan lacks are registered at once."""

    def __init__(self, session: Session) -> None:
        bench = session.bench
        tr = bench.language.tr
        super().__init__(tr("Venues"), "venuesCard")
        self._session = session
        self.model: FactModel[VenueUse] = FactModel(session, VenueFacts(session).table(), self)
        self.view = FactView(session, self.model, self._cities)
        self._count = make_label(tone="secondary", name="venuesCount")
        self._add = _button(session, "addVenue", tr("Add a venue"), "plus")
        self._closed = _button(session, "closedDays", tr("Closed days…"), "calendar-range")
        self._delete = _button(session, "deleteVenue", tr("Delete"), "trash-2")
        self._notice = Notice(bench.theme, bench.icons)
        self._notice.setObjectName("unregisteredVenues")
        self._empty = make_label(
            tr("No venue yet: add the places in which salons are held."), tone="hint",
            name="venuesEmpty",
        )  # fmt: skip
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        session.document.changed.connect(self._refresh)
        session.document.replaced.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        for button in (self._add, self._closed, self._delete):
            self.head.addWidget(button)
        self._layers = QStackedWidget()
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._empty)
        self.body.addWidget(self._layers, 1)
        self.add_notes(self._notice)
        self._add.clicked.connect(self._add_venue)
        self._closed.clicked.connect(self._ask_closed)
        self._delete.clicked.connect(self._remove)
        self._notice.pressed.connect(self._register)
        self.view.delete_wanted.connect(self._remove)
        self.view.asked.connect(self._ask_closed_of)
        self.view.selectionModel().currentChanged.connect(self._refresh_buttons)
        self.model.modelReset.connect(self._refresh_buttons)

    def _refresh(self) -> None:
        language = self._session.bench.language
        plan = self._session.document.plan
        missing = unregistered(plan, self._session.bench.gazetteer)
        self._count.setText(language.number(len(plan.venues)) if plan.venues else "")
        self._layers.setCurrentIndex(0 if plan.venues else 1)
        self._notice.setHidden(not missing)
        if missing:
            count = len(missing)
            self._notice.show_text(
                language.ntr(
                    "{n} venue that salons name is not registered.",
                    "{n} venues that salons name are not registered.",
                    count,
                ),
                "info",
                language.ntr("Register it", "Register them", count),
            )
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._current() is not None
        why = "" if chosen else self._session.bench.language.tr("Choose a venue first.")
        for button in (self._closed, self._delete):
            button.setEnabled(chosen)
            button.setToolTip(why)

    def _current(self) -> VenueUse | None:
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _cities(self) -> list[str]:
        """The cities that salons are held in first, then all that are known."""
        plan, bench = self._session.document.plan, self._session.bench
        used = sorted({salon.city for salon in plan.salons if salon.city}, key=place_key)
        known = sorted(
            (city.name for city in bench.gazetteer.with_cities(plan.cities).cities), key=place_key
        )
        return list(dict.fromkeys((*used, *known)))

    def _add_venue(self) -> None:
        """Add a venue in the current one's city, and let what nobody chose yet be typed."""
        session = self._session
        plan, bench = session.document.plan, session.bench
        use = self._current()
        city = use.venue.city if use else next(iter(self._cities()), "")
        name, number = bench.language.tr("New venue"), 1
        while same_venue(plan, city, name, bench.gazetteer) is not None:
            number += 1
            name = bench.language.tr("New venue {number}", number=bench.language.number(number))
        if change_facts(session, AddVenue(venue=Venue(name=name, city=city))):
            self._go_to((city, name), "name" if use else "city")

    def _go_to(self, key: object, column: str) -> None:
        row = self.model.row_of(key)
        if row is not None:
            keys = [one.key for one in self.model.table.columns]
            index = self.model.index(row, keys.index(column))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus()
            self.view.edit(index)

    def _remove(self) -> None:
        use = self._current()
        if use is None:
            return
        session, language = self._session, self._session.bench.language
        venue = use.venue
        if not change_facts(session, RemoveVenues(keys=((venue.city, venue.name),))):
            return
        if use.salons:
            session.message(
                language.ntr(
                    "{venue} deleted; {n} salon keeps its name.",
                    "{venue} deleted; {n} salons keep its name.",
                    len(use.salons),
                    venue=venue.name,
                )
            )
        else:
            session.message(language.tr("{venue} deleted.", venue=venue.name))

    def _ask_closed_of(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._ask_closed()

    def _ask_closed(self) -> None:
        # Brought in when it is wanted, as every dialog.
        from salonplanner.ui.places.closed_dialog import ask_closed  # noqa: PLC0415

        use = self._current()
        if use is None:
            return
        season = self._session.document.plan.season
        span = ClosedDays(start=season.start, end=season.end)
        closed = ask_closed(self.window(), self._session.bench, use.venue, span)
        if closed is not None:
            edit = ReviseVenue(key=(use.venue.city, use.venue.name), fields={"closed": closed})
            change_facts(self._session, edit)

    def _register(self) -> None:
        session = self._session
        change_facts(session, register(session.document.plan, session.bench.gazetteer))


class CitiesCard(Card):
    """The plan's own cities, and a search of all known ones, which stay as they are."""

    def __init__(self, session: Session) -> None:
        bench = session.bench
        tr = bench.language.tr
        super().__init__(tr("Cities"), "citiesCard")
        self._session = session
        self._facts = CityFacts(session)
        self.model: FactModel[CityRow] = FactModel(session, self._facts.table(), self)
        self.view = FactView(session, self.model, list)
        self._search = QLineEdit()
        self._search.setObjectName("citySearch")
        self._search.setAccessibleName(tr("Search a known city, or name a new one"))
        self._search.setPlaceholderText(tr("Search a known city, or name a new one…"))
        self._search.setClearButtonEnabled(True)
        self._add = _button(session, "addCity", "", "plus")
        self._delete = _button(session, "deleteCity", tr("Delete"), "trash-2")
        self._empty = make_label(tone="hint", name="citiesEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layers = QStackedWidget()
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._empty)
        self.head.addWidget(self._search, 1)
        self.head.addWidget(self._add)
        self.head.addWidget(self._delete)
        self.body.addWidget(self._layers, 1)
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._add_city)
        self._add.clicked.connect(self._add_city)
        self._delete.clicked.connect(self._remove)
        self.view.delete_wanted.connect(self._remove)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        session.document.changed.connect(self._refresh)
        session.document.replaced.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def _find(self, text: str) -> None:
        self._facts.searched = text
        self.model.renew()
        self._refresh()

    def _refresh(self) -> None:
        language = self._session.bench.language
        tr = language.tr
        name = self._facts.searched.strip()
        known = self._facts.known() if name else None
        self._add.setText(tr("Add “{city}”", city=name) if name else tr("Add a city"))
        self._add.setEnabled(bool(name) and known is None)
        if not name:
            tip = tr("Type the name of the city first.")
        else:
            tip = tr("{city} is known already.", city=known.name) if known else ""
        self._add.setToolTip(tip)
        row = self._current()
        self._delete.setEnabled(row is not None and row.own)
        self._delete.setToolTip(
            "" if row is not None and row.own else tr("Choose a city that the plan added.")
        )
        self._layers.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._empty.setText(
            tr("No known city is called so.")
            if name
            else tr("The plan adds no city of its own; search the known ones above.")
        )

    def _current(self) -> CityRow | None:
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _add_city(self) -> None:
        """Add what was searched as a city of the region in sight, and let that be chosen."""
        session = self._session
        name = self._facts.searched.strip()
        if not name or self._facts.known() is not None:
            return
        wanted = session.figures.filter.region or session.bench.settings.chamber
        region = RegionCode(wanted) if wanted else next(iter(RegionCode))
        if change_facts(session, AddCity(city=City(name=name, region=region))):
            self._search.clear()
            row = self.model.row_of((True, name, region))
            if row is not None:
                index = self.model.index(row, 1)
                self.view.setCurrentIndex(index)
                self.view.setFocus()
                self.view.edit(index)

    def _remove(self) -> None:
        row = self._current()
        if row is None or not row.own:
            return
        session, language = self._session, self._session.bench.language
        if not change_facts(session, RemoveCities(names=(row.city.name,))):
            return
        if row.salons:
            session.message(
                language.ntr(
                    "{city} deleted; {n} salon keeps its name, which is unknown now.",
                    "{city} deleted; {n} salons keep its name, which is unknown now.",
                    row.salons,
                    city=row.city.name,
                )
            )
        else:
            session.message(language.tr("{city} deleted.", city=row.city.name))


def _button(session: Session, name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(session.bench.icons.icon(icon), text)
    button.setObjectName(name)
    dress(button, small=True)
    set_icon_side(button, metrics.ICON_SMALL)
    return button
