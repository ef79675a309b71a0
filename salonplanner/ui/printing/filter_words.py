"""A filter in words, for paper: nobody sees there which boxes are ticked."""

from salonplanner.domain.salon import Level, Status
from salonplanner.language import Language
from salonplanner.services.filtering import SHOWN_AT_FIRST, SalonFilter
from salonplanner.ui.models.columns import salon_columns
from salonplanner.words.names import Names


def filter_words(wanted: SalonFilter, language: Language, names: Names) -> str:
    """Which salons a filter asks for; empty where it asks for all that are not cancelled."""
    if not wanted.narrows:
        return ""
    tr = language.tr
    parts: list[str] = []
    if wanted.region is not None:
        parts.append(names.region(wanted.region, language))
    if wanted.levels != frozenset(Level):
        levels = [names.level(level, language) for level in Level if level in wanted.levels]
        parts.append(language.list(levels) or tr("no level"))
    if wanted.statuses != SHOWN_AT_FIRST:
        statuses = [names.status(one, language) for one in Status if one in wanted.statuses]
        parts.append(language.list(statuses) or tr("no status"))
    if wanted.tied_only:
        parts.append(tr("tied salons only"))
    if wanted.alerts_only:
        parts.append(tr("salons with an alert only"))
    if wanted.conditions:
        headers = {column.key: column.header for column in salon_columns(language)}
        asked = [headers.get(key, key) for key in wanted.conditions]
        parts.append(tr("filtered by column: {columns}", columns=language.list(asked)))
    if wanted.text.strip():
        parts.append(tr("“{text}”", text=" ".join(wanted.text.split())))
    return " · ".join(parts) or tr("some salons only")
