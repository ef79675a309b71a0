"""What the fields of a salon are called, and the values they choose from."""

from salonplanner.domain.salon import Level, Status
from salonplanner.language import Language


def level(value: Level, language: Language) -> str:
    """A level: ``Régional``."""
    tr = language.tr
    return {
        Level.LOCAL: tr("Local"),
        Level.REGIONAL: tr("Regional"),
        Level.NATIONAL: tr("National"),
    }[value]


def status(value: Status, language: Language) -> str:
    """A status: ``En validation``."""
    tr = language.tr
    return {
        Status.DRAFT: tr("Draft"),
        Status.PROPOSED: tr("Proposed"),
        Status.PENDING: tr("Pending"),
        Status.CONFIRMED: tr("Confirmed"),
        Status.HELD: tr("Held"),
        Status.CANCELLED: tr("Cancelled"),
    }[value]


def label(name: str, language: Language) -> str:
    """A field of a salon by its name in the plan; KeyError for one there is not."""
    tr = language.tr
    return {
        "id": tr("No."),
        "name": tr("Name"),
        "level": tr("Level"),
        "region": tr("Region"),
        "city": tr("City"),
        "venue": tr("Venue"),
        "start": tr("First day"),
        "end": tr("Last day"),
        "status": tr("Status"),
        "ties": tr("Tie-ins"),
        "exhibitors": tr("Exhibitors"),
        "coop_stands": tr("Cooperatives’ stands"),
        "women_coop_stands": tr("Women’s cooperatives’ stands"),
        "budget_mad": tr("Budget (MAD)"),
        "visitors_override": tr("Visitors entered by hand"),
        "turnover_override": tr("Turnover entered by hand (MAD)"),
        "actual_visitors": tr("Visitors counted"),
        "actual_turnover_mad": tr("Turnover counted (MAD)"),
        "locked": tr("Dates locked"),
        "notes": tr("Notes"),
    }[name]
