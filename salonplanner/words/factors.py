"""The forecast of one salon, line by line: « × Mois de juillet · hypothèse · 1,05 »."""

from collections.abc import Iterable

from salonplanner.domain.plan import Plan, ProvenanceStatus
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.value import Value
from salonplanner.forecast.explain import Factor, Role, Step
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.provenance import origin, status

_SIGNS = {Role.START: "", Role.MULTIPLIER: "×", Role.RESULT: "="}
_AS_CHANGE = frozenset({Step.GROWTH, Step.TIE, Step.CROWDING, Step.SPEND_GROWTH, Step.SPEND_TIE})
"""Multipliers told as a change (+8 %); the others as they multiply (1,05)."""
_WITH_VOWEL = frozenset({4, 8, 10})
"""Months before whose French name an article is elided."""


class Line(Value, frozen=True, kw_only=True):
    """One line of an explanation, ready to be shown."""

    step: Step
    sign: str
    """Empty, × or =."""
    label: str
    status: ProvenanceStatus | None
    """Kind of figure; None for a result."""
    chip: str
    """The kind in a word: published, derived, assumption; ``entered by hand`` for an override."""
    value: str
    note: str
    """Source, date and formula, or what an override replaces; may be empty."""
    manual: bool


def lines(
    factors: Iterable[Factor], plan: Plan, salon: Salon, language: Language, names: Names
) -> tuple[Line, ...]:
    """The lines for the factors of a salon of the plan, in their order."""
    return tuple(_line(factor, plan, salon, language, names) for factor in factors)


def _line(factor: Factor, plan: Plan, salon: Salon, language: Language, names: Names) -> Line:
    manual = factor.computed is not None
    provenance = factor.provenance
    chip = status(provenance.status, language) if provenance is not None else ""
    return Line(
        step=factor.step,
        sign=_SIGNS[factor.role],
        label=_label(factor, plan, salon, language, names),
        status=provenance.status if provenance is not None else None,
        chip=language.tr("entered by hand") if manual else chip,
        value=_value(factor, factor.value, language),
        note=_note(factor, language),
        manual=manual,
    )


def _label(factor: Factor, plan: Plan, salon: Salon, language: Language, names: Names) -> str:
    tr, year = language.tr, str(plan.baseline.year)
    match factor.step:
        case Step.LEVEL:
            return _level(salon.level, language)
        case Step.REGION:
            return names.region(salon.region, language)
        case Step.MONTH:
            return _month(salon.start.month, language)
        case Step.TIE:
            return names.event(plan.event(factor.event), language)
        case Step.SPEND_TIE:
            event = names.event(plan.event(factor.event), language)
            return tr("{event}, spend", event=event)
        case Step.CROWDING:
            return language.ntr(
                "{n} salon at the same time in the region",
                "{n} salons at the same time in the region",
                factor.neighbours,
            )
        case _:
            return {
                Step.AVERAGE_VISITORS: tr("{year} average per salon", year=year),
                Step.GROWTH: tr("Change in attendance"),
                Step.VISITORS: tr("Visitors"),
                Step.AVERAGE_SPEND: tr("{year} spend per visitor", year=year),
                Step.SPEND_GROWTH: tr("Change in spend per visitor"),
                Step.TURNOVER: tr("Turnover"),
            }[factor.step]


def _level(level: Level, language: Language) -> str:
    tr = language.tr
    return {
        Level.LOCAL: tr("Local level"),
        Level.REGIONAL: tr("Regional level"),
        Level.NATIONAL: tr("National level"),
    }[level]


def _month(number: int, language: Language) -> str:
    month = language.month(number)
    if number in _WITH_VOWEL:
        # Translators: the same text, for months that French elides an article before ("d’août").
        return language.tr("Month of {vowel_month}", vowel_month=month)
    return language.tr("Month of {month}", month=month)


def _value(factor: Factor, value: float, language: Language) -> str:
    match factor.step:
        case Step.AVERAGE_VISITORS | Step.VISITORS:
            return language.number(value)
        case Step.TURNOVER:
            return language.money(value)
        case Step.AVERAGE_SPEND:
            return language.tr("{amount}\u00a0MAD", amount=language.number(value, 2))
        case step if step in _AS_CHANGE:
            change = value - 1
            decimals = 0 if abs(change * 100 - round(change * 100)) < 0.05 else 1
            return language.percent(change, decimals, signed=True)
        case _:
            return language.number(value, 2)


def _note(factor: Factor, language: Language) -> str:
    if factor.computed is not None:
        computed = _value(factor, factor.computed, language)
        return language.tr("computed: {figure}", figure=computed)
    return origin(factor.provenance, language) if factor.provenance is not None else ""
