"""Prévisions: the active scenario against the reference year, all scenarios, and the sums."""

from xlsxwriter.format import Format

from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import charts, forecast_tables
from salonplanner.exchange.workbook.sheets.headings import Heading, write_headings
from salonplanner.exchange.workbook.styles import COUNT, SIGNED_PERCENT, WARNING_TINT
from salonplanner.exchange.workbook.text import formula_text

_WIDTHS = (36, 10, 10, 10, 13, 11, 15, 15, 13, 13, 3, 5, 28, 12)


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    places, tr = job.layout.forecast, job.language.tr
    for col, width in enumerate(_WIDTHS):
        page.sheet.set_column(col, col, width)
    page.text(0, 0, tr("Forecasts"), job.styles.title())
    note = tr("The active scenario is chosen on the sheet of assumptions.")
    page.text(1, 0, note, job.styles.note())
    _totals(job, page)
    _scenarios(job, page)
    forecast_tables.write_regions(job, page)
    forecast_tables.write_months(job, page)
    forecast_tables.write_levels(job, page)
    charts.add_scenarios(job, page, places.charts)
    charts.add_budget(job, page, places.charts)
    page.sheet.freeze_panes(3, 1)
    last = places.charts + charts.ROWS
    page.printed((0, 0, last, places.RANK), repeat=(0, 1))
    page.sheet.set_h_pagebreaks([places.level_header])


def _totals(job: Job, page: Page) -> None:
    """What the active scenario gives, the published year, and the change."""
    places, styles, tr = job.layout.forecast, job.styles, job.language.tr
    write_headings(
        job,
        page,
        places.total_header,
        (
            Heading(places.LABEL, tr("Programme")),
            Heading(places.SALONS, tr("Salons")),
            Heading(places.VISITORS, tr("Visitors")),
            Heading(places.TURNOVER, tr("Turnover (MAD)")),
            Heading(places.BUDGET, tr("Visitors per salon")),
            Heading(places.COVER, tr("MAD per visitor")),
        ),
        places.RANK,
    )
    totals, baseline = job.figures.active.totals, job.plan.baseline
    sums = (totals.salons, totals.visitors, totals.turnover)
    assumptions = job.layout.assumptions
    active = cell(assumptions.sheet, assumptions.active_name, 1)
    name = job.active_name
    label = tr("Active scenario: {scenario}", scenario="")
    bold = styles.total()
    page.formula(places.total, 0, f"={formula_text(label)}&{active}", f"{label}{name}", bold)
    calendar = job.layout.calendar
    keys = ("active", "visitors", "turnover")
    formulas = tuple(f"=SUM({calendar.span(key)})" for key in keys)
    _figures(job, page, places.total, formulas, sums, styles.total(num_format=COUNT),
             styles.total(num_format=_SPEND))
    year = tr("Reference {year}", year=str(baseline.year))
    page.text(places.reference, 0, year, styles.body())
    published = (baseline.salons, baseline.visitors, baseline.turnover_mad)
    names = ("=Base_Salons", "=Base_Visiteurs", "=Base_CA")
    _figures(job, page, places.reference, names, published, styles.body(num_format=COUNT),
             styles.body(num_format=_SPEND))
    page.text(places.change, 0, tr("Change"), styles.body())
    for col, value, base in zip(_SUMS, sums, published, strict=True):
        above, reference = address(places.total, col), address(places.reference, col)
        formula = f"=IF({reference}=0,0,{above}/{reference}-1)"
        look = styles.body(num_format=SIGNED_PERCENT)
        page.formula(places.change, col, formula, value / base - 1, look)


_SPEND = "#,##0.00"
_SUMS = (2, 4, 6)
"""The columns of salons, visitors and turnover."""


def _figures(
    job: Job,
    page: Page,
    row: int,
    formulas: tuple[str, ...],
    values: tuple[float, ...],
    style: Format,
    spend: Format,
) -> None:
    places = job.layout.forecast
    for col in range(1, places.RANK + 1):
        page.blank(row, col, style)
    for col, formula, value in zip(_SUMS, formulas, values, strict=True):
        page.formula(row, col, formula, value, style)
    salons, visitors, turnover = values
    at = [address(row, col) for col in _SUMS]
    per_salon = f"=IF({at[0]}=0,0,{at[1]}/{at[0]})"
    page.formula(row, places.BUDGET, per_salon, visitors / salons if salons else 0, style)
    per_visitor = f"=IF({at[1]}=0,0,{at[2]}/{at[1]})"
    value = turnover / visitors if visitors else 0
    page.formula(row, places.COVER, per_visitor, value, spend)


