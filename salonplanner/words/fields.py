"""What the fields of salons, events and places are called, and what some of them choose from."""

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
    """A field by its name in the plan; KeyError for one there is not."""
    tr = language.tr
    return (
        _of_facts(language).get(name)
        or {
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
    )


def _of_facts(language: Language) -> dict[str, str]:
    """The fields that events, venues and cities have and salons have not."""
    tr = language.tr
    return {
        "kind": tr("Kind"),
        "attitude": tr("Attitude"),
        "certainty": tr("Certainty"),
        "places": tr("Places"),
        "lead_days": tr("Days before"),
        "tail_days": tr("Days after"),
        "visitor_uplift": tr("Effect on visitors"),
        "spend_uplift": tr("Effect on spend"),
        "source": tr("Source"),
        "note": tr("Note"),
        "capacity": tr("Stands"),
        "closed": tr("Closed days"),
        "lat": tr("Latitude"),
        "lon": tr("Longitude"),
    }
