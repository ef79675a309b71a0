"""The numbers salons are known by: a region's abbreviation and a rank, such as OR-01."""

import re

from salonplanner.domain.plan import Plan

_NUMBER = re.compile(r"(?P<prefix>.+)-(?P<rank>\d{1,9})")


def next_number(plan: Plan, abbreviation: str) -> str:
    """The number after the highest one in use with that abbreviation."""
    ranks = [0]
    for salon in plan.salons:
        found = _NUMBER.fullmatch(salon.id)
        if found and found["prefix"] == abbreviation:
            ranks.append(int(found["rank"]))
    return f"{abbreviation}-{max(ranks) + 1:02d}"