def _scenarios(job: Job, page: Page) -> None:
    """Every scenario's sums, the active one tinted."""
    places, styles, tr = job.layout.forecast, job.styles, job.language.tr
    year = str(job.plan.baseline.year)
    write_headings(
        job,
        page,
        places.scenario_header,
        (
            Heading(places.LABEL, tr("Scenarios compared")),
            Heading(places.SALONS, tr("Salons")),
            Heading(places.VISITORS, tr("Visitors")),
            Heading(places.SHARE, tr("vs {year}", year=year)),
            Heading(places.TURNOVER, tr("Turnover (MAD)")),
            Heading(places.BUDGET, tr("vs {year}", year=year)),
            Heading(places.COVER, tr("Visitors per salon")),
            Heading(places.RANK, tr("MAD per visitor")),
        ),
        places.RANK,
    )
    for rank in range(len(job.plan.scenarios)):
        _scenario(job, page, rank)
    assumptions = job.layout.assumptions
    # A rule may not look at another sheet in older Excel: column K repeats the active rank.
    block = (places.scenario, 0, places.scenario + len(job.plan.scenarios) - 1, places.RANK)
    flag = address(places.scenario, places.RANK + 1, col_fixed=True)
    look = styles.rule(bold=True, bg_color=WARNING_TINT)
    page.rule(block, {"type": "formula", "criteria": f"={flag}=1", "format": look})
    hidden = styles.get(num_format=";;;")
    for rank in range(len(job.plan.scenarios)):
        active = cell(assumptions.sheet, assumptions.active_rank, 1)
        formula = f"=IF({active}={rank + 1},1,0)"
        value = int(rank == job.figures.rank)
        page.formula(places.scenario + rank, places.RANK + 1, formula, value, hidden)


def _scenario(job: Job, page: Page, rank: int) -> None:
    places, styles, layout = job.layout.forecast, job.styles, job.layout
    row, baseline = places.scenario + rank, job.plan.baseline
    totals = job.figures.forecasts[rank].totals
    for col in range(1, places.RANK + 1):
        page.blank(row, col, styles.body())
    heading = cell(
        layout.assumptions.sheet,
        layout.assumptions.scenario_header,
        layout.assumptions.SCENARIOS + rank,
    )
    page.formula(row, 0, f"={heading}", job.scenario_names[rank], styles.body())
    count, change = styles.body(num_format=COUNT), styles.body(num_format=SIGNED_PERCENT)
    calendar = layout.calendar
    page.formula(row, places.SALONS, "=Total_Salons", totals.salons, count)
    visitors = f"=SUM({calendar.span(layout.visitors[rank])})"
    page.formula(row, places.VISITORS, visitors, totals.visitors, count)
    turnover = f"=SUM({calendar.span(layout.turnover[rank])})"
    page.formula(row, places.TURNOVER, turnover, totals.turnover, count)
    at = {col: address(row, col) for col in (places.SALONS, places.VISITORS, places.TURNOVER)}
    formula = f"={at[places.VISITORS]}/Base_Visiteurs-1"
    page.formula(row, places.SHARE, formula, totals.visitors / baseline.visitors - 1, change)
    formula = f"={at[places.TURNOVER]}/Base_CA-1"
    page.formula(row, places.BUDGET, formula, totals.turnover / baseline.turnover_mad - 1, change)
    formula = f"=IF({at[places.SALONS]}=0,0,{at[places.VISITORS]}/{at[places.SALONS]})"
    value = totals.visitors / totals.salons if totals.salons else 0
    page.formula(row, places.COVER, formula, value, count)
    formula = f"=IF({at[places.VISITORS]}=0,0,{at[places.TURNOVER]}/{at[places.VISITORS]})"
    value = totals.turnover / totals.visitors if totals.visitors else 0
    page.formula(row, places.RANK, formula, value, styles.body(num_format="#,##0.00"))
