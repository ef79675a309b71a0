"""The five key figures at the head of the summary."""

from typing import NamedTuple

from salonplanner.domain.rules.programme import WOMEN_SHARE_PERCENT, coop_stands
from salonplanner.exchange.workbook.figures import Cached
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.styles import ACCENT, LINE2, TEXT2, TEXT3, Look
from salonplanner.exchange.workbook.text import formula_text, number_text

LABEL, VALUE, NOTE = 4, 5, 6
WOMEN_MARK = WOMEN_SHARE_PERCENT / 100
_PLACES = ((0, 1), (2, 5), (6, 9), (10, 13), (14, 17))
_GROUND = "#F4F9F7"


class Figure(NamedTuple):
    """A key figure and the line under it, each a formula, its value and a number format."""

    label: str
    formula: str
    value: Cached
    look: str
    note: str
    note_value: Cached
    note_look: str


def write(job: Job, page: Page) -> None:
    """Write the five figures side by side."""
    page.height(LABEL, 17)
    page.height(VALUE, 27)
    page.height(NOTE, 17)
    page.height(NOTE + 1, 9)
    figures = (
        _salons(job),
        _against_reference(
            job,
            job.language.tr("Forecast visitors"),
            ("Total_Visiteurs", "Base_Visiteurs"),
            (job.figures.active.totals.visitors, job.plan.baseline.visitors),
        ),
        _turnover(job),
        _tied(job),
        _women(job),
    )
    for (left, right), figure in zip(_PLACES, figures, strict=True):
        _write_one(job, page, left, right, figure)


def _write_one(job: Job, page: Page, left: int, right: int, figure: Figure) -> None:
    styles = job.styles
    sides: dict[str, Look] = {"bg_color": _GROUND, "indent": 1, "align": "left"}
    edge: dict[str, Look] = {"left": 1, "left_color": LINE2, "right": 1, "right_color": LINE2}
    label = styles.get(font_color=TEXT2, top=5, top_color=ACCENT, **sides, **edge)
    page.merged((LABEL, left, LABEL, right), figure.label, label)
    value = styles.get(bold=True, font_size=18, num_format=figure.look, **sides, **edge)
    page.merged_formula((VALUE, left, VALUE, right), figure.formula, figure.value, value)
    note = styles.get(
        font_size=9,
        font_color=TEXT3,
        num_format=figure.note_look,
        bottom=1,
        bottom_color=LINE2,
        **sides,
        **edge,
    )
    page.merged_formula((NOTE, left, NOTE, right), figure.note, figure.note_value, note)


def _salons(job: Job) -> Figure:
    tr, places = job.language.tr, job.layout.forecast
    target = places.cell(places.region_total, places.TARGET)
    planned, wanted = job.figures.active.totals.salons, sum(job.plan.targets.values())
    missing, more, even = tr("to plan"), tr("beyond the target"), tr("the target is met")
    note = (
        f"=IF({target}>Total_Salons,({target}-Total_Salons)&{formula_text(' ' + missing)},"
        f"IF({target}<Total_Salons,(Total_Salons-{target})&{formula_text(' ' + more)},"
        f"{formula_text(even)}))"
    )
    word = even if planned == wanted else missing if planned < wanted else more
    gap = abs(wanted - planned)
    return Figure(
        tr("Salons planned"),
        f'=Total_Salons&" / "&{target}',
        f"{planned} / {wanted}",
        "@",
        note,
        f"{gap} {word}" if gap else even,
        "General",
    )


def _against_reference(
    job: Job, label: str, names: tuple[str, str], values: tuple[float, float]
) -> Figure:
    year = job.language.tr("vs {year}", year=str(job.plan.baseline.year))
    after = number_text(" " + year)
    return Figure(
        label,
        f"={names[0]}",
        values[0],
        "#,##0",
        f"={names[0]}/{names[1]}-1",
        values[0] / values[1] - 1,
        f'"+"0.0%{after};"−"0.0%{after};0.0%{after}',
    )


def _turnover(job: Job) -> Figure:
    tr = job.language.tr
    totals, baseline = job.figures.active.totals, job.plan.baseline
    figure = _against_reference(
        job,
        tr("Forecast turnover"),
        ("Total_CA", "Base_CA"),
        (totals.turnover, baseline.turnover_mad),
    )
    unit = number_text(" " + tr("MDH"))
    return figure._replace(
        formula="=Total_CA/1000000", value=totals.turnover / 1_000_000, look=f"#,##0.0{unit}"
    )


def _tied(job: Job) -> Figure:
    tr, calendar = job.language.tr, job.layout.calendar
    tied = job.figures.count(lambda row: bool(row.salon.ties))
    salons = job.figures.active.totals.salons
    formula = f'SUMIFS({calendar.span("active")},{calendar.span("tie_count")},">0")'
    after = number_text(" " + tr("of the programme"))
    return Figure(
        tr("Salons tied to an event"),
        f"={formula}",
        tied,
        "0",
        f"=IF(Total_Salons=0,0,{formula}/Total_Salons)",
        tied / salons if salons else 0,
        f"0%{after}",
    )


def _women(job: Job) -> Figure:
    tr, calendar = job.language.tr, job.layout.calendar
    coops, of_women = calendar.span("coop_stands"), calendar.span("women_stands")
    # Only where both are entered, as the finding counts them.
    both = f'{calendar.span("active")},1,{coops},"<>",{of_women},"<>"'
    stands, women = f"SUMIFS({coops},{both})", f"SUMIFS({of_women},{both})"
    counted = coop_stands(job.plan)
    share = counted.share if counted.all else None
    mark = tr("reference mark {share}", share=job.language.percent(WOMEN_MARK, 0))
    points = number_text(" " + tr("pts"))
    more, less, even = (number_text(f"{mark} · {sign}") for sign in ("+", "−", ""))
    none = tr("no stands entered")
    return Figure(
        tr("Women’s cooperatives, share of stands"),
        f'=IF({stands}=0,"–",{women}/{stands})',
        "–" if share is None else share,
        "0.0%",
        f"=IF({stands}=0,{formula_text(none)},({women}/{stands}-{WOMEN_MARK})*100)",
        none if share is None else (share - WOMEN_MARK) * 100,
        f"{more}0.0{points};{less}0.0{points};{even}0.0{points};@",
    )
