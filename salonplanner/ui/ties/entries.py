"""The rows of the ties panel: headings, and a salon each with what a planner asks about it."""

import enum
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding
from salonplanner.domain.salon import Salon
from salonplanner.language import Language
from salonplanner.services.tying import Candidate, Near, Standing
from salonplanner.words.findings import title
from salonplanner.words.names import Names
from salonplanner.words.subjects import Subjects
from salonplanner.words.ties import TieWords


class Kind(enum.Enum):
    """What can be done about a salon."""

    TIED = enum.auto()
    READY = enum.auto()
    MOVABLE = enum.auto()


class Heading(NamedTuple):
    """What opens a section; ``action`` is what can be done with all of it, empty for nothing."""

    kind: Kind
    text: str
    action: str = ""


class Entry(NamedTuple):
    """A salon in a section; ``candidate`` has what a move would bring."""

    kind: Kind
    salon: Salon
    title: str
    """Its city and days; with a move, the days after it too."""
    detail: str
    """How it stands to the event; after the move, where there is one."""
    action: str
    warns: bool = False
    candidate: Candidate | None = None
    outcome: str = ""
    """What a move would bring: findings that come or go, visitors and turnover."""


Row = Heading | Entry


class EntryMaker:
    """Makes the rows about one event of a plan, in one language."""

    def __init__(self, plan: Plan, event: Event, language: Language, names: Names) -> None:
        self._event = event
        self._language = language
        self._subjects = Subjects(plan, language, names)
        self._words = TieWords(plan, language, names)

    def rows(
        self, standing: Standing, movable: Sequence[Candidate] | None, most_days: int
    ) -> tuple[Row, ...]:
        """All rows; ``movable`` is None while it is not known yet."""
        tr = self._language.tr
        tied, ready = standing
        rows: list[Row] = [
            self._heading(Kind.TIED, tr("Tied salons"), len(tied), tr("Untie all")),
            *(self._tied(near) for near in tied),
            self._heading(Kind.READY, tr("Can be tied now"), len(ready), tr("Tie all")),
            *(self._ready(near) for near in ready),
        ]
        days = self._language.days(most_days)
        text = tr("Could be tied after a move of {days} at most", days=days)
        if movable is None:
            return (*rows, Heading(Kind.MOVABLE, tr("{section}…", section=text)))
        rows.append(self._heading(Kind.MOVABLE, text, len(movable), ""))
        rows.extend(self._movable(one) for one in movable)
        return tuple(rows)

    def _heading(self, kind: Kind, text: str, count: int, action: str) -> Heading:
        tr, number = self._language.tr, self._language.number
        said = tr("{section} ({count})", section=text, count=number(count))
        return Heading(kind, said, action if count else "")

    def _tied(self, near: Near) -> Entry:
        salon, relation = near
        said = self._words.relation(relation, self._event, salon)
        objection = self._words.objection(relation, self._event, salon)
        tr = self._language.tr
        detail = self._parts((said, objection))
        return Entry(
            Kind.TIED, salon, self._title(salon), detail, tr("Untie"), warns=bool(objection)
        )

    def _ready(self, near: Near) -> Entry:
        salon, relation = near
        said = self._words.relation(relation, self._event, salon)
        action = self._language.tr("Tie")
        return Entry(Kind.READY, salon, self._title(salon), said, action)

    def _movable(self, one: Candidate) -> Entry:
        tr, salon = self._language.tr, one.salon
        new, gone = self._rules(one.gained), self._rules(one.lost)
        outcome = self._parts(
            (
                self._figures(one),
                tr("new: {rules}", rules=new) if new else "",
                tr("gone: {rules}", rules=gone) if gone else "",
            )
        )
        words = tr(
            "{city}, {dates} → {new_dates}",
            city=self._name(salon),
            dates=self._subjects.dates(salon.start, salon.end),
            new_dates=self._subjects.dates(one.after.start, one.after.end),
        )
        return Entry(
            Kind.MOVABLE,
            salon,
            words,
            self._words.relation(one.relation, self._event, one.after),
            tr("Move and tie"),
            warns=bool(new),
            candidate=one,
            outcome=outcome,
        )

    def _figures(self, one: Candidate) -> str:
        """The difference to the programme's figures, to the visitor and the dirham."""
        if not (round(one.visitors) or round(one.turnover)):
            return self._language.tr("same figures")
        return self._language.tr(
            "{visitors} visitors, {turnover} MAD",
            visitors=self._language.signed(round(one.visitors)),
            turnover=self._language.signed(round(one.turnover)),
        )

    def _rules(self, findings: Iterable[Finding]) -> str:
        """The rules of findings that come or go, each once; what could be tied is no news."""
        codes = dict.fromkeys(f.code for f in findings if f.code is not Code.TIE_OPPORTUNITY)
        return self._language.list([title(code, self._language) for code in codes])

    def _title(self, salon: Salon) -> str:
        return self._language.tr(
            "{city}, {dates}",
            city=self._name(salon),
            dates=self._subjects.dates(salon.start, salon.end),
        )

    def _name(self, salon: Salon) -> str:
        return self._subjects.city(salon) or salon.name

    def _parts(self, parts: Iterable[str]) -> str:
        return " · ".join(part for part in parts if part)
