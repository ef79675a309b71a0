"""The inputs of an event's fields: what they show, and the edits that they ask for."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.edits import ReviseEvent
from salonplanner.domain.events import Event
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.events.event_fields import (
    AttitudeField,
    CertaintyField,
    EffectField,
    KindField,
    PlacesField,
)
from salonplanner.ui.inspector.day_fields import DayField
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.inspector.notes_field import NotesField
from salonplanner.ui.inspector.rows import Pair, Rows, Section
from salonplanner.ui.inspector.text_fields import LineField, NumberField
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.tab_order import set_tab_order

_LABEL = 78


class EventForm(QObject):
    """Edits one event; each input committed is one undo step."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._event: Event | None = None
        self._fields: dict[str, Field] = {}
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._build()
        for field in self._fields.values():
            field.committed.connect(self._commit)
        self._order_tabs()

    def show_event(self, event: Event | None) -> None:
        """Show an event; what is being typed for the same one stays."""
        if (event and event.id) != (self._event and self._event.id):
            self.drop()
        self._event = event
        if event is None:
            return
        plan = self._session.document.plan
        self._places.know(self._session.bench.gazetteer.with_cities(plan.cities))
        for key, field in self._fields.items():
            field.show_values([self._shown(event, key)])
        self._last.not_before(event.start)
        for key in ("visitor_uplift", "spend_uplift"):
            field = self._fields[key]
            if isinstance(field, EffectField):
                shown = getattr(event, key) != 0
                origin = plan.provenance.get(f"events.{event.id}.{key}")
                field.show_origin(origin if shown else None)

    def commit(self) -> None:
        """Take over what is typed but not committed yet, where it can be taken."""
        for field in self._fields.values():
            field.commit()

    def drop(self) -> None:
        """Forget what is typed but not committed."""
        for field in self._fields.values():
            field.restore()

    def focus_name(self) -> None:
        """Give the keys to the name, all of it selected."""
        line = self._fields["name"]
        line.setFocus()
        if isinstance(line, LineField):
            line.line.selectAll()

    def _build(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        rows = Rows(bench.theme, _LABEL)
        self._column.addWidget(rows)
        required = tr("An event needs a name.")
        self._add(rows, LineField(bench, "name", tr("Name"), "eventName", required=required))
        self._add(rows, KindField(bench, "kind", tr("Kind"), "eventKind"))
        self._add_days(rows)
        self._places = PlacesField(bench, "places", tr("Places"), "eventPlaces")
        self._add(rows, self._places)
        self._add(rows, AttitudeField(bench, "attitude", tr("Attitude"), "eventAttitude"))
        self._add(rows, CertaintyField(bench, "certainty", tr("Certainty"), "eventCertainty"))
        self._add_effects()
        self._add_origin()
        self._column.addStretch(1)

    def _add_days(self, rows: Rows) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        first = DayField(bench, "start", tr("First day"), "eventStart")
        self._last = DayField(bench, "end", tr("Last day"), "eventEnd")
        self._fields |= {"start": first, "end": self._last}
        rows.add(tr("Dates"), _with_messages(Pair(first, self._last), first, self._last), first.box)

    def _add_effects(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        section = Section(tr("Salons tied to it"))
        rows = Rows(bench.theme, _LABEL)
        section.add(rows)
        before = NumberField(bench, "lead_days", tr("Days before"), "eventLead", whole=True)
        after = NumberField(bench, "tail_days", tr("Days after"), "eventTail", whole=True)
        before.note(tr("days before"))
        after.note(tr("days after"))
        self._fields |= {"lead_days": before, "tail_days": after}
        rows.add(tr("Tied from"), _with_messages(Pair(before, after), before, after), before.box)
        self._add(rows, EffectField(bench, "visitor_uplift", tr("Visitors"), "eventVisitors"))
        self._add(rows, EffectField(bench, "spend_uplift", tr("Spend"), "eventSpend"))
        self._column.addWidget(section)

    def _add_origin(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        section = Section(tr("Where it comes from"))
        rows = Rows(bench.theme, _LABEL)
        section.add(rows)
        self._add(rows, LineField(bench, "source", tr("Source"), "eventSource"))
        self._note = NotesField(bench, "note", tr("Note"), "eventNote")
        self._add(rows, self._note)
        self._column.addWidget(section)

    def _add(self, rows: Rows, field: Field) -> None:
        rows.add(field.label, field)
        self._fields[field.key] = field

    def _order_tabs(self) -> None:
        set_tab_order(*(field.box for field in self._fields.values()))

    def _shown(self, event: Event, key: str) -> object:
        """The name stands in the language of the window, as everywhere else."""
        if key == "name":
            bench = self._session.bench
            return bench.names.event(event, bench.language)
        return getattr(event, key)

    def _commit(self, key: str, value: object) -> None:
        """Ask for the edit; the input then shows what the plan has, whatever came of it."""
        event = self._event
        plan = self._session.document.plan
        if event is None or event.id not in {known.id for known in plan.events}:
            return
        merge_key = f"event-{event.id}-{self._note.merge_key}" if key == "note" else ""
        change_facts(
            self._session, ReviseEvent(id=event.id, fields=_fields(event, key, value)), merge_key
        )
        left = self._session.document.plan.event(event.id)
        self._fields[key].show_values([self._shown(left, key)])
        self._fields[key].restore()


def _fields(event: Event, key: str, value: object) -> Mapping[str, object]:
    """What an input changes: a first day keeps the length, a blank number of days is none."""
    if key == "start" and isinstance(value, date):
        return {"start": value, "end": value + (event.end - event.start)}
    if key in {"lead_days", "tail_days"} and value is None:
        return {key: 0}
    return {key: value}


def _with_messages(pair: Pair, one: Field, other: Field) -> QWidget:
    """Two inputs side by side, their messages below both: half the width would break them."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(pair)
    column.addWidget(one.message)
    column.addWidget(other.message)
    return box
