"""What every sheet's module is given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Protocol

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan, Provenance
from salonplanner.domain.rules import Finding
from salonplanner.exchange.workbook.figures import Figures
from salonplanner.exchange.workbook.layout import Layout
from salonplanner.exchange.workbook.library import Book
from salonplanner.exchange.workbook.names import Sheet, Terms
from salonplanner.exchange.workbook.styles import Styles
from salonplanner.language import Language
from salonplanner.words import scenarios


class Named(Protocol):
    """A name in several languages."""

    def in_language(self, code: str, /) -> str:
        """The name in a language by its code."""
        ...


class Indicator(Protocol):
    """A published figure of the sector, as the seeds hold it."""

    @property
    def label(self) -> Named:
        """What it counts."""
        ...

    @property
    def value(self) -> float:
        """The figure."""
        ...

    @property
    def unit(self) -> str:
        """Of what: MAD, people, percent, places, units or salons."""
        ...

    @property
    def period(self) -> str:
        """The year or the months it is of."""
        ...

    @property
    def provenance(self) -> Provenance:
        """Where it comes from."""
        ...


@dataclass(frozen=True, kw_only=True)
class Job:
    """One plan to be written in one language under one scenario."""

    plan: Plan
    layout: Layout
    figures: Figures
    terms: Terms
    language: Language
    styles: Styles
    book: Book
    cities: Sequence[str]
    """The cities a cell offers, region by region."""
    findings: Sequence[Finding]
    sentences: Sequence[str]
    """The findings in words, in the same order."""
    indicators: Sequence[Indicator]
    moment: datetime
    """When it is exported, local time."""

    def sheet_name(self, sheet: str) -> str:
        """What a sheet is called in this workbook."""
        return self.terms.sheets[Sheet(sheet)]

    @cached_property
    def month_names(self) -> list[str]:
        """The months of the season, and what stands for all others."""
        months = self.layout.forecast.months
        several = len({month.year for month in months}) > 1
        names = [self.language.month(m.month, m.year if several else None) for m in months]
        return [*(name[:1].upper() + name[1:] for name in names), self.language.tr("Other months")]

    @cached_property
    def scenario_names(self) -> list[str]:
        """A heading for each scenario, no two alike."""
        made: list[str] = []
        for scenario in self.plan.scenarios:
            name = self.terms.shown(scenarios.name(scenario, self.language))
            known = {other.casefold() for other in made}
            made.append(f"{name} ({scenario.id})" if name.casefold() in known else name)
        return made

    @cached_property
    def region_ranks(self) -> Mapping[RegionCode, int]:
        """The regions' ranks by turnover, to the centime; those of the same in their order."""
        by_region = self.figures.active.by_region()
        order = sorted(RegionCode, key=lambda code: -round(by_region[code].turnover, 2))
        return {code: rank for rank, code in enumerate(order, start=1)}

    @property
    def active_name(self) -> str:
        """The exported scenario's heading."""
        return self.scenario_names[self.figures.rank]
