"""The sums by region, by month and by level."""

from collections.abc import Callable
from datetime import date

from xlsxwriter.format import Format

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.season import Month, month_of
from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.figures import Where, in_region, of_level, opens_in
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES, Heading, write_headings
from salonplanner.exchange.workbook.styles import (
    COUNT,
    COUNT_OR_DASH,
    SHARE,
    SIGNED,
    TEXT3,
)

_RATIO = '0.0" ×";-0.0" ×";"–";@'


def write_regions(job: Job, page: Page) -> None:
    """Write the table by region: targets, salons, visitors, turnover beside the budget."""
    places, tr = job.layout.forecast, job.language.tr
    write_headings(
        job,
        page,
        places.region_header,
        (
            Heading(places.LABEL, tr("By region")),
            Heading(places.TARGET, tr("Target")),
            Heading(places.SALONS, tr("Planned")),
            Heading(places.GAP, tr("Gap"), "center"),
            Heading(places.VISITORS, tr("Visitors")),
            Heading(places.SHARE, tr("Share")),
            Heading(places.TURNOVER, tr("Turnover (MAD)")),
            Heading(places.BUDGET, tr("Budget (MAD)")),
            Heading(places.COVER, tr("Turnover / budget")),
            Heading(places.RANK, tr("Rank")),
        ),
        places.RANK,
        TWO_LINES,
    )
    for index, code in enumerate(RegionCode):
        _region(job, page, places.region + index, code)
    _region_total(job, page)
    _sorted_regions(job, page)


def _region(job: Job, page: Page, row: int, code: RegionCode) -> None:
    places, styles, assumptions = job.layout.forecast, job.styles, job.layout.assumptions
    entry = cell(assumptions.sheet, assumptions.target[code], assumptions.LABEL)
    page.formula(row, 0, f"={entry}", job.terms.regions[code], styles.body(indent=1))
    count, dash = styles.body(num_format=COUNT), styles.body(num_format=COUNT_OR_DASH)
    target = cell(assumptions.sheet, assumptions.target[code], assumptions.ACTIVE)
    page.formula(row, places.TARGET, f"={target}", job.plan.targets[code], count)
    here = in_region(code)
    _sums(job, page, row, "region", here)
    planned = job.figures.count(here)
    gap = f"={address(row, places.SALONS)}-{address(row, places.TARGET)}"
    value = planned - job.plan.targets[code]
    page.formula(row, places.GAP, gap, value, styles.body(num_format=SIGNED, align="center"))
    budget = job.figures.total(lambda r: r.salon.budget_mad or 0, here)
    calendar = job.layout.calendar
    formula = (
        f"=SUMIFS({calendar.span('budget')},{calendar.span('region')},{address(row, 0)},"
        f"{calendar.span('active')},1)"
    )
    page.formula(row, places.BUDGET, formula, budget, dash)
    _cover(job, page, row, job.figures.total(lambda r: r.turnover, here), budget, total=False)
    first, last = places.region, places.region_total - 1
    turnovers = places.run(places.TURNOVER, first, last).here
    own = address(row, places.TURNOVER)
    formula = (
        f"=1+SUMPRODUCT((ROUND({turnovers},2)>ROUND({own},2))*1)"
        f"+SUMPRODUCT((ROUND({turnovers},2)=ROUND({own},2))*(ROW({turnovers})<ROW()))"
    )
    page.formula(row, places.RANK, formula, job.region_ranks[code], count)


