"""Makes the editor of a cell from its column: what it offers depends on the salon."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.ties import relation
from salonplanner.ui.inspector.choice_fields import LEVELS, STATUSES
from salonplanner.ui.models.column import Column, Editor
from salonplanner.ui.session import Session
from salonplanner.ui.table.cell_editors import CityEdit, NumberEdit, OfferingEdit, TextEdit
from salonplanner.ui.table.list_editors import Choice, ChoiceList, NotesEdit, TickList
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.day_calendar import feast_days
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.words.ties import TieWords


class EditorFactory:
    """One editor a kind of column."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench = session.bench
        self._bars = BarPainter(session.bench.theme, session.bench.icons)
        self._makers = {
            Editor.TEXT: self._text,
            Editor.NOTES: self._notes,
            Editor.CITY: self._city,
            Editor.VENUE: self._venue,
            Editor.REGION: self._region,
            Editor.LEVEL: self._level,
            Editor.STATUS: self._status,
            Editor.TIES: self._ties,
            Editor.DATE: self._date,
            Editor.WHOLE: self._number,
            Editor.AMOUNT: self._number,
        }

    def made(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        """The editor of a salon's cell; KeyError for a column that has none."""
        return self._makers[column.editor](column, salon, parent)

    def _text(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        required = self._bench.language.tr("A salon needs a name.") if column.required else ""
        return TextEdit(self._bench, parent, required)

    def _notes(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        return NotesEdit(self._bench, parent)

    def _city(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        return CityEdit(self._bench, parent, salon, self._gazetteer())

    def _venue(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        gazetteer = self._gazetteer()
        here = gazetteer.city_key(salon.city)
        venues = self._session.document.plan.venues
        return OfferingEdit(
            self._bench, parent, [v.name for v in venues if gazetteer.city_key(v.city) == here]
        )

    def _region(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        names, language = self._bench.names, self._bench.language
        choices = [Choice(code.value, names.region(code, language)) for code in RegionCode]
        return ChoiceList(self._bench, parent, choices)

    def _level(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        return ChoiceList(self._bench, parent, level_choices(self._session, self._bars))

    def _status(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        return ChoiceList(self._bench, parent, status_choices(self._session, self._bars))

    def _number(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        whole = column.editor is Editor.WHOLE
        return NumberEdit(self._bench, parent, whole=whole, unit=column.unit)

    def _date(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        edit = DayEdit(self._bench, "cellDay")
        edit.setParent(parent)
        edit.shade(feast_days(self._session.document.plan.events))
        edit.occupy(None if column.field == "start" else salon.start, salon.days)
        return edit

    def _ties(self, column: Column, salon: Salon, parent: QWidget) -> QWidget:
        tr = self._bench.language.tr
        plan, gazetteer = self._session.document.plan, self._gazetteer()
        fitting: list[Event] = []
        others: list[Event] = []
        for event in sorted(plan.events, key=_first_day):
            fits = relation(event, salon, gazetteer).eligible
            worth = event.attitude is Attitude.SEEK or event.id in salon.ties
            (fitting if fits and worth else others).append(event)
        choices = [self._event(event, salon, gazetteer) for event in fitting]
        if not fitting:
            text = tr("No event to seek on these days in this place")
            choices.append(Choice("", text, title=True))
        if others:
            choices.append(Choice("", tr("Other events"), title=True))
            choices += [self._event(event, salon, gazetteer) for event in others]
        return TickList(self._bench, parent, choices)

    def _event(self, event: Event, salon: Salon, gazetteer: Gazetteer) -> Choice:
        """An event, and how the salon stands to it."""
        bench, plan = self._bench, self._session.document.plan
        language = bench.language
        words = TieWords(plan, language, bench.names)
        found = relation(event, salon, gazetteer)
        name = bench.names.event(event, language)
        how = words.relation(found, event, salon)
        text = language.tr("{event} · {how}", event=name, how=how) if found.eligible else name
        tip = how if found.eligible else words.objection(found, event, salon)
        icon: QIcon = bench.icons.icon(glyph_of(event), "accent" if found.eligible else "text3")
        return Choice(event.id, text, icon, tip)

    def _gazetteer(self) -> Gazetteer:
        return self._bench.gazetteer.with_cities(self._session.document.plan.cities)


def level_choices(session: Session, bars: BarPainter) -> list[Choice]:
    """The levels with their swatches, the widest first."""
    names, language = session.bench.names, session.bench.language
    return [
        Choice(level.value, names.level(level, language), bars.icon(level, Status.CONFIRMED))
        for level in LEVELS
    ]


def status_choices(session: Session, bars: BarPainter) -> list[Choice]:
    """The statuses with their swatches, as far as a salon comes."""
    names, language = session.bench.names, session.bench.language
    return [
        Choice(status.value, names.status(status, language), bars.icon(None, status))
        for status in STATUSES
    ]


def _first_day(event: Event) -> tuple[str, str]:
    return event.start.isoformat(), event.id
