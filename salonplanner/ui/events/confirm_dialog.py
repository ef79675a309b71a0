"""Asks on which day an estimated event was observed, and shows what that changes first."""

import getpass
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.edits import ConfirmDates, applied
from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding
from salonplanner.services.feasts import Consequences, consequences, possible_days
from salonplanner.ui import metrics
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import LabelTone, dress, make_label
from salonplanner.words import findings as finding_words

_MOST_SHOWN = 40


class _Line(NamedTuple):
    text: str
    tone: LabelTone = "text"


def confirm_dates(parent: QWidget, session: Session, event: Event) -> ConfirmDates | None:
    """The edit that stamps the event, None where the dialog was left."""
    dialog = ConfirmDialog(parent, session, event)
    confirmed = dialog.exec() == QDialog.DialogCode.Accepted
    edit = dialog.edit() if confirmed else None
    dialog.deleteLater()
    return edit


class ConfirmDialog(QDialog):
    """The estimated day and those beside it; below, what the one chosen changes."""

    def __init__(self, parent: QWidget, session: Session, event: Event) -> None:
        super().__init__(parent)
        self.setObjectName("confirmDateDialog")
        self._session = session
        self._event = event
        bench = session.bench
        tr = bench.language.tr
        self.setWindowTitle(tr("Confirm a date"))
        self._choices = possible_days(event)
        self._days = QButtonGroup(self)
        self._source = QLineEdit(self._stamp())
        self._source.setObjectName("confirmSource")
        self._source.setAccessibleName(tr("Source"))
        self._changes = QWidget()
        self._changes.setObjectName("confirmChanges")
        self._lines = QVBoxLayout(self._changes)
        self._lines.setContentsMargins(10, 8, 10, 8)
        self._lines.setSpacing(5)
        self._build()
        self._days.idToggled.connect(self._show_changes)
        self._show_changes()

    def edit(self) -> ConfirmDates:
        """The stamp on the days chosen."""
        chosen = self._choices[self._days.checkedId()]
        return ConfirmDates(
            id=chosen.id, start=chosen.start, end=chosen.end, source=self._source.text().strip()
        )

    def _build(self) -> None:
        bench = self._session.bench
        tr, language = bench.language.tr, bench.language
        title = make_label(
            tr("On which day is {event} observed?", event=bench.names.event(self._event, language)),
            "title",
        )
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(10)
        column.addWidget(title)
        for number, choice in enumerate(self._choices):
            column.addWidget(self._made_choice(number, choice))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(tr("Source"), self._source)
        column.addLayout(form)
        column.addWidget(make_label(tr("What that changes"), "section"))
        column.addWidget(self._made_area(), 1)
        buttons = ConfirmButtons(self, bench.language, name="confirmDo")
        self._confirm = buttons.confirm
        column.addWidget(buttons)
        px = bench.theme.px
        self.resize(px(520), px(460))

    def _made_choice(self, number: int, choice: Event) -> QRadioButton:
        language = self._session.bench.language
        days = language.tr(
            "{weekday} {dates}",
            weekday=language.weekday(choice.start, "wide"),
            dates=language.date_range(choice.start, choice.end, year=True),
        )
        notes = (
            language.tr("{days} (as estimated)", days=days),
            language.tr("{days} (a day earlier)", days=days),
            language.tr("{days} (a day later)", days=days),
        )
        button = QRadioButton(notes[number])
        button.setObjectName(f"confirmDay{number}")
        button.setChecked(number == 0)
        self._days.addButton(button, number)
        return button

    def _made_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        frame = QFrame()
        dress(frame, card=True)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._changes)
        inner.addStretch(1)
        area.setWidget(frame)
        return area

    def _stamp(self) -> str:
        """Who says so and when, to be completed."""
        language = self._session.bench.language
        who = self._session.document.plan.chamber or _user()
        today = language.date_numeric(_today())
        if who:
            return language.tr("Noted on {date} by {who}", date=today, who=who)
        return language.tr("Noted on {date}", date=today)

    def _show_changes(self) -> None:
        session, language = self._session, self._session.bench.language
        edit = self.edit()
        found = consequences(session.document.plan, edit, session.bench.gazetteer)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        lines = self._sentences(found, edit)
        for text, tone in lines:
            label = make_label(text, tone=tone)
            label.setWordWrap(True)
            self._lines.addWidget(label)
        self._lines.addStretch(1)
        chosen = self._choices[self._days.checkedId()]
        self._confirm.setText(language.tr("Confirm {day}", day=language.day_month(chosen.start)))
        self._changes.setAccessibleDescription("\n".join(text for text, _ in lines))

    def _sentences(self, found: Consequences, edit: ConfirmDates) -> list[_Line]:
        """What comes and what goes, by the sentences the findings have in the plan of each."""
        language = self._session.bench.language
        before = self._session.document.plan
        if not (found.gained or found.lost):
            return [_Line(language.tr("No finding comes or goes."), "secondary")]
        lines: list[_Line] = []
        if found.gained:
            title = language.ntr("{n} new finding", "{n} new findings", len(found.gained))
            lines.append(_Line(title, "warning"))
            lines += map(_Line, self._told(found.gained, applied(edit, before)))
        if found.lost:
            title = language.ntr("{n} finding less", "{n} findings less", len(found.lost))
            lines.append(_Line(title, "ok"))
            lines += map(_Line, self._told(found.lost, before))
        return lines

    def _told(self, findings: Sequence[Finding], plan: Plan) -> list[str]:
        bench = self._session.bench
        told = [
            finding_words.sentence(finding, plan, bench.language, bench.names)
            for finding in findings[:_MOST_SHOWN]
        ]
        rest = len(findings) - len(told)
        if rest:
            told.append(bench.language.ntr("And {n} other.", "And {n} others.", rest))
        return told


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


def _user() -> str:
    """The name of who works here, empty where the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
