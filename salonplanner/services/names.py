"""The file names proposed for a plan."""

from salonplanner.domain.plan import Plan


def plan_file_name(plan: Plan, suffix: str) -> str:
    """A sensible name for a plan's file or export, such as ``Plan-salons-2025.xlsx``."""
    return f"Plan-salons-{plan.season.year}{suffix}"
