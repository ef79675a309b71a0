"""The JSON form of a plan: all of it, readable, and read strictly."""

import json

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.storage.json_text import parse
from salonplanner.storage.plan_form import Defaults, Raw, form_of, plain, plan_of


def read_json(data: bytes, defaults: Defaults, *, path: str = "") -> Plan:
    """The plan of a JSON text; what it leaves out comes from the defaults.

    Raises:
        FileError: it is no JSON, not a plan, or a newer version's; ``path`` names the file.
        PlanError: it breaks the contract, with the place (``$.salons[3].start``).
    """
    return plan_of(parse(data, path), defaults, path)


def write_json(plan: Plan) -> bytes:
    """The plan as JSON: UTF-8, indented, the same bytes for the same plan."""
    text = json.dumps(form_of(plan), ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode()


def salon_to_builtins(salon: Salon) -> Raw:
    """One salon as it stands in the JSON form, every field written."""
    return plain(salon)
