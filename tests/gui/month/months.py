"""Small months, settings and layouts for the tests of the month page."""

from collections.abc import Iterable, Mapping
from datetime import date

from salonplanner.domain.events import Event
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month
from salonplanner.language import Language
from salonplanner.ui.month.grid import Grid, MonthLengths, grid_of
from salonplanner.ui.month.month_layout import (
    MonthContent,
    MonthLayout,
    MonthSettings,
    content_of,
    lay_out_month,
)
from salonplanner.ui.month.wording import MonthWording
from tests.gui.timeline.plans import NAMES, plan_of, six_a_letter

JULY = Month(year=2025, month=7)
AUGUST = Month(year=2025, month=8)
WIDTH, HEIGHT = 900, 620


class MirroredMonth(MonthWording):
    """The words of a language, with time from right to left."""

    @property
    def rtl(self) -> bool:
        return True


def wording(code: str = "fr", *, rtl: bool = False) -> MonthWording:
    """The month's words."""
    return (MirroredMonth if rtl else MonthWording)(Language(code), NAMES)


def month_settings(
    *, rtl: bool = False, free_days: bool = True, bands: bool = True
) -> MonthSettings:
    """What a layout is made for, with texts of six pixels a letter."""
    return MonthSettings(MonthLengths(), six_a_letter, wording(rtl=rtl), free_days, bands)


def content(
    *salons: Salon,
    events: Iterable[Event] = (),
    severities: Mapping[str, Severity] | None = None,
    today: date | None = None,
) -> MonthContent:
    """The content of a plan with just these, cancelled salons included."""
    ids = frozenset(salon.id for salon in salons)
    return content_of(plan_of(*salons, events=events), severities or {}, ids, today=today)


def laid_out(
    what: MonthContent,
    month: Month = JULY,
    size: tuple[float, float] = (WIDTH, HEIGHT),
    settings: MonthSettings | None = None,
) -> MonthLayout:
    """The layout of a month."""
    return lay_out_month(what, month, settings or month_settings(), *size)


def grid(
    month: Month = JULY, height: float = 600, *, width: float = 728, rtl: bool = False
) -> Grid:
    """The grid of a month, of a hundred pixels a day unless told otherwise."""
    return grid_of(month, width, height, MonthLengths(), rtl=rtl)
