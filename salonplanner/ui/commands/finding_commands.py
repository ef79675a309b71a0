"""What is done about findings: mended one by one or all at once, accepted, and checked at last."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from salonplanner.domain.edits import (
    AcceptFinding,
    MoveSalons,
    Purpose,
    TieSalons,
    Together,
    WithdrawAcceptance,
)
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding
from salonplanner.domain.rules.mend_all import Moves, is_mended_by_moves, mend_all
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.findings.listing import Fold, Line, Row
from salonplanner.ui.findings.panel import FindingsPanel
from salonplanner.ui.proposals import AT_ONCE
from salonplanner.ui.session import Session
from salonplanner.ui.tasks.task import Task, TaskProgress
from salonplanner.ui.tasks.waiting import Waiting
from salonplanner.words import findings as finding_words


class FindingCommands(QObject):
    """Answers the actions of the findings and the buttons of their rows."""

    def __init__(self, session: Session, panel: FindingsPanel, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._window = window
        self._task: Task | None = None
        self._asked_of: Plan | None = None
        title = session.bench.language.tr("Make the moves proposed")
        self.waiting = Waiting("mendAllProgress", title, session.bench, window)
        panel.pressed.connect(self.do)
        actions = session.actions
        actions.connect(ActionName.MEND_FINDING, panel.press_current)
        actions.connect(ActionName.MEND_ALL, self.mend_all)
        actions.connect(ActionName.ACCEPT_FINDING, self.accept)

    def do(self, row: Row) -> None:
        """What the button of a row says: correct, add a salon, tie all, or reopen."""
        session = self._session
        if isinstance(row, Fold):
            ids = tuple(finding.salons[0] for finding in row.findings)
            if session.salons.make(TieSalons(ids=ids, event=row.event)):
                session.selection.select(ids)
        elif isinstance(row, Line):
            finding = row.finding
            if finding.accepted is not None:
                self._reopen(finding)
            elif finding.region is not None and session.proposals.lacks_salon(finding):
                session.salons.add_at(finding.region, None)
            else:
                session.salons.mend(finding)

    def accept(self) -> None:
        """Accept the finding chosen, with a reason; or reopen it where it was accepted."""
        row = self._panel.current_row()
        if isinstance(row, Line) and row.finding.accepted is not None:
            self._reopen(row.finding)
            return
        if not self._panel.can_accept():
            return
        findings = row.findings if isinstance(row, Fold) else ()
        if isinstance(row, Line):
            findings = (row.finding,)
        reason = self._ask_reason(findings)
        if reason is not None:
            edits = tuple(AcceptFinding(acceptance=one.acceptance(reason)) for one in findings)
            self._session.salons.make(
                edits[0] if len(edits) == 1 else Together(edits=edits, purpose=Purpose.SEVERAL)
            )

    def mend_all(self) -> None:
        """Make the moves proposed for the findings listed, as one step, and count what is left."""
        session = self._session
        plan, gazetteer = session.document.plan, session.bench.gazetteer
        findings = tuple(filter(is_mended_by_moves, self._panel.shown_findings()))
        if len(plan.salons) <= AT_ONCE:
            self._make(mend_all(findings, plan, gazetteer))
            return
        if self._task is not None:
            return

        def work(progress: TaskProgress) -> Moves:
            return mend_all(findings, plan, gazetteer, progress.step)

        self._asked_of = plan
        self._task = Task(work, self)
        self._task.done.connect(self._take_moves)
        self._task.cancelled.connect(self._leave_all)
        self._task.ended.connect(self._forget_task)
        self.waiting.follow(self._task, session.bench.language.tr("Looking for free days…"))
        self._task.start()

    def give_up(self) -> None:
        """Stop looking for moves: the window closes."""
        if self._task is not None:
            self._task.cancel()

    def _take_moves(self, moves: Moves) -> None:
        """Make what was found, unless the plan is another one by now."""
        session = self._session
        if session.document.plan is self._asked_of:
            self._make(moves)
        else:
            tr = session.bench.language.tr
            session.message(tr("The plan was changed meanwhile: nothing was moved."))
        self._asked_of = None

    def _leave_all(self) -> None:
        self._asked_of = None
        tr = self._session.bench.language.tr
        self._session.message(tr("Cancelled: nothing was moved."))

    def _forget_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def _make(self, moves: Moves) -> None:
        session, language = self._session, self._session.bench.language
        tr, ntr = language.tr, language.ntr
        if not moves.starts:
            session.message(tr("No move can be proposed for the findings listed."))
            return
        edit = Together(edits=(MoveSalons(starts=moves.starts),), purpose=Purpose.MEND_ALL)
        if not session.salons.make(edit):
            return
        session.selection.select(moves.starts)
        done = ntr("{n} salon moved.", "{n} salons moved.", len(moves.starts))
        if moves.left:
            left = ntr(
                "{n} finding is left that no move can mend.",
                "{n} findings are left that no move can mend.",
                moves.left,
            )
            done = tr("{done} {left}", done=done, left=left)
        session.message(done)

    def _reopen(self, finding: Finding) -> None:
        known = finding.acceptance("")
        edit = WithdrawAcceptance(code=known.code, salons=known.salons, event=known.event)
        self._session.salons.make(edit)

    def _ask_reason(self, findings: tuple[Finding, ...]) -> str | None:
        # No dialog is needed for the first paint; each brings its own part of Qt.
        from salonplanner.ui.dialogs.acceptance import ask_reason  # noqa: PLC0415

        bench, plan = self._session.bench, self._session.document.plan
        sentences = [
            finding_words.sentence(one, plan, bench.language, bench.names) for one in findings
        ]
        return ask_reason(self._window, bench, sentences)
