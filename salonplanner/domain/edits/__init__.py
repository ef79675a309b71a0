"""Every edit of a plan: values that give the plan after it, and never change the one before.

An edit that names something the plan does not have raises KeyError; one that would give a plan
the contract refuses raises PlanError when ``applied`` checks it.
"""

from salonplanner.domain.edits.edit import Edit, Purpose, Together, applied
from salonplanner.domain.edits.events import AddEvents, ConfirmDates, RemoveEvents, ReviseEvent
from salonplanner.domain.edits.places import (
    AddCity,
    AddVenue,
    AddVenues,
    RemoveCities,
    RemoveVenues,
    ReviseCity,
    ReviseVenue,
    VenueKey,
)
from salonplanner.domain.edits.placing import CopySalons, PlaceSalons, Placing
from salonplanner.domain.edits.programme import (
    AcceptFinding,
    RenamePlan,
    SetLevelDays,
    SetTarget,
    SetTargets,
    WithdrawAcceptance,
)
from salonplanner.domain.edits.salons import (
    AddSalon,
    AddSalons,
    DuplicateSalons,
    MoveSalons,
    RelocateSalon,
    RemoveSalons,
    ReviseEach,
    ReviseSalons,
)
from salonplanner.domain.edits.ties import TieSalons, UntieSalons

__all__ = [
    "AcceptFinding",
    "AddCity",
    "AddEvents",
    "AddSalon",
    "AddSalons",
    "AddVenue",
    "AddVenues",
    "ConfirmDates",
    "CopySalons",
    "DuplicateSalons",
    "Edit",
    "MoveSalons",
    "PlaceSalons",
    "Placing",
    "Purpose",
    "RelocateSalon",
    "RemoveCities",
    "RemoveEvents",
    "RemoveSalons",
    "RemoveVenues",
    "RenamePlan",
    "ReviseCity",
    "ReviseEach",
    "ReviseEvent",
    "ReviseSalons",
    "ReviseVenue",
    "SetLevelDays",
    "SetTarget",
    "SetTargets",
    "TieSalons",
    "Together",
    "UntieSalons",
    "VenueKey",
    "WithdrawAcceptance",
    "applied",
]
