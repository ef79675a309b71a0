"""Prévisions: the active scenario against the reference year, all scenarios, and the sums."""

from xlsxwriter.format import Format

from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import charts, forecast_tables
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES, Heading, write_headings
from salonplanner.exchange.workbook.styles import COUNT, SIGNED_PERCENT, WARNING_TINT
from salonplanner.exchange.workbook.text import formula_text

_SPEND = "#,##0.00"
_WIDTHS = (32, 10, 12, 13, 14, 12, 16, 16, 16, 16, 3, 5, 28, 12)


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
    places, tr = job.layout.forecast, job.language.tr
    texts = (
        (places.SALONS, tr("Salons")),
        (places.GAP, tr("Tied to an event")),
        (places.VISITORS, tr("Visitors")),
        (places.SHARE, tr("Exhibitors")),
        (places.TURNOVER, tr("Turnover (MAD)")),
        (places.BUDGET, tr("Budget (MAD)")),
        (places.COVER, tr("Visitors per salon")),
        (places.RANK, tr("MAD per visitor")),
    )
    headings = [Heading(places.LABEL, tr("Programme")), *(Heading(*text) for text in texts)]
    write_headings(job, page, places.total_header, headings, places.RANK, TWO_LINES)
    _active(job, page)
    _reference(job, page)
    _change(job, page)


def _active(job: Job, page: Page) -> None:
    places, styles, calendar = job.layout.forecast, job.styles, job.layout.calendar
    assumptions, figures, row = job.layout.assumptions, job.figures, job.layout.forecast.total
    label = job.language.tr("Active scenario: {scenario}", scenario="")
    active = cell(assumptions.sheet, assumptions.active_name, 1)
    page.merged_formula(
        (row, places.LABEL, row, places.TARGET),
        f"={formula_text(label)}&{active}",
        f"{label}{job.active_name}",
        styles.total(indent=1),
    )
    count, totals = styles.total(num_format=COUNT), figures.active.totals
    active = f"{calendar.span('active')},1"
    tied = f'=SUMIFS({calendar.span("active")},{calendar.span("tie_count")},">0")'
    budget = figures.total(lambda r: r.salon.budget_mad or 0)
    for col, formula, value in (
        (places.SALONS, f"=SUM({calendar.span('active')})", totals.salons),
        (places.GAP, tied, figures.count(lambda r: bool(r.salon.ties))),
        (places.VISITORS, f"=SUM({calendar.span('visitors')})", totals.visitors),
        (
            places.SHARE,
            f"=SUMIFS({calendar.span('exhibitors')},{active})",
            figures.total(lambda r: r.salon.exhibitors or 0),
        ),
        (places.TURNOVER, f"=SUM({calendar.span('turnover')})", totals.turnover),
        (places.BUDGET, f"=SUMIFS({calendar.span('budget')},{active})", budget),
    ):
        page.formula(row, col, formula, value, count)
    _averages(job, page, row, (totals.salons, totals.visitors, totals.turnover), count)


def _reference(job: Job, page: Page) -> None:
    places, styles, baseline = job.layout.forecast, job.styles, job.plan.baseline
    row, count = places.reference, styles.body(num_format=COUNT)
    year = job.language.tr("Reference {year}", year=str(baseline.year))
    page.merged((row, places.LABEL, row, places.TARGET), year, styles.body(indent=1))
    for col in (places.GAP, places.SHARE, places.BUDGET):
        page.blank(row, col, count)
    for col, formula, value in (
        (places.SALONS, "=Base_Salons", baseline.salons),
        (places.VISITORS, "=Base_Visiteurs", baseline.visitors),
        (places.TURNOVER, "=Base_CA", baseline.turnover_mad),
    ):
        page.formula(row, col, formula, value, count)
    sums = (baseline.salons, baseline.visitors, baseline.turnover_mad)
    _averages(job, page, row, sums, count)


def _averages(
    job: Job, page: Page, row: int, sums: tuple[float, float, float], style: Format
) -> None:
    """Visitors of a salon and dirhams of a visitor, of the row's sums."""
    places, styles = job.layout.forecast, job.styles
    salons, visitors, turnover = sums
    at = [address(row, col) for col in (places.SALONS, places.VISITORS, places.TURNOVER)]
    formula = f"=IF({at[0]}=0,0,{at[1]}/{at[0]})"
    page.formula(row, places.COVER, formula, visitors / salons if salons else 0, style)
    formula = f"=IF({at[1]}=0,0,{at[2]}/{at[1]})"
    spend = (
        styles.total(num_format=_SPEND) if row == places.total else styles.body(num_format=_SPEND)
    )
    page.formula(row, places.RANK, formula, turnover / visitors if visitors else 0, spend)


