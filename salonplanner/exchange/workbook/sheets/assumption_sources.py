"""Where the season, each scenario's figures and each event's effects come from."""

from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES
from salonplanner.exchange.workbook.sheets.origins import write_origin_headings
from salonplanner.exchange.workbook.sources import Source


def write(job: Job, page: Page) -> None:
    """Write a row for each group of figures of one origin, without the origins themselves."""
    places, styles = job.layout.assumptions, job.styles
    if not places.sources:
        return
    row, last = places.source_header, places.origin - 1
    page.height(row, TWO_LINES)
    heading = job.language.tr("Sources of the other figures")
    page.merged((row, 0, row, last), heading, styles.header(indent=1))
    write_origin_headings(job, page, row)
    for row, source in zip(places.source, places.sources, strict=True):
        page.merged((row, 0, row, last), _label(job, source), styles.body(indent=1, shrink=True))


def _label(job: Job, source: Source) -> str:
    tr = job.language.tr
    if source.kind == "season":
        return tr("First and last day of the season")
    if source.kind == "scenario":
        ids = [scenario.id for scenario in job.plan.scenarios]
        name = job.scenario_names[ids.index(source.subject)]
        subject = tr("Scenario {scenario}", scenario=name)
    elif source.kind == "event":
        subject = job.terms.events[source.subject]
    else:
        return source.subject
    fields = job.language.list([_field(job, field) for field in source.fields])
    return tr("{subject}: {fields}", subject=subject, fields=fields)


def _field(job: Job, field: str) -> str:
    tr = job.language.tr
    return {
        "growth_visitors": tr("growth of visitors"),
        "growth_spend": tr("growth of spend"),
        "tie_strength": tr("strength of tie-ins"),
        "crowding": tr("crowding"),
        "level_weight": tr("weights of the levels"),
        "region_weight": tr("weights of the regions"),
        "month_weight": tr("weights of the months"),
        "days": tr("days"),
        "lead_days": tr("days before"),
        "tail_days": tr("days after"),
        "visitor_uplift": tr("effect on visitors"),
        "spend_uplift": tr("effect on spend"),
    }[field]
