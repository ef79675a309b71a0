"""Large plans for benchmarks: the example's salons again and again, under other numbers."""

from datetime import timedelta

import msgspec

from salonplanner.domain.plan import Plan


def enlarged(sample: Plan, count: int) -> Plan:
    """A plan of that many salons, spread over the season like the example's."""
    salons = []
    for number in range(count):
        model = sample.salons[number % len(sample.salons)]
        turn = number // len(sample.salons)
        shift = (turn * 11) % 23 - 11
        start = max(sample.season.start, model.start + timedelta(days=shift))
        end = min(sample.season.end, start + (model.end - model.start))
        salons.append(
            msgspec.structs.replace(model, id=f"{model.id}-{turn}", start=min(start, end), end=end)
        )
    return msgspec.structs.replace(sample, salons=tuple(salons))