def _change(job: Job, page: Page) -> None:
    places, styles, row = job.layout.forecast, job.styles, job.layout.forecast.change
    look = styles.body(num_format=SIGNED_PERCENT)
    label = job.language.tr("Change")
    page.merged((row, places.LABEL, row, places.TARGET), label, styles.body(indent=1))
    totals, baseline = job.figures.active.totals, job.plan.baseline
    pairs: dict[int, tuple[float, float]] = {
        places.SALONS: (totals.salons, baseline.salons),
        places.VISITORS: (totals.visitors, baseline.visitors),
        places.TURNOVER: (totals.turnover, baseline.turnover_mad),
        places.COVER: (
            totals.visitors / totals.salons if totals.salons else 0,
            baseline.visitors_per_salon,
        ),
        places.RANK: (
            totals.turnover / totals.visitors if totals.visitors else 0,
            baseline.spend_per_visitor,
        ),
    }
    for col in range(places.SALONS, places.RANK + 1):
        if col not in pairs:
            page.blank(row, col, look)
            continue
        above, base = address(places.total, col), address(places.reference, col)
        value, reference = pairs[col]
        page.formula(row, col, f"=IF({base}=0,0,{above}/{base}-1)", value / reference - 1, look)


def _scenarios(job: Job, page: Page) -> None:
    """Every scenario's sums, the active one tinted."""
    places, tr = job.layout.forecast, job.language.tr
    year = str(job.plan.baseline.year)
    texts = (
        (places.SALONS, tr("Salons")),
        (places.GAP, tr("Visitors per salon")),
        (places.VISITORS, tr("Visitors")),
        (places.SHARE, tr("vs {year}", year=year)),
        (places.TURNOVER, tr("Turnover (MAD)")),
        (places.BUDGET, tr("vs {year}", year=year)),
        (places.COVER, tr("MAD per salon")),
        (places.RANK, tr("MAD per visitor")),
    )
    headings = [Heading(places.LABEL, tr("Scenarios compared"))]
    headings += [Heading(*text) for text in texts]
    write_headings(job, page, places.scenario_header, headings, places.RANK, TWO_LINES)
    for rank in range(len(job.plan.scenarios)):
        _scenario(job, page, rank)
    _mark_active(job, page)


def _mark_active(job: Job, page: Page) -> None:
    """Tint the active scenario; older Excel wants what a rule looks at on the same sheet."""
    places, styles, assumptions = job.layout.forecast, job.styles, job.layout.assumptions
    last = places.scenario + len(job.plan.scenarios) - 1
    flag = address(places.scenario, places.RANK + 1, col_fixed=True)
    look = styles.rule(bold=True, bg_color=WARNING_TINT)
    rule = {"type": "formula", "criteria": f"={flag}=1", "format": look}
    page.rule((places.scenario, 0, last, places.RANK), rule)
    active = cell(assumptions.sheet, assumptions.active_rank, 1)
    for rank in range(len(job.plan.scenarios)):
        formula = f"=IF({active}={rank + 1},1,0)"
        value = int(rank == job.figures.rank)
        row = places.scenario + rank
        page.formula(row, places.RANK + 1, formula, value, styles.get(num_format=";;;"))


def _scenario(job: Job, page: Page, rank: int) -> None:
    places, styles, layout = job.layout.forecast, job.styles, job.layout
    row, baseline, calendar = places.scenario + rank, job.plan.baseline, job.layout.calendar
    totals = job.figures.forecasts[rank].totals
    heading = layout.assumptions.names.column(rank)
    label = (row, places.LABEL, row, places.TARGET)
    page.merged_formula(label, f"={heading}", job.scenario_names[rank], styles.body(indent=1))
    count, change = styles.body(num_format=COUNT), styles.body(num_format=SIGNED_PERCENT)
    salons, visitors, turnover = (
        address(row, col) for col in (places.SALONS, places.VISITORS, places.TURNOVER)
    )
    per_salon = totals.visitors / totals.salons if totals.salons else 0
    sales = totals.turnover / totals.salons if totals.salons else 0
    spend = totals.turnover / totals.visitors if totals.visitors else 0
    seen = f"=SUM({calendar.span(layout.visitors[rank])})"
    sold = f"=SUM({calendar.span(layout.turnover[rank])})"
    on_visitors = totals.visitors / baseline.visitors - 1
    on_turnover = totals.turnover / baseline.turnover_mad - 1
    for col, formula, value, look in (
        (places.SALONS, "=Total_Salons", totals.salons, count),
        (places.GAP, f"=IF({salons}=0,0,{visitors}/{salons})", per_salon, count),
        (places.VISITORS, seen, totals.visitors, count),
        (places.SHARE, f"={visitors}/Base_Visiteurs-1", on_visitors, change),
        (places.TURNOVER, sold, totals.turnover, count),
        (places.BUDGET, f"={turnover}/Base_CA-1", on_turnover, change),
        (places.COVER, f"=IF({salons}=0,0,{turnover}/{salons})", sales, count),
        (
            places.RANK,
            f"=IF({visitors}=0,0,{turnover}/{visitors})",
            spend,
            styles.body(num_format=_SPEND),
        ),
    ):
        page.formula(row, col, formula, value, look)
