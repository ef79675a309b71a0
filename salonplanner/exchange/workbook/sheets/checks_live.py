"""The checks that stay live in the workbook: sums that agree, words and dates that are known."""

from typing import NamedTuple

from xlsxwriter.format import Format

from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.layout import EXTRA_ROWS
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.headings import Heading, write_headings
from salonplanner.exchange.workbook.styles import (
    COUNT,
    GOOD,
    GOOD_TINT,
    WARNING,
    WARNING_TINT,
)
from salonplanner.exchange.workbook.text import formula_text

LIVE_ROWS = 13
_STATE, _FOUND, _TEXT = 0, 1, 2


class Check(NamedTuple):
    """One check: what it counts should be zero."""

    text: str
    formula: str
    value: float


def write_live(job: Job, page: Page, header: int) -> None:
    """Write the checks under a heading at that row."""
    tr, styles = job.language.tr, job.styles
    write_headings(
        job,
        page,
        header,
        (
            Heading(_STATE, tr("State")),
            Heading(_FOUND, tr("Found"), "center"),
            Heading(_TEXT, tr("Check: none expected"), "left"),
        ),
        _TEXT,
    )
    good, bad = tr("OK"), tr("To look at")
    for index, check in enumerate(_checks(job)):
        row = header + 1 + index
        found = address(row, _FOUND)
        page.formula(
            row,
            _FOUND,
            f"={check.formula}",
            check.value,
            styles.body(num_format=COUNT, align="center"),
        )
        page.formula(
            row,
            _STATE,
            f"=IF({found}=0,{formula_text(good)},{formula_text(bad)})",
            bad if check.value else good,
            styles.body(bold=True, indent=1),
        )
        page.text(row, _TEXT, check.text, styles.body(indent=1))
    block = (header + 1, _STATE, header + LIVE_ROWS, _STATE)
    looks: tuple[tuple[str, Format], ...] = (
        (good, styles.rule(font_color=GOOD, bg_color=GOOD_TINT)),
        (bad, styles.rule(font_color=WARNING, bg_color=WARNING_TINT)),
    )
    for word, look in looks:
        rule = {"type": "cell", "criteria": "==", "value": formula_text(word), "format": look}
        page.rule(block, rule)


def _checks(job: Job) -> list[Check]:
    return [*_sums(job), *_rows(job)]


def _sums(job: Job) -> list[Check]:
    """Differences of sums, in whole visitors and dirhams."""
    tr, places = job.language.tr, job.layout.forecast
    made: list[Check] = []
    for text, row in (
        (tr("Visitors by region and in all"), places.region_total),
        (tr("Visitors by month and in all"), places.month_total),
        (tr("Visitors by level and in all"), places.level_total),
    ):
        total = places.cell(row, places.VISITORS)
        made.append(Check(text, f"ROUND({total}-Total_Visiteurs,0)", 0))
    total = places.cell(places.region_total, places.TURNOVER)
    made.append(Check(tr("Turnover by region and in all"), f"ROUND({total}-Total_CA,0)", 0))
    assumptions = job.layout.assumptions
    mix = assumptions.weights(assumptions.mix)
    text = tr("Salons by level of the reference year and in all")
    made.append(Check(text, f"SUM({mix})-Base_Salons", 0))
    return made


def _rows(job: Job) -> list[Check]:
    """Rows of the calendar that cannot be read, or ask for a look."""
    tr, calendar, rows = job.language.tr, job.layout.calendar, job.figures.rows
    active = f"{calendar.span('active')},1"

    def among_active(key: str) -> str:
        return f"COUNTIFS({active},{calendar.span(key)},0)"

    off = f"SUMPRODUCT(({calendar.span('active')}=1)*({calendar.span('feasts')}>0))"
    open_rows = [row for row in rows if row.active]
    unread = sum(1 for row in open_rows if row.salon.end < row.salon.start)
    met = sum(1 for row in open_rows if int(row.values["feasts"]) > 0)
    season = job.plan.season
    outside = sum(
        1
        for row in open_rows
        if row.salon.start <= row.salon.end and not season.holds(row.salon.start, row.salon.end)
    )
    return [
        Check(tr("Salons whose region is not in the list"), among_active("region_no"), 0),
        Check(tr("Salons whose level is not in the list"), among_active("level_no"), 0),
        Check(
            tr("Salons without dates or that end before they open"), among_active("open"), unread
        ),
        _repeated(job),
        _tied_to_nothing(job),
        Check(
            tr("Salons the schedule has no row left for"),
            f"MAX(0,COUNTIFS({calendar.span('extra')},1)-{EXTRA_ROWS})",
            0,
        ),
        Check(tr("Salons open on a nationwide feast to avoid"), off, met),
        Check(tr("Salons with a day outside the season"), _outside(job), outside),
    ]


def _repeated(job: Job) -> Check:
    """Rows whose number stands further up; COUNTIF would take ``1`` and ``01`` for the same."""
    calendar, seen = job.layout.calendar, set[str]()
    numbers = calendar.span("id")
    first = cell(calendar.sheet, numbers.top, numbers.left)
    # No number is longer, and MATCH gives an error beyond 255 characters.
    texts = f"LEFT({numbers},99)"
    formula = (
        f'SUMPRODUCT(({numbers}<>"")*(MATCH({texts},{texts},0)<>ROW({numbers})-ROW({first})+1))'
    )
    again = 0
    for row in job.figures.rows:
        number = row.salon.id.casefold()
        again += number in seen
        seen.add(number)
    return Check(job.language.tr("Rows with a number that another row has"), formula, again)


def _tied_to_nothing(job: Job) -> Check:
    """Rows with more names between semicolons than events of those names."""
    calendar = job.layout.calendar
    lists = calendar.span("tie_list")
    names = f'LEN({lists})-LEN(SUBSTITUTE({lists},";",""))-1-({lists}=";;")'
    formula = f"SUMPRODUCT(({calendar.span('active')}=1)*(({names})<>{calendar.span('tie_count')}))"
    return Check(job.language.tr("Salons with a tie-in that names no event"), formula, 0)


def _outside(job: Job) -> str:
    calendar, season = job.layout.calendar, job.plan.season
    first = f"DATE({season.start.year},{season.start.month},{season.start.day})"
    last = f"DATE({season.end.year},{season.end.month},{season.end.day})"
    return (
        f"SUMPRODUCT(({calendar.span('open')}=1)"
        f"*((({calendar.span('start')}<{first})+({calendar.span('end')}>{last}))>0))"
    )