def _region_total(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.forecast, job.styles, job.language.tr
    row, figures = places.region_total, job.figures
    page.text(row, 0, tr("Total"), styles.total(indent=1))
    count = styles.total(num_format=COUNT)
    targets = sum(job.plan.targets.values())
    budget = figures.total(lambda r: r.salon.budget_mad or 0)
    salons = figures.active.totals.salons
    for col, value in (
        (places.TARGET, targets),
        (places.SALONS, salons),
        (places.VISITORS, figures.active.totals.visitors),
        (places.TURNOVER, figures.active.totals.turnover),
        (places.BUDGET, budget),
    ):
        _sum_above(page, row, col, places.region, value, count)
    _sum_above(
        page,
        row,
        places.GAP,
        places.region,
        salons - targets,
        styles.total(num_format=SIGNED, align="center"),
    )
    _share(job, page, row, figures.active.totals.visitors, styles.total(num_format=SHARE))
    _cover(job, page, row, figures.active.totals.turnover, budget, total=True)
    page.blank(row, places.RANK, styles.total())


def _sorted_regions(job: Job, page: Page) -> None:
    """The regions by turnover, beside the printed columns: the bar chart follows this order."""
    places, styles, tr = job.layout.forecast, job.styles, job.language.tr
    look = styles.get(font_color=TEXT3, font_size=9)
    first, last = places.region, places.region_total - 1
    page.text(places.region_header, places.SORTED + 1, tr("By turnover (chart)"), look)
    page.text(places.region_header, places.SORTED + 2, tr("MDH"), look)
    ranks = places.run(places.RANK, first, last).here
    by_rank = {rank: code for code, rank in job.region_ranks.items()}
    for index in range(len(RegionCode)):
        row, code = first + index, by_rank[index + 1]
        page.number(row, places.SORTED, index + 1, look)
        found = f"MATCH({address(row, places.SORTED)},{ranks},0)"
        names = places.run(places.LABEL, first, last).here
        formula = f"=INDEX({names},{found})"
        page.formula(row, places.SORTED + 1, formula, job.terms.regions[code], look)
        turnovers = places.run(places.TURNOVER, first, last).here
        value = (
            job.figures.total(
                lambda r, code=code: r.turnover, lambda r, code=code: r.salon.region == code
            )
            / 1_000_000
        )
        millions = styles.get(font_color=TEXT3, font_size=9, num_format="0.0")
        formula = f"=INDEX({turnovers},{found})/1000000"
        page.formula(row, places.SORTED + 2, formula, value, millions)


def write_months(job: Job, page: Page) -> None:
    """Write the table by month of opening, with the visitors of each level."""
    places, tr, styles = job.layout.forecast, job.language.tr, job.styles
    levels = [
        Heading(places.LEVELS + index, tr("Visitors, {level}", level=job.terms.levels[level]))
        for index, level in enumerate(Level)
    ]
    write_headings(
        job,
        page,
        places.month_header,
        (
            Heading(places.LABEL, tr("By month of opening")),
            Heading(places.SALONS, tr("Salons")),
            Heading(places.GAP, tr("Tied to an event")),
            Heading(places.VISITORS, tr("Visitors")),
            Heading(places.SHARE, tr("Share")),
            Heading(places.TURNOVER, tr("Turnover (MAD)")),
            *levels,
        ),
        places.RANK,
        TWO_LINES,
    )
    for index, month in enumerate(places.months):
        _month(job, page, places.month + index, _within(job, month), opens_in(month))
    known = set(places.months)
    _month(
        job,
        page,
        places.month_other,
        _outside(job),
        lambda row: month_of(row.salon.start) not in known,
    )
    row = places.month_total
    page.merged((row, 0, row, places.TARGET), tr("Total"), styles.total(indent=1))
    totals = job.figures.active.totals
    values = {
        places.SALONS: totals.salons,
        places.GAP: job.figures.count(lambda r: bool(r.salon.ties)),
        places.VISITORS: totals.visitors,
        places.TURNOVER: totals.turnover,
    }
    for index, level in enumerate(Level):
        values[places.LEVELS + index] = job.figures.total(
            lambda r: r.visitors, lambda r, level=level: r.salon.level == level
        )
    for col, value in values.items():
        _sum_above(page, row, col, places.month, value, styles.total(num_format=COUNT))
    _share(job, page, row, totals.visitors, styles.total(num_format=SHARE))


def _month(
    job: Job,
    page: Page,
    row: int,
    sums: Callable[[str, str], str],
    where: Where,
) -> None:
    """One month; ``sums`` gives the sum of a column under further conditions, as a formula."""
    places, styles, calendar = job.layout.forecast, job.styles, job.layout.calendar
    dash = styles.body(num_format=COUNT_OR_DASH)
    label = (row, places.LABEL, row, places.TARGET)
    page.merged(label, job.month_names[row - places.month], styles.body(indent=1))
    figures = job.figures
    visitors = figures.total(lambda r: r.visitors, where)
    page.formula(row, places.SALONS, f"={sums('active', '')}", figures.count(where), dash)
    tied = "=" + sums("active", f',{calendar.span("tie_count")},">0"')
    value = figures.count(lambda r: where(r) and bool(r.salon.ties))
    page.formula(row, places.GAP, tied, value, dash)
    page.formula(row, places.VISITORS, f"={sums('visitors', '')}", visitors, dash)
    _share(job, page, row, visitors, styles.body(num_format=SHARE))
    value = figures.total(lambda r: r.turnover, where)
    page.formula(row, places.TURNOVER, f"={sums('turnover', '')}", value, dash)
    assumptions = job.layout.assumptions
    for index, level in enumerate(Level):
        word = cell(assumptions.sheet, assumptions.days[level], assumptions.LABEL)
        formula = "=" + sums("visitors", f",{calendar.span('level')},{word}")
        value = figures.total(
            lambda r: r.visitors, lambda r, level=level: where(r) and r.salon.level == level
        )
        page.formula(row, places.LEVELS + index, formula, value, dash)


def _within(job: Job, month: Month) -> Callable[[str, str], str]:
    calendar = job.layout.calendar
    start, after = calendar.span("start"), _next(month)
    first = f'">="&DATE({month.year},{month.month},1)'
    last = f'"<"&DATE({after.year},{after.month},1)'
    return lambda key, more: f"SUMIFS({calendar.span(key)},{start},{first},{start},{last}{more})"


def _outside(job: Job) -> Callable[[str, str], str]:
    """Sums of what opens before the first month, after the last, or has no date."""
    calendar, months = job.layout.calendar, job.layout.forecast.months
    start, after = calendar.span("start"), _next(months[-1])
    first = f'"<"&DATE({months[0].year},{months[0].month},1)'
    last = f'">="&DATE({after.year},{after.month},1)'

    def made(key: str, more: str) -> str:
        column = calendar.span(key)
        return (
            f"SUMIFS({column},{start},{first}{more})+SUMIFS({column},{start},{last}{more})"
            f"+SUMIFS({column},{calendar.span('dated')},0{more})"
        )

    return made


def _next(month: Month) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def write_levels(job: Job, page: Page) -> None:
    """Write the table by level."""
    places, tr, styles = job.layout.forecast, job.language.tr, job.styles
    year = str(job.plan.baseline.year)
    write_headings(
        job,
        page,
        places.level_header,
        (
            Heading(places.LABEL, tr("By level")),
            Heading(places.SALONS, tr("Salons")),
            Heading(places.GAP, tr("Tied to an event")),
            Heading(places.VISITORS, tr("Visitors")),
            Heading(places.SHARE, tr("Share")),
            Heading(places.TURNOVER, tr("Turnover (MAD)")),
            Heading(places.BUDGET, tr("Visitors per salon")),
            Heading(places.COVER, tr("MAD per salon")),
            Heading(places.RANK, tr("Salons {year}", year=year)),
        ),
        places.RANK,
        TWO_LINES,
    )
    for index, level in enumerate(Level):
        _level(job, page, places.level + index, level)
    row, totals = places.level_total, job.figures.active.totals
    page.merged((row, 0, row, places.TARGET), tr("Total"), styles.total(indent=1))
    count = styles.total(num_format=COUNT)
    for col, value in (
        (places.SALONS, totals.salons),
        (places.GAP, job.figures.count(lambda r: bool(r.salon.ties))),
        (places.VISITORS, totals.visitors),
        (places.TURNOVER, totals.turnover),
        (places.RANK, job.plan.baseline.level_mix.total),
    ):
        _sum_above(page, row, col, places.level, value, count)
    _share(job, page, row, totals.visitors, styles.total(num_format=SHARE))
    _means(page, job, row, (totals.salons, totals.visitors, totals.turnover), count)


def _level(job: Job, page: Page, row: int, level: Level) -> None:
    places, styles, assumptions = job.layout.forecast, job.styles, job.layout.assumptions
    calendar, figures = job.layout.calendar, job.figures
    word = cell(assumptions.sheet, assumptions.days[level], assumptions.LABEL)
    label = (row, places.LABEL, row, places.TARGET)
    page.merged_formula(label, f"={word}", job.terms.levels[level], styles.body(indent=1))
    here = of_level(level)
    _sums(job, page, row, "level", here)
    dash = styles.body(num_format=COUNT_OR_DASH)
    formula = (
        f"=SUMIFS({calendar.span('active')},{calendar.span('level')},{address(row, 0)},"
        f'{calendar.span("tie_count")},">0")'
    )
    tied = figures.count(lambda r: here(r) and bool(r.salon.ties))
    page.formula(row, places.GAP, formula, tied, dash)
    sums = (
        figures.count(here),
        figures.total(lambda r: r.visitors, here),
        figures.total(lambda r: r.turnover, here),
    )
    _means(page, job, row, sums, dash)
    mix = cell(assumptions.sheet, assumptions.mix[level], assumptions.ACTIVE)
    value = job.plan.baseline.level_mix.of(level)
    page.formula(row, places.RANK, f"={mix}", value, styles.body(num_format=COUNT))


def _sums(job: Job, page: Page, row: int, key: str, where: Where) -> None:
    """Salons, visitors and turnover of the rows whose column holds the row's first word."""
    places, styles, calendar = job.layout.forecast, job.styles, job.layout.calendar
    figures, dash = job.figures, job.styles.body(num_format=COUNT_OR_DASH)
    visitors = figures.total(lambda r: r.visitors, where)
    for col, summed, value in (
        (places.SALONS, "active", figures.count(where)),
        (places.VISITORS, "visitors", visitors),
        (places.TURNOVER, "turnover", figures.total(lambda r: r.turnover, where)),
    ):
        formula = f"=SUMIFS({calendar.span(summed)},{calendar.span(key)},{address(row, 0)})"
        page.formula(row, col, formula, value, dash)
    _share(job, page, row, visitors, styles.body(num_format=SHARE))


def _share(job: Job, page: Page, row: int, visitors: float, style: Format) -> None:
    places, total = job.layout.forecast, job.figures.active.totals.visitors
    formula = f"=IF(Total_Visiteurs=0,0,{address(row, places.VISITORS)}/Total_Visiteurs)"
    page.formula(row, places.SHARE, formula, visitors / total if total else 0, style)


def _cover(job: Job, page: Page, row: int, turnover: float, budget: float, *, total: bool) -> None:
    """The forecast turnover of each dirham of budget."""
    places, styles = job.layout.forecast, job.styles
    style = styles.total(num_format=_RATIO) if total else styles.body(num_format=_RATIO)
    at = address(row, places.BUDGET)
    formula = f"=IF({at}=0,0,{address(row, places.TURNOVER)}/{at})"
    page.formula(row, places.COVER, formula, turnover / budget if budget else 0, style)


def _means(page: Page, job: Job, row: int, sums: tuple[float, float, float], style: Format) -> None:
    """Visitors and turnover of a salon, of the row's sums."""
    places, (salons, visitors, turnover) = job.layout.forecast, sums
    count = address(row, places.SALONS)
    formula = f"=IF({count}=0,0,{address(row, places.VISITORS)}/{count})"
    page.formula(row, places.BUDGET, formula, visitors / salons if salons else 0, style)
    formula = f"=IF({count}=0,0,{address(row, places.TURNOVER)}/{count})"
    page.formula(row, places.COVER, formula, turnover / salons if salons else 0, style)


def _sum_above(page: Page, row: int, col: int, first: int, value: float, style: Format) -> None:
    formula = f"=SUM({address(first, col)}:{address(row - 1, col)})"
    page.formula(row, col, formula, value, style)
