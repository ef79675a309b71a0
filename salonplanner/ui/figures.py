"""What follows from the plan: its forecast and its findings, kept up to date."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.rules import Finding, Severity, check, check_again
from salonplanner.domain.scenario import REFERENCE
from salonplanner.forecast.model import Forecast, forecast
from salonplanner.services.filtering import SalonFilter, Sieve
from salonplanner.ui.document import Document


class Figures(QObject):
    """Computes once for all views, after each change and before they paint.

    ``renewed`` carries the ChangeSet of the edit, or None where all is new (another plan or
    another scenario); ``filtered`` tells that other salons are to be shown.
    """

    renewed = Signal(object)
    filtered = Signal()

    def __init__(self, document: Document, gazetteer: Gazetteer, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._gazetteer = gazetteer
        self._scenario = REFERENCE
        self._filter = SalonFilter()
        self._sieve = Sieve(gazetteer)
        self._findings_of: dict[str, tuple[Finding, ...]] = {}
        document.changed.connect(self._renew)
        document.replaced.connect(self._start)
        self._compute()

    @property
    def scenario(self) -> str:
        """The id of the scenario shown."""
        return self._scenario

    @property
    def forecast(self) -> Forecast:
        """The plan's figures under the scenario shown."""
        return self._forecast

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the gravest first."""
        return self._findings

    def findings_of(self, salon_id: str) -> tuple[Finding, ...]:
        """The open findings about one salon, the gravest first."""
        known = self._findings_of.get(salon_id)
        if known is None:
            # Several views tell those of the selected salon, after each edit.
            known = self._findings_of[salon_id] = tuple(
                finding
                for finding in self._findings
                if salon_id in finding.salons and finding.accepted is None
            )
        return known

    @property
    def alerts(self) -> Mapping[str, Severity]:
        """The gravest error or warning of each salon that has one and was not accepted."""
        return self._alerts

    @property
    def filter(self) -> SalonFilter:
        """Which salons are asked for."""
        return self._filter

    @property
    def visible(self) -> frozenset[str]:
        """Ids of the salons to show."""
        return self._visible

    def choose_scenario(self, scenario_id: str) -> None:
        """Show another scenario's figures; the plan does not change."""
        if scenario_id != self._scenario:
            self._scenario = scenario_id
            self._forecast = forecast(self._document.plan, scenario_id)
            before = self._visible
            self._find_visible()
            self.renewed.emit(None)
            if self._visible != before:
                self.filtered.emit()

    def choose_filter(self, wanted: SalonFilter) -> None:
        """Show the salons a filter lets through; no figure changes."""
        if wanted != self._filter:
            self._filter = wanted
            self._find_visible()
            self.filtered.emit()

    def _start(self) -> None:
        self._filter = SalonFilter()
        self._scenario = REFERENCE
        self._compute()
        self.renewed.emit(None)
        self.filtered.emit()

    def _renew(self, changes: ChangeSet) -> None:
        if self._scenario not in {scenario.id for scenario in self._document.plan.scenarios}:
            self._scenario = REFERENCE
        before = self._visible
        self._compute(changes)
        self.renewed.emit(changes)
        if self._visible != before:
            self.filtered.emit()

    def _compute(self, changes: ChangeSet | None = None) -> None:
        plan = self._document.plan
        self._forecast = forecast(plan, self._scenario)
        if changes is None:
            self._findings = check(plan, self._gazetteer)
        else:
            self._findings = check_again(self._findings, plan, changes, self._gazetteer)
        self._findings_of = {}
        self._alerts = gravest(self._findings)
        self._find_visible()

    def _find_visible(self) -> None:
        self._visible = self._sieve.shown(
            self._document.plan, self._filter, self._alerts, self._forecast
        )


def gravest(findings: tuple[Finding, ...]) -> dict[str, Severity]:
    """The gravest error or warning of each salon that has one and was not accepted."""
    alerts: dict[str, Severity] = {}
    for finding in findings:
        if finding.severity is Severity.INFO:
            break  # the gravest come first, and notes are no alerts
        if finding.accepted is None:
            for salon_id in finding.salons:
                alerts.setdefault(salon_id, finding.severity)
    return alerts
