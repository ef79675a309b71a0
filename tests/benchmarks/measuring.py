"""How benchmarks measure and report: figures and ratios, never a failure."""

import statistics
import time
from collections.abc import Callable, Sequence


def timed(action: Callable[[], object]) -> float:
    """Seconds one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def report(what: str, seconds: Sequence[float], goal: str = "") -> None:
    """Print median, 95th percentile and worst, in milliseconds."""
    median, p95 = statistics.median(seconds) * 1000, percentile(seconds, 0.95) * 1000
    worst = max(seconds) * 1000
    aim = f"   (goal: {goal})" if goal else ""
    print(f"\n{what}: median {median:.1f} ms, p95 {p95:.1f} ms, worst {worst:.1f} ms{aim}")
