"""The columns of figures: those a planner enters, and those that follow from the plan."""

from collections.abc import Callable

from salonplanner.domain.rules.programme import WOMEN_SHARE_PERCENT
from salonplanner.domain.salon import Salon
from salonplanner.language import Language
from salonplanner.services.salon_values import (
    MILLION,
    region_share,
    turnover_share,
    visitors_share,
    women_share,
)
from salonplanner.ui.models.column import Align, Asked, Column, Editor, Row


def entered_columns(language: Language) -> tuple[Column, ...]:
    """Exhibitors, stands and budget, what replaces the forecast, and what was counted."""
    tr = language.tr
    mad = tr("MAD")
    return (
        _whole(
            key="exhibitors",
            header=tr("Exhibitors"),
            short=tr("Exhib."),
            field="exhibitors",
            width=60,
        ),
        _whole(
            key="coop_stands",
            header=tr("Cooperatives’ stands"),
            short=tr("Coop. stands"),
            field="coop_stands",
            width=96,
            optional=True,
        ),
        _whole(
            key="women_stands",
            header=tr("Women’s cooperatives’ stands"),
            short=tr("Women’s stands"),
            field="women_coop_stands",
            width=104,
            optional=True,
        ),
        Column(
            key="women_share",
            header=tr("Share of women’s cooperatives"),
            short=tr("Women’s coop."),
            text=lambda r: _percent(r, women_share(r.salon), decimals=0),
            order=lambda r: women_share(r.salon),
            note=_women_mark,
            asked=Asked.NUMBER,
            align=Align.END,
            computed=True,
            width=66,
            unit="%",
        ),
        _amount(
            key="budget",
            header=tr("Budget (MAD)"),
            field="budget_mad",
            width=104,
            unit=mad,
        ),
        _amount(
            key="visitors_override",
            header=tr("Visitors entered by hand"),
            short=tr("Visitors by hand"),
            field="visitors_override",
            width=110,
        ),
        _amount(
            key="turnover_override",
            header=tr("Turnover entered by hand (MAD)"),
            short=tr("Turnover by hand"),
            field="turnover_override",
            width=112,
            unit=mad,
        ),
        _amount(
            key="actual_visitors",
            header=tr("Visitors counted"),
            field="actual_visitors",
            width=108,
        ),
        _amount(
            key="actual_turnover",
            header=tr("Turnover counted (MAD)"),
            short=tr("Turnover counted"),
            field="actual_turnover_mad",
            width=112,
            unit=mad,
        ),
    )


def computed_columns(language: Language) -> tuple[Column, ...]:
    """What the scenario gives for a salon, and its shares."""
    tr = language.tr
    return (
        Column(
            key="visitors",
            header=tr("Visitors"),
            text=lambda r: r.bench.language.number(r.forecast.visitors) if r.forecast else "—",
            order=lambda r: r.forecast.visitors if r.forecast else None,
            note=lambda r: _by_hand(r, manual=bool(r.forecast and r.forecast.visitors_manual)),
            glyph=lambda r: "pencil" if r.forecast and r.forecast.visitors_manual else "",
            asked=Asked.NUMBER,
            align=Align.END,
            computed=True,
            width=80,
        ),
        Column(
            key="turnover",
            header=tr("Turnover (MDH)"),
            short=tr("Turnover, MDH"),
            text=lambda r: _millions(r) if r.forecast else "—",
            order=lambda r: r.forecast.turnover if r.forecast else None,
            note=_turnover_note,
            glyph=lambda r: "pencil" if r.forecast and r.forecast.turnover_manual else "",
            asked=Asked.NUMBER,
            align=Align.END,
            computed=True,
            width=72,
            unit=tr("MDH"),
        ),
        _share(
            "visitors_share",
            tr("Share of the programme’s visitors"),
            tr("% visitors"),
            lambda r: visitors_share(r.facts),
        ),
        _share(
            "turnover_share",
            tr("Share of the programme’s turnover"),
            tr("% turnover"),
            lambda r: turnover_share(r.facts),
        ),
        _share(
            "region_share",
            tr("Share of its region’s visitors"),
            tr("% region"),
            lambda r: region_share(r.facts),
        ),
    )


def _whole(
    *, key: str, header: str, field: str, width: int, short: str = "", optional: bool = False
) -> Column:
    return Column(
        key=key,
        header=header,
        short=short,
        text=lambda r: _number(r, _entered(r.salon, field)),
        order=lambda r: _entered(r.salon, field),
        asked=Asked.NUMBER,
        align=Align.END,
        editor=Editor.WHOLE,
        field=field,
        width=width,
        optional=optional,
    )


def _amount(
    *, key: str, header: str, field: str, width: int, short: str = "", unit: str = ""
) -> Column:
    return Column(
        key=key,
        header=header,
        short=short,
        text=lambda r: _number(r, _entered(r.salon, field)),
        order=lambda r: _entered(r.salon, field),
        asked=Asked.NUMBER,
        align=Align.END,
        editor=Editor.AMOUNT,
        field=field,
        width=width,
        unit=unit,
        optional=True,
    )


def _share(key: str, header: str, short: str, value: Callable[[Row], float | None]) -> Column:
    return Column(
        key=key,
        header=header,
        short=short,
        text=lambda r: _percent(r, value(r)),
        order=value,
        asked=Asked.NUMBER,
        align=Align.END,
        computed=True,
        width=80,
        unit="%",
        optional=True,
        shared=True,
    )


def _women_mark(row: Row) -> str:
    language = row.bench.language
    share = language.percent(WOMEN_SHARE_PERCENT / 100, decimals=0)
    return language.tr("mark: {share} of the sector’s cooperatives", share=share)


def _entered(salon: Salon, field: str) -> float | None:
    return getattr(salon, field)


def _number(row: Row, value: float | None) -> str:
    return "" if value is None else row.bench.language.number(value)


def _percent(row: Row, value: float | None, decimals: int = 1) -> str:
    return "" if value is None else row.bench.language.percent(value, decimals)


def _millions(row: Row) -> str:
    turnover = row.forecast.turnover if row.forecast else 0.0
    return row.bench.language.number(turnover / MILLION, 2)


def _by_hand(row: Row, *, manual: bool) -> str:
    return row.bench.language.tr("entered by hand") if manual else ""


def _turnover_note(row: Row) -> str:
    if row.forecast is None:
        return ""
    amount = row.bench.language.money(row.forecast.turnover)
    by_hand = _by_hand(row, manual=row.forecast.turnover_manual)
    return f"{amount}, {by_hand}" if by_hand else amount
