"""Hypothèses: the figures everything is computed from, and where each of them comes from."""

import math

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.domain.salon import Level
from salonplanner.exchange.workbook.cells import address, column
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.layout import PLAIN_FIELDS, Rows
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import assumption_lists, assumption_sources
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES
from salonplanner.exchange.workbook.sheets.origins import (
    NOTE_WIDTH,
    SOURCE_WIDTH,
    write_origin_headings,
    write_origins,
)
from salonplanner.exchange.workbook.styles import COUNT, WARNING_TINT


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    places, tr = job.layout.assumptions, job.language.tr
    page.sheet.set_column(0, 0, 38)
    page.sheet.set_column(1, places.count, 13)
    page.sheet.set_column(places.origin, places.origin, 12)
    page.sheet.set_column(places.origin + 1, places.origin + 1, SOURCE_WIDTH)
    page.sheet.set_column(places.origin + 2, places.origin + 2, 11)
    page.sheet.set_column(places.origin + 3, places.origin + 3, NOTE_WIDTH)
    page.text(0, 0, tr("Assumptions"), job.styles.title())
    legend = tr("Tinted cells may be changed: every other sheet follows.")
    page.text(1, 0, legend, job.styles.note())
    _baseline(job, page)
    _mix(job, page)
    _scenario_headings(job, page)
    _plain(job, page)
    _weights(job, page)
    assumption_lists.write(job, page)
    assumption_sources.write(job, page)
    write_origins(job, page, _origins(job))
    page.sheet.freeze_panes(2, 1)
    page.printed((0, 0, places.last, places.origin + 3), repeat=(0, 1))
    page.sheet.set_h_pagebreaks([places.target_header, places.source_header])


