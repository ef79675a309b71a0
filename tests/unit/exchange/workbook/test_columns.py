"""The columns of the salons' table."""

from salonplanner.domain.scenario import Scenario, reference
from salonplanner.exchange.workbook.columns import (
    Kind,
    salon_columns,
    scenario_turnover,
    scenario_visitors,
)
from salonplanner.language import Language


def named(*names: str) -> tuple[Scenario, ...]:
    return tuple(Scenario(id=f"s{rank}", name=name) for rank, name in enumerate(names))


def test_each_scenario_has_its_two_columns() -> None:
    keys = [column.key for column in salon_columns(Language("fr"), named("A", "B", "C"))]
    assert len(keys) == len(set(keys))
    for rank in range(3):
        assert scenario_visitors(rank) in keys
        assert scenario_turnover(rank) in keys


def test_headings_differ_and_hold_nothing_a_reference_breaks_on() -> None:
    columns = salon_columns(
        Language("en"), named("Same", "same", "[x]#'@\"", "FILTER(a)", "z" * 300)
    )
    headings = [column.heading for column in columns]
    assert len({heading.casefold() for heading in headings}) == len(headings)
    for heading in headings:
        assert not set(heading) & set("[]#'@\"")
        assert len(heading) < 255
    assert not any("FILTER(" in heading for heading in headings)


def test_what_a_planner_types_is_not_computed_and_stands_first() -> None:
    columns = salon_columns(Language("en"), (reference(),))
    typed = {column.key for column in columns if not column.kind.computed}
    assert {"id", "name", "start", "end", "visitors_override", "turnover_override"} <= typed
    assert not any(column.detail for column in columns if column.key in typed)
    assert columns[0].key == "id"
    assert {c.kind for c in columns if c.detail} == {
        Kind.FACTOR,
        Kind.FORECAST_COUNT,
        Kind.FORECAST_MONEY,
        Kind.TECHNICAL,
    }
