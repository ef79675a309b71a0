"""How the forecast of one salon comes about: each figure and multiplier, and where it is from."""

import enum
from collections.abc import Iterator

from msgspec.structs import replace

from salonplanner.domain.plan import Plan, Provenance, ProvenanceStatus
from salonplanner.domain.salon import Salon
from salonplanner.domain.scenario import Scenario
from salonplanner.domain.value import Value
from salonplanner.forecast.model import SalonForecast, forecast_salon


class Step(enum.StrEnum):
    """What a factor stands for."""

    AVERAGE_VISITORS = "average-visitors"
    GROWTH = "growth"
    LEVEL = "level"
    REGION = "region"
    MONTH = "month"
    TIE = "tie"
    CROWDING = "crowding"
    VISITORS = "visitors"
    AVERAGE_SPEND = "average-spend"
    SPEND_GROWTH = "spend-growth"
    SPEND_TIE = "spend-tie"
    TURNOVER = "turnover"


class Role(enum.StrEnum):
    """What is done with a factor: the first is taken, others multiply, the last come out."""

    START = "start"
    MULTIPLIER = "multiplier"
    RESULT = "result"


class Factor(Value, frozen=True, kw_only=True):
    """One line of the reckoning; a result has no provenance of its own.

    ``value`` is visitors, MAD or a multiplier. ``computed`` is what a result entered by hand
    replaces, else None.
    """

    step: Step
    role: Role
    value: float
    provenance: Provenance | None = None
    event: str = ""
    """Id of the event of a tie."""
    neighbours: int = 0
    """Salons of the region open on the same days, of a crowding."""
    computed: float | None = None


def explain(plan: Plan, scenario_id: str, salon: Salon) -> tuple[Factor, ...]:
    """The factors of a salon's visitors, then of its turnover; none for a cancelled salon.

    A growth or crowding that changes nothing is left out; level, region, month and ties are
    always told. Raises KeyError for a scenario or an event the plan does not have.
    """
    if not salon.active:
        return ()
    reckoning = _Reckoning(plan, plan.scenario(scenario_id), salon)
    return (*reckoning.of_visitors(), *reckoning.of_turnover())


class _Reckoning:
    """The figures of one salon, those entered by hand beside those computed."""

    def __init__(self, plan: Plan, scenario: Scenario, salon: Salon) -> None:
        self._plan = plan
        self._scenario = scenario
        self._salon = salon
        self._row: SalonForecast = forecast_salon(plan, scenario.id, salon)

    def of_visitors(self) -> Iterator[Factor]:
        """From the baseline's average to the visitors."""
        baseline, factors = self._plan.baseline, self._row.factors
        yield Factor(
            step=Step.AVERAGE_VISITORS,
            role=Role.START,
            value=baseline.visitors_per_salon,
            provenance=self._derived("visitors_per_salon"),
        )
        if factors.growth != 1:
            yield self._multiplier(Step.GROWTH, factors.growth, "growth_visitors")
        yield self._multiplier(Step.LEVEL, factors.level, "level_weight")
        yield self._multiplier(Step.REGION, factors.region, "region_weight")
        yield self._multiplier(Step.MONTH, factors.month, "month_weight")
        for tie in self._salon.ties:
            uplift = self._plan.event(tie).visitor_uplift
            yield self._tie(Step.TIE, tie, "visitor_uplift", uplift)
        if factors.crowding != 1:
            crowding = self._multiplier(Step.CROWDING, factors.crowding, "crowding")
            yield replace(crowding, neighbours=self._row.neighbours)
        computed = baseline.visitors_per_salon * factors.visitors
        yield Factor(
            step=Step.VISITORS,
            role=Role.RESULT,
            value=self._row.visitors,
            computed=computed if self._row.visitors_manual else None,
        )

    def of_turnover(self) -> Iterator[Factor]:
        """From the visitors to the turnover."""
        baseline, factors = self._plan.baseline, self._row.factors
        yield Factor(
            step=Step.AVERAGE_SPEND,
            role=Role.MULTIPLIER,
            value=baseline.spend_per_visitor,
            provenance=self._derived("spend_per_visitor"),
        )
        if factors.spend_growth != 1:
            yield self._multiplier(Step.SPEND_GROWTH, factors.spend_growth, "growth_spend")
        for tie in self._salon.ties:
            uplift = self._plan.event(tie).spend_uplift
            if uplift and self._scenario.tie_strength:
                yield self._tie(Step.SPEND_TIE, tie, "spend_uplift", uplift)
        computed = self._row.visitors * baseline.spend_per_visitor * factors.spend
        yield Factor(
            step=Step.TURNOVER,
            role=Role.RESULT,
            value=self._row.turnover,
            computed=computed if self._row.turnover_manual else None,
        )

    def _multiplier(self, step: Step, value: float, field: str) -> Factor:
        key = f"scenarios.{self._scenario.id}.{field}"
        return Factor(step=step, role=Role.MULTIPLIER, value=value, provenance=self._assumed(key))

    def _tie(self, step: Step, event: str, field: str, uplift: float) -> Factor:
        return Factor(
            step=step,
            role=Role.MULTIPLIER,
            value=1 + self._scenario.tie_strength * uplift,
            provenance=self._assumed(f"events.{event}.{field}"),
            event=event,
        )

    def _derived(self, field: str) -> Provenance:
        derived = Provenance(status=ProvenanceStatus.DERIVED)
        return self._plan.provenance.get(f"baseline.{field}", derived)

    def _assumed(self, key: str) -> Provenance:
        assumed = Provenance(status=ProvenanceStatus.ASSUMPTION)
        return self._plan.provenance.get(key, assumed)
