"""How the planning sheet's weeks are coloured: by rules, so that a changed date moves a bar."""

from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.workbook.cells import address
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.planning_grid import Grid
from salonplanner.exchange.workbook.styles import (
    BAR_OF,
    HOLIDAY,
    HOLIDAY_TINT,
    INK_OF,
    TEXT2,
    TEXT3,
    TINT_OF,
    WARNING,
    WARNING_TINT,
    WHITE,
    Look,
)
from salonplanner.exchange.workbook.text import formula_text

_LIGHT_UP = 14
_LEGEND = (2, 2, 2, 2, 3, 2, 2, 3)
"""Weeks each entry of the legend is wide."""


def bar_look(level: Level, status: Status) -> dict[str, Look]:
    """The fill, ink and border of a week on which a salon is open."""
    bar, tint, ink = BAR_OF[level], TINT_OF[level], INK_OF[level]
    return _look(status, bar, tint, ink)


def _look(status: Status, bar: str, tint: str, ink: str) -> dict[str, Look]:
    edged: dict[str, Look] = {"border": 1, "border_color": bar}
    if status in {Status.CONFIRMED, Status.HELD}:
        return {"bg_color": bar, "font_color": WHITE, "bold": True, **edged}
    if status is Status.PENDING:
        # A pattern's lines are its foreground, and its ground the background.
        hatch: dict[str, Look] = {"pattern": _LIGHT_UP, "fg_color": WHITE, "bg_color": bar}
        return {**hatch, "font_color": WHITE, "bold": True, **edged}
    if status is Status.PROPOSED:
        return {"bg_color": tint, "font_color": ink, "bold": True, **edged}
    if status is Status.DRAFT:
        return {"bg_color": WHITE, "font_color": ink, "border": 3, "border_color": bar}
    return {"bg_color": WHITE, "font_color": TEXT3, "font_strikeout": True}


def write(job: Job, page: Page, grid: Grid, last: int) -> None:
    """Add the rules and the legend."""
    _bars(job, page, grid, last)
    _words(job, page, grid, last)
    _feasts(job, page, grid, last)
    _legend(job, page, grid, last)


def _bars(job: Job, page: Page, grid: Grid, last: int) -> None:
    block = (grid.first, grid.WEEKS, last, grid.last_week)
    days = address(grid.first, grid.WEEKS)
    level_at = address(grid.first, grid.LEVEL, col_fixed=True)
    status_at = address(grid.first, grid.STATUS, col_fixed=True)
    for status in Status:
        for level in Level:
            level_word = formula_text(job.terms.levels[level])
            status_word = formula_text(job.terms.statuses[status])
            criteria = f"=AND({days}>0,{level_at}={level_word},{status_at}={status_word})"
            look = job.styles.rule(**bar_look(level, status))
            page.rule(
                block,
                {"type": "formula", "criteria": criteria, "format": look, "stop_if_true": True},
            )


def _words(job: Job, page: Page, grid: Grid, last: int) -> None:
    """Levels in their colour, cancelled salons struck out, dates on a feast marked."""
    styles = job.styles
    first_status = address(grid.first, grid.STATUS, col_fixed=True)
    cancelled = formula_text(job.terms.statuses[Status.CANCELLED])
    page.rule(
        (grid.first, grid.ID, last, grid.DAYS),
        {
            "type": "formula",
            "criteria": f"={first_status}={cancelled}",
            "format": styles.rule(font_strikeout=True, font_color=TEXT3),
            "stop_if_true": True,
        },
    )
    for level in Level:
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": formula_text(job.terms.levels[level]),
            "format": styles.rule(bold=True, font_color=INK_OF[level]),
        }
        page.rule((grid.first, grid.LEVEL, last, grid.LEVEL), rule)
    feasts = address(grid.first, grid.FEASTS, col_fixed=True)
    page.rule(
        (grid.first, grid.START, last, grid.END),
        {
            "type": "formula",
            "criteria": f"=AND(ISNUMBER({feasts}),{feasts}>0)",
            "format": styles.rule(bold=True, font_color=WARNING, bg_color=WARNING_TINT),
        },
    )


def _feasts(job: Job, page: Page, grid: Grid, last: int) -> None:
    count = address(grid.feasts, grid.WEEKS, row_fixed=True)
    heading = job.styles.rule(bg_color=HOLIDAY, font_color=WHITE)
    criteria = {"type": "formula", "criteria": f"={count}>0"}
    block = (grid.header, grid.WEEKS, grid.header, grid.last_week)
    page.rule(block, {**criteria, "format": heading})
    tint = job.styles.rule(bg_color=HOLIDAY_TINT)
    in_salon = f"=AND({count}>0,ISNUMBER({address(grid.first, grid.FEASTS, col_fixed=True)}))"
    page.rule(
        (grid.first, grid.WEEKS, last, grid.last_week),
        {"type": "formula", "criteria": in_salon, "format": tint},
    )


def _legend(job: Job, page: Page, grid: Grid, last: int) -> None:
    """What the colours mean: above the weeks where the season is long enough, else below."""
    styles, terms, tr = job.styles, job.terms, job.language.tr
    plain: dict[str, Look] = {"align": "center", "font_size": 8, "shrink": True}
    entries: list[tuple[str, dict[str, Look]]] = [
        (terms.levels[level], bar_look(level, Status.CONFIRMED)) for level in reversed(Level)
    ]
    shown = (Status.CONFIRMED, Status.PENDING, Status.PROPOSED, Status.DRAFT)
    entries += [(terms.statuses[s], _look(s, TEXT2, "#EDF1EF", TEXT2)) for s in shown]
    entries.append((tr("week of a feast"), {"bg_color": HOLIDAY, "font_color": WHITE}))
    if len(grid.weeks) < sum(_LEGEND):
        for col, (text, look) in enumerate(entries):
            page.text(last + 2, col, text, styles.get(**{**look, **plain}))
        return
    col = grid.last_week + 1 - sum(_LEGEND)
    for (text, look), wide in zip(entries, _LEGEND, strict=True):
        page.merged(
            (grid.LEGEND, col, grid.LEGEND, col + wide - 1), text, styles.get(**{**look, **plain})
        )
        col += wide