def _baseline(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    baseline = job.plan.baseline
    year = str(baseline.year)
    page.height(places.baseline_header, TWO_LINES)
    page.text(places.baseline_header, 0, tr("Reference {year}", year=year), styles.header(indent=1))
    page.text(places.baseline_header, 1, tr("Value"), styles.header(align="right"))
    write_origin_headings(job, page, places.baseline_header)
    rows: dict[str, tuple[str, float, str]] = {
        "salons": (tr("Salons held"), baseline.salons, ""),
        "visitors": (tr("Visitors"), baseline.visitors, ""),
        "turnover_mad": (tr("Turnover (MAD)"), baseline.turnover_mad, ""),
        "visitors_per_salon": (
            tr("Visitors per salon"),
            baseline.visitors_per_salon,
            "=Base_Visiteurs/Base_Salons",
        ),
        "turnover_per_salon": (
            tr("Turnover per salon (MAD)"),
            baseline.turnover_per_salon,
            "=Base_CA/Base_Salons",
        ),
        "spend_per_visitor": (
            tr("Spend per visitor (MAD)"),
            baseline.spend_per_visitor,
            "=Moyenne_CA/Moyenne_Visiteurs",
        ),
        "salons_per_region": (
            tr("Salons per region"),
            baseline.salons / len(RegionCode),
            f"=Base_Salons/{len(RegionCode)}",
        ),
    }
    for name, (label, value, formula) in rows.items():
        row = places.baseline[name]
        page.text(row, 0, label, styles.body(indent=1))
        look = "#,##0.00" if name in {"spend_per_visitor", "salons_per_region"} else COUNT
        if formula:
            page.formula(row, 1, formula, value, styles.body(num_format=look))
        else:
            page.number(row, 1, value, styles.typed(num_format=look))


def _mix(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    for level, row in places.mix.items():
        label = tr("Of which {level}", level=job.terms.levels[level].lower())
        page.text(row, 0, label, styles.body(indent=2))
        page.number(row, 1, job.plan.baseline.level_mix.of(level), styles.typed(num_format=COUNT))


def _scenario_headings(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    row = places.scenario_header
    page.height(row, 30)
    page.text(row, 0, tr("Scenarios"), styles.header(indent=1))
    page.text(row, 1, tr("Active"), styles.header(align="right"))
    for rank, name in enumerate(job.scenario_names):
        page.text(row, places.SCENARIOS + rank, name, styles.header(align="right"))
    page.text(row, places.count, tr("Times in the mean"), styles.header(align="center"))
    write_origin_headings(job, page, row)
    names = places.names
    active = job.active_name
    chosen = styles.typed(bold=True, align="right", bg_color=WARNING_TINT)
    page.text(
        places.active_name, 0, tr("Active scenario (choose here)"), styles.body(bold=True, indent=1)
    )
    page.text(places.active_name, 1, active, chosen)
    page.choice((places.active_name, 1, places.active_name, 1), names, strict=True)
    page.text(places.active_rank, 0, tr("Its rank"), styles.body(indent=1))
    # Told by equality: MATCH would read a star or a question mark in a name as a wildcard.
    found = f"({names.here}={address(places.active_name, 1)})"
    first = address(names.top, names.left, row_fixed=True, col_fixed=True)
    rank = f"=MAX(1,SUMPRODUCT({found}*(COLUMN({names.here})-COLUMN({first})+1)))"
    page.formula(places.active_rank, 1, rank, job.figures.rank + 1, styles.body())


def _plain(job: Job, page: Page) -> None:
    tr = job.language.tr
    labels = {
        "growth_visitors": tr("Growth of visitors"),
        "growth_spend": tr("Growth of spend per visitor"),
        "tie_strength": tr("Strength of tie-ins"),
        "crowding": tr("Loss per salon of the region on the same days"),
    }
    for name in PLAIN_FIELDS:
        values = [getattr(scenario, name) for scenario in job.plan.scenarios]
        row = job.layout.assumptions.plain[name]
        _scenario_row(job, page, row, labels[name], values, "0.0%")


def _weights(job: Job, page: Page) -> None:
    places, terms, tr = job.layout.assumptions, job.terms, job.language.tr
    scenarios = job.plan.scenarios
    mix = job.plan.baseline.level_mix
    for level, row in places.level.items():
        label = tr("Weight: {name}", name=terms.levels[level])
        _scenario_row(job, page, row, label, [s.level_weight[level] for s in scenarios], "0.00")
        counted = f"={address(places.mix[level], 1)}"
        style = job.styles.body(num_format=COUNT, align="center")
        page.formula(row, places.count, counted, mix.of(level), style)
    _mean_row(job, page, places.level, places.level_mean, _level_means(job))
    for code, row in places.region.items():
        label = tr("Weight: {name}", name=terms.regions[code])
        _scenario_row(job, page, row, label, [s.region_weight[code] for s in scenarios], "0.00")
        page.number(row, places.count, 1, job.styles.body(num_format=COUNT, align="center"))
    means = [math.fsum(s.region_weight.values()) / len(RegionCode) for s in scenarios]
    _mean_row(job, page, places.region, places.region_mean, means)
    _month_weights(job, page)


def _month_weights(job: Job, page: Page) -> None:
    places, language = job.layout.assumptions, job.language
    scenarios, months = job.plan.scenarios, job.plan.season.months
    for key, row in places.month.items():
        label = language.tr("Weight: {name}", name=language.month(int(key)))
        _scenario_row(job, page, row, label, [s.month_weight[key] for s in scenarios], "0.00")
        times = sum(1 for month in months if month.month == int(key))
        page.number(row, places.count, times, job.styles.body(num_format=COUNT, align="center"))
    means = [
        math.fsum(s.month_weight[f"{month.month:02d}"] for month in months) / len(months)
        for s in scenarios
    ]
    _mean_row(job, page, places.month, places.month_mean, means)


def _level_means(job: Job) -> list[float]:
    mix = job.plan.baseline.level_mix
    return [
        math.fsum(s.level_weight[level] * mix.of(level) for level in Level) / mix.total
        for s in job.plan.scenarios
    ]


def _scenario_row(
    job: Job, page: Page, row: int, label: str, values: list[float], look: str
) -> None:
    """One figure of each scenario, and the active one's beside it."""
    places, styles = job.layout.assumptions, job.styles
    page.text(row, 0, label, styles.body(indent=1))
    last = places.SCENARIOS + places.scenarios - 1
    formula = (
        f"=INDEX({address(row, places.SCENARIOS, col_fixed=True)}:"
        f"{address(row, last, col_fixed=True)},{cell_of_rank(job)})"
    )
    page.formula(row, 1, formula, values[job.figures.rank], styles.body(num_format=look, bold=True))
    for rank, value in enumerate(values):
        neutral = job.plan.scenarios[rank].neutral and job.plan.scenarios[rank].id == "reference"
        style = styles.body(num_format=look) if neutral else styles.typed(num_format=look)
        page.number(row, places.SCENARIOS + rank, value, style)
    page.blank(row, places.count, styles.body())


def cell_of_rank(job: Job) -> str:
    """The active scenario's rank, for a formula on this sheet."""
    return address(job.layout.assumptions.active_rank, 1, row_fixed=True, col_fixed=True)


def _mean_row(job: Job, page: Page, rows: Rows, row: int, means: list[float]) -> None:
    places, styles = job.layout.assumptions, job.styles
    times = column(places.sheet, places.count, min(rows.values()), max(rows.values())).here
    page.text(
        row, 0, job.language.tr("Mean, which each weight is divided by"), styles.total(indent=1)
    )
    page.number(row, places.count, None, styles.total())
    values = [means[job.figures.rank], *means]
    for col, value in enumerate(values, start=1):
        first, last = min(rows.values()), max(rows.values())
        block = f"{address(first, col, row_fixed=True)}:{address(last, col, row_fixed=True)}"
        formula = f"=SUMPRODUCT({block},{times})/SUM({times})"
        page.formula(row, col, formula, value, styles.total(num_format="0.0000"))


def _origins(job: Job) -> dict[int, Provenance | None]:
    """Where the figure of each row comes from."""
    places, known = job.layout.assumptions, job.plan.provenance
    made = {row: known.get(f"baseline.{name}") for name, row in places.baseline.items()}
    derived = Provenance(status=ProvenanceStatus.DERIVED, source=f"Base_Salons / {len(RegionCode)}")
    made[places.baseline["salons_per_region"]] = derived
    made.update(dict.fromkeys(places.mix.values(), known.get("baseline.level_mix")))
    for name, row in places.plain.items():
        made[row] = _of_scenario(job, name)
    for rows, field in (
        (places.level.values(), "level_weight"),
        (places.region.values(), "region_weight"),
        (places.month.values(), "month_weight"),
    ):
        made.update(dict.fromkeys(rows, _of_scenario(job, field)))
    made.update(dict.fromkeys(places.target.values(), known.get("targets")))
    for level, row in places.days.items():
        made[row] = known.get(f"level_days.{level.value}")
    for row, indicator in zip(places.indicator, job.indicators, strict=True):
        made[row] = indicator.provenance
    for row, source in zip(places.source, places.sources, strict=True):
        made[row] = source.origin
    return made


def _of_scenario(job: Job, field: str) -> Provenance | None:
    """Where the active scenario's figure comes from; another's where it is neutral."""
    known = job.plan.provenance
    own = known.get(f"scenarios.{job.figures.scenario.id}.{field}")
    if own is not None and not job.figures.scenario.neutral:
        return own
    others = (f"scenarios.{s.id}.{field}" for s in job.plan.scenarios if not s.neutral)
    return next((known[key] for key in others if key in known), own)
