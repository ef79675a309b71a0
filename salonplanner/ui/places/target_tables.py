"""The tables of targets by region and of the levels' usual lengths."""

from typing import NamedTuple

from salonplanner.domain.edits import SetLevelDays, SetTarget
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.targets import planned
from salonplanner.ui.colours import Token
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.models.column import Align
from salonplanner.ui.places.facts import FactColumn, FactTable, Input
from salonplanner.ui.session import Session

MOST_TARGET = 10_000


class TargetRow(NamedTuple):
    """A region, its salons that count, and how many it should have."""

    region: RegionCode
    planned: int
    target: int

    @property
    def gap(self) -> int:
        """Salons more than wanted, below 0 where some are missing."""
        return self.planned - self.target


class LevelRow(NamedTuple):
    """A level and the fewest and most days that are usual."""

    level: Level
    fewest: int
    most: int


class TargetFacts:
    """What the table of targets shows and changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench = session.bench

    def table(self) -> FactTable[TargetRow]:
        """The table."""
        tr = self._bench.language.tr
        end = Align.END
        return FactTable(
            name="targetsTable",
            title=tr("Targets by region"),
            columns=(
                FactColumn[TargetRow]("region", tr("Region"), self._region, width=150),
                FactColumn[TargetRow]("planned", tr("Planned"), self._planned, align=end, width=64),
                FactColumn[TargetRow](
                    "target",
                    tr("Target"),
                    self._target,
                    lambda row: row.target,
                    Input.WHOLE,
                    end,
                    66,
                    required=True,
                ),
                FactColumn[TargetRow](
                    "gap", tr("Gap"), self._gap, align=end, width=54, ink=_gap_ink
                ),
            ),
            rows=self.rows,
            key=lambda row: row.region,
            change=self._change,
            editable=lambda _row: True,
        )

    def rows(self) -> tuple[TargetRow, ...]:
        """One a region."""
        plan = self._session.document.plan
        counts = planned(plan)
        return tuple(TargetRow(code, counts[code], plan.targets[code]) for code in RegionCode)

    def _region(self, row: TargetRow) -> str:
        return self._bench.names.region(row.region, self._bench.language)

    def _planned(self, row: TargetRow) -> str:
        return self._bench.language.number(row.planned)

    def _target(self, row: TargetRow) -> str:
        return self._bench.language.number(row.target)

    def _gap(self, row: TargetRow) -> str:
        return self._bench.language.signed(row.gap) if row.gap else "="

    def _change(self, row: TargetRow, _key: str, value: object) -> str:
        tr = self._bench.language.tr
        if not isinstance(value, int):
            return tr("Enter how many salons the region should have.")
        if value > MOST_TARGET:
            most = self._bench.language.number(MOST_TARGET)
            return tr("Enter at most {most} salons.", most=most)
        change_facts(self._session, SetTarget(region=row.region, salons=value))
        return ""


class LevelFacts:
    """What the table of usual lengths shows and changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench = session.bench

    def table(self) -> FactTable[LevelRow]:
        """The table."""
        tr = self._bench.language.tr
        number = self._bench.language.number
        end = Align.END
        return FactTable(
            name="levelDaysTable",
            title=tr("Usual lengths"),
            columns=(
                FactColumn[LevelRow]("level", tr("Level"), self._level, width=120),
                FactColumn[LevelRow](
                    "fewest",
                    tr("At least (days)"),
                    lambda row: number(row.fewest),
                    lambda row: row.fewest,
                    Input.WHOLE,
                    end,
                    108,
                    required=True,
                ),
                FactColumn[LevelRow](
                    "most",
                    tr("At most (days)"),
                    lambda row: number(row.most),
                    lambda row: row.most,
                    Input.WHOLE,
                    end,
                    106,
                    required=True,
                ),
            ),
            rows=self.rows,
            key=lambda row: row.level,
            change=self._change,
            editable=lambda _row: True,
        )

    def rows(self) -> tuple[LevelRow, ...]:
        """One a level."""
        level_days = self._session.document.plan.level_days
        return tuple(LevelRow(level, *level_days[level]) for level in Level)

    def _level(self, row: LevelRow) -> str:
        return self._bench.names.level(row.level, self._bench.language)

    def _change(self, row: LevelRow, key: str, value: object) -> str:
        language = self._bench.language
        if not isinstance(value, int) or value < 1:
            return language.tr("Enter a whole number of days, at least 1.")
        fewest, most = (value, row.most) if key == "fewest" else (row.fewest, value)
        if most < fewest:
            return language.tr(
                "At most {most} days is fewer than at least {fewest}; change the other first.",
                most=language.number(most),
                fewest=language.number(fewest),
            )
        change_facts(self._session, SetLevelDays(level_days={row.level: (fewest, most)}))
        return ""


def _gap_ink(row: TargetRow) -> Token:
    return "warn" if row.gap else "text3"
