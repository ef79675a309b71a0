"""The inputs of a salon's fields: what they show, and the edits that they ask for."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.edits import TieSalons, UntieSalons
from salonplanner.domain.places import City, Gazetteer, RegionCode
from salonplanner.domain.salon import Salon
from salonplanner.domain.venues import remarks
from salonplanner.ui.inspector.choice_fields import LevelField, RegionField, StatusField
from salonplanner.ui.inspector.city_field import CityField
from salonplanner.ui.inspector.day_fields import DayField
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.inspector.notes_field import NotesField
from salonplanner.ui.inspector.rows import Pair, Rows, Section
from salonplanner.ui.inspector.text_fields import LineField, NumberField
from salonplanner.ui.inspector.tick_field import TickField
from salonplanner.ui.inspector.ties_editor import TiesEditor
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.day_calendar import feast_days
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.widgets.tab_order import set_tab_order
from salonplanner.words import venues as venue_words

_DETAIL_LABEL = 98


class SalonForm(QObject):
    """Edits one salon, or what several have in common.

    ``plan`` holds where, when and with whom, ``details`` the figures entered and the notes: the
    panel puts its own parts between the two. Each input committed is one undo step.
    """

    def __init__(self, session: Session, bars: BarPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._bars = bars
        self._ids: tuple[str, ...] = ()
        self._own_cities: tuple[City, ...] = ()
        self._gazetteer: Gazetteer = session.bench.gazetteer
        self._fields: dict[str, Field] = {}
        self._alone: list[QWidget] = []
        self.plan = Rows(session.bench.theme)
        self.details = QWidget()
        self._build_plan()
        self._build_details()
        for field in self._fields.values():
            field.committed.connect(self._commit)

    def show_salons(self, salons: Sequence[Salon]) -> None:
        """Show the values of salons; what is being typed for the same ones stays."""
        ids = tuple(salon.id for salon in salons)
        if ids != self._ids:
            self.drop()
            self._ids = ids
            self._show_rows()
        if not salons:
            return
        self._offer(salons)
        for key, field in self._fields.items():
            field.show_values([getattr(salon, key) for salon in salons])
        self._ties.show_salons(self._session.document.plan, self._gazetteer, salons)
        self._tell(salons)

    def commit(self) -> None:
        """Take over what is typed but not committed yet, where it can be taken."""
        for field in self._fields.values():
            field.commit()

    def drop(self) -> None:
        """Forget what is typed but not committed."""
        for field in self._fields.values():
            field.restore()

    def focus_first(self) -> None:
        """Give the keys to the first input there is, with its text selected."""
        for field in self._fields.values():
            if field.isVisible():
                field.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def order_tabs(self, before: QWidget | None = None) -> None:
        """Let Tab go down the inputs, from a widget before them."""
        boxes = [field.box for field in self._fields.values()]
        ties = boxes.index(self._fields["exhibitors"].box)
        earlier = () if before is None else (before,)
        set_tab_order(*earlier, *boxes[:ties], self._ties.button, *boxes[ties:])
        self._ties.follow(boxes[ties - 1])

    def _build_plan(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        name = LineField(
            bench, "name", tr("Name"), "fieldName", required=tr("A salon needs a name.")
        )
        self._add(self.plan, name, alone=True)
        self._add(self.plan, LevelField(bench, "level", tr("Level"), "fieldLevel"))
        region = RegionField(bench, "region", tr("Region"), "fieldRegion")
        self._add(self.plan, region, alone=True)
        self._city = CityField(bench, "city", tr("City"), "fieldCity")
        self._add(self.plan, self._city, alone=True)
        self._add(self.plan, LineField(bench, "venue", tr("Venue"), "fieldVenue"))
        self._add_days()
        status = StatusField(bench, self._bars, "status", tr("Status"), "fieldStatus")
        self._add(self.plan, status)
        self._ties = TiesEditor(bench)
        self._ties.tied.connect(self._tie)
        self._ties.untied.connect(self._untie)
        self.plan.add(tr("Tied to"), self._ties, self._ties.button)
        exhibitors = NumberField(
            bench, "exhibitors", tr("Exhibitors"), "fieldExhibitors", whole=True
        )
        self._add(self.plan, exhibitors)

    def _add_days(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        self._first = first = DayField(bench, "start", tr("First day"), "fieldStart")
        self._last = DayField(bench, "end", tr("Last day"), "fieldEnd")
        self._fields |= {"start": first, "end": self._last}
        self._days = make_label(role="small", tone="hint", name="fieldDays")
        self._days.setWordWrap(True)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Pair(first, self._last))
        # Under both, because half the width would break each sentence into many lines.
        column.addWidget(first.message)
        column.addWidget(self._last.message)
        column.addWidget(self._days)
        self.plan.add(tr("Dates"), box, first.box)
        self._alone.append(box)

    def _build_details(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        column = QVBoxLayout(self.details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        stands = self._section(column, tr("Stands and budget"))
        self._add_number(stands, "coop_stands", tr("Cooperatives"), "fieldCoopStands", whole=True)
        self._add_number(
            stands, "women_coop_stands", tr("of women"), "fieldWomenStands", whole=True
        )
        self._add_number(stands, "budget_mad", tr("Budget"), "fieldBudget", unit=tr("MAD"))
        overrides = self._section(column, tr("Forecast entered by hand"), alone=True)
        self._add_outcome(
            overrides,
            ("visitors_override", "fieldVisitorsOverride"),
            ("turnover_override", "fieldTurnoverOverride"),
        )
        actuals = self._section(column, tr("Counted after the salon"), alone=True)
        self._add_outcome(
            actuals,
            ("actual_visitors", "fieldActualVisitors"),
            ("actual_turnover_mad", "fieldActualTurnover"),
        )
        locked = TickField(bench, "locked", tr("Lock the dates"), "fieldLocked")
        self._fields["locked"] = locked
        column.addWidget(locked)
        self._notes = NotesField(bench, "notes", tr("Notes"), "fieldNotes")
        self._notes.set_placeholder(tr("Notes for the meeting…"))
        self._fields["notes"] = self._notes
        section = Section(tr("Notes"))
        section.add(self._notes)
        column.addWidget(section)
        self._alone.append(section)

    def _section(self, column: QVBoxLayout, title: str, *, alone: bool = False) -> Rows:
        section = Section(title)
        rows = Rows(self._session.bench.theme, _DETAIL_LABEL)
        section.add(rows)
        column.addWidget(section)
        if alone:
            self._alone.append(section)
        return rows

    def _add_outcome(
        self, rows: Rows, visitors: tuple[str, str], turnover: tuple[str, str]
    ) -> None:
        tr = self._session.bench.language.tr
        self._add_number(rows, visitors[0], tr("Visitors"), visitors[1])
        self._add_number(rows, turnover[0], tr("Turnover"), turnover[1], unit=tr("MAD"))

    def _add_number(
        self, rows: Rows, key: str, label: str, name: str, *, whole: bool = False, unit: str = ""
    ) -> None:
        field = NumberField(self._session.bench, key, label, name, whole=whole)
        field.note(unit)
        self._add(rows, field)

    def _add(self, rows: Rows, field: Field, *, alone: bool = False) -> None:
        rows.add(field.label, field)
        self._fields[field.key] = field
        if alone:
            self._alone.append(field)

    def _show_rows(self) -> None:
        alone = len(self._ids) == 1
        for widget in self._alone:
            if isinstance(widget, Section):
                widget.setHidden(not alone)
            else:
                self.plan.show_row(widget, shown=alone)

    def _offer(self, salons: Sequence[Salon]) -> None:
        plan = self._session.document.plan
        if plan.cities is not self._own_cities:
            self._own_cities = plan.cities
            self._gazetteer = self._session.bench.gazetteer.with_cities(plan.cities)
        if len(salons) == 1:
            self._city.offer(salons[0].region, self._gazetteer)
            self._offer_days(salons[0])

    def _offer_days(self, salon: Salon) -> None:
        feasts = feast_days(self._session.document.plan.events)
        self._first.surround(feasts, None, salon.days)
        self._last.surround(feasts, salon.start, salon.days)
        self._last.not_before(salon.start)

    def _tell(self, salons: Sequence[Salon]) -> None:
        """What follows from the values: length, share of women's cooperatives, computed figures."""
        language = self._session.bench.language
        self._show_share(salons)
        self._fields["venue"].hint(self._about_venue(salons[0]) if len(salons) == 1 else "")
        if len(salons) != 1:
            return
        salon = salons[0]
        text = ""
        if salon.days > 0:
            text = language.tr(
                "{dates}, {days}",
                dates=language.date_range(salon.start, salon.end),
                days=language.days(salon.days),
            )
        if text != self._days.text():
            self._days.setText(text)
        self._show_computed(salon)

    def _about_venue(self, salon: Salon) -> str:
        """What is to know about the salon in its venue; the contract has no finding for it."""
        bench, plan = self._session.bench, self._session.document.plan
        found = remarks(plan, salon, bench.gazetteer)
        return " ".join(venue_words.remark(one, bench.language) for one in found)

    def _show_share(self, salons: Sequence[Salon]) -> None:
        women = self._fields["women_coop_stands"]
        language = self._session.bench.language
        text = hint = ""
        stands = sum(salon.coop_stands or 0 for salon in salons)
        if stands and all(salon.women_coop_stands is not None for salon in salons):
            share = sum(salon.women_coop_stands or 0 for salon in salons) / stands
            text = language.percent(share, decimals=0)
            if share > 1:
                hint = language.tr("More than all the cooperatives’ stands.")
        if isinstance(women, NumberField):
            women.note(text)
            women.hint(hint)

    def _show_computed(self, salon: Salon) -> None:
        language = self._session.bench.language
        row = self._session.figures.forecast.salons.get(salon.id)
        visitors = turnover = ""
        if row is not None:
            visitors = language.tr("computed: {figure}", figure=language.number(row.visitors))
            turnover = language.tr("computed: {figure}", figure=language.number(row.turnover))
        for key, text in (("visitors_override", visitors), ("turnover_override", turnover)):
            field = self._fields[key]
            if isinstance(field, LineField):
                field.set_placeholder(text)

    def _commit(self, key: str, value: object) -> None:
        """Ask for the edit; the input then shows what the plan has, whatever came of it."""
        ids = self._ids
        salons = self._salons(ids)
        if len(salons) == len(ids):
            self._ask(key, value, salons)
        left = self._salons(ids)
        if left and ids == self._ids:
            self._fields[key].show_values([getattr(salon, key) for salon in left])
            self._fields[key].restore()

    def _ask(self, key: str, value: object, salons: Sequence[Salon]) -> None:
        commands = self._session.salons
        first = salons[0]
        if key == "region" and isinstance(value, RegionCode):
            commands.relocate(first.id, value)
        elif key == "start" and isinstance(value, date):
            commands.move({first.id: value})
        elif key == "end" and isinstance(value, date):
            commands.resize(first.id, first.start, value)
        else:
            ids = tuple(salon.id for salon in salons)
            merge_key = f"{self._notes.merge_key}-{first.id}" if key == "notes" else ""
            fields: Mapping[str, object] = {key: value}
            commands.revise(ids, fields, merge_key)

    def _tie(self, ids: tuple[str, ...], event_id: str) -> None:
        self._session.salons.make(TieSalons(ids=ids, event=event_id))

    def _untie(self, ids: tuple[str, ...], event_id: str) -> None:
        self._session.salons.make(UntieSalons(ids=ids, event=event_id))

    def _salons(self, ids: Sequence[str]) -> list[Salon]:
        wanted = set(ids)
        return [salon for salon in self._session.document.plan.salons if salon.id in wanted]
