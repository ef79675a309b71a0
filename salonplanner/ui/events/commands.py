"""Add, duplicate, delete and confirm events, and take in those of files and tables."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from salonplanner.domain.edits import AddEvents, Edit, RemoveEvents
from salonplanner.domain.errors import FileError
from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.plan import Plan
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.dialogs.save_path import usual_folder
from salonplanner.ui.session import Session


class EventCommands(QObject):
    """Turns what the events page asks for into edits, one undo step each."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def add(self) -> str | None:
        """Add a neutral event on the first day of the season; its id, None where it failed."""
        plan = self._session.document.plan
        event = Event(
            id=_free_id(plan, "event"),
            name=self._session.bench.language.tr("New event"),
            start=plan.season.start,
            end=plan.season.start,
            certainty=Certainty.ANNOUNCED,
        )
        return event.id if change_facts(self._session, AddEvents(events=(event,))) else None

    def duplicate(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Copy events, without their ties; the ids of the copies."""
        plan = self._session.document.plan
        language, names = self._session.bench.language, self._session.bench.names
        copies: list[Event] = []
        taken = {event.id for event in plan.events}
        for event_id in ids:
            event = plan.event(event_id)
            name = language.tr("{name} (copy)", name=names.event(event, language))
            copy = msgspec.structs.replace(event, id=_free(taken, event.id), name=name)
            taken.add(copy.id)
            copies.append(copy)
        known = {
            key.replace(f"events.{old}.", f"events.{copy.id}.", 1): origin
            for old, copy in zip(ids, copies, strict=True)
            for key, origin in plan.provenance.items()
            if key.startswith(f"events.{old}.")
        }
        if not copies or not change_facts(
            self._session, AddEvents(events=tuple(copies), provenance=known)
        ):
            return ()
        return tuple(copy.id for copy in copies)

    def remove(self, ids: tuple[str, ...]) -> None:
        """Take events out, and say how many ties go with them; one undo brings all back."""
        session = self._session
        ties = sum(tie in ids for salon in session.document.plan.salons for tie in salon.ties)
        if not ids or not change_facts(session, RemoveEvents(ids=ids)):
            return
        language = session.bench.language
        gone = language.ntr("{n} event deleted", "{n} events deleted", len(ids))
        if ties:
            with_ties = language.ntr("with {n} tie", "with {n} ties", ties)
            session.message(
                language.tr("{events} {ties}. Undo brings them back.", events=gone, ties=with_ties)
            )
        else:
            session.message(language.tr("{events}. Undo brings them back.", events=gone))

    def confirm(self, event_id: str) -> None:
        """Ask for the day observed of an estimated event, and stamp it."""
        # Brought in when it is wanted, as every dialog.
        from salonplanner.ui.events.confirm_dialog import confirm_dates  # noqa: PLC0415

        session = self._session
        edit = confirm_dates(self._page.window(), session, session.document.plan.event(event_id))
        if edit is not None:
            change_facts(session, edit)

    def take_feasts(self) -> tuple[str, ...]:
        """Ask for a year, and take in the feasts wanted of it; their ids."""
        # As above.
        from salonplanner.ui.events.feasts_dialog import ask_feasts  # noqa: PLC0415

        session = self._session
        return self._take(ask_feasts(self._page.window(), session))

    def import_file(self) -> tuple[str, ...]:
        """Ask for a calendar file, and take in the events wanted of it; their ids."""
        bench = self._session.bench
        tr = bench.language.tr
        path, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            tr("Import a calendar"),
            str(usual_folder(bench.settings.last_folder)),
            ";;".join((tr("Calendars (*.ics *.ical *.ifb)"), tr("All files (*)"))),
        )
        return self.import_path(Path(path)) if path else ()

    def import_path(self, path: Path) -> tuple[str, ...]:
        """Show what a calendar file holds, and take in the events wanted of it; their ids."""
        # The library that reads calendars is not for the start; nor is the dialog.
        from salonplanner.services.calendar_events import events_of_file  # noqa: PLC0415
        from salonplanner.ui.events.import_dialog import ask_import  # noqa: PLC0415

        session, window = self._session, self._page.window()
        bench = session.bench
        session.document.settle()
        try:
            found = events_of_file(path, session.document.plan, bench.gazetteer, bench.language)
        except FileError as error:
            title = bench.language.tr("The calendar could not be read")
            Messages(window, bench.language, bench.icons).error(error, title)
            return ()
        bench.remember(last_folder=str(path.parent))
        return self._take(ask_import(window, session, found))

    def _take(self, edit: Edit | None) -> tuple[str, ...]:
        """Take in what was wanted, say how much it was, and give the ids of it."""
        session = self._session
        before = {event.id: event for event in session.document.plan.events}
        if edit is None or not change_facts(session, edit):
            return ()
        now = session.document.plan.events
        taken = tuple(event.id for event in now if before.get(event.id) != event)
        language = session.bench.language
        session.message(language.ntr("{n} event taken in.", "{n} events taken in.", len(taken)))
        return taken


def _free_id(plan: Plan, stem: str) -> str:
    return _free({event.id for event in plan.events} | {stem}, stem)


def _free(taken: set[str], stem: str) -> str:
    """An id that no event has: the stem with a number that makes it new."""
    stem = stem[:34]
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
